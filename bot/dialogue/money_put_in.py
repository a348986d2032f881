"""What else somebody puts money into: "how much does Microsoft put into R&D?" and then "and Amazon into cloud?" asks of
what Amazon spends on that, and not of its R&D."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.models import Frame

_LEADING = frozenset({"into", "in", "on", "for", "to", "towards"})
_INVEST, _AND = "invest", "and_what"
_OBJECTS = frozenset({"cloud", "rnd", "infrastructure", "data_center", "ai", "capex"})


def with_money_put_in(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the word that leads to it as a verb of spending, after an amount that was spent."""
    spent = bool(frame.metrics) and all(knowledge.metric(key).unit in CURRENCIES for key in frame.metrics)
    said = [m for m in mentions if m.kind not in ("filler", "term")]
    bare = all(m.kind == "entity" or m.key in (*_OBJECTS, _AND) or m.text in "?？" for m in said)
    names = [m for m in said if m.kind == "entity"]
    objects = {m.start for m in said if m.kind == "cue" and m.key in _OBJECTS}
    if not spent or not bare or len(names) != 1 or not objects:
        return mentions

    def leads(mention: Mention) -> bool:
        behind = names[0].end <= mention.start and mention.end <= min(objects)
        return behind and mention.text.casefold() in _LEADING

    return tuple(m._replace(kind="cue", key=_INVEST) if leads(m) else m for m in mentions)
