"""In what somebody leads: "what kind of dominance is AWS credited with in AI?" asks for a point on him, and for no
share of a market."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_KINDS = ("kind of", "kinds of", "sort of", "type of", "form of")
_ASKING = frozenset({"what", "which"})
_LEADS = frozenset({"dominance", "leadership", "lead", "supremacy", "domination", "predominance"})
_DOMINANCE, _AI, _CASES = "dominance", "ai", "case_study"
_LED_TO = ("in", "within", "for")


@woken_by(*_LEADS, beside=("entity",))
def with_kinds_of_lead(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the lead as dominance alone, in AI; "which lead in the market?" is a distance."""
    lead = next((m for m in mentions if m.text.casefold() in _LEADS), None)
    if lead is None or not _asks_which(lead, mentions) or not _is_in_ai(lead, mentions):
        return mentions

    def told(mention: Mention) -> Mention:
        if mention.start == lead.start:
            return mention._replace(kind="cue", key=_DOMINANCE)
        return mention.as_filler() if mention.kind == "cue" and mention.key == _AI else mention

    return tuple(dict.fromkeys(map(told, mentions)))


def _asks_which(lead: Mention, mentions: Mentions) -> bool:
    before = {m.text.casefold() for m in mentions if m.end == lead.start}
    return not before.isdisjoint(_KINDS) or bool(before & _ASKING)


def _is_in_ai(lead: Mention, mentions: Mentions) -> bool:
    led_to = {m.end for m in mentions if m.start >= lead.end and m.text.casefold() in _LED_TO}
    return any(m.start in led_to and m.key in (_AI, _CASES) for m in mentions)
