"""From mentions to an answer: reading, what the chat adds, the intent, and what it builds."""

from __future__ import annotations

from datetime import date

from knowledge import Knowledge, Mention, frozen, replace

from bot.answers import BUILDERS
from bot.answers.declining.decline import NOT_PRINTED, decline_unexplained
from bot.answers.slots import count_slots
from bot.dialogue import (
    APART,
    as_meant_in_chat,
    asks_of_what_is_not_printed,
    asks_points_of_one,
    asks_what_a_product_is,
    chooses_among_the_shown,
    define_what_was_shown,
    fill_from_frame,
    leans_on_frame,
    names_those_of_another_kind,
    of_another_field,
    of_as_many_as_shown,
    of_the_order_shown,
    of_the_rest,
    of_the_thing_told,
    opens_the_first_point,
    points_at_one,
    states_a_number_of_nothing,
    turned_round,
    with_choice_among_those,
    with_choice_by_a_point,
    with_distance_of_two,
    with_doubt_of_what_was_shown,
    with_event_dated,
    with_limit_on_what_was_told,
    with_point_by_word,
    with_sum_told,
)
from bot.models import Answer, Asked, Frame, IntentMatch, Match, Reading, Unrecognised
from bot.routing import (
    PassingWords,
    RuleBook,
    follow_span,
    of_this_field,
    read_question,
    route,
    with_distance_from_average,
    with_scope_asked,
)

_NEW_TOPIC = "new_topic"
"""The cue after which nothing is taken over from what was said before."""
_WITH_PEERS = frozenset({"comparison", "difference", "chart"})
"""The kinds of answers that set a company beside its peers and say who chose them."""

_WHY = "why"
_FOR_CERTAIN = frozenset({"place", "event"})
"""What a question takes over so surely that it is not read by itself, even where nothing answers it."""


@frozen
class Matcher:
    """What one knowledge base and one book of rules make of mentions."""

    knowledge: Knowledge
    rules: RuleBook
    peers: tuple[str, ...] = ()
    """Whom a single name is set beside; see `Question.peers`."""

    def match(self, mentions: tuple[Mention, ...], frame: Frame | None, passing: PassingWords) -> Match:
        """The intent of the mentions by themselves, or with what the chat was about where they lean on that."""
        if frame is not None and any(m.key == _NEW_TOPIC for m in mentions):
            frame = None
        if frame is not None and names_those_of_another_kind(mentions, frame, self.knowledge):
            frame = None
        if frame is not None and asks_what_a_product_is(mentions, frame, self.knowledge):
            frame = None
        in_chat = frame is not None and frame.names_something
        if frame is not None and in_chat:
            if (whole := with_sum_told(mentions, frame, self.knowledge)) is not mentions:
                return self._route(read_question(whole, self.knowledge, passing))
            if (whole := with_distance_of_two(mentions, frame, self.knowledge)) is not mentions:
                reading = read_question(whole, self.knowledge, passing)
                return self._route(replace(reading, inherited=reading.inherited | {APART}))
            if (whole := with_event_dated(mentions, frame, self.knowledge)) is not mentions:
                return self._route(read_question(whole, self.knowledge, passing))
            mentions = as_meant_in_chat(mentions, frame, self.knowledge)
        reading = define_what_was_shown(read_question(mentions, self.knowledge, passing, in_chat=in_chat), frame)
        reading = with_choice_among_those(with_doubt_of_what_was_shown(reading, frame), frame)
        reading = with_choice_by_a_point(reading, frame)
        if frame is not None and asks_of_what_is_not_printed(reading, frame):
            return Unrecognised((), replace(reading, inherited=reading.inherited | {NOT_PRINTED}))
        if frame is not None and (elsewhere := of_another_field(reading, frame)):
            return elsewhere
        reading = with_point_by_word(reading, frame, self.knowledge)
        if frame is not None:
            reading = of_the_order_shown(of_as_many_as_shown(reading, frame), frame, self.knowledge)
            reading = with_limit_on_what_was_told(turned_round(reading, frame), frame)
            reading = of_the_rest(reading, frame, self.knowledge)
        alone = self._route(reading if in_chat else of_this_field(reading, self.knowledge, passing))
        if frame is None or not (leans_on_frame(reading) or _goes_on(reading, frame)):
            return alone
        if isinstance(alone, IntentMatch) and not self.rules.rule(alone.intent).follows:
            return alone
        of_stranger = frame.of_stranger and (points_at_one(reading) or _asks_its_points(reading))
        if of_stranger or states_a_number_of_nothing(reading, frame):
            return Unrecognised((), reading)
        filled = of_the_thing_told(fill_from_frame(reading, frame), frame, self.knowledge)
        filled = with_scope_asked(follow_span(filled, self.knowledge), self.knowledge)
        filled = with_distance_from_average(filled)
        followed = self._route(filled)
        if isinstance(followed, IntentMatch) or not isinstance(alone, IntentMatch) or filled.inherited & _FOR_CERTAIN:
            return followed
        of_shown = _asks_why_of_the_shown(alone, filled) or self._asks_points_of_strangers(reading, filled)
        return followed if of_shown else alone

    def _asks_points_of_strangers(self, reading: Reading, filled: Reading) -> bool:
        """ "And its partners?" after a name that no source has: of that one, and not of the source's subject."""
        strangers = bool(filled.entities) and not any(self.knowledge.entity(key).covered for key in filled.entities)
        return strangers and "entities" in filled.inherited and asks_points_of_one(reading)

    def _route(self, reading: Reading) -> Match:
        return route(reading, self.rules, count_slots(reading, self.knowledge))

    def build(self, match: Match, asked_on: date) -> Answer:
        asked = Asked(match, asked_on)
        if isinstance(match, Unrecognised):
            return decline_unexplained(asked, self.knowledge)
        kind = match.answer if isinstance(match, IntentMatch) else "clarify"
        if self.peers and kind in _WITH_PEERS:
            asked = Asked(replace(match, reading=replace(match.reading, peers=self.peers)), asked_on)
        return BUILDERS[kind](asked, self.knowledge)

    def refuses(self, match: Match) -> bool:
        """Advice, forecasts, commands: refused whole, whatever else the message holds."""
        rule = self.rules.by_intent.get(match.intent) if isinstance(match, IntentMatch) else None
        return rule is not None and rule.accepts == ("anything",)


def _asks_why_of_the_shown(alone: IntentMatch, filled: Reading) -> bool:
    """ "Why that fast?" after Azure's growth: of whoever was shown, and the reason that is given of another is none."""
    return alone.intent == _WHY and not alone.reading.topics and "entities" in filled.inherited


def _asks_its_points(reading: Reading) -> bool:
    return asks_points_of_one(reading) and not (reading.entities or reading.groups)


def _goes_on(reading: Reading, frame: Frame) -> bool:
    """Whether a question that might stand alone is of what was shown."""
    return chooses_among_the_shown(reading, frame) or opens_the_first_point(reading, frame)
