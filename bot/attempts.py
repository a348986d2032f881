"""The ways in which a message may be answered, the first that succeeds counts: question by question, as a whole, by the
claims that its words speak for, without the asker's remarks, clause by clause."""

from __future__ import annotations

from functools import cached_property

from knowledge import CURRENCIES, Knowledge, Mention, Reader, Spotted, cues_of, frozen, replace

from bot.answers.claims import weigh_claims
from bot.answers.combine import combine
from bot.clauses import (
    asks,
    follows_an_event,
    is_own_affair,
    is_praise,
    opens_with_a_frame,
    quotes_a_company,
    split_clauses,
    split_figures,
    split_items,
    split_missing,
    split_parts,
    split_questions,
    supposes,
    without_remarks,
)
from bot.dialogue import carry
from bot.matching import Matcher
from bot.models import Answer, IntentMatch, Match, Question, Reading
from bot.routing import PassingWords, RuleBook

_MOST_CLAUSES = 4
_MOST_PARTS = 6
_SHORT = 4
"""Tokens of a message that is a name with a question mark rather than a statement."""
_NOISE_AT_MOST = 2
"""Words of a clause that may be nothing."""
_FIELD = "field"
"""What hints that a question is of this field at all ("as an investor, ...")."""
_OPEN = "open"
"""What hints that a question wants more than a yes or a no."""
_GAPS = "gaps"
"""The kind of answer that refuses because text is lost in the source."""
_BY_CLAIMS = ("claims", "affirmation")
_VERSUS = ("versus", "versus_group")
_FIGURE = "figure"
_AFFIRMATION = "affirmation"
_POLAR = "polar"
_CONVERTING = ("convert", "in_yuan")
_OF_FIGURES = (_FIGURE, "plan")
"""Intents that tell a figure of one name."""
_OF_REASONS = frozenset({"because"})
"""What ties a point to what is said of it; the words on either side are what is weighed."""
_COMPUTING = ("difference", "total", "plus", "average", "ratio")
"""Cues by which several figures are made into one."""
_NO_LIST = (
    "polar", "confirm", "why", "when", "will", "who", "more", "less", "most", "least", "above", "below",
    "rank", "exclude", "negation", "convert",
)
"""Cues of questions that ask something else than several figures of one name."""
_APART = ("compare", "more", "less", "most", "least", "why", "exclude", "negation")
"""Cues by which a figure that no source gives is more than one thing more that is asked."""
_COMPARATIVES = ("more", "less", "cheaper", "pricier", "faster", "slower", "expensive", "cheap")
_TOLD = "told"
"""The intent of questions that no rule explains and whose words together speak for claims."""
_IDLE_TALK = "idle_talk"
_OF_CHANGE = ("turned", "moved")
_ANOTHER = "another"
"""What is missing where a question that leads to a figure asks for another one."""
_OF_TIME = ("one_quarter", "per_quarter", "earlier_time")
"""Cues that say for what time a figure is wanted."""
_LEAVING_OUT = ("exclude", "excluded_after")
"""Cues by which a clause says what the next one does not ask about ("the 20% that isn't data centers")."""
_NARROWING = (*_OF_TIME, *_OF_CHANGE, *_LEAVING_OUT)
_BEFORE = "earlier_time"

Heard = tuple[tuple[Match, ...], Answer]


@frozen
class Hearing:
    """How one language is heard."""

    reader: Reader
    passing: PassingWords


