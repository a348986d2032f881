"""A message that wants the whole in short and names nothing: "summarize", "key points", "recap please"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SUMMARIES = frozenset(
    {"summary", "summarise", "summarize", "summarised", "summarized", "summarising", "summarizing", "recap", "synopsis",
     "abstract", "takeaway", "takeaways"}
)
_POINTS, _TELLING = frozenset({"point", "points"}), frozenset({"key", "main", "important", "essential", "big", "top"})
_VERDICT = "verdict"
_NOUNS, _OWN = ("nouns", "occasions"), ("my", "our")
_OF_THE_WHOLE = frozenset({"it", "its", "article", "source", "list", "what", "and_what", "points", "every", "says"})


@woken_by(*_SUMMARIES, *_POINTS)
def with_summaries(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with what the source concludes, where nothing but its summary is asked for."""
    asking = next((m for m in mentions if _is_summary(m, mentions)), None)
    if asking is None or not all(m.start == asking.start or _is_of_the_whole(m) for m in mentions):
        return mentions
    return tuple(m._replace(kind="cue", key=_VERDICT) if m is asking else m for m in mentions)


def _is_of_the_whole(mention: Mention) -> bool:
    """ "Summarize it for me", and neither "summarize my emails" nor "the key points of the meeting"."""
    if mention.kind == "filler":
        return not mention.key.endswith(_NOUNS) and mention.text.casefold() not in _OWN
    return mention.key in _OF_THE_WHOLE


def _is_summary(mention: Mention, mentions: Mentions) -> bool:
    words = mention.text.casefold().split()
    if words[-1] in _SUMMARIES:
        return True
    if words[-1] not in _POINTS:
        return False
    leading = {m.text.casefold().split()[-1] for m in mentions if m.end == mention.start} | set(words[:-1])
    return not leading.isdisjoint(_TELLING)
