"""Numbers in a text with their scale and unit: "$53B", "twenty percent", "18x", "9 quarters"."""

from __future__ import annotations

from decimal import Decimal

from knowledge.models import Vocabulary
from knowledge.recognition.han_numbers import HanNumber, begins_in_han, is_and_more, is_rounded_off, read_han_number
from knowledge.recognition.reading_along import ReaderAlong
from knowledge.recognition.tokens import Token, tokenize
from knowledge.records import frozen, replace

CURRENCIES = ("usd", "cny")
"""The units of money that figures are given in."""
_CURRENCIES = {"$": "usd", "rmb": "cny", "cny": "cny", "usd": "usd", "¥": "cny", "us$": "usd"}
_POINTS, _BASIS_POINTS = "points", "basis_points"
"""900 of the one are 9 of the other."""
_LEAST_BARE_HAN = 13
_SEEKING_UNITS = frozenset({"in", "many", "more", "fewer", "less", "少", "几"})
"""多少billion, 几billion: the last character of what asks."""
_LONE_SCALE = 1_000_000
_SCALE_AFTER_DIGITS_ONLY = frozenset({"m", "b", "t", "k"})
_UNITS_OF_TABLES = frozenset({"bn", "bln", "bil", "mn", "mio", "mln", "mil", "millions", "billions", "mrd"})
"""Scales that without a number say in what a figure is wanted ("in USD bn", "in billions"), and state none."""
_TIMES_SIGNS = frozenset({"x", "×", "times"})
_HUNDRED, _HUNDREDS, _AND = 100, ("hundred", "hundered"), "and"
_AND_A_HALF: dict[tuple[str, ...], Decimal] = {
    ("and", "a", "half"): Decimal("0.5"),
    ("and", "a", "quarter"): Decimal("0.25"),
    ("and", "three", "quarters"): Decimal("0.75"),
}
"""What is added to a whole number before its scale: "sixteen and a half billion"."""


@frozen
class Quantity:
    """A number as the user wrote it; `unit` is None where none is given. Tokens from `start` up to `end`."""

    value: Decimal
    unit: str | None
    start: int
    end: int
    negative: bool = False
    worded: bool = False
    """A fraction or a multiple in words ("half", "twice")."""
    over: bool = False
    """More than that (一千多万, 三成多)."""


