"""The claims that a message's words together speak for, where no rule explains them."""

from __future__ import annotations

from knowledge import Mention, cues_of, replace

from bot.answers.claims import Asking, asks_no_claim, weigh_claims
from bot.answers.declining.decline import NOT_PRINTED
from bot.answers.near_misses.asked_on import WANTED
from bot.answers.selecting.selected import Missing, missing_in
from bot.attempts.turn import POLAR, TOLD, Heard, Turn, ends_in_doubt
from bot.dialogue import BY_A_POINT, USE_OF_THE_REST, asks_points_of_one
from bot.models import ITS_PAYER, ITS_REASON, PRICED, Answer, IntentMatch, Match, Reading

_FIELD = "field"
"""What hints that a question is of this field at all ("as an investor, ...")."""
_PARTNER = "partner"
_OPEN = "open"
"""What hints that a question wants more than a yes or a no."""
_FINAL = ("gaps", "points_of_several")
"""The kinds of answers whose refusal nothing mends: text is lost in the source, or it has no such points of them."""
_OF_FIGURES_SHOWN = frozenset({"moved", USE_OF_THE_REST, BY_A_POINT, PRICED, ITS_REASON, ITS_PAYER})
"""What a follow-up takes over that asks how a figure has moved, what a rest is for, who of two is ahead, or whether it
is cheap, why, and who pays: no point answers that."""
_ASKING_FOR = ("which", "how_many")
_NOUNS = ("people", "thoughts", "things")
"""Kinds of unknown words that name what is asked for."""
_BY_CLAIMS = ("claims", "affirmation")
_VERSUS = ("versus", "versus_group")
_ANOTHER, _MONEY = "another", "money"
_COUNTED, _NARROWING = ("downloads", "parameters"), frozenset({"in", "by", "on", "from", "among", "per", "via"})
_KNOW_HOW = "know how"
_OF_REASONS = frozenset({"because"})
"""What ties a point to what is said of it; the words on either side are what is weighed."""


def by_evidence_alone(turn: Turn) -> Heard | None:
    told = _told(turn)
    return ((told,), turn.build(told)) if told else None


def _told(turn: Turn) -> IntentMatch | None:
    """The claims that the question's words together speak for, where a match explains little or refuses; where
    claims are asked for by cues, the same match with what its everyday words add."""
    match = turn.whole
    by_cues = isinstance(match, IntentMatch) and match.answer in _BY_CLAIMS and turn.answer.outcome == "answer"
    if not (by_cues or _gives_way(turn, match)) or _asks_which_strange_thing(turn) or turn.narrows:
        return None
    if asks_no_claim(match.reading, turn.knowledge):
        return None  # as most do: the words that hint at one need not be looked up
    if any(m.end > len(turn.spotted.tokens) for m in match.reading.mentions):
        return None  # the chat has put words in that the message does not have
    hints = _hints(turn)
    asking = Asking(turn.rules.idle | _OF_REASONS, turn.rules.refused)
    weighed = weigh_claims(match.reading, turn.spotted.tokens, hints, turn.knowledge, asking)
    if not weighed:
        return None
    hinted = {hint.key for hint in hints}
    doubted = ends_in_doubt(turn.spotted) and _OPEN not in hinted and not _asks_for_partners(match.reading)
    reading = replace(
        match.reading,
        cues=match.reading.cues | ({POLAR} if doubted else set()),
        told=tuple(item.claim.key for item in weighed),
        told_fully=weighed[0].whole,
        spoken_for=frozenset().union(*(item.spoken_for for item in weighed)),
        hinted=frozenset(hinted & {*cues_of(weighed[0].claim), _OPEN}),
    )
    if by_cues:
        assert isinstance(match, IntentMatch)
        return replace(match, reading=reading)
    return IntentMatch(TOLD, turn.rules.rule(TOLD).answer, reading, match.considered)


def _asks_for_partners(reading: Reading) -> bool:
    """ "AI ally of Microsoft?": who it is, where nobody else is named."""
    return len(reading.entities) == 1 and _PARTNER in reading.cues and not any(_is_any(m) for m in reading.mentions)


def _is_any(mention: Mention) -> bool:
    return mention.text.casefold().split()[0] == "any"


