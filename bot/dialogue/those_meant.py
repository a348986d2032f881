"""Whom a question means that names nobody: who was picked, all that were shown, or the one spoken of."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Mention, has_han, replace

from bot.dialogue.among import points_at_those
from bot.dialogue.leaning import COMPARATIVES, OF_ALL, SETTING_BESIDE
from bot.models import Frame, Reading

PAIR = 2
_STRANGER = "outside:"
"""What the keys of names begin with that no source has."""
_PAIRS = frozenset({"two", "2", "pair", "the two", "those two", "these two", "the pair", "两家", "这两家", "那两家"})
OF_AN_ORDER = (
    "ordinal",
    "place_of",
    "next_after",
    "next_before",
    "middle",
    "cheapest",
    "priciest",
    "fastest",
    "slowest",
)
ENDS_OF_AN_ORDER = frozenset({"most", "least", "cheapest", "priciest"})
_AHEAD_OR_BEHIND = frozenset({*COMPARATIVES, "above", "below"})
_SUMS = ("total", "sum_check", "sum_stated")
_TAKEN_TOGETHER = ("total", "average", "plus")
_DIFFERENCE = "difference"
_OF_A_PAIR = ("comparison", "versus", "verification")
BETWEEN_TWO = ("difference", "ratio", "points", "discount", "premium")
_OF_SEVERAL = ("every", "compare", "list", "rank", "average", "total", "least", "next_after", "next_before")
_BETWEEN = ("between",)
_SEVERAL_HAN = ("它们", "它們", "他们", "他們", "她们", "她們")
_THAN = ("过", "過", "于", "於")


def of_these(filled: Reading, entities: Iterable[str]) -> Reading:
    """Of these, each once, as the chat has it."""
    return replace(filled, entities=tuple(dict.fromkeys(entities)), inherited=filled.inherited | {"entities"})


def says_than(mention: Mention) -> bool:
    text = mention.text.casefold().split()[-1]
    if has_han(text):
        return mention.key == "compare" or (mention.key in COMPARATIVES and text.endswith(_THAN))  # 大过, 高于
    return text == "than"


_LEADING_TO_AN_END = frozenset(
    {"to", "from", "behind", "below", "离", "離", "距", "距离", "距離", "和", "跟", "与", "與", "同", "比"}
)
_THE = 1
"""So many small words may stand before the place."""


def _sums_up_everyone(reading: Reading) -> bool:
    """ "The sum of all", and not "all of those"."""
    pointed = points_at_those(reading) or reading.has("it")
    return reading.has("every") and reading.has(*_TAKEN_TOGETHER) and not pointed


def _counts_two(reading: Reading) -> bool:
    """ "Those two added up?", "both together?": the two of the last answer, whoever was spoken of before."""
    return reading.has("both") or any(m.text.casefold() in _PAIRS for m in reading.mentions)


def those_meant(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """Whom a question means that names nobody: who was picked, all that were shown, or the one spoken of."""
    if _are_strangers(frame.compared) and reading.has("which", "who") and reading.has(*OF_AN_ORDER, "most", "least"):
        return ()  # "who has the highest?" after a stranger's: of those that the sources have
    if frame.left_out and frame.intent in _SUMS and _sums_up_everyone(reading):
        return ()  # "sum of all?" after that of the other two
    if len(frame.compared) > 1 and any(m.text.startswith(_SEVERAL_HAN) for m in reading.mentions):
        return frame.compared  # 它们的增速呢
    if reading.has("source") and len(frame.facts) > 1:
        return frame.compared  # the source of all figures that were shown
    if len(frame.held) > 1 and reading.has(*_TAKEN_TOGETHER) and not reading.has("every", "other"):
        return frame.held
    if len(frame.held) > 1 and points_at_those(reading) and not reading.has("every", "other", "exclude"):
        return frame.held  # "which of those is the smallest?" of whom a limit holds
    if frame.picked and reading.has(*BETWEEN_TWO) and not _is_of_several(reading):
        return frame.picked
    if frame.winner and len(frame.compared) > PAIR and _is_of_the_winner(reading):
        return (frame.winner,)
    of_winner = reading.has("its") and not reading.has(*OF_ALL, *OF_AN_ORDER)
    if frame.winner and (of_winner or reading.has("next_after", "next_before", "why")):
        return (frame.winner,)
    if len(frame.entities) == PAIR and (_counts_two(reading) or _asks_how_far_again(reading, frame)):
        return frame.entities
    of_all = reading.has(*OF_ALL, *OF_AN_ORDER, *SETTING_BESIDE, "both")
    return frame.compared if of_all or len(frame.entities) > 1 else frame.entities


def _is_of_the_winner(reading: Reading) -> bool:
    """ "How far is it behind the first?", "gap to the leader?", 离第一差多少 after "who is second?"."""
    if reading.has("it", "its") and is_held_against_an_end(reading):
        return True
    ends = [m.start for m in reading.mentions if m.key in ENDS_OF_AN_ORDER or m.kind == "ordinal"]
    leading = [m for m in reading.mentions if m.text.casefold().split()[-1] in _LEADING_TO_AN_END]
    led = any(0 <= end - m.end <= _THE for m in leading for end in ends)
    return led and len(ends) == 1 and reading.has("difference") and not reading.has("both", "every")


def _asks_how_far_again(reading: Reading, frame: Frame) -> bool:
    """ "By how many times?", "in percent?" after how far two are apart, or "in points?" after a row of two, whoever was
    spoken of before."""
    of_last = frame.intent == _DIFFERENCE or (frame.intent in _OF_A_PAIR and len(frame.compared) > PAIR)
    again = of_last and reading.has(*BETWEEN_TWO, "as_percent")
    return again and not reading.has(*OF_AN_ORDER, *_TAKEN_TOGETHER, "every", "list", "rank")


def _are_strangers(keys: tuple[str, ...]) -> bool:
    return bool(keys) and all(key.startswith(_STRANGER) for key in keys)


def is_held_against_an_end(reading: Reading) -> bool:
    """ "How much less is it than the first?", "is it behind the first?", Azure比第一少多少: of one; whoever is at that
    place is found by itself."""
    than = min((m.start for m in reading.mentions if says_than(m) or m.key in _AHEAD_OR_BEHIND), default=None)
    ends = [m.start for m in reading.mentions if m.key in ENDS_OF_AN_ORDER or m.kind == "ordinal"]
    how_far = reading.has("difference", "points", "ratio", "as_percent")
    how_far = how_far or (reading.has("how_much", "polar") and reading.has(*_AHEAD_OR_BEHIND))
    return how_far and than is not None and any(start > than for start in ends) and not reading.has("both", "every")


def _is_of_several(reading: Reading) -> bool:
    """ "The gap between them" is between two, and no sum."""
    between = {m.start for m in reading.mentions if m.text.casefold().split()[0] in _BETWEEN}
    mentions = (m for m in reading.mentions if m.kind == "cue" and m.key in _OF_SEVERAL)
    return any(m.start not in between for m in mentions)
