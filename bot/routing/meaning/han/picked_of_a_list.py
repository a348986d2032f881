"""Who is said behind a list to be the first or last of it: 微软、阿里、亚马逊里市盈率最低的是阿里吗 asks of Alibaba,
whoever the list begins with."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_ENDS = ("most", "least", "cheapest", "priciest", "fastest", "slowest")
_CHECKING = ("polar", "confirm")
_BETWEEN, _LEAST = 2, 3
"""Tokens from one name of a list to the next, and names of the shortest list."""
_COMPARED = ("相比", "相较", "相較", "比较", "比較", "相比较", "放在一起比", "比一比", "来比", "之间比")


@woken_by(*_ENDS, beside=_CHECKING)
def with_the_one_picked_first(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the two names of the list in each other's place, and no comparison behind it."""
    names = [m for m in mentions if m.kind == "entity"]
    listed = _list(names)
    behind = names[len(listed) :]
    picked = next((m for m in listed if behind and m.key == behind[0].key), None)
    if len(listed) < _LEAST or len(behind) != 1 or picked is None:
        return mentions
    first = listed[0]
    swapped = {first.start: picked, picked.start: first}

    def in_place(mention: Mention) -> Mention:
        if mention.kind == "entity" and mention.start in swapped:
            other = swapped[mention.start]
            return mention._replace(key=other.key, text=other.text)
        closing = mention.text in _COMPARED and 0 <= mention.start - listed[-1].end < _BETWEEN
        return mention.as_filler() if closing else mention

    return tuple(map(in_place, mentions))


def _list(names: list[Mention]) -> list[Mention]:
    listed = names[:1]
    for name in names[1:]:
        if name.start - listed[-1].end > 1 or name.key in (one.key for one in listed):
            break
        listed.append(name)
    return listed
