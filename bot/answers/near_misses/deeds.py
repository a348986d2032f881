"""Questions for what else was done with an amount than to lay it out ("how much did Amazon save on infrastructure?"):
the source says what each lays out."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_HELPING = frozenset(
    {"did", "does", "do", "has", "have", "had", "will", "would", "can", "could", "should", "must", "may", "might",
     "didn't", "doesn't", "hasn't"}
)  # fmt: skip
_ASKING_WHO = ("who", "which")
_PEOPLE = ("market_people", "people_and_occasions")
_NO_SPENDING = frozenset(
    {"make", "makes", "made", "get", "gets", "got", "need", "needs", "write off", "wrote off", "deny", "denied", "lose",
     "lost"}
)  # fmt: skip
"""Words that are known and are no laying out, where a name does them to an amount."""
_LAYING_OUT = frozenset(
    {"pay", "pays", "paid", "channel", "reserve", "expend", "inject", "chuck", "bung", "fling", "shovel", "steer",
     "route", "provide", "contribute", "put", "spnd", "spned", "spendd", "pledge", "promise"}
)  # fmt: skip
"""Words that lead to no figure by themselves, and lay money out all the same."""
_OWNERS = frozenset({"its", "their", "the", "his", "that", "this", "a", "an", "any", "some", "on", "for", "over", "of"})


@near_miss("other_deed", "unknown", "filler", "opposite", beside=("how_much", "how_many", "who", "which", "what"))
def _asks_what_else_was_done(reading: Reading, knowledge: Knowledge) -> bool:
    """ "How much did Alibaba raise over four quarters?", "which company cut $100 billion of R&D?"."""
    metrics = [knowledge.metric(key) for key in reading.metrics]
    if not metrics or any(metric.unit not in CURRENCIES for metric in metrics):
        return False
    return any(_is_done(m, reading) for m in reading.mentions)


def _is_done(verb: Mention, reading: Reading) -> bool:
    """Whether a word that leads to no figure stands where whoever is named, or asked for, does something."""
    known = verb.text.casefold() in _NO_SPENDING
    if verb.text.casefold() in _LAYING_OUT:
        return False
    named_by_it = any(m.start == verb.start and m.kind == "metric" for m in reading.mentions)
    if not (verb.kind == "unknown" or known) or named_by_it:
        return False
    before = [m for m in reading.mentions if m.end == verb.start]
    named = [m for m in before if m.kind == "entity" and not m.is_possessive]
    helped = any(m.text.casefold().split()[-1] in _HELPING and m.start < verb.start for m in reading.mentions)
    asked = any(m.key in _ASKING_WHO or (m.key in _PEOPLE and _is_asked_for(m, reading)) for m in before)
    asked = asked and any(quantity.unit in CURRENCIES for quantity in reading.quantities)
    return ((bool(named) and helped) or asked) and _goes_on_to_an_amount(verb, reading, known=known)


def _is_asked_for(people: Mention, reading: Reading) -> bool:
    return any(m.key == "which" and m.end == people.start for m in reading.mentions)


def _goes_on_to_an_amount(verb: Mention, reading: Reading, *, known: bool) -> bool:
    """A known word has the amount, or what it is for, right behind it ("make on cloud infrastructure")."""
    behind = [m for m in reading.mentions if m.start == verb.end]
    led = any(m.text.casefold() in _OWNERS or m.quantity for m in behind)
    ends = not behind
    return led or ends or (not known and any(m.kind in ("cue", "metric", "term") for m in behind))


DEEDS = (_asks_what_else_was_done,)
