"""Writes docs/reference/intents.md from bot/intents: `python -m tools.write_intent_reference`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.app import INTENTS
from bot.routing import IntentRule, RuleBook, load_rules

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "intents.md"
_OPENING = """# Intents

What can be asked: one file of `bot/intents/` each. A rule is weighed where its slots are filled and one of its sets
of cues is in the question; of the rules that explain the whole question, the one with the most cues wins, then the one
that `beats` the other. The words behind a cue are in `knowledge/data/vocabulary/<lang>/cues.yaml`. A near-miss looks
alike and goes elsewhere: to another intent, to the kind of answer that is named, or to `decline` or `clarify`.

This page is generated: `python -m tools.write_intent_reference`. A test compares it with the files.
"""


def main() -> None:
    PAGE.write_text(page(load_rules(INTENTS)), encoding="utf-8")


def page(book: RuleBook) -> str:
    rows = [f"| [`{rule.intent}`](#{rule.intent}) | {_cell(rule.question)} | `{rule.answer}` |" for rule in book.rules]
    table = "\n".join(("| intent | for example | kind of answer |", "|---|---|---|", *rows))
    shared = (
        f"## Cues of every intent\n\nNever narrow a question: {_code(sorted(book.neutral))}.\n\n"
        f"May be overlooked where no other rule explains more: {_code(sorted(book.soft))}."
    )
    return "\n\n".join((_OPENING.rstrip(), table, *(_section(rule) for rule in book.rules), shared)) + "\n"


def _section(rule: IntentRule) -> str:
    lines = [f"- {text}" for text in rule.all_examples()]
    misses = [f"- {text} → `{wanted}`" for text, wanted in rule.all_near_misses().items()]
    return "\n\n".join(
        (f"## {rule.intent}", _facts(rule), "Examples:\n\n" + "\n".join(lines), "Near-misses:\n\n" + "\n".join(misses))
    )


def _facts(rule: IntentRule) -> str:
    """What a question needs to have, each on a line of its own; what a rule does not ask for is left out."""
    found = {
        "cues": " or ".join(" with ".join(f"`{cue}`" for cue in sign) or "none" for sign in rule.signs),
        "weighed with": _counts(rule.qualifies, "at least"),
        "asks back below": _counts(rule.needs, "at least"),
        "no more than": _counts(rule.at_most, "at most"),
        "explains": _code(rule.accepts),
        "cues it may hold": _code(rule.also),
        "beats": _code(rule.beats),
    }
    lines = [f"- {name}: {text}" for name, text in found.items() if text]
    return "\n".join((f"Answer: `{rule.answer}`." + ("" if rule.follows else " Never a follow-up."), "", *lines))


def _counts(slots: Mapping[str, int], word: str) -> str:
    return ", ".join(f"{word} {count} `{slot}`" for slot, count in slots.items())


def _code(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    main()
