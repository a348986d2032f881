"""Several supposed to be one: "if Azure and Google Cloud were one company, how big would its share be?" asks for the
sum of their shares; what the P/E or the growth of such a one would be, no figures tell."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import words_by_place

_TOTAL, _FORECAST, _SHARES = "total", "forecast", frozenset({"cloud_share"})
_BEING = frozenset({"was", "were", "is", "are", "as", "be", "being", "became", "formed", "made"})
_ONE = (("one", "single"), ("a", "single"), ("the", "same"), ("one",))
_NOUNS = frozenset(
    {"company", "firm", "provider", "cloud", "entity", "business", "outfit", "group", "player", "vendor"}
)
_SUPPOSING = frozenset({"if", "suppose", "supposing", "imagine", "assume", "assuming", "say"})
_AS = "as"
_MERGED = frozenset({"merged", "merge"})
_NOT_ADDED = frozenset({"pe", "multiple", "growth", "valuation", "expensive", "cheap", "pace"})
_TWO = 2


@woken_by("one", "single", "same", beside=_BEING)
def with_names_made_one(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with a sum in place of what is supposed; of what cannot be added, with a forecast."""
    names = [m for m in mentions if m.kind == "entity"]
    if len({m.key for m in names}) < _TWO:
        return mentions
    words = words_by_place(mentions)
    one = _made_one(words, names[-1].end)
    if one is None or not (words[one.start] == _AS or _SUPPOSING & set(words.values())):
        return mentions
    if _is_not_added(mentions):
        first = mentions[0]
        return (first._replace(kind="cue", key=_FORECAST, quantity=None), *mentions)
    kept = [m for m in mentions if not (one.start <= m.start < one.stop or _is_of_the_supposition(m))]
    total = Mention("cue", _TOTAL, one.start, one.start + 1, "together")
    return tuple(sorted((*kept, total), key=lambda m: (m.start, m.end)))


@woken_by(*_MERGED)
def with_mergers_supposed(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "If Microsoft and Amazon merged, what would their P/E be?": no sum of the two."""
    several = len({m.key for m in mentions if m.kind == "entity"}) >= _TWO
    merged = any(m.text.casefold() in _MERGED for m in mentions)
    if not (several and merged and _is_not_added(mentions)):
        return mentions
    return (mentions[0]._replace(kind="cue", key=_FORECAST, quantity=None), *mentions)


def _is_of_the_supposition(mention: Mention) -> bool:
    return mention.text.casefold() in _SUPPOSING | {"would"} or mention.key == _FORECAST


def _is_not_added(mentions: Mentions) -> bool:
    return any(m.key in _NOT_ADDED or (m.kind == "metric" and m.key not in _SHARES) for m in mentions)


def _made_one(words: Mapping[int, str], behind: int) -> range | None:
    """Where "were one company" or "as one" stands, behind all names."""
    for place, word in words.items():
        if word not in _BEING or place < behind:
            continue
        said = next((one for one in _ONE if all(words.get(place + 1 + i) == w for i, w in enumerate(one))), None)
        if said:
            end = place + 1 + len(said)
            noun = words.get(end) in _NOUNS
            if noun or said == ("one",):
                return range(place, end + noun)
    return None
