"""Words of the source or of arithmetic that mean something else beside a company: what it lacks (有没有缺芯片), makes
(做机器人), merges with or has audited, and a share that is low, where 这么低 is mostly said of a stock."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_GAPS, _HUMAN, _TOTAL, _REVIEWED, _CHEAP, _LESS, _OPPOSITE = (
    "gaps", "human", "total", "reviewed", "cheap", "less", "opposite",
)
_OF_THE_TEXT = ("article", "source", "author", "section", "quote", "title", "published")
_WORDS_OF_TEXT = ("字", "句", "段", "文", "话", "話", "内容", "內容", "数据", "數據", "处", "處")
_LACKING = ("缺", "有没有缺", "有沒有缺", "有冇缺")
_THINGS_LACKED = frozenset({"chips", "budget", "flexibility", "strength", "partner", "consumer", "data_center", "risk"})
_COMPANIES = ("company", "cloud_unit")
_ROBOTS = ("机器人", "機器人")
_MAKING = ("做", "造", "生产", "生產", "研发", "研發", "开发", "開發", "卖", "賣", "有", "用", "推出", "投资", "投資")
_AUDITING = ("审", "審")
_MERGING = ("合并", "合併")
_ASKED = ("polar", "confirm")
_SHARES, _WORTH = ("share", "cloud_share"), ("pe", "pe_ratio", "valuation", "discount", "multiple")
_LOW = ("低",)
_INVEST, _RISK, _INVESTING = "invest", "risk", ("投资", "投資")
_LEAST, _IN_THE_END = "least", ("最后", "最後")
_MODEL, _BEING = "model", ("就是", "是", "就系", "系", "即", "即是")
_EVENTS = ("ipo", "went_public", "cancel", "profit")


@woken_by(_GAPS)
def with_what_companies_lack(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Something lacked stands behind the word, or the company right before it; the text is spoken of nowhere."""
    if _speaks_of_the_text(mentions):
        return mentions
    things = {m.start for m in mentions if m.key in _THINGS_LACKED}
    companies = {m.end for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind in _COMPANIES}

    def is_lacked(mention: Mention) -> bool:
        lacking = mention.key in (_GAPS, _OPPOSITE) and mention.text.startswith(_LACKING)
        return lacking and (mention.end in things or mention.start in companies)

    return _unknown(mentions, is_lacked)


@woken_by(_HUMAN)
def with_robots_made(mentions: Mentions, _: Knowledge) -> Mentions:
    """Right behind what is done with them; the author is one, and makes none."""
    made = {m.end for m in mentions if m.text in _MAKING}
    return _unknown(mentions, lambda m: m.key == _HUMAN and m.text in _ROBOTS and m.start in made)


@woken_by(_TOTAL, beside=_ASKED)
def with_companies_merged(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Whether they have, where no figure is named that could be added up."""
    if any(m.kind in ("metric", "quantity") or m.key in ("share", "how_much", "above", "below") for m in mentions):
        return mentions
    last = {m.start for m in mentions if m.key in _ASKED}
    last |= {m.start for m in mentions if m.key == "particles" and m.end in last}
    return _unknown(mentions, lambda m: m.key == _TOTAL and m.text in _MERGING and m.end in last)


@woken_by(_REVIEWED, beside=("entity",))
def with_companies_audited(mentions: Mentions, _: Knowledge) -> Mentions:
    """By somebody named and of somebody named: the page says who has reviewed it, and nothing of any accounts."""
    names = [m for m in mentions if m.kind == "entity"]

    def is_audit(mention: Mention) -> bool:
        before = any(m.end <= mention.start for m in names)
        audited = mention.key == _REVIEWED and mention.text.startswith(_AUDITING)
        return audited and before and any(m.start == mention.end for m in names)

    return mentions if _speaks_of_the_text(mentions) else _unknown(mentions, is_audit)


@woken_by(_CHEAP, beside=_SHARES)
def with_low_shares(mentions: Mentions, _: Knowledge) -> Mentions:
    """Of a share, and of no multiple, it is small."""
    if any(m.key in _WORTH for m in mentions):
        return mentions
    return tuple(m._replace(key=_LESS) if m.key == _CHEAP and m.text.endswith(_LOW) else m for m in mentions)


@woken_by(_INVEST, beside=(_RISK,))
def with_risks_of_investing(mentions: Mentions, _: Knowledge) -> Mentions:
    """投资阿里风险大吗: who invests in somebody named asks for his risks, and for no plan."""
    names = {m.start for m in mentions if m.kind == "entity"}
    risks = {m.start for m in mentions if m.key == _RISK}
    reach = {m.end for m in mentions if m.start in names}
    reach |= {m.end for m in mentions if m.start in reach and m.key in ("particles", "verbs")}
    if risks.isdisjoint(reach):
        return mentions
    return tuple(m.as_filler() if m.key == _INVEST and m.text in _INVESTING and m.end in names else m for m in mentions)


@woken_by(_LEAST, beside=_EVENTS)
def with_what_came_in_the_end(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """阿里云最后上市了没有: in the end, and nobody's last place; where something is measured it is the order's."""
    measures = knowledge.metric_cues - {"cloud", "will", "done"}
    if any(m.kind in ("metric", "ordinal") or (m.kind == "cue" and m.key in measures) for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.key == _LEAST and m.text in _IN_THE_END else m for m in mentions)


def _speaks_of_the_text(mentions: Mentions) -> bool:
    return any(m.key in _OF_THE_TEXT or m.text.endswith(_WORDS_OF_TEXT) for m in mentions)


def _unknown(mentions: Mentions, is_meant: Callable[[Mention], bool]) -> Mentions:
    return tuple(m._replace(kind="unknown", key="") if is_meant(m) else m for m in mentions)


@woken_by(*_BEING)
def without_one_model_said_to_be_another(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "千问最大的模型就是Qwen3-Next，参数过一万亿对吗": one that is said to be another is none that the source has."""
    models = {m.end: m for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind == _MODEL}
    called = {m.start: m.key for m in models.values()}
    joined = [m for m in mentions if m.text in _BEING and m.start in models and m.end in called]
    taken_for = {models[m.start] for m in joined if models[m.start].key != called[m.end]}
    return tuple(m._replace(kind="unknown", key=m.text) if m in taken_for else m for m in mentions)
