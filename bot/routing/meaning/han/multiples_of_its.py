"""其 before a multiple, of whom a clause before sets beside: 和亚马逊相比，微软的市盈率不到其1.5倍吗 is of Amazon's."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_ITS, _COMPARE = frozenset({"其", "它的", "它"}), "compare"
_PAIR, _TIMES = 2, ("ratio", "multiple")


@woken_by(*_ITS, beside=(_COMPARE,))
def with_whom_it_is_a_multiple_of(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the name where 其 stands, and without the clause that set it beside the other."""
    names = [m for m in mentions if m.kind == "entity"]
    its = [m for m in mentions if m.text in _ITS and any(n.start == m.end and _is_multiple(n) for n in mentions)]
    if len(names) != _PAIR or not its or names[0].key == names[1].key or not names[1].end <= its[0].start:
        return mentions
    other = names[0]
    clause = [m for m in mentions if m.end <= names[1].start]
    if not any(m.key == _COMPARE for m in clause) or any(m.kind == "metric" or m.quantity for m in clause):
        return mentions
    meant = other._replace(start=its[0].start, end=its[0].end)
    rest = [m for m in mentions if m not in clause and m.start >= names[1].start and m not in its]
    return tuple(sorted((*rest, meant), key=lambda m: (m.start, m.end)))


def _is_multiple(mention: Mention) -> bool:
    return mention.quantity is not None and (mention.quantity.unit in _TIMES or mention.quantity.worded)
