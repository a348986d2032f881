"""Whom somebody is ahead of, or behind: Azure领先谁 and 谁落后于Azure ask for some of the others, and not for who is
first or last of all. They are put as 谁比Azure低, which is weighed against the figure of whoever is named. And 高估 or
低估 between two names is what the one thinks of the other."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_AHEAD = frozenset(
    {"领先", "領先", "领先于", "領先於", "高于", "高於", "大于", "大於", "强于", "強於", "胜过", "勝過", "赢了",
     "贏了", "多于", "多於"}
)
_BEHIND = frozenset(
    {"落后", "落後", "落后于", "落後於", "低于", "低於", "小于", "小於", "输给", "輸給", "不如", "比不上", "逊于",
     "遜於", "少于", "少於"}
)
_BY, _EXCEEDING = ("被",), frozenset({"超过", "超過", "超越", "反超", "赶超", "趕超", "领先", "領先", "甩开", "甩開"})
_WHOM, _COMPARE = ("who", "which"), "compare"
_AROUND = ("了", "着", "著", "有", "的", "是", "都", "还", "還", "于", "於")
_MEASURING = ("metric", "term", "group")
_JUDGING = ("cheap", "expensive")
_WILL = frozenset({"会", "會", "已经", "已經", "有没有", "有沒有", "是不是", "是否", "曾"})


@woken_by(*_WHOM, beside=(*_AHEAD, *_BEHIND, "more", "less"))
def with_whom_it_leads(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Azure领先谁", "阿里云被谁超过", "谁落后于Azure": who is more, or less, than the one that is named. In what a
    company as a whole is behind, nothing says."""
    names = [m for m in mentions if m.kind == "entity"]
    whom = [m for m in mentions if m.key in _WHOM]
    verb = next((m for m in mentions if m.text in _AHEAD | _BEHIND | _EXCEEDING), None)
    if len(names) != 1 or len(whom) != 1 or verb is None or any(m.key == _COMPARE for m in mentions):
        return mentions
    name, who = names[0], whom[0]
    passive = _is_passive(verb, who, mentions)
    if not passive and (verb.text not in _AHEAD | _BEHIND or not _is_between(verb, name, who, mentions, knowledge)):
        return mentions
    if knowledge.entity(name.key).kind == "company" and not any(is_measure(m, knowledge) for m in mentions):
        return tuple(m._replace(kind="unknown", key="", word=None) if m.start == verb.start else m for m in mentions)
    more = passive or (verb.text in _AHEAD) == (who.start < verb.start)
    return _as_compared(name, who, verb, "more" if more else "less", mentions)


def _is_passive(verb: Mention, who: Mention, mentions: Mentions) -> bool:
    """ "被谁超过"."""
    by = any(m.text in _BY and m.end == who.start for m in mentions)
    return by and verb.text in _EXCEEDING and verb.start == who.end


def _is_between(verb: Mention, name: Mention, who: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether it has the one before it, with a measure at most between, and the other right behind it."""
    first, last = sorted((name, who), key=lambda m: m.start)
    behind = {m.end for m in mentions if m.start == verb.end and m.text in _AROUND} | {verb.end}
    between = (m for m in mentions if first.end <= m.start and m.end <= verb.start and m not in (name, who))
    told = all(m.kind in _MEASURING or m.text in _AROUND or is_measure(m, knowledge) for m in between)
    return told and last.start in behind


def _as_compared(name: Mention, who: Mention, verb: Mention, way: str, mentions: Mentions) -> Mentions:
    """What stands around is kept where it is; the three are set in the order of 谁比Azure低."""
    first, last = min(name.start, who.start), max(name.end, who.end, verb.end)
    kept = [m for m in mentions if m.end <= first or m.start >= last]
    inside = [m for m in mentions if first <= m.start and m.end <= last and _says_of_what(m, name, who, verb)]
    named = name._replace(start=max(last - 1, first + 1), end=last)
    asked = who._replace(start=first, end=first + 1)
    than = Mention("cue", _COMPARE, named.start, named.start, "比")
    weighed = Mention("cue", way, last, last, verb.text)
    return (*(m for m in kept if m.end <= first), asked, *inside, than, named, weighed,
            *(m for m in kept if m.start >= last))


def _says_of_what(mention: Mention, name: Mention, who: Mention, verb: Mention) -> bool:
    """ "阿里云份额领先谁", "哪些云厂商份额低于Azure": a measure, or of whom it is asked."""
    apart = mention.start not in (verb.start, who.start) and mention.text not in _BY
    within = name.start <= mention.start and mention.end <= name.end
    return apart and not within and mention.kind in ("metric", "cue", "group")


@woken_by(*_JUDGING, beside=("entity",))
def with_prices_misjudged_by_another(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里低估微软了吗": what it thinks of the other, and no price; "市场低估阿里" is of a price."""
    ends = {m.end for m in mentions if m.kind == "entity"}
    ends |= {m.end for m in mentions if m.text in _WILL and m.start in ends}
    begins = {m.start for m in mentions if m.kind == "entity"}
    begins |= {m.start for m in mentions if m.text in _AROUND and m.end in begins}

    def misjudges(mention: Mention) -> bool:
        return mention.key in _JUDGING and mention.text[:2] in ("高估", "低估") and (
            mention.start in ends and mention.end in begins
        )

    return tuple(m._replace(kind="unknown", key="", word=None) if misjudges(m) else m for m in mentions)
