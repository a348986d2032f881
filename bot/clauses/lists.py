"""Cuts a message that says several things of one kind: names, items, orders, limits, statements, comparisons."""

from __future__ import annotations

from operator import attrgetter

from knowledge import Mention, Spotted

from bot.clauses.cuts import after_stops, behind_joints, stretches
from bot.clauses.said import COMPARE, EMPTY, ENDS_OF_ORDERS, LIMITS, NAMED, NAMES, asks, says_something

_NORM = attrgetter("norm")
_AROUND_ITEMS = frozenset(
    {*EMPTY, "compare", "list", "its", "which", "how_many", "how_much", "who", "greeting", "thanks"}
)
"""Cues that stand around the items of a list."""
_SAYING_MORE = (*ENDS_OF_ORDERS, "more", "less", "faster", "slower", "cheaper", "pricier")
"""Cues by which a name is said to be more than another, or the first."""
_TAGS = ("polar", "confirm", "and_what")
_LIMITING = (*LIMITS, "faster", "slower")
_ALONGSIDE = frozenset({"or", "well", "with", "while", "yet", "alongside"})
_ASKING_FOR_WHOM = frozenset({"who", "which", "any_of", "existence", "every", "list", "it", "what", "polar", "both"})
_COMBINING = frozenset(
    {"and", "plus", "also", "&", "+", "too", "combine", "combines", "combined", "combining", "together", "as", "well"}
)


