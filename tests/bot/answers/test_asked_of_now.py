"""What holds "still" or "today" is told with the time at which it held; and a count is of what the source counts."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opening"), [
    ("Is Microsoft's P/E 35x today?", "Yes, as of Dec 2025"),
    ("Does AWS still hold 29% of the market?", "Yes, as of Q3 2025"),
    ("Is Azure's growth still 39%?", "Yes in the source, which gives no date for it"),
    ("Is Microsoft's P/E 35x?", "Yes: "),
    ("Is Microsoft's P/E still 30x?", "No"),
    ("微软现在的市盈率是35倍吗", "是的（截至2025年12月，来源没有更晚的数据）"),
])
def test_figure_asked_of_now__says_as_of_when(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize("text", [
    "Is Alibaba in eight countries?",
    "In how many countries is Alibaba building data centers?",
    "Is Alibaba building eight new data centers?",
    "在八个国家建数据中心吗",
])
def test_regions__are_neither_countries_nor_data_centers(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Is Alibaba expanding data centers in eight regions?",
    "阿里在八个地区建数据中心吗",
])
def test_regions__are_affirmed_as_such(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith(("Yes", "是的"))
