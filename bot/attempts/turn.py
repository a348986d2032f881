"""One message, with what several attempts to answer it need: its reading as a whole, and those of its clauses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from knowledge import Knowledge, Mention, Reader, Spotted, frozen, replace

from bot.answers.selecting.selected import missing_in
from bot.attempts.asides import (
    is_own_affair,
    leans_on_a_time_or_place,
    opens_with_a_division,
    opens_with_a_field,
    opens_with_a_frame,
)
from bot.attempts.expression_operators import Operator, operators_in
from bot.attempts.expression_words import ExpressionWords, Pattern, words_of
from bot.attempts.more_closely import (
    names_a_basis,
    says_what_is_asked,
    says_what_is_covered,
    specifies,
    wants_another,
)
from bot.attempts.reworded_patterns import Rewordings
from bot.attempts.scopes_han import narrows_in_han
from bot.attempts.single import is_mere_talk, is_noise, only_points_at_a_figure
from bot.clauses import (
    asks,
    follows_an_event,
    is_praise,
    quotes_a_company,
    split_clauses,
    split_figures,
    supposes,
    words_in,
)
from bot.dialogue import carry
from bot.matching import Matcher
from bot.models import Answer, Frame, IntentMatch, Match, Question
from bot.routing import (
    PassingWords,
    RuleBook,
    citations_wanted,
    is_of_another_time,
    without_numbers_of_questions,
    without_verbs_behind_insertions,
)

MOST_CLAUSES = 4
TOLD = "told"
"""The intent of questions that no rule explains and whose words together speak for claims."""
POLAR, _ITS = "polar", "its"
_SHORT = 4
"""Tokens of a message that is a name with a question mark rather than a statement."""
_OF_CHANGE = ("turned", "moved")
_OF_TIME = ("one_quarter", "per_quarter", "per_year", "earlier_time")
"""Cues that say for what time a figure is wanted."""
_LEAVING_OUT = ("exclude", "excluded_after")
"""Cues by which a clause says what the next one does not ask about ("the 20% that isn't data centers")."""
_NARROWING = (*_OF_TIME, *_OF_CHANGE, *_LEAVING_OUT)

Heard = tuple[tuple[Match, ...], Answer]


@frozen
class Hearing:
    """How one language is heard."""

    reader: Reader
    passing: PassingWords
    expressions: ExpressionWords = ExpressionWords()
    rewordings: Rewordings = Rewordings()


Value = TypeVar("Value")


class _once(Generic[Value]):
    """A property that is worked out when it is first read: `cached_property` without its lock, for a turn is of one
    thread."""

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self.work, self.name = work, work.__name__

    def __get__(self, turn: Any, _: Any) -> Value:
        value: Value = self.work(turn)
        turn.__dict__[self.name] = value
        return value


class Turn:
    """What several of the attempts need is worked out once."""

    def __init__(self, matcher: Matcher, hearing: Hearing, spotted: Spotted, question: Question) -> None:
        self.matcher, self.hearing = matcher, hearing
        self.reader, self.passing = hearing.reader, hearing.passing
        mentions = without_verbs_behind_insertions.apply(spotted.mentions, matcher.knowledge)
        mentions = without_numbers_of_questions.apply(mentions, matcher.knowledge)
        self.spotted = spotted if mentions is spotted.mentions else replace(spotted, mentions=mentions)
        self.question = question
        # By id, and kept beside it, so that an id is its own.
        self._matched: dict[tuple[tuple[Mention, ...], int], tuple[Frame | None, Match]] = {}
        self._answered: dict[int, tuple[Match, Answer]] = {}
        self.whole: Match = matcher.match(spotted.mentions, question.frame, self.passing)

    @property
    def rules(self) -> RuleBook:
        return self.matcher.rules

    @property
    def knowledge(self) -> Knowledge:
        return self.matcher.knowledge

    @_once
    def answer(self) -> Answer:
        return self.build(self.whole)

    @_once
    def narrows(self) -> bool:
        """Whether a clause says that a figure is wanted of something that is not said of it (只算iOS)."""
        return narrows_in_han(self.spotted, self.whole.reading.metrics, self.knowledge, self.passing)

    @_once
    def is_framed(self) -> bool:
        """Whether the message opens with what all the rest is asked of, so that no part may be taken by itself."""
        if self.narrows:
            return True
        of_a_field = opens_with_a_field(self.spotted, self.knowledge.claims.topics, self.passing.personal)
        if of_a_field or opens_with_a_division(self.spotted):
            return True
        return opens_with_a_frame(self.spotted, self.passing.prepositions, self.passing.personal)

    @_once
    def figures(self) -> tuple[tuple[Mention, ...], ...]:
        """The mentions of each question that "and" joins."""
        return split_figures(self.spotted)

    @_once
    def clauses(self) -> tuple[Match, ...]:
        return self.of_clauses(split_clauses(self.spotted))

    @_once
    def arithmetic(self) -> Mapping[str, tuple[Pattern, ...]]:
        """The patterns of each operation that may be said with these words."""
        return self.hearing.expressions.said_in(words_of(self.spotted.tokens))

    @_once
    def operators(self) -> tuple[Operator, ...]:
        """What stands between operands as they are written."""
        return operators_in(self.spotted.tokens, self.question.text, self.hearing.expressions)

    @_once
    def citing(self) -> frozenset[Mention]:
        """The mentions that only ask for the citation of what the rest asks for."""
        return citations_wanted(self.spotted.mentions, self.knowledge)

    def measures(self, clause: tuple[Mention, ...]) -> bool:
        """Whether a clause speaks of a figure: it names a metric, has a cue of one, or states one."""
        cues = self.knowledge.metric_cues
        return any(m.kind in ("metric", "quantity") or m.key in cues for m in clause)

    def stands(self, match: Match, answer: Answer) -> bool:
        """Whether a clause is answered by a rule that evidence does not beat."""
        return answer.outcome == "answer" and match.intent not in self.rules.rule(TOLD).beats

    def match(self, mentions: tuple[Mention, ...], frame: Frame | None = None) -> Match:
        """Of these mentions after that frame; each once, for several attempts try the same clauses."""
        key = (mentions, id(frame))
        if key not in self._matched:
            self._matched[key] = (frame, self.matcher.match(mentions, frame, self.passing))
        return self._matched[key][1]

    def build(self, match: Match) -> Answer:
        """The answer of a match; each once."""
        if id(match) not in self._answered:
            self._answered[id(match)] = (match, self.matcher.build(match, self.question.asked_on))
        return self._answered[id(match)][1]

    def built(self, matches: tuple[Match, ...]) -> tuple[Answer, ...]:
        return tuple(map(self.build, matches))

    def of_clauses(self, clauses: tuple[tuple[Mention, ...], ...]) -> tuple[Match, ...]:
        """The match of each clause that asks something, each with what the one before it was about; none where the
        clauses belong together."""
        clauses = tuple(c for c in clauses if not (is_praise(c) or self._only_wants_citing(c))) or clauses
        if not self._may_be_taken_apart(clauses):
            return ()
        matches = self.one_after_the_other(clauses)
        asked = _that_ask(matches)
        unheard = [match for match in matches if match not in asked]
        if any(map(self._narrows, unheard)) or any(_says_of_what(m.reading.mentions) for m in matches):
            return ()  # what "in China only, ..." leaves out would change what is asked
        said = [match.reading.mentions for match in unheard]
        if any(leans_on_a_time_or_place(match.reading.mentions, said) for match in asked):
            return ()
        return tuple(asked) if any(isinstance(m, IntentMatch) for m in asked) else ()

    def _only_wants_citing(self, clause: tuple[Mention, ...]) -> bool:
        """ "... Source, please": every answer has its citations."""
        asking = {m for m in clause if m.kind != "filler"}
        return bool(asking) and asking <= self.citing

    def _may_be_taken_apart(self, clauses: tuple[tuple[Mention, ...], ...]) -> bool:
        if not 1 < len(clauses) <= MOST_CLAUSES or self.is_framed or self.opens_by_leaving_out(clauses):
            return False
        if self._sets_a_measure_aside(clauses[0]) or _leaves_places_out(clauses):
            return False
        return not any(map(supposes, clauses)) and not any(map(follows_an_event, clauses)) and not any(
            map(only_points_at_a_figure, clauses[1:])
        )

    def opens_by_leaving_out(self, clauses: tuple[tuple[Mention, ...], ...]) -> bool:
        """ "Set aside AWS, which cloud is biggest?": whom the whole leaves out the first clause names, and asks nothing
        of, so that the rest by itself would take them in again."""
        if not clauses or not isinstance(self.whole, IntentMatch):
            return False
        named = {m.key for m in clauses[0] if m.kind in ("entity", "group")}
        left_out = {*self.whole.reading.excluded, *self.whole.reading.excluded_groups}
        told_to = clauses[0][0].key in _LEAVING_OUT  # "take them off the list"
        return bool(named) and named <= left_out and (told_to or not asks(frozenset(m.key for m in clauses[0])))

    def _sets_a_measure_aside(self, opening: tuple[Mention, ...]) -> bool:
        """ "Profit, not revenue. What's Azure growth?": of what no source gives, and not of what is set aside."""
        denied = max((m.start for m in opening if m.key in ("negation", "exclude", "correction")), default=-1)
        if denied < 0 or any(m.kind in ("entity", "group") for m in opening) or self.answer.outcome != "decline":
            return False
        lacking = {item.metric for item in missing_in(self.answer.content) if item.what == "metric"}
        instead = self.measures(tuple(m for m in opening if m.start > denied))
        return instead and any(m.kind == "metric" and m.key in lacking and m.end <= denied for m in opening)

    def one_after_the_other(self, clauses: tuple[tuple[Mention, ...], ...]) -> list[Match]:
        """The match of each clause, with what the one before it was about."""
        frame = self.question.frame
        matches: list[Match] = []
        for place, clause in enumerate(clauses):
            if matches and isinstance(matches[-1], IntentMatch):  # nobody leans on the last one: it need not be built
                frame = carry(frame, self.build(matches[-1]).frame)
            leans = bool(matches) and not isinstance(matches[-1], IntentMatch) and self.measures(clause)
            leans = leans and not self.measures(clauses[place - 1])  # "by the P/E history of Amazon, is it cheap?"
            meant = clauses[place - 1] if leans else ()
            matches.append(self.match((*_meant_by_its(clause, meant), *clause), frame))
        return matches

    def _narrows(self, match: Match) -> bool:
        """Whether a clause that asks nothing names a stranger, another of what is asked ("I need the adjusted one"), a
        change ("and is it losing share"), or a time or place that is not the asker's own."""
        named = match.reading.mentions
        if quotes_a_company(named, self.knowledge) or self._wants_another(named) or names_a_basis(named):
            return True
        if specifies(named, self.passing.stand_ins):
            return True
        if any(m.kind in ("place", "segment", "period") or m.key in _NARROWING for m in named):
            return not is_own_affair(named, self.passing.first_person)
        return any(not self.knowledge.entity(m.key).covered for m in named if m.kind == "entity")

    def _wants_another(self, named: tuple[Mention, ...]) -> bool:
        return wants_another(named) and not self.passing.stand_ins.isdisjoint(words_in(named))


