"""What one company alone has, set against another's with no word of whose it is: "is the plan bigger than Amazon's $40
billion?" is of Alibaba's plan, and not of one that Amazon would have."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_THE = frozenset({"the", "its", "this", "that"})
_ONLY = ("plan", "capex")
_LED = frozenset({"of", "at", "by", "from", "for", "in"})
_COMPARING = frozenset({"above", "below", "more", "less", "at_least", "at_most", "ratio", "same", "compare"})


@woken_by("plan", "investment_plan", "capex", "ai_capex", beside=("entity",))
def with_owner_of_the_only_one(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the owner in the place of the word before what only he has."""
    compared = any(m.key in _COMPARING for m in mentions) or any(m.quantity and _is_part(m) for m in mentions)
    measure = next((m for m in mentions if _metric_of(m, knowledge)), None)
    if not compared or measure is None:
        return mentions
    holders = knowledge.holders(_metric_of(measure, knowledge))
    place = _opening(measure, mentions)
    names = [m for m in mentions if m.kind == "entity"]
    if len(holders) != 1 or place is None or not _are_of_others(names, holders[0], knowledge):
        return mentions
    if any(m.start == measure.end and m.text.casefold() in _LED for m in mentions):
        return mentions  # "the plan of Amazon"
    the = mentions[place]
    name = the._replace(kind="entity", key=holders[0], word=None)
    return (*mentions[:place], name, *(m for m in mentions[place:] if m.start != the.start))


def _metric_of(mention: Mention, knowledge: Knowledge) -> str:
    """The metric that a mention names by itself; empty where it names none."""
    if mention.kind == "metric":
        return mention.key
    if mention.kind != "cue" or mention.key not in _ONLY:
        return ""
    return next((metric.key for metric in knowledge.base.metrics.values() if (mention.key,) in metric.signs), "")


def _opening(measure: Mention, mentions: Mentions) -> int | None:
    """The place of the "the" before it; an amount may stand between ("the $53 billion plan")."""
    starts = {measure.start} | {m.start for m in mentions if m.quantity and m.end == measure.start}
    return next((i for i, m in enumerate(mentions) if m.end in starts and m.text.casefold() in _THE), None)


def _are_of_others(names: list[Mention], owner: str, knowledge: Knowledge) -> bool:
    return bool(names) and all(knowledge.company(m.key) != knowledge.company(owner) for m in names)


def _is_part(mention: Mention) -> bool:
    """Half of it, or so many times as much."""
    quantity = mention.quantity
    return quantity is not None and (quantity.worded or quantity.unit in ("ratio", "multiple", "percent"))
