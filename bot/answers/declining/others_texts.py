"""What sounds like a question about the text and is of others: when a product or a site goes live, who began or
approved what a company does, how old a deal is, what else its author wrote."""

from __future__ import annotations

import itertools

from knowledge import Knowledge

from bot.models import Reading

_DEEDS = ("plan", "ipo", "cancel", "data_center", "infrastructure", "invest", "budget", "geopolitics", "regulation")
"""Cues of what companies do and states allow."""
_THINGS = ("app", "model")
_OPENED = (
    "data_center", "infrastructure", "app", "model", "open_source", "partner", "ipo", "plan", "chips", "regulation",
)
"""Cues of what may open, start or come out as a text does, and is none."""
_ONE_OF_A_TEAM = frozenset({"individual", "member", "members", "teammate"})
_BY_NAME = frozenset({("by", "name"), ("which", "person"), ("which", "human"), ("which", "people"), ("what", "person")})
"""Words with which one of several people is wanted."""
_PUBLISHED, _DATE = "published", ("date", "dates", "the date")
_AUTHOR, _REVIEWED, _COUNT, _AGE = "author", "reviewed", "count", "age"
_WRITING = frozenset(
    {"write", "writes", "wrote", "written", "writing", "writer", "author", "authored", "journalist", "reporter", "pen",
     "penned", "byline", "credit", "credited", "name", "who's", "behind"}
)
"""Words of who writes."""
_TEXTS = frozenset({"article", "piece", "report", "text", "story", "note", "analysis", "post", "write-up", "this"})
"""Words for an article that no cue may be heard in ("when was the piece about it published?")."""
_OF_DATA = frozenset(
    {"figures", "figure", "numbers", "number", "data", "information", "info", "facts", "stats", "statistics", "article",
     "piece", "report", "text", "story", "source", "sources", "analysis", "knowledge", "news", "answer", "answers",
     "数据", "數據", "信息", "資訊", "资料", "資料", "文章", "报道", "報道", "来源", "來源", "消息", "数字", "數字"}
)
"""Words of what is as old as the source."""
_OF_TEXTS = frozenset({"article", "source", "author", "it", "title"})
_AGENT = "agent"
_AUTHORS = frozenset({"author", "writer"})
_WRITTEN = frozenset({"write", "writes", "wrote", "written", "writing", "authored", "published", "penned"})
_OTHER_TEXTS = frozenset(
    {"article", "articles", "piece", "pieces", "text", "texts", "work", "works", "reports", "columns"}
)
_OTHERS = frozenset({"other", "another", "earlier", "previous", "prior", "past", "more", "many", "其他", "别的"})
_HAN_TEXTS = frozenset({"文章", "作品"})
_SOMETHING_ELSE = frozenset(
    {("what", "else"), ("anything", "else"), ("something", "else"), ("before", "this"), ("before", "that")}
)


def is_of_others(aspect: str, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the aspect is asked of something else than the text; the articles that an author has written are others
    than the one that is filed."""
    if aspect == _PUBLISHED:
        return _is_of_a_launch(reading, knowledge)
    if aspect in (_AUTHOR, "audience") and reading.has("how_long", "since", "streak"):
        return True  # "how long has he been writing for them?"
    if aspect == _AUTHOR:
        return _is_by_others(reading, knowledge)
    if aspect == _REVIEWED and _asks_for_one_reviewer(reading):
        return True
    if aspect == _REVIEWED:
        return reading.has(*_DEEDS) and not reading.has("article", _AUTHOR, "source", "human")
    if aspect == _AGE:
        return reading.has(*_OPENED) and not reading.has("article", _AUTHOR, "source")  # "how old is the alliance?"
    return aspect == _COUNT and bool(reading.entities)


def _asks_for_one_reviewer(reading: Reading) -> bool:
    """ "Which individual editor reviewed it?", "which member of the team checked it?": the page names a team."""
    said = _words(reading)
    if not {"which", "who", "what", "name", "whose"}.intersection(said):
        return False
    pairs = set(itertools.pairwise(said))
    return not _ONE_OF_A_TEAM.isdisjoint(said) or not _BY_NAME.isdisjoint(pairs)


def _is_of_a_launch(reading: Reading, knowledge: Knowledge) -> bool:
    """ "When did the Qwen app go live?", "when do the data centers go live?", "when did Microsoft publish that?": what
    others put out has no date in the source; "when was the piece on Alibaba published?" asks of the article."""
    said = {word for m in reading.mentions for word in m.text.casefold().split()}
    if reading.has("article", "source", _AUTHOR, _REVIEWED, "growth") or _TEXTS & said:
        return False
    if reading.has(*_OPENED) or _is_a_date_of_others(reading):
        return True
    starts = {m.start for m in reading.mentions if m.key == _PUBLISHED}
    names = [m for m in reading.mentions if m.kind == "entity" and m.key in reading.entities]
    return any(knowledge.entity(m.key).kind in _THINGS or m.end in starts for m in names)


def _is_a_date_of_others(reading: Reading) -> bool:
    """ "Date of the SAP deal", "the date when the stock rallied": a bare "date" is led to something else."""
    bare = all(m.text.casefold() in _DATE for m in reading.mentions if m.key == _PUBLISHED)
    return bare and bool(reading.entities or set(reading.topics) & reading.cues) and not reading.metrics


def _is_by_others(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did Beijing sign off on the plan?", "when was it founded, and by whom?", "by whom?" after the scrutiny: what
    others do may be approved or begun, and no source says by whom; "who underwrote the IPO?" is no question of who
    wrote, whatever a slip makes of it."""
    if reading.has(*_DEEDS) and not reading.has("article", "source", "human", "it"):
        return True
    things = any(knowledge.entity(key).kind in _THINGS for key in reading.entities)
    writes = any(not _WRITING.isdisjoint(m.text.casefold().split()) for m in reading.mentions)
    of_others = bool(reading.entities) or bool(set(reading.topics) - reading.cues)
    return of_others and (things or not writes) and not reading.has("article", "source", "human")


def names_the_text(reading: Reading) -> bool:
    """ "When was this article written?", after a figure."""
    said = {word for m in reading.mentions if m.key in (_PUBLISHED, "article") for word in m.text.casefold().split()}
    return not said.isdisjoint(_TEXTS - {"this"})


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
    if any(one in _OTHERS and two in (*_OTHER_TEXTS, *_HAN_TEXTS) for one, two in pairs):
        return True
    return not _WRITTEN.isdisjoint(said) and any(pair in _SOMETHING_ELSE for pair in pairs)


def _words(reading: Reading) -> list[str]:
    return [word for m in _each_once(reading) for word in m.split()]


def _each_once(reading: Reading) -> list[str]:
    """What stands at each place, once: a word may be several mentions."""
    told: dict[int, str] = {}
    for mention in reading.mentions:
        told.setdefault(mention.start, mention.text.casefold())
    return [told[place] for place in sorted(told)]
