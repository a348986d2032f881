"""`footnote ask`: text, JSON and exit codes."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bot.cli.records import number

from .conftest import Footnote


def test_ask__prints_the_answer_with_its_footnote(footnote: Footnote) -> None:
    ended = footnote("ask", "What is Alibaba's P/E ratio?")
    assert ended.code == 0
    assert "18x" in ended.out.splitlines()[0]
    assert "written by an AI agent" in ended.out


def test_ask__needs_no_quotes(footnote: Footnote) -> None:
    assert footnote("ask", "alibaba", "p/e").out == footnote("ask", "alibaba p/e").out


def test_ask__json_has_the_answer_and_its_facts(footnote: Footnote) -> None:
    answer = footnote("ask", "alibaba p/e", "--json").json
    assert list(answer) == ["outcome", "intent", "text", "html", "facts", "reading", "elapsed_us"]
    assert (answer["outcome"], answer["intent"]) == ("answer", "figure")
    assert answer["facts"] == [{
        "entity": "alibaba", "entity_name": "Alibaba", "metric": "pe_ratio", "metric_name": "P/E", "value": 18,
        "unit": "multiple", "period": None, "as_of": "2025-12", "printed": "18x", "source": "ainvest_alibaba_ai_push",
        "section": "Valuation Considerations", "paragraph": 1,
    }]
    assert answer["reading"]["questions"][0]["entities"] == ["alibaba"]
    assert answer["elapsed_us"] > 0


@pytest.mark.parametrize(("question", "outcome", "code"), [
    ("alibaba p/e", "answer", 0), ("hi", "chat", 0), ("tencent p/e", "decline", 3), ("how much?", "clarify", 4),
])
def test_ask__exit_code_tells_the_outcome(footnote: Footnote, question: str, outcome: str, code: int) -> None:
    ended = footnote("ask", "--json", question)
    assert (ended.json["outcome"], ended.code) == (outcome, code)


@pytest.mark.parametrize("arguments", [("ask",), ("ask", " "), ("ask", "alibaba p/e", "--batch", "cases.jsonl"),
                                       ("ask", "--colour", "alibaba p/e"), ("ask", "--lang", "tlh", "alibaba p/e"),
                                       ("ask", "--batch", "cases.jsonl", "--chart", "a.png"), ("tell",)])
def test_ask__usage_errors_end_with_2(footnote: Footnote, arguments: tuple[str, ...]) -> None:
    ended = footnote(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err


def test_ask__a_day_that_is_none(footnote: Footnote, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_TODAY", "tomorrow")
    ended = footnote("ask", "alibaba p/e")
    assert (ended.code, ended.err) == (2, 'FOOTNOTE_TODAY: "tomorrow" is not a day; write it like 2025-11-18.\n')


def test_ask__age_counts_from_the_day_that_is_set(footnote: Footnote, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_TODAY", "2026-01-05")
    assert "5 days old" in footnote("ask", "alibaba p/e").out


@pytest.mark.parametrize(("value", "printed"), [("18", 18), ("0.25", 0.25), ("53000000000", 53_000_000_000),
                                                ("0.1234567890123456789", "0.1234567890123456789")])
def test_number__is_exact_or_text(value: str, printed: int | float | str) -> None:
    assert number(Decimal(value)) == printed
    assert type(number(Decimal(value))) is type(printed)


def test_ask__draws_the_figures(footnote: Footnote, tmp_path: Path) -> None:
    file = tmp_path / "pe.png"
    ended = footnote("ask", "compare p/e", "--chart", str(file))
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == footnote("ask", "compare p/e").out
    assert file.read_bytes().startswith(b"\x89PNG")


def test_ask__says_where_there_is_nothing_to_draw(footnote: Footnote, tmp_path: Path) -> None:
    ended = footnote("ask", "alibaba p/e", f"--chart={tmp_path / 'pe.png'}")
    assert (ended.code, list(tmp_path.iterdir())) == (0, [])
    assert ended.err.startswith("No chart: ")


def test_ask__a_chart_that_cannot_be_written(footnote: Footnote, tmp_path: Path) -> None:
    ended = footnote("ask", "compare p/e", "--chart", str(tmp_path))
    assert ended.code == 2
    assert "cannot be written" in ended.err
