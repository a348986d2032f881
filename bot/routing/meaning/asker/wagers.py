"""What is staked on an answer: "loser buys beers", "winner gets pizza". Who wins is asked of nobody then, and what is
bought is no share."""

from __future__ import annotations

import itertools

from knowledge import Knowledge

from bot.routing.parts import as_idle, first_word, names_nothing, parts_of, words_of
from bot.routing.waking import Mentions, woken_by

_SIDES = frozenset({"loser", "losers", "winner", "winners", "whoever's", "whoevers"})
_WHOEVER = (
    ("first", "to"), ("last", "to"), ("first", "one"), ("last", "one"), ("the", "first"), ("the", "last"),
    ("the", "loser"), ("the", "winner"), ("whoever", "loses"), ("whoever", "wins"), ("whoever", "is"),
)  # fmt: skip
_STAKING = frozenset({"buys", "buy", "pays", "pay", "gets", "owes", "treats", "brings", "cooks", "washes", "cleans"})
"""Verbs with which a stake begins in the middle of a sentence ("settling a bet (loser buys tea)": a bracket is read as
no pause)."""
_BEHIND_A_LABEL = frozenset({"and", "or", "with", "by", "plus", "in", "on", "of", "at", "please", "pls", "is", "was"})
"""Words behind "winner" where it is the winner that is asked for ("winner and figure, please")."""
_ASKING = ("who", "which", "what", "how_much", "how_many")


@woken_by(*_SIDES, "first", "last", "whoever")
def without_stakes_of_the_loser(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the parts that say what becomes of who wins or loses as filler."""
    parts = [piece for part in parts_of(mentions) for piece in _before_and_behind_a_stake(part)]
    idle = [part for part in parts if _is_for_the_loser(part) and names_nothing(part, knowledge)]
    asked = any(part not in idle and not names_nothing(part, knowledge) for part in parts)
    return as_idle(mentions, idle) if asked else mentions


def _before_and_behind_a_stake(part: Mentions) -> list[Mentions]:
    pairs = enumerate(itertools.pairwise(part))
    cut = next((i for i, (one, two) in pairs if one.text.casefold() in _SIDES and first_word(two) in _STAKING), 0)
    return [part[:cut], part[cut:]] if cut else [part]


def _is_for_the_loser(part: Mentions) -> bool:
    words = words_of(part)
    opened = len(words) > 1 and (words[0] in _SIDES or tuple(words[:2]) in _WHOEVER)
    if not opened or words[1] in _BEHIND_A_LABEL - {"is"} or len(words) < (3 if words[0] in _SIDES else 4):
        return False
    return not any(m.key in _ASKING for m in part)


