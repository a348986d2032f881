"""Sums and sets that short turns go on with: percentages of a distance, amounts brought to one time, whom "all" and
"the other three" are, and what is asked on of a figure that was told."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


def _check(turns: str, first: str, ask: Asking) -> None:
    trace = ask.chat(turns)
    assert trace.message.text.startswith(first), trace.message.text


@pytest.mark.parametrize(("turns", "first"), [
    ("what's alibaba's cloud market share? || and aws? || how much more || in %", "AWS's cloud market share is 625%"),
    ("microsoft p/e || alibaba's || how much lower || in %", "Alibaba's P/E is 48.6% below Microsoft's"),
    ("microsoft p/e || amazon's || how much higher || as a percentage", "Amazon's P/E is 14.3% above Microsoft's"),
    ("阿里雲增長幾多 || Azure 呢 || 邊個快啲 || 快幾多 || 用 % 計", "Azure的營收增速是39%，比阿里雲的34%高14.7%"),
    ("谷歌云的份额 || AWS呢 || 高几多 || 用百分比算", "AWS的云市场份额是29%，比谷歌云的13%高123.1%"),
    ("who's pricier, alibaba or microsoft || by how much || in percent", "Microsoft's P/E is 94.4% above Alibaba's"),
    ("alibaba cloud share || growth || is that more than azure || in %", "Alibaba Cloud's revenue growth is 12.8%"),
    ("is amazon's p/e higher than alibaba's || in percent", "Amazon's P/E is 122.2% above Alibaba's"),
])
def test_percent__is_of_the_side_that_was_told(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("alibaba vs microsoft p/e || amazon vs microsoft || in %", "Amazon's P/E is 14.3% above Microsoft's"),
    ("alibaba vs microsoft p/e || amazon vs microsoft || how many times", "Amazon's P/E is about 1.1 times"),
    ("aws vs azure share || alibaba vs google || in points", "Alibaba Cloud's cloud market share is 9"),
    ("aws vs azure share || alibaba vs google || in points || in %", "Alibaba Cloud's cloud market share is 69.2%"),
])
def test_distance__is_of_the_last_two(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("aws vs azure share || in %", "Cloud market share (global): AWS 29%, Azure 20%."),
    ("what percentage of Amazon's P/E is Alibaba's", "Alibaba's P/E is 45% of Amazon's."),
])
def test_percent__of_shares_or_of_a_part_is_no_distance(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("what did microsoft spend on R&D || over three years? || alibaba over three years? || so how many times",
     "Over 3 years at that pace, Microsoft's annual R&D budget is about 5.7 times"),
    ("what did microsoft spend on R&D || over three years? || alibaba over three years? || the difference?",
     "Over 3 years at that pace, Alibaba's AI and cloud investment plan is $247 billion below"),
    ("how much would 3 years of microsoft r&d be || and alibaba's 3 years || ratio", "Over 3 years at that pace"),
    ("is the 53 bn a yearly figure? || so what's the yearly || and microsoft's yearly", "Microsoft, annual R&D budget"),
    ("is the 53 bn a yearly figure? || so what's the yearly || and microsoft's yearly || how many times",
     "By the year, spread evenly, Microsoft's annual R&D budget is about 5.7 times"),
    ("阿里三年计划每年多少 || 微软每年呢 || 几倍", "平均到每年，微软的年度研发预算约为阿里巴巴的AI和云投资计划的5.7倍"),
])
def test_amounts__are_set_apart_over_the_time_they_were_brought_to(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("alibaba's plan || microsoft's r&d || how many times", "Microsoft $100 billion (annual R&D budget), Alibaba $53"),
    ("alibaba's plan per month || microsoft's r&d || ratio", "Microsoft $100 billion (annual R&D budget), Alibaba $53"),
    ("alibaba's plan per year || and amazon's yearly", "The sources give no"),
    ("microsoft R&D per year? || alibaba's per year?", "The sources give no annual R&D budget for Alibaba."),
])
def test_amounts__of_their_own_times_stay_as_they_are(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("azure and aws share || sum of the other two || sum of all", "Combined cloud market share: 66%."),
    ("aws and azure share || sum of those || sum of the other two", "Combined cloud market share: 17%."),
    ("AWS leads by how many points over azure || over google || over alibaba || sum of the other three",
     "Combined cloud market share: 37%."),
    ("AWS比阿里云高多少 || 另外三家加起来", "云市场份额合计：37%"),
    ("alibaba's p/e || microsoft's || sum of all", "Not in the sources: a sum"),
])
def test_sum__is_of_all_or_of_as_many_others(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("is azure five times alibaba cloud? || aws seven times?", "Yes: AWS's cloud market share is 7.25 times"),
    ("is azure five times alibaba cloud? || aws seven times? || google four times?", "No: Google Cloud's cloud market"),
    ("is microsoft's p/e twice alibaba's? || amazon three times?", "No: Amazon's P/E is 2.22 times that of Alibaba"),
    ("is microsoft's p/e twice alibaba's? || and amazon is 40x?", "Yes"),
])
def test_multiple__is_of_whoever_the_first_was_held_against(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("is the 53bn only for AI || is it per year", "No: $53 billion is for 3 years together."),
    ("alibaba's plan || is that annual?", "No: $53 billion is for 3 years together."),
    ("投資530億 || 係咪每年", "不是：530億美元是3年的合計。"),
    ("alibaba's ai spending over four quarters || is it per quarter", "No: RMB120 billion is for 4 quarters together."),
    ("alibaba's plan || per year?", "Alibaba, AI and cloud investment plan: $17.67 billion per year"),
    ("alibaba's plan || how much is it per year?", "Alibaba, AI and cloud investment plan: $17.67 billion per year"),
    ("microsoft r&d || is it per year", "Microsoft, annual R&D budget: $100 billion"),
])
def test_rate__is_denied_of_an_amount_of_several_years(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("azure plus aws share? || and google too || and alibaba || what's left", "Cloud market share left for all others"),
    ("azure plus aws share? || what remains", "Cloud market share left for all others: 51%"),
    ("Azure加AWS份额一共多少 || 还剩多少", "其余各家的云市场份额合计：51%"),
    ("16.5 of 53 is what % || so what remains", "By the numbers alone, Alibaba's AI and cloud investment plan is $36"),
    ("azure share || what's left", "I do not know this as asked"),
])
def test_rest__is_of_the_sum_or_of_the_larger_amount(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


_DISCOUNTED = "why does alibaba trade at a discount"


@pytest.mark.parametrize("turns", [
    f"{_DISCOUNTED} || to whom",
    f"{_DISCOUNTED} || how big",
    f"{_DISCOUNTED} || to whom || how big || in %",
])
def test_discount__asked_on_is_told_to_each(turns: str, ask: Asking) -> None:
    text = ask.chat(turns).message.text
    assert "Alibaba's P/E is 55% below Amazon's" in text
    assert "Alibaba's P/E is 48.6% below Microsoft's" in text


@pytest.mark.parametrize(("turns", "first"), [
    (f"{_DISCOUNTED} || to whom || and to amazon", "Alibaba's P/E is 55% below Amazon's (a discount).\n\nAmazon"),
    ("阿里点解折让 || 對邊個", "阿里巴巴的市盈率是18倍，比亞馬遜的40倍低55%"),
    ("为什么阿里有折价 || 有多大", "阿里巴巴的市盈率是18倍，比亚马逊的40倍低55%"),
    ("alibaba's p/e || to whom", "Alibaba, P/E: 18x"),
    (f"{_DISCOUNTED} || why?", "Investors are cautious"),
])
def test_discount__asked_on_is_of_whoever_is_named(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("i heard alibaba's cloud has 14%", "No: Alibaba Cloud's cloud market share is 4%, not 14%."),
    ("i heard alibaba's cloud has 14% || hm and google 13?", "Yes: Google Cloud's cloud market share is 13%."),
    ("i heard alibaba's cloud has 14% || hm and google 13? || and aws 30?", "No: AWS's cloud market share is 29%"),
    ("谷歌云有15%吗", "不是：谷歌云的云市场份额是13%"),
    ("Azure has 80%", "I do not know"),
    ("does azure have 25%?", "You did not say of what: Azure makes up 25%"),
    ("does aws have 40% margins", "The sources do not give AWS's margin."),
    ("does alibaba cloud have 14% customers", "The sources do not give Alibaba"),
])
def test_percentage__that_a_cloud_has_is_of_its_market(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)


@pytest.mark.parametrize(("turns", "first"), [
    ("what's 80% of 53 billion || for what || over three years?", "Yes: Alibaba's AI and cloud investment plan is $53"),
    ("what's 80% of 53 billion || over five years?", "No: Alibaba's AI and cloud investment plan is"),
])
def test_length__after_a_part_is_of_the_whole(turns: str, first: str, ask: Asking) -> None:
    _check(turns, first, ask)
