"""The exchange rate that lies in an amount that was shown in two currencies: "so what exchange rate is that?",
"how many RMB per dollar?", 那是按什么汇率算的."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.models import Frame

_EXCHANGE_RATE, _RATE, _CONVERT, _IMPLIES = "outside:exchange_rate", "rate", "convert", "implies"
_OF_MONEY = frozenset({_CONVERT, _IMPLIES})
_YUAN, _DOLLARS, _PER = "in_yuan", frozenset({"dollar", "dollars", "usd", "$"}), frozenset({"per", "to", "a", "the"})
_AROUND = frozenset(
    {"it", "its", "what", "which", "how_many", "how_much", "and_what", "article", "says", "average", _RATE, _YUAN,
     *_OF_MONEY}
)
"""Cues that may stand beside it."""
_NOW = frozenset(
    {"today", "today's", "current", "now", "latest", "spot", "live", "今天", "现在", "現在", "目前", "当前"}
)
"""Words of a rate that the amounts do not hold."""


def with_rate_implied(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the metric that was shown, and the cues of such a rate."""
    if len(frame.metrics) != 1 or not _is_given_twice(frame, knowledge):
        return mentions
    words = {word for m in mentions for word in m.text.casefold().split()}
    rate = next((m for m in mentions if m.key == _EXCHANGE_RATE), None) or _said_otherwise(mentions, words)
    idle = all(m.kind in ("filler", "term") or m.key in _AROUND or m is rate for m in mentions)
    if rate is None or not idle or not _NOW.isdisjoint(words):
        return mentions
    metric = rate._replace(kind="metric", key=frame.metrics[0])
    asked = tuple(rate._replace(kind="cue", key=key) for key in (_RATE, _CONVERT, _IMPLIES))
    rest = (m.as_filler() for m in mentions if m.start != rate.start)
    return tuple(sorted((metric, *asked, *rest), key=lambda m: m.start))


def _is_given_twice(frame: Frame, knowledge: Knowledge) -> bool:
    """Whether the amount that was shown has another in a second currency."""
    metric = frame.metrics[0]
    facts = (fact for name in frame.entities for fact in knowledge.facts(name, metric))
    return any(fact.equivalent_of and fact.unit in CURRENCIES for fact in facts)


def _said_otherwise(mentions: tuple[Mention, ...], words: set[str]) -> Mention | None:
    """ "The implied rate", "at what rate is that converted", "how many RMB per dollar"."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    if not words.isdisjoint(_DOLLARS) and not words.isdisjoint(_PER) and _YUAN in keys:
        return next(m for m in mentions if m.key == _YUAN)
    return next((m for m in mentions if m.key == _RATE and m.kind == "cue"), None) if keys & _OF_MONEY else None
