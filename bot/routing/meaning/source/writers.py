"""Who or what a text was written by: "is it machine or man who wrote it?", "did a program write this?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_AUTHOR, _HUMAN, _PARAMETER, _WRITE = "author", "human", "parameter", "write"
_WRITERS = frozenset({
    "machine", "machines", "program", "programme", "software", "code", "robot", "bot", "bots", "algorithm", "gpt",
    "chatgpt", "person", "people", "flesh", "hand", "individual", "artificial intelligence",
})
"""What may have written a text; elsewhere these words are of something else."""


@woken_by(_AUTHOR, _WRITE)
def with_writers(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a writer as what asks whether it was a human, where a question is of who wrote something;
    the size of the machine is a figure."""
    keys = {m.key for m in mentions}
    writing = {m.start for m in mentions if m.text.casefold() == _WRITE}
    wrote = any(m.end in writing and m.text.casefold() in _WRITERS for m in mentions)
    if not (_AUTHOR in keys or wrote) or _PARAMETER in keys:
        return mentions
    return tuple(_as_writer(m) if m.text.casefold() in _WRITERS else m for m in mentions)


def _as_writer(mention: Mention) -> Mention:
    return mention._replace(kind="cue", key=_HUMAN)
