"""The YAML files of the suites that are written as grammars."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from knowledge.yaml_files import read_yaml


@cache
def read_grammar(folder: Path, name: str) -> Any:
    """What stands in a file of a suite's folder; fails where the file is no YAML."""
    file = read_yaml(folder / name, folder)
    assert not file.problems, file.problems
    return file.value
