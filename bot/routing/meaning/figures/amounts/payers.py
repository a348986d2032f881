"""Who pays for whom: "what would I be paying for Microsoft?" is asked of a share's price, "what did Microsoft pay for
OpenAI?" of another price, and neither of what somebody spends in general."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_PAYING = ("pay for", "paying for", "paid for", "pays for")
_PAYERS = frozenset({"i", "we", "you", "one", "investors", "buyers", "shareholders", "people"})
_WORDS_BETWEEN = 3
_TURNS, _PE = "turns", "pe"
_SHARE_PRICE, _PRICE = "outside:share_price", "outside:price"


@woken_by("pay", "paying", "paid", "pays", beside=("budget",))
def with_prices_paid(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with what is paid for a company as its price, of a share where an investor pays; what is paid in
    turns is so many times the earnings ("how many more turns do I pay for Microsoft than for Alibaba?")."""
    if any(m.key == _TURNS for m in mentions):
        return tuple(m._replace(key=_PE) if m.text.casefold() in _PAYING else m for m in mentions)
    names = {m.start: knowledge.entity(m.key).kind for m in mentions if m.kind == "entity"}
    payers = [m.end for m in mentions if m.text.casefold() in _PAYERS]
    buyers = [m.end for m in mentions if m.kind == "entity"]

    def price(mention: Mention) -> str | None:
        if mention.text.casefold() not in _PAYING or mention.end not in names:
            return None
        if _stands_before(mention, buyers):
            return _PRICE
        return _SHARE_PRICE if names[mention.end] == "company" and _stands_before(mention, payers) else None

    return tuple(m._replace(kind="metric", key=key) if (key := price(m)) else m for m in mentions)


def _stands_before(mention: Mention, ends: list[int]) -> bool:
    return any(0 <= mention.start - end <= _WORDS_BETWEEN for end in ends)
