"""`footnote ask --batch`: every line a chat of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Footnote


def _file(folder: Path, *lines: object) -> str:
    path = folder / "chats.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return str(path)


def test_batch__last_turn_of_each_line_with_its_id(footnote: Footnote, tmp_path: Path) -> None:
    path = _file(tmp_path, {"id": "a", "turns": ["Alibaba's P/E?", "and Microsoft?"]}, {"id": 2, "turns": ["hi"]})
    first, second = footnote("ask", "--batch", path).json_lines
    assert (first["id"], first["outcome"]) == ("a", "answer")
    assert [(fact["entity"], fact["metric"]) for fact in first["facts"]] == [("microsoft", "pe_ratio")]
    assert (second["id"], second["outcome"]) == (2, "chat")


def test_batch__lines_know_nothing_of_each_other(footnote: Footnote, tmp_path: Path) -> None:
    path = _file(tmp_path, {"id": 1, "turns": ["Alibaba's P/E?"]}, {"id": 2, "turns": ["and Microsoft?"]})
    _, second = footnote("ask", "--batch", path).json_lines
    assert second["intent"] != "figure"


def test_batch__reads_a_pipe(footnote: Footnote) -> None:
    ended = footnote("ask", "--batch", "-", typed='{"id": 1, "turns": ["alibaba p/e"]}\n\n')
    assert [line["id"] for line in ended.json_lines] == [1]


@pytest.mark.parametrize(("line", "sentence"), [
    ("{", "The line is not JSON"), ("[]", "must hold a JSON object"), ({"id": 1}, '"turns" must be a list'),
    ({"id": 1, "turns": []}, '"turns" must be a list'), ({"turns": ["hi"]}, '"id" must be a text or a number'),
])
def test_batch__a_bad_line_is_reported_and_the_rest_answered(footnote: Footnote, tmp_path: Path, line: object,
                                                             sentence: str) -> None:
    path = _file(tmp_path, line, {"id": "good", "turns": ["hi"]})
    ended = footnote("ask", "--batch", path)
    assert ended.code == 1
    assert ended.err.startswith(f"{path}:1: ")
    assert sentence in ended.err
    assert [answer["id"] for answer in ended.json_lines] == ["good"]


def test_batch__a_file_that_is_not_there(footnote: Footnote) -> None:
    ended = footnote("ask", "--batch", "nowhere.jsonl")
    assert ended.code == 1
    assert ended.err.startswith("nowhere.jsonl: the file cannot be read")
