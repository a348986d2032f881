"""What a dictated message adds behind its question, without a pause: that the asker heard it and forgot
(我昨天听人说过但是忘了), why he cannot look (我眼神不好看不清), and what he remembers of it (我记得有一家是德国的)."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.meaning.han.remarks import IDLE_CUES, MINE, NOT, SAYS, contains
from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_HEARING = tuple("听聽看睇刷读讀翻见見")
_FORGETTING = ("忘", "记不", "記不", "唔记得", "唔記得")
_FORGOTTEN = (
    *_FORGETTING, "没记", "沒記", "没听清", "沒聽清", "没看清", "沒看清", "想不起", "谂唔起", "諗唔起", "不记得",
    "不記得",
)
_OF_MEMORY = ("听", "聽", "记", "記", "看", "答", "接", "说", "說", "回", "注意", "留意", "反应", "反應")
_OF_HEARING = IDLE_CUES | {"above"}
_OTHERS, _NAME_OF_A_PERSON = ("人家", "别人", "別人"), 2
_ASKING = frozenset(
    {"how_much", "how_many", "which", "who", "what", "where", "when", "partner", "share", "most", "least"}
)
_REMEMBERING = ("我记得", "我記得", "我印象中", "我印象里", "我印象", "印象中", "印象里")
_THERE_IS = ("有", "好像有", "里面有", "裡面有", "其中有")
_OF_THINGS = ("app", "model", "ai", "cloud")
"""Cues of a metric that also say what somebody makes (做软件的)."""
_OF_THE_PAST = ("来着", "來著", "来著", "來着")


@woken_by(*MINE)
def without_forgetting(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "...是多少来着我昨天听人说过但是忘了": that he did not hear it well or forgot it, behind the question; the day
    is that of his hearing."""
    own = max((i for i, m in enumerate(mentions) if m.text in MINE), default=0)
    rest = mentions[own + 1 :]
    told = "".join(m.text for m in rest)
    at_once = told.startswith(_FORGETTING) or (told.startswith(NOT) and told[1:].startswith(_OF_MEMORY))
    later = contains(told, _HEARING) and contains(told, _FORGOTTEN)
    if not (at_once or later) or _ASKING.isdisjoint(m.key for m in mentions[:own]):
        return mentions
    if not all(_tells_of_hearing(m, rest, at_once=at_once) for m in rest):
        return mentions
    return (*mentions[: own + 1], *(m.as_filler()._replace(period=None) for m in rest))


def _tells_of_hearing(mention: Mention, rest: Mentions, *, at_once: bool) -> bool:
    if mention.kind == "unknown":
        witness = any(m.key == SAYS and m.start == mention.end for m in rest)
        return at_once or (witness and len(mention.text) <= _NAME_OF_A_PERSON)
    if mention.kind == "period":
        return not any(character.isdigit() for character in mention.text)
    return mention.kind == "filler" or mention.key in _OF_HEARING or mention.text in _OTHERS


@woken_by("confirm", "unknown", beside=_ASKING)
def without_what_is_remembered(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "阿里跟哪几家合作来着我记得有一家是德国的": that there is such a one among them, where nobody is named and no
    figure is stated; the question before it is answered."""
    start = next((i for i, m in enumerate(mentions) if m.text in _REMEMBERING and _is_behind(mentions[:i])), 0)
    rest = mentions[start:]
    there_is = any(m.text.startswith(_THERE_IS) for m in rest[1:3])
    if not start or not there_is or any(_says_which(m, knowledge) for m in rest):
        return mentions
    if _ASKING.isdisjoint(m.key for m in mentions[:start]):
        return mentions
    idle = tuple(m.as_filler()._replace(period=None) for m in rest)
    return (*mentions[:start], *idle)


def _says_which(mention: Mention, knowledge: Knowledge) -> bool:
    measured = is_measure(mention, knowledge) and mention.key not in _OF_THINGS
    return mention.kind in ("entity", "group") or mention.quantity is not None or measured


def _is_behind(before: Mentions) -> bool:
    return bool(before) and before[-1].text.endswith(_OF_THE_PAST)
