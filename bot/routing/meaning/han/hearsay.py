"""Who said it: 跟我说 is an order at the beginning ("跟我说：阿里第一"), and behind a person it only tells whose word
is checked ("同事跟我说微软本益比有50倍，对吗")."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COMMAND, _SAYS = "command", "says"
_TELLING_ME = frozenset({"跟我说", "跟我說", "同我讲", "同我講", "跟我讲", "跟我講"})
_PEOPLE = "pronouns"
_OF_US = ("我", "俺", "咱", "你", "您")
_THIRD = frozenset({"他", "她", "佢", "人", "有人", "人家", "群里", "群裡", "网上", "網上"})
_MARKET_PEOPLE = "market_people"


@woken_by(_COMMAND, beside=_TELLING_ME)
def with_what_was_told(mentions: Mentions, _: Knowledge) -> Mentions:
    """The order as a word of saying, right behind somebody other than the bot."""
    people = {m.end for m in mentions if _is_somebody(m)}
    return tuple(
        m._replace(key=_SAYS) if m.key == _COMMAND and m.text in _TELLING_ME and m.start in people else m
        for m in mentions
    )


def _is_somebody(mention: Mention) -> bool:
    if mention.text in _THIRD:
        return True
    return mention.key in (_PEOPLE, _MARKET_PEOPLE) and not mention.text.startswith(_OF_US)
