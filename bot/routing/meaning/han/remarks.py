"""What a remark may hold that a dictated message makes before or behind its question: people, what they do and cannot
do, the day, and small words; no measure, place or figure, and nothing by which the asker says which figure he wants."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions

SAYS, NAMES = "says", ("entity", "group")
MINE, NOT = ("我", "俺"), ("没", "沒", "冇", "唔", "不")
NARROWING = ("unknown", "segment", "topic")
IDLE_CUES = frozenset(
    {"polar", "negation", "and_what", "greeting", "thanks", "acknowledged", "article", "source", "both", "it", "its",
     "more", "less", "faster", "slower", "correction", "list", "how_much", "says", "bye", "what", "who", "human",
     "help", "compare"}
)
_MAY_ASK = {
    "compare": ("比较", "比較"),
    "what": ("啥", "咩", "乜"),
    "who": ("谁", "誰"),
    "list": ("数字", "數字", "数据", "數據", "资料", "資料"),
    "how_much": ("数字", "數字"),
    "source": ("新闻", "新聞"),
}
"""Of these cues only the words by which nothing is asked, but told of (那些数字看不太懂)."""
_WANTING = ("要", "想要", "想", "需要", "用")
"""Words by which the asker says which figure he wants, where an unknown word follows."""
_OF_CHOICE = (
    "的是", "关心", "關心", "感兴趣", "感興趣", "关注", "關注", "研究", "针对", "針對", "除了", "不算", "剔除", "只",
    "按", "指", "口径", "口徑", "说的", "說的", "问的", "問的", "静态", "靜態", "动态", "動態", "滚动", "滾動", "年报",
    "年報", "季报", "季報", "中报", "中報", "半年", "财年", "財年", "调整", "調整",
)
"""Words by which he says it wherever they stand."""
_OF, _SPOKEN_TO, _WHAT_HE_IS = ("的", "嘅"), ("你", "您"), ("是", "系", "係", "做")
_WILL, _EVERYTHING = "要", ("都", "快", "就", "得")
_CLOSER = ("quantity", "place", "ordinal", "metric", "term")
_OF_MONEY = ("budget", "invest", "verdict", "rank")
"""Of the asker where no company is named (眼睛花, 腾不出手, 打赌, 排队)."""
_HELD = ("手机", "手機", "电脑", "電腦", "平板")
"""Devices in which something was seen or set up: no part of a business there."""
_IDLE_KINDS = ("unknown", "topic", "segment", "cue", "period")


def tells_nothing(mention: Mention, remark: Mentions, knowledge: Knowledge) -> bool:
    """Whether a mention of the remark narrows no figure; names of known companies do not, and are to be kept."""
    if mention.kind in _CLOSER or contains(mention.text, _OF_CHOICE) or _leaves_out_a_noun(mention, remark):
        return False
    if mention.text in _WANTING:
        chosen = any(m.start >= mention.end and m.kind in NARROWING for m in remark)
        return not chosen or _is_about_to(mention, remark)
    if mention.kind in NAMES:
        return mention.kind == "entity" and knowledge.entity(mention.key).covered and not _is_added_to(mention, remark)
    if mention.kind == "period":
        return not any(character.isdigit() for character in mention.text) and mention.text.endswith(("天", "日", "晚"))
    if mention.kind == "segment":
        return mention.text.startswith(_HELD)
    if mention.key in _OF_MONEY and mention.kind == "cue":
        return not any(m.kind in NAMES for m in remark)
    if is_measure(mention, knowledge) or (mention.key in _MAY_ASK and mention.text not in _MAY_ASK[mention.key]):
        return False
    return mention.kind != "cue" or mention.key in IDLE_CUES


def _leaves_out_a_noun(mention: Mention, remark: Mentions) -> bool:
    """ "我看最新的你告诉我": what is asked for belongs behind the 的, unless it says what he is (我是做饭的)."""
    behind = next((m for m in remark if m.start == mention.end), None)
    left_out = mention.text in _OF and behind is not None and behind.text.startswith(_SPOKEN_TO)
    return left_out and not any(m.text in _WHAT_HE_IS for m in remark)


def _is_about_to(mention: Mention, remark: Mentions) -> bool:
    """ "锅都要糊了": what is about to happen to something else than the asker."""
    before = next((m for m in remark if m.end == mention.start), None)
    return mention.text == _WILL and before is not None and before.text in _EVERYTHING


def _is_added_to(name: Mention, remark: Mentions) -> bool:
    """ "我装的盒马千问": an unknown word right beside a name may make another of it."""
    return any(m.kind in NARROWING and (m.end == name.start or m.start == name.end) for m in remark)


def as_remark(mention: Mention) -> Mention:
    return mention.as_filler()._replace(period=None, quantity=None) if mention.kind in _IDLE_KINDS else mention


def contains(word: str, parts: Iterable[str]) -> bool:
    return any(part in word for part in parts)
