"""What a sum of shares leaves of the market, and one amount of another: "what's left?" after Azure's and AWS's
together, "so what remains?" after what part of the plan has been spent, 还剩多少."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.dialogue.composing import Word, inserted
from bot.models import Frame

_LEFT = frozenset({"left", "remains", "remain", "remaining", "left over", "leftover", "leftovers", "leaves",
                   "remainder"})  # fmt: skip
_AROUND = frozenset({"what", "what's", "whats", "what is", "so", "then", "and", "is", "are", "that", "it", "how",
                     "much", "how much", "over", "would be", "be", "does", "do", "now", "?"})  # fmt: skip
_LEFT_HAN = ("剩多少", "剩下多少", "还剩多少", "還剩多少", "剩几多", "剩幾多", "剩低几多", "剩低幾多", "仲剩幾多",
             "剩余多少", "剩餘多少", "余下多少")  # fmt: skip
_AROUND_HAN = "那咁呢？?"
_SHARES, _SUM, _APART, _PAIR = ("cloud_share",), "sum", "two_amounts", 2


def with_what_remains(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions as the whole question; as they are where they ask for no more than that."""
    if not _asks_what_is_left(mentions):
        return mentions
    told = frame.results[-1].operation if frame.results else ""
    if frame.metrics == _SHARES and told == _SUM and len(frame.entities) >= _PAIR:
        names: list[Word] = [("entity", key, knowledge.entity(key).name) for key in frame.entities]
        return inserted((), [("cue", "remainder", "rest"), *names, _measure(_SHARES[0], knowledge)], 0)
    if frame.intent == _APART and len(frame.metrics) == _PAIR and len(frame.entities) == 1 and told != "minus":
        name: Word = ("entity", frame.entities[0], knowledge.entity(frame.entities[0]).name)
        one, other = (_measure(metric, knowledge) for metric in frame.metrics)
        asked: Word = ("cue", "difference", "difference")
        return inserted((), [asked, name, one, ("cue", "and_what", "and"), name, other], 0)
    return mentions


def _asks_what_is_left(mentions: tuple[Mention, ...]) -> bool:
    words = {m.start: m.text.casefold() for m in sorted(mentions, key=lambda m: m.end)}
    said = "".join(words[start] for start in sorted(words)).strip(_AROUND_HAN)
    if said in _LEFT_HAN:
        return True
    apart = {part for text in words.values() for part in ((text,) if text in _AROUND | _LEFT else text.split())}
    return not _LEFT.isdisjoint(apart) and apart <= _LEFT | _AROUND


def _measure(key: str, knowledge: Knowledge) -> Word:
    return ("metric", key, knowledge.metric(key).name)
