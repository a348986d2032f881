"""The composition root: the one place where the parts are chosen and joined."""

from __future__ import annotations

from pathlib import Path

from knowledge import Knowledge, Reader, build_lexicon, load_knowledge

from bot.assistant import Assistant
from bot.rendering import Renderer
from bot.rendering.wording import Wording, load_wordings
from bot.routing import load_rules

_PROJECT = Path(__file__).resolve().parent.parent
DATA = _PROJECT / "knowledge" / "data"
TEMPLATES = _PROJECT / "templates"
INTENTS = _PROJECT / "bot" / "intents"


def build_assistant(data: Path = DATA, intents: Path = INTENTS, templates: Path = TEMPLATES) -> Assistant:
    """An assistant over a data folder; raises KnowledgeError where the data cannot be used."""
    base = load_knowledge(data)
    knowledge = Knowledge(base)
    reader = Reader(build_lexicon(base, "en"), base.vocabularies["en"])
    wordings = {language: Wording(file, knowledge) for language, file in load_wordings(templates).items()}
    return Assistant(knowledge, reader, load_rules(intents), Renderer(templates, knowledge, wordings))