def split_parts(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a list in which every part names somebody ("Azure's growth, AWS's share and ..."):
    parts end at stops and joining words; nothing where one of them names nobody, or a figure is stated."""
    names = [m for m in spotted.mentions if m.kind == "entity"]
    if len(names) < 2:
        return ()
    cuts = {0, len(spotted.tokens)} | behind_joints(spotted)
    parts = [part for part in stretches(sorted(cuts), spotted.mentions) if any(says_something(m) for m in part)]
    if len(parts) < 2:
        return ()
    if _is_opening(parts[0], spotted):
        parts = parts[1:]
    named = all(any(m.kind == "entity" for m in part) for part in parts)
    stated = any(m.quantity for part in parts for m in part)
    return tuple(parts) if len(parts) > 1 and named and not stated else ()


def split_orders(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a message in which every part asks for one end of an order ("who has the lowest P/E
    and the highest share?"); nothing where a part between two joints asks for none, or for several."""
    if len({m.start for m in spotted.mentions if m.key in ENDS_OF_ORDERS}) < 2:
        return ()
    cuts = {0, len(spotted.tokens)} | behind_joints(spotted)
    parts = [part for part in stretches(sorted(cuts), spotted.mentions) if any(says_something(m) for m in part)]
    ends = [len({m.start for m in part if m.kind == "cue" and m.key in ENDS_OF_ORDERS}) for part in parts]
    return tuple(parts) if len(parts) > 1 and set(ends) == {1} else ()


def split_limits(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a message in which every part sets a limit to a figure of its own ("a P/E under 30
    and a share under 10 %"); nothing where a part between two joints sets none."""
    if len([m for m in spotted.mentions if m.quantity]) < 2:
        return ()
    cuts = {0, len(spotted.tokens)} | behind_joints(spotted) | _between_figures(spotted)
    parts = [tuple(m for m in part if not _is_joint(m)) for part in stretches(sorted(cuts), spotted.mentions)]
    begun = _end_of_remarks(spotted)
    parts = [part for part in parts if any(says_something(m) for m in part) and not _asks_for_whom(part, begun)]
    stated = [sum(m.quantity is not None for m in part) for part in parts]
    limited = all(any(m.key in _LIMITING for m in part) for part in parts)
    return tuple(parts) if len(parts) > 1 and set(stated) == {1} and limited else ()


def _end_of_remarks(spotted: Spotted) -> int:
    """Where the sentence begins that states the first figure: what stands before it is said besides."""
    first = min(m.start for m in spotted.mentions if m.quantity)
    return max((stop for stop in after_stops(spotted) if stop <= first), default=0)


def _asks_for_whom(part: tuple[Mention, ...], begun: int) -> bool:
    """ "..., who ticks both?", "..., anyone?": of whom the conditions are asked, or a remark before them."""
    if any(m.quantity for m in part):
        return False
    remark = part[-1].end <= begun and not asks(frozenset(m.key for m in part))
    return remark or all(m.kind in ("filler", "unknown", "term") or m.key in _ASKING_FOR_WHOM for m in part)


def _between_figures(spotted: Spotted) -> set[int]:
    """The places behind "with" and its like between two stated figures ("a P/E below 30 with more than 10 %")."""
    stated = [m.start for m in spotted.mentions if m.quantity]
    norms = enumerate(map(_NORM, spotted.tokens))
    return {i + 1 for i, norm in norms if norm in _ALONGSIDE and min(stated) < i < max(stated)}


def _is_joint(mention: Mention) -> bool:
    """A word that joins two conditions, or that only says that both have to be met ("combine", "both")."""
    words = set(mention.text.casefold().split())
    if mention.key in ("both", "choice"):
        return True
    return mention.key in ("plus", "and_what", "total") and words <= _COMBINING


def split_statements(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a message that says several things of one name, each with a word that compares or
    sets at an end ("is Alibaba both cheaper than Microsoft and growing faster?"); nothing where a part between two
    joints does neither, or a figure is stated."""
    said = [m for m in spotted.mentions if m.key in _SAYING_MORE]
    if len({m.start for m in said}) < 2 or any(m.quantity for m in spotted.mentions):
        return ()
    cuts = {0, len(spotted.tokens)} | behind_joints(spotted)
    parts = [tuple(m for m in part if not _is_joint(m)) for part in stretches(sorted(cuts), spotted.mentions)]
    parts = [part for part in parts if any(m.kind != "filler" and m.key not in _TAGS for m in part)]
    each = [len({m.start for m in part if m.key in _SAYING_MORE}) for part in parts]
    return tuple(parts) if len(parts) > 1 and set(each) == {1} else ()


def split_comparisons(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a message in which every part compares ("is AWS larger than Azure and Google bigger
    than Azure?"); what stands in a list before or behind such a part belongs to it."""
    cuts = {0, len(spotted.tokens)} | behind_joints(spotted)
    found: list[tuple[Mention, ...]] = []
    ahead: tuple[Mention, ...] = ()
    for part in stretches(sorted(cuts), spotted.mentions):
        if any(_compares(m) for m in part):
            found.append((*ahead, *(m for m in part if not _is_joint(m))))
            ahead = ()
        elif found and any(m.kind in (*NAMED, "quantity", "metric") for m in part):
            found[-1] += part
        elif not found:
            ahead += part
    each = [len({m.start for m in part if _compares(m)}) for part in found]
    return tuple(found) if len(found) > 1 and set(each) == {1} else ()


def _compares(mention: Mention) -> bool:
    return mention.kind == "cue" and mention.key in (*_LIMITING, "cheaper", "pricier")


def split_items(spotted: Spotted, owners: frozenset[str]) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each item of one name's list ("Azure: share, growth and its part of Microsoft's revenue"), each
    with the name before it; nothing where others are named. `owners`: names that may stand beside it in an item."""
    names = [m for m in spotted.mentions if m.kind == "entity" and m.key not in owners]
    if len({m.key for m in names}) != 1:
        return ()
    cuts = {0, len(spotted.tokens)} | behind_joints(spotted)
    cuts |= {place for m in spotted.mentions if m.key == COMPARE for place in (m.start, m.end)}
    parts = [part for part in stretches(sorted(cuts), spotted.mentions) if any(map(_is_an_item, part))]
    return tuple((*names[:1], *(m for m in part if m.key != names[0].key)) for part in parts)


def _is_an_item(mention: Mention) -> bool:
    return mention.kind == "metric" or (mention.kind == "cue" and mention.key not in _AROUND_ITEMS)


def _is_opening(part: tuple[Mention, ...], spotted: Spotted) -> bool:
    """ "I have three questions: ..."."""
    ends = spotted.tokens[part[-1].end].text == ":"
    return ends and not any(m.kind in NAMES for m in part)
