"""`footnote chat`: a conversation in the terminal."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from bot.channels.command_line import converse
from bot.cli.exits import DONE
from bot.cli.start import check_language, open_assistant, today
from bot.conversation import Conversation

_HINT = "Ask about the figures and claims of the sources; /help shows examples, exit ends the chat."


def chat(lang: Annotated[str, typer.Option(help="The language to answer in.")] = "en") -> None:
    """Chat in the terminal: one question a line; follow-ups lean on what was said before."""
    raise typer.Exit(run_chat(lang))


def run_chat(language: str = "en") -> int:
    """Talks to a person, or answers each line of a pipe and ends."""
    asked_on = today()
    assistant = open_assistant()
    check_language(assistant, language)
    if sys.stdin.isatty():
        print(_HINT)
    converse(Conversation(assistant, asked_on, language), sys.stdin, sys.stdout)
    return DONE
