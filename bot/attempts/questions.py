"""Several questions in one message: each is answered by itself, where taken as one only some of it would be."""

from __future__ import annotations

import itertools

from knowledge import Mention

from bot.answers.combine import combine
from bot.answers.selecting.selected import missing_in
from bot.attempts.more_closely import names_a_basis
from bot.attempts.single import is_mere_talk, is_one_figure, is_one_metric
from bot.attempts.turn import MOST_CLAUSES, Heard, Turn
from bot.clauses import OUTSIDE, asks, split_missing, split_questions, supposes, words_in
from bot.dialogue import USE_OF_THE_REST, carry
from bot.models import Answer, IntentMatch, Match

COMPUTING = ("difference", "total", "plus", "average", "ratio")
"""Cues by which several figures are made into one."""
NO_LIST = (
    "polar", "confirm", "why", "when", "will", "who", "more", "less", "most", "least", "above", "below",
    "rank", "exclude", "negation", "convert",
)
"""Cues of questions that ask something else than several figures of one name."""
_APART = ("compare", "more", "less", "most", "least", "why", "exclude", "negation")
"""Cues by which a figure that no source gives is more than one thing more that is asked."""
_PAIR = 2
_POINTING, _FULL_STOPS = ("it", "its"), (".", "!", "?", "。", "！", "？")
_PLAIN, _OF_TWO = ("figure", "comparison"), "versus"
_COMPARATIVES = ("more", "less", "cheaper", "pricier", "faster", "slower", "expensive", "cheap")


def question_by_question(turn: Turn) -> Heard | None:
    """Where several sentences end with a question mark, and each is answered."""
    matches = turn.of_clauses(split_questions(turn.spotted))
    if len(matches) < 2 or not all(isinstance(match, IntentMatch) for match in matches):
        return None
    answers = turn.built(matches)
    return (matches, combine(answers)) if all(answer.outcome == "answer" for answer in answers) else None


def figure_by_figure(turn: Turn) -> Heard | None:
    """ "How big is the plan, and how much of it goes to data centers?": where each of two questions asks for a
    figure of its own, and taken as one they would get only one of them."""
    if not isinstance(turn.whole, IntentMatch) or turn.answer.outcome != "answer":
        return None
    clauses = turn.figures
    if len(clauses) < 2 or sum(map(turn.measures, clauses)) < 2 or turn.is_framed:
        return None
    if len(clauses) == _PAIR and not is_one_metric(turn.match(clauses[0], turn.question.frame)):
        return None  # whether it asks for something else or for nothing, the second alone is no pair
    matches = turn.of_clauses(clauses)
    if len(matches) < 2 or not all(map(is_one_metric, matches)):
        return None
    answers = turn.built(matches)
    told = {fact for answer in answers for fact in answer.facts}
    more = all(answer.outcome == "answer" for answer in answers) and told > set(turn.answer.facts)
    return (matches, combine(answers)) if more else None


def each_by_itself(turn: Turn) -> Heard | None:
    """ "When was the listing called off and how many took the app?": where each of two questions is about something
    of its own and answered, and taken as one they would get only one answer."""
    if not isinstance(turn.whole, IntentMatch) or turn.answer.outcome != "answer":
        return None
    clauses = turn.figures
    if not 1 < len(clauses) <= MOST_CLAUSES or any(map(supposes, clauses)) or turn.is_framed:
        return None
    if turn.opens_by_leaving_out(clauses):
        return None
    if any(_only_grants(clause) or _only_excludes(clause) for clause in clauses) or _only_leads_on(turn, clauses[0]):
        return None
    if not all(_says_of_what(turn, clause) for clause in clauses) or any(map(_offers_a_choice_of_it, clauses[1:])):
        return None
    matches = tuple(itertools.takewhile(_is_question, map(turn.match, clauses)))
    if len(matches) < len(clauses) or _lean_on_each_other(matches, turn.of_clauses(clauses)):
        return None
    if _compare_with_the_first(matches):
        return None
    answers = turn.built(matches)
    several = combine(answers)
    told, shown = {*several.facts, *several.claims}, {*turn.answer.facts, *turn.answer.claims}
    apart = len({(answer.facts, answer.claims) for answer in answers}) == len(answers)
    more = told > shown or _drops_a_market(turn, matches)
    return (matches, several) if more and apart and all(map(turn.stands, matches, answers)) else None