class Attempts:
    """One message; what several of the attempts need is worked out once."""

    def __init__(self, matcher: Matcher, hearing: Hearing, spotted: Spotted, question: Question) -> None:
        self.matcher = matcher
        self.reader, self.passing = hearing.reader, hearing.passing
        self.spotted, self.question = spotted, question

    @property
    def rules(self) -> RuleBook:
        return self.matcher.rules

    @property
    def knowledge(self) -> Knowledge:
        return self.matcher.knowledge

    def heard(self) -> Heard:
        """The match and the answer for the whole message, or those for each of the questions in it."""
        attempts = (
            self._question_by_question,
            self._part_by_part,
            self._figure_by_figure,
            self._each_by_itself,
            self._item_by_item,
            self._beside_what_is_missing,
            self._as_a_whole,
            self._as_doubted,
            self._without_remarks,
            self._clause_by_clause,
            self._by_evidence_alone,
            self._by_some_clauses,
        )
        return next((heard for attempt in attempts if (heard := attempt())), ((self._whole,), self._answer))

    # --- attempts
    def _question_by_question(self) -> Heard | None:
        """Where several sentences end with a question mark, and each is answered."""
        matches = self._of_clauses(split_questions(self.spotted))
        if len(matches) < 2 or not all(isinstance(match, IntentMatch) for match in matches):
            return None
        answers = self._built(matches)
        return (matches, combine(answers)) if all(answer.outcome == "answer" for answer in answers) else None

    def _part_by_part(self) -> Heard | None:
        """ "Azure's growth, AWS's share": where each part names one company and one figure, and they differ."""
        if self._whole.reading.has(*_COMPUTING):
            return None
        parts = split_parts(self.spotted)
        if not 1 < len(parts) <= _MOST_PARTS:
            return None
        matches = tuple(self.matcher.match(part, None, self.passing) for part in parts)
        if not all(_is_one_figure(match) for match in matches):
            return None
        if len({match.reading.metrics for match in matches}) < 2:
            return None  # of one metric they are set side by side
        several = combine(self._built(matches))
        lacks = bool(getattr(self._answer.content, "missing", None))
        crossed = lacks or set(self._answer.facts) != set(several.facts)
        return (matches, several) if crossed and several.outcome == "answer" else None

    def _figure_by_figure(self) -> Heard | None:
        """ "How big is the plan, and how much of it goes to data centers?": where each of two questions asks for a
        figure of its own, and taken as one they would get only one of them."""
        if not isinstance(self._whole, IntentMatch) or self._answer.outcome != "answer":
            return None
        clauses = split_figures(self.spotted)
        if len(clauses) < 2 or sum(map(self._measures, clauses)) < 2:
            return None
        matches = self._of_clauses(clauses)
        if len(matches) < 2 or not all(map(_is_one_metric, matches)):
            return None
        answers = self._built(matches)
        told = {fact for answer in answers for fact in answer.facts}
        more = all(answer.outcome == "answer" for answer in answers) and told > set(self._answer.facts)
        return (matches, combine(answers)) if more else None

    def _each_by_itself(self) -> Heard | None:
        """ "When was the listing called off and how many took the app?": where each of two questions is about something
        of its own and answered, and taken as one they would get only one answer."""
        if not isinstance(self._whole, IntentMatch) or self._answer.outcome != "answer":
            return None
        clauses = split_figures(self.spotted)
        if not 1 < len(clauses) <= _MOST_CLAUSES or any(map(supposes, clauses)) or self._is_framed:
            return None
        if any(map(_only_grants, clauses)):
            return None
        matches = tuple(self.matcher.match(clause, None, self.passing) for clause in clauses)
        if not all(isinstance(match, IntentMatch) and not _is_mere_talk(match) for match in matches):
            return None
        answers = self._built(matches)
        several = combine(answers)
        told, shown = {*several.facts, *several.claims}, {*self._answer.facts, *self._answer.claims}
        apart = len({(answer.facts, answer.claims) for answer in answers}) == len(answers)
        more = apart and all(map(self._stands, matches, answers)) and told > shown
        return (matches, several) if more else None

    def _beside_what_is_missing(self) -> Heard | None:
        """ "Alibaba's P/E, and does it pay a dividend?": the figure that is given, and a refusal of what is not."""
        if self._answer.outcome != "decline" or self._whole.reading.has(*_COMPUTING, *_APART):
            return None
        parts = split_missing(self.spotted)
        if not parts or self._is_framed:
            return None
        had = self.matcher.match(parts[0], None, self.passing)
        if not _is_one_figure(had) or had.reading.has(*_NO_LIST):
            return None
        answer = self.matcher.build(had, self.question.asked_on)
        lacked = self.matcher.match(parts[1], carry(None, answer.frame), self.passing)
        refusal = self.matcher.build(lacked, self.question.asked_on)
        told = answer.outcome == "answer" and refusal.outcome == "decline"
        return ((had, lacked), combine((answer, refusal))) if told else None

    def _item_by_item(self) -> Heard | None:
        """ "Azure: share, growth, % of Microsoft's sales", "its part of their revenue versus its part of the market":
        where one name's figures are listed or set beside each other, and taken as one they would get only some."""
        reading = self._whole.reading
        if reading.has(*_COMPUTING, *_NO_LIST) or reading.groups or self._answer.outcome != "answer":
            return None
        items = self._items()
        if not 1 < len(items) <= _MOST_PARTS:
            return None
        matches = tuple(self.matcher.match(item, None, self.passing) for item in items)
        if not all(map(_is_one_figure, matches)):
            return None
        if len({match.reading.metrics for match in matches}) < len(matches):
            return None
        answers = self._built(matches)
        told = {fact for answer in answers for fact in answer.facts}
        of_whom = {fact.entity for fact in told}
        shown = {fact for fact in self._answer.facts if fact.entity in of_whom}
        more = all(answer.outcome == "answer" for answer in answers) and told > shown
        return (matches, combine(answers)) if more else None

    def _items(self) -> tuple[tuple[Mention, ...], ...]:
        named = (self.knowledge.entity(m.key) for m in self.spotted.mentions if m.kind == "entity")
        return split_items(self.spotted, frozenset(entity.parent for entity in named if entity.parent))

    def _as_a_whole(self) -> Heard | None:
        if not isinstance(self._whole, IntentMatch):
            return None
        if self._answer.outcome == "decline" and not (self._refuses(self._whole) or self._asks_for_another):
            return None
        return self._by_evidence_alone() or ((self._whole,), self._answer)

    def _as_doubted(self) -> Heard | None:
        """ "The article says the IPO was cancelled in 2023?": a dated statement with a question mark asks whether it is
        so, where no rule makes anything else of it."""
        reading = self._whole.reading
        stated = bool(reading.periods) and not asks(reading.cues) and _ends_in_doubt(self.spotted)
        if isinstance(self._whole, IntentMatch) or not stated:
            return None
        mark = self.spotted.tokens[-1]
        doubt = Mention("cue", _POLAR, len(self.spotted.tokens) - 1, len(self.spotted.tokens), mark.text)
        match = self.matcher.match((*self.spotted.mentions, doubt), self.question.frame, self.passing)
        if not isinstance(match, IntentMatch) or match.intent != _AFFIRMATION:
            return None
        answer = self.matcher.build(match, self.question.asked_on)
        dated = answer.outcome == "answer" and all(claim.period for claim in answer.claims)
        return ((match,), answer) if dated else None

    def _without_remarks(self) -> Heard | None:
        """What the message asks without the asker's remarks about himself; None where that helps nothing."""
        asking = without_remarks(self.spotted, self.passing.first_person, self.passing.asides)
        if len(asking) == len(self.spotted.mentions) or self._is_framed or _only_points_at_a_figure(asking):
            return None
        match = self.matcher.match(asking, self.question.frame, self.passing)
        answer = self.matcher.build(match, self.question.asked_on)
        if not isinstance(match, IntentMatch) or answer.outcome == "decline" or self._drops_a_measure(asking, match):
            return None
        return (match,), answer

    def _drops_a_measure(self, asking: tuple[Mention, ...], match: IntentMatch) -> bool:
        """ "Growth gap, AWS minus Google Cloud?": what names another figure and speaks of nobody is no remark."""
        dropped = tuple(m for m in self.spotted.mentions if m not in asking)
        words = {word for m in dropped for word in m.text.casefold().split()}
        told = [self.knowledge.metric(key) for key in match.reading.metrics]
        meant = {cue for one in told for cue in (*one.also, *(cue for sign in one.signs for cue in sign))}
        if any(m.key == _BEFORE for m in dropped) or quotes_a_company(dropped, self.knowledge):
            return True  # "before the AI boom, what was its P/E?"
        others = {m.key for m in dropped if m.kind == "cue" and m.key in self.knowledge.metric_cues} - meant
        return bool(told) and bool(others) and words.isdisjoint(self.passing.first_person)

    def _clause_by_clause(self) -> Heard | None:
        """Where each clause is answered by a rule that evidence does not beat."""
        stand = self._clauses and all(map(self._stands, self._clauses, self._built(self._clauses)))
        return self._by_some_clauses() if stand else None

    def _by_evidence_alone(self) -> Heard | None:
        told = self._told
        return ((told,), self.matcher.build(told, self.question.asked_on)) if told else None

    def _by_some_clauses(self) -> Heard | None:
        if not self._clauses:
            return None
        answers = self._built(self._clauses)
        if self._are_of_siblings(answers):
            return None
        return self._clauses, answers[0] if len(answers) == 1 else combine(answers)

    def _are_of_siblings(self, answers: tuple[Answer, ...]) -> bool:
        """ "Amazon's R&D, what is their yearly budget?": who has none of what is named gets no other budget, clause by
        clause."""
        named = {m.key for m in self.spotted.mentions if m.kind == "metric"}
        siblings = {other for key in named for other in self.knowledge.siblings(key)} - named
        told = {fact.metric for answer in answers for fact in answer.facts}
        return self._answer.outcome == "decline" and bool(told) and told <= siblings

    # --- what they share
    @cached_property
    def _whole(self) -> Match:
        return self.matcher.match(self.spotted.mentions, self.question.frame, self.passing)

    @cached_property
    def _answer(self) -> Answer:
        return self.matcher.build(self._whole, self.question.asked_on)

    @cached_property
    def _is_framed(self) -> bool:
        """Whether the message opens with what all the rest is asked of, so that no part may be taken by itself."""
        return opens_with_a_frame(self.spotted, self.passing.prepositions, self.passing.personal)

    @cached_property
    def _asks_for_another(self) -> bool:
        """Whether the message asks one thing, and not the figure that it leads to: then no part of it is that one thing
        ("if it is a quarter of the sales, what do those total?")."""
        missing = getattr(self._answer.content, "missing", ())
        asking = [clause for clause in split_clauses(self.spotted) if asks(frozenset(m.key for m in clause))]
        return any(item.what == _ANOTHER for item in missing) and len(asking) < 2

    @cached_property
    def _clauses(self) -> tuple[Match, ...]:
        return self._of_clauses(split_clauses(self.spotted))

    @cached_property
    def _told(self) -> IntentMatch | None:
        """The claims that the question's words together speak for, where a match explains little or refuses; where
        claims are asked for by cues, the same match with what its everyday words add."""
        match = self._whole
        by_cues = isinstance(match, IntentMatch) and match.answer in _BY_CLAIMS and self._answer.outcome == "answer"
        if not (by_cues or self._gives_way(match)):
            return None
        hints = self._hints()
        weighed = weigh_claims(match.reading, self.spotted.tokens, hints, self.knowledge, self.rules.idle | _OF_REASONS)
        if not weighed:
            return None
        hinted = {hint.key for hint in hints}
        doubted = _ends_in_doubt(self.spotted) and _OPEN not in hinted
        reading = replace(
            match.reading,
            cues=match.reading.cues | ({_POLAR} if doubted else set()),
            told=tuple(item.claim.key for item in weighed),
            told_fully=weighed[0].whole,
            hinted=frozenset(hinted & {*cues_of(weighed[0].claim), _OPEN}),
        )
        if by_cues:
            assert isinstance(match, IntentMatch)
            return replace(match, reading=reading)
        return IntentMatch(_TOLD, self.rules.rule(_TOLD).answer, reading, match.considered)

    def _hints(self) -> tuple[Mention, ...]:
        """Without those that are part of a set phrase: who has a client call asks nothing of clients."""
        phrases = [m for m in self.spotted.mentions if m.kind == "filler" and m.end - m.start > 1]
        hints = self.reader.spot_hints(self.spotted.tokens)
        return tuple(h for h in hints if h.key == _FIELD or not any(_is_part_of(h, phrase) for phrase in phrases))

    def _gives_way(self, match: Match) -> bool:
        if not isinstance(match, IntentMatch):
            return True
        if match.intent in self.rules.rule(_TOLD).beats:
            return not _sets_figures_beside(match, self._answer)
        if _says_nothing_itself(match.reading):
            return False
        return self._answer.outcome == "decline" and not self.matcher.refuses(match) and match.answer != _GAPS

    def _refuses(self, match: Match) -> bool:
        return self.matcher.refuses(match) or self._converts_an_amount(match.reading)

    def _converts_an_amount(self, reading: Reading) -> bool:
        """ "It spent RMB30 billion, what is that in dollars?" is one question: the amount of the first clause is what
        the second asks about, and no figure of the first alone is an answer."""
        stated = {quantity.unit for quantity in reading.quantities} & set(CURRENCIES)
        of_money = all(self.knowledge.metric(metric).unit in CURRENCIES for metric in reading.metrics)
        return bool(stated) and of_money and not reading.cues.isdisjoint(_CONVERTING)

    def _measures(self, clause: tuple[Mention, ...]) -> bool:
        """Whether a clause speaks of a figure: it names a metric, has a cue of one, or states one."""
        return any(m.kind in ("metric", "quantity") or m.key in self.knowledge.metric_cues for m in clause)

    def _stands(self, match: Match, answer: Answer) -> bool:
        return answer.outcome == "answer" and match.intent not in self.rules.rule(_TOLD).beats

    def _built(self, matches: tuple[Match, ...]) -> tuple[Answer, ...]:
        return tuple(self.matcher.build(match, self.question.asked_on) for match in matches)

    def _of_clauses(self, clauses: tuple[tuple[Mention, ...], ...]) -> tuple[Match, ...]:
        """The match of each clause that asks something, each with what the one before it was about."""
        clauses = tuple(clause for clause in clauses if not is_praise(clause)) or clauses
        if not 1 < len(clauses) <= _MOST_CLAUSES or any(map(supposes, clauses)) or self._is_framed:
            return ()
        if any(map(follows_an_event, clauses)):
            return ()
        if any(map(_only_points_at_a_figure, clauses[1:])):
            return ()
        frame = self.question.frame
        matches: list[Match] = []
        for clause in clauses:
            match = self.matcher.match(clause, frame, self.passing)
            matches.append(match)
            if isinstance(match, IntentMatch):
                frame = carry(frame, self.matcher.build(match, self.question.asked_on).frame)
        asked = [m for m in matches if not (isinstance(m, IntentMatch) and _is_mere_talk(m))]
        asked = [m for m in asked if asks(m.reading.cues)] or asked
        asked = [m for m in asked if not _is_noise(m)] or asked
        if any(self._narrows(match) for match in matches if match not in asked):
            return ()  # what "in China only, ..." leaves out would change what is asked
        return tuple(asked or matches) if any(isinstance(m, IntentMatch) for m in asked or matches) else ()

    def _narrows(self, match: Match) -> bool:
        """Whether a clause that asks nothing names a stranger, a change ("and is it losing share"), or a time or place
        that is not the asker's own."""
        named = match.reading.mentions
        if quotes_a_company(named, self.knowledge):
            return True
        if any(m.kind in ("place", "segment", "period") or m.key in _NARROWING for m in named):
            return not is_own_affair(named, self.passing.first_person)
        return any(not self.knowledge.entity(m.key).covered for m in named if m.kind == "entity")


