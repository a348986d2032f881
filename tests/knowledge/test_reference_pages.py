"""The reference pages on problems and data files say what the code does, neither more nor less."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from knowledge.checks import check_folder
from knowledge.models import Claim, Conflict, Entity, Fact, Gap, Group, Metric, Source, Term
from knowledge.problems import CODES
from knowledge.vocabulary_files import PARTS

from tests.faults import read_faults
from tests.worlds import copy_tiny
from tests.worlds.spotter import TODAY

DOCS = Path(__file__).resolve().parents[2] / "docs" / "reference"
HEARD = ("compare", "difference", "most", "least", "source", "define", "greeting", "share", "budget")
KINDS = {"Entity": Entity, "Metric": Metric, "Group": Group, "Term": Term, "Source": Source, "Fact": Fact,
         "Claim": Claim, "Gap": Gap, "Conflict": Conflict}


def problem_rows() -> dict[str, tuple[str, str]]:
    text = (DOCS / "problems.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \| (.*?) \| (.*?) \|$", text, re.M)
    return {code: (meaning, example) for code, meaning, example in rows}


def test_problems_page__lists_exactly_the_codes_with_their_meaning() -> None:
    assert {code: meaning for code, (meaning, _) in problem_rows().items()} == CODES


def test_problems_page__shows_what_the_check_really_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = {}
    for fault in read_faults():
        folder = tmp_path / fault.code
        folder.mkdir()
        copy_tiny(folder)
        fault.seed(folder)
        monkeypatch.chdir(folder)
        article = Path("tiny_article.txt") if fault.article == "with" else None
        problem = check_folder(Path("tiny"), article, TODAY, HEARD)[0]
        said[fault.code] = f"{problem.message} {problem.hint}".strip()

    assert {code: example for code, (_, example) in problem_rows().items()} == said


@pytest.mark.parametrize("name", KINDS)
def test_data_page__explains_every_key_of_a_record(name: str) -> None:
    given_by_its_place = {"source", "location"} if name in ("Fact", "Claim", "Gap", "Conflict") else set()
    inside_others = {"facts", "claims", "gaps", "conflicts"} if name == "Source" else set()
    expected = {item.name for item in fields(KINDS[name])} - given_by_its_place

    assert set(keys_explained(name)) == expected | inside_others


def test_data_page__names_every_file_of_a_vocabulary() -> None:
    assert {part for part in PARTS if part in keys_explained("Vocabulary")} == set(PARTS)


def keys_explained(heading: str) -> list[str]:
    """The first column of the table under a heading."""
    text = (DOCS / "data.md").read_text(encoding="utf-8")
    section = re.search(rf"^## {heading}\b.*?(?=^## |\Z)", text, re.M | re.S)
    assert section, f'There is no heading "{heading}".'
    return [key for row in re.findall(r"^\| (`.*?) \|", section.group(), re.M) for key in re.findall(r"`(\w+)`", row)]
