"""The page on the architecture speaks of what is there, and leaves out no part of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
_NAMED = sorted(set(re.findall(r"`((?:bot|knowledge|templates|tests|tools|benchmarks)/[^`<*]*)`", PAGE)))
_TO_ADD = PAGE.split("## To add a ...")[1].split("\n## ")[0]


@pytest.mark.parametrize("path", _NAMED)
def test_architecture__what_it_names_exists(path: str) -> None:
    assert (ROOT / path).exists()


@pytest.mark.parametrize("target", re.findall(r"\]\(([^)#]+)\)", PAGE))
def test_architecture__what_it_links_to_exists(target: str) -> None:
    assert (ROOT / "docs" / target).exists()


def test_architecture__names_every_package_of_the_bot() -> None:
    packages = {path.parent.name for path in (ROOT / "bot").glob("*/__init__.py")}
    layout = PAGE.split("## Layout")[1].split("\n## ")[0]
    assert sorted(name for name in packages if f"`bot/{name}/`" not in layout) == []


def test_architecture__the_stages_are_where_it_says() -> None:
    """Each stage that the assistant calls is named with its module or package."""
    journey = PAGE.split("## A question's journey")[1].split("\n## ")[0]
    code = (ROOT / "bot" / "assistant.py").read_text(encoding="utf-8")
    stages = set(re.findall(r"^from bot\.(\w+)", code, re.MULTILINE)) - {"models"}
    assert sorted(stage for stage in stages if f"bot/{stage}" not in journey) == []


def test_architecture__same_things_to_add_as_in_the_readme() -> None:
    """Whoever looks in either finds the way; the README has subcommands and settings besides."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8").split("## To add a ...")[1]
    rows = {
        row: set(re.findall(r"^\| ([a-z ]+) \|", text, re.MULTILINE)) - {"add"}
        for row, text in (("here", _TO_ADD), ("readme", readme))
    }
    assert rows["here"] - {"a conversation"} <= rows["readme"]
