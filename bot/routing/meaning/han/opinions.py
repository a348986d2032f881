"""Figures as they ought to be or as somebody would have them: 市盈率应该是多少, 份额目标是多少. And IDC before a word
of saying is a house that counts markets, and no data center."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_OUGHT = ("应该", "應該", "应当", "應當", "理应", "理應", "该", "該", "应", "應")
_ASKING = ("多少", "几多", "幾多", "几倍", "幾倍", "多高", "多大")
_RECALLED = ("来着", "來著", "来的", "吧", "啩", "没记错", "沒記錯", "我记得", "我記得")
_TARGETS = ("目标是", "目標是", "目标", "目標", "目标为", "目標為")
_LAID_OUT = ("invest", "plan", "budget", "rnd")
_NARROWING = frozenset({"目标", "目標", "目标市场", "目標市場", "年化", "追加", "母公司", "总公司", "總公司"})
_SHARES = frozenset({"share", "cloud_share"})
_HOUSE, _SAYING = "idc", ("says",)
_REPORTS = ("数据", "數據", "报告", "報告", "统计", "統計", "口径", "口徑", "的数据", "调查", "調查")
_CENTERS = "data_center"


@woken_by(*_OUGHT, "应该是多少", "應該是多少", "应该有多少", "應該有多少", "应该多少", "應該多少")
def with_what_ought_to_be(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里市盈率应该是多少", "阿里应该投资多少": behind a name, as a word that no answer speaks of; "应该是18倍吧" is
    of what the asker recalls."""
    if any(m.text.startswith(_RECALLED) for m in mentions) or any(m.quantity for m in mentions):
        return mentions
    asked = any(m.key in ("how_much", "how_many") or any(word in m.text for word in _ASKING) for m in mentions)
    name = min((m.end for m in mentions if m.kind == "entity"), default=None)
    if not asked or name is None:
        return mentions

    def is_ought(mention: Mention) -> bool:
        return mention.kind == "filler" and mention.start >= name and mention.text.startswith(_OUGHT[:6])

    return tuple(m._replace(kind="unknown", key="", word=None) if is_ought(m) else m for m in mentions)


@woken_by(*_TARGETS)
def with_targets_of_measures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "阿里云的份额目标是多少": right behind a measure, what is aimed at, and not what there is."""
    measured = {m.end for m in mentions if is_measure(m, knowledge) or m.key in _LAID_OUT}
    return tuple(
        m._replace(kind="unknown", key="", word=None)
        if m.kind == "filler" and m.text in _TARGETS and m.start in measured
        else m
        for m in mentions
    )


@woken_by(*_NARROWING, "strategy", "per_year", "母", "追")
def with_measures_narrowed(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "阿里云的目标市场份额", "阿里云的母公司市场份额": right before a share or a multiple,
    a word that makes another of it."""
    measured = {m.start for m in mentions if m.key in _SHARES or m.key in ("pe", "pe_ratio")}
    if all(m.kind != "entity" for m in mentions):
        return mentions
    words = [m for m in mentions if m.kind not in ("entity", "metric")]
    halves = {m.start: m for m in words}
    joined = (first._replace(end=halves[first.end].end, text=first.text + halves[first.end].text)
              for first in words if first.end in halves)  # 母 and 公司
    found = next((m for m in (*words, *joined) if m.text in _NARROWING and m.end in measured), None)
    if found is None:
        return mentions
    left = (m for m in mentions if m.end <= found.start or m.start >= found.end)
    narrowed = found._replace(kind="unknown", key="", word=None)
    return tuple(sorted((*left, narrowed), key=lambda m: (m.start, m.end)))


@woken_by(_CENTERS)
def with_house_that_counts(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "IDC说阿里云份额是多少"."""
    said = {m.start for m in mentions if m.key in _SAYING or m.text in _REPORTS}
    return tuple(
        m._replace(kind="unknown", key="", word=None)
        if m.key == _CENTERS and m.text.casefold() == _HOUSE and m.end in said
        else m
        for m in mentions
    )
