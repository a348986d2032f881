"""The composition root: the one place where the parts are chosen and joined."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from knowledge import (
    Knowledge,
    KnowledgeBase,
    Packed,
    Reader,
    build_lexicon,
    frozen,
    load_compiled,
    load_knowledge,
    mixed_with_english,
    replace,
)

from bot.assistant import Assistant
from bot.attempts import Hearing, read_patterns, read_rewordings
from bot.rendering import Renderer
from bot.rendering.numbers import Written
from bot.rendering.wording import Wording, WordingFile, load_wordings
from bot.routing import PassingWords, RuleBook, load_rules

_PROJECT = Path(__file__).resolve().parent.parent
DATA = _PROJECT / "knowledge" / "data"
TEMPLATES = _PROJECT / "templates"
INTENTS = _PROJECT / "bot" / "intents"


@frozen
class Parts:
    """What is read from files, before it is joined: the part of the work that a cache can save."""

    knowledge: Knowledge
    hearing: Mapping[str, Hearing]
    rules: RuleBook
    wordings: Mapping[str, WordingFile]
    written: Mapping[str, Written]
    """What each language's answers show of the facts."""


def build_assistant(
    data: Path = DATA, intents: Path = INTENTS, templates: Path = TEMPLATES, cache: Path | None = None
) -> Assistant:
    """An assistant over a data folder; raises KnowledgeError where the data cannot be used.

    With a `cache` folder, files that have not changed since the last start are not read again."""

    def read() -> Parts:
        return _read_parts(data, intents, templates)

    folders = (_PROJECT / "knowledge", _PROJECT / "bot", data, intents, templates)
    parts = load_compiled("parts", folders, cache, read) if cache else read()
    wordings = {
        language: Wording(file, parts.knowledge, parts.written[language]) for language, file in parts.wordings.items()
    }
    renderer = Renderer(templates, parts.knowledge, wordings, _made(cache / "templates") if cache else None)
    return Assistant(parts.knowledge, parts.hearing, parts.rules, renderer)


def _read_parts(data: Path, intents: Path, templates: Path) -> Parts:
    base = load_knowledge(data)
    wordings = load_wordings(templates)
    hearing = {language: _hearing(base, language) for language in base.vocabularies if language in wordings}
    base = replace(base, vocabularies=Packed(base.vocabularies))  # for making readers, never for answering
    knowledge = Knowledge(base)
    written = {name: Wording(file, knowledge).numbers.write_beforehand(base) for name, file in wordings.items()}
    return Parts(knowledge, Packed(hearing), load_rules(intents), wordings, Packed(written))


def _hearing(base: KnowledgeBase, language: str) -> Hearing:
    """A language that has words to hear and, as a folder of templates, words to answer in."""
    words = mixed_with_english(base, language)
    small = {kind: frozenset(found) for kind, found in words.small_words.items()}
    return Hearing(
        Reader(build_lexicon(base, language), words),
        PassingWords(**small),
        read_patterns(words.expressions),
        read_rewordings(words.rewordings),
    )


def _made(folder: Path) -> Path | None:
    """The folder, or None where it cannot be made: the cache is then done without."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return None
    return folder
