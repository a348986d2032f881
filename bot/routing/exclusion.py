"""Whom a question leaves out: the names that "other than", "without" and "left out" govern."""

from __future__ import annotations

from knowledge import Mention, has_han

_PASSED_OVER = ("filler",)
_AFTERWARDS = "excluded_after"
_OUT = "out"
_OUT_OF_IT = frozenset(
    {"leave", "leaving", "leaves", "take", "taking", "keep", "keeping", "count", "counting", "strip", "stripping",
     "cut", "cutting"}
)
"""Verbs that leave a name out where it stands between them and "out"."""
_BEFORE_A_PAUSE = ("not", "no")
"""After a comma these deny what was said, and leave out nobody ("no, Azure")."""


def excluded_names(mentions: tuple[Mention, ...], never: frozenset[str]) -> set[tuple[int, int]]:
    """Spans of the names that an excluding word governs: those that follow it, or stand just before "left out"."""
    spans: set[tuple[int, int]] = set()
    if not any((m.kind == "cue" and m.key in ("exclude", _AFTERWARDS)) or m.text.casefold() == _OUT for m in mentions):
        return spans
    governed = False
    last_end, reach = 0, 1
    for mention in mentions:
        if mention.start > last_end and governed and mention.start - last_end > reach:
            governed = False  # a full stop lies between
        if mention.kind == "cue" and mention.key == "exclude":
            governed = True
            reach = 0 if has_han(mention.text) or mention.text.casefold() in _BEFORE_A_PAUSE else 1
        elif mention.kind in ("entity", "group"):
            if governed and mention.key not in never:
                spans.add((mention.start, mention.end))
        elif (mention.kind == "cue" and mention.key == _AFTERWARDS) or _is_left_out(mention, mentions):
            spans |= _names_just_before(mentions, mention.start)
        elif mention.kind not in _PASSED_OVER and not (
            mention.kind == "cue" and mention.key in ("and_what", "exclude", "both")
        ):
            governed = governed and any(
                (m.start == mention.start and m.kind in ("entity", "group", "filler"))
                or (m.start == mention.start and m.key == "exclude")
                for m in mentions
            )
        last_end = max(last_end, mention.end)
    return spans


def _is_left_out(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Leave AWS out"."""
    if mention.text.casefold() != _OUT:
        return False
    starts = {m.start for m in mentions if m.kind in ("entity", "group") and m.end == mention.start}
    return any(m.text.casefold() in _OUT_OF_IT and m.end in starts for m in mentions)


def _names_just_before(mentions: tuple[Mention, ...], end: int) -> set[tuple[int, int]]:
    return {(m.start, m.end) for m in mentions if m.kind in ("entity", "group") and end - 2 <= m.end <= end}
