"""Jinja as this project uses it: templates do not change while they are in use, and call nothing but macros."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, Template
from jinja2.runtime import Context


class PlainContext(Context):
    """Spares each call of a macro the search for who wants the context as an argument: no macro does."""

    def call(self, callee: Any, /, *args: Any, _block_vars: object = None, _loop_vars: object = None) -> Any:
        return callee(*args)


class Templates(Environment):
    """Loads each template once, and reads attributes without trying them as keys first or last."""

    context_class = PlainContext
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
