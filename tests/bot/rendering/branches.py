"""Records which branches of the templates were taken: both ways of every `if`, inside expressions too, and the
body of every loop. It marks each branch in the parsed template before Jinja compiles it."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, nodes

from bot.assistant import Assistant

_MARK = "_mark_branch"
_KINDS: dict[type[nodes.Node], str] = {nodes.If: "if", nodes.CondExpr: "inline if", nodes.For: "for"}


class RecordingEnvironment(Environment):
    """An environment whose templates add each branch that they run to `taken`; `known` are all of them."""

    known: set[str]
    taken: set[str]

    def start(self, known: set[str], taken: set[str]) -> None:
        self.known, self.taken = known, taken
        self.globals[_MARK] = self._mark

    def _mark(self, branch: str, value: Any) -> Any:
        self.taken.add(branch)
        return value

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        _Marking(self.known, name or "?").mark(source)
        return super()._generate(source, name, filename, defer_init)


class _Marking:
    """Puts a call of the recording environment into each branch of one template."""

    def __init__(self, known: set[str], template: str) -> None:
        self.known = known
        self.template = template
        self.counts: dict[str, int] = {}

    def mark(self, template: nodes.Template) -> None:
        choices = list(template.find_all((nodes.If, nodes.CondExpr, nodes.For)))
        later = {id(choice) for first in choices if isinstance(first, nodes.If) for choice in first.elif_}
        for choice in choices:
            place = self._place(choice)
            if isinstance(choice, nodes.CondExpr):
                choice.expr1 = self._call(f"{place} is true", choice.lineno, choice.expr1)
                choice.expr2 = self._call(f"{place} is false", choice.lineno, choice.expr2 or nodes.Const(""))
            elif isinstance(choice, nodes.If):
                choice.body.insert(0, self._statement(f"{place} is true", choice.lineno))
                if id(choice) not in later:  # what an `elif` leaves over goes to the `else` of its first `if`
                    choice.else_.insert(0, self._statement(f"{place} is false", choice.lineno))
            elif isinstance(choice, nodes.For):
                choice.body.insert(0, self._statement(f"{place} has something", choice.lineno))

    def _place(self, choice: nodes.Node) -> str:
        line = f"{self.template}:{choice.lineno} {_KINDS[type(choice)]}"
        self.counts[line] = self.counts.get(line, 0) + 1
        return f"{line} {self.counts[line]}"

    def _statement(self, branch: str, line: int) -> nodes.ExprStmt:
        return nodes.ExprStmt(self._call(branch, line, nodes.Const("")), lineno=line)

    def _call(self, branch: str, line: int, value: nodes.Expr) -> nodes.Call:
        self.known.add(branch)
        return nodes.Call(
            nodes.Name(_MARK, "load", lineno=line), [nodes.Const(branch), value], [], None, None, lineno=line
        )


def record_branches(assistant: Assistant, language: str, known: set[str], taken: set[str]) -> None:
    """Makes an assistant that has rendered nothing yet record into `known` and `taken`."""
    for environment in assistant.renderer.languages[language].environments.values():
        environment.__class__ = RecordingEnvironment
        assert isinstance(environment, RecordingEnvironment)
        environment.start(known, taken)
        environment.bytecode_cache = None  # what is marked is for nobody else
        for name in environment.list_templates(extensions=["j2"]):
            environment.get_template(name)
