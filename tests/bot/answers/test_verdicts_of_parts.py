"""A yes holds of all that is asked: of both halves of a comparison, of both limits, of what a share leaves, of the time
that is said."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("Is AWS larger than Azure and Google bigger than Azure?", "No: Google Cloud, 13%, is below Azure"),
    ("Is Amazon's P/E higher than Microsoft's and Alibaba's higher than Amazon's?", "No: Alibaba, 18x, is below"),
    ("Is Microsoft's P/E below Amazon's and Alibaba's below Microsoft's?", "Yes: Microsoft, 35x, is below Amazon"),
    ("AWS比Azure大，谷歌云也比Azure大吗？", "不是：谷歌云的云市场份额是13%，低于Azure"),
    ("Is Alibaba's growth above 30% but below Azure's?", "Yes: Alibaba Cloud's revenue growth is 34%, above 30%"),
    ("Is Alibaba's growth above 35% but below Azure's?", "No: Alibaba Cloud's revenue growth is 34%, not above 35%"),
    ("阿里云增速高于35%但低于Azure吗？", "不是：阿里云的营收增速是34%，并不高于35%"),
    ("Is AWS's share more than three times Google's and Azure's less than twice?", "No: AWS's cloud market share is"),
    ("Is AWS bigger than Azure and Google?", "Yes: AWS, 29%, is above Azure's 20% and Google Cloud's 13%"),
])
def test_joined_comparisons__are_judged_one_by_one(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("Is Azure's share over 15% but under 25%?", "Yes, all of it"),
    ("Is AWS's share above 25 and below 34%?", "Yes, all of it"),
    ("Is Microsoft's P/E above 30 but below 40?", "Yes, all of it"),
    ("Is Microsoft's P/E over 36 and under 39?", "No, not all of it"),
    ("阿里云份额低于5%且增速高于30%吗？", "是的，都对"),
    ("Azure份额高于15%且增速低于30%吗？", "不是，不全对"),
    ("Does Azure have 25% of the market and 20% of Microsoft's revenue?", "No, none of it"),
    ("Does Azure have 20% of the market and 25% of Microsoft's revenue?", "Yes, all of it"),
    ("Does Alibaba invest over $50B with less than 70% for data centers?", "No, not all of it"),
    ("Azure grew 39%, AWS 29%, right?", "The source does not settle all of it"),
    ("Azure增长39%，谷歌云13%，对吗？", "来源不能全部确定"),
    ("Azure grew 39%, Alibaba Cloud 34%, right?", "Yes, all of it"),
    ("阿里巴巴计划投资530亿美元，为期四年，对吗？", "不是：阿里巴巴的AI和云投资计划是530亿美元（3年）"),
    ("阿里巴巴计划投资530亿美元，为期三年，对吗？", "是的"),
])
def test_stated_figures__are_of_what_their_own_words_say(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("Does 75% of Microsoft's revenue come from outside Azure?", "Yes: Azure, share of parent's revenue: 100% − 25%"),
    ("Does 80% of Microsoft's revenue come from outside Azure?", "No: Azure, share of parent's revenue: 100% − 25%"),
    ("微软75%的收入不来自Azure吗？", "是的：Azure"),
    ("Do 20% of the funds go elsewhere than data centers?", "Yes: Alibaba, part of the plan for data centers: 100%"),
    ("Does 80% of the plan not go to data centers?", "No: Alibaba, part of the plan for data centers: 100% − 80%"),
    ("计划的20%不用于数据中心吗？", "是的：阿里巴巴"),
    ("Do others than AWS hold 34% of AI case studies?", "No: AWS, share of AI case studies: 100% − 34% = 66%"),
])
def test_rest_of_a_share__is_what_is_stated_of_it(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "Does 75% of Microsoft's profit come from outside Azure?", "Is 75% of Amazon's revenue from outside AWS?",
    "Do 20% of the funds go elsewhere than AI?", "Are the three bigger clouds together smaller than AWS?",
])
def test_rest_of_a_share__that_no_source_has_is_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "first"), [
    ("Do the three smaller clouds beat AWS together?", "Yes: together 37%"),
    ("Does AWS beat the three smaller clouds together?", "No: together 37%"),
    ("Do the two smaller clouds beat Azure together?", "No: together 17%"),
    ("三家小的云加起来超过AWS吗？", "是的：合计37%"),
    ("Are there clouds with more than 30%?", "No. Nobody in the sources has a cloud market share above 30%"),
    ("Are there clouds with more than 25%?", "Yes. Cloud market share above 25%: AWS"),
    ("No cloud has above 30%, right?", "Yes. Nobody in the sources"),
    ("No cloud has above 25%, right?", "No. Cloud market share above 25%: AWS"),
    ("Do AWS and Azure together hold half the market?", "No: together 49%"),
    ("Do AWS and Azure together hold about half the market?", "Yes: together 49%"),
    ("Do Azure and Google together hold a third of the market?", "Yes: together 33%"),
])
def test_sums_and_groups__are_of_those_who_are_described(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("Not all clouds are above 10%, correct?", "Yes. Cloud market share not above 10%: Alibaba Cloud"),
    ("Not all clouds are above 3%, correct?", "No. Nobody"),
    ("Not every company has a P/E above 20, correct?", "Yes. P/E not above 20x: Alibaba"),
    ("Isn't it true that not all clouds exceed 5%?", "Yes."),
    ("Is it false that not all clouds exceed 5%?", "Cloud market share not above 5%"),
    ("并非所有公司的市盈率都高于20倍，对吗？", "是的"),
    ("并非所有云的份额都超过3%，对吗？", "不是"),
    ("Are all clouds above 10%?", "No."),
])
def test_not_all__is_so_where_there_is_an_exception(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("AWS的AI案例研究占比是2025年第三季度的吗？", "不是"),
    ("AWS的AI案例研究占比是2024-2025年的吗？", "是的"),
    ("Is Azure's 20% share as of 2025?", "Yes"),
    ("How much is a quarter of the $53 billion?", "It comes to $13.25 billion"),
    ("What is one quarter of Microsoft's R&D budget?", "It comes to $25 billion"),
    ("How much is $53 billion a quarter?", "Alibaba, AI and cloud investment plan: $4.42 billion per quarter"),
    ("How many times is Microsoft's annual R&D the yearly average of Alibaba's plan?", "By the year, spread evenly"),
    ("How many times is Microsoft's annual R&D Alibaba's plan?", "By the numbers alone"),
    ("微软研发是阿里巴巴年均投资的几倍？", "平均到每年，微软的年度研发预算约为"),
    ("Is Alibaba's yearly average larger than its four-quarter spending?", "Yes: $17.67 billion is more than"),
])
def test_times_and_parts__are_those_that_are_said(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", ["阿里巴巴股价涨了吗？涨了多少？", "亚马逊股价涨了吗？涨了多少？"])
def test_rise_of_a_stock__is_no_growth_of_revenue(question: str, ask: Asking) -> None:
    assert "34%" not in ask(question).message.text
