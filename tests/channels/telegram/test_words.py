"""The channel's own words: nothing missing, nothing unused, every gap filled, in every language."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import bot.channels.telegram as channel
from bot.app import TEMPLATES
from bot.channels.telegram.addressing import COMMANDS
from bot.channels.telegram.layout import lay_out
from bot.channels.telegram.words import Words
from tests.channels.telegram.running import COMPARE, RISKS, UNKNOWN, expected, shown
from tests.telegram_server.html_check import read_html

_CODE = "\n".join(path.read_text() for path in Path(str(channel.__file__)).parent.glob("*.py"))
_PATTERNED = ("length_", "charts_", "vote_", "peers_", "sources_")
"""Phrases whose names the code puts together."""
WORDS = Words(TEMPLATES)


def _gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_phrases__are_all_used() -> None:
    for key in WORDS.files["en"].phrases:
        named = re.search(rf'["\']{key}["\']', _CODE)
        assert named or key.startswith(_PATTERNED), f'Nothing says "{key}".'


def test_phrases__that_the_code_names_all_exist() -> None:
    named = set(re.findall(r'\.(?:say|label)\(\s*"(\w+)"', _CODE))
    assert len(named) > 20
    assert named <= WORDS.files["en"].phrases.keys()


def test_commands__each_have_a_description() -> None:
    assert set(COMMANDS) <= WORDS.files["en"].commands.keys()


@pytest.mark.parametrize("language", sorted(WORDS.files))
def test_language__has_every_phrase_with_the_same_gaps(language: str) -> None:
    file, english = WORDS.files[language], WORDS.files["en"]
    for group in ("phrases", "commands", "questions"):
        mine, other = getattr(file, group), getattr(english, group)
        assert mine.keys() == other.keys()
        for key, text in mine.items():
            assert _gaps(text) == _gaps(other[key]), f'{language}: "{key}" has other gaps than in English.'
            read_html(text.replace("{", "").replace("}", ""))
    assert all(1 <= len(text) <= 256 for key, text in file.commands.items() if key != "description")


def test_gaps__are_escaped() -> None:
    assert WORDS.say("asked", "en", question="<b>&") == "<i>&lt;b&gt;&amp;</i>"


@pytest.mark.parametrize("question", [COMPARE, RISKS, UNKNOWN, "hello"])
def test_layout__normal_says_the_same_and_verdict_keeps_the_footnotes(question: str) -> None:
    html = expected(question).message.html
    assert shown(lay_out(html, "normal")) == shown(lay_out(html, "full")) == shown(html)
    brief = shown(lay_out(html, "verdict"))
    assert html.split("\n\n")[0] in lay_out(html, "verdict")
    assert brief.split("\n\n")[-1] == shown(html).split("\n\n")[-1]
