"""几倍 asks for a P/E where one company is named, and for a ratio where two are: 倍 is "times" and "x" alike."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han, replace

from bot.models import Reading


def settle_multiples(reading: Reading, knowledge: Knowledge) -> Reading:
    """ "阿里市盈率多少倍" asks how much; "微软的市盈率是阿里的几倍" sets two beside one another."""
    if "ratio" not in reading.cues or not _asks_how_much(reading, knowledge):
        return reading
    mentions = tuple(m._replace(key="how_much") if _is_ratio(m) else m for m in reading.mentions)
    return replace(reading, mentions=mentions, cues=(reading.cues - {"ratio"}) | {"how_much"})


def _asks_how_much(reading: Reading, knowledge: Knowledge) -> bool:
    in_multiples = reading.metrics and all(knowledge.metric(key).unit == "multiple" for key in reading.metrics)
    sets_beside = len(reading.entities) + len(reading.groups) > 1 and not reading.has("both", "every")
    ends = reading.has("most", "priciest") and reading.has("least", "cheapest")  # 最高的是最低的几倍
    compares = ends or reading.has("compare", "more", "less", "pricier", "cheaper", "it")
    return bool(in_multiples) and any(map(_is_ratio, reading.mentions)) and not (sets_beside or compares)


def _is_ratio(mention: Mention) -> bool:
    return mention.kind == "cue" and mention.key == "ratio" and has_han(mention.text)
