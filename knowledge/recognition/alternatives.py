"""Phrases written in one line with their alternatives: "[us|american] [|big] firms" stands for four phrases."""

from __future__ import annotations

import itertools
import math
import re

_PART = re.compile(r"\[([^\[\]]*)\]")


def count_alternatives(phrase: str) -> int:
    """How many phrases the brackets allow at most, without writing them out."""
    return math.prod(options.count("|") + 1 for options in _PART.findall(phrase))


def alternatives(phrase: str) -> tuple[str, ...]:
    """Every phrase that the brackets allow, in the order written; a phrase without brackets is returned as it is."""
    if "[" not in phrase:
        return (phrase,)
    # re.split puts what stood in brackets at every odd place.
    parts = [part.split("|") if place % 2 else [part] for place, part in enumerate(_PART.split(phrase))]
    return tuple(dict.fromkeys(" ".join("".join(chosen).split()) for chosen in itertools.product(*parts)))
