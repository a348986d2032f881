"""How many digits a figure has: "is there a single-digit P/E here?", "who has a single-digit share?", growth "by 100 %
or more".

Of somebody named a single digit is a claim to be checked (`bot/answers/verification`); of nobody it asks who is below
ten. "100 % or more" is the name of a growth in triple digits.
"""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by

_DIGIT = "single_digit"
_ASKING_WHO = frozenset({"existence", "any_of", "who", "which", "list"})
_TEN = Decimal(10)
_TRIPLE, _ONE_OFF = "triple_digit", "outside:accounting_basis"
_RISES = frozenset({
    "gain", "gains", "gaining", "jump", "jumps", "rise", "rises", "rising", "rose", "risen", "surge", "surges", "leap",
    "leaps", "climb", "climbs", "climbed", "climbing", "spike", "spikes", "increase", "increases", "increased",
})
_LEADING = frozenset({"by", "at", "in", "of", "with"})
"""Words between a rise and by how much ("rising by triple digits")."""


@woken_by(_DIGIT)
def with_digits_as_limits(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "single-digit" as "below ten", where a question asks who has such a figure."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    if _DIGIT not in keys or keys.isdisjoint(_ASKING_WHO):
        return mentions
    if any(m.quantity or m.kind == "entity" for m in mentions):
        return mentions
    return tuple(one for m in mentions for one in (_below_ten(m) if m.key == _DIGIT else (m,)))


def _below_ten(mention: Mention) -> tuple[Mention, ...]:
    ten = Quantity(_TEN, None, mention.start, mention.end)
    return mention._replace(key="below"), mention._replace(kind="quantity", key="", quantity=ten)


@woken_by(_TRIPLE)
def without_figures_in_triple_digits(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "For how many quarters has it grown by 100 % or more?": the figure is part of a name, and none is stated."""
    inside = {i for m in mentions if m.key == _TRIPLE for i in range(m.start, m.end)}
    return tuple(m for m in mentions if not (m.quantity and inside.issuperset(range(m.start, m.end))))


@woken_by(_TRIPLE)
def with_gains_in_triple_digits(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How long has it kept up triple-digit gains?", "... been rising by triple digits?": a rise of so much is growth,
    and no change of a figure that is given."""
    triple = [m for m in mentions if m.key == _TRIPLE]
    behind = {m.end for m in triple}
    before = {m.start for m in triple}
    before |= {m.start for m in mentions if m.end in before and m.text.casefold() in _LEADING}

    def is_growth(mention: Mention) -> bool:
        rises = mention.key == "turned" and mention.text.casefold() in _RISES
        return rises and (mention.start in behind or mention.end in before)

    return tuple(m._replace(key="growth") if is_growth(m) else m for m in mentions)


@woken_by(_TRIPLE)
def without_counts_of_figures(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Amazon in three figures, please: ...": so many figures are asked for, and no growth of so many digits."""
    led = {m.end for m in mentions if m.text.casefold() == "in"}
    ends = {m.start for m in mentions}

    def counts(mention: Mention) -> bool:
        figures = mention.text.casefold().split()[-1] in ("figures", "numbers")
        return mention.key == _TRIPLE and figures and mention.start in led and mention.end not in ends

    return tuple(m.as_filler() if counts(m) else m for m in mentions)


@woken_by(_ONE_OFF, beside=(_TRIPLE, "growth_streak"))
def with_streaks_that_go_on(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Still growing at triple-digit rates, or was that a one-off?": how long it has lasted tells."""
    said = {m.key for m in mentions}
    triple = not said.isdisjoint((_TRIPLE, "growth_streak"))
    if _ONE_OFF not in said or not triple or said.isdisjoint(("polar", "choice", "confirm")):
        return mentions
    idle = ("choice", "polar", "rate", _ONE_OFF)
    return tuple(m.as_filler() if m.key in idle else m for m in mentions)
