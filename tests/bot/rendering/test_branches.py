"""Every branch of every template is rendered by some conversation, an intent's example or its near-miss."""

from __future__ import annotations

from functools import cache

import pytest
from jinja2 import DictLoader, StrictUndefined, UndefinedError

from bot.app import INTENTS, TEMPLATES
from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.rendering.wording import load_wordings
from bot.routing import load_rules
from tests.bot.asking import TODAY
from tests.bot.rendering.branches import RecordingEnvironment, record_branches
from tests.conversations.reading import read_talks
from tests.conversations.worlds import build_worlds

pytestmark = pytest.mark.volume

LANGUAGES = sorted(load_wordings(TEMPLATES))


@cache
def _branches(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """All branches, and those that were taken; what is asked in English is answered in the chat's language."""
    known: set[str] = set()
    taken: set[str] = set()
    worlds = build_worlds()
    for assistant in worlds.values():
        record_branches(assistant, language, known, taken)
    for talk in read_talks():
        chat = Conversation(worlds[talk.world], TODAY, language)
        for turn in talk.turns:
            chat.ask(turn.ask)
    for rule in load_rules(INTENTS).rules:
        for text in (*rule.all_examples(), *rule.all_near_misses()):
            Conversation(worlds["shipped"], TODAY, language).ask(text)
    return frozenset(known), frozenset(taken)


@pytest.mark.parametrize("language", LANGUAGES)
def test_templates__every_branch_is_rendered_by_some_conversation(language: str) -> None:
    known, taken = _branches(language)
    assert len(known) > 100
    assert sorted(known - taken) == []


def test_recording__sees_what_is_not_taken() -> None:
    text = "{% if yes %}1{% elif no %}2{% endif %}{{ 3 if yes else 4 }}{% for x in [] %}{{ x }}{% endfor %}"
    environment = RecordingEnvironment(loader=DictLoader({"a.j2": text}))
    environment.start(set(), set())
    assert environment.get_template("a.j2").render(yes=True, no=False) == "13"
    assert len(environment.known) == 6  # two of `if`, one of `elif`, two of the inline `if`, one of the loop
    assert environment.taken == {"a.j2:1 if 1 is true", "a.j2:1 inline if 1 is true"}


@pytest.mark.parametrize("form", ["text", "html"])
def test_templates__a_name_that_is_not_there_is_an_error(form: str, assistant: Assistant) -> None:
    environment = assistant.renderer.languages["en"].environments[form]
    assert environment.undefined is StrictUndefined
    with pytest.raises(UndefinedError):
        environment.from_string("{{ anser }}").render(answer=object())
    with pytest.raises(AttributeError):
        environment.from_string("{{ answer.contents }}").render(answer=object())
