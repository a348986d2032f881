"""`footnote eval`: right, wrong, incomplete, missed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.evaluation import Case, judge

from .conftest import Footnote


def _case(outcome: str, must: tuple[tuple[str, ...], ...] = (), must_not: tuple[str, ...] = ()) -> Case:
    return Case("c1", "lookup", "en", ("?",), outcome, must, must_not)  # type: ignore[arg-type]  # any text


@pytest.mark.parametrize(("expected", "outcome", "verdict"), [
    ("answer", "answer", "right"), ("answer", "decline", "missed"), ("answer", "clarify", "missed"),
    ("decline", "decline", "right"), ("decline", "answer", "wrong"), ("decline", "clarify", "missed"),
    ("clarify", "answer", "missed"), ("chat", "chat", "right"),
])
def test_judge__by_outcome(expected: str, outcome: Any, verdict: str) -> None:
    assert judge(_case(expected), outcome, "text")[0] == verdict


def test_judge__lacking_figure_is_incomplete() -> None:
    case = _case("answer", must=(("18x", "18"), ("35x", "35")))
    assert judge(case, "answer", "Alibaba 18x, Microsoft 35x") == ("right", ())
    assert judge(case, "answer", "Alibaba 18x") == ("incomplete", ("35x",))


def test_judge__forbidden_text_is_wrong_whatever_the_outcome() -> None:
    case = _case("decline", must_not=("Strong  Buy",))
    assert judge(case, "decline", "a strong\nbuy")[0] == "wrong"


@pytest.mark.parametrize(("wanted", "text", "there"), [
    ("18", "18x", True), ("18", "in 2018", False), ("18", "18.5", False), ("4%", "34%", False), ("4%", "1.4%", False),
    ("4%", "4%, it says", True), ("18", "is 18.", True), ("4 %", "4  %", True), ("Gamble", "a gamble", True),
])
def test_judge__a_figure_stands_alone(wanted: str, text: str, there: bool) -> None:
    assert (judge(_case("answer", must=((wanted,),)), "answer", text)[0] == "right") is there


def _line(key: str, turns: list[str], outcome: str, lang: str = "en", kind: str = "lookup", **expect: Any) -> str:
    return json.dumps({"id": key, "kind": kind, "lang": lang, "turns": turns, "expect": {"outcome": outcome, **expect}})


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    path = tmp_path / "cases.jsonl"
    path.write_text("\n".join((
        _line("right", ["Alibaba P/E?", "and Microsoft?"], "answer", kind="followup", must=[["35x"]]),
        _line("wrong", ["Alibaba P/E?"], "decline"),
        _line("incomplete", ["Alibaba P/E?"], "answer", must=[["99x"]]),
        _line("missed", ["Tencent P/E?"], "answer"),
        _line("chinese", ["你好"], "chat", lang="zh"),
    )), encoding="utf-8")
    return path


def test_eval__counts_by_kind_and_lists_failures(footnote: Footnote, cases: Path) -> None:
    ended = footnote("eval", str(cases), "--lang", "en")
    assert ended.code == 3
    assert "followup\t1\t0\t0\t0\n" in ended.out
    assert "lookup\t0\t1\t1\t1\n" in ended.out
    assert ended.out.endswith("25.0 % of 4 right, 1 wrong, 1 incomplete, 1 missed.\n")
    assert [line.split(":")[1].split()[0] for line in ended.out.splitlines() if "(lookup)" in line] == [
        "wrong", "incomplete", "missed"]
    assert 'expected "answer" with 99x; got "answer" from figure: ' in ended.out


def test_eval__nothing_wrong_ends_with_0(footnote: Footnote, tmp_path: Path) -> None:
    path = tmp_path / "good.jsonl"
    right = _line("right", ["Alibaba P/E?"], "answer", must=[["18x"]])
    path.write_text(right + "\n" + _line("missed", ["Tencent P/E?"], "answer"), encoding="utf-8")
    assert footnote("eval", str(path), "--quiet").code == 0
    assert footnote("eval", str(path), "--quiet", "--at-least", "51").code == 3


@pytest.mark.parametrize(("line", "sentence"), [
    ("{", "the line is no case"), ('{"id": 1}', "the key 'expect' is missing"),
    (_line("x", ["hi"], "shrug"), 'the outcome "shrug" is none of'), (_line("x", [], "chat"), '"turns" must be a list'),
])
def test_eval__a_bad_line_has_its_place(footnote: Footnote, tmp_path: Path, line: str, sentence: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text("\n" + line, encoding="utf-8")
    ended = footnote("eval", str(path))
    assert ended.code == 1
    assert ended.err.startswith(f"{path}:2: ")
    assert sentence in ended.err


def test_eval__no_case_in_the_language(footnote: Footnote, cases: Path) -> None:
    assert footnote("eval", str(cases), "--lang", "fr").code == 2
