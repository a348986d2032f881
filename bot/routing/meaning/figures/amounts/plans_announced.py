"""What somebody has said that he will spend: the plan, unless an own measure is named behind it, or he has none:
"Amazon said it would spend $40 billion on cloud infrastructure?", "Alibaba said it will spend 80% on data centers?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.parts import first_word, last_word
from bot.routing.waking import Mentions, woken_by

_PLAN, _INVEST = "investment_plan", "invest"
_SAID = frozenset({"said", "says", "saying", "announced", "promised", "pledged", "vowed", "committed"})
_PUT, _AMOUNTS = "put", ("how_much", "how_many")
_ASKING = frozenset({*_AMOUNTS, "what", "polar", "confirm", "it", "per_year"})


@woken_by(_PLAN)
def with_own_measures_announced(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with what was said as a word of investing, which leaves the measure to the words behind it."""
    said = {m for m in mentions if m.key == _PLAN and first_word(m) in _SAID}
    of_another = any(_is_of_another(m, mentions, knowledge) for m in said)
    if not said or (_has_the_plan(mentions, knowledge) and not of_another):
        return mentions

    def as_investing(mention: Mention) -> Mention:
        if mention not in said:
            return mention
        put_off = _is_of_no_money(mention, mentions)
        return mention.as_filler() if put_off else mention._replace(kind="cue", key=_INVEST, word=None)

    return tuple(map(as_investing, mentions))


def _is_of_another(said: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    return _is_of_no_money(said, mentions) or _names_its_own(said, mentions, knowledge)


def _is_of_no_money(said: Mention, mentions: Mentions) -> bool:
    """ "It would put the IPO on hold", unlike "it would put $53 billion into AI"."""
    return last_word(said) == _PUT and not any(m.quantity or m.key in _AMOUNTS for m in mentions)


def _has_the_plan(mentions: Mentions, knowledge: Knowledge) -> bool:
    named = {m.key for m in mentions if m.kind == "entity"}
    return not named or not named.isdisjoint(knowledge.holders(_PLAN))


def _names_its_own(said: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether something is measured behind it that is no word of the plan itself ("into AI")."""
    plain = {_PLAN, *knowledge.metric(_PLAN).also, *_ASKING}
    return any(m.start >= said.end and m.key not in plain and is_measure(m, knowledge) for m in mentions)