def _offers_a_choice_of_it(clause: tuple[Mention, ...]) -> bool:
    """ "The $100 billion for Microsoft, is it capex or R&D?": of what stands before it."""
    keys = [m.key for m in clause]
    return keys[:1] == ["polar"] and "it" in keys[:4] and "choice" in keys and all(m.kind != "entity" for m in clause)


def _drops_a_market(turn: Turn, matches: tuple[Match, ...]) -> bool:
    """ "What is Alibaba's P/E and who leads the cloud market?": as one question, who has the highest P/E."""
    named = {key for m in matches if m.reading.has("market", "cloud") for key in m.reading.metrics}
    return not named <= set(turn.whole.reading.metrics)


def beside_what_is_missing(turn: Turn) -> Heard | None:
    """ "Alibaba's P/E, and does it pay a dividend?": the figure that is given, and a refusal of what is not."""
    if turn.answer.outcome != "decline" or turn.whole.reading.has(*COMPUTING, *_APART):
        return None
    parts = split_missing(turn.spotted)
    if not parts or turn.is_framed:
        return None
    had = turn.match(parts[0])
    if not is_one_figure(had) or had.reading.has(*NO_LIST):
        return None
    answer = turn.build(had)
    lacked = turn.match(parts[1], carry(None, answer.frame))
    refusal = turn.build(lacked)
    told = answer.outcome == "answer" and refusal.outcome == "decline"
    return ((had, lacked), combine((answer, refusal))) if told else None


def clause_by_clause(turn: Turn) -> Heard | None:
    """Where each clause is answered by a rule that evidence does not beat."""
    apart = turn.clauses and not _leaves_a_point_out(turn)
    stand = apart and all(map(turn.stands, turn.clauses, turn.built(turn.clauses)))
    return by_some_clauses(turn) if stand else None


def _leaves_a_point_out(turn: Turn) -> bool:
    """Whether the message opens with what is left out of its answer ("besides regulation, what risks are there?")."""
    return turn.answer.outcome == "answer" and any(map(_only_excludes, turn.figures))


def by_some_clauses(turn: Turn) -> Heard | None:
    if not turn.clauses:
        return None
    answers = turn.built(turn.clauses)
    if _are_of_siblings(turn, answers) or _mistakes_a_missing_figure(turn, answers) or _points_at_one(turn, answers):
        return None
    pairs = zip(turn.clauses, answers, strict=True)
    refused = next((pair for pair in pairs if _asks_for_another(turn, *pair, answers)), None)
    if refused:
        return (refused[0],), refused[1]
    matches, answers = _told_once(turn.clauses, answers)
    return matches, answers[0] if len(answers) == 1 else combine(answers)


def _told_once(matches: tuple[Match, ...], answers: tuple[Answer, ...]) -> tuple[tuple[Match, ...], tuple[Answer, ...]]:
    """ "Amazon v Alibaba, the numbers please": what only says again, in another form, what the first clause was
    answered with is left out."""
    if answers[0].kind != _OF_TWO:
        return matches, answers
    told = {key for fact in answers[0].facts for key in (fact.key, fact.equivalent_of) if key}

    def says_again(answer: Answer) -> bool:
        return answer.kind in _PLAIN and all(f.key in told or f.equivalent_of in told for f in answer.facts)

    kept = [place for place, answer in enumerate(answers) if not (place and says_again(answer))]
    return tuple(matches[place] for place in kept), tuple(answers[place] for place in kept)


def _asks_for_another(turn: Turn, match: Match, answer: Answer, answers: tuple[Answer, ...]) -> bool:
    """Whether a clause says of the others that not the figures are meant that they are answered with."""
    return _lacks_a_time(answer, answers) or _is_of_a_use(match) or _is_a_basis(turn, match, answer)


def _is_a_basis(turn: Turn, match: Match, answer: Answer) -> bool:
    """ "Amazon's P/E please. Constant currency of course": a basis, and nobody and nothing that is had on it."""
    named = match.reading.mentions
    owned = any(m.kind == "entity" or (m.kind == "metric" and turn.knowledge.metric(m.key).covered) for m in named)
    return answer.outcome == "decline" and names_a_basis(named) and not owned


def _lacks_a_time(answer: Answer, answers: tuple[Answer, ...]) -> bool:
    """ "Was it dearer five years ago? What was it?": of that time there is no figure, and none of another answers."""
    if answer.outcome != "decline":
        return False
    lacking = {item.metric for item in missing_in(answer.content) if item.what == "period"}
    return not lacking.isdisjoint(fact.metric for other in answers for fact in other.facts)


def _is_of_a_use(match: Match) -> bool:
    """ "The 20 % that isn't data centers, what is it for?": how much that is was not asked."""
    return USE_OF_THE_REST in match.reading.inherited


