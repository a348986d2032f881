"""A yearly amount that is kept for several years: "if Microsoft kept its R&D level for three years, what would that add
up to?", "three years of Microsoft's R&D, in total?". It is so many times the one year that a source gives."""

from __future__ import annotations

from knowledge import Knowledge, Mention, Quantity, replace

from bot.routing.metrics import facts_with_value
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import words_by_place

YEARS_KEPT = "years_kept"
"""The unit of the years for which an amount is kept."""
_YEARS, _TOTAL, _PAIR, _OF = "years", "total", 2, ("of", "worth", "'s")
_YEARLY = {"rnd": "rd_budget", "rd_budget": "rd_budget", "ai_capex": "ai_capex", "four_quarters": "ai_capex"}
"""What names an amount of one year."""
_KEEPING = frozenset(
    {"kept", "keep", "keeps", "keeping", "stay", "stays", "stayed", "hold", "holds", "held", "same", "level", "levels",
     "pace", "constant", "unchanged", "flat", "repeated", "repeats", "continues", "continued", "maintained", "保持",
     "维持", "維持", "维", "維", "照此"}
)
_KEPT_HAN = frozenset({"变", "變", "不变", "不變"})
"""What 不变 is cut into."""
_SUMMING, _ASKING = ("total", "plus"), ("how_much", "what", "how_many", "total", "convert")
_OTHERWISE = frozenset(
    {"difference", "compare", "ratio", "quotient", "more", "less", "above", "below", "as_percent", "as_part",
     "remainder", "confirm", "plan", "investment_plan", "data_center", "who", "which", "growth", "when"}
)
_SPEAKING_OF_IT = frozenset({*_YEARLY, "ai", "in_yuan", _TOTAL})


@woken_by(_YEARS, beside=_YEARLY)
def with_years_kept(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the years as so many of such a year, and "total" for what they come to."""
    years = [m for m in mentions if m.quantity and m.quantity.unit == _YEARS and m.quantity.value >= _PAIR]
    keys = {m.key for m in mentions}
    metrics = {_YEARLY[key] for key in keys & _YEARLY.keys()}
    names = {m.key for m in mentions if m.kind == "entity"}
    asked = not keys.isdisjoint(_ASKING) and keys.isdisjoint(_OTHERWISE)
    if len(years) != 1 or len(metrics) != 1 or len(names) > 1 or not asked or mentions[0].key == "polar":
        return mentions
    if not _are_kept(years[0], keys, mentions) or not _states_nothing_else(metrics, mentions, knowledge):
        return mentions
    return tuple(told for m in mentions for told in _as_kept(m, years[0]))


def _are_kept(years: Mention, keys: set[str], mentions: Mentions) -> bool:
    """Whether a word says so, or so many years "of" it are added up."""
    words = words_by_place(mentions)
    counted = words.get(years.end) in _OF and not keys.isdisjoint(_SUMMING)
    return counted or not _KEEPING.isdisjoint(words.values())


def _states_nothing_else(metrics: set[str], mentions: Mentions, knowledge: Knowledge) -> bool:
    """ "At $100 billion a year": the amount that a source prints, and none of the asker's own."""
    stated = [m.quantity for m in mentions if m.quantity and m.quantity.unit not in (_YEARS, "quarters")]
    return all(any(f.metric in metrics for f in facts_with_value(one, (), knowledge)) for one in stated)


def _as_kept(mention: Mention, years: Mention) -> tuple[Mention, ...]:
    if mention is years:
        assert years.quantity
        kept: Quantity = replace(years.quantity, unit=YEARS_KEPT)
        total = years._replace(kind="cue", key=_TOTAL, quantity=None)
        return (years._replace(key=YEARS_KEPT, quantity=kept), total)
    idle = (mention.kind == "cue" and mention.key not in _SPEAKING_OF_IT) or mention.key == _TOTAL
    said = idle or mention.text.casefold() in _KEEPING | _KEPT_HAN or mention.start == years.start
    return (mention.as_filler() if said and mention.kind not in ("entity", "metric") else mention,)
