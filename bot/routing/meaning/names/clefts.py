"""Whom a sentence puts in front: "it's Alibaba who has the OpenAI deal, right?" says that Alibaba has it.

Who it is is told and not asked, and "it" points at nothing.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_DOUBTS = ("who", "which", "polar", "confirm", "existence")
_DEALS = frozenset({"deal", "deals", "contract", "contracts", "agreement", "agreements", "tie-up", "tieup"})


@woken_by(*_DEALS, beside=("entity",))
def with_deals(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Who got the OpenAI deal?", "does it have a deal with SAP?": with whom no figure is given, it is a partnership;
    its terms nobody prints."""
    if not any(m.key in _DOUBTS for m in mentions):
        return mentions
    partners = {m.start: m for m in mentions if m.kind == "entity" and not knowledge.metrics_of(m.key)}
    ends = {m.end for m in partners.values()}

    def is_one(mention: Mention) -> bool:
        strange = mention.kind == "unknown" and mention.text.casefold() in _DEALS
        with_one = any(m.text.casefold() == "with" and m.start == mention.end and m.end in partners for m in mentions)
        return strange and (mention.start in ends or with_one)

    return tuple(m._replace(kind="cue", key="partner") if is_one(m) else m for m in mentions)
