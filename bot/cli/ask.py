"""`footnote ask`: one question, or a file of them. Nothing that only other commands need is loaded here."""

from __future__ import annotations

import sys

from bot.cli.exits import DONE, OF_OUTCOME, USAGE
from bot.cli.options import AskOptions
from bot.cli.start import check_language, fail, open_assistant, today


def run_ask(options: AskOptions) -> int:
    """Prints the answer; the exit code says what kind of answer it was."""
    question = " ".join(options.question)
    if bool(question.strip()) == bool(options.batch):
        fail(USAGE, 'Ask one question, or give --batch a file: footnote ask "How does Alibaba\'s P/E compare?"')
    if options.batch and options.chart:
        fail(USAGE, "--chart draws one answer; it does not go with --batch.")
    if options.batch:
        from bot.cli.batch import run_batch

        return run_batch(options.batch, options.lang)
    return _answer(question, options)


def _answer(question: str, options: AskOptions) -> int:
    from bot.conversation import Conversation

    asked_on = today()
    assistant = open_assistant()
    check_language(assistant, options.lang)
    trace = Conversation(assistant, asked_on, options.lang).ask(question)
    if options.json:
        from json import dumps

        from bot.cli.records import answer_record

        print(dumps(answer_record(trace, assistant.knowledge), ensure_ascii=False))
    else:
        from bot.channels.command_line import show_message

        show_message(trace.message, sys.stdout)
    if options.chart:
        from bot.cli.drawing import save_chart

        save_chart(trace, assistant, options.chart)
    return OF_OUTCOME.get(trace.answer.outcome, DONE)
