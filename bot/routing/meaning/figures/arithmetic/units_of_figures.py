"""One figure as the unit that another is measured in: "if Alibaba's share counts as one piece, how many such pieces has
Azure?", "how many Alibabas fit into an AWS by cloud share?" ask how many times the one is in the other.

The thing that a figure is called ("the minnow", "a brick") is nobody's, and there is nothing to count of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past_words, words_by_place

_HOW_MANY, _RATIO = "how_many", "ratio"
_OFTEN, _DOES = "often", {"does", "do"}
_CALLING = frozenset(
    {"is", "as", "are", "be", "equals", "equal", "represents", "means", "were", "was", "'s", "call", "called"}
)
"""Words right before the thing that a figure is called."""
_ONE = frozenset({"a", "an", "the", "one", "single", "my", "our"})
_ONE_EACH = _ONE | {"per", "each"}
_CALLS = frozenset({"call", "called", "calling"})
_SUCH = frozenset({"such", "of", "those", "these", "them", "the"})
_FITTING = frozenset(
    {"fit", "fits", "go", "goes", "make", "makes", "equal", "equals", "fill", "fills", "reach", "match", "needed",
     "need", "takes", "take", "stack", "into", "per", "one", "inside", "up"}
)
"""Words behind which one figure is made of so many others."""
_EQUALLING = frozenset(
    {"is", "are", "was", "like", "equals", "equal", "equalling", "to", "worth", "about", "roughly", "around", "the",
     "same", "as", "size", "of", "does", "makes", "comes", "amounts", "an", "a", "in", "cloud", "basically"}
)
"""Words that may stand between a name and how many of another one it comes to."""
_POSSESSIVE = ("'s", "’s")
_SET_APART = frozenset(
    {"difference", "points", "total", "average", "discount", "premium", "more", "less", "above", "below"}
)
_IN_TIMES = ("percent", "multiple")
"""Units of figures that are set against each other only."""
_IDLE_CUES = frozenset(
    {"forecast", "list", "budget", "invest", "at_least", "will", "article", "most", "least", "same", "acknowledged"}
)
_UNIT, _TWO = "cloud_unit", 2


@woken_by(_HOW_MANY)
def with_units_of_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with "how many" as the cue of a ratio, and the things as filler, where two names have the figure."""
    names = [m for m in mentions if m.kind == "entity"]
    asked = next((m for m in mentions if m.key == _HOW_MANY), None)
    if asked is None or len({m.key for m in names}) != _TWO or not _is_in_times(mentions, knowledge):
        return mentions
    if any(m.quantity or (m.kind == "cue" and m.key in _SET_APART and not _is_matching(m)) for m in mentions):
        return mentions
    words = words_by_place(mentions)
    things = _things_called(asked, words)
    if not things and not _counts_a_name(asked, names, words):
        return mentions
    return tuple(_as_ratio(m, asked, things, words) for m in mentions)


def _is_matching(mention: Mention) -> bool:
    """ "How many Alibabas to match Amazon": what so many come up to."""
    return _FITTING.issuperset({*mention.text.casefold().split()} - {"to"})


def _is_in_times(mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether all that is measured is a percentage or a multiple."""
    metrics = [m.key for m in mentions if m.kind == "metric"]
    if metrics:
        return all(knowledge.metric(key).unit in _IN_TIMES for key in metrics)
    if any(m.kind == "cue" and m.key in ("share", "pe", "multiple", "valuation", "growth") for m in mentions):
        return True
    return all(knowledge.entity(m.key).kind == _UNIT for m in mentions if m.kind == "entity")  # "how many Azures ...?"


def _things_called(asked: Mention, words: Mapping[int, str]) -> frozenset[str]:
    """What the figures are called before the question, where it counts one of these things; else nothing."""
    named = {place for place in words if place < asked.start and words.get(place - 1) in _ONE}
    calls = not _CALLS.isdisjoint(words.values())
    called = {
        _singular(words[place])
        for place in named
        if calls or words.get(place - 2) in _CALLING or place == asked.start - 1
    }
    modified = {place + 1 for place in named if words.get(place - 2) in _CALLING}  # "a lego brick"
    called |= {_singular(words.get(place, "")) for place in modified}
    behind = past_words(asked.end, _SUCH, words)
    counted = {_singular(words.get(behind, ""))}
    later = {place for place in words if place > behind and words.get(place - 1) in _ONE_EACH}
    counted |= {_singular(words[place]) for place in later}
    listed = any(words.get(place) == "there" for place in (behind + 1, behind + 2))  # "how many leaders are there"
    return frozenset(called) if called & counted and not listed else frozenset()


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > len("gas") else word


def _counts_a_name(asked: Mention, names: list[Mention], words: Mapping[int, str]) -> bool:
    """ "How many Alibabas fit into an AWS", "how often does Alibaba's share go into Azure's"."""
    small = _SUCH | _DOES if words.get(asked.end - 1) == _OFTEN else _SUCH
    place = past_words(asked.end, small, words)
    first = next((m for m in names if m.start == place), None)
    if first is None:
        return False
    if _comes_to(asked.start, first, names, words):
        return True
    behind = [m for m in names if m.start >= first.end and m.key != first.key]
    between = {words.get(i) for i in range(first.end, behind[0].start)} if behind else set()
    return not _FITTING.isdisjoint(between)


def _comes_to(asked: int, counted: Mention, names: list[Mention], words: Mapping[int, str]) -> bool:
    """ "AWS is like how many Alibabas", "how many Alibabas is AWS": a plural, and a name that comes to so many."""
    if not counted.text.casefold().endswith("s") or counted.text.casefold().endswith(_POSSESSIVE):
        return False
    before = any(m.end <= asked and m.key != counted.key and _only_equals(m.end, asked, words) for m in names)
    behind = any(m.start > counted.end and _only_equals(counted.end, m.start, words) for m in names)
    return before or behind


def _only_equals(start: int, end: int, words: Mapping[int, str]) -> bool:
    between = [words[place] for place in range(start, end) if place in words]
    return bool(between) and _EQUALLING.issuperset(between)


def _as_ratio(mention: Mention, asked: Mention, things: frozenset[str], words: Mapping[int, str]) -> Mention:
    if mention is asked:
        return mention._replace(key=_RATIO)
    if mention.kind in ("entity", "metric"):
        return mention
    is_thing = any(_singular(word) in things for word in mention.text.casefold().split())
    beside_thing = mention.kind == "unknown" and _belongs_to_a_thing(mention, things, words)
    matching = mention.key in _SET_APART and _is_matching(mention)
    idle = mention.kind == "cue" and (mention.key in _IDLE_CUES or matching)
    such = mention.kind == "unknown" and mention.text.casefold() in _SUCH
    return mention.as_filler() if is_thing or beside_thing or idle or such else mention


def _belongs_to_a_thing(mention: Mention, things: frozenset[str], words: Mapping[int, str]) -> bool:
    """ "A lego brick", "bricks tall", "a cup of flour"."""
    before = words.get(mention.start - 1, "")
    of_thing = before == "of" and _singular(words.get(mention.start - 2, "")) in things
    return before in _ONE or of_thing or _singular(before) in things

