"""What was spotted in a text: mentions, in order."""

from __future__ import annotations

from dataclasses import field
from itertools import compress, count
from operator import attrgetter
from typing import Literal, NamedTuple

from knowledge.models import Period
from knowledge.recognition.lexicon import Kind
from knowledge.recognition.ordinary import WordKind
from knowledge.recognition.quantities import Quantity
from knowledge.recognition.spelling import Correction
from knowledge.recognition.tokens import Token
from knowledge.records import frozen

_IS_STOP = attrgetter("is_stop")
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
        return self._replace(kind="filler", key="auxiliary", quantity=None)


@frozen
class Spotted:
    """All mentions of a text in order, with the tokens as read and what was mended to read them."""

    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    corrections: tuple[Correction, ...]
    pauses: tuple[int, ...] = field(init=False)
    """The places of the tokens that are punctuation: many look for them."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "pauses", tuple(compress(count(), map(_IS_STOP, self.tokens))))
