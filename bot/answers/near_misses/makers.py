"""Questions for who made, runs or pays what wrote the article: the source gives its size."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_MAKING = frozenset(
    {"built", "builds", "build", "made", "makes", "created", "developed", "develops", "trained", "trains", "programmed",
     "owns", "own", "owned", "runs", "operates", "operated", "supplies", "supplied", "provides", "provided", "designed",
     "pays", "paid", "sponsors", "funds", "funded", "开发", "訓練", "训练", "研发", "拥有", "造"}
)
_AUTHOR = "agent"
"""The kind of entity that writes."""
_OF_THE_AUTHOR = ("author", "author_model", "article", "human")
_MADE = ("model", "author_model", "parameter", "human")
"""Cues of what is made: who wrote the article is told."""


def asks_who_made(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who built the model behind the author?"."""
    asked = [m for m in reading.mentions if m.kind == "cue" and m.key in ("who", "which")]
    named = any(knowledge.entity(key).kind == _AUTHOR for key in reading.entities)
    of_author = named or reading.has(*_OF_THE_AUTHOR)
    if not asked or not of_author or not reading.has(*_MADE):
        return False
    behind = [m for m in reading.mentions if m.start >= asked[0].end]
    return any(not _MAKING.isdisjoint(m.text.casefold().split()) for m in behind[:4])


@near_miss("maker", "who", "which")
def _asks_who_made_it(reading: Reading, knowledge: Knowledge) -> bool:
    return asks_who_made(reading, knowledge)


MAKERS = (_asks_who_made_it,)
