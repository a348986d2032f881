"""不 before a cue that begins with 是: in AWS不是老大吧 the cue is 是老大, and what is left before it is no "whether"
but half of the denial 不是."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_NOTS, _BEING = ("不", "唔"), ("是", "系", "係")
_NEGATION, _WHETHER = "negation", "polar"


@woken_by(*_NOTS)
def with_being_denied(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with 不是 as a denial and the rest of the cue behind it."""
    nots = {m.end: m for m in mentions if m.text in _NOTS}
    split = {m.start: m for m in mentions if m.start in nots and _begins_with_being(m)}
    if not split:
        return mentions
    before = {nots[start].start for start in split}
    return tuple(sorted(_parted(mentions, split, before), key=lambda m: (m.start, m.end)))


def _parted(mentions: Mentions, split: dict[int, Mention], before: set[int]) -> Iterator[Mention]:
    for mention in mentions:
        if mention.start in before and mention.text in _NOTS:
            being = split[mention.end].text[0]
            yield mention._replace(kind="cue", key=_NEGATION, end=mention.end + 1, text=mention.text + being, word=None)
        elif mention.start in split and _begins_with_being(mention):
            yield mention._replace(start=mention.start + 1, text=mention.text[1:])
        else:
            yield mention


def _begins_with_being(mention: Mention) -> bool:
    asks = mention.key in (_WHETHER, "confirm", "what", "which")
    return mention.kind == "cue" and not asks and mention.text.startswith(_BEING) and len(mention.text) > 1
