"""How many digits a figure has: "is there a single-digit P/E here?", "which cloud isn't in double digits?", growth "by
100 % or more".

Of somebody named a single digit is a claim to be checked (`bot/answers/verification`); of nobody it asks who is below
ten. "100 % or more" is the name of a growth in triple digits.
"""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity, replace

from bot.routing.waking import Mentions, woken_by

_DIGIT, _DOUBLE = "single_digit", "double_digit"
_DENYING = frozenset({"negation", "exclude"})
_SAYING_SO = _DENYING | {"polar", "confirm", "who", "which", "says"}
_FIGURES = "two figures"
_SHORT_OF = frozenset({"below", "less"})
_OF_DIGITS_THAT_ARE_COUNTED = frozenset({"triple_digit", "growth_streak", "ai"})
"""Of growth in triple digits only the quarters are counted: none is ten or more."""
_ASKING_WHO = frozenset({"existence", "any_of", "who", "which", "list", "how_many"})
_WHICH_HAN = "哪"
_WHOSE, _CLOUD, _PROVIDERS = ("的", "嘅", "之"), "cloud", ("云", "雲", "公司", "厂商", "廠商", "云厂商", "雲廠商")
_CLOUDS = frozenset({"clouds", "providers", "companies", "stocks", "vendors", "firms", "names"})
_NO_REQUEST = frozenset({"polar", "confirm", "define", "why", "how_much", "total", "average", "difference"})
_TEN = Decimal(10)
_HUNDRED = Decimal(100)
_CHECKING = frozenset({"polar", "confirm", "says"})
_SAYING_IT = frozenset({"is", "was", "grew", "were", "are", "hit"})
_GROWING = frozenset({"growth", "revenue_growth", "revenue", "pace"})
_OF_CLOUDS = frozenset({"cloud", "revenue_growth", "revenue"})
_OF_THE_STREAK = frozenset({
    "ai", "ai_products", "growth_streak", "streak", "quarters", "how_long", "how_many", "contradiction", "choice",
    "why", "define", "what", "which", "who", "because", "compare", "growth_driver", "driven_by_ai", "still",
})
"""Cues that leave no doubt that it is the growth of AI that is spoken of, or that ask for something else."""
_TRIPLE, _ONE_OFF = "triple_digit", "outside:accounting_basis"
_RISES = frozenset({
    "gain", "gains", "gaining", "jump", "jumps", "rise", "rises", "rising", "rose", "risen", "surge", "surges", "leap",
    "leaps", "climb", "climbs", "climbed", "climbing", "spike", "spikes", "increase", "increases", "increased",
})
_LEADING = frozenset({"by", "at", "in", "of", "with"})
"""Words between a rise and by how much ("rising by triple digits")."""
_AI, _PRODUCTS, _GROWTH = "ai", frozenset({"ai_products", "of_products", "of_services"}), "growth"
_OF_A_COUNT = _OF_THE_STREAK - _PRODUCTS - {_AI}
_BEYOND = frozenset({"above", "more", "at_least"})
_YEARS, _QUARTERS, _QUARTERS_A_YEAR = "years", "quarters", 4
_OF_STREAKS = (_TRIPLE, "growth_streak", "streak")


