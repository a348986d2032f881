"""Whose discount it is where only the other side is named: "is the discount to Amazon more than half?" is asked of whom
the sources are about."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han, replace

from bot.models import Reading

_DISCOUNT = "discount"
_TOWARDS = frozenset({"to", "against", "versus", "vs", "with"})
_HAN_TO = frozenset(
    {"对", "對", "较", "較", "比", "相对", "相對", "相对于", "相對於", "相比", "跟", "和", "与", "與", "比起",
     "比较", "比較", "对比"}
)
_HAN_OF = ("的", "嘅", "之", "相比", "比")
_ASKED_OTHERWISE = (
    "who", "which", "why", "every", "any_of", "both", "neither", "average", "rank", "exclude", "it", "its",
)  # fmt: skip


def with_subject_of_discount(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with the subject before the one name, where the subject's figure is the lower one."""
    names = [m for m in reading.mentions if m.kind in ("entity", "group")]
    if len(names) != 1 or len(reading.entities) != 1 or len(reading.metrics) != 1 or reading.has(*_ASKED_OTHERWISE):
        return reading
    if len(knowledge.subjects) != 1 or not _is_to(names[0], reading):
        return reading
    subject, other, metric = next(iter(knowledge.subjects)), reading.entities[0], reading.metrics[0]
    own, others = knowledge.facts(subject, metric), knowledge.facts(other, metric)
    if not own or not others or own[0].value >= others[0].value:
        return reading
    mentions = _with_name(subject, reading.mentions, knowledge)
    return replace(reading, mentions=mentions, entities=(subject, other))


def _with_name(subject: str, mentions: tuple[Mention, ...], knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the subject where its discount stands, so that "over half" is said of the one against the
    other."""
    towards = next(m for m in mentions if m.kind == "entity").start
    told = next(m for m in mentions if m.key == _DISCOUNT or (m.end == towards and m.text in _HAN_TO))
    name = Mention("entity", subject, told.start, told.end, knowledge.entity(subject).name)
    return tuple(one for m in mentions for one in ((name, m) if m is told else (m,)))


def _is_to(name: Mention, reading: Reading) -> bool:
    """Whether the discount stands right before the name, with nothing but "to" between; 对微软的折价 has it behind."""
    if has_han(name.text) or any(m.text in _HAN_TO and m.end == name.start for m in reading.mentions):
        return _is_to_in_han(name, reading)
    before = [m for m in reading.mentions if m.end <= name.start and m.kind != "term"]
    towards = [m for m in before if m.text.casefold() in _TOWARDS and m.end == name.start]
    told = [m for m in before if m not in towards]
    if not told or told[-1].key != _DISCOUNT:
        return False
    return bool(towards) or told[-1].text.casefold().split()[-1] in _TOWARDS


def _is_to_in_han(name: Mention, reading: Reading) -> bool:
    behind = [m for m in reading.mentions if m.start >= name.end and m.text not in _HAN_OF]
    led = any(m.end == name.start and m.text in _HAN_TO for m in reading.mentions)
    return led and bool(behind) and behind[0].key == _DISCOUNT
