"""Pictures of comparisons: drawn off the event loop, captioned with the same figures, and never drawn twice."""

from __future__ import annotations

import asyncio

from knowledge import Fact

from bot.answers.figures import Figures
from bot.channels.telegram.addressing import Request
from bot.channels.telegram.buttons import is_drawable
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.evidence import short_hash
from bot.channels.telegram.language import choose_language
from bot.channels.telegram.splitting import split_html
from bot.models import Answer, Question, Row

_CAPTION_LIMIT = 1024
_KEY_WIDTH = 20


async def draw_question(desk: Desk, request: Request) -> None:
    """`/chart cloud market share`; without words, what the chat was last about."""
    settings = await desk.memory.settings(request.asker.chat)
    language = choose_language(settings.language, request.text, desk.languages)
    frame = await desk.memory.frame(request.asker)
    if desk.draw is None or not settings.charts:
        await desk.say(request, desk.words.say("chart_off", language), openly=desk.words.say("chart_off", language))
    elif not request.text and not frame:
        await desk.say(request, desk.words.say("chart_hint", language), openly=desk.words.say("chart_hint", language))
    else:
        question = desk.words.question("chart", language, text=request.text or "it")
        reply = await desk.answer(request, (question,), frame)
        answer = reply.trace.answer
        if answer.outcome == "answer" and is_drawable(answer):
            await draw_answer(desk, request, answer, reply.trace.message.html, language)
        elif answer.outcome == "answer":
            await desk.say(request, f"{desk.words.say('chart_none', language)}\n\n{reply.html}", reply.keyboard)
        else:
            await desk.say(request, reply.html, reply.keyboard)


async def draw_facts(desk: Desk, request: Request, facts: tuple[Fact, ...], language: str) -> None:
    """A chart of figures that a button names."""
    rows = tuple(Row(fact.entity, fact.metric, fact) for fact in sorted(facts, key=lambda fact: -fact.value)
                 if fact.equivalent_of is None)
    if not rows:
        await desk.say(request, desk.words.say("source_missing", language))
        return
    knowledge = desk.evidence.knowledge
    content = Figures(rows, tuple(dict.fromkeys(row.metric for row in rows)))
    answer = Answer("answer", "chart", "chart", content, facts=tuple(row.fact for row in rows if row.fact),
                    citations=tuple(dict.fromkeys(knowledge.citation(row.fact) for row in rows if row.fact)))
    html = desk.assistant.renderer.render(answer, Question("", desk.today(), language)).html
    await draw_answer(desk, request, answer, html, language)


async def draw_answer(desk: Desk, request: Request, answer: Answer, html: str, language: str) -> None:
    """The picture, or the same one again where Telegram has it; a caption that is too long goes on below."""
    assert desk.draw
    key = drawing_key(answer, language)
    caption, *rest = split_html(html, _CAPTION_LIMIT)
    kept = await desk.memory.photo(key)
    sent = await desk.say(request, caption, photo=kept) if kept else ()
    if not sent:
        picture = await desk.with_typing(request, asyncio.to_thread(desk.draw, answer, language))
        sent = await desk.say(request, caption, photo=picture)
    if sent and sent[0].photo:
        await desk.memory.keep_photo(key, sent[0].photo[-1].file_id)
    if rest:
        await desk.say(request, "\n".join(rest))


def drawing_key(answer: Answer, language: str) -> str:
    """The same figures in the same language are the same picture."""
    figures = [f"{fact.source}:{fact.key}:{fact.value}:{fact.unit}" for fact in answer.facts]
    return short_hash("|".join((language, *figures)).encode(), _KEY_WIDTH)
