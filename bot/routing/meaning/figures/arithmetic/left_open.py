"""Distances between two: a comparison that breaks off before the figure ("Azure trails AWS in share by?" asks by how
much, and for no yes), one that is counted in money ("how many dollars more", "how many billion short"), and one of
where somebody stands ("how much lower does Alibaba stand?" asks for no order)."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_BY, _POLAR, _DIFFERENCE, _WHAT = "by", "polar", "difference", "what"
_IN_MONEY, _HOW_MUCH, _HOW_MANY = "convert", "how_much", "how many"
_FARTHER, _SHORT = ("more", "less", "above", "below"), frozenset({"short", "shy", "apart"})
_COMPARING = frozenset({"more", "less", "above", "below", "cheaper", "pricier", "faster", "slower", "compare"})
_MONEY = ("plan", "invest", "budget", "capex", "rnd", "rd_budget", "investment_plan", "ai_capex", "spending",
          "cloud_infrastructure_spending")
"""What a distance in money is of."""
_PAIR = 2
_RANK, _STANDING = "rank", frozenset({"stand", "stands", "sit", "sits", "rank", "ranks"})
_SPREADS = frozenset({"spread", "range", "dispersion"})
_ENDS_SAID = tuple(
    frozenset(ends) for ends in (("top", "bottom"), ("highest", "lowest"), ("biggest", "smallest"),
                                 ("largest", "smallest"), ("dearest", "cheapest"), ("best", "worst"))
)
_OF_OTHERS = ("most", "least", "nearest_to", "farthest", "who", "polar", "confirm", "next_after", "next_before",
              "average", "per_year", "per_quarter", "how_long", "invest", "budget", "total", "both", "it")
"""Cues of another distance, or of money that is spread over a time."""
_HOW_FAR = ("how_much", "how_big", _DIFFERENCE)


@woken_by(_BY, beside=_COMPARING)
def with_distances_left_open(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the "by" at the end as "by how much", where two are compared."""
    said = [m for m in mentions if m.key != _POLAR or m.text not in "?？"]
    by = _by_at_the_end(said)
    names = {m.key for m in said if m.kind == "entity"}
    which = len(names) == 1 and any(m.key == "which" for m in said)  # "the plan or Microsoft's R&D"
    compared = (which or len(names) == _PAIR) and any(m.key in _COMPARING for m in said)
    if by is None or not compared or any(m.quantity for m in said):
        return mentions
    open_end = (m.as_filler() if m.key == _WHAT and m.start == by.end else m for m in said)
    return tuple(m._replace(kind="cue", key=_DIFFERENCE) if m is by else m for m in open_end)


def _by_at_the_end(said: list[Mention]) -> Mention | None:
    """The "by" of "... in share by?", "which is bigger, and by what?"."""
    last = max(said, key=lambda m: m.end, default=None)
    if last is not None and last.key == _WHAT:
        last = next((m for m in said if m.end == last.start), last)
    return last if last is not None and last.text.casefold() == _BY else None


@woken_by(_IN_MONEY, _HOW_MUCH, beside=(*_FARTHER, *_SHORT))
def with_money_between(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How many dollars more does Microsoft put into R&D than ...", "how many billion short is it?": how much lies
    between two amounts."""
    counted = [m for m in mentions if m.key in (_IN_MONEY, _HOW_MUCH) and m.text.casefold().startswith(_HOW_MANY)]
    counted += _counted_apart(mentions)
    ends = {m.end for m in counted}
    beyond = any(m.key in _FARTHER and m.start in ends for m in mentions)
    short = [m for m in mentions if m.start in ends and not _SHORT.isdisjoint(_words(m))]
    of_money = any(m.key in _MONEY or (m.quantity and m.quantity.unit in CURRENCIES) for m in mentions)
    if not of_money or not (beyond or short):
        return mentions
    apart = (m._replace(kind="cue", key=_DIFFERENCE) if m in short else m for m in mentions)
    return tuple(m._replace(key=_HOW_MUCH) if m in counted else m for m in apart)


def _counted_apart(mentions: Mentions) -> list[Mention]:
    """ "How many more dollars": the money is said behind the "more"."""
    money = {m.start for m in mentions if m.key == _IN_MONEY}
    beyond = {m.start for m in mentions if m.key in _FARTHER and m.end in money}
    return [m for m in mentions if m.text.casefold() == _HOW_MANY and m.end in beyond]


@woken_by(_DIFFERENCE, "ratio", "quotient")
def with_spreads(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "The spread of cloud shares", "how wide is the P/E range from top to bottom?": of nobody by name it is what lies
    between the highest and the lowest."""
    if any(m.kind in ("entity", "ordinal") or m.quantity or m.key in _OF_OTHERS for m in mentions):
        return mentions
    if not any(m.kind == "metric" or m.key in knowledge.metric_cues for m in mentions):
        return mentions
    spread = next((m for m in mentions if m.key in (_DIFFERENCE, "between") and _is_spread(m)), None)
    spread = spread or next((m for m in mentions if m.key == _RANK and _says_both_ends(m)), None)
    if spread is None:
        return mentions
    ends = (spread._replace(kind="cue", key="most"), spread._replace(kind="cue", key="least"))
    kept = (m.as_filler() if m.key in (_RANK, "between") else m for m in mentions)
    return tuple(sorted((*kept, *ends), key=lambda m: (m.start, m.end)))


def _says_both_ends(mention: Mention) -> bool:
    return any(ends.issubset(_words(mention)) for ends in _ENDS_SAID)


def _is_spread(mention: Mention) -> bool:
    return not _SPREADS.isdisjoint(_words(mention))


def _words(mention: Mention) -> list[str]:
    return mention.text.casefold().split()


@woken_by(_RANK, beside=_HOW_FAR)
def without_standing_apart(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "stand" as filler, where it is asked how much lower or higher somebody stands."""
    compared = {m.start for m in mentions if m.key in _COMPARING}
    asked = any(m.key in _HOW_FAR and m.end in compared for m in mentions)
    return tuple(
        m.as_filler() if asked and m.key == _RANK and m.text.casefold() in _STANDING else m for m in mentions
    )
