"""Words of Chinese grammar that mean one thing beside a name or at the end, and another elsewhere: 将 before a name
takes an object, 那 before one opens a question, 为何 behind a measure asks what it is, 咋 at the end asks nothing, 起
is a limit only behind a figure, 一共 adds nothing up where one figure of one company is asked for, and 合并 adds up
shares but makes another basis of what cannot be added."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_TAKES, _OPENS = "将將", "那嗰"
_WILL, _IT, _WHY, _TOTAL = "will", "it", "why", "total"
_LAST_YEAR, _ON = ("上一年",), ("在", "于", "於", "喺")
_NAMES = ("entity", "group")
_NOUNS = frozenset({"share", "pe", "multiple", "valuation", "revenue", "it", "both", "every"})
"""Cues that only a noun has: 将份额排序 takes an object, 将增长 and 将投资 are of the future."""
_SPENDING = "spending"
_WHAT_IS_IT, _MERELY = ("为何", "為何"), "咋"
_MEASURES = frozenset(
    {"premium", "discount", "difference", "as_percent", "ratio", "how_big", "rate", "risk", "strength", "strategy",
     "verdict", "region", "parameter", "partner", "most", "least", "priciest", "cheapest", "fastest", "slowest", "list",
     "how_much", "how_long", "when", "where", "deadline", "published", "author", "origin", "source"}
)
_VERBS = ("打折", "增长", "成长", "增長", "成長", "上涨", "投资", "投入", "投資", "花费", "支出")
_EXCLUDE, _OUTSIDE = "exclude", ("外", "之外", "以外")
_PLUS, _FORECAST, _ADDING = "plus", "forecast", "adding"
_CLOSED = ("者", "分别", "分別", "各", "各自", "各别", "各別", "分別各")
"""What closes what is asked for before a 为何 ("居末位者为何", "份额分别为何")."""
_TAKEN_AWAY = frozenset({"减掉", "減掉", "减走", "減走", "扣掉", "扣去", "減去", "减去"})
_OF_SUMS = frozenset({"total", "plus", "average", "every", "list"})
_TWO, _DIFFERENCE = 2, "difference"
_LIST, _TELLING = "list", frozenset({"讲讲", "講講", "说说", "說說", "聊聊", "介绍", "介紹", "介绍一下", "介紹一下"})
_SUPPOSING = frozenset(
    {"要是", "如果", "假如", "假设", "假設", "若", "若是", "倘若", "假使", "假若", "万一", "如果说", "要系", "如果話"}
)
_WHETHER_MORE = frozenset(
    {"能不能超过", "能否超过", "能不能超越", "能否超越", "能不能超過", "能否超過", "超得过", "超得過"}
)
_IN_ALL = frozenset(
    {"一共", "总共", "總共", "合共", "总计", "總計", "合计", "合計", "统共", "統共", "拢共", "共计", "共計", "共有",
     "加起来是", "加起來是", "合计是", "合計是",
     "一共占", "一共有", "共占", "加起来", "加起來", "全部加起来", "全部加起來", "加埋"}
)
_OF_SEVERAL = frozenset(
    {"plus", "both", "every", "other", "average", "remainder", "it", "its", "adding", "exclude", "only", "per_year",
     "four_quarters", "ordinal", "which", "who"}
)
_OF_ONE = frozenset({"region", "download", "parameter", "mentioned"})
"""Counts that only one company has, so that it need not be named, and of what the text mentions."""
_COUNTED = frozenset({"share", "streak", "case_study"})
_MERGED = frozenset({"合并", "合併", "合并后", "合併後", "合并之后", "合併之後", "合并以后", "合併以後"})
_CONSOLIDATED = "consolidated"
_RATIOS = ("multiple", "percent")
_SHARES = frozenset({"share", "cloud_share"})


@woken_by(*_LAST_YEAR, beside=_ON)
def with_years_behind_on(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "亚马逊在云基建上一年烧掉多少": behind 在 and a noun, 上 closes the place, and 一年 is every year."""
    opened = {m.end for m in mentions if m.text in _ON}
    last = next((m for m in mentions if m.text in _LAST_YEAR and m.kind == "period"), None)
    nouns = {m.end for m in mentions if m.start in opened and m.kind in ("metric", "cue", "term")}
    if last is None or last.start not in nouns:
        return mentions
    on = Mention("filler", "", last.start, last.start + 1, last.text[:1])
    yearly = Mention("cue", "per_year", last.start + 1, last.end, last.text[1:])
    return tuple(one for m in mentions for one in ((on, yearly) if m is last else (m,)))


