"""The options of `footnote ask`, stated once: read here without typer, and by typer for help and errors.

Loading typer takes longer than answering, so the plain use of the most used command does without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, fields

from knowledge import frozen


@frozen
class AskOptions:
    """A field is an option of the same name: a flag where its default is False, else one that takes a value."""

    question: tuple[str, ...] = field(default=(), metadata={"help": "The question; quotes are optional."})
    json: bool = field(default=False, metadata={"help": "Print one JSON object instead of text."})
    batch: str | None = field(default=None, metadata={
        "help": 'A file of lines {"id", "turns": [...]}, "-" for standard input; prints one JSON line for each.'})
    chart: str | None = field(default=None, metadata={"help": "Draw the figures as a PNG in this file, too."})
    lang: str = field(default="en", metadata={"help": "The language to answer in."})


QUESTION, *FLAGS = fields(AskOptions)
_TAKES_NO_VALUE = {f"--{f.name}": f.name for f in FLAGS if f.default is False}
_TAKES_VALUE = {f"--{f.name}": f.name for f in FLAGS if f.default is not False}


def read_options(arguments: Sequence[str]) -> AskOptions | None:
    """The options of an `ask`, or None where typer has to look: help, another command, a mistake."""
    if not arguments or arguments[0] != "ask":
        return None
    values: dict[str, object] = {}
    words: list[str] = []
    rest = iter(arguments[1:])
    for word in rest:
        name, sign, value = word.partition("=")
        if word == "--":
            words += rest
        elif word in _TAKES_NO_VALUE:
            values[_TAKES_NO_VALUE[word]] = True
        elif name in _TAKES_VALUE:
            given = value if sign else next(rest, None)
            if given is None:
                return None
            values[_TAKES_VALUE[name]] = given
        elif word.startswith("-"):
            return None
        else:
            words.append(word)
    return AskOptions(tuple(words), **values)  # type: ignore[arg-type]  # each is of the kind of its flag
