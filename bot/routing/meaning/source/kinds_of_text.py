"""Kinds of text that a question holds against the source: "is it taken from the annual report?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_KIND, _OUTSIDE = "text_kind", "outside:"
_OWN, _ARTICLES, _FOR = ("my", "our"), ("a", "an", "the"), "for"
_ASKING = ("polar", "confirm", "choice", "which", "what")


@woken_by(_KIND)
def with_kinds_of_text(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without what else such a text is named for (accounts), where it is asked what the source is and of
    nobody ("what does Alibaba's annual report say of cash?" asks for what stands in it)."""
    mentions = _without_own_texts(mentions)
    asks = any(m.key in _ASKING for m in mentions)
    if not asks or any(m.kind in ("entity", "group") for m in mentions):
        return mentions
    inside = {i for m in mentions if m.key == _KIND for i in range(m.start, m.end)}

    def is_named_for(mention: Mention) -> bool:
        return mention.key.startswith(_OUTSIDE) and inside.issuperset(range(mention.start, mention.end))

    return tuple(m for m in mentions if not is_named_for(m))


def _without_own_texts(mentions: Mentions) -> Mentions:
    """ "BABA's peers, for an analyst note", "on my blog post": what the asker writes himself is none of the source."""
    ends = {m.end: m for m in mentions}

    def is_own(mention: Mention) -> bool:
        before = ends.get(mention.start)
        if mention.key != _KIND or before is None:
            return False
        text = before.text.casefold()
        leading = ends.get(before.start) if text in _ARTICLES else before
        return text in _OWN or (leading is not None and leading.text.casefold() == _FOR)

    return tuple(m.as_filler() if is_own(m) else m for m in mentions)
