"""`footnote run`: serves Telegram where there is a token, and chats in the terminal where there is none."""

from __future__ import annotations

import sys

import typer

from bot.cli.chat import run_chat
from bot.cli.exits import DONE

_HOW_TO_CONNECT = """\
To connect a Telegram bot: get a token from @BotFather (send it /newbot),
then start again with FOOTNOTE_TELEGRAM_TOKEN=<token>. Until then, ask here."""


def run() -> None:
    """Serve Telegram by long polling, or chat here where FOOTNOTE_TELEGRAM_TOKEN is not set."""
    from bot.settings import load_settings

    settings = load_settings()
    if settings.telegram_token is None:
        if sys.stdin.isatty():
            print(_HOW_TO_CONNECT)
        raise typer.Exit(run_chat())
    from bot.channels.telegram import serve

    serve(settings)
    raise typer.Exit(DONE)
