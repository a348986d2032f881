"""Whose a stated figure is said to be behind it: 亚马逊的市盈率是40倍，这是AWS的吗. Where it is nobody's that has it, a
yes to the figure would be one to that."""

from __future__ import annotations

from knowledge import Knowledge

from bot.models import Reading

_POINTING = "it"
_BEING = frozenset({"是", "系", "算", "指", "说的是", "说", "指的是", "算的是", "属于", "属"})
_OWNING = frozenset({"的", "嘅"})
_ASKING = ("confirm", "polar")


def said_to_be_of(owners: frozenset[str], reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """The words for whom the last clause says that it is of; none where that is whose it is."""
    own = owners | {knowledge.company(key) for key in owners}
    mentions = reading.mentions
    pointing = next((i for i, m in enumerate(mentions) if m.kind == "cue" and m.key == _POINTING), None)
    if pointing is None or not any(m.quantity for m in mentions[:pointing]):
        return ()
    said = [m for m in mentions[pointing + 1 :] if m.text not in _BEING | _OWNING and m.key not in _ASKING]
    led = any(m.text in _BEING for m in mentions[pointing + 1 :])
    named = [m for m in said if m.kind == "entity" and m.key not in own]
    return tuple(m.text for m in named) if led and len(named) == len(said) else ()
