"""What is calculated with: each operand is read as a question of its own, so that all that the router knows of names,
metrics and refusals holds for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from knowledge import CURRENCIES, Mention, Metric, Token, replace

from bot.answers.calculations.as_expression import of_calculation, of_rows
from bot.answers.calculations.calculation import periods_in
from bot.answers.calculations.same_time import years_of
from bot.answers.calculations.totals import members_without
from bot.attempts.expression_words import Pattern, words_of
from bot.attempts.turn import Turn
from bot.clauses import ENDS_OF_ORDERS
from bot.expressions import Expression, of_fact, stated
from bot.models import Answer, IntentMatch, Reading, Row

_EXACT: Mapping[Fraction, Fraction] = {
    Fraction(Fraction(rounded)): Fraction(exact)
    for rounded, exact in (
        ("33.3", "100/3"), ("66.7", "200/3"), ("16.7", "100/6"), ("14.3", "100/7"), ("11.1", "100/9"), ("37.5", "37.5"),
    )
}  # fmt: skip
"""Parts that the vocabulary has rounded ("a third")."""
_PARTS = ("percent", "ratio", "multiple")
_MOST = 12
"""How many operands a message is searched for: one of endless joints is none of arithmetic."""
_OF_ONE, _OF_SEVERAL = ("figure", "comparison", "ranking"), ("figure", "comparison", "ranking", "total", "versus")
_TOTAL, _PER_PERIOD = "total", "per_period"
_PER_YEAR, _AVERAGE, _YEAR = "per_year", "average", "year"
_COMPUTED = (_TOTAL, _PER_PERIOD, "part_amount", "difference")
_ARITHMETIC = (
    "average", "difference", "points", "ratio", "quotient", "remainder", "plus", "polar", "confirm", "forecast",
    "negation", "how_much_of", "other", "total", "as_percent", "as_part", "more", "less", "above", "below", "only",
    "any_of", "every",
)  # fmt: skip
"""Cues with which a single figure would be less than what is said."""
_SIZED = ("more", "less", "cheaper", "pricier", "faster", "slower")
"""Cues that say of a group of which of them it is, by whoever they are set against."""
_SETTING_BESIDE = frozenset({"rank", "compare"})
_NAMING = ("entity", "group", "metric", "quantity", "ordinal")
_PLACES = ENDS_OF_ORDERS
_TWO, _MILLION = 2, 1_000_000
_STATED = ("percent", "points", "multiple", "ratio")
_COUNTED = ("two", "three", "four")
_YEARS = "years"
_DOLLARS, _YUAN, _IN_YUAN = "usd", "cny", "in_yuan"
_OF_ANY_PART = frozenset({"share", "breakdown", "how_much_of", "as_percent", "how_much", "where", "share_of"})
_IDLE = ("filler",)
_OWN = frozenset({"its", "their"})


@dataclass
class Operands:
    """Reads operands for one message; each stretch of words once."""

    turn: Turn
    metrics: tuple[str, ...]
    """What the message is about, for names that stand without ("... and Azure")."""
    patterns: Mapping[str, tuple[Pattern, ...]]
    """Those that may be said with the words of the message."""
    places: dict[int, int] = field(default_factory=dict)
    read: dict[tuple[Token, ...], Answer | None] = field(default_factory=dict)

    def one(self, tokens: tuple[Token, ...]) -> Expression | None:
        """The single number that the words name."""
        if number := self.number(tokens):
            return number
        answer = self._answer(tokens)
        if answer is None or any(token.is_stop for token in tokens):
            return None  # what is set apart by a comma says more of it
        if answer.kind in _COMPUTED:
            if answer.kind == _TOTAL and _is_described(self._reading(tokens)):
                return None
            if answer.kind == _TOTAL and not self.names_somebody(tokens) and not self._reading(tokens).has("average"):
                return None  # "total market share": of whom?
            if (said := self._counted(tokens)) and len(getattr(answer.content, "rows", ())) not in said:
                return None
            gaps: tuple[Any, ...] = getattr(answer.content, "gaps", ())
            calculations = gaps[0].calculations if len(gaps) == 1 else getattr(answer.content, "calculations", ())
            plain = calculations and not getattr(answer.content, "side", "")
            return of_calculation(calculations[0 if gaps else -1]) if plain else None
        if answer.kind not in _OF_ONE or self._says_more(tokens):
            return None
        picked: Row | None = getattr(answer.content, "picked", None)
        rows: tuple[Row, ...] = (picked,) if picked else getattr(answer.content, "rows", ())
        found = of_rows(rows if self._is_in_yuan(tokens) else self._in_dollars(rows))
        return found[0] if len(found) == 1 else None

    def _is_in_yuan(self, tokens: tuple[Token, ...]) -> bool:
        reading = self._reading(tokens)
        return reading.has(_IN_YUAN) or any(quantity.unit == _YUAN for quantity in reading.quantities)

    def several(self, tokens: tuple[Token, ...]) -> tuple[Expression, ...]:
        """The figures that the words name together, all of one metric."""
        answer = self._answer(tokens)
        if answer is None or answer.kind not in _OF_SEVERAL or not hasattr(answer.content, "rows"):
            return ()
        if getattr(answer.content, "picked", None):
            return ()
        rows: tuple[Row, ...] = answer.content.rows
        found = of_rows(self._in_dollars(rows))
        reading = self._reading(tokens)
        if _is_described(reading):
            return ()
        if not (reading.entities or reading.groups or reading.wanted):
            return ()  # everyone who has the figure is no list that anybody named
        if not reading.wanted and members_without(rows, reading, self.turn.knowledge):
            return ()
        said = self._counted(tokens)
        if len(found) < _TWO or (said and len(found) not in said) or len({row.metric for row in rows}) > 1:
            return ()
        return found

    def _counted(self, tokens: tuple[Token, ...]) -> set[int]:
        """How many the words say they are ("the three")."""
        words, norms = self.turn.hearing.expressions, words_of(tokens)
        return {count for count, name in enumerate(_COUNTED, start=2) if words.says(name, norms)}

    def number(self, tokens: tuple[Token, ...]) -> Expression | None:
        """A number that the words state, and nothing else; an amount of money must be a printed one."""
        quantity = self._only_quantity(tokens)
        if quantity is None or quantity.quantity is None:
            return None
        value, unit = Fraction(quantity.quantity.value), quantity.quantity.unit
        knowledge = self.turn.knowledge
        for currency in (unit,) if unit in CURRENCIES else CURRENCIES if unit is None else ():
            for fact in knowledge.facts_with_value(quantity.quantity.value, currency):
                if not fact.qualifier:
                    return of_fact(fact)
        if unit is None and value >= _MILLION:
            unit = _DOLLARS
        return stated(_EXACT.get(value, value), unit) if unit in (*_STATED, *CURRENCIES) else None

    def count(self, tokens: tuple[Token, ...]) -> int | None:
        """A plain number without any unit: "two"."""
        words, norms = self.turn.hearing.expressions, words_of(tokens)
        if named := [count for count, name in enumerate(_COUNTED, start=2) if norms in words.runs(name)]:
            return named[0]
        said = self.bare_number(tokens)
        return int(said) if said is not None and said.denominator == 1 and 1 < said < _MILLION else None

    def bare_number(self, tokens: tuple[Token, ...]) -> Fraction | None:
        quantity = self._only_quantity(tokens)
        if quantity is None or quantity.quantity is None or quantity.quantity.unit is not None:
            return None
        return Fraction(quantity.quantity.value)

    def factor(self, tokens: tuple[Token, ...]) -> Expression | None:
        """How many times, or what part: "twice", "a third", "80 %"."""
        quantity = self._only_quantity(tokens)
        if quantity is None or quantity.quantity is None or quantity.quantity.unit not in _PARTS:
            return None
        value = Fraction(quantity.quantity.value)
        if quantity.quantity.unit == "multiple":
            return stated(value, "ratio")
        value = _EXACT.get(value, value)
        is_percent = quantity.text.rstrip().endswith(("%", "percent", "cent", "pct")) and value < 100
        return stated(value, "percent") if is_percent else stated(value / 100, "ratio")

    def years(self, tokens: tuple[Token, ...]) -> Expression | None:
        """How many of them: "three years"."""
        found = self._only_quantity(tokens)
        quantity = found.quantity if found else None
        several = quantity is not None and quantity.unit == _YEARS and quantity.value > 1
        return stated(Fraction(quantity.value), "ratio") if quantity and several else None

    def _only_quantity(self, tokens: tuple[Token, ...]) -> Mention | None:
        if not any(m.quantity for m in self._found_in(tokens)):
            return None
        mentions = self._mentions(tokens)
        quantities = [m for m in mentions if m.quantity]
        if len(quantities) != 1:
            return None
        said = quantities[0]
        others = (m for m in mentions if not m.quantity and (m.start, m.end) != (said.start, said.end))  # "a quarter"
        before = all(m.kind in _IDLE and m.end <= said.start for m in others)
        return said if before else None  # what stands behind says more: "the $53 billion meant for"

    def _mentions(self, tokens: tuple[Token, ...]) -> tuple[Mention, ...]:
        """Those of the message, where none reaches over an end of the words; else the words are read by themselves.
        "Its" in front is the only one that the message names, or that the chat was about."""
        first = self._places[tokens[0].start]
        within = self._found_in(tokens)
        if not all(m.start >= first and m.end <= first + len(tokens) for m in within):
            return self.turn.reader.spot_mentions(tokens, self.turn.question.asked_on).mentions
        owner = self._only_name if tokens[0].norm in _OWN else None
        if owner is None:
            return tuple(within)
        return (owner._replace(start=first, end=first + 1), *(m for m in within if m.start > first))

    @cached_property
    def _only_name(self) -> Mention | None:
        names = [m for m in self.turn.spotted.mentions if m.kind in ("entity", "group")]
        frame = self.turn.question.frame
        if not names and frame and len(frame.entities) == 1:
            return Mention("entity", frame.entities[0], 0, 1, self.turn.knowledge.entity(frame.entities[0]).name)
        alone = len({m.key for m in names}) == 1 and names[0].kind == "entity"
        return names[0] if alone else None

    def _answer(self, tokens: tuple[Token, ...]) -> Answer | None:
        """The answer to the words as a question of their own, of what the message is about where they do not say."""
        if tokens not in self.read:
            may = tokens and len(self.read) < _MOST and self._name_something(tokens) and not self._are_more(tokens)
            self.read[tokens] = self._asked(tokens) if may else None
        return self.read[tokens]

    def _name_something(self, tokens: tuple[Token, ...]) -> bool:
        """Whether the message has found a name, a measure or a figure in the words, and none that it does not know."""
        within = self._found_in(tokens)
        if any(m.kind == "unknown" for m in within):
            return False
        cues = self.turn.knowledge.metric_cues
        return any(m.kind in _NAMING or m.key in cues or m.key in _PLACES for m in within)

    def _found_in(self, tokens: tuple[Token, ...]) -> list[Mention]:
        """What the message has found in these of its words."""
        first, last = (self._places[tokens[0].start], self._places[tokens[-1].start]) if tokens else (0, -1)
        return [m for m in self.turn.spotted.mentions if m.start <= last and m.end > first]

    @property
    def _places(self) -> dict[int, int]:
        """Where in the message each token stands, by its first letter."""
        if not self.places:
            self.places.update({token.start: place for place, token in enumerate(self.turn.spotted.tokens)})
        return self.places

    def _are_more(self, tokens: tuple[Token, ...]) -> bool:
        """Whether the words are a clause rather than the name of a figure: "the $53 billion meant for"."""
        norms = [token.norm for token in tokens]
        if norms[0] in _OWN and self._only_name:
            norms = norms[1:] or norms
        words = self.turn.hearing.expressions
        leads = not {norms[0], norms[-1]}.isdisjoint(self.turn.passing.prepositions | words.words("edge"))
        return leads or not words.words("never").isdisjoint(norms) or any(t.is_stop and t.text != "," for t in tokens)

    def _asked(self, tokens: tuple[Token, ...]) -> Answer | None:
        mentions = self._mentions(tokens)
        answer = None if self._leaves_it_open(mentions) else self._whole_answer(mentions)
        if answer is not None:
            return answer
        likely = [key for key in self.metrics if len(self.metrics) == 1 or self._speaks_of(mentions, key)]
        likely += self._of_its_own(mentions) or self._to_be_averaged(mentions)
        end = self._places[tokens[-1].start] + 1
        tried = (Mention("metric", key, end, end + 1, self.turn.knowledge.metric(key).name) for key in likely)
        answers = (self._whole_answer((*self._of_units(mentions, metric.key), metric)) for metric in tried)
        return next((found for found in answers if found and not _is_of_one_period(found)), None)

    def _of_units(self, mentions: tuple[Mention, ...], metric: str) -> tuple[Mention, ...]:
        """Where the chat was of cloud units, a name that has not the figure stands for its unit that has it."""
        frame, knowledge = self.turn.question.frame, self.turn.knowledge
        if frame is None or not frame.scoped:
            return mentions

        def unit_of(mention: Mention) -> Mention:
            if mention.kind != "entity" or knowledge.facts(mention.key, metric):
                return mention
            units = [one for one in knowledge.family(mention.key) if knowledge.facts(one, metric)]
            return mention._replace(key=units[0]) if len(units) == 1 else mention

        return tuple(map(unit_of, mentions))

    def _to_be_averaged(self, mentions: tuple[Mention, ...]) -> list[str]:
        """ "Alibaba's yearly average": of the one amount that covers several years, whatever the message is about."""
        names = {m.key for m in mentions if m.kind == "entity"}
        if not {_PER_YEAR, _AVERAGE} <= {m.key for m in mentions} or len(names) != 1:
            return []
        knowledge, name = self.turn.knowledge, names.pop()
        amounts = [fact for key in knowledge.metrics_of(name) for fact in knowledge.facts(name, key)]
        spread = {f.metric for f in amounts if f.unit in CURRENCIES and f.period and periods_in(f, _YEAR) > 1}
        return list(spread) if len(spread) == 1 else []

    def _leaves_it_open(self, mentions: tuple[Mention, ...]) -> bool:
        """ "AWS's slice" in a message about case studies: no word says that it is one of another whole."""
        cues = {m.key for m in mentions if m.kind == "cue"}
        if len(self.metrics) != 1 or not cues or any(m.kind == "metric" for m in mentions):
            return False
        return cues <= {cue for sign in self.turn.knowledge.metric(self.metrics[0]).signs for cue in sign}

    def _of_its_own(self, mentions: tuple[Mention, ...]) -> list[str]:
        """What a name that has not the amount spoken of spends instead ("is that more than Amazon's?" of a part of a
        plan that the chat has worked out)."""
        names, knowledge = {m.key for m in mentions if m.kind == "entity"}, self.turn.knowledge
        frame = self.turn.question.frame
        if len(self.metrics) != 1 or len(names) != 1 or frame is None or not frame.results:
            return []
        about, name = knowledge.metric(self.metrics[0]), names.pop()
        family = knowledge.metric(about.whole).broader if about.whole else about.broader
        alike = [key for key in knowledge.metrics_of(name) if family and knowledge.metric(key).broader == family]
        return alike if len(alike) == 1 else []

    def _speaks_of(self, mentions: tuple[Mention, ...], metric: str) -> bool:
        """ "The plan" beside another metric: a word of the one of them."""
        cues = {cue for sign in self.turn.knowledge.metric(metric).signs for cue in sign}
        return any(m.key in cues for m in mentions)

    def _whole_answer(self, mentions: tuple[Mention, ...]) -> Answer | None:
        """None where a part of what is asked is lacking, disputed, or of another kind than the rest."""
        match = self.turn.match(mentions)
        if not isinstance(match, IntentMatch) or match.answer not in (*_OF_ONE, *_OF_SEVERAL, *_COMPUTED):
            return None
        if match.reading.likely or not _names_a_measure(match.reading):
            return None
        answer = self.turn.build(match)
        lacks = ("missing", "disputed", "chosen", "mixed", "unlike", "beyond")
        if self._only_likely_a_part(match.reading, answer) or not _states_what_is_printed(match.reading, answer):
            return None
        if answer.outcome != "answer" or any(getattr(answer.content, name, None) for name in lacks):
            return None
        return answer

    def _only_likely_a_part(self, reading: Reading, answer: Answer) -> bool:
        """ "A slice of the plan" is not the part for data centers, unless a word says so."""
        parts = [self.turn.knowledge.metric(fact.metric) for fact in answer.facts]
        parts = [metric for metric in parts if metric.whole]
        return any(not reading.cues & self._own_cues(metric) for metric in parts)

    def _own_cues(self, part: Metric) -> set[str]:
        """The words of a part that are none of its whole."""
        assert part.whole
        whole = self.turn.knowledge.metric(part.whole)
        of_whole = {cue for sign in whole.signs for cue in sign} | set(whole.also)
        return {cue for sign in part.signs for cue in sign} - of_whole - _OF_ANY_PART

    def names_part(self, tokens: tuple[Token, ...], part: Metric) -> bool:
        """Whether the words name what the part is for, and nothing else."""
        mentions = self._mentions(tokens)
        own = self._own_cues(part)
        return any(m.key in own for m in mentions) and all(m.key in own or m.kind in _IDLE for m in mentions)

    def names_somebody(self, tokens: tuple[Token, ...]) -> bool:
        return any(m.kind in ("entity", "group") for m in self._mentions(tokens))

    def count_names(self, tokens: tuple[Token, ...]) -> int:
        return sum(m.kind in ("entity", "group") for m in self._found_in(tokens))

    def sets_beside(self, tokens: tuple[Token, ...]) -> bool:
        """Whether the words compare or rank: of what they name no number is meant."""
        return any(m.key in _SETTING_BESIDE for m in self._found_in(tokens))

    def is_bare_name(self, tokens: tuple[Token, ...]) -> bool:
        """Somebody, and nothing of what is measured."""
        cues = self.turn.knowledge.metric_cues
        measured = any(m.kind == "metric" or (m.kind == "cue" and m.key in cues) for m in self._mentions(tokens))
        return self.names_somebody(tokens) and not measured

    def _says_more(self, tokens: tuple[Token, ...]) -> bool:
        """Whether the words ask for more than the figure that they name."""
        reading = self._reading(tokens)
        return reading.has(*_ARITHMETIC) or bool(reading.excluded) or years_of(reading) is not None

    def _reading(self, tokens: tuple[Token, ...]) -> Reading:
        return self.turn.match(self._mentions(tokens)).reading

    def _in_dollars(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """An amount that the source gives in dollars as well is calculated with in dollars."""
        def dollars(row: Row) -> Row:
            if row.fact is None or row.fact.unit not in CURRENCIES or row.fact.unit == _DOLLARS:
                return row
            facts = self.turn.knowledge.facts(row.entity, row.metric)
            return replace(row, fact=next((fact for fact in facts if fact.unit == _DOLLARS), row.fact))

        return tuple(map(dollars, rows))


def _is_of_one_period(answer: Answer) -> bool:
    """Spread over the one year that it covers, an amount is no average."""
    results = getattr(answer.content, "calculations", ())
    return answer.kind == _PER_PERIOD and bool(results) and all(one.divisor == 1 for one in results)


def _is_described(reading: Reading) -> bool:
    """ "The smaller clouds": which of them, whoever they are set against says; what is left for others is of all."""
    return reading.has(*_SIZED) and not reading.has("remainder")


def _names_a_measure(reading: Reading) -> bool:
    return bool(reading.metrics or reading.pairs)


def _states_what_is_printed(reading: Reading, answer: Answer) -> bool:
    """ "$40 billion a year" is not the yearly part of another amount."""
    values = {fact.value for fact in answer.facts}
    return all(quantity.value in values for quantity in reading.quantities)
