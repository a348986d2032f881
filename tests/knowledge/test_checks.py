"""Every problem code has a seeded fault that yields it and nothing else, at its line and column."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from knowledge.checks import check_folder
from knowledge.problems import CODES, Problem

from tests.faults import Fault, read_faults
from tests.worlds import TINY, TINY_ARTICLE, copy_tiny

TODAY = date(2026, 11, 22)
HEARD = frozenset({"compare", "difference", "most", "least", "source", "define", "greeting", "share", "budget"})
FAULTS = {fault.code: fault for fault in read_faults()}


def check(article: Path | None = Path("tiny_article.txt")) -> list[Problem]:
    """In the folder that holds the copied world, so that places read as a person would see them."""
    return check_folder(Path("tiny"), article, TODAY, HEARD)


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy_tiny(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_tiny_world__is_sound() -> None:
    assert check_folder(TINY, TINY_ARTICLE, TODAY, HEARD) == []


def test_codes__each_has_a_seeded_fault() -> None:
    assert set(FAULTS) == set(CODES)


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_fault__yields_its_code_alone_at_its_place(fault: Fault, world: Path) -> None:
    fault.seed(world)

    found = check(Path("tiny_article.txt") if fault.article == "with" else None)

    assert [(problem.code, str(problem.location)) for problem in found] == [(fault.code, fault.at)]


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_problem__reads_as_place_sentence_and_code(fault: Fault, world: Path) -> None:
    fault.seed(world)

    text = str(check(Path("tiny_article.txt") if fault.article == "with" else None)[0])

    assert text.startswith(fault.at + ": ")
    assert text.endswith(f"[{fault.code}]")
    assert text.removesuffix(f" [{fault.code}]")[-1] in ".P"  # a full sentence; "P3Y." ends a list of examples


def test_check__reports_faults_of_form_and_of_meaning_together_in_file_order(world: Path) -> None:
    for code in ("bad-value", "unknown-key", "printed-mismatch", "unknown-cue", "future-source"):
        FAULTS[code].seed(world)

    found = check()

    assert [problem.code for problem in found] == [
        "unknown-key", "bad-value", "future-source", "printed-mismatch", "unknown-cue"]


def test_check__says_nothing_of_references_while_a_file_cannot_be_read(world: Path) -> None:
    (world / "tiny" / "vocabulary" / "en" / "cues.yaml").write_text("compare: [", encoding="utf-8")

    assert [problem.code for problem in check()] == ["yaml-syntax"]


def test_check__does_not_call_a_record_unknown_that_is_only_faulty(world: Path) -> None:
    FAULTS["bad-value"].seed(world)  # the company whose facts the source holds

    assert [problem.code for problem in check()] == ["bad-value"]


def test_check__calls_no_cue_unused_without_knowing_who_listens(world: Path) -> None:
    FAULTS["unused-cue"].seed(world)

    assert check_folder(Path("tiny"), None, TODAY) == []


def test_check__without_a_copy_needs_no_article(world: Path) -> None:
    (world / "tiny_article.txt").unlink()

    assert check(article=None) == []


@pytest.mark.parametrize(("file", "text", "code", "line"), [
    ("vocabulary/en/cues.yaml", "compare: compare\n", "bad-value", 1),
    ("vocabulary/en/cues.yaml", "compare: [vs, '']\n", "bad-value", 1),
    ("vocabulary/en/numbers.yaml", "numbers: {one: 1,\n  two: zwei}\n", "bad-value", 2),
    ("vocabulary/en/numbers.yaml", "number: {one: 1}\n", "unknown-key", 1),
    ("vocabulary/en/outside.yaml", "companies:\n  - names: [tamarin]\n", "missing-key", 2),
    ("vocabulary/en/outside.yaml", "companies:\n- {name: T, names: []}\n- {name: T, names: []}", "duplicate-record", 3),
    ("vocabulary/en/filler.yaml", "- a\n- the\n", "bad-value", 1),
    ("vocabulary/en/names.yaml", "quillon_inc: [the quill]\n", "unknown-reference", 1),
    ("groups.yaml", "peers: {name: its peers}\n", "bad-value", 1),
    ("terms.yaml", "- rnd\n", "bad-value", 1),
    ("entities/quillon.yaml", "- quillon\n", "bad-value", 1),
])
def test_form__of_any_file_is_refused_in_words_and_not_by_a_crash(
        file: str, text: str, code: str, line: int, world: Path) -> None:
    (world / "tiny" / file).write_text(text, encoding="utf-8")

    found = [problem for problem in check() if problem.location.file == file]

    assert (code, line) in [(problem.code, problem.location.line) for problem in found]


def test_vocabularies__of_two_languages_may_name_one_outside_company(world: Path) -> None:
    from knowledge import load_knowledge

    folder = world / "tiny" / "vocabulary" / "zh"
    folder.mkdir()
    (folder / "outside.yaml").write_text("companies:\n  - {name: Tamarin, names: [罗望子]}\n", encoding="utf-8")

    assert load_knowledge(world / "tiny").entities["outside:tamarin"].names == ("tamarin", "罗望子")


def test_name_clash__a_form_of_a_phrase_with_alternatives_is_named(world: Path) -> None:
    for entity, phrase in (("quillon", "[northern|polar] lights firm"), ("borealis", "[polar|arctic] lights firm")):
        with (world / "tiny" / "entities" / f"{entity}.yaml").open("a", encoding="utf-8") as file:
            file.write(f'described: ["{phrase}"]\n')

    (found,) = check()

    assert (found.code, found.message) == ("name-clash", '"polar lights firm" is a name of "borealis" too.')
