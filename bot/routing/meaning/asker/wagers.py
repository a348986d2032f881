"""What is staked on an answer: "loser buys beers", "winner gets pizza", "ten quid says Amazon has the highest P/E".

Who wins is asked of nobody then, what is bought is no share, and the stake is no figure.
"""

from __future__ import annotations

import itertools
from decimal import Decimal

from knowledge import CURRENCIES, Knowledge, Mention

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
_SAYS, _ON = "says", "on"
_COINS = ("quid", "bucks", "pounds", "euros", "dollars", "pints", "beers")
_MOST_STAKED = Decimal(10_000)
_TO_SAYING = 3
"""Tokens from the beginning within which a stake speaks ("my ten quid says")."""


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


@woken_by(_SAYS, _ON, beside=("quantity",))
def without_stakes_that_speak(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Ten quid says ...", "$5 on Azure growing faster": the mentions with such a stake as filler."""
    ends = (m for m in mentions if m.key == _SAYS or m.text.casefold() == _ON)
    speaks = next((m for m in ends if m.start <= _TO_SAYING), None)
    staked = [m for m in mentions if speaks and m.end <= speaks.start]
    if not _are_stakes(staked) or any(m.kind not in ("quantity", "filler", "unknown") for m in staked):
        return mentions
    return tuple(m.as_filler() if m in staked else m for m in mentions)


def _are_stakes(mentions: list[Mention]) -> bool:
    """A small sum with its currency; "5% on Azure's growth" states a figure."""
    sums = [m.quantity for m in mentions if m.quantity and m.quantity.value <= _MOST_STAKED]
    coined = any(m.text.casefold() in _COINS for m in mentions)
    return any(quantity.unit in CURRENCIES or (coined and quantity.unit is None) for quantity in sums)
