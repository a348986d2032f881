"""Slips of the thumb, seeded: a neighbouring key, a letter dropped, doubled or swapped, words joined or split."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _neighbours() -> dict[str, str]:
    """The keys beside each key and those touching it in the rows above and below."""
    found: dict[str, str] = {}
    for number, row in enumerate(_ROWS):
        for place, key in enumerate(row):
            above = _ROWS[number - 1][place : place + 2] if number else ""
            below = _ROWS[number + 1][max(0, place - 1) : place + 1] if number + 1 < len(_ROWS) else ""
            found[key] = row[max(0, place - 1) : place] + row[place + 1 : place + 2] + above + below
    return found


NEIGHBOURS = _neighbours()


def neighbour(text: str, random: Random) -> str:
    place = _letter(text, random)
    wrong = random.choice(NEIGHBOURS[text[place].lower()])
    return text[:place] + wrong + text[place + 1 :]


def dropped(text: str, random: Random) -> str:
    place = _letter(text, random)
    return text[:place] + text[place + 1 :]


def doubled(text: str, random: Random) -> str:
    place = _letter(text, random)
    return text[:place] + text[place] + text[place:]


def swapped(text: str, random: Random) -> str:
    places = [i for i in range(len(text) - 1) if text[i].isalpha() and text[i + 1].isalpha() and text[i] != text[i + 1]]
    place = random.choice(places)
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


def joined(text: str, random: Random) -> str:
    """Needs a text of two words or more."""
    place = random.choice([i for i, letter in enumerate(text) if letter == " "])
    return text[:place] + text[place + 1 :]


def split(text: str, random: Random) -> str:
    """Parts of three letters or more: a shorter one is a slip that no reader could put together."""
    places = [i for i in range(3, len(text) - 2) if text[i - 3 : i + 3].isalpha()]
    place = random.choice(places or [len(text)])
    return f"{text[:place]} {text[place:]}".strip()


SLIPS: tuple[Callable[[str, Random], str], ...] = (neighbour, dropped, doubled, swapped, joined, split)


def slips(text: str, random: Random) -> Iterator[tuple[str, str]]:
    """Each kind of slip that a text allows, made once, with its name."""
    for slip in SLIPS:
        if slip is joined and " " not in text:
            continue
        typed = slip(text, random)
        if typed != text:
            yield slip.__name__, typed


def _letter(text: str, random: Random) -> int:
    return random.choice([i for i, letter in enumerate(text) if letter.lower() in NEIGHBOURS])
