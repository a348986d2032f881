"""Questions for the age of something else than the source, and for other texts of its author: it tells neither."""

from __future__ import annotations

import itertools

from knowledge import Knowledge

from bot.models import Reading

_AGE = "age"
_OF_DATA = frozenset(
    {"figures", "figure", "numbers", "number", "data", "information", "info", "facts", "stats", "statistics", "article",
     "piece", "report", "text", "story", "source", "sources", "analysis", "knowledge", "news", "answer", "answers",
     "数据", "數據", "信息", "資訊", "资料", "資料", "文章", "报道", "報道", "来源", "來源", "消息", "数字", "數字"}
)
"""Words of what is as old as the source."""
_OF_TEXTS = frozenset({"article", "source", "author", "it", "title"})
_AGENT = "agent"
_AUTHORS = frozenset({"author", "writer"})
_WRITING = frozenset({"write", "writes", "wrote", "written", "writing", "authored", "published", "penned"})
_TEXTS = frozenset({"article", "articles", "piece", "pieces", "text", "texts", "work", "works", "reports", "columns"})
_OTHERS = frozenset({"other", "another", "earlier", "previous", "prior", "past", "more", "many", "其他", "别的"})
_HAN_TEXTS = frozenset({"文章", "作品"})
_SOMETHING_ELSE = frozenset(
    {("what", "else"), ("anything", "else"), ("something", "else"), ("before", "this"), ("before", "that")}
)


def asks_how_old_another_is(reading: Reading) -> bool:
    """ "How old is the Bosch deal?", "how recent is the alliance with OpenAI?": neither has a date."""
    if not reading.has(_AGE) or reading.has(*_OF_TEXTS) or reading.metrics or reading.quantities:
        return False
    said = _words(reading)
    return bool(reading.topics or reading.entities) and _OF_DATA.isdisjoint(said)


def asks_for_other_texts(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What else has Harrison Brooks written?", "how many articles did the author publish?"."""
    said = _words(reading)
    named = any(knowledge.entity(key).kind == _AGENT for key in reading.entities)
    if not named and _AUTHORS.isdisjoint(said):
        return False
    pairs = list(itertools.pairwise(said))
    if any(one in _OTHERS and two in (*_TEXTS, *_HAN_TEXTS) for one, two in pairs):
        return True
    return not _WRITING.isdisjoint(said) and any(pair in _SOMETHING_ELSE for pair in pairs)


def _words(reading: Reading) -> list[str]:
    return [word for m in _each_once(reading) for word in m.split()]


def _each_once(reading: Reading) -> list[str]:
    """What stands at each place, once: a word may be several mentions."""
    told: dict[int, str] = {}
    for mention in reading.mentions:
        told.setdefault(mention.start, mention.text.casefold())
    return [told[place] for place in sorted(told)]
