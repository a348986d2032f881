"""Jinja as this project uses it: templates do not change while they are in use, and call nothing but macros."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, Template
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Getattr
from jinja2.runtime import Context


class PlainContext(Context):
    """Spares each call of a macro the search for who wants the context as an argument: no macro does."""

    def call(self, callee: Any, /, *args: Any, _block_vars: object = None, _loop_vars: object = None) -> Any:
        return callee(*args)


class PlainTemplate(Template):
    """Written with the variables that it is given, and no globals to mix with them."""

    def render(self, *_: Any, **variables: Any) -> str:
        context = self.environment.context_class(self.environment, variables, self.name, self.blocks)
        try:
            return self.environment.concat(self.root_render_func(context))
        except Exception:
            self.environment.handle_exception()


class PlainCode(CodeGenerator):
    """Reads an attribute as Python does, and neither by a call nor as a key where there is none."""

    def visit_Getattr(self, node: Getattr, frame: Frame) -> None:
        self.write("(")
        self.visit(node.node, frame)
        self.write(f").{node.attr}")


class Templates(Environment):
    """Loads each template once, and reads attributes without trying them as keys first or last."""

    context_class = PlainContext
    template_class = PlainTemplate
    code_generator_class = PlainCode
    getattr = staticmethod(getattr)  # type: ignore[assignment]  # mypy takes it for a method of its own

    def __init__(self, **options: Any) -> None:
        super().__init__(auto_reload=False, **options)
        self.loaded: dict[str, Template] = {}

    def make_globals(self, _: Any) -> dict[str, Any]:
        """None: every rendering would copy them, and no template uses one."""
        return {}

    def get_template(self, name: Any, parent: str | None = None, globals: Any = None) -> Template:
        template = self.loaded.get(name)
        if template is None:
            template = self.loaded[name] = super().get_template(name, parent, globals)
        return template
