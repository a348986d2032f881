"""What somebody exclaims at what he has just read, before he asks on: "that's high. what about
Azure?", 好贵，亚马逊呢."""

from __future__ import annotations

from knowledge import Mention

from bot.attempts.turn import Heard, Turn
from bot.clauses import MARKS, words_in
from bot.models import IntentMatch

_POINTING = ("it",)
_JUDGING = frozenset(
    {"more", "less", "expensive", "cheap", "pricier", "cheaper", "acknowledged", "matters", "how_big"}
)
"""Cues of a word that says what somebody thinks of a figure."""
_OF_SIZE = frozenset({"size_and_judgment", "adjectives_of_judgment_and_size", "harmless_adjectives", "set_phrases"})
"""Fillers of such words."""
_WITHIN = frozenset({"negation", "exclude", "what", "difference", "confirm"})
"""Cues that stand beside one ("that's not much", 有点高, 太少了吧)."""
_WHY, _CONFIRM = "why", "confirm"
"""With these one asks on about what was exclaimed ("that's high. why?")."""
_NAMES = ("entity", "group", "metric", "ordinal", "topic")
_STRONG = frozenset(
    {"so", "wow", "pretty", "quite", "really", "damn", "sounds", "好", "太", "真", "这么", "有点", "有", "挺", "蛮"}
)
"""Words of how much so, with which one exclaims and points at nothing."""
_LONGEST = 6


def behind_a_reaction(turn: Turn) -> Heard | None:
    """The answer to what is asked behind an exclamation; None where the message does not open with one."""
    pause = next(iter(turn.spotted.pauses), None)
    if pause is None or not 0 < pause <= _LONGEST or pause + 1 >= len(turn.spotted.tokens):
        return None
    said = tuple(m for m in turn.spotted.mentions if m.end <= pause)
    asking = tuple(m for m in turn.spotted.mentions if m.start > pause)
    if not _is_a_reaction(said, turn.spotted.tokens[pause].text) or not _asks_on(asking):
        return None
    match = turn.match(asking, turn.question.frame)
    if not isinstance(match, IntentMatch):
        return None
    answer = turn.build(match)
    return ((match,), answer) if answer.outcome == "answer" else None


def _is_a_reaction(said: tuple[Mention, ...], mark: str) -> bool:
    """Whether it judges something that it points at, or exclaims, and names and asks nothing."""
    if not said or any(sign in MARKS for sign in mark):
        return False
    keys = {m.key for m in said if m.kind == "cue"}
    fillers = {m.key for m in said if m.kind == "filler"}
    if any(m.kind not in ("cue", "filler") for m in said) or not keys <= _JUDGING | _WITHIN | set(_POINTING):
        return False
    judges = bool(keys & _JUDGING) or bool(fillers & _OF_SIZE)
    exclaims = not _STRONG.isdisjoint(words_in(said)) or any(m.text[:1] in _STRONG for m in said)
    return judges and (bool(keys & set(_POINTING)) or exclaims)


def _asks_on(asking: tuple[Mention, ...]) -> bool:
    """Whether something else is asked than the reason of what was exclaimed."""
    names = any(m.kind in _NAMES for m in asking)
    cues = {m.key for m in asking if m.kind == "cue"}
    return (names or bool(cues - {_CONFIRM})) and _WHY not in cues
