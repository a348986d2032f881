"""The tool that tells which rules change which answers: it has to find what a rule does, and to leave all in place."""

from __future__ import annotations

from bot.assistant import Assistant
from bot.evaluation import Case
from tools.rule_effects import effects, name_of


def _case(text: str) -> Case:
    return Case(text, "lookup", "en", (text,), "answer", (), ())


def test_rule__that_an_answer_hangs_on_is_told(assistant: Assistant) -> None:
    done, changed = effects(assistant, [_case("is Azure rather than AWS the largest cloud?"), _case("baba pe")])
    told = {name_of(place) for place, count in changed.items() if count}
    assert "bot.routing.meaning.names.set_aside.with_rivals_set_aside" in told
    assert set(changed) <= set(done)


def test_rules__are_as_before_when_it_is_done(assistant: Assistant) -> None:
    cases = [_case("is Azure rather than AWS the largest cloud?")]
    assert effects(assistant, cases) == effects(assistant, cases)
