"""What a Chinese sentence denies only to ask (阿里云份额不是都10%了吗), and a remark behind what it asks (…多少倍来着我
记得好像不算高): neither is held against the figures as if it were stated."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_DENYING, _NEGATION, _POLAR, _CONFIRM = ("negation", "correction"), "negation", "polar", "confirm"
_NOT = frozenset({"不是", "唔系", "唔係", "可不是"})
_ASKING = frozenset({"吗", "嗎", "么", "麼", "嘛", "咩"})
"""Particles that ask of the whole sentence; 对吗 and 吧 ask whether what is denied is right."""
_BUT = frozenset({"而是", "而", "是因为", "是因為"})
_FALLING_SHORT = frozenset(
    {"没有", "沒有", "冇", "没", "沒", "未有", "不如", "不及", "比不上", "远不如", "遠不如", "远不及", "遠不及"}
)
_TURNED = {"more": "less", "faster": "slower", "less": "more", "slower": "faster", "pricier": "cheaper",
           "cheaper": "pricier"}
_NOTS = frozenset({"没有", "沒有", "没", "沒", "冇", "不", "唔", "未", "未有"})
_SURELY = ("难道", "難道", "岂不", "豈不")
"""With these a denial asks whether it is so after all (难道不比阿里云高吗)."""
_LENGTHS = ("years", "quarters", "months", "weeks", "days")
_COMPARATIVES = frozenset({*_TURNED, "above", "below", "discount", "premium", "outperform"})
_THAN = ("比", "较", "較")
_HOW_MUCH = frozenset({"how_much", "how_many"})
_REMEMBERING = frozenset({"我记得", "我記得", "记得", "記得", "我印象", "印象中", "印象", "我感觉",
                          "我感覺", "感觉", "感覺",
                          "我觉得", "我覺得", "好像", "好似", "似乎"})
_TOLD = frozenset({"entity", "group", "metric", "quantity", "period", "place", "segment", "unknown", "ordinal"})
_WANTING = frozenset({"which", "who", "why", "when", "where", "compare", "and_what", "difference", "than", "what"})


@woken_by(*_DENYING, beside=(_CONFIRM,))
def with_rhetorical_denials(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里云份额不是都10%了吗", "唔係有10%咩": 不是 that a particle at the end of the sentence answers asks of what
    stands between them."""
    asked_at = sorted(m.start for m in mentions if m.key == _CONFIRM and m.text in _ASKING)
    set_against = sorted(m.start for m in mentions if m.text in _BUT)
    covered = {i for m in mentions for i in range(m.start, m.end)}
    pauses = [i for i in range(max(covered) + 1) if i not in covered]
    rhetorical = {
        m.start for m in mentions
        if m.key in _DENYING and m.text in _NOT and _is_asked_of(m.end, asked_at, (pauses, set_against))
    }
    if not rhetorical:
        return mentions
    rest = tuple(m for m in mentions if not (m.start in rhetorical and m.key in _DENYING))
    asked = tuple(
        m._replace(kind="cue", key=_POLAR, word=None)
        for m in mentions if m.start in rhetorical and m.key == _NEGATION
    )
    return tuple(sorted((*rest, *asked), key=lambda m: (m.start, m.end)))


def _is_asked_of(said: int, asked_at: list[int], parting: tuple[list[int], ...]) -> bool:
    """Whether the particle behind a denial asks of what it denies: no pause parts them, and nothing is set against it
    (不是…而是…)."""
    nearest = bisect_right(asked_at, said)
    if nearest == len(asked_at):
        return False
    return all(bisect_left(places, said) == bisect_left(places, asked_at[nearest]) for places in parting)


@woken_by(*_FALLING_SHORT, beside=_TURNED)
def with_what_is_not_so_much(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里云涨得没有Azure快": between two names 没有 says that the first is less so than the second."""
    names = [m for m in mentions if m.kind == "entity"]
    for less in (m for m in mentions if m.text in _FALLING_SHORT):
        base = next((m for m in names if m.start == less.end), None)
        word = next((m for m in mentions if base and m.start >= base.end and m.key in _TURNED), None)
        if base and word and any(m.end <= less.start for m in names) and not _is_asked_apart(base, word, mentions):
            told = tuple(m for m in mentions if m.start not in (less.start, word.start))
            turned = (less._replace(kind="cue", key="compare"), word._replace(key=_TURNED[word.key]))
            return tuple(sorted((*told, *turned), key=lambda m: (m.start, m.end)))
    return mentions


@woken_by(*_NOTS, beside=_COMPARATIVES)
def with_comparisons_denied(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "阿里PE没有低于微软吧", "阿里对微软没折价吗", "唔貴過微軟啩": right before what compares two names, 没有 denies
    it, where by itself or at the end it asks whether. Of a figure, the limit is read with its "not"."""
    if any(m.quantity or m.text in _SURELY for m in mentions):
        return mentions
    compared = {m.start for m in mentions if m.kind == "cue" and m.key in _COMPARATIVES}
    compared |= {m.start for m in mentions if m.key == "compare" and m.text in _THAN and compared}
    before = {m.end: m.text for m in mentions}
    after = {m.start: m.text for m in mentions}
    denying = {
        m.start: m for m in mentions
        if m.text in _NOTS and m.end in compared and before.get(m.start, " ")[-1] != after[m.end][0]
    }
    if not denying:
        return mentions
    rest = (m for m in mentions if m.start not in denying or m.end > denying[m.start].end)
    denials = (m._replace(kind="cue", key=_NEGATION, word=None) for m in denying.values())
    return tuple(sorted((*rest, *denials), key=lambda m: (m.start, m.end)))


def _is_asked_apart(base: Mention, word: Mention, mentions: Mentions) -> bool:
    """Whether something stands between the name and the word that is more than a measure of it."""
    between = [m for m in mentions if base.end <= m.start < word.start]
    figures = [m for m in between if m.quantity and m.quantity.unit not in _LENGTHS]
    return bool(figures) or any(m.kind in ("entity", "unknown") for m in between)


@woken_by(*_REMEMBERING, beside=_HOW_MUCH)
def without_remarks_behind_questions(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "阿里市盈率多少倍来着我记得好像不算高": behind "how much" of something named, what the asker faintly remembers
    and puts no figure to is a remark; with a figure (我记得是18倍) it is what he wants checked."""
    asked = max((m.end for m in mentions if m.key in _HOW_MUCH), default=None)
    measured = knowledge.metric_cues
    if asked is None or not any((m.kind == "metric" or m.key in measured) and m.end <= asked for m in mentions):
        return mentions
    begun = min((m.start for m in mentions if m.start >= asked and m.text in _REMEMBERING), default=None)
    if begun is None:
        return mentions
    remark = [m for m in mentions if m.start >= begun]
    if any((m.kind in _TOLD and m.text not in _REMEMBERING) or m.key in _WANTING for m in remark):
        return mentions
    return tuple(m.as_filler() if m in remark else m for m in mentions)
