"""The bar chart of the terminal: narrow, exact, with the figure at the end."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.rendering.bars import columns, draw_bars, draw_panel
from bot.rendering.panels import Bar, Panel
from tests.rendering.test_charts import CHARTED, SHARES, ask, english

labels = st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=60)
bars = st.builds(Bar, labels, st.just("$16.5 billion"), st.just(""), st.decimals(-10**12, 10**12, places=2),
                 st.booleans(), st.booleans())


def test_text_chart__of_a_comparison() -> None:
    assert draw_bars(ask(SHARES).answer, english()).splitlines() == [
        "Cloud market share · global",
        "AWS",
        "████████████████████████████ 29%",
        "Azure",
        "███████████████████▎ 20%",
        "Google Cloud",
        "████████████▌ 13%",
        "▸ Alibaba Cloud",
        "███▉ 4%",
    ]


def test_text_chart__what_is_computed_is_shaded() -> None:
    answer = ask("combined cloud share of AWS, Azure and Google Cloud").answer
    *_, label, bar = draw_bars(answer, english()).splitlines()
    assert label == "29% + 20% + 13% ="
    assert bar == "░" * 28 + " 62%"


def test_text_chart__nothing_to_compare_is_empty() -> None:
    assert draw_bars(ask("Alibaba P/E").answer, english()) == ""


def test_text_chart__fits_for_every_kind() -> None:
    for text in CHARTED:
        assert max(columns(line) for line in draw_bars(ask(text).answer, english()).splitlines()) <= 32


def test_text_chart__chinese_letters_take_two_columns() -> None:
    bar = Bar("阿里云智能集团是中国最大的云计算服务商之一", "4%", "", Decimal(4))
    label, rest, _ = draw_panel(Panel("", (bar,))).splitlines()
    assert columns(label) == 32
    assert label + rest == bar.label


@given(shown=st.lists(bars, min_size=1, max_size=5))
def test_text_chart__any_label_and_figure_fit(shown: list[Bar]) -> None:
    lines = draw_panel(Panel("", tuple(shown))).splitlines()
    assert all(columns(line) <= 32 for line in lines)
    assert sum(line.endswith(" $16.5 billion") for line in lines) >= len(shown)
