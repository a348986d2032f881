"""What is said in a roundabout way, under its own name: one module for each way of saying, in rooms, each with its
rewrites in order."""

from __future__ import annotations

from bot.routing.meaning import leaning
from bot.routing.meaning.asker import rewrites as asker
from bot.routing.meaning.figures import rewrites as figures
from bot.routing.meaning.han import rewrites as han
from bot.routing.meaning.names import rewrites as names
from bot.routing.meaning.points import rewrites as points
from bot.routing.meaning.source import rewrites as source

AS_MEANT = (
    *han.REWRITES,
    *points.REWRITES,
    *asker.REWRITES,
    *figures.REWRITES,
    *source.REWRITES,
    *names.REWRITES,
    *leaning.REWRITES,
)
"""The rewrites after which the mentions have the cues, names and metrics that are meant: what belongs to a language, a
point or the asker before what is asked of figures, the source and names."""
