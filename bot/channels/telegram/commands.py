"""The commands that are no question: the guide, the lists, what is kept and how to be forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping

from bot.channels.telegram import charts, export, settings_menu
from bot.channels.telegram.addressing import Request
from bot.channels.telegram.conversation import answer_question, wordings
from bot.channels.telegram.deep_links import unpack_question
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.offers import without_offers
from bot.channels.telegram.source_details import describe_source

_LISTED_BUTTONS = 6
_LISTED_QUESTIONS = 20


async def run_command(desk: Desk, request: Request) -> None:
    """A command that asks something is answered like a question."""
    language = await desk.language(request)
    if texts := wordings(desk, request, language):
        await answer_question(desk, request, texts)
    elif handler := _HANDLERS.get(request.command or ""):
        await handler(desk, request, language)
    else:
        await _hint(desk, request, "unknown_command", language)


async def start(desk: Desk, request: Request, language: str) -> None:
    """A question that came with a link; in private, the guide the first time, and a short welcome afterwards."""
    if question := unpack_question(request.text):
        await answer_question(desk, request, (question,))
    elif not request.is_private or request.text == "help":
        await help_(desk, request, language)
    elif await desk.memory.first_time(request.asker.chat, "guide"):
        await desk.say(request, desk.words.say("guide_1", language))
        await desk.say(request, desk.words.say("guide_2", language), desk.keyboards.questions(examples(desk, language)))
        await desk.say(request, desk.words.say("guide_3", language, bot=desk.me.username))
    else:
        keyboard = desk.keyboards.questions(examples(desk, language))
        await desk.say(request, desk.words.say("welcome_back", language), keyboard)


async def help_(desk: Desk, request: Request, language: str) -> None:
    trace = desk.trace(desk.words.question("examples", language), language)
    keyboard = desk.keyboards.questions(trace.message.buttons)
    html = without_offers(trace.message.html, trace.message.buttons)
    short = desk.words.say("short_help", language, bot=desk.me.username)
    await desk.say(request, html, keyboard, openly=short)


async def list_sources(desk: Desk, request: Request, language: str) -> None:
    base = desk.evidence.knowledge.base
    blocks = [desk.words.say("sources_title", language)]
    for source in base.sources.values():
        counts = desk.words.say("sources_counts", language, facts=sum(f.source == source.key for f in base.facts),
                                claims=sum(c.source == source.key for c in base.claims))
        blocks.append(f"{describe_source(desk, source, language)}\n{counts}")
    await desk.say(request, "\n\n".join(blocks))


async def list_facts(desk: Desk, request: Request, language: str) -> None:
    """Who has how many figures; each name is a button that lists them."""
    wording = desk.assistant.renderer.languages[language].wording
    counts = Counter(fact.entity for fact in desk.evidence.knowledge.base.facts)
    lines = [desk.words.say("facts_line", language, name=wording.entity(key), count=count)
             for key, count in counts.most_common()]
    questions = tuple(desk.words.question("facts", language, text=wording.entity(key))
                      for key, _ in counts.most_common(_LISTED_BUTTONS))
    title, hint = desk.words.say("facts_title", language), desk.words.say("facts_hint", language)
    await desk.say(request, "\n\n".join((title, "\n".join(lines), hint)), desk.keyboards.questions(questions))


async def list_unanswered(desk: Desk, request: Request, language: str) -> None:
    """For the curator, and in private: the questions are other people's."""
    if request.asker.user not in desk.options.admins or not request.is_private:
        await _hint(desk, request, "admins_only", language)
        return
    found = await desk.memory.unanswered()
    lines = [desk.words.say("unanswered_line", language, times=one.times, question=one.question)
             for one in found[:_LISTED_QUESTIONS]]
    title = desk.words.say("unanswered_title", language)
    await desk.say(request, "\n".join((title, *lines)) if lines else desk.words.say("unanswered_none", language))


async def forget(desk: Desk, request: Request, language: str) -> None:
    await desk.memory.forget(request.asker.user)
    desk.exchanges.forget(request.asker.user)
    await _hint(desk, request, "forgotten", language)


async def privacy(desk: Desk, request: Request, language: str) -> None:
    await _hint(desk, request, "privacy", language)


async def _ask(desk: Desk, request: Request, language: str) -> None:
    await _hint(desk, request, "ask_hint", language)


async def _compare(desk: Desk, request: Request, language: str) -> None:
    html = desk.words.say("compare_hint", language)
    await desk.say(request, html, desk.keyboards.questions(examples(desk, language)), openly=html)


async def _chart(desk: Desk, request: Request, language: str) -> None:
    await charts.draw_question(desk, request)


async def _settings(desk: Desk, request: Request, language: str) -> None:
    await settings_menu.show_settings(desk, request)


async def _export(desk: Desk, request: Request, language: str) -> None:
    await export.export(desk, request)


async def _hint(desk: Desk, request: Request, key: str, language: str) -> None:
    """Something about the bot itself: in a group it is for the asker only."""
    html = desk.words.say(key, language)
    await desk.say(request, html, openly=html)


def examples(desk: Desk, language: str) -> tuple[str, ...]:
    """Questions that the base answers, as the help offers them."""
    return desk.trace(desk.words.question("examples", language), language).message.buttons


_Handler = Callable[[Desk, Request, str], Awaitable[None]]
_HANDLERS: Mapping[str, _Handler] = {
    "start": start, "help": help_, "ask": _ask, "compare": _compare, "facts": list_facts, "sources": list_sources,
    "chart": _chart, "settings": _settings, "export": _export, "privacy": privacy, "forget": forget,
    "unanswered": list_unanswered,
}
