"""How the cases of this suite are made, judged and shown."""

from __future__ import annotations

from tests.bot.suites import Suite
from tests.bot.verdicts.cases import cases
from tests.bot.verdicts.signs import judge
from tests.shipped import shipped_base

SUITE = Suite(
    cases=lambda seed: cases(shipped_base(), seed),
    judge=judge,
    text=lambda case: case.text,
    kind=lambda case: case.pattern.kind,
    is_open=lambda case: case.pattern.open is not None,
    note=lambda case: f"deserves {case.expected}",
)
