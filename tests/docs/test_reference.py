"""The reference lists exactly what there is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from typer.main import get_command

from bot.cli.commands import app
from bot.cli.exits import MEANINGS
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parents[2]
COMMANDS = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")


def _rows(text: str) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in re.findall(r"^\| `?([^|`]+?)`? \| (.+?) \|$", text, re.MULTILINE)
            if row[0] not in ("variable", "option", "code", "---")]


def _commands(group: Any, before: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, command in group.commands.items():
        path = f"{before}{name}"
        found |= _commands(command, f"{path} ") if hasattr(command, "commands") else {path: command}
    return found


def _sections() -> dict[str, str]:
    parts = re.split(r"^## `footnote ([a-z ]+[a-z]).*`$", COMMANDS.split("## Exit codes")[0], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_settings__listed_as_the_code_has_them() -> None:
    assert _rows(SETTINGS) == [(f"{PREFIX}{name.upper()}", field.description)
                               for name, field in Settings.model_fields.items()]


def test_commands__one_section_each() -> None:
    assert sorted(_sections()) == sorted(_commands(get_command(app)))


def test_commands__options_as_the_code_has_them() -> None:
    sections = _sections()
    for path, command in _commands(get_command(app)).items():
        options = [opt for p in command.params for opt in p.opts if opt.startswith("--") and opt != "--help"]
        assert [name for name, _ in _rows(sections[path])] == options, path


def test_exit_codes__as_the_code_has_them() -> None:
    rows = _rows(COMMANDS.split("## Exit codes")[1])
    assert [(int(code), meaning) for code, meaning in rows] == list(MEANINGS.items())


def test_start_up_limit__same_in_the_script_and_in_the_guide() -> None:
    guide = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    script = (ROOT / "benchmarks" / "start_up.py").read_text(encoding="utf-8")
    limit = re.search(r"^LIMIT = ([\d.]+)$", script, re.MULTILINE)
    assert limit
    assert f"at most {limit[1]} times" in guide
