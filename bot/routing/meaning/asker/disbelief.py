"""What the asker does not believe, where he then asks whether he is right: "I deny that AWS leads. Am I right?" asks
whether AWS does not lead. Without that question disbelief only asks whether it is so ("I doubt that AWS leads")."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_ASKS, _IS_FALSE = "confirm", "false_that"
_FIRST_PERSONS = ("i", "im", "i'm", "我")
_DISBELIEVING = frozenset(
    {"doubt", "deny", "dispute", "disbelieve", "contest", "reject", "disagree", "refuse", "not", "don't", "dont",
     "cannot", "can't", "cant", "won't", "wont", "couldn't", "couldnt", "hardly"}
)
_DISBELIEVING_HAN = ("不", "唔", "否认")
_I_HAN, _AGREEING = "我", ("right", "对吗", "對嗎", "对吧", "對吧")
_DONT = "don't"


@woken_by(_ASKS)
def with_disbelief_as_denial(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with disbelief as a "not" where "am I right?" follows, and without both where "am I wrong?" does."""
    disbelief = next((m for m in mentions if _disbelieves(m)), None)
    if disbelief is None:
        return mentions
    asking = [m for m in mentions if m.start >= disbelief.end and m.key in (_ASKS, _IS_FALSE) and _of_the_asker(m)]
    doubted_twice = [m for m in asking if m.key == _IS_FALSE]
    if doubted_twice:
        return tuple(m for m in mentions if m not in doubted_twice)
    if not asking:
        return mentions
    return tuple(part for m in mentions for part in (_denied(m) if m is disbelief else (m,)))


def _of_the_asker(asking: Mention) -> bool:
    """ "Am I right?", 我说得对吗, and not "is it true?", which asks of what is told."""
    words = asking.text.casefold().split()
    return "i" in words or _I_HAN in asking.text or asking.text in _AGREEING


def _denied(disbelief: Mention) -> Mentions:
    """Whoever disbelieves, and a word that denies."""
    behind = disbelief.start + 1
    whoever = disbelief._replace(kind="filler", key="", end=behind, text=disbelief.text.split()[0])
    if disbelief.end == behind:
        return (disbelief._replace(key="negation", text=_DONT),)
    return (whoever, disbelief._replace(key="negation", start=behind, text=_DONT))


def _disbelieves(mention: Mention) -> bool:
    """ "I doubt that", "I can't believe", 我不信; "I dare say" and "if I am not mistaken" do not."""
    if mention.key != _ASKS:
        return False
    words = mention.text.casefold().split()
    if words[0].startswith("我"):
        return any(word in mention.text for word in _DISBELIEVING_HAN)
    return words[0] in _FIRST_PERSONS and not _DISBELIEVING.isdisjoint(words)
