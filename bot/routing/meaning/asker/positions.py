"""Positions in a share ask for advice: "long Alibaba, short Amazon", "I have 5,000 dollars. Alibaba or Azure?",
微软换成阿里好不好."""

from __future__ import annotations

from decimal import Decimal

from knowledge import Knowledge, Mention, Quantity

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_ADVICE = "advice"
_SIDES = frozenset({"long", "short"})
_MEASURING = frozenset({"how", "in", "as", "so", "for", "too", "a", "an", "the", "one"})
"""Words before "long" and "short" that make a length of them."""
_BEHIND_A_NAME = frozenset(
    {"at", "vs", "versus", "v", "against", "here", "now", "and", "or", "into", "over", "short", "long", "pair", "with",
     "if", "for", "then", "today", "tomorrow", "on", "after", "before", "still", "again", "because", "given"}
)
"""Words that may follow the name of which one is long or short, and no noun ("a short Alibaba summary")."""
_MOST_OF_ONE_S_OWN = Decimal(10_000_000)
"""Whoever names a sum below this one and asks "this or that" has it to invest; the sums of companies are larger."""
_LEAST_OF_ONE_S_OWN = Decimal(100)
_BEFORE_A_PURPOSE = ("to", "for")
_MONEY = (None, "usd", "cny", "eur")
_SWAPPING = frozenset(
    {"换成", "換成", "换到", "換到", "换为", "換為", "换去", "換去", "转到", "轉到", "转成", "轉成", "换", "換"}
)
_WORTH_IT = frozenset(
    {"该", "應該", "应该", "该不该", "該不該", "該", "要不要", "好不好", "行吗", "行嗎", "行不行", "划算", "划算吗",
     "值得", "合适", "合適", "可以吗", "可以嗎", "好吗", "好嗎", "吗", "嗎", "好唔好", "卖了"}
)
"""Words that ask whether to do it; without one, a name is only put in another's place (把微软换成阿里)."""


@woken_by("choice", *_SIDES)
def with_positions(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the words of a position as a cue of advice."""
    sides = {m.start for m in mentions if _is_a_side(m, mentions)}
    own = {m.start for m in mentions if m.quantity} if _chooses_for_a_sum(mentions) else set()
    if not (sides or own):
        return mentions
    advice = [
        m._replace(kind="cue", key=_ADVICE, quantity=None) for m in mentions if m.start in sides or m.start in own
    ]
    return (*mentions, *advice)


@woken_by(*_SWAPPING)
def with_swaps(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """该把微软换成阿里吗: the mentions with the swap of one share for another as a cue of advice, where no figure is
    spoken of."""
    measured = any(is_measure(m, knowledge) for m in mentions)
    if measured or not any(m.text in _WORTH_IT for m in mentions):
        return mentions
    names = [m for m in mentions if m.kind == "entity"]
    swaps = [m for m in mentions if m.text in _SWAPPING and any(name.start == m.end for name in names)]
    return tuple(
        m._replace(kind="cue", key=_ADVICE) if m in swaps and any(name.end <= m.start for name in names) else m
        for m in mentions
    )


def _is_a_side(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Long BABA": right before a name, and no length ("how long")."""
    if mention.text.casefold() not in _SIDES:
        return False
    end = next((m.end for m in mentions if m.kind == "entity" and m.start == mention.end), None)
    if end is None or any(m.end == mention.start and m.text.casefold().split()[-1] in _MEASURING for m in mentions):
        return False
    return all(m.text.casefold().split()[0] in _BEHIND_A_NAME for m in mentions if m.start == end)


def _chooses_for_a_sum(mentions: tuple[Mention, ...]) -> bool:
    if not any(m.quantity and _is_own(m.quantity, mentions) for m in mentions):
        return False
    names = {m.key for m in mentions if m.kind == "entity"}
    chooses = any(m.kind == "cue" and m.key == "choice" for m in mentions)
    return len(names) > 1 and chooses and not any(m.kind == "metric" for m in mentions)


def _is_own(quantity: Quantity, mentions: tuple[Mention, ...]) -> bool:
    """A sum, with its currency or with nothing that it counts ("5k to park", and not "500 words")."""
    if not _LEAST_OF_ONE_S_OWN <= quantity.value < _MOST_OF_ONE_S_OWN or quantity.unit not in _MONEY:
        return False
    if quantity.unit:
        return True
    return all(
        m.start != quantity.end or m.text.casefold() in _BEFORE_A_PURPOSE or m.key == "convert" for m in mentions
    )
