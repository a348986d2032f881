"""Names that only look like known ones: "Qwen 2" and "Qwen2.5-72B" are other models than those of the sources, and
"Delta" may be a company's."""

from __future__ import annotations

import re

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_THINGS = ("model", "app")
_VERSION = 10
"""A number below it, right behind a model's name, is its version; above it, a count."""
_SIZE = r"\d+ ?b"
_DELTA, _POSSESSIVE = "Delta", ("'s", "’s")
_BEFORE_A_NAME = ("polar", "auxiliary")
_WITH = frozenset({"with", "than", "and", "or", "about"})
_APART = frozenset({"between", "of", "in", "from", "to", "for", "vs", "versus", "on", "is", "?"})
"""Words behind "delta" where it is a difference."""


@woken_by("quantity", beside=("entity",))
def without_other_models(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The name with the number that no known model has as one word that nothing knows."""
    for name in mentions:
        if name.kind != "entity" or knowledge.entity(name.key).kind not in _THINGS:
            continue
        number = next((m for m in mentions if m.start == name.end and _is_version(m)), None)
        if number and not _is_known(name, number, knowledge):
            whole = Mention("unknown", "", name.start, number.end, f"{name.text} {number.text}", word="things")
            others = [m for m in mentions if m.end <= name.start or m.start >= number.end]
            return tuple(sorted((*others, whole), key=lambda m: (m.start, m.end)))
    return mentions


def _is_version(mention: Mention) -> bool:
    if mention.quantity is None:
        return False
    sized = re.fullmatch(_SIZE, mention.text.casefold()) is not None
    return sized or (mention.quantity.unit is None and mention.quantity.value < _VERSION)


def _is_known(name: Mention, number: Mention, knowledge: Knowledge) -> bool:
    """ "Qwen 3": a model's name begins so."""
    meant = re.compile(re.escape(_squeezed(name.text + number.text)) + r"(?![\d.])")
    things = (entity for entity in knowledge.base.entities.values() if entity.kind in _THINGS)
    return any(meant.match(_squeezed(entity.name)) for entity in things)


def _squeezed(text: str) -> str:
    return re.sub(r"[\s-]", "", text.casefold())


@woken_by("delta", "delta's", "delta’s")
def with_delta_as_a_name(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is Delta cheaper than Alibaba?": written as a name, where a name stands."""
    before, behind = {m.end: m for m in mentions}, {m.start: m for m in mentions}

    def is_a_name(mention: Mention) -> bool:
        if mention.key != "difference" or not mention.text.startswith(_DELTA):
            return False
        led, follows = before.get(mention.start), behind.get(mention.end)
        named = led is not None and (led.key in _BEFORE_A_NAME or led.text.casefold().split()[-1] in _WITH)
        apart = follows is not None and follows.text.casefold() in _APART
        return mention.text.endswith(_POSSESSIVE) or (named and not apart)

    return tuple(m._replace(kind="unknown", key="", word="things") if is_a_name(m) else m for m in mentions)
