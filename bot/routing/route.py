"""Chooses the intent: of the rules whose slots are filled, the one that explains the whole question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from knowledge import Mention

from bot.models import Ambiguous, Considered, IntentMatch, Match, Reading, Unrecognised
from bot.routing.intent_rules import IntentRule, RuleBook

_SHORT_MESSAGE = 5


def route(reading: Reading, book: RuleBook, counts: Mapping[str, int]) -> Match:
    """The rule that leaves nothing unexplained, overlooks fewest soft cues, has its slots filled, and is
    spoken for by most cues; the rule's own `beats:` decides between equals. `counts` is how many of each
    slot the reading fills."""
    weighed = _weigh_all(reading, book, counts)
    considered = tuple([item for _, item in weighed])
    clean = [(rule, item) for rule, item in weighed if not item.unexplained]
    if not clean:
        return Unrecognised(_in_the_way(weighed, reading), reading, considered)
    rule, item = _winner(clean, reading)
    if item.missing:
        return Ambiguous(rule.intent, item.missing, reading, considered)
    return IntentMatch(rule.intent, rule.answer, reading, considered)


def _weigh_all(reading: Reading, book: RuleBook, counts: Mapping[str, int]) -> list[tuple[IntentRule, Considered]]:
    """The rules that the cues speak for and whose conditions are met, each with what it comes to."""
    weighed = []
    conditions = book.conditions
    for place, sign in book.spoken_for(reading.cues, measured=bool(reading.metrics)):
        for slot, least, most in conditions[place]:
            if not least <= counts[slot] <= most:
                break
        else:
            rule = book.rules[place]
            weighed.append((rule, _weigh(rule, sign, reading, book, counts)))
    return weighed


def _weigh(
    rule: IntentRule, sign: tuple[str, ...], reading: Reading, book: RuleBook, counts: Mapping[str, int]
) -> Considered:
    missing = tuple([slot for slot, least in rule.needs.items() if counts[slot] < least]) if rule.needs else ()
    left = _unexplained(rule, reading, book)
    if not left:
        return Considered(rule.intent, sign, (), missing)
    soft = tuple(m.text for m in left if m.kind == "cue" and m.key in book.soft)
    return Considered(rule.intent, sign, tuple(m.text for m in left if m.text not in soft), missing, soft)


def _unexplained(rule: IntentRule, reading: Reading, book: RuleBook) -> list[Mention]:
    if "anything" in rule.accepts:
        return []
    kinds, cues = book.kinds[rule.intent], book.explained[rule.intent]
    left = [m for m in reading.mentions if (m.key not in cues if m.kind == "cue" else m.kind not in kinds)]
    if left:
        left = [m for m in left if not _explains(rule, m, reading)]
    if not left:
        return left
    told = reading.explained if "metrics" in rule.accepts else frozenset()
    explained = told.union(*[range(m.start, m.end) for m in reading.mentions if m not in left])
    return [m for m in left if not explained.issuperset(range(m.start, m.end))]


def _explains(rule: IntentRule, mention: Mention, reading: Reading) -> bool:
    """Whether a rule has a use for a mention of a kind, or a cue, of which it does not accept all."""
    if mention.kind == "cue":
        return (
            ("topics" in rule.accepts and mention.key in reading.topics)
            or ("reasons" in rule.accepts and mention.key in reading.reasons)
            or (mention.key in ("exclude", "excluded_after") and bool(reading.excluded or reading.excluded_groups))
        )
    if mention.kind == "unknown":
        short = "short_unknown" in rule.accepts and reading.mentions[-1].end <= _SHORT_MESSAGE
        return short or ("passing" in rule.accepts and mention.start in reading.passed)
    return mention.key == "now"


def _winner(clean: list[tuple[IntentRule, Considered]], reading: Reading) -> tuple[IntentRule, Considered]:
    if len(clean) == 1:
        return clean[0]
    whole = [(rule, item) for rule, item in clean if not item.missing]
    if whole and reading.entities:
        clean = whole  # of somebody named it is better to answer than to ask back
    strengths = [_strength(item) for _, item in clean]
    best = max(strengths)
    front = [pair for pair, strength in zip(clean, strengths, strict=True) if strength == best]
    beaten = {name for rule, _ in clean for name in rule.beats}
    return next(((rule, item) for rule, item in front if rule.intent not in beaten), front[0])


def _strength(item: Considered) -> tuple[int, bool, int]:
    return -len(item.overlooked), not item.missing, len(item.sign)


def _in_the_way(weighed: Iterable[tuple[IntentRule, Considered]], reading: Reading) -> tuple[Mention, ...]:
    """What keeps the nearest rule from explaining the question."""
    nearest = min((item.unexplained for _, item in weighed), key=len, default=tuple(m.text for m in reading.mentions))
    return tuple(m for m in reading.mentions if m.text in nearest and m.kind != "filler")