def _meant_by_its(clause: tuple[Mention, ...], told: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """ "I sold Alibaba on Monday, what's its P/E?": whom the clause before names, where no rule explains that one; and
    when, where it is asked what once was ("I sold Amazon five years ago. What was its P/E?")."""
    names = [m for m in told if m.kind == "entity"]
    pointing = any(m.key == _ITS for m in clause) and not any(m.kind in ("entity", "group") for m in clause)
    then = [m for m in told if m.kind == "period"] if is_of_another_time(words_in(clause)) else []
    return (names[0], *then) if pointing and len({m.key for m in names}) == 1 else ()


def _leaves_places_out(clauses: tuple[tuple[Mention, ...], ...]) -> bool:
    """ "Besides Southeast Asia and Latin America, which six regions are there?": a count of those that are named and of
    others says nothing of these."""
    opening, behind = clauses[0], clauses[1]
    counted = any(m.quantity is not None and m.quantity.unit == "regions" for m in behind)
    led = counted and opening[0].key in _LEAVING_OUT
    return led and any(m.kind == "place" for m in opening) and not any(m.kind == "entity" for m in opening)


def _says_of_what(clause: tuple[Mention, ...]) -> bool:
    return says_what_is_asked(clause) or says_what_is_covered(clause)


def _that_ask(matches: list[Match]) -> list[Match]:
    """Those that ask something, and are no talk and no noise; all, where none does."""
    asked = [m for m in matches if not (isinstance(m, IntentMatch) and is_mere_talk(m))]
    asked = [m for m in asked if asks(m.reading.cues)] or asked
    return [m for m in asked if not is_noise(m)] or asked or matches


def ends_in_doubt(spotted: Spotted) -> bool:
    """ "The cloud IPO went ahead?": a statement with a question mark wants a yes or a no."""
    return bool(spotted.tokens) and bool(set("?？") & set(spotted.tokens[-1].text)) and len(spotted.tokens) > _SHORT
