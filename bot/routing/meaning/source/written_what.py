"""Whether something is written, of a figure ("is it written anywhere what Google's share is?"): what is asked is the
figure, and not who wrote."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_WRITTEN, _AUTHOR = frozenset({"written", "printed", "stated", "said", "given"}), "author"
_ASKING = frozenset({"what", "which", "how", "how_much", "how_many", "how_big", "pace", "growth"})
_SUBJECTS = frozenset({"it", "that", "this", "anything", "there"})
_BETWEEN = frozenset({"anywhere", "somewhere", "here", "in", "the", "article", "there", "down", "about"})
_SAYS, _OPENING, _OF_WHAT = "says", ("what", "what's", "whats"), frozenset({"about", "on", "regarding", "concerning"})
_OF_THE_TEXT = frozenset({"who", "human", "reviewed", "publisher", "when"})


@woken_by(*_WRITTEN, beside=("entity", "group", "metric"))
def with_what_is_written(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without "is it written anywhere", where an asking word stands behind that leads to a figure."""
    written = next((m for m in mentions if m.key == _AUTHOR and m.text.casefold() in _WRITTEN), None)
    if written is None or any(m.key in _OF_THE_TEXT for m in mentions):
        return mentions
    if not any(m.end == written.start and m.text.casefold() in _SUBJECTS for m in mentions):
        return mentions
    between = {m.start: m.end for m in mentions if m.text.casefold() in _BETWEEN}
    end = written.end
    while end in between:
        end = between[end]
    if not any(m.start == end and m.key in _ASKING for m in mentions):
        return mentions
    return tuple(_idle(m) if m.start < end else m for m in mentions)


@woken_by(_AUTHOR, beside=_OF_WHAT)
def with_what_is_written_of_something(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What is written about the chips?": asks what the text says of them, where a "what" opens the question."""
    written = next((m for m in mentions if m.key == _AUTHOR and m.text.casefold() in _WRITTEN), None)
    asks = mentions[0].text.casefold() in _OPENING and not any(m.key in _OF_THE_TEXT for m in mentions)
    if written is None or not asks:
        return mentions
    of_what = {m.start for m in mentions if m.start == written.end and m.text.casefold() in _OF_WHAT}
    behind = (m for m in mentions if m.start > written.end and m.start not in of_what)
    if not of_what or all(m.kind == "filler" for m in behind):
        return mentions
    told = (m._replace(key=_SAYS) if m is written else m for m in mentions)
    return tuple(dict.fromkeys(m.as_filler() if m.start in of_what else m for m in told))


def _idle(mention: Mention) -> Mention:
    return mention if mention.kind in ("entity", "group", "metric") else mention.as_filler()
