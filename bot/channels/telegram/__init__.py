"""The Telegram channel. Telegram's library is imported only when it serves."""

from __future__ import annotations

import gc
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.channels.telegram.channel import ChannelParts
    from bot.channels.telegram.options import Options
    from bot.settings import Settings
    from bot.store import Ledger, Workspace

# Waiting times come as timedelta; the library warns about the older form each time that it is not asked for this one.
os.environ.setdefault("PTB_TIMEDELTA", "true")


def serve(settings: Settings) -> int:
    """Answers in Telegram by long polling until it is stopped; the exit code of the process."""
    from bot.channels.telegram.application import build_application, run_application
    from bot.channels.telegram.options import read_options
    from bot.store import Ledger, Workspace, data_folder, workspace_url

    options = read_options(settings)
    url = settings.database_url.get_secret_value() if settings.database_url else None
    with (
        Ledger.open(data_folder(settings.home), options.bot_number) as ledger,
        Workspace.open(workspace_url(url, settings.home), keep_unanswered=settings.keep_unanswered) as workspace,
    ):
        return run_application(build_application(_parts(settings, options, workspace, ledger)))


def _parts(settings: Settings, options: Options, workspace: Workspace, ledger: Ledger) -> ChannelParts:
    from knowledge import open_articles

    from bot.app import TEMPLATES, build_assistant
    from bot.channels.telegram.channel import ChannelParts
    from bot.channels.telegram.desk import no_quote
    from bot.channels.telegram.painter import Painter
    from bot.channels.telegram.words import Words
    from bot.channels.telegram.workspace_memory import WorkspaceMemory

    assistant = build_assistant(cache=_cache_folder(settings))
    gc.freeze()  # what stays for good need not be looked through again and again
    base = assistant.knowledge.base
    quote = open_articles(settings.articles, base).sentence_of if settings.articles else no_quote
    wordings = {language: found.wording for language, found in assistant.renderer.languages.items()}
    return ChannelParts(
        assistant=assistant, painter=Painter(wordings), words=Words(TEMPLATES), memory=WorkspaceMemory(workspace),
        ledger=ledger, options=options, today=lambda: settings.today or date.today(), quote=quote,
    )


def _cache_folder(settings: Settings) -> Path:
    """The same as that of the commands: templates compiled before need not be compiled while somebody waits."""
    from platformdirs import user_cache_path

    return settings.home / "cache" if settings.home else user_cache_path("footnote", appauthor=False)
