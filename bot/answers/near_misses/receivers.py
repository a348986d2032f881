"""Questions for who gets the money of an outlay ("which companies does Alibaba give 53 billion out to?"): the source
says who spends it and on what, and names nobody who is paid."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_GETTING = frozenset({"get", "gets", "getting", "got", "receive", "receives", "received", "receiving", "pockets",
                      "collects"})
_GIVING = frozenset({"give", "gives", "gave", "given", "giving", "hand", "hands", "handed", "handing", "pay", "pays",
                     "paid", "paying", "go", "goes", "going", "send", "sends", "sent", "distribute", "distributes",
                     "distributed"})
_WHOM = frozenset({"who", "whom", "company", "companies", "firm", "firms", "vendor", "vendors", "supplier",
                   "suppliers", "business", "businesses", "contractor", "contractors", "party", "parties"})
_SET_GOING = ("going", "started", "moving", "done")
_ASKING, _TO, _BETWEEN = frozenset({"which", "what"}), "to", ("does", "is", "are", "will", "s", "has", "really")
_GIVING_HAN, _WHO_HAN = ("给", "給", "畀", "俾"), ("谁", "誰", "哪些公司", "哪家公司", "哪几家", "边个", "邊個")


@near_miss("receiver", "who", "which", "what", beside=(*_GETTING, *_GIVING, *_GIVING_HAN))
def _asks_who_gets_the_money(reading: Reading, knowledge: Knowledge) -> bool:
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if not metrics or any(m.unit not in CURRENCIES and not m.whole for m in metrics) or reading.has("polar", "confirm"):
        return False
    words = [word for m in _in_a_row(reading.mentions) for word in m.text.casefold().split()]
    return _gets(words) or _is_given_to(words) or _is_given_to_han(reading.mentions)


def _in_a_row(mentions: tuple[Mention, ...]) -> list[Mention]:
    """One mention for each place, the longest."""
    longest = {m.start: m for m in sorted(mentions, key=lambda m: m.end)}
    return [longest[start] for start in sorted(longest)]


def _gets(words: list[str]) -> bool:
    """ "Who gets the 53 billion?", "which firms will receive it?"."""
    asked = next((place for place, word in enumerate(words) if word in _WHOM), None)
    if asked is None or (words[asked] not in ("who", "whom") and not (asked and words[asked - 1] in _ASKING)):
        return False
    behind = [word for word in words[asked + 1 :] if word not in _BETWEEN]
    if not behind or behind[0] not in _GETTING:
        return False
    return _TO not in behind[1:2] and behind[-1] not in _SET_GOING  # "who gets to spend it?", "... get it going?"


def _is_given_to(words: list[str]) -> bool:
    """ "... give it out to?", "to whom does it hand ...?"; what it gives money for, or to what, is something else."""
    if _GIVING.isdisjoint(words) or _WHOM.isdisjoint(words[:3]):
        return False
    return _TO in (words[0], words[-1])


def _is_given_to_han(mentions: tuple[Mention, ...]) -> bool:
    """530亿美元给谁."""
    ends = {m.end for m in mentions if m.text.endswith(_GIVING_HAN)}
    return any(m.start in ends and m.text.startswith(_WHO_HAN) for m in mentions)


RECEIVERS = (_asks_who_gets_the_money,)
