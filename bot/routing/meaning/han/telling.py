"""跟我说 and 你就说 order the bot about where they say what it is to say ("跟我说阿里的市盈率是100倍"); before a
question they only ask it, and before 的 they speak of what it said."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COMMAND = "command"
_TELL = frozenset({"跟我说", "跟我說", "就说", "就說", "请说", "請說", "再告诉我", "再告訴我"})
_OF = ("的", "嘅")
_ASKING = frozenset(
    {"how_much", "how_many", "how_big", "ratio", "which", "who", "where", "when", "why", "convert", "as_percent",
     "how_long", "share", "difference", "define", "what"}
)
_QUESTIONS = (
    "多少", "几", "幾", "什么", "什麼", "咩", "乜", "谁", "誰", "哪", "边", "邊", "多大", "多久", "点解", "為什",
    "为什", "怎",
)


@woken_by(_COMMAND)
def without_orders_to_tell(mentions: Mentions, _: Knowledge) -> Mentions:
    """Where something is asked, and behind it nothing is given that it is to say."""
    return tuple(m.as_filler() if m.text in _TELL and _only_asks(m, mentions) else m for m in mentions)


def _only_asks(order: Mention, mentions: Mentions) -> bool:
    if order.key != _COMMAND:
        return False
    behind = [m for m in mentions if m.start >= order.end]
    if any(m.start == order.end and m.text.startswith(_OF) for m in behind):
        return True
    if any(m.quantity is not None and m.quantity.unit != "years" for m in behind):
        return False
    names_again = any(m.kind in ("entity", "group") for m in behind)
    return any(map(_is_question, behind if names_again else mentions))


def _is_question(mention: Mention) -> bool:
    return mention.key in _ASKING and any(word in mention.text for word in _QUESTIONS)
