"""Numbers the places that an answer rests on, in the order in which it names them."""

from __future__ import annotations

from dataclasses import dataclass, field

from knowledge import Citation, Source, frozen

_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@frozen
class Footnote:
    """A mark and the place that it stands for. `first` is True where its source is named for the first time."""

    mark: str
    source: Source
    section: str
    paragraph: int
    first: bool


@dataclass(slots=True)
class Footnotes:
    """Filled while an answer is written; one paragraph has one number."""

    places: dict[tuple[str, str, int], Footnote] = field(default_factory=dict)

    def mark(self, citation: Citation) -> str:
        key = (citation.source.key, citation.at.section, citation.at.paragraph)
        note = self.places.get(key)
        if note is None:
            first = citation.source.key not in [source for source, _, _ in self.places]
            mark = str(len(self.places) + 1).translate(_DIGITS)
            note = self.places[key] = Footnote(mark, citation.source, key[1], key[2], first)
        return note.mark

    @property
    def listed(self) -> tuple[Footnote, ...]:
        return tuple(self.places.values())
