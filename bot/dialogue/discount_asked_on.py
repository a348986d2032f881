"""What is asked on of a discount or a premium that was spoken of: "why does Alibaba trade at a discount?" and then "to
whom?", "how big?", "in %?", "and to Amazon?", 对谁, 有多大."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.dialogue.composing import Word, filler, inserted
from bot.models import Frame

_SIDES, _MULTIPLES, _INTENTS = ("discount", "premium"), ("pe_ratio",), ("why", "difference", "why_compared")
_TURNS = frozenset(
    {"to whom", "to who", "against whom", "against who", "vs whom", "vs who", "compared to whom", "compared to who",
     "relative to whom", "relative to who", "how big", "how large", "how much", "how deep", "how wide", "how steep",
     "by how much", "in %", "in percent", "in percentage", "as a percentage", "as a percent", "what size",
     "对谁", "對誰", "相对谁", "相對誰", "对边个", "對邊個", "同边个比", "同邊個比", "跟谁比", "跟誰比", "有多大",
     "幾大", "几大", "多大", "有幾大", "有几大", "折让几多", "折讓幾多", "折价多少", "折價多少"}
)
_AROUND = ("and", "but", "so", "ok", "那", "咁")
_MARKS = "?？呢 "
_TO = frozenset({"to", "against", "from", "relative to", "vs", "versus", "compared to", "对", "對", "相对", "相對"})


def with_discount_asked_on(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions as the whole question of that one's discount; as they are where they ask for something else."""
    side = next((cue for cue in _SIDES if cue in frame.cues), None)
    of_one = len(frame.entities) == 1 and frame.metrics == _MULTIPLES and frame.intent in _INTENTS
    if side is None or not of_one:
        return mentions
    subject: list[Word] = [
        ("cue", side, side), filler("of"), ("entity", frame.entities[0], knowledge.entity(frame.entities[0]).name),
        ("metric", _MULTIPLES[0], knowledge.metric(_MULTIPLES[0]).name),
    ]  # fmt: skip
    names = [m for m in mentions if m.kind == "entity"]
    if names:
        return _to_another(mentions, names, subject, frame, knowledge)
    return inserted((), [("cue", "how_much", "how much"), *subject], 0) if _said(mentions) in _TURNS else mentions


def _to_another(
    mentions: tuple[Mention, ...], names: list[Mention], subject: list[Word], frame: Frame, knowledge: Knowledge
) -> tuple[Mention, ...]:
    """ "And to Amazon?"."""
    others = tuple(m for m in mentions if m.kind not in ("entity", "term"))
    named = len(names) == 1 and frame.entities[0] not in knowledge.family(names[0].key)
    if not named or _said(others) not in _TO:
        return mentions
    return inserted((), [*subject, filler("to"), ("entity", names[0].key, names[0].text)], 0)


def _said(mentions: tuple[Mention, ...]) -> str:
    """The words, without those that only lead on to them."""
    words = {m.start: m.text.casefold() for m in sorted(mentions, key=lambda m: m.end)}
    said = " ".join(words[start] for start in sorted(words)).strip(_MARKS)
    for word in _AROUND:
        said = said.removeprefix(word).strip(_MARKS)
    return said if said.isascii() else said.replace(" ", "")
