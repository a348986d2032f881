"""The operators that stand between operands as they are written: words ("plus", 减去) and signs ("-", "/")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from knowledge import Token, clean

from bot.attempts.expression_words import ExpressionWords

PLUS, MINUS, TIMES, OVER = "plus", "minus", "multiplying", "dividing"
_SAID = (PLUS, MINUS, TIMES, OVER)
LOOSE = (PLUS, MINUS)
_NO_OPERATOR = "no_operator"
_SIGNS = {"-": MINUS, "−": MINUS, "–": MINUS, "/": OVER, "*": TIMES}
"""Signs that no token is made of; a hyphen and a slash join words as well, so that these stand alone."""
_SIGN_ALONE = re.compile(r"(?<![A-Za-z0-9%'])[-−–/*](?![A-Za-z0-9])|(?<=[^\x00-\x7f])[-−–/*]|[-−–/*](?=[^\x00-\x7f])")
_BELOW_ZERO = re.compile(r"(?:^|[\s(（+*/])[-−]\d")
_JOINTS = frozenset({"and", "or", "but", "so", "then", "和", "与", "跟", "那"})
"""Behind a dash these begin another question."""
_OPENING, _CLOSING = "(", ")"


class Operator(NamedTuple):
    """What stands between two operands: from `start` up to `end`, empty where it is a sign beside no token."""

    start: int
    end: int
    sign: str
    depth: float
    """How many brackets it stands in; half a bracket less behind a comma, which closes what is before it."""
    is_said: bool = True
    """Whether a word says it; a dash may as well set two names beside each other."""

    @property
    def binds(self) -> tuple[float, bool]:
        """The loosest is the least."""
        return self.depth, self.sign not in LOOSE


def operators_in(tokens: Sequence[Token], text: str, words: ExpressionWords) -> tuple[Operator, ...]:
    """Every operator of the message between two of its tokens, in order."""
    if _BELOW_ZERO.search(text):
        return ()  # nobody has less than nothing: such a number is no operand
    signed = _SIGN_ALONE.search(text) is not None
    norms = [token.norm for token in tokens]
    if not signed and all(words.begins(name).isdisjoint(norms) for name in _SAID):
        return ()
    text = clean(text)
    depths = tuple(accumulate(_brackets(tokens, text)))
    found = [*_said_in(tokens, depths, words), *(_signs_in(tokens, text, depths) if signed else ())]
    return tuple(sorted(one for one in found if one.start > 0 and one.end < len(tokens)))


def _brackets(tokens: Sequence[Token], text: str) -> Iterator[int]:
    """Before each token, how many brackets open and do not close."""
    end = 0
    for token in tokens:
        between = text[end : token.start]
        yield between.count(_OPENING) - between.count(_CLOSING)
        end = token.end


def _said_in(tokens: Sequence[Token], depths: Sequence[int], words: ExpressionWords) -> Iterator[Operator]:
    norms = tuple(token.norm for token in tokens)
    place = 0
    while place < len(norms):
        run, sign = _longest_at(place, norms, words)
        if sign and _may_be_an_operator(place, tokens):
            behind_a_comma = place > 0 and tokens[place - 1].is_stop
            yield Operator(place, place + len(run), sign, depths[place] - behind_a_comma / 2)
        place += len(run) or 1


def _longest_at(place: int, norms: Sequence[str], words: ExpressionWords) -> tuple[Sequence[str], str]:
    """The longest run of words of an operator, or of one that only looks like it, and the sign that it is."""
    lists = [name for name in (*_SAID, _NO_OPERATOR) if norms[place] in words.begins(name)]
    runs = [
        (run, "" if name == _NO_OPERATOR else name)
        for name in lists for run in words.runs(name) if tuple(norms[place : place + len(run)]) == run
    ]
    return max(runs, key=lambda found: len(found[0]), default=((), ""))


def _may_be_an_operator(start: int, tokens: Sequence[Token]) -> bool:
    """ "P/E x 2"; a multiple has its "x" behind the number."""
    counted = any(token.is_number for token in tokens[start - 1 : start])
    return tokens[start].norm != "x" or not counted


def _signs_in(tokens: Sequence[Token], text: str, depths: Sequence[int]) -> Iterator[Operator]:
    """A dash or a slash with room on both sides, or between Chinese characters or brackets."""
    for place in range(1, len(tokens)):
        between = text[tokens[place - 1].end : tokens[place].start]
        sign = between.strip(" ()")
        apart = between != sign or not (tokens[place - 1].text.isascii() and tokens[place].text.isascii())
        if sign in _SIGNS and apart and tokens[place].norm not in _JOINTS:
            depth = min(depths[place - 1], depths[place])
            yield Operator(place, place, _SIGNS[sign], depth, is_said=False)
