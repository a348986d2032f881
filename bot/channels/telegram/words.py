"""What the channel itself says, apart from answers: buttons, menus, greetings; read from the language's folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any, ClassVar

from markupsafe import Markup

from knowledge import frozen, read_records

FALLBACK = "en"
_TAG = re.compile(r"</?[a-z][^<>]*>")


@frozen
class WordsFile:
    """`templates/<lang>/telegram.yaml`."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    language: str
    name: str
    """The language's own name, for the settings menu."""
    phrases: Mapping[str, str]
    """HTML with named gaps; what fills a gap is escaped."""
    commands: Mapping[str, str]
    """What each command does, for Telegram's menu."""
    questions: Mapping[str, str]
    """The question that a command stands for, in words that the language's rules read."""


class Words:
    """Every language's phrases; what a language lacks is said in English."""

    def __init__(self, folder: Path) -> None:
        records = read_records(WordsFile, sorted(folder.glob("*/telegram.yaml")), folder)
        self.files: dict[str, WordsFile] = {record.language: record for record in records}

    def say(self, key: str, language: str, /, **gaps: object) -> str:
        """A phrase as Telegram HTML."""
        return str(Markup(self._pattern(key, language)).format(**gaps))

    def label(self, key: str, language: str, /, **gaps: object) -> str:
        """A phrase without mark-up: for buttons, captions and notices."""
        return plain(self.say(key, language, **gaps))

    def question(self, key: str, language: str, /, text: str = "") -> str:
        """The question that a command stands for; it is read like any other."""
        file = self.files.get(language) or self.files[FALLBACK]
        return (file.questions.get(key) or self.files[FALLBACK].questions[key]).format(text=text)

    def commands(self, language: str) -> Mapping[str, str]:
        return {**self.files[FALLBACK].commands, **(self.files[language].commands if language in self.files else {})}

    def _pattern(self, key: str, language: str) -> str:
        file = self.files.get(language) or self.files[FALLBACK]
        return file.phrases.get(key) or self.files[FALLBACK].phrases[key]


def plain(html: str) -> str:
    """The text that Telegram shows for a piece of its HTML."""
    return unescape(_TAG.sub("", html))
