"""What a plan costs: "what will Alibaba's AI plan cost?", "what's the plan worth?" ask for the sum that is planned."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COSTS, _PLAN, _WHOLE = "outside:costs", "plan", "investment_plan"
_COSTING = ("cost", "costs", "costing")
_OF, _IT, _BETWEEN = "of", "it", ("entity", "filler")
_FIELDS = ("ai", "cloud")
_OTHERS = ("difference", "ratio", "chips", "per_quarter")
_WORTH, _ASKING = "worth", ("what", "how_much")
_BEHIND_IT = frozenset({"in", "dollars", "us", "usd", "in dollars", "in total", "total", "convert", "all", "in all"})


@woken_by(_COSTS)
def with_costs_of_plans(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a cost as what asks how much, where it is the plan's and nothing else is measured: right
    behind the plan, "the cost of" it, or before a pause and its name."""
    costs = [m for m in mentions if m.key == _COSTS]
    measured = any(m.kind == "metric" and m.key != _WHOLE and m not in costs for m in mentions)
    if len(costs) != 1 or measured or any(m.key in _OTHERS for m in mentions) or not _is_of_a_plan(costs[0], mentions):
        return mentions
    return tuple(m._replace(kind="cue", key="how_much") if m in costs else m for m in mentions)


def _is_of_a_plan(cost: Mention, mentions: Mentions) -> bool:
    plans = [m for m in mentions if m.key in (_PLAN, _WHOLE)]
    if not plans or cost.text.casefold() not in _COSTING:
        return False
    if plans[-1].end == cost.start:
        return True
    between = [m for m in mentions if cost.end <= m.start < plans[0].start]
    led = bool(between) and (between[0].text.casefold() == _OF or _is_named_behind(cost, between[0], mentions))
    return led and all(m.kind in _BETWEEN or m.key in _FIELDS for m in between)


def _is_named_behind(cost: Mention, first: Mention, mentions: Mentions) -> bool:
    """ "How much it costs, the AI plan of Alibaba?": behind a pause, what "it" is."""
    it = any(m.end == cost.start and m.text.casefold() == _IT for m in mentions)
    return it and first.start > cost.end


@woken_by(_WORTH)
def with_worth_of_plans(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What is Alibaba's AI plan worth?", and neither "is the plan worth it?" nor "what is the alliance worth?"."""
    worth = next((m for m in mentions if m.text.casefold() == _WORTH), None)
    if worth is None or not any(m.key in _ASKING for m in mentions):
        return mentions
    ends = all(m.text.casefold() in _BEHIND_IT or m.key in _BEHIND_IT for m in mentions if m.start >= worth.end)
    if not ends or not any(m.key in (_PLAN, _WHOLE) and m.end == worth.start for m in mentions):
        return mentions
    return tuple(m._replace(kind="cue", key="how_much") if m is worth else m for m in mentions)