def _asks_which_strange_thing(turn: Turn) -> bool:
    """ "Which universities does it partner with?": the claims name no things of that sort."""
    asked = {m.end for m in turn.spotted.mentions if m.key in _ASKING_FOR}
    return bool(asked) and any(m.start in asked and m.word in _NOUNS for m in turn.spotted.mentions)


def _hints(turn: Turn) -> tuple[Mention, ...]:
    """Without those that are part of a set phrase: who has a client call asks nothing of clients."""
    phrases = [m for m in turn.spotted.mentions if m.kind == "filler" and m.end - m.start > 1]
    hints = turn.reader.spot_hints(turn.spotted.tokens)
    hints = tuple(h for h in hints if h.key != _OPEN or not _is_of_know_how(h, turn))
    return tuple(h for h in hints if h.key in (_FIELD, _OPEN) or not any(_is_part_of(h, phrase) for phrase in phrases))


def _is_of_know_how(hint: Mention, turn: Turn) -> bool:
    """Know-how asks for nothing."""
    longer = (m for m in turn.spotted.mentions if m.kind == "cue" and _KNOW_HOW in m.text.casefold().replace("-", " "))
    return hint.text.casefold() == "how" and any(_is_part_of(hint, m) for m in longer)


def _gives_way(turn: Turn, match: Match) -> bool:
    if not isinstance(match, IntentMatch):
        if _narrows_what_is_counted(turn):
            return False
        return NOT_PRINTED not in match.reading.inherited and not _goes_on_about_strangers(match.reading, turn)
    if match.intent in turn.rules.rule(TOLD).beats:
        return not _sets_figures_beside(match, turn.answer)
    if _says_nothing_itself(match.reading) or not _OF_FIGURES_SHOWN.isdisjoint(match.reading.inherited):
        return False
    missing = missing_in(turn.answer.content)
    if any(item.what == _ANOTHER and (item.wanted in WANTED or _is_count_in_money(item, turn)) for item in missing):
        return False
    return turn.answer.outcome == "decline" and not turn.matcher.refuses(match) and match.answer not in _FINAL


def _is_count_in_money(item: Missing, turn: Turn) -> bool:
    """ "Qwen downloads in RMB"."""
    counted = item.metric is not None and turn.knowledge.metric(item.metric).unit in _COUNTED
    return item.wanted == _MONEY and counted


def _narrows_what_is_counted(turn: Turn) -> bool:
    """ "Qwen downloads by mobile": the figure is asked for of a part, and no point that speaks of it answers that."""
    mentions = turn.spotted.mentions
    counted = {m.end for m in mentions if m.kind == "metric" and turn.knowledge.metric(m.key).unit in _COUNTED}
    led = {m.end for m in mentions if m.start in counted and m.text.casefold() in _NARROWING}
    last = max((m.end for m in mentions), default=0)
    return any(m.start in led and m.end == last for m in mentions)


def _goes_on_about_strangers(reading: Reading, turn: Turn) -> bool:
    """ "And its partners?" after a name that no source has: of that one, and nobody else's are an answer."""
    frame = turn.question.frame
    unknown = frame is not None and frame.of_stranger and not reading.entities
    covered = any(turn.knowledge.entity(key).covered for key in reading.entities)
    taken_over = "entities" in reading.inherited and bool(reading.entities) and not covered
    return (unknown or taken_over) and asks_points_of_one(reading)


def _is_part_of(hint: Mention, phrase: Mention) -> bool:
    longer = phrase.end - phrase.start > hint.end - hint.start
    return longer and phrase.start <= hint.start and hint.end <= phrase.end


def _says_nothing_itself(reading: Reading) -> bool:
    """ "Why did they do that?": what it is about was said before, and its own words speak for nothing."""
    return bool(reading.topics) and reading.cues.isdisjoint(reading.topics)


def _sets_figures_beside(match: IntentMatch, answer: Answer) -> bool:
    """ "How does Amazon stack up against Alibaba?": two are to be compared, and every word is explained."""
    compared = match.intent in _VERSUS and match.reading.has("compare") and answer.outcome == "answer"
    return compared and not any(m.kind == "unknown" for m in match.reading.mentions)
