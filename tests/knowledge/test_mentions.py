"""What a whole text mentions, and what of it nothing explains."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.worlds.spotter import Spotter


def found(spot: Spotter, text: str) -> list[tuple[str, str]]:
    return [(m.kind, m.key) for m in spot(text).mentions if m.kind != "filler"]


def test_mentions__of_a_plain_question(spot_tiny: Spotter) -> None:
    assert found(spot_tiny, "What is the P/E of Borealis?") == [
        ("cue", "pe"), ("metric", "pe_ratio"), ("entity", "borealis")]


def test_mentions__a_word_that_nothing_knows_is_unknown(spot_tiny: Spotter) -> None:
    assert ("unknown", "zeppelin") in found(spot_tiny, "zeppelin p/e of borealis")


def test_mentions__a_figure_swallows_its_unit(spot: Spotter) -> None:
    quantities = [m.quantity for m in spot("is it above 29 percent").mentions if m.quantity]
    assert [(quantity.value, quantity.unit) for quantity in quantities] == [(Decimal(29), "percent")]


def test_mentions__a_year_is_a_period_and_no_figure(spot: Spotter) -> None:
    assert [m.kind for m in spot("baba pe in 2022").mentions if m.kind in ("quantity", "period")] == ["period"]


def test_mentions__a_ticker_number_is_a_name_and_no_figure(spot: Spotter) -> None:
    assert [m.kind for m in spot("pe of 9988").mentions if m.kind in ("quantity", "period", "entity")] == ["entity"]


def test_mentions__relative_times_count_from_the_day_of_asking(spot: Spotter) -> None:
    periods = [m.period for m in spot("baba pe last year").mentions if m.period]
    assert [period.start for period in periods] == [date(2025, 1, 1)]


@pytest.mark.parametrize(("text", "percent"), [("half of the market", "50"), ("two thirds of it", "66.7")])
def test_mentions__fractions_are_figures(text: str, percent: str, spot: Spotter) -> None:
    assert [m.quantity.value for m in spot(text).mentions if m.quantity] == [Decimal(percent)]


@given(text=st.text(max_size=120))
def test_mentions__every_word_of_any_text_is_explained_or_unknown(text: str, spot_tiny: Spotter) -> None:
    spotted = spot_tiny(text)
    for index, token in enumerate(spotted.tokens):
        assert token.is_stop or any(mention.covers(index) for mention in spotted.mentions)


@given(words=st.lists(st.sampled_from(["borealis", "cloud", "p/e", "share", "12x", "2025", "and", "?"]), max_size=9))
def test_mentions__lie_inside_the_text_and_in_order(words: list[str], spot_tiny: Spotter) -> None:
    spotted = spot_tiny(" ".join(words))
    places = [(m.start, m.end) for m in spotted.mentions]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(spotted.tokens) for start, end in places)
