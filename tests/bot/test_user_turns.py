"""Turns of people who go on from what was shown: places among all, a figure by its number, who it is instead."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "told"), [
    ("azure vs google share || who's third then", "Google Cloud has the third highest"),
    ("azure vs google share || who's third then || and first?", "AWS has the highest"),
    ("azure or google, who's bigger || and fourth?", "Alibaba Cloud has the lowest"),
    ("AWS市佔 || Azure呢 || 邊個第三", "第3名是谷歌雲"),
    ("aws和azure的份额 || 第三是谁", "第3名是谷歌云"),
    ("alibaba vs microsoft p/e || who is third", "Alibaba has the lowest P/E"),
    ("阿里雲市佔幾多 || Google 呢 || 排第幾", "第3名是谷歌雲"),
    ("microsoft p/e || amazon p/e || where does it rank", "Amazon has the highest P/E"),
])
def test_a_place_that_those_shown_do_not_have__is_of_all(ask: Asking, turns: str, told: str) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]


@pytest.mark.parametrize(("turns", "told"), [
    ("aws share || azure share || who's second", "Azure has the lower"),
    ("alibaba cloud growth || azure growth || who is third", "Nobody is that far down"),
])
def test_a_place_that_they_have__is_among_them(ask: Asking, turns: str, told: str) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]


_RANKED = "cloud market share ranking || second? || third?"


@pytest.mark.parametrize(("turns", "told"), [
    (f"{_RANKED} || gap between first and second", "AWS's cloud market share is 9 percentage points above Azure's"),
    (f"{_RANKED} || gap between first and second || between second and third", "7 percentage points"),
    ("alibaba p/e || microsoft p/e || amazon p/e || gap between first and second", "5 points above Microsoft's"),
    ("cloud market share ranking || second? || third? || last? || gap between first and second", "9 percentage points"),
    ("p/e ranking || between second and third, what's the gap?", "17 points above Alibaba's"),
    ("雲市佔排名 || 第一同第二差幾多", "9個百分點"),
    ("aws share || azure share || gap between first and second", "9 percentage points"),
])
def test_a_gap_between_two_places__is_between_whoever_stands_there(
    ask: Asking, turns: str, told: str
) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]


@pytest.mark.parametrize(("turns", "told"), [
    ("what does AWS have 34% of || and alibaba's 34%?", "Alibaba Cloud, revenue growth: 34%"),
    ("the 34% is aws growth, right || then what || and alibaba's 34", "Alibaba Cloud, revenue growth: 34%"),
    ("is azure's 25% market share? || so what's 25", "Azure makes up 25% of Microsoft's total revenue"),
    ("what is 53 billion || and 100 billion", "Microsoft, annual R&D budget: $100 billion"),
    ("what is 53 billion || and 40 billion || and 16.5 || and 120", "AI spending over four quarters: RMB120 billion"),
    ("what is 39% || and 80% || and 18x", "Alibaba, P/E: 18x"),
    ("微軟市盈率 || 咁 13% 呢", "谷歌雲的雲市場份額：13%"),
])
def test_a_number_that_is_pointed_at__is_of_its_own_figure(ask: Asking, turns: str, told: str) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]


@pytest.mark.parametrize(("turns", "told"), [
    ("azure share || is it 25%?", "No: Azure's cloud market share is 20%, not 25%"),
    ("azure share || and google's?", "Google Cloud, cloud market share: 13%"),
    ("how much of the $53B is for data centers || and of Amazon's $40B?", "not that part of it"),
    ("How big is the Alibaba plan? || and 80% of it would be?", "$42.4 billion"),
])
def test_a_number_that_is_held_against_a_figure__is_none_of_its_own(ask: Asking, turns: str, told: str) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]


@pytest.mark.parametrize(("turns", "told"), [
    ("alibaba cloud is number 3 right || then who is", "Google Cloud, cloud market share: 13%"),
    ("is alibaba cloud the largest cloud? || so who is it", "AWS, cloud market share: 29%"),
    ("阿里雲係唔係第三 || 咁邊個係", "谷歌雲的雲市場份額：13%"),
    ("is 39% azure's share? || then what is", "Azure, revenue growth: 39%"),
    ("alibaba plans 100 billion, no? || then who", "Microsoft, annual R&D budget: $100 billion"),
])
def test_who_or_what_it_is_then__is_told_after_a_no(ask: Asking, turns: str, told: str) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]


@pytest.mark.parametrize(("turns", "told"), [
    ("what's the 53 billion? || how many quarters is that", "over 3 years"),
    ("where are the data centers going || what share of the money || how much is that in dollars", "$42.4 billion"),
    ("what share does amazon have || no google", "Google Cloud, cloud market share: 13%"),
    ("qwen app downloads? || first month? || first week?", "10 million downloads"),
    ("qwen app downloads? || per month? || in its first week?", "10 million downloads"),
    ("what are the regulatory risks || abroad too?", "Regulators in China and abroad"),
    ("今次投資幾多錢 || 同 Microsoft 比呢 || 係咪好多", "來源自己的判斷"),
    ("did alibaba cancel its cloud IPO? || why || what did it raise concerns about", "financial flexibility"),
    ("is azure profitable || what share of revenue", "Azure makes up 25%"),
    ("how many parameters does qwen have || vs the author's model || how many times bigger", "31.25 times"),
    ("Is AI growth really triple digit? || services or products", "9 quarters or 8 quarters"),
    ("cloud market share ranking || second? || last?", "Alibaba Cloud has the lowest"),
    ("compare alibaba with amazon || on cloud", "AWS 29%, Alibaba Cloud 4%"),
    ("did the market price in AI? || fully? || partly?", "What the source says, in 2 points"),
    ("did the market price in AI? || what does the gap suggest", "Investors are cautious"),
    ("give me all numbers for alibaba || just the cloud ones", "Alibaba Cloud (Alibaba's cloud unit)"),
    ("who is the CEO of alibaba || and microsoft || ok who wrote it then", "Harrison Brooks"),
    ("who is alibaba's ceo || and founder? || when was this article written || by whom", "Harrison Brooks"),
])
def test_a_short_turn__is_of_what_was_shown(ask: Asking, turns: str, told: str) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]


@pytest.mark.parametrize(("turns", "told"), [
    ("alibaba p/e || who is it", "Alibaba, P/E: 18x"),
    ("qwen app downloads? || first month?", 'for "first month"'),
    ("alibaba p/e || what share of the money", "Not in the sources"),
])
def test_a_short_turn_of_something_else__keeps_its_own_meaning(ask: Asking, turns: str, told: str) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]


@pytest.mark.parametrize(("turns", "told"), [
    ("is the 53 billion just for data centers?", "No: Alibaba's part of the plan for data centers is 80%"),
    ("is the $53 billion only for data centers || what part then || in $", "$42.4 billion"),
    ("is it all data centers, the 53bn? || what part", "80%"),
    ("530亿只用来建数据中心吗", "不是"),
    ("53 billion in yuan please", "not that amount in yuan"),
    ("what's the 53 billion in RMB || and the 16.5?", "RMB120 billion"),
    ("53 billion in yuan please || and 120 in dollars", "$16.5 billion"),
    ("RMB120 billion in dollars", "$16.5 billion"),
])
def test_an_amount__is_held_against_its_own_figure(ask: Asking, turns: str, told: str) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]