@woken_by(_DIGIT, _DOUBLE)
def with_digits_as_limits(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "single-digit" as "below ten" and "in double digits" as "ten or more", where a question asks
    who has such a figure; "isn't in double digits" is below ten. Of somebody named only double digits are put so."""
    mentions = _without_figures_inside(mentions)
    keys = {m.key for m in mentions if m.kind == "cue"}
    if keys.isdisjoint((_DIGIT, _DOUBLE)):
        return mentions
    named = any(m.kind == "entity" for m in mentions)
    if keys & _OF_DIGITS_THAT_ARE_COUNTED:
        return tuple(m.as_filler() if m.key == _DOUBLE else m for m in mentions)
    if (named and (_DOUBLE not in keys or _DIGIT in keys)) or not (named or _asks_who(mentions)):
        return mentions
    if named and keys.isdisjoint(_SAYING_SO):  # "Amazon in two figures: multiple, cloud slice"
        announced = {m for m in mentions if m.key == _DOUBLE and m.text.casefold().endswith(_FIGURES)}
        return tuple(m.as_filler() if m in announced else m for m in mentions)
    if any(m.quantity for m in mentions):
        return mentions
    denied = not (named or keys.isdisjoint(_DENYING))
    if denied:
        mentions = tuple(m.as_filler() if m.key in _DENYING else m for m in mentions)
    short = denied or not keys.isdisjoint(_SHORT_OF)
    sides = {_DIGIT: "at_least" if denied else "below", _DOUBLE: "below" if short else "at_least"}
    return tuple(one for m in mentions for one in (_limit_of_ten(m, sides[m.key]) if m.key in sides else (m,)))


def _asks_who(mentions: Mentions) -> bool:
    return any(m.key in _ASKING_WHO or m.text.startswith(_WHICH_HAN) for m in mentions) or _is_a_request(mentions)


def _is_a_request(mentions: Mentions) -> bool:
    """ "Clouds with a single-digit share", 份额不到两位数的云: a noun and what it is to have."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    first, last = mentions[0], mentions[-1]
    of_somebody = any(m.text.casefold() in _WHOSE and m.end == last.start for m in mentions)
    in_han = of_somebody and (last.kind == "group" or last.key == _CLOUD or last.text in _PROVIDERS)
    opens = first.kind == "group" or first.text.casefold().split()[-1] in _CLOUDS
    return (in_han or opens) and keys.isdisjoint(_NO_REQUEST)


def _without_figures_inside(mentions: Mentions) -> Mentions:
    """ "Double" states no multiple in "double digits"."""
    inside = {i for m in mentions if m.key == _DOUBLE for i in range(m.start, m.end)}
    kept = tuple(m for m in mentions if not (m.quantity and inside.issuperset(range(m.start, m.end))))
    return kept if len(kept) < len(mentions) else mentions


def _limit_of_ten(mention: Mention, side: str) -> Mentions:
    ten = Quantity(_TEN, None, mention.start, mention.end)
    return mention._replace(key=side), mention._replace(kind="quantity", key="", quantity=ten)


@woken_by(_TRIPLE, beside=("entity",))
def with_triple_digits_as_limits(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is Azure's growth in triple digits?", "I thought Alibaba's cloud grew by triple digits": of a whole cloud, of
    which the rate is given, it is 100 % or more; of what is AI in it only the quarters are counted."""
    keys = {m.key for m in mentions if m.kind in ("cue", "metric")}
    units = any(m.kind == "entity" and knowledge.entity(m.key).parent for m in mentions)
    says_so = keys & _CHECKING or any(m.text.casefold() in _SAYING_IT for m in mentions)
    grows = keys & _GROWING and (units or keys & _OF_CLOUDS)
    if not (says_so and grows) or keys & _OF_THE_STREAK or any(m.quantity for m in mentions):
        return mentions
    triple = next((m for m in mentions if m.key == _TRIPLE), None)
    if triple is None:
        return mentions
    inside = {m.start for m in mentions if m.start >= triple.start and m.end <= triple.end}
    hundred = Quantity(_HUNDRED, "percent", triple.start, triple.end)
    limit = (triple._replace(kind="cue", key="at_least"), triple._replace(kind="quantity", key="", quantity=hundred))
    rest = (m for m in mentions if m.start not in inside)
    return tuple(sorted((*rest, *limit), key=lambda m: (m.start, m.end)))


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


@woken_by(_ONE_OFF, beside=(_TRIPLE, "growth_streak"))
def with_streaks_that_go_on(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Still growing at triple-digit rates, or was that a one-off?": how long it has lasted tells."""
    said = {m.key for m in mentions}
    triple = not said.isdisjoint((_TRIPLE, "growth_streak"))
    if _ONE_OFF not in said or not triple or said.isdisjoint(("polar", "choice", "confirm")):
        return mentions
    idle = ("choice", "polar", "rate", _ONE_OFF)
    return tuple(m.as_filler() if m.key in idle else m for m in mentions)


@woken_by(_AI, *_PRODUCTS, beside=(_TRIPLE, "quantity"))
def with_ai_in_triple_digits(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Did its AI products grow by 100 % or more?", "is its AI growth above 90 %?" ask whether AI grew in triple
    digits, which a point says; no rate is given that 150 % could be held against."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    if keys.isdisjoint(_CHECKING) or _GROWTH not in keys or keys & _OF_A_COUNT:
        return mentions
    rate = next((m for m in mentions if m.quantity and _is_up_to_a_hundred(m.quantity)), None)
    bounds = [m for m in mentions if rate and m.key in _BEYOND and m.end == rate.start]
    counted = any(m.quantity and m is not rate for m in mentions)
    if counted or (_TRIPLE not in keys and not bounds):
        return mentions
    rest = (m for m in mentions if m not in (*bounds, rate))
    named = (m._replace(kind="cue", key=_TRIPLE) for m in bounds[:1])
    return tuple(m.as_filler() if m.key in _PRODUCTS else m for m in sorted((*rest, *named), key=_place))


def _is_up_to_a_hundred(quantity: Quantity) -> bool:
    return quantity.unit == "percent" and quantity.value <= _HUNDRED


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


@woken_by(*_OF_STREAKS, beside=("quantity",))
def with_years_of_streaks(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Has the run of triple-digit growth lasted at least two years?": what is counted by the quarter is held against
    the quarters of so many years."""
    if all(m.key not in _CHECKING for m in mentions) or all(m.key not in _OF_STREAKS for m in mentions):
        return mentions
    return tuple(_in_quarters(m) if m.quantity and m.quantity.unit == _YEARS else m for m in mentions)


def _in_quarters(mention: Mention) -> Mention:
    assert mention.quantity
    quarters = replace(mention.quantity, value=mention.quantity.value * _QUARTERS_A_YEAR, unit=_QUARTERS)
    return mention._replace(key=_QUARTERS, quantity=quarters)
