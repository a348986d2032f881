"""Pictures of comparisons: drawn off the event loop, captioned with the same figures, and never drawn twice."""

from __future__ import annotations

import asyncio

from telegram import Message
from telegram.constants import ChatAction

from knowledge import Fact

from bot.channels.telegram.addressing import Request
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.language import choose_language
from bot.channels.telegram.painter import Painter, chart_of
from bot.channels.telegram.splitting import split_html
from bot.models import Answer, Question

_CAPTION_LIMIT = 1024


async def draw_question(desk: Desk, request: Request) -> None:
    """`/chart cloud market share`; without words, what the chat was last about."""
    settings = await desk.memory.settings(request.asker.chat)
    language = choose_language(settings.language, request.text, desk.languages)
    frame = await desk.memory.frame(request.asker)
    if desk.painter is None or not settings.charts or not (request.text or frame):
        key = "chart_hint" if desk.painter and settings.charts else "chart_off"
        await desk.say(request, desk.words.say(key, language), openly=desk.words.say(key, language))
        return
    question = desk.words.question("chart", language, text=request.text or desk.words.question("last", language))
    reply = await desk.answer(request, (question,), frame)
    answer = reply.trace.answer
    if answer.outcome != "answer":
        await desk.say(request, reply.html, reply.keyboard)
    elif not await _draw(desk, desk.painter, request, answer, reply.trace.message.html, language):
        await desk.say(request, f"{desk.words.say('chart_none', language)}\n\n{reply.html}", reply.keyboard)


async def draw_facts(desk: Desk, request: Request, facts: tuple[Fact, ...], language: str) -> None:
    """A chart of the figures that a button names."""
    answer = chart_of(facts, desk.evidence.knowledge)
    html = desk.assistant.renderer.render(answer, Question("", desk.today(), language)).html if facts else ""
    if not (desk.painter and facts and await _draw(desk, desk.painter, request, answer, html, language)):
        key = "chart_none" if facts else "source_missing"
        await desk.say(request, desk.words.say(key, language))


async def _draw(desk: Desk, painter: Painter, request: Request, answer: Answer, html: str, language: str) -> bool:
    """Whether there is anything to draw. A caption that is too long goes on in a message below."""
    if not painter.can_draw(answer, language):
        return False
    caption, *rest = split_html(html, _CAPTION_LIMIT)
    sent = await _send_picture(desk, painter, request, answer, caption, language)
    if not sent:
        return False
    if rest:
        await desk.say(request, "\n".join(rest))
    return True


async def _send_picture(desk: Desk, painter: Painter, request: Request, answer: Answer, caption: str,
                        language: str) -> tuple[Message, ...]:
    """The picture that Telegram has already, or else a new one."""
    key = painter.key(answer, language)
    kept = await desk.memory.photo(key)
    sent = await desk.say(request, caption, photo=kept) if kept else ()
    if not sent:
        work = _draw_and_send(desk, painter, request, answer, caption, language)
        sent = await desk.with_sign(request, work, ChatAction.UPLOAD_PHOTO)
    if sent and sent[0].photo:
        await desk.memory.keep_photo(key, sent[0].photo[-1].file_id)
    return sent


async def _draw_and_send(desk: Desk, painter: Painter, request: Request, answer: Answer, caption: str,
                         language: str) -> tuple[Message, ...]:
    picture = await asyncio.to_thread(painter.draw, answer, language)
    return await desk.say(request, caption, photo=picture) if picture else ()
