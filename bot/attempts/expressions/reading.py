"""A message as arithmetic: patterns split it, what is left between their words are operands, and every word belongs to
one or the other. What does not go up so is no arithmetic."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from itertools import pairwise
from typing import NamedTuple

from knowledge import Token

from bot.attempts.expression_operators import Operator
from bot.attempts.expression_words import ExpressionWords, Pattern, Slots, Span, words_of
from bot.attempts.expressions.operands import Operands
from bot.expressions import Expression, NotArithmeticError

_JOINTS = frozenset({"and", "plus", "&", "+", ",", "和", "与", "跟", "同", "、"})
"""What stands between the items of a list."""
_IDLE_JOINTS = _JOINTS - {"plus", "+"}
"""Those that say nothing where nothing stands before them: "plus Alibaba" adds to what the chat came to."""

_ASKING, _MARKS = frozenset({"how_much", "how_many", "polar", "what"}), ("?", "？", "=")
_MOST_STRETCHES = 26
"""How many stretches of words are read at most: a message that needs more is no plain arithmetic."""
_LENGTHS = ("year", "quarter", "month")

Parts = Mapping[str, Expression]


class ExpressionReader:
    """Reads one message. Stretches of words are given by the places of their tokens."""

    def __init__(
        self,
        words: ExpressionWords,
        operands: Operands,
        tokens: tuple[Token, ...],
        results: tuple[Expression, ...],
        operations: Operations,
        pair: tuple[Expression, ...] = (),
        operators: tuple[Operator, ...] = (),
    ) -> None:
        self.words, self.operands = words, operands
        self.tokens, self.norms = tokens, words_of(tokens)
        self.patterns = operands.patterns
        self.results = results
        self.operations = operations
        self.pair = pair
        """The two printed figures that the chat has just shown, where it came to no one number."""
        self.operators = operators
        self._found: dict[Span, Expression | None] = {}
        self._joined: dict[Span, tuple[Expression, ...]] = {}

    def ways(self, span: Span, *operations: str) -> Iterator[tuple[Pattern, Slots]]:
        for operation in operations:
            for pattern in self.patterns.get(operation, ()):
                for slots in pattern.ways(self.norms, span):
                    yield pattern, slots

    def one(self, span: Span) -> Expression | None:
        """The number that the words of the span come to."""
        span = self.trimmed(span)
        if span not in self._found:
            self._found[span] = None  # what would be made of itself is nothing
            if span[0] < span[1] and len(self._found) <= _MOST_STRETCHES:
                self._found[span] = self._one(span)
        return self._found[span]

    def _one(self, span: Span) -> Expression | None:
        with suppress(NotArithmeticError):
            if found := self.operations.written(self, span):
                return found
        for operation, build in self.operations.said.items():
            for _, slots in self.ways(span, operation):
                try:
                    if found := build(self, slots):
                        return found
                except NotArithmeticError:
                    continue
        return self.operands.one(self.tokens[span[0] : span[1]])

    def several(self, span: Span) -> tuple[Expression, ...]:
        """The numbers that stand together: a list of names, or of arithmetic joined by "and"."""
        span = self.trimmed(span)
        if span not in self._joined:
            self._joined[span] = ()
            self._joined[span] = self.operands.several(self.tokens[span[0] : span[1]]) or self._each(span)
        return self._joined[span]

    def is_asked(self) -> bool:
        """Whether the message asks for a number; "its share increased by 2 points" states what happened."""
        turn = self.operands.turn
        asks = any(m.key in _ASKING for m in turn.spotted.mentions) or turn.question.text.rstrip().endswith(_MARKS)
        return asks or not self.words.words("what").isdisjoint(self.norms)

    def is_joined(self, span: Span) -> bool:
        """Whether it names one thing (a group), or several with a word between that joins them."""
        start, end = self.trimmed(span)
        names = self.operands.count_names(self.tokens[start:end])
        return names == 1 or not _JOINTS.isdisjoint(self.norms[start:end])

    def _each(self, span: Span) -> tuple[Expression, ...]:
        cuts = [place for place in range(*span) if self.norms[place] in _JOINTS]
        edges = [span[0] - 1, *cuts, span[1]]
        pieces = [(before + 1, after) for before, after in pairwise(edges) if after > before + 1]
        found = [self.one(piece) for piece in pieces]
        return tuple(one for one in found if one) if len(pieces) > 1 and all(found) else ()

    def parts(self, slots: Slots, *names: str) -> Parts | None:
        """What the slots of these names come to; None where one comes to nothing."""
        found = {name: self.one(slots[name]) for name in names if name in slots}
        return {name: one for name, one in found.items() if one} if all(found.values()) else None

    def words_in(self, span: Span) -> tuple[Token, ...]:
        start, end = self.trimmed(span)
        return self.tokens[start:end]

    def length(self, span: Span) -> str | None:
        said = words_of(self.words_in(span))
        return next((length for length in _LENGTHS if said in self.words.runs(length)), None)

    def trimmed(self, span: Span) -> Span:
        start, end = span
        while start < end and (self.tokens[start].is_stop or self.norms[start] in _IDLE_JOINTS):
            start += 1
        while start < end and self.tokens[end - 1].is_stop:
            end -= 1
        return start, end


Operation = Callable[[ExpressionReader, Slots], Expression | None]
"""What the slots of a pattern make; None where they make nothing."""


class Operations(NamedTuple):
    """What makes numbers of words: the operators between operands, and the patterns in the order in which they are
    tried."""

    written: Callable[[ExpressionReader, Span], Expression | None]
    said: Mapping[str, Operation]
