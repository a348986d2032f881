"""What a dictated message tells of the asker before it asks, without a pause: what he was doing when he heard it
(我刚才开车听新闻说), who asked him (刚开完会老板问我), why he cannot look it up (我带孩子呢你帮我查一下);
and what he adds behind the question (我忘了, 我记得有一家是德国的)."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_SAYS = "says"
_HEARING = tuple("听聽看睇刷读讀翻见見")
_HEARD_FROM = (
    "收音机", "收音機", "电视", "電視", "广播", "廣播", "播客", "直播", "视频", "視頻", "抖音", "微信", "网上", "網上",
)
_PEOPLE = "pronouns"
_ASKED_ME = ("问我", "問我", "考我", "让我", "讓我", "叫我")
_HANDING_OVER = ("告诉我", "告訴我", "帮我", "幫我", "话我知", "話我知", "讲我知", "報我", "报我")
_BUSY = (
    "在", "正在", "正", "呢", "着", "著", "刚", "剛", "刚刚", "剛剛", "刚才", "剛才", "没法", "沒法", "冇得", "唔得闲",
    "方便", "没空", "沒空", "忙",
)
"""Words by which somebody is doing something meanwhile, or cannot do it himself."""
_WANTING = ("要", "想要", "想", "需要", "只", "按", "按照", "以", "用", "指", "口径", "口徑", "说的", "問的", "问的")
"""Words by which he says which figure he wants."""
_CLOSER = ("entity", "group", "quantity", "place", "ordinal")
_IDLE_CUES = frozenset(
    {"polar", "negation", "and_what", "greeting", "thanks", "article", "source", "both", "it", "its"}
)
_IDLE_KINDS = ("unknown", "topic", "segment", "cue", "period")
_TOKENS = 18
_MINE, _NOT = ("我", "俺"), ("没", "沒", "冇", "唔", "不")
_FORGETTING = ("忘", "记不", "記不", "唔记得", "唔記得")
_THEY = ("他", "她", "他们", "她们", "他們", "她們", "佢", "佢哋")
_OF_US = ("我", "俺", "咱", "你", "您")
_OF_MEMORY = ("听", "聽", "记", "記", "看", "答", "接", "说", "說", "回", "注意", "留意", "反应", "反應")
_ASKING = frozenset(
    {"how_much", "how_many", "which", "who", "what", "where", "when", "partner", "share", "most", "least"}
)
_REMEMBERING = ("我记得", "我記得", "我印象中", "我印象里", "我印象", "印象中", "印象里")
_THERE_IS = ("有", "好像有", "里面有", "裡面有", "其中有")
_OF_THINGS = ("app", "model", "ai", "cloud")
"""Cues of a metric that also say what somebody makes (做软件的)."""
_OF_THE_PAST = ("来着", "來著", "来著", "來着")


@woken_by("unknown", "topic", "segment", "period", beside=("entity", "term", "metric"))
def without_what_came_before(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with what is told before the question as filler; where something is named or measured there, or the
    asker says which figure he wants, all as they are."""
    end = next((i for i, m in enumerate(mentions) if _is_hinge(m, mentions[:i])), 0)
    opening = mentions[: end + 1]
    if not end or opening[-1].end > _TOKENS or not all(_tells_nothing(m, knowledge) for m in opening):
        return mentions
    return tuple(_idle(m) if i <= end and m.key != _SAYS else m for i, m in enumerate(mentions))


def _is_hinge(mention: Mention, before: Mentions) -> bool:
    """Where the telling ends: a verb of saying behind one of hearing, "asked me", or "look it up for me" of somebody
    who is busy."""
    words = [m.text for m in before]
    if mention.key == _SAYS:
        told = bool(before) and _is_somebody(before[-1])
        return told or any(_contains(word, (*_HEARING, *_HEARD_FROM)) for word in words)
    said = "".join(words[-1:]) + mention.text
    if said.endswith(_ASKED_ME):
        return bool(before)
    handed = mention.text.endswith(_HANDING_OVER) and any(word.startswith(_MINE) for word in words)
    return handed and any(word in _BUSY for word in words)


def _is_somebody(mention: Mention) -> bool:
    return (mention.key == _PEOPLE and not mention.text.startswith(_OF_US)) or mention.text in _THEY


def _tells_nothing(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind in _CLOSER or mention.text in _WANTING or is_measure(mention, knowledge):
        return False
    if mention.kind == "period":
        return not any(character.isdigit() for character in mention.text) and mention.text.endswith(("天", "日", "晚"))
    return mention.kind != "cue" or mention.key in _IDLE_CUES or mention.key == _SAYS


def _idle(mention: Mention) -> Mention:
    return mention.as_filler()._replace(period=None, quantity=None) if mention.kind in _IDLE_KINDS else mention


def _contains(word: str, parts: Iterable[str]) -> bool:
    return any(part in word for part in parts)


@woken_by(*_MINE)
def without_forgetting(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "...是多少来着我没听清": that he did not hear or know it, behind the question."""
    own = max((i for i, m in enumerate(mentions) if m.text in _MINE), default=0)
    rest = mentions[own + 1 :]
    told = "".join(m.text for m in rest)
    forgot = told.startswith(_FORGETTING) or (told.startswith(_NOT) and told[1:].startswith(_OF_MEMORY))
    plain = all(m.kind in ("filler", "unknown") or m.key in _IDLE_CUES for m in rest)
    if not forgot or not plain or _ASKING.isdisjoint(m.key for m in mentions[:own]):
        return mentions
    return (*mentions[: own + 1], *map(_idle, rest))


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
