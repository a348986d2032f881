"""The composition root: the one place where the parts are chosen and joined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge import Knowledge, Reader, build_lexicon, load_compiled, load_knowledge

from bot.assistant import Assistant
from bot.rendering import Renderer
from bot.rendering.wording import Wording, WordingFile, load_wordings
from bot.routing import PassingWords, RuleBook, load_rules

_PROJECT = Path(__file__).resolve().parent.parent
DATA = _PROJECT / "knowledge" / "data"
TEMPLATES = _PROJECT / "templates"
INTENTS = _PROJECT / "bot" / "intents"


@dataclass(frozen=True, slots=True)
class Parts:
    """What is read from files, before it is joined: the part of the work that a cache can save."""

    knowledge: Knowledge
    reader: Reader
    rules: RuleBook
    passing: PassingWords
    wordings: Mapping[str, WordingFile]


def build_assistant(data: Path = DATA, intents: Path = INTENTS, templates: Path = TEMPLATES,
                    cache: Path | None = None) -> Assistant:
    """An assistant over a data folder; raises KnowledgeError where the data cannot be used.

    With a `cache` folder, files that have not changed since the last start are not read again."""
    def read() -> Parts:
        return _read_parts(data, intents, templates)

    folders = (_PROJECT / "knowledge", _PROJECT / "bot", data, intents, templates)
    parts = load_compiled("parts", folders, cache, read) if cache else read()
    wordings = {language: Wording(file, parts.knowledge) for language, file in parts.wordings.items()}
    renderer = Renderer(templates, parts.knowledge, wordings, _made(cache / "templates") if cache else None)
    return Assistant(parts.knowledge, parts.reader, parts.rules, parts.passing, renderer)


def _read_parts(data: Path, intents: Path, templates: Path) -> Parts:
    base = load_knowledge(data)
    reader = Reader(build_lexicon(base, "en"), base.vocabularies["en"])
    small = {kind: frozenset(found) for kind, found in base.vocabularies["en"].small_words.items()}
    return Parts(Knowledge(base), reader, load_rules(intents), PassingWords(**small), load_wordings(templates))


def _made(folder: Path) -> Path | None:
    """The folder, or None where it cannot be made: the cache is then done without."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    return folder
