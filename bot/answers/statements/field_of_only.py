"""Of whom "only" is said, and among whom: "among Alibaba, Microsoft and Amazon, is Alibaba the only one below 30x?",
"is only one of AWS and Azure above 25 %?"."""

from __future__ import annotations

from collections.abc import Callable, Set

from knowledge import Mention, frozen

from bot.models import Reading

_NUMBERS = {"one": 1, "two": 2, "three": 3, "一": 1, "两": 2, "兩": 2, "三": 3}
_NO_MORE = frozenset({"just", "exactly", "precisely"})
_JOINING = frozenset({"and", "&", "or", "和", "与", "與", "跟", "、", "及"})


@frozen
class FieldOfOnly:
    """Keys of those whom "only" is said of, or how many it is said of; `among` are all who are looked at, empty where
    nobody lists them."""

    named: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    count: int = 0

    def is_met_by(self, found: Set[str], of_company: Callable[[str], str]) -> bool:
        """Whether those of whom something holds are the ones that are meant; all by the key of their company."""
        if self.count:
            return len(found) == self.count
        return {of_company(key) for key in self.named} == found


def field_of_only(reading: Reading) -> FieldOfOnly:
    """Somebody who stands in a list of several, and again outside of it, is spoken of among those of the list."""
    runs = _runs([m for m in reading.mentions if m.kind == "entity"], reading)
    field = max(runs, key=len, default=())
    named = tuple(dict.fromkeys(key for run in runs if run is not field for key in run))
    if len(field) > 1 and named and set(named) < set(field):
        return FieldOfOnly(named, field)
    if len(field) > 1 and len(named) == 1:  # "compared with Microsoft and Amazon, is Alibaba the only one ...?"
        return FieldOfOnly(named, (*field, *named))
    if len(field) > 1 and not named and (count := _count(reading)):
        return FieldOfOnly(among=field, count=count)
    return FieldOfOnly(reading.entities)


def counts_some(reading: Reading) -> bool:
    """ "Does just one of Microsoft and Amazon have ...?": so many of those who are listed, and no more."""
    return field_of_only(reading).count > 0


def _count(reading: Reading) -> int:
    """The number right behind an "only" or a "just"; 0 where none is said."""
    ends = {m.end for m in reading.mentions if m.key == "only" or m.text.casefold() in _NO_MORE}
    behind = [m.text.casefold() for m in reading.mentions if m.start in ends]
    words = (word for text in behind for word in (*text.split()[:1], *text))  # a Han number is one character
    return next((_NUMBERS[word] for word in words if word in _NUMBERS), 0)


def _runs(names: list[Mention], reading: Reading) -> list[tuple[str, ...]]:
    """The names, those in one list with nothing but pauses and "and" between them together."""
    runs: list[tuple[str, ...]] = []
    for place, name in enumerate(names):
        if place and _is_joined(names[place - 1], name, reading):
            runs[-1] = (*runs[-1], name.key)
        else:
            runs.append((name.key,))
    return runs


def _is_joined(one: Mention, other: Mention, reading: Reading) -> bool:
    between = (m for m in reading.mentions if one.end <= m.start and m.end <= other.start)
    return one.key != other.key and all(m.text.casefold() in _JOINING for m in between)
