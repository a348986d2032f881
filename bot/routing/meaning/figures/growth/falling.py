"""Revenue that is said to have fallen by a percentage: "Azure shrank 39 %", 收入下滑了34%. It is growth below zero."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past

_REVENUE, _METRIC, _PERCENT = "revenue", "revenue_growth", "percent"
_FALLING = frozenset(
    {"fell", "dropped", "shrank", "shrunk", "declined", "decreased", "sank", "contracted", "slid", "fallen", "plunged",
     "slumped", "tumbled", "下滑", "下降", "下跌", "跌", "减少", "減少", "萎缩", "萎縮", "衰退", "缩水", "縮水", "降",
     "降低", "fall", "drop", "shrink", "decline", "decrease"}
)
_SMALL = frozenset({"by", "of", "some", "about", "around", "roughly", "nearly", "almost", "a", "了", "近", "约", "約",
                    "将近", "过", "過", "达", "達"})
_OWN, _SILENT = frozenset({_REVENUE, "cloud"}), frozenset({"filler", "period"})
_OF = frozenset({"of", "的"})
_MOVED = ("moved", "turned")


@woken_by(*_FALLING, "moved", "turned", beside=("quantity",))
def with_revenue_that_falls(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a fall as negative growth; "fell to 4 %" and a P/E that fell are none."""
    small = {m.start: m.end for m in mentions if m.text.casefold() in _SMALL}
    figures = {m.start: m for m in mentions if m.quantity and m.quantity.unit == _PERCENT}
    falls = [m for m in mentions if _falls(m) and past(m.end, small) in figures]
    if not falls or len(figures) != 1 or len({m.start for m in falls}) != 1:
        return mentions
    figure, fall = figures[past(falls[0].end, small)], falls[0]
    if not _is_of_revenue(fall, figure, mentions, knowledge):
        return mentions
    assert figure.quantity is not None
    lost = figure._replace(quantity=replace(figure.quantity, negative=True, value=-abs(figure.quantity.value)))
    growth = Mention("metric", _METRIC, fall.start, fall.end, fall.text)
    kept = [m for m in mentions if m.start != fall.start and m.key not in (_REVENUE, f"outside:{_REVENUE}")]
    return tuple(sorted((growth, *(lost if m is figure else m for m in kept)), key=lambda m: m.start))


def _is_of_revenue(fall: Mention, figure: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether nothing but revenue stands between the name of one that grows and the fall, and no "of" behind it."""
    named = [m for m in mentions if m.kind == "entity" and m.end <= fall.start]
    if not named or not knowledge.facts(named[-1].key, _METRIC):
        return False
    between = [m for m in mentions if named[-1].end <= m.start < fall.start]
    own = all(m.kind in _SILENT or m.key.removeprefix("outside:") in _OWN for m in between)
    return own and not any(m.start == figure.end and m.text.casefold() in _OF for m in mentions)


def _falls(mention: Mention) -> bool:
    """Such a verb alone, or behind what falls in one phrase ("revenue drop", "sales fell by")."""
    text = mention.text.casefold()
    verb = text.removesuffix(" by").split()[-1]
    return (verb in _FALLING and (text == verb or mention.key in _MOVED)) or text.removesuffix("了") in _FALLING
