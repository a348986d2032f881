"""Several conditions in one message: "does it grow slower than Azure and have more share?" states two things of one
name, "which companies have a P/E under 30 and a share under 10 %?" sets two limits. Each is answered by itself."""

from __future__ import annotations

from knowledge import Mention, replace

from bot.answers.combine import CommonVerdict, InCommon, combine
from bot.attempts.turn import MOST_CLAUSES, Heard, Turn
from bot.clauses import ENDS_OF_ORDERS, split_limits, split_statements
from bot.dialogue import carry
from bot.models import Answer, IntentMatch, Match

_ASKING, _OPENING_WHOM = ("polar", "confirm"), ("which", "who")
_OR, _PAIR = "choice", 2
_OF_PRICES = ("cheaper", "pricier", "cheapest", "priciest")
_WHO, _IN_DOUBT = "who", ("any_of", "existence", "polar")
_ASKING_OF = ("who", "which", "any_of", "existence", "polar", "how_many", "list", "every", "it")
"""Cues with which whoever meets conditions is asked for."""
_COMPARATIVES = ("more", "less", "faster", "slower", "cheaper", "pricier")
_SIDES = ("above", "below")
_STATEMENT, _LIMIT = "verification", "threshold"

Mentions = tuple[Mention, ...]


def statement_by_statement(turn: Turn) -> Heard | None:
    """Where a message that wants a yes or a no says of one name that it is more in two measures."""
    clauses = turn.figures if len(turn.figures) > 1 else _said_of_one(turn)
    if not 1 < len(clauses) <= MOST_CLAUSES or turn.is_framed or not all(_compares(turn, c) for c in clauses):
        return None
    opening = clauses[0][0]
    if opening.key not in _ASKING or any(m.key in _OPENING_WHOM for clause in clauses for m in clause):
        return None
    frame, matches = turn.question.frame, list[Match]()
    for clause in clauses:
        asked = clause if clause[0] is opening else (opening, *clause)
        matches.append(turn.match(asked, frame))
        frame = carry(frame, turn.build(matches[-1]).frame)
    return _each_told(turn, tuple(matches), _STATEMENT)


def _said_of_one(turn: Turn) -> tuple[Mentions, ...]:
    """Each statement with the name that all are of, and with the other one where it sets it beside nobody."""
    doubting = next((m for m in turn.spotted.mentions if m.key in _ASKING), None)
    names = [m for m in turn.spotted.mentions if m.kind == "entity"]
    if doubting is None or not names or len({m.key for m in names}) > _PAIR:
        return ()
    parts = split_statements(turn.spotted)
    if not parts:
        return ()
    subject, other = names[0], next((m for m in names if m.key != names[0].key), None)
    if any(m.start >= subject.end and m.key == subject.key for m in names) or subject not in parts[0]:
        return ()
    return tuple((doubting, *_of_subject(part, subject, other, doubting)) for part in parts)


def _of_subject(part: Mentions, subject: Mention, other: Mention | None, doubting: Mention) -> Mentions:
    told = tuple(m for m in part if m.start != doubting.start and m.key not in ("it", "its"))
    told = told if subject in told else (subject, *told)
    beside = other is not None and other not in told and not any(m.key in ENDS_OF_ORDERS for m in told)
    end = max(m.end for m in told)
    return (*told, other._replace(start=end, end=end + 1)) if other is not None and beside else told


def limit_by_limit(turn: Turn) -> Heard | None:
    """Where each part sets a limit to another measure: whoever keeps to the one is not sought among the others."""
    parts = split_limits(turn.spotted)
    if len(parts) < 2 or turn.is_framed or any(m.kind == "entity" for m in turn.spotted.mentions):
        return None
    matches = tuple(turn.match(_of_whoever(part)) for part in parts)
    told = _each_told(turn, matches, _LIMIT)
    if told is None:
        return None
    keys = {m.key for m in turn.spotted.mentions}
    return told[0], replace(told[1], content=_meeting_all(turn, told[1].parts, in_doubt=not keys.isdisjoint(_IN_DOUBT)))


def _of_whoever(part: Mentions) -> Mentions:
    """The limit as one that is asked of all, whatever word the message asks with."""
    kept = tuple(m for m in part if m.key not in _ASKING_OF)
    first = kept[0]
    return (Mention("cue", _WHO, max(first.start - 1, 0), first.start, _WHO), *kept)


def _meeting_all(turn: Turn, parts: tuple[Answer, ...], *, in_doubt: bool) -> InCommon:
    """The companies of which every limit holds, or any where "or" parts them: their own figure, or their cloud's; the
    clouds themselves where all is theirs."""
    rows = [getattr(part.content, "inside", ()) for part in parts]
    inside = [{turn.knowledge.company(row.entity): row.entity for row in found} for found in rows]
    either = any(m.key == _OR for m in turn.spotted.mentions)
    keys = dict.fromkeys(key for found in inside for key in found)
    met = [key for key in keys if (any if either else all)(key in found for found in inside)]
    own = {key: {found[key] for found in inside if key in found} for key in met}
    named = tuple(own[key].pop() if len(own[key]) == 1 and not either else key for key in met)
    verdict: CommonVerdict = ("yes" if met else "no") if in_doubt else ""
    return InCommon(named, len(parts), verdict, either=either)


def _compares(turn: Turn, clause: Mentions) -> bool:
    """ "Cheaper" says by itself in what; "more" does not, but between two names."""
    comparing = any(m.key in (*_COMPARATIVES, *_SIDES, *ENDS_OF_ORDERS) for m in clause)
    of_two = len({m.key for m in clause if m.kind == "entity"}) == _PAIR and any(m.key in _ASKING for m in clause)
    return comparing and (of_two or turn.measures(clause) or any(m.key in _OF_PRICES for m in clause))


def _each_told(turn: Turn, matches: tuple[Match, ...], intent: str) -> Heard | None:
    """All of them together, where each is of that intent, about one measure of its own, and answered."""
    if not all(isinstance(m, IntentMatch) and m.intent == intent and len(m.reading.metrics) == 1 for m in matches):
        return None
    answers = turn.built(matches)
    apart = len({match.reading.metrics for match in matches}) == len(matches) or _are_of_other_pairs(matches)
    told = all(answer.outcome == "answer" for answer in answers)
    if not (apart and told):
        return None
    ordered = sorted(zip(matches, answers, strict=True), key=lambda pair: not _is_denied(pair[1]))
    return tuple(match for match, _ in ordered), combine(tuple(answer for _, answer in ordered))


def _are_of_other_pairs(matches: tuple[Match, ...]) -> bool:
    """ "Is Azure bigger than Google, and is AWS bigger than Azure?": of two other names each."""
    pairs = [frozenset(match.reading.entities) for match in matches]
    return all(len(pair) == _PAIR for pair in pairs) and len(set(pairs)) == len(pairs)


def _is_denied(answer: Answer) -> bool:
    """What is not so comes first: then all of it together is not."""
    return getattr(answer.content, "verdict", None) == "no"
