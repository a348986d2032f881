"""Comparisons that are joined: "is AWS larger than Azure and Google bigger than Azure?" sets two pairs beside each
other, "is its share above Google's and below 25 %?" one name beside another and beside a limit. Each is judged by
itself, for a yes to the first says nothing of the second."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Mention, has_han

from bot.answers.combine import combine
from bot.attempts.turn import MOST_CLAUSES, Heard, Turn
from bot.clauses import split_comparisons
from bot.models import Answer, IntentMatch

_ASKING = ("polar", "confirm")
_OTHERWISE = frozenset(
    {"which", "who", "choice", "total", "plus", "average", "difference", "points", "negation", "only", "neither",
     "nobody", "any_of", "existence", "every", "both", "why", "how_many", "how_much", "other", "exclude", "same"}
)
"""Cues of questions that are of more, or of something else, than one name beside another."""
_COMPARING = frozenset(
    {"more", "less", "above", "below", "at_least", "at_most", "faster", "slower", "cheaper", "pricier"}
)
_MULTIPLES = ("ratio", "multiple")
_SIDES: Mapping[str, str] = {"pricier": "above", "cheaper": "below"}
_HAN_THAN = ("比", "較", "较")
_PAIR = 2
_KIND, _OPEN = "verification", ("plain", "unclear")

Mentions = tuple[Mention, ...]


def comparison_by_comparison(turn: Turn) -> Heard | None:
    """Where each part compares, and they are not all of one name beside others by one measure."""
    mentions = turn.spotted.mentions
    doubting = next((m for m in mentions if m.key in _ASKING), None)
    if doubting is None or turn.is_framed or any(m.key in _OTHERWISE for m in mentions):
        return None
    parts = split_comparisons(turn.spotted)
    if not 1 < len(parts) <= MOST_CLAUSES:
        return None
    whole = _completed(turn, parts)
    if whole is None or not _are_apart(whole):
        return None
    level = _units_beside(turn, mentions)
    matches = tuple(turn.match((doubting, *(_at_level(m, level) for m in part))) for part in whole)
    if not all(isinstance(match, IntentMatch) for match in matches):
        return None
    answers = turn.built(matches)
    ordered = sorted(zip(matches, answers, strict=True), key=lambda pair: _rank(pair[1]))
    if not any(map(_is_judged, answers)):
        return None
    return tuple(match for match, _ in ordered), combine(tuple(answer for _, answer in ordered))


def _with_limits(part: Mentions) -> Mentions:
    """ "Pricier than 15x" is above it; elsewhere a price is compared with somebody's."""
    if not any(m.quantity for m in part):
        return part
    return tuple(m._replace(key=_SIDES[m.key]) if m.kind == "cue" and m.key in _SIDES else m for m in part)


def _completed(turn: Turn, parts: tuple[Mentions, ...]) -> tuple[Mentions, ...] | None:
    """Each part with the subject, the measure and the base of a multiple that the one before it has and it leaves
    out; None where a part sets nothing beside anything."""
    found: list[Mentions] = []
    for part in parts:
        told = _with_limits(tuple(m for m in part if m.key not in _ASKING and m.key not in ("it", "its")))
        before = found[-1] if found else ()
        if not any(_is_comparand(m, told) for m in told) and not _is_multiple(told):
            return None
        subject = _subject(told) or _subject(before)
        if subject is None:
            return None
        told = told if subject in told else (subject, *told)
        told = told if turn.measures(_without_figures(told)) else (*_measures(turn, before), *told)
        found.append(_with_base(tuple(sorted(told, key=lambda m: m.start)), before))
    return tuple(found)


def _units_beside(turn: Turn, mentions: Mentions) -> Mapping[str, str]:
    """The unit of each company that is named beside a unit of another: "Alibaba's growth" beside Azure's is its
    cloud's."""
    entities = turn.knowledge.base.entities
    named = {m.key for m in mentions if m.kind == "entity"}
    kinds = {entities[key].kind for key in named if turn.knowledge.company(key) != key}
    units = (one for one in entities.values() if one.kind in kinds and one.parent in named)
    return {one.parent: one.key for one in units if one.parent}


def _at_level(mention: Mention, level: Mapping[str, str]) -> Mention:
    unit = level.get(mention.key) if mention.kind == "entity" else None
    return mention._replace(key=unit) if unit else mention


def _without_figures(part: Mentions) -> Mentions:
    return tuple(m for m in part if not m.quantity)


def _measures(turn: Turn, part: Mentions) -> Mentions:
    return tuple(m for m in part if turn.measures((m,)) and not m.quantity)


def _subject(part: Mentions) -> Mention | None:
    """The name before the word that compares; 比Azure大 leads to the other one."""
    place = next((m.start for m in part if _compares(m)), 0)
    names = [m for m in part if m.kind == "entity" and not _is_led_to(m, part)]
    first = next(iter(names), None)
    return first if first is not None and (first.start < place or has_han(part[0].text)) else None


def _compares(mention: Mention) -> bool:
    return mention.kind == "cue" and mention.key in _COMPARING


def _is_led_to(name: Mention, part: Mentions) -> bool:
    than = {m.end for m in part if m.key == "compare" and m.text in _HAN_THAN}
    return name.start in than or any(_compares(m) and m.end == name.start for m in part)


def _is_comparand(mention: Mention, part: Mentions) -> bool:
    """A stated figure, or a name that is not the subject."""
    if mention.quantity:
        return mention.quantity.unit not in _MULTIPLES or any(m.kind == "metric" for m in part)
    return mention.kind == "entity" and mention != _subject(part)


def _is_multiple(part: Mentions) -> bool:
    return any(m.quantity and m.quantity.unit in _MULTIPLES for m in part)


def _with_base(part: Mentions, before: Mentions) -> Mentions:
    """ "... and Microsoft's less than twice": twice what the first is held against."""
    names = [m for m in part if m.kind == "entity"]
    base = [m for m in before if m.kind == "entity"]
    if len(names) > 1 or not _is_multiple(part) or not _is_multiple(before) or len(base) != _PAIR:
        return part
    end = max(m.end for m in part)
    return (*part, base[-1]._replace(start=end, end=end + 1))


def _are_apart(parts: tuple[Mentions, ...]) -> bool:
    """One name beside several others is judged as a whole, and so are limits on one figure alone."""
    subjects = {subject.key for part in parts if (subject := _subject(part))}
    stated = [any(m.quantity for m in part) for part in parts]
    of_two = [len({m.key for m in part if m.kind == "entity"}) > 1 for part in parts]
    return any(of_two) and (len(subjects) > 1 or any(stated))


def _is_judged(answer: Answer) -> bool:
    return answer.kind == _KIND and answer.outcome == "answer" and _verdict(answer) not in _OPEN


def _verdict(answer: Answer) -> str:
    return getattr(answer.content, "verdict", "")


def _rank(answer: Answer) -> int:
    """What is not so comes first, then what is not known: either way not all of it is."""
    return 0 if _verdict(answer) == "no" else 1 if not _is_judged(answer) else 2