def _lean_on_each_other(alone: tuple[Match, ...], carried: tuple[Match, ...]) -> bool:
    """ "AWS has a third of the case studies; what's Microsoft's portion?": the second asks for the kind of figure that
    the first is about, and by itself for another one; "and who leads the market?" says itself of what it is."""
    pairs = [(one.reading, other.reading) for one, other in zip(alone, carried, strict=False)]
    return len(alone) == len(carried) and any(
        one.metrics != other.metrics and not one.has("market", "cloud") for one, other in pairs
    )


def _compare_with_the_first(matches: tuple[Match, ...]) -> bool:
    """ "Amazon's P/E, is Microsoft cheaper?": than Amazon, and not than all."""
    first, later = matches[0].reading, [match.reading for match in matches[1:]]
    return len(first.entities) == 1 and any(
        one.has(*_COMPARATIVES) and len(one.entities) == 1 and one.metrics == first.metrics
        and one.entities != first.entities for one in later
    )


def _are_of_siblings(turn: Turn, answers: tuple[Answer, ...]) -> bool:
    """ "Amazon's R&D, what is their yearly budget?": who has none of what is named gets no other budget, clause by
    clause."""
    named = {m.key for m in turn.spotted.mentions if m.kind == "metric"}
    siblings = {other for key in named for other in turn.knowledge.siblings(key)} - named
    told = {fact.metric for answer in answers for fact in answer.facts}
    return turn.answer.outcome == "decline" and bool(told) and told <= siblings


def _mistakes_a_missing_figure(turn: Turn, answers: tuple[Answer, ...]) -> bool:
    """ "Its shares jumped, did they, and how much by?": a figure that no source gives, and that only the whole message
    is seen to ask for, is not the one that a clause of it is answered with."""
    lacking = _outside(turn.whole.reading.mentions) - _outside(turn.spotted.mentions)
    heard = {key for clause in turn.clauses for key in _outside(clause.reading.mentions)}
    return not lacking <= heard and any(answer.facts for answer in answers)


def _points_at_one(turn: Turn, answers: tuple[Answer, ...]) -> bool:
    """ "Free cash flow after the capex, how much is it burning?": the first words ask nothing and are left out, and
    the "it" of the rest is of the figure in them, which no source gives."""
    heard = {key for clause in turn.clauses for key in _outside(clause.reading.mentions)}
    left_out = [m for m in turn.spotted.mentions if m.key in _outside(turn.spotted.mentions) - heard]
    if not left_out or any(t.is_stop and t.text in _FULL_STOPS for t in turn.spotted.tokens[left_out[0].end:-1]):
        return False  # "I was at a paint factory. What does it spend?"
    return any(
        answer.facts and clause.reading.has(*_POINTING) and not any(m.kind == "metric" for m in clause.reading.mentions)
        for clause, answer in zip(turn.clauses, answers, strict=True)
    )


def _outside(mentions: tuple[Mention, ...]) -> set[str]:
    return {m.key for m in mentions if m.kind == "metric" and m.key.startswith(OUTSIDE)}


def _says_of_what(turn: Turn, clause: tuple[Mention, ...]) -> bool:
    """Whether a clause names a figure or a point by itself."""
    return turn.measures(clause) or any(m.key in turn.knowledge.claims.topics for m in clause)


def _is_question(match: Match) -> bool:
    return isinstance(match, IntentMatch) and not is_mere_talk(match)


def _only_excludes(clause: tuple[Mention, ...]) -> bool:
    """ "Apart from chip curbs, ...": what is left out of the answer to the rest, and asked for by nobody."""
    first = next((m for m in clause if m.kind != "filler"), None)
    return first is not None and first.key == "exclude" and not asks(frozenset(m.key for m in clause))


def _only_leads_on(turn: Turn, clause: tuple[Mention, ...]) -> bool:
    """ "For cloud infrastructure, ...": a preposition and what the rest is asked of, which is no question by itself."""
    named = any(m.kind in ("entity", "group", "quantity") for m in clause)
    leads = words_in(clause)[:1] != [] and words_in(clause)[0] in turn.passing.prepositions
    return leads and not named and not asks(frozenset(m.key for m in clause))


def _only_grants(clause: tuple[Mention, ...]) -> bool:
    """ "Azure is bigger, but ...": a comparison that asks nothing."""
    keys = frozenset(m.key for m in clause)
    return not asks(keys) and not keys.isdisjoint(_COMPARATIVES)
