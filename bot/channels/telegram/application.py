"""python-telegram-bot around the channel: its connections, its queues, its start and its end."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from telegram import Message, Update
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler

from bot.channels.telegram.channel import Channel, ChannelParts, open_channel
from bot.channels.telegram.connections import Connections
from bot.channels.telegram.in_hand import InHand
from bot.channels.telegram.intake import IntakeBot
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.options import Options
from bot.channels.telegram.outages import Postponed
from bot.channels.telegram.profile import describe_bot
from bot.channels.telegram.turns import ChatTurns
from bot.channels.telegram.watchdog import Watchdog
from bot.store import Ledger

App = Application[Any, Any, Any, Any, Any, Any]
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member", "guest_message")
_LOGGER = logging.getLogger(__name__)
_AT_ONCE = 24
_CONNECTIONS = 32
"""A little more than chats at once."""
_POLL_SECONDS = 20
"""A connection that died in silence is noticed five seconds later."""
_A_DAY = 24 * 60 * 60.0
_TOKEN_REFUSED = ("Telegram does not accept this token: {}. Check FOOTNOTE_TELEGRAM_TOKEN, "
                  "or get a new token from @BotFather.")
_SECOND_INSTANCE = "Another process polls with the same token: {}. Stop one of the two."
_ENDED = "Polling ended: {}. Start the bot again."


def build_application(parts: ChannelParts) -> App:
    """Ready to be run. Everything that needs Telegram waits for the start."""
    bot = _make_bot(parts.options)
    builder = ApplicationBuilder().bot(bot).concurrent_updates(ChatTurns(_AT_ONCE))
    app: App = builder.post_init(_opening(parts)).post_stop(_closing(parts)).build()
    app.add_error_handler(_log_error)
    return app


def run_application(app: App) -> int:
    """Polls until a signal, or until it is of no use any more; the exit code of the process."""
    bot: IntakeBot = app.bot
    try:
        app.run_polling(poll_interval=0.0, timeout=_POLL_SECONDS, bootstrap_retries=-1,
                        allowed_updates=list(ALLOWED_UPDATES))
    except TelegramError as error:
        bot.intake.error = bot.intake.error or error
    if bot.intake.error is None:
        return 0
    _LOGGER.critical(_reason(bot.intake.error).format(bot.intake.error))
    return 1


def _make_bot(options: Options) -> IntakeBot:
    return IntakeBot(
        options.token, base_url=options.base_url, base_file_url=options.base_file_url,
        request=Connections(options.base_url, _CONNECTIONS), get_updates_request=Connections(options.base_url, 1),
    )


def _opening(parts: ChannelParts) -> Any:
    async def open_(app: App) -> None:
        """Runs once the bot knows its own name, before the first update."""
        channel = open_channel(app.bot, parts)
        app.add_handler(TypeHandler(Update, _handing_to(channel, app.bot.intake.hand, parts.ledger)))
        app.bot_data["tasks"] = [
            asyncio.create_task(describe_bot(channel.desk.sender, parts.words, parts.options)),
            asyncio.create_task(_stop_when_over(app)),
            asyncio.create_task(Watchdog().watch(app.bot)),
            asyncio.create_task(clean_up(parts.memory)),
        ]

    return open_


def _handing_to(channel: Channel, hand: InHand, ledger: Ledger) -> Any:
    async def hand_over(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """A fault counts as an answer: the update must not come again and again."""
        number, moment = update.update_id, moment_of(update)
        try:
            # A process that was killed may have answered what it could not confirm any more.
            if not ledger.holds(number, moment):
                await channel.take(update)
        except Postponed:
            return
        except Exception:
            _settle(number, moment)
            raise
        _settle(number, moment)

    def _settle(number: int, moment: int) -> None:
        ledger.note(number, moment)
        hand.finish(number)

    return hand_over


def moment_of(update: Update) -> int:
    """The time of a message or its edit in seconds, of a pressed button's message; 0 where an update has none."""
    message = update.effective_message
    if not isinstance(message, Message):
        return 0
    return int((message.edit_date or message.date).timestamp())


def _closing(parts: ChannelParts) -> Any:
    async def close(app: App) -> None:
        for task in app.bot_data["tasks"]:
            task.cancel()
        await asyncio.gather(*app.bot_data["tasks"], return_exceptions=True)
        await app.bot.confirm()
        await parts.memory.settle()

    return close


async def clean_up(memory: Memory, pause: float = _A_DAY) -> None:
    """Deletes what is over its time at the start and once a day from then on, until it is cancelled."""
    while True:
        await memory.purge()
        await asyncio.sleep(pause)


async def _stop_when_over(app: App) -> None:
    await app.bot.intake.over.wait()
    app.stop_running()


async def _log_error(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """The kind of update and the fault; never what somebody wrote."""
    number = update.update_id if isinstance(update, Update) else "-"
    if isinstance(context.error, TelegramError):
        _LOGGER.warning("Update %s: %s.", number, context.error)
    else:
        _LOGGER.error("Update %s could not be handled.", number, exc_info=context.error)


def _reason(error: TelegramError) -> str:
    if isinstance(error, InvalidToken):
        return _TOKEN_REFUSED
    return _SECOND_INSTANCE if isinstance(error, Conflict) else _ENDED
