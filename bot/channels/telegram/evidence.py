"""The records behind an answer, packed into a button and found again: so that the button outlives a restart."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from functools import cached_property

from knowledge import Claim, Fact, Knowledge

Record = Fact | Claim
_WIDTH = 6
AT_MOST = 10
"""Ten marks of six characters, with a prefix, stay under the 64 bytes of a button."""


class Evidence:
    """The facts and claims of one base by their short marks."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def pack(self, records: Iterable[Record]) -> str:
        """Marks of the first records; the full list stands in the answer's own footnotes."""
        return "".join(_mark(record) for record in tuple(records)[:AT_MOST])

    def unpack(self, packed: str) -> tuple[Record, ...]:
        """What the marks stand for; a record that the base has no more, or a doubtful mark, is left out."""
        marks = [packed[i : i + _WIDTH] for i in range(0, len(packed), _WIDTH)]
        return tuple(record for mark in marks if (record := self._by_mark.get(mark)))

    @cached_property
    def _by_mark(self) -> Mapping[str, Record]:
        found: dict[str, Record] = {}
        doubtful: set[str] = set()
        records: tuple[Record, ...] = (*self.knowledge.base.facts, *self.knowledge.base.claims)
        for record in records:
            doubtful |= {_mark(record)} & found.keys()
            found[_mark(record)] = record
        return {mark: record for mark, record in found.items() if mark not in doubtful}


def _mark(record: Record) -> str:
    name = f"{type(record).__name__}:{record.source}:{record.key}".encode()
    return short_hash(name, _WIDTH)


def short_hash(content: bytes, width: int) -> str:
    """`width` characters of A-Za-z0-9_-, six bits each."""
    digest = hashlib.blake2b(content, digest_size=16).digest()
    return base64.urlsafe_b64encode(digest).decode()[:width]
