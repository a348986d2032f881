"""One language's words, read from its folder: cues, filler, numbers, names, and what no source covers."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

from knowledge.models import Entity, Metric, OutsideWords, Vocabulary
from knowledge.problems import Problem
from knowledge.yaml_files import YamlFile, read_yaml


def read_vocabulary(folder: Path, root: Path, problems: list[Problem]) -> Vocabulary:
    """Reads `cues`, `filler`, `numbers`, `names` and `outside`; a missing file leaves its part empty."""
    files = {name: _read(folder / f"{name}.yaml", root, problems)
             for name in ("cues", "filler", "numbers", "names", "outside")}
    numbers = files["numbers"].value
    return Vocabulary(
        language=folder.name,
        cues={cue: tuple(words) for cue, words in files["cues"].value.items()},
        filler=tuple(word for words in files["filler"].value.values() for word in words),
        numbers={word: Decimal(value) for word, value in numbers.get("numbers", {}).items()},
        scales={word: Decimal(value) for word, value in numbers.get("scales", {}).items()},
        fractions={word: Decimal(value) for word, value in numbers.get("fractions", {}).items()},
        ordinals={word: int(value) for word, value in numbers.get("ordinals", {}).items()},
        units={unit: tuple(words) for unit, words in numbers.get("units", {}).items()},
        months={word: int(value) for word, value in numbers.get("months", {}).items()},
        times={key: tuple(words) for key, words in numbers.get("times", {}).items()},
        names={key: tuple(words) for key, words in files["names"].value.items()},
        outside=_outside(files["outside"].value),
    )


def _read(path: Path, root: Path, problems: list[Problem]) -> YamlFile:
    if not path.exists():
        return YamlFile(str(path.relative_to(root)), {}, {}, ())
    file = read_yaml(path, root)
    problems += file.problems
    if isinstance(file.value, dict):
        return file
    if not file.problems:
        problems.append(Problem("bad-value", "The file must hold a mapping.", file.locate(())))
    return YamlFile(file.name, {}, {}, ())


def _outside(value: dict[str, Any]) -> OutsideWords:
    companies = tuple(
        Entity("outside:" + item["name"].casefold(), "company", item["name"], tuple(item["names"]),
               covered=False, everyday=item.get("everyday") == "true")
        for item in value.get("companies", []))
    metrics = tuple(Metric("outside:" + item["key"], item["name"], "none", tuple(item["names"]), covered=False)
                    for item in value.get("metrics", []))
    named = {kind: {item["name"]: tuple(item["names"]) for item in value.get(kind, [])}
             for kind in ("places", "segments", "topics")}
    return OutsideWords(companies, metrics, named["places"], named["segments"], named["topics"])
