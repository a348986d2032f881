"""Questions in chats: a message gets a reply, an edited message gets its reply edited."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from telegram import Message

from bot.channels.telegram.addressing import Request, read_request
from bot.channels.telegram.desk import Desk, Reply
from bot.channels.telegram.exchanges import Exchange
from bot.channels.telegram.layout import verdict
from bot.channels.telegram.memory import SentAnswer
from bot.channels.telegram.splitting import split_html
from bot.models import Frame

_TEXT = "text"
_LATE = timedelta(minutes=15)


def wordings(desk: Desk, request: Request, language: str) -> tuple[str, ...]:
    """The question in the wordings to be tried; none where the request asks nothing."""
    if request.command is None or request.command == "ask":
        return (request.text,) if request.text else ()
    if request.command == "source":
        return (desk.words.question("source", language),)
    if request.command in ("compare", "facts") and request.text:
        return (desk.words.question(request.command, language, text=request.text), request.text)
    return ()


async def answer_question(desk: Desk, request: Request, texts: tuple[str, ...]) -> None:
    """Sends the reply, as a reply in the same topic, and notes what answered what."""
    frame = None if request.is_press else await desk.memory.frame(request.asker)
    _keep_exchange(desk, request, frame)
    reply = await desk.with_sign(request, desk.answer(request, texts, frame))
    await _send(desk, request, reply)


async def edit_answer(desk: Desk, message: Message) -> None:
    """An edited question edits its answer; one that was not for the bot before is answered now."""
    request = read_request(message, desk.me)
    if request is None:
        return
    known = desk.exchanges.find(message.chat.id, message.message_id)
    if known and known.text == (message.text or message.caption):
        return
    texts = wordings(desk, request, await desk.language(request))
    if not texts:
        return
    sent = await desk.memory.answer_to(message.chat.id, message.message_id)
    frame = await _frame_before(desk, request, known, is_answered=sent is not None)
    _keep_exchange(desk, request, frame)
    reply = await desk.answer(request, texts, frame)
    if not (sent and sent.kind == _TEXT and await _replace(desk, request, reply, sent.message_ids)):
        await _send(desk, request, reply)


async def _frame_before(desk: Desk, request: Request, known: Exchange | None, *, is_answered: bool) -> Frame | None:
    """What the question leant on when it was first asked. After a restart only its own answer's frame is left,
    and a question does not follow itself."""
    if known:
        return known.frame
    return None if is_answered else await desk.memory.frame(request.asker)


async def _send(desk: Desk, request: Request, reply: Reply) -> None:
    html, rich = reply.html, reply.rich
    if before := _said_before(desk, request, reply.language):
        html, rich = f"{before}\n\n{html}", f"<p>{before}</p>{rich}" if rich else None
    openly = verdict(reply.html) if reply.trace.answer.outcome == "decline" else None
    sent = await desk.say(request, html, reply.keyboard, openly=openly, rich=rich)
    await _keep_answer(desk, request, tuple(message.message_id for message in sent))


def _said_before(desk: Desk, request: Request, language: str) -> str | None:
    """Which question a pressed button asked; that a question waited long: its asker may have gone on since."""
    if request.is_press:
        return desk.words.say("asked", language, question=request.text)
    message = request.message
    waited = datetime.now(UTC) - (message.edit_date or message.date)
    return desk.words.say("late", language) if waited > _LATE else None


async def _replace(desk: Desk, request: Request, reply: Reply, old: tuple[int, ...]) -> bool:
    """Rewrites the messages of an answer; a longer one goes on in a new message, a shorter one leaves none behind."""
    chat, pieces = request.asker.chat, split_html(reply.html)
    for i, (message_id, piece) in enumerate(zip(old, pieces, strict=False)):
        keyboard = reply.keyboard if i == len(pieces) - 1 else None
        rich = reply.rich if len(pieces) == 1 else None
        if not await desk.sender.edit(chat, message_id, piece, keyboard, rich):
            return False
    for message_id in old[len(pieces):]:
        await desk.sender.delete(chat, message_id)
    kept = old[: len(pieces)]
    if rest := pieces[len(old):]:
        sent = await desk.say(request, "\n".join(rest), reply.keyboard)
        kept = (*kept, *(message.message_id for message in sent))
    await _keep_answer(desk, request, kept)
    return True


def _keep_exchange(desk: Desk, request: Request, frame: Frame | None) -> None:
    message = request.message
    if not request.is_press:
        exchange = Exchange(request.asker.user, message.text or message.caption or "", frame)
        desk.exchanges.keep(message.chat.id, message.message_id, exchange)


async def _keep_answer(desk: Desk, request: Request, message_ids: tuple[int, ...]) -> None:
    """A message that only one member sees has no number to edit it by."""
    if message_ids and all(message_ids) and not request.is_press:
        await desk.memory.keep_answer(request.asker, request.message.message_id, SentAnswer(message_ids, _TEXT))