@woken_by(_WILL)
def with_objects_taken(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "将阿里与微软并列": 将 before a name, or before a noun at the beginning, takes an object as 把 does."""
    named = {m.start for m in mentions if m.kind in _NAMES}
    nouns = {m.start for m in mentions if (m.kind == "metric" and m.key != _SPENDING) or m.key in _NOUNS}
    begins = next((m.start for m in mentions if m.kind != "filler"), 0)

    def takes_an_object(mention: Mention) -> bool:
        taking = mention.key == _WILL and mention.text in _TAKES
        return taking and (mention.end in named or (mention.start == begins and mention.end in nouns))

    return tuple(m.as_filler() if takes_an_object(m) else m for m in mentions)


@woken_by(_ADDING)
def with_sums_supposed(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "要是把谷歌云的也加上呢": what is supposed to be added is added up, and not only shown beside the other."""
    supposed = min((m.start for m in mentions if m.text in _SUPPOSING), default=None)
    return tuple(
        m._replace(key=_PLUS) if m.key == _ADDING and supposed is not None and supposed < m.start else m
        for m in mentions
    )


@woken_by(*_OUTSIDE)
def with_exclusions_closed(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "除阿里外": 外 closes what 除 opened."""
    opened = min((m.end for m in mentions if m.key == _EXCLUDE), default=None)
    named = {m.end for m in mentions if m.kind in _NAMES}

    def closes(mention: Mention) -> bool:
        behind = opened is not None and opened < mention.start and mention.start in named
        return behind and mention.kind == "unknown" and mention.text in _OUTSIDE

    return tuple(m.as_filler() if closes(m) else m for m in mentions)


@woken_by(*_OPENS, _OPENS, beside=(_IT,))
def without_pointing_at_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "那AWS的增速呢": before a name 那 opens the question, and points at nothing that was spoken of."""
    entities = {m.start for m in mentions if m.kind == "entity"}
    return tuple(m for m in mentions if m.key != _IT or m.text not in _OPENS or m.end not in entities)


@woken_by(_WHY, beside=(*_WHAT_IS_IT, _MERELY))
def with_measures_asked_for(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "微软的溢价为何": at the end or before a pause, right behind what can be measured or told, 为何 asks what it is,
    not why; and 咋 at the end is the Cantonese word for "merely"."""
    last = max(m.end for m in mentions)
    told = {m.end for m in mentions if _can_be_told(m, knowledge)}
    closed = {m.end for m in mentions if m.text.endswith(_CLOSED)}
    begun = {m.start for m in mentions}

    def asks_no_reason(mention: Mention) -> bool:
        if mention.kind != "cue":
            return False
        if mention.text in _WHAT_IS_IT and mention.start in closed and mention.end not in begun:
            return True
        of_what = mention.key == _WHY and mention.text in _WHAT_IS_IT and mention.start in told
        if of_what and mention.end not in begun:
            return True
        return mention.end == last and mention.text == _MERELY and mention.start > 0

    return tuple(m.as_filler() if asks_no_reason(m) else m for m in mentions)


def _can_be_told(mention: Mention, knowledge: Knowledge) -> bool:
    """What ends in a verb (估值打折, 收入增长) is an event, for which there is a reason."""
    if mention.text.endswith(_VERBS):
        return False
    told = mention.key in _MEASURES or mention.key in knowledge.metric_cues
    return mention.kind in ("metric", "term") or (mention.kind == "filler" and mention.key.startswith("nouns")) or told


@woken_by(_PLUS)
def with_sums_that_reach(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里云加谷歌云能不能超过Azure": of a sum it is asked whether it is more, and nothing of the future."""
    names = [m.start for m in mentions if m.kind == "entity"]
    plus = [m.start for m in mentions if m.key == _PLUS and m.kind == "cue"]

    def reaches(mention: Mention) -> bool:
        behind_a_sum = any(names[0] < start < mention.start for start in plus) if names else False
        return mention.key == _FORECAST and mention.text in _WHETHER_MORE and behind_a_sum

    return tuple(
        one
        for m in mentions
        for one in ((m._replace(key="more"), m._replace(key="polar")) if reaches(m) else (m,))
    )


@woken_by(_TOTAL)
def with_figures_in_all(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "千问首周一共下载多少次": of one company's one figure 一共 only says that it is all of it."""
    named = {m.key for m in mentions if m.kind in _NAMES}
    groups = any(m.kind == "group" for m in mentions)
    keys = {m.key for m in mentions}
    figures = keys & _OF_ONE or (named and (keys & _COUNTED or any(m.kind == "metric" for m in mentions)))
    if groups or len(named) > 1 or not figures or not keys.isdisjoint(_OF_SEVERAL):
        return mentions
    if any(m.kind == "metric" and knowledge.metric(m.key).unit in ("usd", "cny") for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.key == _TOTAL and m.text in _IN_ALL else m for m in mentions)


@woken_by(_TOTAL)
def with_merged_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "合并市盈率对比": shares may be merged, 合并 before any other ratio is a basis that no source has."""
    keys = {m.key for m in mentions}
    of_ratios = "pe" in keys or any(m.kind == "metric" and knowledge.metric(m.key).unit in _RATIOS for m in mentions)
    if not of_ratios or not keys.isdisjoint(_SHARES):
        return mentions
    return tuple(
        m._replace(kind="segment", key=_CONSOLIDATED) if m.key == _TOTAL and m.text in _MERGED else m for m in mentions
    )


@woken_by(_EXCLUDE)
def with_figures_subtracted(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "微软的PE减掉阿里的PE": of two figures one is taken from the other, and nobody is left out."""
    names = [m.start for m in mentions if m.kind == "entity"]
    keys = {m.key for m in mentions}
    measured = [m.end for m in mentions if is_measure(m, knowledge)]
    if len(names) != _TWO or not keys.isdisjoint(_OF_SUMS) or any(m.kind == "group" for m in mentions):
        return mentions

    def subtracts(mention: Mention) -> bool:
        between = names[0] < mention.start < names[1] and any(names[0] < end <= mention.start for end in measured)
        return between and mention.text in _TAKEN_AWAY

    return tuple(m._replace(key=_DIFFERENCE) if subtracts(m) and m.key == _EXCLUDE else m for m in mentions)


@woken_by("define", beside=(_LIST,))
def without_telling_of_terms(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "市盈率啥意思，讲讲呗": to tell what something means is to define it, and lists nothing."""
    if any(m.kind in _NAMES for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.key == _LIST and m.text in _TELLING else m for m in mentions)
