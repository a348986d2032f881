"""Houses that publish figures of others: "AWS share per Gartner", "Morgan Stanley's P/E for Alibaba", "the Canalys
number for Azure" want the figure that they give, and not the one that the source has.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.parts import first_word, last_word
from bot.routing.waking import Mentions, woken_by

_OWN_WORDS = "own_words"
_ENTITY, _OUTSIDE = "entity", "outside:"
_HOUSES = frozenset(
    {"gartner", "forrester", "synergy research", "canalys", "statista", "mckinsey", "goldman sachs", "morgan stanley",
     "jpmorgan", "citi", "ubs", "barclays", "nomura", "bloomberg", "reuters", "morningstar", "yahoo"}
)
_GIVING = frozenset({"per", "via", "by", "from", "according to", "as per", "says", "in", "as", "with"})
"""What stands before whoever gives a figure."""
_OF_FIGURES = frozenset({"number", "numbers", "figure", "figures", "estimate", "estimates", "data", "count", "has",
                         "puts", "gives", "reports", "says", "sees", "value", "的",
                         "给", "给的", "給", "給的", "说", "说的"})
"""What stands behind him."""
_SETTING_BESIDE = frozenset({"compare", "and_what", "both", "difference", "choice", "ratio", "versus"})


@woken_by(*(_OUTSIDE + house for house in _HOUSES))
def with_figures_of_houses(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Somebody's own words beside a house that is to give the figure of somebody else; set beside others it is one of
    them ("Alibaba's P/E vs JPMorgan")."""
    covered = any(m.kind == _ENTITY and knowledge.entity(m.key).covered for m in mentions)
    measured = any(is_measure(m, knowledge) for m in mentions)
    houses = [m for m in mentions if _is_house(m)] if covered and measured else []
    giving = [m for m in houses if _gives(m, mentions, knowledge)]
    leading = {m.start for m in giving}

    def as_given(mention: Mention) -> Mention:
        led = mention.end in leading and mention.kind == "filler"
        alone = mention in giving and not any(m.end == mention.start and m.kind == "filler" for m in mentions)
        return mention._replace(kind="cue", key=_OWN_WORDS) if led or alone else mention

    return tuple(map(as_given, mentions)) if giving else mentions


def _is_house(mention: Mention) -> bool:
    return mention.kind == _ENTITY and mention.key.removeprefix(_OUTSIDE) in _HOUSES


def _gives(house: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    before = [m for m in mentions if m.end == house.start]
    behind = [m for m in mentions if m.start == house.end]
    if any(m.key in _SETTING_BESIDE for m in before):
        return False
    led = any(m.text.casefold() in _GIVING or last_word(m) in _GIVING for m in before)
    owns = house.is_possessive and any(is_measure(m, knowledge) for m in behind)
    alone = not before and not behind  # a pause on both sides: "Gartner: AWS share?"
    return led or owns or alone or any(first_word(m) in _OF_FIGURES for m in behind)
