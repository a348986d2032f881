"""疼 and 难受 are a company's weak points where one is named ("阿里疼在哪儿"), and else somebody's health; what the
asker paid, and his own money, are none of it either ("我的钱怎么变成收入")."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_RISK, _ASSURED = "risk", "assured"
_MINE = ("我", "我的", "我嘅", "俺", "咱")
_PAINS = ("疼", "痛", "难受", "難受", "头疼", "頭疼", "头痛", "頭痛")
_PRICES = ("代价", "代價", "牺牲", "犧牲", "副作用", "后遗症", "後遺症")
_NAMED = ("entity", "group", "metric")
_OF_THE_FIELD = frozenset({"chips", "regulation", "emerging", "cloud", "ipo", "article", "ai", "ai_products"})


@woken_by(_RISK, _ASSURED)
def without_pains_of_nobody(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a word as an unknown one, where nobody and nothing of this field is named."""
    if any(m.kind in _NAMED or m.key in _OF_THE_FIELD for m in mentions):
        return mentions
    own = {m.end for m in mentions if m.text in _MINE}

    def is_of_somebody(mention: Mention) -> bool:
        if mention.key == _ASSURED:
            return mention.start in own
        words = (*_PAINS, *_PRICES) if own else _PAINS
        return mention.key == _RISK and any(word in mention.text for word in words)

    return tuple(m._replace(kind="unknown", key=m.text) if is_of_somebody(m) else m for m in mentions)
