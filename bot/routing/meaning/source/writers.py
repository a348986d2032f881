"""Who or what a text was written by: "is it machine or man who wrote it?", "did a program write this?"."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_AUTHOR, _HUMAN, _PARAMETER, _WRITE = "author", "human", "parameter", "write"
_FIELD, _ASKING_WHO = "author_field", ("who", "whos", "who's", "when", "published")
_BEHIND, _ARTICLE = "author_model", "article"
_AUTHORS = frozenset({"author", "writer", "journalist", "reporter"})
_OF_WRITING = frozenset({_BEHIND, "polar", "confirm", "it", "its", "article", "choice", "ai", _AUTHOR, _HUMAN})
_SIZED = frozenset({"how_big", "model"})
_WRITERS = frozenset({
    "machine", "machines", "program", "programme", "software", "code", "robot", "bot", "bots", "algorithm", "gpt",
    "chatgpt", "person", "people", "flesh", "hand", "individual", "artificial intelligence", "soul", "mortal", "being",
})
"""What may have written a text; elsewhere these words are of something else."""

_MADE = ("model", "app")
"""Kinds of entities that are written themselves."""
_BEHIND_IT, _MEASURED = "behind it", ("growth", "revenue")

_REAL = frozenset({"real", "actual", "living", "alive", "existing", "genuine", "exist", "exists"})
"""Said of somebody, they ask whether he is a person at all."""
_PEOPLE, _OCCUPATIONS, _AGENT = "people", "people_and_occasions", "agent"
_AI, _TOOLS = "ai", ("ai", "adoption")
_ARTICLES = ("a", "an")
_WRITES = frozenset({"write", "writing", "draft", "drafting", "compose", "composing", "authoring", "preparation",
                     "preparing", "production", "producing"})
_USED = ("thanks", "adoption")
"""Cues that "used" is heard as elsewhere ("was used", "in use")."""
_ASKING_WHETHER = ("polar", "confirm", "choice")
_OPENING_WITH = ("is ", "was ", "are ")
"""Words of a longer cue that ask for yes or no as well ("is the author")."""


@woken_by("polar", "confirm", "choice", _AUTHOR, beside=("entity", _AUTHOR, _ARTICLE))
def with_authors_as_people(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is Harrison Brooks a real gentleman?", "is the author a former investment banker?", "does Mr Brooks exist?":
    whatever kind of person somebody asks for, an author who is a program is none."""
    named = [m for m in mentions if _is_author(m, knowledge)]
    if not named:
        return mentions
    others = any(m.kind in ("entity", "group", "metric") and m not in named for m in mentions)
    asking = any(m.key in _ASKING_WHETHER or m.text.casefold().startswith(_OPENING_WITH) for m in mentions)
    if others or not asking:
        return mentions
    people = {m for m in mentions if m.start >= named[0].end and _is_of_a_person(m)}
    said_of_them = {m for person in people for m in _right_before(person, mentions) if m.start >= named[0].end}
    return tuple(_as_writer(m) if m in people else m.as_filler() if m in said_of_them else m for m in mentions)


def _right_before(person: Mention, mentions: Mentions) -> Iterator[Mention]:
    """What kind of a banker: the words between an article and the noun, where there are such."""
    place = person.start
    while before := next((m for m in mentions if m.end == place), None):
        if before.text.casefold().split()[-1] in _ARTICLES:
            break
        place = before.start
    else:
        return
    yield from (m for m in mentions if place <= m.start and m.end <= person.start and m.kind in ("unknown", "cue"))


