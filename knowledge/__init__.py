"""What is true, who says so, and what things are called. Other packages import from here only."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from knowledge.claims import cues_of
from knowledge.models import (
    Citation,
    Claim,
    Conflict,
    Entity,
    Fact,
    Gap,
    Group,
    KnowledgeBase,
    Metric,
    Period,
    Place,
    Section,
    Source,
    Term,
    Vocabulary,
)
from knowledge.periods import overlaps, within
from knowledge.problems import KnowledgeError, Problem
from knowledge.queries import Knowledge
from knowledge.recognition.han import has_han, is_traditional
from knowledge.recognition.lexicon import Lexicon, build_lexicon
from knowledge.recognition.mentions import Reader
from knowledge.recognition.mixing import mixed_with_english
from knowledge.recognition.quantities import CURRENCIES, Quantity
from knowledge.recognition.spelling import Correction
from knowledge.recognition.spotted import Mention, MentionKind, Spotted
from knowledge.recognition.tokens import Token, clean, tokenize
from knowledge.records import frozen, maker, replace
from knowledge.store.compiled import Packed, load_compiled

if TYPE_CHECKING:
    from knowledge.ingestion.copies import ArticleCopies

Record = TypeVar("Record")

__all__ = [
    "CURRENCIES",
    "Citation",
    "Claim",
    "Conflict",
    "Correction",
    "Entity",
    "Fact",
    "Gap",
    "Group",
    "Knowledge",
    "KnowledgeBase",
    "KnowledgeError",
    "Lexicon",
    "Mention",
    "MentionKind",
    "Metric",
    "Packed",
    "Period",
    "Place",
    "Problem",
    "Quantity",
    "Reader",
    "Section",
    "Source",
    "Spotted",
    "Term",
    "Token",
    "Vocabulary",
    "build_lexicon",
    "check_folder",
    "clean",
    "cues_of",
    "frozen",
    "has_han",
    "is_traditional",
    "load_compiled",
    "load_knowledge",
    "maker",
    "mixed_with_english",
    "open_articles",
    "overlaps",
    "read_records",
    "replace",
    "tokenize",
    "within",
]


def load_knowledge(folder: Path) -> KnowledgeBase:
    """A data folder as a base; KnowledgeError names every problem. Loads pydantic and yaml, which answering
    from the compiled base does without."""
    from knowledge.loading import load_knowledge as load

    return load(folder)


def open_articles(folder: Path, base: KnowledgeBase) -> ArticleCopies:
    """Somebody's own copies of the articles, from which the sentence behind a fact or claim can be quoted."""
    from knowledge.ingestion.copies import ArticleCopies

    return ArticleCopies(folder, base)


def check_folder(folder: Path, article: Path | None = None, today: date | None = None) -> list[Problem]:
    """Everything wrong with a data folder, and with its places in a copy of an article where one is given."""
    from knowledge.checks import check_folder as check

    return check(folder, article, today)


def read_records(kind: type[Record], paths: Iterable[Path], root: Path) -> list[Record]:
    """One validated record from each YAML file; KnowledgeError names every problem."""
    from knowledge.loading import read_records as read

    return read(kind, paths, root)
