"""Answers that state no figure: definitions, help, small talk, and questions asked back."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Knowledge, frozen

from bot.answers.build import answer
from bot.answers.declining.decline import decline
from bot.answers.declining.nearest import by_default
from bot.answers.selecting.selected import Missing
from bot.models import Ambiguous, Answer, Asked, Reading, Suggestion


@frozen
class Definition:
    """`key` names the term or metric, for the words of the answer's language."""

    key: str
    name: str
    text: str


@frozen
class Talk:
    topics: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@frozen
class Within:
    """Times and places, in the words of whoever set them."""

    said: tuple[str, ...]


SET = "within"


def build_set(asked: Asked, said: tuple[str, ...], knowledge: Knowledge) -> Answer:
    """That the next figure is taken to be asked of a time or place."""
    return answer(asked, knowledge, "within", Within(said), outcome="chat")


def build_definition(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if _is_term(reading):
        return _term(asked, knowledge)
    named = {m.key for m in reading.mentions if m.kind == "metric"}
    for key in reading.metrics:
        metric = knowledge.base.metrics[key]
        if metric.definition and metric.covered and (key in named or not reading.terms):
            content = Definition(key, metric.name, metric.definition)
            return answer(asked, knowledge, "definition", content, suggestions=[Suggestion("comparison", metric=key)])
    return _term(asked, knowledge)


def _is_term(reading: Reading) -> bool:
    """Whether every metric that is named is named by a term ("triple-digit growth"), which explains the words."""
    terms = {(m.start, m.end) for m in reading.mentions if m.kind == "term"}
    named = [(m.start, m.end) for m in reading.mentions if m.kind == "metric"]
    return bool(named) and all(any(a <= start and end <= b for a, b in terms) for start, end in named)


def _term(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    term = knowledge.base.terms[reading.terms[0]] if reading.terms else None
    if term is None:
        unknown = tuple(Missing("metric", metric=key) for key in reading.metrics)
        return decline(asked, knowledge, unknown) if unknown else build_clarify(asked, knowledge)
    return answer(asked, knowledge, "definition", Definition(term.key, term.name, term.definition))


def build_clarify(asked: Asked, knowledge: Knowledge) -> Answer:
    missing = asked.match.missing if isinstance(asked.match, Ambiguous) else ("metrics",)
    wanted = asked.match.reading.metrics or knowledge.comparable[:3]
    ideas = [Suggestion("comparison", metric=m) for m in wanted if knowledge.count_holders(m)]
    return answer(asked, knowledge, "clarify", Talk(missing=missing), outcome="clarify", suggestions=ideas)


def talk(kind: str) -> Callable[[Asked, Knowledge], Answer]:
    """A builder of small talk of one kind."""

    def build(asked: Asked, knowledge: Knowledge) -> Answer:
        ideas = by_default(knowledge) if kind != "thanks" else ()
        return answer(asked, knowledge, kind, Talk(), outcome="chat", suggestions=ideas)

    return build
