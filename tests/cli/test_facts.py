"""`footnote facts`: the same figures in every form."""

from __future__ import annotations

import csv
from io import StringIO

from .conftest import Footnote


def test_facts__same_rows_in_every_form(footnote: Footnote) -> None:
    listed = footnote("facts", "--json").json
    written = list(csv.DictReader(StringIO(footnote("facts", "--csv").out)))
    tabbed = [line.split("\t") for line in footnote("facts").out.splitlines()]
    assert len(listed) == len(written) == len(tabbed) > 0
    for record, row, cells in zip(listed, written, tabbed, strict=True):
        assert row == {key: "" if value is None else str(value) for key, value in record.items()}
        assert (cells[0], cells[2], cells[6]) == (record["entity_name"], str(record["value"]), record["printed"])


def test_facts__one_form_at_a_time(footnote: Footnote) -> None:
    assert footnote("facts", "--json", "--csv").code == 2
