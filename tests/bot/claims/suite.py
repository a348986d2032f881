"""How the cases of this suite are made, judged and shown."""

from __future__ import annotations

from tests.bot.claims.cases import cases
from tests.bot.claims.signs import judge
from tests.bot.suites import Suite

SUITE = Suite(
    cases=lambda seed: cases(seed),
    judge=judge,
    text=lambda case: case.text,
    kind=lambda case: f"{case.expects}: {case.frame}",
    is_open=lambda case: case.open is not None,
    note=lambda case: f"{case.name}, deserves {case.expects}",
    distinct=True,
)
