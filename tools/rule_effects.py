"""Which rewrites and near misses change the answers of how many questions: `python -m tools.rule_effects FILE ...`, or
of all of tests/questions that may be read.

Each rule that does something to a chat is put out, by itself, and the chat is played again. A rule that changes few
answers of many thousand may fit single questions: it has to be made more general, or to go. Whether it may go, the
tests tell, which ask what nobody wrote a label for: many a rule that changes nothing here keeps a wrong figure from
being told there.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from knowledge import replace

from bot.answers.near_misses import NEAR_MISSES
from bot.app import build_assistant
from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.evaluation import Case, read_cases
from bot.routing.reading import BEFORE_NAMES, IDLE_WORDS
from bot.waking import Sleepers

QUESTIONS = Path(__file__).resolve().parents[1] / "tests" / "questions"
_NEVER_READ = ("held_out", "untouched")
_FEW = 2
_TODAY = date(2026, 11, 22)
_ROOMS: tuple[Sleepers[Any], ...] = (BEFORE_NAMES, IDLE_WORDS, NEAR_MISSES)
Place = tuple[int, int]
"""Of a rule: which of the rooms, and where in it."""


def main() -> None:
    paths = [Path(name) for name in sys.argv[1:]] or _may_be_read()
    cases = [case for path in paths for case in read_cases(path)]
    done, changed = effects(build_assistant(), cases)
    for place in sorted(_places(), key=lambda place: (changed[place], done[place])):
        if changed[place] <= _FEW:
            print(f"{changed[place]:4} of {done[place]:5}  {name_of(place)}")


def effects(assistant: Assistant, cases: list[Case]) -> tuple[Counter[Place], Counter[Place]]:
    """In how many of the cases each rule does something, and in how many it changes an answer."""
    done: Counter[Place] = Counter()
    changed: Counter[Place] = Counter()
    for case in cases:
        with _recorded() as active:
            told = _told(assistant, case)
        for place in active:
            with _put_out(place):
                changed[place] += _told(assistant, case) != told
        done.update(active)
    return done, changed


def name_of(place: Place) -> str:
    rule = _ROOMS[place[0]].rules[place[1]]
    check = getattr(rule, "apply", None) or rule.asks
    return f"{check.__module__}.{check.__name__}"


def _may_be_read() -> list[Path]:
    return sorted(path for path in QUESTIONS.glob("*.jsonl") if path.stem not in _NEVER_READ)


def _places() -> list[Place]:
    return [(room, place) for room, rules in enumerate(_ROOMS) for place in range(len(rules.rules))]


def _told(assistant: Assistant, case: Case) -> list[str]:
    conversation = Conversation(assistant, _TODAY, case.language)
    return [conversation.ask(turn).message.text for turn in case.turns]


@contextmanager
def _recorded() -> Iterator[set[Place]]:
    """The places of the rules that do something while this lasts."""
    active: set[Place] = set()
    before = [room.rules for room in _ROOMS]
    for number, room in enumerate(_ROOMS):
        room.rules = tuple(_recording(rule, (number, place), active) for place, rule in enumerate(room.rules))
    try:
        yield active
    finally:
        for room, rules in zip(_ROOMS, before, strict=True):
            room.rules = rules


@contextmanager
def _put_out(place: Place) -> Iterator[None]:
    """Without one rule."""
    room = _ROOMS[place[0]]
    before = room.rules
    rule = before[place[1]]
    idle = _with_check(rule, (lambda said, _: said) if hasattr(rule, "apply") else (lambda said, _: False))
    room.rules = (*before[: place[1]], idle, *before[place[1] + 1 :])
    try:
        yield
    finally:
        room.rules = before


def _recording(rule: Any, place: Place, active: set[Place]) -> Any:
    check = getattr(rule, "apply", None) or rule.asks

    def recorded(said: Any, knowledge: Any) -> Any:
        result = check(said, knowledge)
        if result is True or (result is not False and result != said):
            active.add(place)
        return result

    return _with_check(rule, recorded)


def _with_check(rule: Any, check: Any) -> Any:
    return replace(rule, **{"apply" if hasattr(rule, "apply") else "asks": check})


if __name__ == "__main__":
    main()
