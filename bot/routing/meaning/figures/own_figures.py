"""A figure said in passing of the name that has it: "is Azure's 20 % share above or below Google Cloud's?" asks on
which side of the other it lies, and not whether the one is 20 % of the other; in "how much more is Alibaba's $53
billion than Amazon's spending?" it says which of several amounts is meant. "Is the $53 billion plan bigger than
Amazon's spending?" names by its sum what is somebody else's."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.routing.metrics import choose_metrics, facts_with_value
from bot.routing.waking import Mentions, woken_by

_SIDES = frozenset({"more", "less", "above", "below", "pricier", "cheaper", "faster", "slower"})
_ASKED, _DISTANCES = ("polar", "confirm"), ("difference", "how_much")
_TWO = 2
_POINTING = frozenset({"the", "that", "this"})


@woken_by("quantity", beside=_SIDES)
def with_own_figures_as_meant(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a figure as filler, or as the measure of which it is one, where the source prints it of
    the name right before it, and something else says what is measured."""
    stated = [m for m in mentions if m.quantity]
    names = [m for m in mentions if m.kind == "entity"]
    if len(stated) != 1 or len({m.key for m in names}) != _TWO:
        return mentions
    figure = stated[0]
    owner = next((m for m in names if _is_right_beside(m, figure)), None)
    distance = any(m.key in _DISTANCES for m in mentions)
    set_beside = distance or any(m.key in _SIDES and m.start >= figure.end for m in mentions)
    other = any(owner and m.start > figure.end and m.key != owner.key for m in names)
    asked = distance or any(m.key in _ASKED for m in mentions)
    if owner is None or not (asked and set_beside and other):
        return mentions
    left = tuple(m.as_filler() if m is figure else m for m in mentions)
    measured = choose_metrics(left, (owner.key,), knowledge).metrics
    printed = _printed(figure, owner, measured, knowledge)
    if printed is None or printed in measured:
        return left if printed else mentions
    named = figure._replace(kind="metric", key=printed, quantity=None)
    return tuple(named if m is figure else m.as_filler() if m.key in measured else m for m in mentions)


def _is_right_beside(name: Mention, figure: Mention) -> bool:
    """ "Alibaba's $53 billion plan", "the $53 billion Alibaba plan"."""
    if name.is_possessive:
        return name.end == figure.start
    return name.start == figure.end


def _printed(figure: Mention, owner: Mention, measured: tuple[str, ...], knowledge: Knowledge) -> str | None:
    """The metric of that figure, of what the other words say is measured: another figure of the same name is a mistake
    to be told."""
    assert figure.quantity
    kinds = {*measured, *(kind for metric in measured for kind in knowledge.narrower(metric))}
    found = (fact.metric for fact in facts_with_value(figure.quantity, (owner.key,), knowledge))
    return next((metric for metric in found if metric in kinds), None)


@woken_by("quantity", beside=_SIDES)
def with_amounts_pointed_at(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such an amount as the measure and the name of whoever alone has it, where it is to be held
    against somebody else's."""
    stated = [m for m in mentions if m.quantity]
    names = [m for m in mentions if m.kind == "entity"]
    if len(stated) != 1 or len({m.key for m in names}) != 1 or all(m.key not in _ASKED for m in mentions):
        return mentions
    amount, other = stated[0], names[0]
    pointed = any(m.end == amount.start and m.text.casefold() in _POINTING for m in mentions)
    between = [m for m in mentions if amount.end <= m.start < other.start]
    if not pointed or all(m.key not in _SIDES for m in between):
        return mentions
    owners = _sole_owners(amount, knowledge)
    noun = next((m for m in between if m.start == amount.end and m.key not in _SIDES), None)
    if len(owners) != 1:
        return mentions
    owner, metric = owners.pop()
    if owner in knowledge.family(other.key) or not (noun is None or _is_its_noun(noun, metric, knowledge)):
        return mentions
    name = amount._replace(kind="entity", key=owner, quantity=None)
    meant = tuple(m.as_filler() if m is noun else m for m in mentions)
    place = mentions.index(amount)
    return (*meant[:place], name, name._replace(kind="metric", key=metric), *meant[place + 1 :])


def _sole_owners(amount: Mention, knowledge: Knowledge) -> set[tuple[str, str]]:
    """Whose it is, and of which measure; what two are apart is nobody's."""
    assert amount.quantity
    facts = [fact for fact in facts_with_value(amount.quantity, (), knowledge) if fact.unit in CURRENCIES]
    return {(fact.entity, fact.metric) for fact in facts if _DISTANCES[0] not in knowledge.metric(fact.metric).also}


def _is_its_noun(noun: Mention, metric: str, knowledge: Knowledge) -> bool:
    """ "The $53 billion plan"; "the $53 billion of Amazon" is no noun of it."""
    return noun.key == metric or noun.key in knowledge.metric(metric).also
