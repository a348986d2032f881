"""Questions for who made, runs or pays what wrote the article, and for its name: the source gives its size."""

from __future__ import annotations

from knowledge import Knowledge

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_MAKING = frozenset(
    {"built", "builds", "build", "made", "makes", "created", "developed", "develops", "trained", "trains", "programmed",
     "owns", "own", "owned", "runs", "operates", "operated", "supplies", "supplied", "provides", "provided", "designed",
     "pays", "paid", "sponsors", "funds", "funded", "开发", "訓練", "训练", "研发", "拥有", "造"}
)
_NAMING = frozenset({"name", "named", "called", "brand", "version", "叫什么", "叫什麼", "名字", "名称", "名稱"})
_AUTHOR, _MODEL, _OPEN = "agent", "model", "open_source"
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


@near_miss("model_name", "author_model", "parameter", "what", *_NAMING)
def _asks_for_its_name(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What is the model behind the author called?"."""
    if not any(knowledge.entity(key).kind == _AUTHOR for key in reading.entities):
        return False
    said = {word for m in reading.mentions for word in (m.text[-2:], m.text[-3:], *m.text.casefold().split())}
    of_models = any(knowledge.metric(key).of == _MODEL for key in reading.metrics)
    counted = reading.has("how_many", "how_big")  # "how many parameters has what writes under the name ..."
    return of_models and not counted and not said.isdisjoint(_NAMING)


@near_miss("open_model_size", "parameter", "parameters", beside=("open_source",))
def _asks_for_the_size_of_the_open_one(reading: Reading, knowledge: Knowledge) -> bool:
    """ "阿里开源的模型有多少参数": the model whose size is given is another one."""
    sized = any(knowledge.metric(key).of == _MODEL for key in reading.metrics)
    opened = any(m.key == _OPEN and m.kind == "cue" for m in reading.mentions)
    return sized and opened and not any(knowledge.entity(key).kind == _MODEL for key in reading.entities)


MAKERS = (_asks_who_made_it, _asks_for_its_name, _asks_for_the_size_of_the_open_one)
