"""A YAML file as plain values that remember where they stand; every scalar is read as text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from knowledge.models import Location
from knowledge.problems import Problem
from knowledge.records import frozen

# libyaml's loader is ten times as fast; PyYAML has none where it was built without libyaml.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Path_ = tuple[str | int, ...]


@frozen
class YamlFile:
    """`value` is made of dicts, lists and strings; `locations` has the place of every value by its path."""

    name: str
    value: Any
    locations: Mapping[Path_, Location]
    problems: tuple[Problem, ...]

    def locate(self, path: Path_) -> Location:
        """The place of a value, or of the nearest thing around it."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.locations:
                return self.locations[path[:length]]
        return Location(self.name, 1, 1)


def read_yaml(path: Path, root: Path) -> YamlFile:
    """Reads one file; names in locations are relative to `root`."""
    name = str(path.relative_to(root))
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.YAMLError as error:
        return YamlFile(name, None, {}, (_syntax_problem(name, error),))
    except UnicodeDecodeError as error:
        message = f'The file is not UTF-8 text: byte {error.start} is "{error.object[error.start]:#x}".'
        return YamlFile(name, None, {}, (Problem("yaml-syntax", message, Location(name, 1, 1)),))
    reader = _Reader(name)
    try:
        value = reader.value(node, ()) if node is not None else None
    except RecursionError:
        message = "This is not YAML that can be read: a value holds itself, or is nested too deeply."
        return YamlFile(name, None, {}, (Problem("yaml-syntax", message, Location(name, 1, 1)),))
    return YamlFile(name, value, reader.locations, tuple(reader.problems))


class _Reader:
    """Turns nodes into values; PyYAML's own constructor would turn NO into false and 1.10 into 1.1."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.locations: dict[Path_, Location] = {}
        self.problems: list[Problem] = []

    def value(self, node: yaml.Node, path: Path_) -> Any:
        self.locations[path] = self._location(node)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]
        return None if node.tag == "tag:yaml.org,2002:null" else str(node.value)

    def _mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in values:
                self.problems.append(
                    Problem(
                        "duplicate-key",
                        f'The key "{key}" stands twice in one mapping.',
                        self._location(key_node),
                        "Keep one of the two.",
                    )
                )
                continue
            values[key] = self.value(value_node, (*path, key))
        return values

    def _location(self, node: yaml.Node) -> Location:
        return Location(self.name, node.start_mark.line + 1, node.start_mark.column + 1)


def _syntax_problem(name: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    location = Location(name, mark.line + 1, mark.column + 1) if mark else Location(name, 1, 1)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read"
    return Problem("yaml-syntax", f"This is not YAML: {reason}.", location)
