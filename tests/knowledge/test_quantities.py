"""Figures as users and articles write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import KnowledgeBase, clean, tokenize
from knowledge.recognition.quantities import QuantityReader


@pytest.fixture(scope="module")
def reader(shipped_base: KnowledgeBase) -> QuantityReader:
    return QuantityReader(shipped_base.vocabularies["en"])


def read(reader: QuantityReader, text: str) -> list[tuple[Decimal, str | None]]:
    return [(q.value, q.unit) for q in reader.read(tokenize(clean(text)), frozenset())]


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("18x", "18", "multiple"),
    ("16,5 billion", "16500000000", None),
    ("18,0x", "18", "multiple"),
    ("7,25 times", "7.25", "multiple"),
    ("1,000 downloads", "1000", "downloads"),
    ("1,234.5 downloads", "1234.5", "downloads"),
    ("10,000,000 downloads", "10000000", "downloads"),
    ("18 times earnings", "18", "multiple"),
    ("4%", "4", "percent"),
    ("4 per cent", "4", "percent"),
    ("twenty percent", "20", "percent"),
    ("twenty-nine percent", "29", "percent"),
    ("$53B", "53000000000", "usd"),
    ("$53 billion", "53000000000", "usd"),
    ("53 billion dollars", "53000000000", "usd"),
    ("$16.5 billion", "16500000000", "usd"),
    ("$100B+", "100000000000", "usd"),
    ("RMB120 billion", "120000000000", "cny"),
    ("120bn yuan", "120000000000", "cny"),
    ("¥120 billion", "120000000000", "cny"),
    ("sixteen and a half billion dollars", "16500000000", "usd"),
    ("2 and a quarter trillion", "2250000000000", None),
    ("one trillion parameters", "1000000000000", "parameters"),
    ("32-billion-parameter", "32000000000", "parameters"),
    ("10 million downloads", "10000000", "downloads"),
    ("nine quarters", "9", "quarters"),
    ("eight regions", "8", "regions"),
    ("1,234", "1234", None),
    ("two hundred billion dollars", "200000000000", "usd"),
    ("10 percentage points", "10", "points"),
])
def test_quantity__read_as_meant(text: str, value: str, unit: str | None, reader: QuantityReader) -> None:
    assert read(reader, text) == [(Decimal(value), unit)]


@pytest.mark.parametrize("text", ["which one is it", "the two", "all three of them", "someone", "no figure here",
                                  "in USD bn", "$bn", "in billions", "in billion dollars", "bn USD"])
def test_quantity__words_that_count_names_are_no_figures(text: str, reader: QuantityReader) -> None:
    assert read(reader, text) == []


def test_quantity__two_in_one_text(reader: QuantityReader) -> None:
    assert read(reader, "4% versus 18x") == [(Decimal(4), "percent"), (Decimal(18), "multiple")]


def test_quantity__taken_tokens_are_left_alone(reader: QuantityReader) -> None:
    assert reader.read(tokenize("in 2025 it was 4%"), frozenset({1}))[0].value == 4


@given(number=st.integers(0, 10**9),
       unit=st.sampled_from([("%", "percent"), ("x", "multiple"), (" quarters", "quarters")]))
def test_quantity__any_number_with_a_unit_is_read_back(
        number: int, unit: tuple[str, str], reader: QuantityReader) -> None:
    assert read(reader, f"{number:,}{unit[0]}") == [(Decimal(number), unit[1])]


@given(text=st.text(max_size=200))
def test_quantity__no_text_breaks_the_reader(text: str, reader: QuantityReader) -> None:
    for quantity in reader.read(tokenize(clean(text)), frozenset()):
        assert quantity.start < quantity.end
