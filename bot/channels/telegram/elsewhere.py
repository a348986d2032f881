"""Answers in chats where the bot is no member: result cards of inline mode, and the one answer of a guest."""

from __future__ import annotations

from functools import partial

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Message,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.channels.telegram.addressing import read_request
from bot.channels.telegram.commands import examples
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.evidence import short_hash
from bot.channels.telegram.language import choose_language, profile_language
from bot.channels.telegram.layout import lay_out, verdict
from bot.channels.telegram.splitting import split_html
from bot.channels.telegram.words import plain
from bot.models import Trace

_CACHED_SECONDS = 300
_DESCRIPTION_LIMIT = 200
_LOGGED_OUT_START = "help"


async def on_inline(desk: Desk, query: InlineQuery) -> None:
    """The answer and what could be asked next; examples while nothing is typed. The same for everybody, so that
    Telegram may keep it; a closed circle's is not."""
    text = query.query.strip()
    language = choose_language(None, text, desk.languages) if text else profile_language(
        query.from_user.language_code, desk.languages)
    admitted = desk.options.admits(query.from_user.id, query.from_user.id)
    cards = cards_for(desk, text, language) if admitted else ()
    label = "inline_open" if cards or not text else "inline_unknown"
    button = InlineQueryResultsButton(desk.words.label(label, language), start_parameter=_LOGGED_OUT_START)
    try:
        await query.answer(cards, cache_time=_CACHED_SECONDS, button=button,
                           is_personal=not text or desk.options.circle is not None)
    except BadRequest as error:
        if "too old" not in str(error):
            raise


def cards_for(desk: Desk, text: str, language: str) -> tuple[InlineQueryResultArticle, ...]:
    """Only what has an answer becomes a card: a card is sent in the asker's own name."""
    first = desk.trace(text, language) if text else None
    questions = first.message.buttons if first else examples(desk, language)
    traces = [*([first] if first else []), *(desk.trace(question, language) for question in questions)]
    cards = {card.id: card for trace in traces if trace.answer.outcome == "answer" for card in [_card(trace)]}
    return tuple(cards.values())


def _card(trace: Trace) -> InlineQueryResultArticle:
    title = trace.question.text[:_DESCRIPTION_LIMIT]
    description = plain(verdict(trace.message.html)).partition("\n")[0][:_DESCRIPTION_LIMIT]
    html = split_html(lay_out(trace.message.html, "normal"))[0]
    content = InputTextMessageContent(html, ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True))
    return InlineQueryResultArticle(short_hash(title.encode(), 20), title, content, description=description)


async def on_guest(desk: Desk, message: Message) -> None:
    """One answer to someone who names the bot in a chat where it is not. Nothing is kept of it."""
    request = read_request(message, desk.me)
    if request is None or not message.guest_query_id or not desk.options.admits(message.chat.id, request.asker.user):
        return
    language = choose_language(None, request.text, desk.languages)
    text = request.text or desk.words.question("examples", language)
    answer = partial(desk.bot.answer_guest_query, message.guest_query_id, _card(desk.trace(text, language)))
    await desk.sender.patiently(answer)
