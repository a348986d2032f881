"""All subcommands of `footnote`, joined."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import MISSING, Field
from typing import Any

import typer

from bot.cli.ask import run_ask
from bot.cli.chat import chat
from bot.cli.evaluate import evaluate
from bot.cli.explain import explain
from bot.cli.facts import facts
from bot.cli.knowledge import knowledge
from bot.cli.options import FLAGS, QUESTION, AskOptions
from bot.cli.questions import questions
from bot.cli.run import run


def _ask_command() -> Callable[..., None]:
    """`ask` with the options that AskOptions states."""
    def ask(**values: Any) -> None:
        values["question"] = tuple(values["question"] or ())
        raise typer.Exit(run_ask(AskOptions(**values)))

    parameters = [_parameter(QUESTION, list[str] | None, typer.Argument),
                  *(_parameter(flag, _type_of(flag), typer.Option) for flag in FLAGS)]
    ask.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # typer reads it
    ask.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    ask.__doc__ = "Answer one question; the exit code says whether it was answered."
    return ask


def _parameter(option: Field[Any], kind: Any, declare: Callable[..., Any]) -> inspect.Parameter:
    names = [f"--{option.name}"] if declare is typer.Option else []
    default = None if option is QUESTION or option.default is MISSING else option.default
    declared = declare(default, *names, help=option.metadata["help"])
    return inspect.Parameter(option.name, inspect.Parameter.KEYWORD_ONLY, default=declared, annotation=kind)


def _type_of(option: Field[Any]) -> Any:
    return bool if option.default is False else str if option.default is not None else str | None


app = typer.Typer(help="Answers investors' questions from a structured, sourced knowledge base.",
                  no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False,
                  context_settings={"help_option_names": ["-h", "--help"]})
app.command("ask")(_ask_command())
app.command("chat")(chat)
app.command("explain")(explain)
app.command("facts")(facts)
app.command("eval")(evaluate)
app.command("questions")(questions)
app.command("run")(run)
app.add_typer(knowledge, name="knowledge")
