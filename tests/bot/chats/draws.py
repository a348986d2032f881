"""What fills a chat's slots: figures of the base, names without one, and the amounts that are worked out of them.

A draw gives None where chance brought something on which the right answer is arguable."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.bot.chats.grammar import chat_words
from tests.bot.chats.scenes import Scene, kin, lacking, of_metric, several
from tests.bot.verdicts.scenes import SHARED, beside, dollars, holders
from tests.bot.verdicts.speech import Speech

_BILLION = 10**9


def one(speech: Speech) -> Scene:
    """A holder and a metric of its own, with a limit: "What is {A}'s {w}?"."""
    fact = speech.chance.choice([fact for facts in speech.compared.values() for fact in facts])
    limit = beside(speech, fact.value, fact.unit)
    slots = {"A": speech.holder(fact), "w": speech.metric(fact.metric), "L": speech.amount(limit, fact.unit)}
    return Scene(slots, {"a": (fact,)}, {"a": fact.value, "limit": limit})


def one_multiple(speech: Speech) -> Scene | None:
    return of_metric(speech, "pe_ratio", 1)


def one_share(speech: Speech) -> Scene | None:
    return of_metric(speech, SHARED, 1)


def alone(speech: Speech) -> Scene:
    """A figure with which no other is compared: "What is {n}?"."""
    fact = speech.chance.choice(speech.single)
    return Scene({"n": speech.figure(fact)}, {"a": (fact,)}, {"a": fact.value})


def two(speech: Speech) -> Scene | None:
    """Two holders of one metric, and what they come to."""
    return several(speech, holders(speech, 2))


def two_multiples(speech: Speech) -> Scene | None:
    return of_metric(speech, "pe_ratio", 2)


def two_shares(speech: Speech) -> Scene | None:
    return of_metric(speech, SHARED, 2)


def three(speech: Speech) -> Scene | None:
    return several(speech, holders(speech, 3))


def three_shares(speech: Speech) -> Scene | None:
    return of_metric(speech, SHARED, 3)


def without(speech: Speech) -> Scene:
    """A holder and a name that has no such figure: "{A}'s {w}", "and {X}?"."""
    scene = one(speech)
    return scene.with_slots(X=lacking(speech, scene.figures["a"][0].metric))


def two_without(speech: Speech) -> Scene | None:
    scene = two(speech)
    return scene and scene.with_slots(X=lacking(speech, scene.figures["a"][0].metric))


def alone_without(speech: Speech) -> Scene:
    """The same of a figure that stands alone."""
    scene = alone(speech)
    return scene.with_slots(X=lacking(speech, scene.figures["a"][0].metric))


def foreign(speech: Speech) -> Scene | None:
    """Two holders, and a company of which no source tells: "and {F}?"."""
    scene = two(speech)
    return scene and scene.with_slots(F=speech.chance.choice(chat_words(speech.language)["foreign"]))


def another_metric(speech: Speech) -> Scene:
    """A holder with figures of two metrics: "{A}'s {w}", "and its {v}?"."""
    own = chat_words(speech.language)["metrics"]
    first, second = speech.chance.choice([
        (first, second) for facts in speech.compared.values() for first in facts for second in speech.base.facts
        if first.entity == second.entity and first.metric != second.metric and second.metric in own
    ])
    slots = {"A": speech.holder(first), "w": speech.metric(first.metric), "v": speech.chance.choice(own[second.metric])}
    return Scene(slots, {"a": (first,), "v": (second,)}, {"a": first.value})


def lacking_metric(speech: Speech) -> Scene:
    """A holder that lacks, with its kin, another metric: "{A}'s {w}", "and its {v}?"."""
    own = chat_words(speech.language)["metrics"]
    facts = [fact for facts in speech.compared.values() for fact in facts]
    held = {(fact.entity, fact.metric) for fact in speech.base.facts}
    fact, metric = speech.chance.choice([
        (fact, metric) for fact in facts for metric in own
        if not any((entity, metric) in held for entity in kin(speech, fact.entity))
    ])
    slots = {"A": speech.holder(fact), "w": speech.metric(fact.metric), "v": speech.chance.choice(own[metric])}
    return Scene(slots, {"a": (fact,)}, {"a": fact.value})


def two_metrics(speech: Speech) -> Scene:
    """Two holders that both have figures of two metrics: "{A}'s {w}", "and its {v}?", "and {B}'s?"."""
    figures = {(fact.entity, fact.metric): fact for facts in speech.compared.values() for fact in facts}
    a, b, w, v = speech.chance.choice([
        (a, b, w, v) for a, w in figures for b, v in figures
        if a != b and w != v and (a, v) in figures and (b, w) in figures
    ])
    slots = {"A": speech.holder(figures[a, w]), "B": speech.holder(figures[b, w])}
    slots |= {"w": speech.metric(w), "v": speech.metric(v)}
    av, bv = figures[a, v], figures[b, v]
    amounts = {"av": av.value, "bv": bv.value, "gap": abs(av.value - bv.value)}
    return Scene(slots, {"a": (figures[a, w],), "v": (av,), "bv": (bv,)}, amounts)


def two_amounts(speech: Speech) -> Scene | None:
    """Two amounts of dollars of two companies, each by a name of its own: "is that more than {m}?"."""
    first, second = speech.chance.sample(dollars(speech), 2)
    if first.entity == second.entity:
        return None
    slots = {"n": speech.figure(first), "m": speech.figure(second)}
    amounts = {"a": first.value, "b": second.value, "gap": abs(first.value - second.value) / _BILLION}
    return Scene(slots, {"a": (first,), "b": (second,)}, amounts)


def topic_changed(speech: Speech) -> Scene | None:
    """A figure, and another of another holder and metric: "{A}'s {w}", "What is {C}'s {v}?"."""
    metrics = speech.chance.sample(sorted(speech.compared), 2)
    first, second = (speech.chance.choice(speech.compared[metric]) for metric in metrics)
    if second.entity in kin(speech, first.entity):
        return None
    slots = {"A": speech.holder(first), "w": speech.metric(first.metric)}
    slots |= {"C": speech.holder(second), "v": speech.metric(second.metric)}
    return Scene(slots, {"a": (first,), "c": (second,)}, {})


DRAWS: Mapping[str, Callable[[Speech], Scene | None]] = {
    draw.__name__: draw
    for draw in (
        one, one_multiple, one_share, alone, two, two_multiples, two_shares, three, three_shares, without, two_without,
        alone_without, foreign, another_metric, lacking_metric, two_metrics, two_amounts, topic_changed,
    )
}
