"""Sums, parts and ratios of printed figures, each asked with the number that it comes to."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from knowledge import Fact, KnowledgeBase

from tests.bot.grammar_files import read_grammar
from tests.bot.verdicts.speech import Speech

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "zh")
SHARED, MULTIPLE = "cloud_share", "pe_ratio"
"""The metric whose figures add up, and another that several hold."""
_SUPPOSED: Mapping[str, tuple[int, ...]] = {SHARED: (10, 17, 25, 31, 36), MULTIPLE: (12, 22, 25, 30, 37, 46)}
_A_TRILLION = 1000
"""In billions: from there on another unit is shown."""
_TRIES = 200


@dataclass(frozen=True, slots=True)
class Pattern:
    """What is to be worked out, in the words that ask for it."""

    kind: str
    """The file that it stands in."""
    language: str
    text: str
    draw: tuple[str, ...]
    result: str
    """What it comes to, of the amounts a, b, c and k."""
    open: str | None
    """Why the bot is known to be wrong here: counted by the slow suite and not asked by the gate."""


@dataclass(frozen=True, slots=True)
class Case:
    pattern: Pattern
    turns: tuple[str, ...]
    expected: str
    """The number that it comes to; an amount of money in billions, in Chinese in 亿."""

    @property
    def text(self) -> str:
        return " || ".join(self.turns)


@dataclass(frozen=True, slots=True)
class _Drawn:
    slots: Mapping[str, str]
    amounts: Mapping[str, Decimal]
    is_money: bool = False


@cache
def patterns() -> tuple[Pattern, ...]:
    found = tuple(pattern for path in sorted((FOLDER / "grammars").glob("*.yaml")) for pattern in _patterns_of(path))
    unasked = _open() - {pattern.text for pattern in found}
    assert not unasked, f"open are patterns that are not asked: {sorted(unasked)}"
    return found


def _open() -> set[str]:
    return {text for path in (FOLDER / "grammars").glob("*.yaml") for text in _grammar(path).get("open", {})}


def _grammar(path: Path) -> Any:
    return read_grammar(FOLDER, f"grammars/{path.name}")


def _patterns_of(path: Path) -> Iterator[Pattern]:
    grammar = _grammar(path)
    known = grammar.get("open", {})
    for group in grammar["groups"]:
        for language in LANGUAGES:
            for text in group.get(language, ()):
                for asked_as in ["{x}"] if group.get("whole") else _words(language)["asked"]:
                    whole = asked_as.replace("{x}", text)
                    yield Pattern(path.stem, language, whole, tuple(group["draw"]), group["result"], known.get(whole))


def _words(language: str) -> Any:
    return read_grammar(FOLDER, f"words/{language}.yaml")


def cases(base: KnowledgeBase, seed: int) -> Iterator[Case]:
    """What chance brings to a pattern depends on the seed and on the pattern, not on the patterns before it."""
    for pattern in patterns():
        yield case_of(pattern, base, seed)


def case_of(pattern: Pattern, base: KnowledgeBase, seed: int) -> Case:
    speech = Speech(base, pattern.language, Random(f"{seed} {pattern.language} {pattern.text}"))
    for _ in range(_TRIES):
        drawn = _draw(pattern, speech)
        value = worked_out(pattern.result, drawn.amounts)
        if _may_be_asked(value, pattern) and abs(value) < _A_TRILLION and value not in drawn.amounts.values():
            turns = tuple(turn[:1].upper() + turn[1:] for turn in pattern.text.format(**drawn.slots).split(" || "))
            return Case(pattern, turns, f"{(value * _shown_in(pattern, drawn)).normalize():f}")
    raise AssertionError(f'No figures fit "{pattern.text}" ({pattern.kind}).')


def _may_be_asked(value: Decimal, pattern: Pattern) -> bool:
    """A difference of two figures may be below zero, a share without some points not."""
    return value > 0 or (value < 0 and "c" in pattern.result) or (value < 0 and pattern.result == "a - b")


def _shown_in(pattern: Pattern, drawn: _Drawn) -> int:
    return 10 if drawn.is_money and pattern.language == "zh" and "/ b" not in pattern.result else 1


def _draw(pattern: Pattern, speech: Speech) -> _Drawn:
    facts, *factors = pattern.draw
    drawn = _DRAWS[facts](speech)
    for name in factors:
        if name == "supposed":
            value = speech.chance.choice(_SUPPOSED[_metric_of(drawn, speech)])
            unit = "percent" if _metric_of(drawn, speech) == SHARED else "multiple"
            said, amount = speech.amount(Decimal(value), unit), Decimal(value)
        else:
            said, number = speech.chance.choice(list(_words(pattern.language)[name].items()))
            amount = Decimal(number)
        drawn = replace(drawn, slots={**drawn.slots, "k": said}, amounts={**drawn.amounts, "k": amount})
    return drawn


def _metric_of(drawn: _Drawn, speech: Speech) -> str:
    return next(metric for metric, facts in speech.compared.items() if drawn.amounts["a"] in {f.value for f in facts}
                and drawn.amounts["b"] in {f.value for f in facts})


def _in_billions(fact: Fact) -> Decimal:
    return fact.value / 10**9 if fact.unit == "usd" else fact.value


def _figures(speech: Speech, facts: list[Fact]) -> _Drawn:
    slots = {slot: speech.figure(fact) for slot, fact in zip("abc", facts, strict=False)}
    amounts = {slot: _in_billions(fact) for slot, fact in zip("abc", facts, strict=False)}
    return _Drawn(slots, amounts, is_money=facts[0].unit == "usd")


def _figure(speech: Speech) -> _Drawn:
    money = [fact for fact in speech.single if fact.unit == "usd"]
    pools = (speech.compared[SHARED], speech.compared[MULTIPLE], money, money)
    return _figures(speech, [speech.chance.choice(speech.chance.choice(pools))])


def _amount(speech: Speech) -> _Drawn:
    """Of what a percentage is no points."""
    money = [fact for fact in speech.single if fact.unit == "usd"]
    return _figures(speech, [speech.chance.choice(speech.chance.choice((speech.compared[MULTIPLE], money)))])


def _share(speech: Speech) -> _Drawn:
    return _figures(speech, [speech.chance.choice(speech.compared[SHARED])])


def _shares(speech: Speech) -> _Drawn:
    """Three shares; half of the time the measure is said once, with the first or with the last."""
    facts = speech.chance.sample(list(speech.compared[SHARED]), 3)
    drawn = _figures(speech, facts)
    if speech.chance.random() < 0.5:
        return drawn
    owners = [speech.holder(fact) for fact in facts]
    own = "{}的" if speech.language == "zh" else "{}'s"
    bare = {slot: own.format(owner) for slot, owner in zip("abc", owners, strict=True)}
    return _Drawn({**bare, "a": drawn.slots["a"]}, drawn.amounts)


def _comparable(speech: Speech) -> _Drawn:
    money = [fact for fact in speech.single if fact.unit == "usd"]
    pool = speech.chance.choice([list(speech.compared[SHARED]), list(speech.compared[MULTIPLE]), money])
    return _figures(speech, speech.chance.sample(pool, 2))


def _holders(speech: Speech) -> _Drawn:
    metric = speech.chance.choice([SHARED, MULTIPLE])
    facts = speech.chance.sample(list(speech.compared[metric]), 3)
    slots = {slot: speech.holder(fact) for slot, fact in zip("ABC", facts, strict=True)}
    return _Drawn({**slots, "w": speech.metric(metric)}, {slot: f.value for slot, f in zip("abc", facts, strict=True)})


_DRAWS: Mapping[str, Callable[[Speech], _Drawn]] = {
    "figure": _figure, "amount": _amount, "share": _share, "shares": _shares, "comparable": _comparable,
    "holders": _holders,
}

_OPERATORS: Mapping[type, Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
}


def worked_out(formula: str, amounts: Mapping[str, Decimal]) -> Decimal:
    """What a formula comes to, such as "abs(a - b)"."""
    return _value(ast.parse(formula, mode="eval").body, amounts)


def _value(node: ast.expr, amounts: Mapping[str, Decimal]) -> Decimal:
    if isinstance(node, ast.BinOp):
        return _OPERATORS[type(node.op)](_value(node.left, amounts), _value(node.right, amounts))
    if isinstance(node, ast.Call):
        return abs(_value(node.args[0], amounts))
    if isinstance(node, ast.Name):
        return amounts[node.id]
    assert isinstance(node, ast.Constant), ast.dump(node)
    return Decimal(node.value)  # type: ignore[arg-type]  # a number of the grammar
