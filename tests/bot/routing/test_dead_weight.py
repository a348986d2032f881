"""What nothing uses is taken out: kinds of answers, templates, filters, set phrases, formulas, cues of rules."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from jinja2 import nodes

from bot.answers import BUILDERS
from bot.answers.calculations.calculation import Operation
from bot.app import INTENTS, TEMPLATES
from bot.assistant import Assistant
from bot.rendering.numbers import NumberFormat
from bot.routing import load_rules

ENGLISH = TEMPLATES / "en"
RULES = load_rules(INTENTS)
SHARED = {"contradicted", "footnote", "layout", "parts", "suggestion", "weighed"}
CODE = "\n".join(
    path.read_text(encoding="utf-8") for path in sorted(Path(NumberFormat.__module__.split(".")[0]).rglob("*.py"))
)
WRITTEN = "\n".join(path.read_text(encoding="utf-8") for path in sorted(ENGLISH.glob("*.j2")))
LANGUAGES = sorted(path.name for path in TEMPLATES.iterdir() if (path / "wording.yaml").exists())


def _kinds_in_code() -> set[str]:
    """Kinds that a builder gives its answer, beside those that are named after their intent."""
    return {*re.findall(r'answer\(\s*asked, knowledge, "(\w+)"', CODE), "several"}


def test_builders__each_is_named_by_an_intent() -> None:
    assert sorted(set(BUILDERS) - {rule.answer for rule in RULES.rules}) == []


def _templates() -> set[str]:
    return {path.stem for path in ENGLISH.glob("*.j2")}


def test_templates__each_is_of_a_kind_of_answer() -> None:
    assert sorted(_templates() - SHARED - set(BUILDERS) - _kinds_in_code()) == []


def test_templates__each_kind_of_answer_has_one() -> None:
    assert sorted(_kinds_in_code() - _templates()) == []


@pytest.mark.parametrize("shared", sorted(SHARED))
def test_templates__the_shared_ones_are_used(shared: str) -> None:
    assert re.search(rf'"{shared}\.j2"', WRITTEN + CODE)


def test_filters__each_is_used_by_a_template(assistant: Assistant) -> None:
    environment = assistant.renderer.languages["en"].environments["text"]
    own = {name for name, function in environment.filters.items() if not _is_of_jinja(function)}
    used = {
        node.name
        for path in ENGLISH.glob("*.j2")
        for node in environment.parse(path.read_text(encoding="utf-8")).find_all(nodes.Filter)
    }
    mapped = set(re.findall(r'map\("(\w+)"\)', WRITTEN))
    assert sorted(own - used - mapped) == []


def _is_of_jinja(function: object) -> bool:
    return str(getattr(function, "__module__", "")).startswith(("jinja2", "builtins", "markupsafe"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases__each_is_used(language: str, assistant: Assistant) -> None:
    """By its name in the code or in a template, as a unit of a metric, or put together from a length of time."""
    file = assistant.renderer.languages[language].wording.file
    units = {metric.unit for metric in assistant.knowledge.base.metrics.values()}
    built = {f"length_{length}{one}" for length in ("year", "quarter", "month", "week", "day") for one in ("", "_one")}
    named = set(re.findall(r'"(\w+)"', CODE)) | set(re.findall(r'"(\w+)" \| phrase', WRITTEN))
    built |= {f"{name}_one" for name in (units | named) & set(file.phrases)}
    qualifiers = {"over", "about", "under"}
    assert sorted(set(file.phrases) - units - built - named - qualifiers) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_formulas__exactly_those_of_the_calculations(language: str, assistant: Assistant) -> None:
    assert set(assistant.renderer.languages[language].wording.file.formulas) == set(get_args(Operation))


def test_calculations__each_is_made_somewhere() -> None:
    assert sorted(set(get_args(Operation)) - set(re.findall(r'Calculation\("(\w+)"', CODE))) == []


def test_rules__name_only_cues_that_a_vocabulary_has(assistant: Assistant) -> None:
    heard = {cue for vocabulary in assistant.knowledge.base.vocabularies.values() for cue in vocabulary.cues} | {
        "ordinal"
    }
    named = {cue for rule in RULES.rules for cue in (*rule.also, *(cue for sign in rule.signs for cue in sign))}
    assert sorted((named | RULES.neutral | RULES.soft) - heard) == []
