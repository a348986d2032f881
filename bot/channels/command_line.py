"""The terminal as a channel: answers as plain text, set off by weight where a person is looking."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TextIO

from bot.conversation import Conversation
from bot.models import Message, Trace

_PROMPT = "> "
_LEAVING = ("exit", "quit", "/exit", "/quit", "/stop")


def show_message(message: Message, out: TextIO) -> None:
    """The text as it is where the output is piped; the verdict in bold and the notes dimmed on a terminal."""
    if not out.isatty():
        print(message.text, file=out, flush=True)
        return
    from rich.console import Console
    from rich.text import Text

    verdict, *rest = message.text.split("\n")
    text = Text().append(verdict, style="bold")
    for line in rest:
        text.append("\n" + line, style="dim" if line[:1] in "⁰¹²³⁴⁵⁶⁷⁸⁹" and line else "")
    Console(file=out, highlight=False, soft_wrap=True).print(text)


def converse(conversation: Conversation, source: TextIO, out: TextIO) -> None:
    """Answers line after line until the input ends or the person leaves."""
    for line in _typed_lines(source, out):
        if line.strip().casefold() in _LEAVING:
            return
        if line.strip():
            trace = conversation.ask(line)
            show_message(trace.message, out)
            if trace.answer.kind == "chart":
                _show_bars(conversation, trace, out)
            print(file=out, flush=True)


def _show_bars(conversation: Conversation, trace: Trace, out: TextIO) -> None:
    """Loaded by the first chart only."""
    from bot.rendering.bars import draw_bars

    languages = conversation.assistant.renderer.languages
    bars = draw_bars(trace.answer, languages.get(trace.question.language, languages["en"]).wording)
    print(f"\n{bars}", file=out)


def _typed_lines(source: TextIO, out: TextIO) -> Iterator[str]:
    """Lines from a pipe as they come; from a person with a prompt and, where there is one, a line editor."""
    if not source.isatty():
        yield from source
        return
    with suppress(ImportError):
        import readline  # noqa: F401 - importing it gives `input` its line editor
    while True:
        try:
            yield input(_PROMPT)
        except (EOFError, KeyboardInterrupt):
            print(file=out)
            return
