"""再来四季 and 往后一年 are times that have not come: what is asked of them is a forecast, and no figure of four
quarters or of one year. What is laid out over some years to come (未来几年要投多少) is the plan."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_FORECAST = "forecast"
_SPANS = frozenset({"years", "quarters", "months", "per_year", "per_quarter", "four_quarters", "plan"})
_LONG = ("年", "季", "月", "Q", "q", "quarter", "quarters")
_AHEAD = frozenset(
    {"接下来", "接下來", "往后", "往後", "今后", "今後", "未来", "未來", "后面", "後面", "日后", "日後", "跟住"}
)
"""From now on: the plan of three years is one of them."""
_AFTER = frozenset(
    {"再来", "再來", "再过", "再過", "再下", "再下个", "再下個", "再下一个", "再下一個", "再多", "下", "下个", "下個",
     "下一个", "下一個", "下一", "之后", "之後", "此后", "此後", "随后", "隨後", "其后", "其後", "往下",
     "紧接着", "緊接著", "接着", "接著", "跟着", "跟著", "接落嚟", "跟住落嚟", "嚟紧", "嚟緊", "来紧", "來緊"}
)
"""After one that is known: also of three years, it is another than that of the plan."""
_OF, _LINKS = frozenset({"的", "嘅", "那", "嗰", "这", "這"}), 4
_OF_THE_PLAN = 3
_LAID_OUT = frozenset({"invest", "budget", "plan", "capex", "investment_plan", "data_center", "region", "build"})
_MAY = frozenset(
    {"能", "能够", "能夠", "可以", "可能", "有可能", "或许", "或許", "也许", "也許", "有机会", "有機會", "有望",
     "可望", "有能力", "有实力", "有實力", "能不能", "可不可以", "可唔可以", "可否", "能否", "迟早", "遲早", "早晚",
     "终将", "終將", "将", "將", "将会", "將會", "快要", "就要", "即将", "即將"}
)
_OVERTAKING = frozenset(
    {"超过", "超過", "超越", "追上", "赶上", "趕上", "赶超", "趕超", "反超", "追平", "胜过", "勝過", "盖过", "蓋過",
     "赢过", "贏過", "压过", "壓過", "超", "赢", "贏", "跑赢", "跑贏", "比得过", "比得過", "突破", "达到", "達到"}
)
"""Verbs by which one comes up to another or past it."""
_SOME_YEARS = frozenset(
    {"几年", "幾年", "这几年", "這幾年", "那几年", "数年", "數年", "若干年", "三年", "这三年", "這三年", "3年", "年间",
     "这些年", "這些年", "几年间", "几年里", "几年内", "幾年內", "几年时间", "三五年"}
)
_COMING_YEARS = frozenset({one + years for one in _AHEAD for years in _SOME_YEARS})
_OUTLOOK = frozenset({"指引", "指導", "guidance", "前瞻", "预期", "預期", "预计", "預計", "预估", "預估"})
"""What a company says beforehand; of a plan of three years it is the plan itself."""
_SPENT = frozenset({"invest", "budget", "plan", "capex", "ai_capex", "investment_plan"})
_AROUND_A_PLAN = frozenset(
    {*_LAID_OUT, *_SPENT, "ai", "cloud", "infrastructure", "total", "will", "convert", "in_yuan", "how_much",
     "how_many", "market", "contribute"}
)
_SUMS = frozenset({"total", "plus", "average"})
_DOWN, _NAMES = "下", ("entity", "group")


@woken_by(*_SPANS)
def with_times_to_come(mentions: Mentions, _: Knowledge) -> Mentions:
    """The word before the span asks for a forecast; "接下来三年" stays, for of it there is a plan."""
    for span in (m for m in mentions if _is_span(m)):
        opener = _opener(span, mentions)
        said = "".join(m.text for m in opener)
        if said in _AHEAD and _is_of_the_plan(span, mentions):
            return tuple(m.as_filler() if m in opener else m for m in mentions)
        if said in _AFTER or said in _AHEAD:
            asked = Mention("cue", _FORECAST, opener[0].start, opener[-1].end, said)
            return tuple(sorted({asked, *(m for m in mentions if m not in opener)}, key=lambda m: (m.start, m.end)))
    return mentions


@woken_by(_FORECAST, *_AHEAD, beside=_SPENT)
def with_years_of_the_plan(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """未来这几年打算花多少, AI capex三年guidance: what is laid out, and nothing else that is measured; how it will
    grow stays a forecast."""
    said = {m.key for m in mentions if m.kind in ("cue", "metric")}
    if said.isdisjoint(_SPENT) or said & (knowledge.metric_cues - _AROUND_A_PLAN):
        return mentions
    ahead = [m for m in mentions if m.key == _FORECAST or m.text in _AHEAD]
    places = {place for m in ahead for place in _years_to_come(m, mentions)}
    return tuple(_said_of_the_plan(m) if places & set(range(m.start, m.end)) else m for m in mentions)


def _years_to_come(ahead: Mention, mentions: Mentions) -> range:
    """Where the years are said that are to come; nowhere, where it is another time or none."""
    behind = [m for m in mentions if m.start == ahead.end and m.kind in ("period", "filler", "quantity", "cue")]
    ends = [m.end for m in behind if ahead.text in _AHEAD and m.text in _SOME_YEARS]
    if ahead.text in _COMING_YEARS or ends:
        return range(ahead.start, max(ends, default=ahead.end))
    told = ahead.text.casefold() in _OUTLOOK and any(map(_is_three_years, mentions))
    return range(ahead.start, ahead.end) if told else range(0)


def _is_three_years(mention: Mention) -> bool:
    years = mention.quantity is not None and mention.quantity.unit == "years"
    return years and mention.quantity is not None and mention.quantity.value == _OF_THE_PLAN


def _said_of_the_plan(mention: Mention) -> Mention:
    return mention.as_filler()._replace(period=None, quantity=None)


def _is_span(mention: Mention) -> bool:
    named = mention.quantity is not None and mention.quantity.unit in _SPANS
    return named or (mention.key in _SPANS and any(one in mention.text for one in _LONG))


def _opener(span: Mention, mentions: Mentions) -> tuple[Mention, ...]:
    """The words right before a span that together say that it is to come; the most of them."""
    said: tuple[Mention, ...] = ()
    found: tuple[Mention, ...] = ()
    end = span.start
    for mention in sorted((m for m in mentions if m.end <= span.start), key=lambda m: (m.end, -m.start), reverse=True):
        if mention.end != end or len(said) == _LINKS:
            continue
        end = mention.start
        if mention.text in _OF and not said:
            continue
        said = (mention, *said)
        if "".join(m.text for m in said) in _AHEAD | _AFTER:
            found = said
    return () if _belongs_to_a_verb(found, mentions) else found


def _belongs_to_a_verb(found: tuple[Mention, ...], mentions: Mentions) -> bool:
    """ "说下四季的支出": 下 behind a verb is "a bit"."""
    if "".join(m.text for m in found) != _DOWN:
        return False
    before = [m for m in mentions if m.end == found[0].start]
    return bool(before) and all(m.kind not in _NAMES and m.key not in ("it", "and_what") for m in before)


def _is_of_the_plan(span: Mention, mentions: Mentions) -> bool:
    """Whether it is three years and nothing is measured but what is laid out; "接下来三年呢" may be of the plan too."""
    years = span.quantity is not None and span.quantity.unit == "years" and span.quantity.value == _OF_THE_PLAN
    spent = not _LAID_OUT.isdisjoint(m.key for m in mentions)
    return (span.key == "plan" or years) and (spent or all(m.kind not in ("metric", "term") for m in mentions))


@woken_by(*_OVERTAKING)
def with_overtaking_to_come(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里能超越AWS吗", "阿里云可能超过AWS吗": whether one may come to pass another, which
    加起来能超过 only works out."""
    if any(m.key in _SUMS for m in mentions):
        return mentions
    may = {m.end: m for m in mentions if m.kind in ("filler", "unknown", "cue") and m.text in _MAY}
    passing = next((m for m in mentions if m.text in _OVERTAKING and m.start in may), None)
    if passing is None or not any(m.kind == "entity" and m.end <= may[passing.start].start for m in mentions):
        return mentions
    first = may[passing.start]
    asked = Mention("cue", _FORECAST, first.start, passing.end, first.text + passing.text)
    left = (m for m in mentions if m.end <= asked.start or m.start >= asked.end)
    return tuple(sorted((*left, asked), key=lambda m: (m.start, m.end)))
