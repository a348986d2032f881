"""Who pays for whom and who owns whom, how long something has been so, and whether it has stopped: no point says it."""

from __future__ import annotations

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.models import Reading

_FLEXIBILITY, _REGULATION, _PROFIT = "flexibility", "regulation", "profit"
_FUNDING = frozenset({"funded", "funds", "fund", "financed", "bankrolled", "finances"})
_OWNING = frozenset({"own", "owns", "owned", "owning", "control", "controls"})
_STOPPING = frozenset({"stop", "stopped", "stops", "halt", "halted", "cease", "ceased", "pause", "paused"})
_MONEY_HAN = ("钱", "錢", "资金", "資金")
_SPLITTING = ("分拆", "拆分", "split off", "spun off", "spin off", "spin-off", "split from", "spun out", "carved out",
              "hived off", "demerged")
_PAIR = 2
_LENGTHS = ("quarters", "years", "months")
_BUILDING = ("build", "data_center")


@unsaid(_FLEXIBILITY)
def _asks_of_funding(_: Points, reading: Reading) -> bool:
    return asks_who_funds_it(reading)


def asks_who_funds_it(reading: Reading) -> bool:
    """ "Who finances Alibaba?", "has Amazon funded Alibaba Cloud?": that its flexibility is doubted is said."""
    verbs = [m for m in reading.mentions if m.key == _FLEXIBILITY and m.text.casefold() in _FUNDING]
    asked = {m.end for m in reading.mentions if m.key == "who"}
    names = {m.key for m in reading.mentions if m.kind == "entity"}
    return bool(verbs) and (len(names) >= _PAIR or any(m.start in asked for m in verbs))


@unsaid(*_OWNING)
def _asks_whether_the_state_owns_it(claims: Points, reading: Reading) -> bool:
    """ "Does the Chinese government own Alibaba?": that regulators watch it is said."""
    rulers = {m.end for m in reading.mentions if m.key == _REGULATION}
    owning = any(m.start in rulers and m.text.casefold() in _OWNING for m in reading.mentions)
    return owning and reading.has("polar", "confirm") and any(_REGULATION in claim.topics for claim in claims)


@unsaid(_PROFIT)
def _asks_for_how_long_it_has_earned(claims: Points, reading: Reading) -> bool:
    """ "Has it been profitable for nine quarters?": no length of that is said."""
    lasting = any(m.quantity and m.quantity.unit in _LENGTHS for m in reading.mentions)
    return lasting and reading.has("polar", "confirm") and any(_PROFIT in claim.topics for claim in claims)


@unsaid("opposite")
def _asks_whether_it_stopped(claims: Points, reading: Reading) -> bool:
    """ "Did Alibaba stop building data centers?": that they are needed is said."""
    stopped = any(m.key == "opposite" and m.text.casefold() in _STOPPING for m in reading.mentions)
    return stopped and bool(claims) and reading.has("polar") and reading.has(*_BUILDING)


@unsaid(_FLEXIBILITY)
def _asks_whether_it_lacks_money(_: Points, reading: Reading) -> bool:
    """ "阿里巴巴缺钱吗": that its flexibility is doubted does not say so."""
    lacking = any(m.key == _FLEXIBILITY and m.text.endswith(_MONEY_HAN) for m in reading.mentions)
    return lacking and reading.has("polar", "confirm")


@unsaid("ipo", "breakdown")
def _asks_whether_it_was_split_off(claims: Points, reading: Reading) -> bool:
    """ "阿里云分拆了吗", "was it split off?": that no shares of it were sold is said; 分拆上市 is that sale."""
    if not reading.has("ipo", "breakdown") or reading.has("cancel") or "上市" in reading.said:
        return False
    if not reading.has("polar", "confirm"):
        return False
    split = any(m.text.casefold().startswith(_SPLITTING) for m in reading.mentions)
    return split and bool(claims) and all(claim.period for claim in claims)


OWNERS = (
    _asks_of_funding, _asks_whether_the_state_owns_it, _asks_for_how_long_it_has_earned, _asks_whether_it_stopped,
    _asks_whether_it_lacks_money, _asks_whether_it_was_split_off,
)  # fmt: skip
