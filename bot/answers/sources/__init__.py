"""What the sources are: provenance, dates of figures and events, contradictions, gaps."""

from bot.answers.sources.dated import build_happened, build_when, events_in, is_dateable
from bot.answers.sources.flaws import build_contradictions, build_gaps
from bot.answers.sources.provenance import build_provenance

__all__ = [
    "build_contradictions",
    "build_gaps",
    "build_happened",
    "build_provenance",
    "build_when",
    "events_in",
    "is_dateable",
]