class QuantityReader(ReaderAlong[Quantity]):
    """Reads quantities with one language's number words."""

    def __init__(self, words: Vocabulary) -> None:
        self.numbers = words.numbers
        self.scales = words.scales
        self.units = {_norms(phrase): unit for unit, phrases in words.units.items() for phrase in phrases}
        self.longest_unit = max((len(phrase) for phrase in self.units), default=0)
        self.beginnings = frozenset({*_CURRENCIES, *words.numbers, *words.scales})

    def _may_begin_in_han(self, tokens: tuple[Token, ...], index: int) -> bool:
        return begins_in_han(tokens, index)

    def _at(self, tokens: tuple[Token, ...], start: int) -> Quantity | None:
        found = self._as_written(tokens, start)
        return replace(found, value=found.value / 100, unit=_POINTS) if found and found.unit == _BASIS_POINTS else found

    def _as_written(self, tokens: tuple[Token, ...], start: int) -> Quantity | None:
        index = start
        currency = _CURRENCIES.get(tokens[index].norm)
        if currency:
            index += 1
        han = read_han_number(tokens, index) if begins_in_han(tokens, index) else None
        if han:
            return self._with_unit(han, tokens, start, currency)
        number, index, spelt = self._number(tokens, index)
        if number is None:
            return None
        number, index = self._with_a_half(tokens, number, index)
        number, index, scaled = self._scaled(tokens, number, index, spelt)
        over = is_and_more(tokens, index)
        unit, end = self._unit(tokens, index + over)
        unit = None if scaled and _multiplies(tokens, index, end) else unit
        over, end = (over, end) if unit else (False, index)
        over, end = (True, end + 1) if unit == "percent" and is_rounded_off(tokens, start, end) else (over, end)
        if spelt and number == 1 and not (unit or scaled):
            return None  # "which one" is no quantity
        if spelt and not (unit or scaled or currency) and number < 4 and index - start == 1:
            return None  # "the two", "all three" count names, not figures
        return Quantity(number, unit or currency, start, end, over=over)

    def _with_unit(
        self, han: HanNumber, tokens: tuple[Token, ...], start: int, currency: str | None
    ) -> Quantity | None:
        """一 ("one") before a unit and a small number without one count things and are no figures."""
        over = is_and_more(tokens, han.end) and han.unit is None
        unit, end = (han.unit, han.end) if han.unit else self._unit(tokens, han.end + over)
        end = han.end if unit is None else end
        if (unit is None and currency is None and han.value < _LEAST_BARE_HAN) or (han.value == 1 and han.unit is None):
            return None
        if unit in ("percent", None) and not han.over and is_rounded_off(tokens, start, end):
            return Quantity(han.value, unit or currency, start, end + 1, over=True)
        return Quantity(han.value, unit or currency, start, end, over=han.over or (over and unit is not None))

    def _number(self, tokens: tuple[Token, ...], index: int) -> tuple[Decimal | None, int, bool]:
        """The bare number at `index`, the index after it, and whether it was spelt out."""
        if index < len(tokens) and tokens[index].is_number:
            return _decimal(tokens[index].norm), index + 1, False
        total, found = Decimal(0), False
        while index < len(tokens) and tokens[index].norm in self.numbers:
            value = self.numbers[tokens[index].norm]
            hundreds = found and total >= _HUNDRED and total % _HUNDRED == 0
            if found and value >= _HUNDRED:
                total *= value
            elif found and not hundreds and (total % _HUNDRED < 20 or value >= 10):
                break
            else:
                total += value
            found, index = True, index + 1
            index += self._joins_hundreds(tokens, index)
        word = tokens[index].norm if index < len(tokens) else ""
        alone = self.scales.get(word, 0) >= _LONE_SCALE and not _is_unit_sought(tokens, index)
        if not found and alone:
            return Decimal(1), index, True  # "a trillion"
        return (total if found else None), index, True

    def _joins_hundreds(self, tokens: tuple[Token, ...], index: int) -> bool:
        """ "A hundred and twenty billion": whether only an "and" stands between the hundreds and the rest."""
        if index + 1 >= len(tokens) or tokens[index].norm != _AND or tokens[index - 1].norm not in _HUNDREDS:
            return False
        apart = index + 2 < len(tokens) and tokens[index + 2].norm in _HUNDREDS  # "between a hundred and two hundred"
        return 0 < self.numbers.get(tokens[index + 1].norm, 0) < _HUNDRED and not apart

    def _with_a_half(self, tokens: tuple[Token, ...], number: Decimal, index: int) -> tuple[Decimal, int]:
        """ "Sixteen and a half billion", "two and a half times": a fraction belongs to the number where a scale or
        a multiple follows it."""
        behind = tuple(token.norm for token in tokens[index : index + 3])
        added = _AND_A_HALF.get(behind)
        if added is None or index + 3 >= len(tokens):
            return number, index
        if tokens[index + 3].norm not in self.scales and self._unit(tokens, index + 3)[0] != "multiple":
            return number, index
        return number + added, index + 3

    def _scaled(self, tokens: tuple[Token, ...], number: Decimal, index: int, spelt: bool) -> tuple[Decimal, int, bool]:
        if index < len(tokens):
            word = tokens[index].norm
            factor = self.scales.get(word)
            glued = index > 0 and tokens[index - 1].end == tokens[index].start
            if factor and not (word in _SCALE_AFTER_DIGITS_ONLY and (spelt or not glued)):
                return number * factor, index + 1, True
        return number, index, False

    def _unit(self, tokens: tuple[Token, ...], index: int) -> tuple[str | None, int]:
        for length in range(min(self.longest_unit, len(tokens) - index), 0, -1):
            phrase = tuple(token.norm for token in tokens[index : index + length])
            if phrase in self.units and not _asks_yes_or_no(tokens, index + length):
                return self.units[phrase], index + length
        return None, index


def _multiplies(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """ "53bn x 80%", "53 billion times 4": behind an amount the sign works it out, and makes no multiple of it."""
    return end - start == 1 and tokens[start].norm in _TIMES_SIGNS


def _is_unit_sought(tokens: tuple[Token, ...], index: int) -> bool:
    """ "In billion dollars", "$ million", "how many billion": as "bn" alone, a scale that is no number."""
    before = tokens[index - 1].norm if index else ""
    sought = before in _SEEKING_UNITS or before in _CURRENCIES
    return sought or tokens[index].norm in _SCALE_AFTER_DIGITS_ONLY | _UNITS_OF_TABLES


def _asks_yes_or_no(tokens: tuple[Token, ...], end: int) -> bool:
    """ "Below 20 y/n?": this "y" is no year."""
    return tokens[end - 1].norm == "y" and end < len(tokens) and tokens[end].norm == "n"


def _norms(phrase: str) -> tuple[str, ...]:
    return tuple(token.norm for token in tokenize(phrase))


def _decimal(text: str) -> Decimal:
    """Digits as a number; of several points ("1.2.3") only the first counts."""
    whole, _, rest = text.partition(".")
    return Decimal(f"{whole}.{rest.replace('.', '')}" if rest else whole)
