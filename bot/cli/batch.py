"""`footnote ask --batch`: many short chats from a file, one JSON line out for each."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

from knowledge import frozen

from bot.assistant import Assistant
from bot.cli.exits import BAD_DATA, DONE
from bot.cli.records import Record, answer_record
from bot.cli.start import check_language, fail, open_assistant, today
from bot.conversation import Conversation


@frozen
class Chat:
    """One line of a batch: what is asked, turn after turn."""

    key: str | int
    turns: tuple[str, ...]
    language: str


class LineError(ValueError):
    """A line that is not of the form that it must have; says what is wrong with it."""


def run_batch(path: str, language: str) -> int:
    """Answers every line in order, and reports every line that cannot be read."""
    asked_on = today()
    assistant = open_assistant()
    check_language(assistant, language)
    code = DONE
    with _opened(path) as file:
        for place, line in _lines(file, path):
            try:
                chat = read_chat(line, language, tuple(assistant.renderer.languages))
            except LineError as error:
                print(f"{place}: {error}", file=sys.stderr)
                code = BAD_DATA
                continue
            print(json.dumps(_last_answer(chat, Conversation(assistant, asked_on, chat.language), assistant),
                             ensure_ascii=False), flush=True)
    return code


def _last_answer(chat: Chat, conversation: Conversation, assistant: Assistant) -> Record:
    *_, last = (conversation.ask(turn) for turn in chat.turns)
    return {"id": chat.key, **answer_record(last, assistant.knowledge)}


@contextmanager
def _opened(path: str) -> Iterator[TextIO]:
    if path == "-":
        yield sys.stdin
        return
    try:
        with open(path, encoding="utf-8") as file:
            yield file
    except (OSError, UnicodeDecodeError) as error:
        fail(BAD_DATA, f'{path}: the file cannot be read ("{error}").')


def _lines(file: Iterable[str], path: str) -> Iterator[tuple[str, str]]:
    """The lines that hold something, each with its place."""
    for count, line in enumerate(file, 1):
        if line.strip():
            yield f"{path}:{count}", line


def read_chat(line: str, language: str, languages: tuple[str, ...]) -> Chat:
    """A line as a chat; raises LineError."""
    record = read_object(line)
    turns = record.get("turns")
    if not (isinstance(turns, list) and turns and all(isinstance(turn, str) for turn in turns)):
        raise LineError('"turns" must be a list of one or more texts.')
    if not isinstance(record.get("id"), str | int):
        raise LineError('"id" must be a text or a number.')
    asked_in = record.get("lang", language)
    # A language without templates is answered in English, as in a chat.
    return Chat(record["id"], tuple(turns), asked_in if asked_in in languages else "en")


def read_object(line: str) -> dict[str, Any]:
    """A line as a JSON object; raises LineError."""
    try:
        record = json.loads(line)
    except ValueError as error:
        raise LineError(f'The line is not JSON ("{error}").') from None
    if not isinstance(record, dict):
        raise LineError("The line must hold a JSON object.")
    return record
