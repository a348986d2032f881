"""`footnote run`: serves Telegram where there is a token, and chats in the terminal where there is none."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

import typer

from knowledge import KnowledgeError

from bot.cli.chat import run_chat
from bot.cli.exits import BAD_DATA, USAGE
from bot.cli.start import fail

if TYPE_CHECKING:
    from bot.settings import Settings

_HOW_TO_CONNECT = """\
To connect a Telegram bot: get a token from @BotFather (send it /newbot),
then start again with FOOTNOTE_TELEGRAM_TOKEN=<token>. Until then, ask here."""


def run() -> None:
    """Serve Telegram by long polling, or chat here where FOOTNOTE_TELEGRAM_TOKEN is not set."""
    from bot.settings import SettingsError, load_settings

    try:
        settings = load_settings()
    except SettingsError as error:
        fail(USAGE, str(error))
    if settings.telegram_token is None:
        if sys.stdin.isatty():
            print(_HOW_TO_CONNECT)
        raise typer.Exit(run_chat())
    raise typer.Exit(_serve_telegram(settings))


def _serve_telegram(settings: Settings) -> int:
    from bot.channels.telegram import serve
    from bot.store import WorkspaceError

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)  # its lines hold the token
    print("Serving Telegram; Ctrl+C stops.", file=sys.stderr)
    try:
        return serve(settings)
    except WorkspaceError as error:
        fail(USAGE, str(error))
    except KnowledgeError as error:
        fail(BAD_DATA, str(error))
