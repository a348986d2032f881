"""The page of the intents says what their files say."""

from __future__ import annotations

from dataclasses import replace

from bot.app import INTENTS
from bot.routing import load_rules
from tools.write_intent_reference import PAGE, page


def test_intents_page__is_as_generated() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(load_rules(INTENTS)), "run: python -m tools.write_intent_reference"


def test_intents_page__has_a_section_for_each_file() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for path in INTENTS.glob("*.yaml"):
        assert path.stem == "neutral" or f"\n## {path.stem}\n" in text


def test_intents_page__changes_with_a_rule() -> None:
    book = load_rules(INTENTS)
    first, *others = book.rules
    assert page(book) != page(replace(book, rules=(replace(first, examples={"en": ("Something new?",)}), *others)))
