"""Cuts a long message into several that Telegram accepts, at sensible places and with the marks kept whole."""

from __future__ import annotations

import re

TEXT_LIMIT = 4096
_ATOM = re.compile(r"</?[a-z][^<>]*>|&[#\w]+;|.", re.DOTALL)
"""What is no tag is text, even where Telegram will refuse it: then it is sent without marks."""
_TAG_NAME = re.compile(r"</?([a-z-]+)")
_BREAKS = ("\n\n", "\n", " ")
_LEAST = 0.5
"""A better break is taken only where it fills at least this much of the piece."""


def split_html(html: str, limit: int = TEXT_LIMIT) -> tuple[str, ...]:
    """Pieces of at most `limit` shown characters; tags that a cut opens are closed and opened again."""
    pieces: list[str] = []
    opened: list[str] = []
    atoms = _ATOM.findall(html)
    while atoms:
        count = _cut(atoms, limit)
        head, atoms = atoms[:count], atoms[count:]
        before = "".join(opened)
        for atom in head:
            _follow(opened, atom)
        pieces.append(_trimmed(before + "".join(head)) + "".join(_closing(tag) for tag in reversed(opened)))
        atoms = _without_leading_space(atoms)
    return tuple(piece for piece in pieces if _shown(piece))


def _cut(atoms: list[str], limit: int) -> int:
    """How many atoms the next piece takes."""
    shown = [i for i, atom in enumerate(atoms) if not _is_tag(atom)]
    if len(shown) <= limit:
        return len(atoms)
    window = shown[: limit + 1]
    text = "".join(atoms[i] if len(atoms[i]) == 1 else "x" for i in window)
    for mark in _BREAKS:
        at = text.rfind(mark)
        if at >= limit * _LEAST:
            return window[at]
    return window[limit]


def _follow(opened: list[str], atom: str) -> None:
    if atom.startswith("</"):
        del opened[-1:]
    elif _is_tag(atom):
        opened.append(atom)


def _closing(tag: str) -> str:
    name = _TAG_NAME.match(tag)
    assert name, tag
    return f"</{name[1]}>"


def _trimmed(piece: str) -> str:
    return piece.rstrip()


def _without_leading_space(atoms: list[str]) -> list[str]:
    """A cut inside a list of figures keeps the next line's indent; blank lines go."""
    while atoms and atoms[0] in ("\n",):
        atoms = atoms[1:]
    return atoms[1:] if atoms and atoms[0] == " " and atoms[1:2] != [" "] else atoms


def _shown(piece: str) -> bool:
    return any(not _is_tag(atom) and atom.strip() for atom in _ATOM.findall(piece))


def _is_tag(atom: str) -> bool:
    return len(atom) > 1 and atom.startswith("<")
