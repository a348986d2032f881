"""How many of each slot a question fills, some of which only the facts can tell."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge

from bot.answers import aggregates, claims, sources
from bot.answers.selection import FIRST, LAST
from bot.answers.statements import asserted
from bot.models import Reading

_TALK = ("greeting", "thanks", "and_what", "confirm")
_STANCES = frozenset({"risk", "strength", "bull", "bear", "verdict", "outlook"})
_ASKING = frozenset(
    {"what", "which", "who", "how_much", "how_many", "how_big", "how_long", "why", "when", "where", "define", "list",
     "compare", "chart", "rank", "source", "quote", "every", "convert", "total", "average", "remainder", "any_of"}
)
"""Cues with which a question asks for something: without any, a stated figure is there to be checked."""


def count_slots(reading: Reading, knowledge: Knowledge) -> Mapping[str, int]:
    """`subjects` counts names and groups; `several` and `pair` say whether figures stand side by side."""
    named, groups = len(reading.entities), len(reading.groups)
    holders = max((_count_holders(metric, knowledge) for metric in reading.metrics), default=0)
    return {
        "entities": named,
        "groups": groups,
        "metrics": len(reading.metrics),
        "subjects": named + 2 * groups,
        "quantities": len(reading.quantities),
        "ordinals": len(reading.ordinals),
        "amounts": int(reading.has("how_much", "how_many", "when", "how_long")),
        "money": int(reading.has("convert", "in_yuan")),
        "elsewhere": len(set(reading.places) - claims.AT_HOME),
        "quoted": int(_asks_for_words(reading)),
        "topics": len(set(reading.topics) - {"audience"} - _of_the_article(reading, knowledge)),
        "stances": len(reading.cues & _STANCES - ({"verdict"} if reading.has("source") else set())),
        "told": len(reading.told),
        "doubts": int(reading.has("polar", "confirm") and not reading.has("existence", "list", "article")),
        "terms": len(reading.terms),
        "whence": int(reading.has("where")),
        "bare_terms": int(_is_bare_term(reading)),
        "excluded": len(reading.excluded) + len(reading.excluded_groups),
        "definables": len(reading.terms) + len(reading.metrics),
        "periods": len(reading.periods),
        "lengths": len(reading.spans),
        "asserted": len(asserted(reading)) if reading.quantities else 0,
        "asking": len(reading.cues & _ASKING),
        "strangers": sum(not knowledge.entity(key).covered for key in reading.entities)
        + sum(not knowledge.metric(key).covered for key in reading.metrics),
        "single": int(not groups and (named == 1 or (not named and holders == 1))),
        "several": int(named > 1 or groups > 0 or (not named and holders > 1)),
        "pair": 2 if named > 1 or groups or (holders > 1 and (named == 1 or _places(reading) > 1)) else named,
        "parts": int(aggregates.parts_of(reading, knowledge) is not None),
        "shares_of": int(aggregates.states_share_of(reading, knowledge)) if len(reading.quantities) > 1 else 0,
        "spans": len(aggregates.spread_facts(reading, knowledge)),
        "reasons": len(claims.reasons_for(reading, knowledge)) if reading.has("why") else 0,
        "affirmable": 0
        if reading.cues.isdisjoint(knowledge.answerable_cues)
        else len(claims.affirmed(reading, knowledge)) + len(claims.denied(reading, knowledge)),
        "dateables": int(sources.is_dateable(reading, knowledge)) if reading.has("when", "how_long") else 0,
    }


def _is_bare_term(reading: Reading) -> bool:
    """Whether a message is a term with "what is" before it: no article, and nothing else that means anything."""
    spans = [(m.start, m.end) for m in reading.mentions if m.kind == "term"]
    if not spans or not reading.has("what"):
        return False
    start, end = max(spans, key=lambda span: span[1] - span[0])
    words = [m for m in reading.mentions if m.kind not in ("filler", "term") and m.key not in ("what", *_TALK)]
    alone = all(start <= m.start and m.end <= end for m in words)
    return alone and not any(m.end == start and m.text.casefold() == "the" for m in reading.mentions)


def _asks_for_words(reading: Reading) -> bool:
    """ "What did Alibaba say about AI?": the words of somebody named, and not of the article."""
    says = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "says"}
    return reading.has("what") and any(m.kind == "entity" and m.end in says for m in reading.mentions)


def _of_the_article(reading: Reading, knowledge: Knowledge) -> set[str]:
    """ "What does the article say about Amazon?" asks for no verdict: it has one on its subject only."""
    subjects = {knowledge.company(s.subject) for s in knowledge.base.sources.values() if s.subject}
    others = reading.entities and not subjects & {knowledge.company(key) for key in reading.entities}
    return {"verdict"} if others else set()


def _places(reading: Reading) -> int:
    """How many places in an order are spoken of ("between first and last"): they stand for names."""
    return len(reading.ordinals) + sum(reading.has(*cues) for cues in (FIRST, LAST))


def _count_holders(metric: str, knowledge: Knowledge) -> int:
    kinds = knowledge.narrower(metric)
    if not kinds:
        return knowledge.count_holders(metric)
    return len({key for kind in (metric, *kinds) for key in knowledge.holders(kind)})
