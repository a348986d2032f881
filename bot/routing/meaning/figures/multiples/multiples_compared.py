"""A multiple or a part of the one who is asked about: "is twice Alibaba's P/E below Amazon's?" is whether Amazon's
is more than twice Alibaba's. What is stated is read of whoever stands last."""

from __future__ import annotations

from itertools import groupby

from knowledge import Knowledge, Mention, replace

from bot.routing.waking import Mentions, woken_by

_MORE, _LESS = ("more", "above"), ("less", "below")
_TURNED = {**dict.fromkeys((*_MORE, "pricier", "faster"), _LESS), **dict.fromkeys((*_LESS, "cheaper", "slower"), _MORE)}
_ASKED, _UNITS = ("polar", "confirm"), ("ratio", "percent")
_IDLE, _OF = ("it", "its"), ("of", "of the")
_MEASURES = frozenset({"pe", "multiple", "valuation", "share", "market", "cloud", "growth", "revenue"})
_DONE_TO_IT = frozenset({"doubled", "tripled", "trebled", "quadrupled", "halved"})
_TWO, _THAN = 2, {"more", "less"}

Group = tuple[Mention, ...]


@woken_by("more", "less", "above", "below", "cheaper", "pricier", beside=("quantity",))
def with_multiples_of_the_first(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the two in the other order, where a multiple stands right before the first of them."""
    groups = [tuple(group) for _, group in groupby(mentions, key=lambda m: m.start)]
    told = [group for group in groups if not all(_says_nothing(m) for m in group)]
    names = [group for group in told if any(m.kind == "entity" for m in group)]
    stated = [group for group in told if any(m.quantity for m in group)]
    compared = [group for group in told if any(m.key in _TURNED for m in group)]
    asked = [group for group in told if any(m.key in _ASKED for m in group)]
    rest = [group for group in told if group not in (*names, *stated, *compared, *asked)]
    if len(names) != _TWO or len(stated) != 1 or len(compared) != 1 or any(not _measures(group) for group in rest):
        return mentions
    first, second = names
    if not first[0].start < compared[0][0].start < second[0].start or not _is_of(stated[0], first, told):
        return mentions
    number = next(m for m in stated[0] if m.quantity)
    if not _is_a_multiple(number, mentions):
        return mentions
    polar = asked[0] if asked else (number._replace(kind="cue", key="polar", quantity=None, text="is"),)
    keys = {key for m in compared[0] if m.key in _TURNED for key in _TURNED[m.key]}
    if len(keys) > _TWO:
        return mentions
    than = compared[0][0]._replace(kind="cue", text=f"{min(keys & _THAN)} than")
    turned = tuple(than._replace(key=key) for key in sorted(keys))
    return _in_order((polar, second, *rest, turned, (number,), first))


def _is_a_multiple(number: Mention, mentions: Mentions) -> bool:
    """ "Twice", "half", "40 % of"; "20 % Azure's share" is a figure."""
    stated = number.quantity
    if stated is None or stated.unit not in _UNITS:
        return False
    of_it = any(m.start == number.end and m.text.casefold() in _OF for m in mentions)
    return stated.unit == "ratio" or stated.worded or of_it


def _says_nothing(mention: Mention) -> bool:
    return mention.kind in ("filler", "term") or mention.key in _IDLE


def _measures(group: Group) -> bool:
    return any(m.kind == "metric" or m.key in _MEASURES for m in group)


def _is_of(stated: Group, first: Group, told: list[Group]) -> bool:
    """ "Twice Alibaba's P/E", "Alibaba's P/E doubled"; "Alibaba's P/E is twice as high" states it of them both."""
    before = told.index(stated) + 1 == told.index(first)
    return before or (stated[0].start > first[0].start and stated[0].text.casefold() in _DONE_TO_IT)


def _in_order(groups: tuple[Group, ...]) -> Mentions:
    return tuple(_at(place, m) for place, group in enumerate(groups) for m in group)


def _at(place: int, mention: Mention) -> Mention:
    quantity = mention.quantity and replace(mention.quantity, start=place, end=place + 1)
    return mention._replace(start=place, end=place + 1, quantity=quantity)
