"""How the cases of this suite are made, judged and shown."""

from __future__ import annotations

from tests.bot.scopes.cases import cases
from tests.bot.scopes.signs import judge
from tests.bot.suites import Suite
from tests.shipped import shipped_base

SUITE = Suite(
    cases=lambda seed: cases(shipped_base(), seed),
    judge=judge,
    text=lambda case: case.text,
    kind=lambda case: case.kind,
    is_open=lambda case: case.open is not None,
    note=lambda case: case.scope,
)
