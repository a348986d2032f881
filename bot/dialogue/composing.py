"""Words that the chat adds to a short turn, so that it is heard as the whole question that it is short for."""

from __future__ import annotations

from knowledge import Mention, MentionKind, replace

Word = tuple[MentionKind, str, str]
"""Kind, key and text of a word that the chat adds."""


def filler(text: str) -> Word:
    return ("filler", "auxiliary", text)


def inserted(mentions: tuple[Mention, ...], words: list[Word], at: int) -> tuple[Mention, ...]:
    """The mentions with these words, each as long as one token, before the token `at`."""
    new = tuple(
        Mention(kind, key, place, place + 1, text) for place, (kind, key, text) in enumerate(words, start=at)
    )
    behind = (moved(m, len(words)) if m.start >= at else m for m in mentions)
    return tuple(sorted((*new, *behind), key=lambda m: m.start))


def moved(mention: Mention, by: int) -> Mention:
    start, end, quantity = mention.start + by, mention.end + by, mention.quantity
    if quantity is not None:
        quantity = replace(quantity, start=quantity.start + by, end=quantity.end + by)
    return mention._replace(start=start, end=end, quantity=quantity)