def _only_grants(clause: tuple[Mention, ...]) -> bool:
    """ "Azure is bigger, but ...": a comparison that asks nothing."""
    keys = frozenset(m.key for m in clause)
    return not asks(keys) and not keys.isdisjoint(_COMPARATIVES)


def _is_part_of(hint: Mention, phrase: Mention) -> bool:
    longer = phrase.end - phrase.start > hint.end - hint.start
    return longer and phrase.start <= hint.start and hint.end <= phrase.end


def _says_nothing_itself(reading: Reading) -> bool:
    """ "Why did they do that?": what it is about was said before, and its own words speak for nothing."""
    return bool(reading.topics) and reading.cues.isdisjoint(reading.topics)


def _is_mere_talk(match: IntentMatch) -> bool:
    """A greeting, or a tag that asks nothing by itself ("is it?")."""
    return match.answer in ("greeting", "thanks") or match.intent == _IDLE_TALK


def _is_one_figure(match: Match) -> bool:
    if not isinstance(match, IntentMatch) or match.intent != _FIGURE:
        return False
    return len(match.reading.entities) == len(match.reading.metrics) == 1


def _is_one_metric(match: Match) -> bool:
    return isinstance(match, IntentMatch) and match.intent in _OF_FIGURES and _names_one_metric(match.reading)


