"""Questions for how the distance between two has changed, or what went from the one to the other: the source gives each
figure once."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_CATCHING = ("catching", "caught", "gaining", "gained")
_CLOSING = ("closing", "closed", "narrowing", "narrowed", "widening", "widened", "shrinking", "shrunk")
_DRIFTING = ("drifted", "drifting", "pulling", "pulled")
_GAPS = frozenset({"gap", "gaps", "distance", "lead", "difference", "discount", "premium"})
_WHETHER = frozenset({"is", "are", "has", "have", "did", "was", "were", "been", "hasnt", "isnt", "does"})
_STILL_TO_GO = frozenset({"need", "needs", "needed", "must", "until", "when", "far", "whom", "who"})
"""Words with which the distance itself is asked for, or when or with whom."""
_TAKEN = ("taken", "taking", "took", "take", "stolen", "stealing", "steal", "snatched", "grabbed", "losing", "lost")
_BEING = frozenset({"is", "are", "be", "was", "were"})
"""Words before "taken" with which a figure is subtracted ("when its share is taken from AWS's")."""
_GAINING = ("gain", "gains", "gained", "gaining", "lost", "add", "adds", "added")
_BY, _BOUNDS = "by", ("above", "below", "more", "less", "at_least", "at_most", "roughly")
_OF_LEVELS = ("points", "multiple")
_SHARES = frozenset({"share", "shares", "points"})
_LED_FROM = frozenset({"from", "off"})


@near_miss("change", *_CATCHING, *_CLOSING, *_DRIFTING)
def _catches_up(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Has Google Cloud been catching up with Azure?", "is Alibaba closing the gap?": whether the distance between two
    has changed. "How much does it need to catch up?" asks how large it is; what is said beside a figure is held against
    the source as an addition to it."""
    words = [word for m in reading.mentions for word in m.text.casefold().split()]
    if not reading.metrics or reading.quantities or _WHETHER.isdisjoint(words) or not _STILL_TO_GO.isdisjoint(words):
        return False
    gaps = not _GAPS.isdisjoint(words)
    beside = zip(["", *words], words, [*words[1:], ""], strict=False)
    return any(_is_a_move(word, before, behind, gaps=gaps) for before, word, behind in beside)


def _is_a_move(word: str, before: str, behind: str, *, gaps: bool) -> bool:
    """ "Far from catching up" and "how much catching up" tell no move, and "pulling in" another."""
    if word in _CATCHING:
        return before not in ("from", "much", "more")
    if word in _DRIFTING:
        return behind in ("away", "ahead", "apart")
    return word in _CLOSING and (gaps or behind == "in")


@near_miss("change", *_CLOSING, *_GAINING, beside=_OF_LEVELS)
def _moves_by_so_much(reading: Reading, _: Knowledge) -> bool:
    """ "Has the gap to AWS narrowed by 3 points?", "did Azure gain more than 3 points on AWS?": the points are how far
    a level has moved, and no level; "has the gap grown to 25 points?" states one."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    moved = [q.start for q in reading.quantities if q.unit in _OF_LEVELS and _leads_to_a_move(q.start, reading)]
    return bool(moved) and not _WHETHER.isdisjoint(words) and _STILL_TO_GO.isdisjoint(words)


def _leads_to_a_move(start: int, reading: Reading) -> bool:
    before = [m for m in reading.mentions if m.end <= start and m.key not in _BOUNDS]
    last = before[-1].text.casefold().split()[-1] if before else ""
    closes = any(m.text.casefold() in _CLOSING for m in before)
    return last in (*_GAINING, *_CLOSING) or (last == _BY and closes)


@near_miss("change", *_TAKEN)
def _takes_share(reading: Reading, _: Knowledge) -> bool:
    """ "How much share has Azure taken from AWS?": what went from the one to the other."""
    words = [word for m in reading.mentions for word in m.text.casefold().split()]
    if not reading.has("share", "market") and not reading.metrics:
        return False
    whether = next((place for place, word in enumerate(words) if word in _WHETHER), len(words))
    led = [place for place, word in enumerate(words) if word in _LED_FROM]
    if not led or _SHARES.isdisjoint(words):
        return False
    taken = [place for place, word in enumerate(words) if word in _TAKEN and whether < place < led[0]]
    return any(not (words[place] == _TAKEN[0] and words[place - 1] in _BEING) for place in taken)


@near_miss("against_another", "entity")
def _is_measured_against_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "The R&D gap between Alibaba and Google": a distance from one whom the source does not set it against."""
    if len(reading.metrics) != 1 or "metrics" in reading.inherited:
        return False
    metric = knowledge.metric(reading.metrics[0])
    if not metric.against or len(reading.quantities) > 1:
        return False  # where several figures are stated, a name may be another one's
    ends = {*metric.against, *(fact.entity for fact in knowledge.base.facts if fact.metric == metric.key)}
    known = {name for key in ends for name in knowledge.family(key)}
    return not known.issuperset(m.key for m in reading.mentions if m.kind == "entity")


@near_miss("for_each", "least", "most", beside=("above", "below"))
def _is_far_from_the_end_of_none(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much above the lowest is it?", of what a source gives once."""
    if len(reading.metrics) != 1 or len(reading.entities) > 1:
        return False
    of_one, once = knowledge.count_holders(reading.metrics[0]) == 1, not knowledge.narrower(reading.metrics[0])
    far = reading.has("how_much", "difference") and reading.has("above", "below") and not reading.quantities
    return of_one and once and far and reading.has("most", "least")


DISTANCES = (_is_far_from_the_end_of_none, _catches_up, _moves_by_so_much, _takes_share, _is_measured_against_another)
