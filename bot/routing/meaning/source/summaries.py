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
_IN_SHORT = frozenset(
    {"in a nutshell", "in a nutshel", "nutshell", "nutshel", "in short", "short", "in brief", "tldr", "tl dr", "tl;dr",
     "gist", "short version", "in a few words", "quick version", "brief version", "long story short"}
)
_SHORT = frozenset({"short", "quick", "brief", "version", "tl", "dr", ";"})
_COMPARE, _TWO = "compare", 2
_BESIDE = frozenset({"and_what", "compare", "plus", "both", "cloud"})
_OF_THE_WHOLE = frozenset({"it", "its", "article", "source", "list", "what", "and_what", "points", "every", "says"})


@woken_by(*_SUMMARIES, *_POINTS)
def with_summaries(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with what the source concludes, where nothing but its summary is asked for."""
    asking = next((m for m in mentions if _is_summary(m, mentions)), None)
    if asking is None or not all(m.start == asking.start or _is_of_the_whole(m) for m in mentions):
        return mentions
    return tuple(m._replace(kind="cue", key=_VERDICT) if m is asking else m for m in mentions)


@woken_by("entity", beside=("nutshell", "nutshel", "short", "brief", "tldr", "tl", "tl;dr", "gist", "few", "version"))
def with_several_in_short(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "AWS and Alibaba Cloud in a nutshell", "baba amzn, short version": names that are only to be summed up are set
    side by side, and no verdict on one of them is asked for."""
    names = {m.key for m in mentions if m.kind == "entity"}
    said = {i for i, m in enumerate(mentions) if m.kind != "entity" and _is_in_short(m)}
    others = (m for i, m in enumerate(mentions) if i not in said and m.kind not in ("entity", "term", "filler"))
    if len(names) < _TWO or not said or any(m.key not in _BESIDE for m in others):
        return mentions
    if not names <= set(knowledge.measured):
        return mentions
    return tuple(m._replace(kind="cue", key=_COMPARE) if i in said else m for i, m in enumerate(mentions))


def _is_in_short(mention: Mention) -> bool:
    text = mention.text.casefold()
    return text in _IN_SHORT or ((mention.kind == "unknown" or mention.key == _VERDICT) and text in _SHORT)


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