@woken_by(_BEHIND)
def with_programs_as_writers(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Was it a bot that wrote it?": whether, and not how large it is, unless a size is stated."""
    if any(m.quantity for m in mentions):
        return mentions
    keys = {m.key for m in mentions if m.kind == "cue"}
    if not keys & {"polar", "confirm"} or not keys <= _OF_WRITING:
        return mentions
    return tuple(_as_writer(m) if m.key == _BEHIND else m for m in mentions)


def _is_author(mention: Mention, knowledge: Knowledge) -> bool:
    is_agent = mention.kind == "entity" and knowledge.entity(mention.key).kind == _AGENT
    called_so = mention.key == _ARTICLE and mention.text.casefold().split()[-1] in _AUTHORS
    return is_agent or (mention.kind == "cue" and (mention.key == _AUTHOR or called_so))


def _is_of_a_person(mention: Mention) -> bool:
    text = mention.text.casefold()
    return mention.word == _PEOPLE or mention.key == _OCCUPATIONS or text in _REAL


@woken_by(_AUTHOR, _WRITE)
def with_writers(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a writer as what asks whether it was a human, where a question is of who wrote something;
    the size of the machine is a figure."""
    keys = {m.key for m in mentions}
    if _ARTICLE not in keys and any(m.kind == "entity" and knowledge.entity(m.key).kind in _MADE for m in mentions):
        return mentions  # "who wrote the code of Qwen3-Next?"
    writing = {m.start for m in mentions if m.text.casefold() == _WRITE}
    wrote = any(m.end in writing and m.text.casefold() in _WRITERS for m in mentions)
    if not (_AUTHOR in keys or wrote) or _PARAMETER in keys or keys >= _SIZED:
        return mentions
    before = {m.start for m in mentions if m.text.casefold() in _WRITERS}
    return tuple(_as_writer(m) if m.text.casefold() in _WRITERS or _is_real(m, before) else m for m in mentions)


_MODEL, _OF_THE_AUTHOR = "model", ("author's", "writer's", "author’s", "writer’s")
_OF_SIZE = frozenset({"parameter", "parameters", "how_many", "how_much", "how_big", "and_what", "what"})


@woken_by(_ARTICLE, beside=(_PARAMETER,))
def with_authors_as_models(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How many parameters does the author have?": what has them is the author's model."""
    if all(m.key != _PARAMETER for m in mentions):
        return mentions
    of_author = [m for m in mentions if m.key == _ARTICLE and m.text.casefold().split()[-1] in _AUTHORS]
    return tuple(m._replace(key=_AUTHOR) if m in of_author and m.kind == "cue" else m for m in mentions)


@woken_by(_ARTICLE, beside=(_MODEL,))
def with_models_of_authors(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How many parameters does the author's model have?": of him, and of no model of a company."""
    models = {m.start for m in mentions if m.key == _MODEL}
    owners = [m for m in mentions if m.key == _ARTICLE and m.end in models and m.text.endswith(_OF_THE_AUTHOR)]
    author = next((e for e in knowledge.base.entities.values() if e.kind == "agent"), None)
    sized = all(m.kind in ("filler", "term") or m.key in _OF_SIZE or m in owners or m.start in models for m in mentions)
    if not owners or author is None or not sized:
        return mentions
    own = owners[0]
    kept = tuple(m.as_filler() if m.key == _MODEL else m for m in mentions if m is not own)
    meant = (own._replace(kind="entity", key=author.key), own._replace(kind="cue", key=_PARAMETER))
    return tuple(sorted((*kept, *meant), key=lambda m: m.start))


@woken_by(*_TOOLS, beside=_WRITES)
def with_tools_of_writing(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Does the page disclose that AI was used to write it?", "did they use AI for the writing?": where nobody is
    named who would write with it, it is asked who wrote the text."""
    of_text = any(m.key in (_ARTICLE, "it", "its") for m in mentions)
    others = any(m.kind in ("entity", "group", "metric", "quantity") for m in mentions)
    if others or not of_text:
        return mentions
    tools = [m for m in mentions if m.key in _TOOLS and _AI in m.text.casefold().split() and _writes(m, mentions)]
    told = (_as_writer(m) if m in tools else m.as_filler() if m.key in _USED else m for m in mentions)
    return tuple(told) if tools else mentions


def _writes(tool: Mention, mentions: Mentions) -> bool:
    """Whether it is what is written with: nothing but small words lies between the two, and no pause."""
    end = tool.end
    while behind := [m for m in mentions if m.start == end]:
        if any(not _WRITES.isdisjoint(m.text.casefold().split()) for m in behind):
            return True
        if any(m.kind != "filler" and m.key not in (*_USED, "it", "its") for m in behind):
            return False
        end = behind[0].end
    return False


def _is_real(mention: Mention, before: set[int]) -> bool:
    """ "A living soul", "an actual hand"."""
    return mention.end in before and mention.text.casefold() in _REAL


def _as_writer(mention: Mention) -> Mention:
    return mention._replace(kind="cue", key=_HUMAN)


@woken_by(_HUMAN, beside=_MEASURED)
def without_causes_as_writers(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What percent did its cloud revenue go up, with AI behind it?": behind a figure stands what drives it."""
    measured = any(m.kind == "entity" for m in mentions) and any(m.key in _MEASURED for m in mentions)
    return tuple(
        m.as_filler() if measured and m.key == _HUMAN and m.text.casefold().endswith(_BEHIND_IT) else m
        for m in mentions
    )


@woken_by(_FIELD, beside=(_AUTHOR,))
def without_authors_beside_their_field(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The author of the article, in what topics is he specialised?": of whom the field is asked; "who is he, and in
    what ..." asks for both."""
    fields = [m for m in mentions if m.key == _FIELD]
    authors = [m for m in mentions if m.key == _AUTHOR and m.text.casefold().split()[0] not in _ASKING_WHO]
    named = any(m.kind in ("entity", "metric", "quantity") or m.key in _ASKING_WHO for m in mentions)
    if named or not fields or not authors or authors[0].start > fields[0].start:
        return mentions
    idle = {_AUTHOR, _ARTICLE, "it", "help"}
    return tuple(m.as_filler() if m.key in idle and m.start < fields[0].start else m for m in mentions)
