"""One who is set aside for another: "is Azure rather than AWS the largest cloud?" says that AWS is not, so that all
are to be seen; "apart from AWS" would leave it out. "Is it Azure rather than AWS that is bigger?" sets the two
beside each other."""

from __future__ import annotations

from itertools import pairwise

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_EXCLUDE, _DENYING, _DOUBT = "exclude", ("exclude", "negation"), ("polar", "confirm")
_RATHER = frozenset({"rather than", "instead of", "and not", "not"})
_ORDERED = frozenset({"most", "least", "fastest", "slowest", "cheapest", "priciest"})
_COMPARED = frozenset({"more", "less", "faster", "slower", "cheaper", "pricier"})
_PAIR, _JOINED = 2, 2
"""So many tokens may lie between two who are set aside (", or")."""


@woken_by(_EXCLUDE, beside=_DOUBT)
def with_rivals_set_aside(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without those who are set aside, where an end or a place of an order is asked for, and with both
    where the two are compared; one stands before what sets aside, the others right behind it."""
    names = _names(mentions)
    if len(names) < _PAIR or not any(m.key in _DOUBT for m in mentions):
        return mentions
    aside = {m.start for m in mentions if m.key == _EXCLUDE and _sets_aside(m, names)}
    ordered = any(m.key in _ORDERED or m.kind == "ordinal" for m in mentions)
    compared = len(names) == _PAIR and any(m.key in _COMPARED for m in mentions)
    if not aside or not (ordered or compared) or any(m.quantity for m in mentions):
        return mentions
    others = {m.start for m in names[1:]} if ordered else set()
    gone = (m.start in others or (m.start in aside and m.key in _DENYING) for m in mentions)
    return tuple(dict.fromkeys(m.as_filler() if is_gone else m for m, is_gone in zip(mentions, gone, strict=True)))


def _names(mentions: Mentions) -> list[Mention]:
    """One for each place."""
    found = {m.start: m for m in sorted(mentions, key=lambda m: m.end) if m.kind == "entity"}
    return [found[start] for start in sorted(found)]


def _sets_aside(denied: Mention, names: list[Mention]) -> bool:
    one, *others = names
    in_a_row = all(behind.start - name.end <= _JOINED for name, behind in pairwise(others))
    between = one.end <= denied.start and denied.end == others[0].start
    return denied.text.casefold() in _RATHER and between and in_a_row
