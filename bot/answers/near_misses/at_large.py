"""A figure beside those at large: "阿里市盈率低于大盘吗", "快于整体市场吗", "比科技股便宜吗". The sources name a few
companies, and none of them is the market, the sector or whoever else there is."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_COMPARING = ("more", "less", "above", "below", "pricier", "cheaper", "faster", "slower", "compare", "outperform")
_AT_LARGE = frozenset(
    {"市场", "市場", "整个市场", "整個市場", "云市场", "雲市場", "大盘", "大盤", "行业", "行業", "业界", "業界",
     "板块", "板塊", "同业", "同業", "科技股", "科技公司", "科技企业", "科技企業", "中概股", "美股", "港股", "A股",
     "上市公司", "股市", "指数", "指數", "互联网公司", "互聯網公司", "互联网股", "互聯網股", "成长股", "成長股",
     "个股", "個股", "其他股票", "股票", "别的公司", "別的公司"}
)
_BETWEEN = frozenset(
    {"整体", "整體", "整个", "整個", "其他", "其它", "别的", "別的", "一般", "大多数", "大多數", "多数", "多數",
     "全部", "所有", "的", "嘅", "中国", "中國", "美国", "美國", "国内", "國內", "全球", "云", "雲", "全", "同期",
     "大部分", "普通", "那些"}
)
_MULTIPLE = "multiple"
_LIMITS = ("average", "who", "which", "most", "least", "rank", "ordinal")


@near_miss("market_average", *_COMPARING)
def _compares_with_those_at_large(reading: Reading, knowledge: Knowledge) -> bool:
    """Right behind the word that compares; a group of companies that the name alone belongs to is no other either
    (低于其他中国公司)."""
    if not reading.metrics or reading.has(*_LIMITS) or not reading.has("polar", "confirm", "how_much", "difference"):
        return False
    behind = _behind_comparing(reading)
    return any(_is_at_large(m) or _holds_nobody_else(m, reading, knowledge) for m in behind)


def _is_at_large(mention: Mention) -> bool:
    """整个行业 as well as 行业; a group has its members by name."""
    return mention.kind not in ("group", "metric", "entity") and mention.text.endswith(tuple(_AT_LARGE))


def _behind_comparing(reading: Reading) -> list[Mention]:
    """What stands behind each word that compares, beyond what only says of which kind."""
    found: list[Mention] = []
    figures = {m.end for m in reading.mentions if m.quantity}  # 六成以上市场
    comparing = (m for m in reading.mentions if m.key in _COMPARING and m.start not in figures)
    for word in (m for m in comparing if has_han(m.text)):
        end = word.end
        while between := next((m for m in reading.mentions if m.start == end and m.text in _BETWEEN), None):
            end = between.end
        found += [m for m in reading.mentions if m.start == end and m.end > end]
    return found


def _holds_nobody_else(mention: Mention, reading: Reading, knowledge: Knowledge) -> bool:
    if mention.kind != "group" or len(reading.entities) != 1:
        return False
    holders = [name for key in reading.metrics for name in knowledge.holders(key)]
    family = knowledge.family(reading.entities[0])
    members = knowledge.members(knowledge.base.groups[mention.key], holders)
    return set(members) <= set(family)


@near_miss("place_among", "group", beside=(*_COMPARING, "cheapest", "priciest"))
def _is_alone_in_a_group(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Alibaba cheaper than other Chinese companies?": of those the sources have a figure of nobody else."""
    asked = reading.has("polar", "confirm") and reading.has(*_COMPARING, "cheapest", "priciest")
    asked = asked and any(knowledge.metric(key).unit == _MULTIPLE for key in reading.metrics)
    groups = [m for m in reading.mentions if m.kind == "group"]
    return asked and len(groups) == 1 and _holds_nobody_else(groups[0], reading, knowledge)


AT_LARGE = (_is_alone_in_a_group, _compares_with_those_at_large,)
