"""A figure said in passing of the name that has it: "is Azure's 20 % share above or below Google Cloud's?" asks on
which side of the other it lies, and not whether the one is 20 % of the other."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.metrics import choose_metrics, facts_with_value
from bot.routing.waking import Mentions, woken_by

_SIDES = frozenset({"more", "less", "above", "below", "pricier", "cheaper", "faster", "slower"})
_TWO = 2


@woken_by("quantity", beside=_SIDES)
def without_own_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a figure as filler, where the source prints it of the name right before it, and something
    else says what is measured."""
    stated = [m for m in mentions if m.quantity]
    names = [m for m in mentions if m.kind == "entity"]
    if len(stated) != 1 or len({m.key for m in names}) != _TWO:
        return mentions
    figure = stated[0]
    owner = next((m for m in names if m.end == figure.start and m.is_possessive), None)
    set_beside = any(m.key in _SIDES and m.start >= figure.end for m in mentions)
    other = any(owner and m.start > figure.end and m.key != owner.key for m in names)
    asked = any(m.key in ("polar", "confirm") for m in mentions)
    if owner is None or not (asked and set_beside and other):
        return mentions
    left = tuple(m.as_filler() if m is figure else m for m in mentions)
    return left if _is_printed(figure, owner, left, knowledge) else mentions


def _is_printed(figure: Mention, owner: Mention, left: Mentions, knowledge: Knowledge) -> bool:
    """Of what the other words say is measured: another figure of the same name is a mistake to be told."""
    assert figure.quantity
    measured = choose_metrics(left, (owner.key,), knowledge).metrics
    return any(fact.metric in measured for fact in facts_with_value(figure.quantity, (owner.key,), knowledge))
