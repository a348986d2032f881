"""YAML is read as the text that stands there, with the place of every value."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.models import Location
from knowledge.yaml_files import YamlFile, read_yaml

Read = Callable[[str | bytes], YamlFile]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(text: str | bytes) -> YamlFile:
        path = tmp_path / "some" / "file.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_yaml(path, tmp_path)
    return read


@pytest.mark.parametrize("text", ["NO", "yes", "on", "12:30", "1.10", "0x1F", "1e3", "2025-12-31", "0755", "1_000"])
def test_yaml__scalars_stay_text(text: str, read: Read) -> None:
    assert read(f"key: {text}\n").value == {"key": text}


def test_yaml__an_empty_value_is_none(read: Read) -> None:
    assert read("key:\n").value == {"key": None}


def test_yaml__keys_are_text_as_well(read: Read) -> None:
    assert read("NO: 1\n2: 3\n").value == {"NO": "1", "2": "3"}


def test_yaml__every_value_has_its_place(read: Read) -> None:
    file = read("a: 1\nlist:\n  - {b: x, c: [y, z]}\n")

    assert file.locate(("a",)) == Location("some/file.yaml", 1, 4)
    assert file.locate(("list", 0, "c", 1)) == Location("some/file.yaml", 3, 19)


def test_yaml__the_place_of_what_is_not_there_is_that_of_what_is_around_it(read: Read) -> None:
    assert read("a:\n  b: 1\n").locate(("a", "missing", 3)) == Location("some/file.yaml", 2, 3)


def test_yaml__columns_count_letters_and_not_bytes(read: Read) -> None:
    assert read("{é: 1, ü: 阿, z: 3}\n").locate(("z",)).column == 17


def test_yaml__a_key_twice_is_a_problem_at_the_second(read: Read) -> None:
    file = read("a: 1\nb: 2\na: 3\n")

    assert [(p.code, p.location.line) for p in file.problems] == [("duplicate-key", 3)]
    assert file.value["a"] == "1"


@pytest.mark.parametrize("text", [
    "a: [1\n", "a: b: c\n", "\tx: 1\n", "--- 1\n--- 2\n", b"a: \xff\n", "a: \x07\n", "a: *nowhere\n", "&a [*a]\n"])
def test_yaml__what_is_not_yaml_is_one_problem_and_no_crash(text: str | bytes, read: Read) -> None:
    file = read(text)

    assert [problem.code for problem in file.problems] == ["yaml-syntax"]
    assert str(file.problems[0]).startswith("some/file.yaml:")


def test_yaml__an_empty_file_is_none(read: Read) -> None:
    assert read("# nothing yet\n").value is None


@given(text=st.text(alphabet="ab: \n-[]{},'\"#&*!|>1", max_size=60))
def test_yaml__no_text_raises(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / "any.yaml").write_text(text, encoding="utf-8")
    file = read_yaml(folder / "any.yaml", folder)
    assert file.value is None or isinstance(file.value, dict | list | str)
