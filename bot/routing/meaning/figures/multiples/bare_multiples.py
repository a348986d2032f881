"""Multiples said without their unit or in the words of a price: "which company has a P/E of 18?", "how many of them are
pricier than 22x?", "does it get a richer multiple than Amazon?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.routing.waking import Mentions, woken_by

_MULTIPLE, _PE, _OF = "multiple", "pe", "of"
_ASKING_WHO = ("who", "which")
_JUSTIFY = "justify"
_RICHER = frozenset({"richer", "higher", "better", "bigger", "fatter", "larger"})
_THAN, _PAIR = "than", 2
_SIDES = {"pricier": "above", "cheaper": "below"}


@woken_by(*_ASKING_WHO, beside=(_PE,))
def with_bare_multiples(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Whose figure it is that is stated, where nobody is named: a P/E of 18 is one of 18x."""
    multiples = {m.end for m in mentions if m.kind == "metric" and knowledge.metric(m.key).unit == _MULTIPLE}
    of = {m.end for m in mentions if m.text.casefold() == _OF and m.start in multiples}
    asks = any(m.key in _ASKING_WHO for m in mentions) and not any(m.kind == "entity" for m in mentions)
    if not (of and asks):
        return mentions
    return tuple(_as_multiple(m) if m.start in of else m for m in mentions)


def _as_multiple(mention: Mention) -> Mention:
    stated = mention.quantity
    if stated is None or stated.unit is not None:
        return mention
    return mention._replace(quantity=replace(stated, unit=_MULTIPLE))


@woken_by(*_SIDES, beside=("quantity",))
def with_prices_as_limits(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How many of the three are pricier than 22x?": above that, where it is asked who."""
    figures = {m.start for m in mentions if m.quantity and m.quantity.unit == _MULTIPLE}
    ends = figures | {m.start for m in mentions if m.text.casefold() == _THAN and m.end in figures}
    if not any(m.key in (*_ASKING_WHO, "how_many") for m in mentions):
        return mentions
    return tuple(m._replace(key=_SIDES[m.key]) if m.key in _SIDES and m.end in ends else m for m in mentions)


@woken_by(_JUSTIFY, beside=(_THAN,))
def with_richer_multiples(mentions: Mentions, _: Knowledge) -> Mentions:
    """A multiple that is richer than another's is compared, and nothing has to be shown for it."""
    several = len({m.key for m in mentions if m.kind == "entity"}) == _PAIR
    than = {m.start for m in mentions if m.text.casefold().split()[0] == _THAN}
    richer = {
        m.start for m in mentions
        if m.key == _JUSTIFY and m.end in than and not _RICHER.isdisjoint(m.text.casefold().split())
    }
    if not (several and richer):
        return mentions
    told: list[Mention] = []
    for mention in mentions:
        if mention.start not in richer:
            told.append(mention)
        elif mention.key == _JUSTIFY:
            told += [mention._replace(kind="cue", key="more"), mention._replace(kind="cue", key=_PE)]
    return tuple(told)
