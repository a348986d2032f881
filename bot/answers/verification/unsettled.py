"""Yes/no questions that say more than a comparison of figures settles: that somebody is the only one, that anybody is
beaten, that a place is at least so high. They get no verdict, for a yes to the rest of them would say that as well."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.models import Reading

_COMPARATIVES = ("more", "less", "cheaper", "pricier", "faster", "slower", "above", "below", "discount", "premium")
_ANYBODY = ("any_of", "nobody")
_BOUNDED = ("at_least", "at_most", "better", "worse")
_SOME = frozenset({"some", "certain", "several", "a few", "few", "one", "two", "three", "2", "3"})
_DEFINITE = frozenset({"the", "all", "both", "its", "their", "those", "these"})
_ONLY = frozenset(
    {"only", "the only", "sole", "the sole", "solely", "exclusively", "just", "只有", "唯一", "只", "仅", "僅", "仅有",
     "僅有", "就只有"}
)
"""Of the words for it, those that say it of somebody; "AWS alone", 光看PE and "out of pure interest" do not."""
_EITHER = frozenset({"或", "或者"})
"""In Chinese no choice; "is Azure first or second?" is told by its place."""


def is_unsettled(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether no figure settles all that is asked."""
    asked = reading.has("polar", "confirm", *_ANYBODY) and not reading.has("which", "total", "plus")
    if not asked or any(not knowledge.metric(key).covered for key in reading.metrics):
        return False
    checks = (_says_only, _leaves_out_of_anybody, _is_ahead_of_anybody, _bounds_a_place, _compares_with_some)
    return any(check(reading) for check in checks)


def _says_only(reading: Reading) -> bool:
    """ "Does only Azure trail AWS?", "is Amazon the only company with a higher P/E than Alibaba?"."""
    only = any(m.key == "only" and m.text.casefold() in _ONLY for m in reading.mentions)
    return only and reading.has(*_COMPARATIVES) and bool(reading.entities) and not reading.quantities


def _leaves_out_of_anybody(reading: Reading) -> bool:
    """ "Does nobody but Azure beat Google Cloud?"."""
    return bool(reading.excluded) and reading.has(*_ANYBODY) and bool(reading.entities)


def _is_ahead_of_anybody(reading: Reading) -> bool:
    """ "Does Azure trail anyone?", "is Google Cloud ahead of nobody?"."""
    ends = {m.end for m in reading.mentions if m.key in _COMPARATIVES}
    return len(reading.entities) == 1 and any(m.key in _ANYBODY and m.start in ends for m in reading.mentions)


def _bounds_a_place(reading: Reading) -> bool:
    """ "Is AWS second or better?", "is Azure at least third?", 排第一或第二吗."""
    places = {m.start for m in reading.mentions if m.kind == "ordinal" or m.key in ("most", "least")}
    either = len(places) > 1 and any(m.text in _EITHER for m in reading.mentions)
    return bool(reading.ordinals) and (reading.has(*_BOUNDED) or either) and not reading.quantities


def _compares_with_some(reading: Reading) -> bool:
    """ "Does Google Cloud trail two rivals?", "is Alibaba smaller than some US providers?"."""
    groups = {m.start for m in reading.mentions if m.kind == "group"}
    sides = [m for m in reading.mentions if m.key in _COMPARATIVES]
    the = {m.end for m in reading.mentions if m.text.casefold() in _DEFINITE}
    counted = [m for m in reading.mentions if _counts(m) and m.start not in the and {m.start, m.end} & groups]
    behind = any(side.end <= m.start + 1 for side in sides for m in counted)
    return len(reading.entities) == 1 and behind and not reading.quantities


def _counts(mention: Mention) -> bool:
    return mention.text.casefold().split()[0] in _SOME
