"""A text that the asker or somebody else has written ("a student essay", "my report"), to be marked or corrected: it is
not the source."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_ARTICLE, _REVIEWED = "article", "reviewed"
_HANDLING = frozenset(
    {"mark", "grade", "correct", "proofread", "edit", "check", "translate", "rewrite", "improve", "polish", "review",
     "revise", "comment", "read", "format", "spellcheck"}
)
"""What a bot would be asked to do with a text of somebody's."""
_OWN = frozenset({"my", "our", "his", "her", "their"})
_ANY = frozenset({"a", "an"})
_PEOPLE = ("people_and_occasions", "people", "market_people")
_ASKING = ("can you", "could you", "would you", "will you", "please")
_TASKS = "assistant tasks"


@woken_by(_ARTICLE, beside=("can", "could", "would", "will", "please"))
def with_texts_of_others(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a text as a task for an assistant, and neither as the source nor as its review."""
    asked = any(m.text.casefold().startswith(_ASKING) for m in mentions)
    handled = any(m.text.casefold().split()[0] in _HANDLING for m in mentions)
    texts = [m for m in mentions if m.key == _ARTICLE and _is_somebodys(m, mentions)] if asked and handled else []
    if not texts:
        return mentions
    starts = {m.start for m in texts}
    task = tuple(m._replace(kind="topic", key=_TASKS) for m in texts)
    kept = (m for m in mentions if m.start not in starts and m.key != _REVIEWED)
    return tuple(sorted((*kept, *task), key=lambda m: m.start))


def _is_somebodys(text: Mention, mentions: Mentions) -> bool:
    """Behind "my", or behind "a", with nobody but people between."""
    ends = {m.end: m for m in mentions}
    before = ends.get(text.start)
    while before is not None and (before.key in _PEOPLE or before.word in _PEOPLE):
        before = ends.get(before.start)
    return before is not None and before.text.casefold() in _OWN | _ANY
