"""How far a figure would have to move until it is as high as another's: "how far would its P/E have to climb to match
Microsoft's?" asks what lies between the two, and no growth."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_MOVING = frozenset(
    {"climb", "rise", "grow", "gain", "increase", "expand", "jump", "go", "move", "add", "rerate", "re", "swell",
     "fall", "drop", "sink", "shrink", "decline", "lose", "come", "shed"}
)
_LEVEL = frozenset({"match", "equal", "reach", "meet", "tie", "catch", "level", "par", "parity", "even"})
_DUE = frozenset({"have", "has", "need", "needs", "must", "got", "ought", "should", "would"})
_REACH = 7
"""Tokens between the move and the name that is to be reached."""
_GROWTH, _DIFFERENCE = "growth", "difference"


@woken_by(*_LEVEL)
def moving_to_a_name(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """A move "to match" somebody is the difference from him, where something else is measured; up to a stated figure
    ("to reach 10 %") it is none, for nobody is set beside the other."""
    moves = [m for m in mentions if m.text.casefold().split()[0] in _MOVING and _ends_at_a_name(m, mentions)]
    due = [m.start for m in mentions if not _DUE.isdisjoint(m.text.casefold().split())]
    if not moves or not any(start < moves[0].start for start in due) or not _measures_else(mentions, knowledge):
        return mentions
    start = moves[0].start
    kept = tuple(m for m in mentions if m.start != start)
    move = max((m for m in moves if m.start == start), key=lambda m: m.end)
    return tuple(sorted((*kept, move._replace(kind="cue", key=_DIFFERENCE)), key=lambda m: m.start))


def _ends_at_a_name(move: Mention, mentions: Mentions) -> bool:
    name = next((m for m in mentions if m.kind == "entity" and m.start >= move.end), None)
    if name is None or name.start - move.end > _REACH:
        return False
    between = [m for m in mentions if move.end <= m.start and m.end <= name.start]
    words = {word for m in between for word in m.text.casefold().split()}
    return not _LEVEL.isdisjoint(words) and not any(m.quantity for m in between)


def _measures_else(mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether something else than growth is named that figures measure."""
    cues = {m.key for m in mentions if m.kind == "cue"} - {_GROWTH}
    return any(m.kind == "metric" for m in mentions) or not cues.isdisjoint(knowledge.metric_cues)
