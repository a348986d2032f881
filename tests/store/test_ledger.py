"""What was answered is still known after the file was dropped without a word, and one process at a time has it."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import pytest

from bot.store import Ledger, WorkspaceError


def test_ledger__is_written_at_once(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, "7") as ledger:
        ledger.note(900_000_000_001, 5)
        written = (tmp_path / "answered-7.bin").read_bytes()
    found = Ledger(BytesIO(written))
    assert found.holds(900_000_000_001, 5)
    assert not found.holds(900_000_000_002, 5)


def test_ledger__the_same_number_at_another_time_is_another_update() -> None:
    ledger = Ledger(BytesIO())
    ledger.note(7, 5)
    assert not ledger.holds(7, 6)


def test_ledger__forgets_the_oldest_and_does_not_grow(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, "7") as ledger:
        for number in range(1, 5001):
            ledger.note(number, 5)
    with Ledger.open(tmp_path, "7") as ledger:
        assert [ledger.holds(number, 5) for number in (904, 905, 5000)] == [False, True, True]
    assert (tmp_path / "answered-7.bin").stat().st_size == 65_536


def test_ledger__a_damaged_file_is_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "answered-7.bin").write_bytes(b"abc")
    with Ledger.open(tmp_path, "7") as ledger:
        ledger.note(1, 5)
        assert ledger.holds(1, 5)


def test_ledger__belongs_to_one_process_for_each_bot(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, "7"), Ledger.open(tmp_path, "8"), \
            pytest.raises(WorkspaceError, match="serves this bot already") as caught:
        Ledger.open(tmp_path, "7")
    assert caught.value.code == "in-use"
    Ledger.open(tmp_path, "7").close()


def test_ledger__does_without_a_disk(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "home").write_text("")
    with Ledger.open(tmp_path / "home", "7") as ledger:
        ledger.note(1, 5)
        assert ledger.holds(1, 5)
    assert "answered-7.bin cannot be written" in caplog.text


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this device")
def test_ledger__a_full_disk_is_logged_and_no_more(caplog: pytest.LogCaptureFixture) -> None:
    ledger = Ledger(BytesIO())
    with Path("/dev/full").open("r+b", buffering=0) as full:
        ledger._file = full
        ledger.note(1, 5)
    assert ledger.holds(1, 5)
    assert "not on record" in caplog.text
