"""What was spotted in a text: mentions, in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from functools import partial
from typing import Literal, NamedTuple

from knowledge.models import Period
from knowledge.recognition.lexicon import Kind
from knowledge.recognition.ordinary import WordKind
from knowledge.recognition.quantities import Quantity
from knowledge.recognition.spelling import Correction
from knowledge.recognition.tokens import Token
from knowledge.records import frozen

_POSSESSIVE = ("'s", "’s", "s'", "s’", "'S", "’S", "S'", "S’")

MentionKind = Kind | Literal["quantity", "period", "unknown"]


class Mention(NamedTuple):
    """A stretch of tokens, from `start` up to `end`, and what it stands for. A tuple as tokens are, for their reason:
    another one like it is made by `_replace`."""

    kind: MentionKind
    key: str
    start: int
    end: int
    text: str
    quantity: Quantity | None = None
    period: Period | None = None
    word: WordKind | None = None
    """Of an unknown word: of what kind the dictionary says it is; None where it is in no dictionary."""

    def covers(self, index: int) -> bool:
        return self.start <= index < self.end

    @property
    def is_possessive(self) -> bool:
        """ "Azure's", "Siemens'": it says whose something is."""
        return self.text.endswith(_POSSESSIVE)

    def as_filler(self) -> Mention:
        """The same words, meaning nothing: what a question says with them is said by others."""
        _, _, start, end, text, _, period, word = self
        return new_mention(("filler", "auxiliary", start, end, text, None, period, word))


_Values = tuple[MentionKind, str, int, int, str, Quantity | None, Period | None, WordKind | None]
new_mention: Callable[[_Values], Mention] = partial(tuple.__new__, Mention)
"""From its values in one tuple: half of what it takes to call the class, where many are made."""


@frozen
class Spotted:
    """All mentions of a text in order, with the tokens as read and what was mended to read them."""

    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    corrections: tuple[Correction, ...]
    pauses: tuple[int, ...] = field(init=False)
    """The places of the tokens that are punctuation: many look for them."""

    @property
    def pauses_within(self) -> bool:
        """Whether something pauses before its end."""
        return bool(self.pauses) and self.pauses[0] < len(self.tokens) - 1

    def __post_init__(self) -> None:
        object.__setattr__(self, "pauses", tuple([i for i, token in enumerate(self.tokens) if token.is_stop]))
