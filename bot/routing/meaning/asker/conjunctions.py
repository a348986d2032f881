"""The "when" of a clause: "how did the shares react when the IPO was dropped?" asks how, not when."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_WHEN = "when"
_ASKING = frozenset({"what", "who", "why", "where", "how_much", "how_many", "how_big", "how_much_of", "pace"})
_STILL_ASKING = frozenset(
    {"and", "or", "but", "of", "as", "from", "since", "about", "by", "until", "till", "on", "then"}
)
"""Words right behind which it asks all the same ("what is the P/E and when is it from?", "what of when")."""


_DONE = ("did", "has", "have", "was", "were", "had")
"""Words that open a question for something done."""
_TELLING = frozenset(
    {"say", "says", "said", "tell", "told", "mention", "mentions", "mentioned", "know", "state", "states", "stated",
     "give", "gives", "given", "clear", "known", "specify", "specifies", "specified", "report", "reported", "record"}
)
"""Verbs of which the "when" is the object ("did it say when?")."""


@woken_by(_WHEN)
def without_when_as_conjunction(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a "when" as filler."""
    asked = [m.start for m in mentions if m.kind == "cue" and m.key in _ASKING]
    if not asked and mentions[0].text.casefold() in _DONE:
        asked = [mentions[0].start]  # "did the shares fall when ...?"
    if not asked:
        return mentions
    before = {m.end: m.text.casefold().split()[-1] for m in mentions if m.end > m.start}
    return tuple(m.as_filler() if _ties(m, min(asked), before) else m for m in mentions)


def _ties(mention: Mention, asked: int, before: dict[int, str]) -> bool:
    """Behind a pause, where no word ends right before it, a "when" asks."""
    if mention.key != _WHEN or mention.text.casefold() != _WHEN or mention.start <= asked:
        return False
    word = before.get(mention.start)
    return word is not None and word not in _STILL_ASKING | _TELLING
