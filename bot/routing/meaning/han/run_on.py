"""What a dictated message tells before it asks, without a pause: what the asker was doing when he heard it
(我刚才开车听新闻说), who asked him (刚开完会老板问我), and whatever else stands before a phrase of asking
(我年纪大了那些数字看不太懂你就跟我说说)."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.meaning.han.remarks import MINE, NAMES, SAYS, as_remark, contains, tells_nothing
from bot.routing.waking import Mentions, woken_by

_HEARING = tuple("听聽看睇刷读讀翻见見")
_HEARD_FROM = (
    "收音机", "收音機", "电视", "電視", "广播", "廣播", "播客", "直播", "视频", "視頻", "抖音", "微信", "网上", "網上",
)
_HEARD = (*_HEARING, *_HEARD_FROM)
_PEOPLE = "pronouns"
_ASKED_ME = ("问我", "問我", "考我", "让我", "讓我", "叫我")
_TELL = ("告诉", "告訴", "跟", "和", "给", "給", "帮", "幫", "同", "话", "話", "讲", "講", "报", "報", "俾", "畀")
_ME = ("我", "俺", "我们", "我們")
_LOOKING = frozenset(
    {"查查", "查", "查下", "查一下", "查一查", "看看", "看下", "看一下", "睇睇", "睇下", "搜搜", "搜一下", "找找",
     "找下", "说说", "說說", "说", "說", "说一下", "說一下", "说下", "說下", "讲讲", "講講", "讲", "講", "讲下", "講下",
     "讲一下", "講一下", "聊聊", "算算", "算一下", "算下", "知", "听", "聽"}
)
_JUST_NOW = ("刚", "剛", "刚刚", "剛剛", "刚才", "剛才", "突然", "忽然", "头先", "頭先", "啱啱")
"""Words of what happened before he asks, whoever did it (刚遛完狗我想问一下)."""
_WANTS_TO_ASK = (
    "想问", "想問", "想问下", "想問下", "想问问", "想問問", "想问一下", "想問一下", "想请问", "想請問", "想打听",
    "想打聽", "请问", "請問", "你说", "你說", "你就说", "你就說",
)
_NO_LONGER = ("的", "嘅", "过", "過", "了", "咗", "一声", "一聲")
"""What makes an asking phrase a part of something else (你告诉我的数字)."""
_THEY = ("他", "她", "他们", "她们", "他們", "她們", "佢", "佢哋")
_LOOKING_OR_NOT = (*sorted(_LOOKING, key=len, reverse=True), "")
_TELL_ME = tuple(tell + me for tell in _TELL for me in _ME)
_SPOKEN_TO, _OF_US = ("你", "您"), ("我", "俺", "咱", "你", "您")
_TOKENS = 32


@woken_by("unknown", "topic", "segment", "period", beside=("entity", "term", "metric", "article"))
def without_what_came_before(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with what is told before the question as filler, but for names of known companies; where something
    is measured there, where a stranger is named or the asker says which figure he wants, all as they are."""
    heard = [i for i, m in enumerate(mentions) if i and m.end <= _TOKENS and (m.key == SAYS or not m.text.isascii())]
    hinges = [i for i in heard if _is_hinge(mentions[i], mentions[:i], mentions)]
    for end in reversed(hinges):
        opening = mentions[: end + 1]
        if all(tells_nothing(m, opening, knowledge) for m in opening) and _has_its_subject(mentions, end):
            return tuple(as_remark(m) if i <= end and m.key != SAYS else m for i, m in enumerate(mentions))
    return mentions


def _has_its_subject(mentions: Mentions, end: int) -> bool:
    """Whether nobody is named before the question, or the question itself names nobody, so that it is of him."""
    before = {m.key for m in mentions[: end + 1] if m.kind in NAMES}
    behind = {m.key for m in mentions[end + 1 :] if m.kind in NAMES}
    return not before or (len(before) == 1 and not behind)


def _is_hinge(mention: Mention, before: Mentions, mentions: Mentions) -> bool:
    """Where the telling ends: a verb of saying behind one of hearing, or in Chinese "asked me", or an asking phrase
    behind what somebody tells of himself or of others."""
    if mention.key == SAYS:
        told = bool(before) and _is_somebody(before[-1])
        return told or any(contains(m.text, _HEARD) for m in before)
    words = [m.text for m in before]
    said = "".join(words[-1:]) + mention.text
    if said.endswith(_ASKED_ME):
        return bool(before)
    after = next((m.text for m in mentions if m.start == mention.end), "")
    asks = _asks(mention.text, words) and not after.startswith(_NO_LONGER)
    return asks and any(_is_person(m) or m.text in _JUST_NOW for m in before[:-1])


def _asks(word: str, before: list[str]) -> bool:
    """ "告诉我", "跟我 说说", "帮我 查查", "想问一下"."""
    if word.endswith(_WANTS_TO_ASK) or (before and (before[-1] + word).endswith(_WANTS_TO_ASK)):
        return True
    if word in _LOOKING and before:
        return before[-1].endswith(_ME) and _hands_over("".join(before[-2:]))
    return any(word.endswith(look) and _hands_over(word.removesuffix(look)) for look in _LOOKING_OR_NOT)


def _hands_over(words: str) -> bool:
    return words.endswith(_TELL_ME)


def _is_person(mention: Mention) -> bool:
    """Whoever tells, or of whom he tells; whoever is spoken to is not told of."""
    somebody = mention.key == _PEOPLE or mention.text.startswith(MINE)
    return mention.kind == "filler" and somebody and not mention.text.startswith(_SPOKEN_TO)


def _is_somebody(mention: Mention) -> bool:
    return (mention.key == _PEOPLE and not mention.text.startswith(_OF_US)) or mention.text in _THEY
