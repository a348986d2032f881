"""Growth "in triple digits" of which the very number is wanted ("not just triple-digit, the exact percentage"): what is
told of it by the quarters, a refusal has to name."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_STREAK, _TRIPLE, _PRODUCTS, _EXACTLY, _RATE = "growth_streak", "triple_digit", "ai_products", "exactly", "rate"
_EXACT = frozenset({"exact", "exactly", "precise", "precisely", "actual", "concrete", "specific", "real"})
_GROWING = frozenset({"growth", "turned", "revenue_growth", "faster", "pace"})
_NUMBERS = frozenset({"percentage", "percentages", "percent", "%", "pct", "rate", "rates", "number", "figure",
                      "value"})
_SET_AGAINST = frozenset({"not", "just", "only", "than", "of", "vague"})
"""Words right before or behind "triple-digit", where that is not enough for the asker."""
_OF_THE_COUNT = frozenset({"quarters", "streak", "how_long", "how_many", "per_quarter"})
_OF_THE_WORDS = frozenset({"mean", "means", "meant", "meaning", "definition", "define", "term", "counts", "article"})
_LEFT_ASIDE = frozenset(
    {"negation", "exclude", "what", "as_percent", "less", "thanks", "it", _PRODUCTS, _TRIPLE, *_GROWING, "list",
     "above", "more", "how_many"}
)
_HOW_MANY = frozenset({"how many percent", "how much percent", "how many per cent"})


@woken_by(_TRIPLE, _STREAK, _PRODUCTS, beside=_EXACT)
def with_exact_rates(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the growth by its quarters, its rate, and that it is wanted exactly."""
    exact = next((m for m in mentions if not _EXACT.isdisjoint(_words(m))), None)
    growth = _growth(mentions)
    if exact is None or growth is None or _asks_something_else(mentions):
        return mentions
    number = next((m for m in mentions if _is_a_number(m) and m.start not in (exact.start, growth.start)), None)
    if number is None and not _is_not_enough(growth, mentions):
        return mentions

    def told(mention: Mention) -> Mention:
        if mention.start == exact.start:
            return mention._replace(kind="cue", key=_EXACTLY)
        if mention.start == growth.start:
            return mention._replace(kind="metric", key=_STREAK)
        if number is not None and mention.start == number.start:
            return mention._replace(kind="cue", key=_RATE)
        aside = mention.kind in ("term", "metric") or mention.key in _LEFT_ASIDE
        return mention.as_filler() if aside else mention

    rate = () if number is not None else (exact._replace(kind="cue", key=_RATE),)
    return tuple(dict.fromkeys((*map(told, mentions), *rate)))


def _words(mention: Mention) -> list[str]:
    return mention.text.casefold().split()


def _growth(mentions: Mentions) -> Mention | None:
    """What is said to grow, or the growth in triple digits."""
    triple = next((m for m in mentions if m.key in (_TRIPLE, _STREAK)), None)
    growing = any(m.key in _GROWING for m in mentions)
    return triple or next((m for m in mentions if m.key == _PRODUCTS and growing), None)


def _asks_something_else(mentions: Mentions) -> bool:
    """For how many quarters it went on, or what the words mean."""
    counted = any(m.key in _OF_THE_COUNT and m.text.casefold() not in _HOW_MANY for m in mentions)
    return counted or any(not _OF_THE_WORDS.isdisjoint(_words(m)) for m in mentions)


def _is_a_number(mention: Mention) -> bool:
    return not _NUMBERS.isdisjoint(_words(mention)) and mention.kind != "quantity"


def _is_not_enough(growth: Mention, mentions: Mentions) -> bool:
    """ "Not just triple-digit", "more precise than triple-digit", "triple-digit is vague"."""
    beside = (m for m in mentions if m.end == growth.start or growth.end <= m.start <= growth.end + 1)
    return any(not _SET_AGAINST.isdisjoint(_words(m)) for m in beside)
