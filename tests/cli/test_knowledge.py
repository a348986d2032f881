"""`footnote knowledge check`: every problem, with its place, and an exit code."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.app import DATA

from .conftest import Footnote


def test_check__names_the_place_of_a_fault(footnote: Footnote, tmp_path: Path) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    with (tmp_path / "data" / "entities" / "alibaba.yaml").open("a", encoding="utf-8") as file:
        file.write("colour: orange\n")
    line = (tmp_path / "data" / "entities" / "alibaba.yaml").read_text(encoding="utf-8").count("\n")
    ended = footnote("knowledge", "check", str(tmp_path / "data"))
    assert ended.code == 1
    place = f"entities/alibaba.yaml:{line}:"
    assert any(text.startswith(place) and text.endswith("[unknown-key]") for text in ended.out.splitlines())


@pytest.mark.parametrize("arguments", [("nowhere",), ("--article", "nowhere.txt")])
def test_check__a_path_that_is_not_there(footnote: Footnote, arguments: tuple[str, ...]) -> None:
    ended = footnote("knowledge", "check", *arguments)
    assert ended.code == 2
    assert "nowhere" in ended.err
