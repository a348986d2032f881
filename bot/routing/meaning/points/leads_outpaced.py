"""A lead that is outpaced: "what AWS dominance does Alibaba's AI growth outpace?" asks in what AWS leads, and for no
order of growth."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_OUTPACING = frozenset(
    {"outpace", "outpaces", "outpaced", "outpacing", "outstrip", "outstrips", "outstripped", "outrun", "outruns",
     "surpass", "surpasses", "surpassed", "overtake", "overtakes", "eclipse", "eclipses", "run outpace"}
)
_LEADS = frozenset({"strength", "dominance", "lead", "leadership", "advantage", "stronghold", "edge", "supremacy"})
_ASKING, _LED = ("what", "which"), "case_study"


@woken_by(*_OUTPACING, beside=_LEADS)
def with_leads_outpaced(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The lead is of whoever a point says it of; whose growth it is and how fast is left aside."""
    leads = [m for m in mentions if m.text.casefold() in _LEADS]
    names = [m for m in mentions if m.kind == "entity"]
    verb = next((m for m in mentions if m.text.casefold() in _OUTPACING), None)
    if verb is None or not leads or len({m.key for m in names}) <= 1 or leads[0].start > verb.start:
        return mentions
    if not any(m.key in _ASKING and m.start < leads[0].start for m in mentions):
        return mentions
    leading = {claim.entity for claim in knowledge.base.claims if _LED in claim.topics}

    def as_meant(mention: Mention) -> Mention:
        if mention.start == leads[0].start:
            return mention._replace(kind="cue", key=_LED)
        return mention if mention.key in (*leading, *_ASKING) else mention.as_filler()

    if not any(m.key in leading for m in names):  # of nobody else is it said
        return tuple(m._replace(kind="unknown") if m.start == verb.start else m for m in mentions)
    return tuple(dict.fromkeys(map(as_meant, mentions)))
