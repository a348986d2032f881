"""What somebody says as he thanks: "ok that balances, thank you", "thanks, that matches my notes".

He says of the answer that it will do, and asks for nothing: a remark that names nobody and nothing of this field and
opens with what it points at. Nor does he who has "just joined" ask for anything by it.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_THANKS = "thanks"
_POINTING = frozenset({"that", "this", "it", "all", "everything", "that's", "thats", "it's"})
_AGREEING = ("right", "yes", "yep", "correct", "sure")
_TALK = frozenset({_THANKS, "acknowledged", "greeting", "bye"})
_OF_A_REMARK = frozenset(
    {"it", "its", "total", "confirm", "same", "article", "list", "both", "every", "plus", "most", "more", "better",
     "at_least", "above", "compare", "consistent", "only"}
)
"""Cues of the words with which somebody says that a figure will do ("adds up", "matches my notes")."""


@woken_by(_THANKS)
def without_remarks_of_thanks(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a remark as filler."""
    thanks = [m for m in mentions if m.kind == "cue" and m.key == _THANKS]
    rest = [m for m in mentions if not (m.kind == "cue" and m.key in _TALK) and not _is_idle(m)]
    if not thanks or not rest or rest[0].text.casefold() not in _POINTING or not _says_something(rest):
        return mentions
    if not all(map(_may_be_remarked, rest)):
        return mentions
    return tuple(m.as_filler() if m in rest else m for m in mentions)


def _is_idle(mention: Mention) -> bool:
    text = mention.text.casefold()
    return (mention.kind == "filler" and text not in _POINTING) or text in _AGREEING


def _says_something(rest: list[Mention]) -> bool:
    """ "Thanks, that total?" points at a figure; with a verb right behind it is a remark."""
    verbs = [m for m in rest if m.start == rest[0].end]
    return any(m.kind == "unknown" or m.text.casefold().split()[0].endswith("s") for m in verbs)


def _may_be_remarked(mention: Mention) -> bool:
    strange = mention.kind == "unknown" and mention.text.islower()
    return strange or mention.kind == "filler" or (mention.kind == "cue" and mention.key in _OF_A_REMARK)

