"""What is true, who says so, and what things are called. Other packages import from here only."""

from knowledge.models import (
    Citation, Claim, Conflict, Entity, Fact, Gap, Group, KnowledgeBase, Metric, Period, Place, Source, Term, Vocabulary,
)
from knowledge.periods import overlaps, within
from knowledge.problems import KnowledgeError, Problem
from knowledge.queries import Knowledge
from knowledge.recognition.lexicon import Lexicon, build_lexicon
from knowledge.recognition.mentions import Mention, Reader, Spotted
from knowledge.recognition.quantities import Quantity
from knowledge.recognition.spelling import Correction
from knowledge.recognition.tokens import Token, clean, tokenize

__all__ = [
    "Citation", "Claim", "Conflict", "Correction", "Entity", "Fact", "Gap", "Group", "Knowledge", "KnowledgeBase",
    "Lexicon", "Mention", "Metric", "Period", "Place", "Quantity", "Reader", "Source", "Spotted", "Term", "Token",
    "KnowledgeError", "Problem", "Vocabulary", "build_lexicon", "clean", "load_knowledge", "overlaps", "read_records", "tokenize", "within",
]


def __getattr__(name: str) -> object:
    """Reading files needs pydantic and yaml; answering from the compiled base needs neither."""
    if name == "load_knowledge":
        from knowledge.loading import load_knowledge

        return load_knowledge
    if name == "read_records":
        from knowledge.loading import read_records

        return read_records
    raise AttributeError(name)
