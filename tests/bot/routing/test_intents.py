"""Every intent's examples reach it against all intents, and its near-misses go where it says."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.answers import BUILDERS
from bot.app import INTENTS, TEMPLATES
from bot.assistant import Assistant
from bot.language import language_of
from bot.rendering.wording import load_wordings
from bot.routing import IntentRule, load_rules
from tests.bot.asking import Asking, reached

pytestmark = pytest.mark.volume

RULES = load_rules(INTENTS).rules
OUTCOMES = ("answer", "clarify", "decline", "chat")
SHOWN_KINDS = {*BUILDERS, "several"}
EXAMPLES = [(rule.intent, text) for rule in RULES for text in rule.all_examples()]
NEAR_MISSES = [(rule.intent, text, wanted) for rule in RULES for text, wanted in rule.all_near_misses().items()]
LANGUAGES = sorted(load_wordings(TEMPLATES))


@pytest.mark.parametrize(("intent", "text"), EXAMPLES)
def test_example__reaches_its_intent(intent: str, text: str, ask: Asking) -> None:
    assert [match.intent for match in ask(text).matches] == [intent]


@pytest.mark.parametrize(("intent", "text", "wanted"), NEAR_MISSES)
def test_near_miss__goes_where_its_rule_says(intent: str, text: str, wanted: str, ask: Asking) -> None:
    trace = ask(text)
    assert intent not in {match.intent for match in trace.matches} or wanted in OUTCOMES
    assert wanted in reached(trace)


def test_examples__a_rule_that_reaches_over_is_found(ask: Asking, assistant: Assistant) -> None:
    """The over-match table: for each example, every rule that could have explained it whole; the winner is one of
    them, and no rule other than the winner explains more than a third of the others' examples."""
    reaches: Counter[tuple[str, str]] = Counter()
    for intent, text in EXAMPLES:
        match = ask(text).matches[0]
        whole = {item.intent for item in match.considered if not (item.unexplained or item.missing or item.overlooked)}
        assert match.intent in whole or not whole
        reaches.update((other, intent) for other in whole - {intent})
    over = Counter(other for other, _ in reaches)
    assert {intent: count for intent, count in over.items() if count > len(assistant.rules.rules) / 3} == {}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.intent)
def test_rule__shows_examples_and_near_misses_in_every_language(rule: IntentRule) -> None:
    assert sorted(language for language, texts in rule.examples.items() if texts) == LANGUAGES
    assert sorted(language for language, texts in rule.near_misses.items() if texts) == LANGUAGES
    assert rule.question


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.intent)
def test_rule__its_examples_are_in_the_language_that_they_stand_under(rule: IntentRule) -> None:
    for texts in (rule.examples, rule.near_misses):
        assert {text: language_of(text) for texts_of in texts.values() for text in texts_of} == {
            text: language for language, texts_of in texts.items() for text in texts_of
        }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.intent)
def test_rule__has_the_name_of_its_file_and_a_known_kind_of_answer(rule: IntentRule) -> None:
    assert (INTENTS / f"{rule.intent}.yaml").exists()
    assert rule.answer in BUILDERS


def test_near_misses__name_something_that_exists() -> None:
    known = {*OUTCOMES, *SHOWN_KINDS, *(rule.intent for rule in RULES)}
    assert sorted({wanted for _, _, wanted in NEAR_MISSES} - known) == []


def test_examples__none_stands_under_two_intents() -> None:
    texts = Counter(text for _, text in {(intent, text.casefold()) for intent, text in EXAMPLES})
    assert [text for text, count in texts.items() if count > 1] == []
