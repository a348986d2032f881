"""What a share leaves: "how much of Microsoft's revenue is not Azure", "what part of the market is not held by AWS?"

The name behind the "not" is nobody who is left out of a list: its share is what is taken off the whole.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Reading

REST_OF_SHARE = "rest_of_share"
"""The cue that a question gets which asks for the rest of a share."""
_SHARE = ("how_much_of", "share", "as_percent", "contribute")
_NOT_ASKED = ("polar", "confirm", "why", "when", "most", "least", "who", "which", "rank", "list", "compare", "growth")
_EVERYTHING = "everything"
_DENYING = frozenset({"not", "doesnt", "dont", "isnt"})
_BETWEEN = frozenset({"from", "to", "by", "the", "with", "in", "or", "and", "of", "its", "their", "的"})
_OF_OWNING = ("share", "origin", "contribute", "every", "choice")
"""What may stand between the "not" and the name ("does not come from"), besides another name."""


def with_rest_of_share(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading of those whose share is taken off, where a question asks for what they leave."""
    if not reading.has("negation", "exclude", "remainder") or _asks_otherwise(reading):
        return reading
    if not (reading.has(*_SHARE) or any(m.kind == "metric" for m in reading.mentions)):
        return reading
    if reading.quantities or reading.groups or len(reading.metrics) != 1:
        return reading
    if not _is_share(reading.metrics[0], knowledge):
        return reading
    taken_off = _taken_off(reading)
    of_all = any(m.key in ("exclude", "every") and _is_of_all(m) for m in reading.mentions)
    if set(reading.excluded) - set(taken_off):
        return reading  # "besides Alibaba, Google, AWS and Azure": more are left out than stand right behind the word
    owners = {knowledge.entity(key).parent for key in taken_off}
    others = set(reading.entities) - set(taken_off)
    named = others or any(m.kind == "entity" and m.key in owners for m in reading.mentions)  # "without its Azure"
    if not taken_off or not others <= owners or not (named or of_all or reading.has("negation", "remainder")):
        return reading
    return replace(reading, entities=taken_off, excluded=(), cues=reading.cues | {REST_OF_SHARE, "remainder"})


def _is_of_all(mention: Mention) -> bool:
    """ "Everything but Azure"."""
    return mention.text.casefold().split()[0] == _EVERYTHING


def _asks_otherwise(reading: Reading) -> bool:
    """A "besides" that leaves somebody out sets nobody beside him."""
    leaving = {m.start for m in reading.mentions if m.key == "exclude"}
    return any(m.key in _NOT_ASKED and m.start not in leaving for m in reading.mentions if m.kind == "cue")


def _is_share(metric: str, knowledge: Knowledge) -> bool:
    record = knowledge.metric(metric)
    return record.unit == "percent" and "share" in record.also and not record.whole


def _takes_off(mention: Mention) -> bool:
    """ "Does not belong to", unlike "left for", says whose part is not meant."""
    denied = mention.key == "remainder" and not _DENYING.isdisjoint(mention.text.casefold().split())
    return denied or mention.key in ("negation", "exclude")


def _taken_off(reading: Reading) -> tuple[str, ...]:
    """The names that stand right behind a "not" or a "without"."""
    reached = {m.end for m in reading.mentions if m.kind == "cue" and _takes_off(m)}
    found: list[str] = []
    for mention in reading.mentions:
        if mention.start in reached and _leads_on(mention):
            reached.add(mention.end)
            if mention.kind == "entity":
                found.append(mention.key)
    return tuple(dict.fromkeys(found))


def _leads_on(mention: Mention) -> bool:
    return mention.kind == "entity" or mention.key in _OF_OWNING or mention.text.casefold() in _BETWEEN
