"""Doubts about a point, put otherwise than with "is it so?": "could regulators be a problem?",
"are SAP and Bosch both named?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_POLAR = "polar"
_MODALS = frozenset({"could", "might", "may"})
_BURDEN = ("risk", "strength")
_ASKED = frozenset({"i", "you", "we"})
_RAISING = frozenset(
    {"raise", "raises", "raised", "raising", "cast", "casts", "casting", "sow", "sows", "sowed", "create", "creates",
     "created", "cause", "causes", "caused", "stir", "stirs", "stirred"}
)
_DOUBTS, _RISK = frozenset({"doubt", "doubts", "questions", "concern", "concerns"}), "risk"
_ALL, _OF_ALL = ("all", "both", "each"), ("every", "both")
_TWO, _LISTED = 2, "partner"


@woken_by(*_MODALS, beside=_BURDEN)
def with_points_that_could_be(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Could regulators be a problem for Alibaba?": opening with it, a question wants a yes or a no."""
    first = mentions[0].text.casefold().split() if mentions else []
    asked = len(first) == 1 and first[0] in _MODALS and any(m.key in _BURDEN for m in mentions[1:])
    if not asked or not _ASKED.isdisjoint(mentions[1].text.casefold().split()):
        return mentions
    return (mentions[0]._replace(kind="cue", key=_POLAR), *mentions[1:])


@woken_by(*_DOUBTS, beside=("ipo", "cancel"))
def with_doubts_raised(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Did the cancelled IPO raise doubts about its finances?": what it speaks against, and no mood of investors."""
    doubts = {m.start: m.end for m in mentions if m.text.casefold() in _DOUBTS}
    raising = {m.start for m in mentions if m.text.casefold() in _RAISING and _leads_to(m.end, doubts, mentions)}
    if not raising or all(m.key not in (_POLAR, "confirm") for m in mentions):
        return mentions

    def as_meant(mention: Mention) -> Mention:
        if mention.start in raising or mention.start in doubts.values():
            return mention.as_filler()  # "about"
        return mention._replace(kind="cue", key=_RISK) if mention.start in doubts else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))


def _leads_to(place: int, doubts: dict[int, int], mentions: Mentions) -> bool:
    between = {m.start: m.end for m in mentions if m.text.casefold() in ("any", "some", "serious", "new")}
    return between.get(place, place) in doubts


@woken_by("group", *_OF_ALL, beside=(_LISTED,))
def without_all_of_those_listed(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Are SAP, Deloitte and Bosch all named as partners?": behind several names "all" is of these."""
    names = [m.end for m in mentions if m.kind == "entity"]
    keys = {m.key for m in mentions}
    if len(names) < _TWO or not {_POLAR, _LISTED} <= keys:
        return mentions

    def is_of_these(mention: Mention) -> bool:
        of_all = mention.kind == "group" or mention.key in _OF_ALL
        return of_all and mention.start in names and mention.text.casefold().split()[0] in _ALL

    return tuple(m.as_filler() if is_of_these(m) else m for m in mentions)


@woken_by("without", beside=("risk",))
def with_absence_of_risks(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is the emerging markets bet without danger?": the dangers are told, and neither yes nor no."""
    ends = {m.end for m in mentions if m.text.casefold() == "without"}
    ends |= {m.end for m in mentions if m.start in ends and m.text.casefold() in ("any", "a", "its")}
    risks = {m.start for m in mentions if m.key == "risk"}
    polar = mentions[0].key == "polar" and not any(m.key in ("what", "which", "who") for m in mentions)
    if risks.isdisjoint(ends) or not polar:
        return mentions
    said = ("polar", "confirm", "exclude", "any_of")
    return tuple(m.as_filler() if m.key in said else m for m in mentions)
