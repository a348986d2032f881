"""The least that python-telegram-bot can do: it sends every text back. What it costs is the floor."""

from __future__ import annotations

import os
from typing import Any

from telegram import Update
from telegram.ext import Application, MessageHandler, filters


async def echo(update: Update, context: Any) -> None:
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def main() -> None:
    builder = Application.builder().token(os.environ["ECHO_TOKEN"])
    app = builder.base_url(os.environ["ECHO_BASE_URL"]).base_file_url(os.environ["ECHO_BASE_FILE_URL"]).build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.run_polling()


if __name__ == "__main__":
    main()
