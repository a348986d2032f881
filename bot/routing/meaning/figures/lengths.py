"""How long something takes, said without a number: "is the $53 billion spread over several years?" asks whether it is
more than one, "within a single quarter" whether it is just one.

It is held against the figure where one is stated or doubted; a question that asks how much only says it of something
known ("how much is the plan, over several years?").
"""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.waking import Mentions, woken_by

_UNITS = {
    "several_years": "years",
    "several_quarters": "quarters",
    "single_year": "years",
    "single_quarter": "quarters",
}
_SEVERAL = "several_"
_TIMES = ("years", "quarters", "months", "weeks", "days")
_OVER = ("over", "in", "across", "within", "during", "for")
_A_WHILE, _COUNTED = "outside:rate_of_use", "downloads"
_ONE_OF = {"a day": "days", "a week": "weeks", "a month": "months", "a year": "years"}
_NEEDING = frozenset({"need", "needs", "needed", "take", "takes", "took"})
_ASKING = frozenset({"how_much", "how_many", "what", "which", "who", "how_big"})


@woken_by(*_UNITS)
def with_lengths_said(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a length as one of its unit, and as more than that where it is several."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    said = [m for m in mentions if m.key in _UNITS]
    if not cues.isdisjoint(_ASKING):
        return tuple(m.as_filler() if m in said else m for m in mentions)
    within = [m for m in mentions if any(one.start <= m.start and m.end <= one.end for one in said)]
    kept = [m for m in mentions if m not in within]
    return tuple(sorted((*kept, *(one for m in said for one in _as_length(m))), key=lambda m: (m.start, m.end)))


@woken_by("what", beside=("quantity",))
def with_lengths_guessed(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Over what, ten years?": how long it takes is asked for, with a guess."""
    lengths = {m.start for m in mentions if m.quantity and m.quantity.unit in _TIMES}
    over = {m.end for m in mentions if m.text.casefold() in _OVER}
    asking = {m.start for m in mentions if m.key == "what" and m.start in over and {m.end, m.end + 1} & lengths}
    if not asking:
        return mentions
    return tuple(
        m._replace(key="how_long") if m.start in asking and m.key == "what"
        else m.as_filler() if m.end in asking and m.text.casefold() in _OVER
        else m
        for m in mentions
    )


@woken_by(_A_WHILE)
def with_time_needed(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Did the app need a month for 10 million downloads?": behind what it took it is a length, and no rate."""
    needing = {m.end for m in mentions if m.text.casefold().split()[-1] in _NEEDING}
    counted = any(m.quantity and m.quantity.unit == _COUNTED for m in mentions)

    def is_length(mention: Mention) -> bool:
        return mention.key == _A_WHILE and mention.start in needing and mention.text.casefold() in _ONE_OF

    return tuple(_as_one(m) if is_length(m) else m for m in mentions) if counted else mentions


def _as_one(mention: Mention) -> Mention:
    one = Quantity(Decimal(1), _ONE_OF[mention.text.casefold()], mention.start, mention.end)
    return mention._replace(kind="quantity", key=one.unit or "", quantity=one)


def _as_length(mention: Mention) -> tuple[Mention, ...]:
    one = Quantity(Decimal(1), _UNITS[mention.key], mention.start, mention.end)
    length = mention._replace(kind="quantity", key="", quantity=one)
    return (mention._replace(key="above"), length) if mention.key.startswith(_SEVERAL) else (length,)