def _names_one_metric(reading: Reading) -> bool:
    return len(reading.metrics) == 1 and "metrics" not in reading.inherited


def _only_points_at_a_figure(clause: tuple[Mention, ...]) -> bool:
    """ "It's been rising, that 34 %?": of which figure the rest is said."""
    pointing = {m.end for m in clause if m.key == "it"}
    pointed = any(m.quantity and m.start in pointing for m in clause)
    return pointed and all(m.kind in ("quantity", "filler") or m.key in ("it", "its") for m in clause)


def _is_noise(match: Match) -> bool:
    """A word or two that mean nothing here ("tl;dr")."""
    unread = not isinstance(match, IntentMatch) and all(m.kind in ("unknown", "filler") for m in match.reading.mentions)
    return unread and len(match.reading.mentions) <= _NOISE_AT_MOST


def _sets_figures_beside(match: IntentMatch, answer: Answer) -> bool:
    """ "How does Amazon stack up against Alibaba?": two are to be compared, and every word is explained."""
    compared = match.intent in _VERSUS and match.reading.has("compare") and answer.outcome == "answer"
    return compared and not any(m.kind == "unknown" for m in match.reading.mentions)


def _ends_in_doubt(spotted: Spotted) -> bool:
    """ "The cloud IPO went ahead?": a statement with a question mark wants a yes or a no."""
    return bool(spotted.tokens) and bool(set("?？") & set(spotted.tokens[-1].text)) and len(spotted.tokens) > _SHORT
