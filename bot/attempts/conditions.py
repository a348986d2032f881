"""Several conditions in one message: "does it grow slower than Azure and have more share?" states two things of one
name, "which companies have a P/E under 30 and a share under 10 %?" sets two limits. Each is answered by itself."""

from __future__ import annotations

from knowledge import Mention, has_han, replace

from bot.answers.combine import combine
from bot.answers.thresholds import all_met
from bot.attempts.turn import MOST_CLAUSES, Heard, Turn
from bot.clauses import split_limits
from bot.dialogue import carry
from bot.models import Answer, IntentMatch, Match

_ASKING, _OPENING_WHOM = ("polar", "confirm"), ("which", "who")
_ASKING_WHOM = (*_OPENING_WHOM, "any_of", "existence")
_COMPARATIVES = ("more", "less", "faster", "slower", "cheaper", "pricier")
_STATEMENT, _LIMIT = "verification", "threshold"

Mentions = tuple[Mention, ...]


def statement_by_statement(turn: Turn) -> Heard | None:
    """Where a message that wants a yes or a no says of one name that it is more in two measures."""
    clauses = turn.figures
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


def limit_by_limit(turn: Turn) -> Heard | None:
    """Where each part sets a limit to another measure: whoever keeps to the one is not sought among the others."""
    parts = split_limits(turn.spotted)
    if len(parts) < 2 or turn.is_framed:
        return None
    last = parts[-1] if any(has_han(m.text) for m in parts[-1]) else ()  # Chinese may ask last who it is
    whom = next((m for m in (*parts[0], *last) if m.key in _ASKING_WHOM), None)
    if whom is None or any(m.kind == "entity" for m in turn.spotted.mentions):
        return None
    opened = (part if any(m.key in _ASKING_WHOM for m in part) else (whom, *part) for part in parts)
    told = _each_told(turn, tuple(map(turn.match, opened)), _LIMIT)
    return (told[0], replace(told[1], content=all_met(told[1].parts, turn.knowledge))) if told else None


def _compares(turn: Turn, clause: Mentions) -> bool:
    """ "Cheaper" says by itself in what; "more" does not."""
    comparing = any(m.key in _COMPARATIVES for m in clause)
    return comparing and (turn.measures(clause) or any(m.key in ("cheaper", "pricier") for m in clause))


def _each_told(turn: Turn, matches: tuple[Match, ...], kind: str) -> Heard | None:
    """All of them together, where each is of that kind, about one measure of its own, and answered."""
    if not all(isinstance(m, IntentMatch) and len(m.reading.metrics) == 1 for m in matches):
        return None
    answers = turn.built(matches)
    if any(kind not in (match.intent, answer.kind) for match, answer in zip(matches, answers, strict=True)):
        return None
    apart = len({match.reading.metrics for match in matches}) == len(matches)
    told = all(answer.outcome == "answer" for answer in answers)
    if not (apart and told):
        return None
    ordered = sorted(zip(matches, answers, strict=True), key=lambda pair: not _is_denied(pair[1]))
    return tuple(match for match, _ in ordered), combine(tuple(answer for _, answer in ordered))


def _is_denied(answer: Answer) -> bool:
    """What is not so comes first: then all of it together is not."""
    return getattr(answer.content, "verdict", None) == "no"
