"""What every command starts from: the day, the cache folder and the assistant, from light-weight settings."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from bot.cli.exits import BAD_DATA, USAGE

if TYPE_CHECKING:
    from bot.assistant import Assistant


def fail(code: int, sentence: str) -> NoReturn:
    """Ends the command with a sentence on standard error."""
    print(sentence, file=sys.stderr)
    raise SystemExit(code)


def today() -> date:
    """The day of the question: FOOTNOTE_TODAY where it is set, for tests and for reproducing an answer."""
    fixed = os.environ.get("FOOTNOTE_TODAY")
    if not fixed:
        return date.today()
    try:
        return date.fromisoformat(fixed)
    except ValueError:
        fail(USAGE, f'FOOTNOTE_TODAY: "{fixed}" is not a day; write it like 2025-11-18.')


def cache_folder() -> Path:
    """Where compiled data is kept; deleting it only costs time. Not from platformdirs, which is slow to load."""
    home = os.environ.get("FOOTNOTE_HOME")
    if home:
        return Path(home).expanduser() / "cache"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "footnote" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "footnote"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "footnote"


def open_assistant() -> Assistant:
    """The assistant over the shipped base; ends the command with every problem where the data cannot be used."""
    from knowledge import KnowledgeError

    from bot.app import build_assistant

    try:
        return build_assistant(cache=cache_folder())
    except KnowledgeError as error:
        fail(BAD_DATA, str(error))


def check_language(assistant: Assistant, language: str) -> None:
    """Ends the command where there are no templates in a language."""
    languages = sorted(assistant.renderer.languages)
    if language not in languages:
        fail(USAGE, f'--lang: there are no answers in "{language}"; choose one of: {", ".join(languages)}.')
