"""Of whom "only" is said among those listed, limits that are so many times somebody's figure, and distances between
percentages: points and percent."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("Among Alibaba, Microsoft and Amazon, is Alibaba the only one with a P/E below 30?", "Yes. P/E below 30x: Ali"),
    ("Among Alibaba, Microsoft and Amazon, is Alibaba the only one with a P/E below 36?", "No. P/E below 36x: Micro"),
    ("Of Microsoft and Amazon, does only Microsoft trade below 36 times earnings?", "Yes. P/E below 36x: Microsoft."),
    ("Is Azure the only one of Azure, Google Cloud and Alibaba Cloud with a share above 15%?", "Yes."),
    ("Do only AWS and Azure have more than 15% share?", "Yes. Cloud market share above 15%: AWS and Azure."),
    ("Do only AWS and Azure have more than 10% share?", "No. Cloud market share above 10%: AWS, Azure, and Google"),
    ("Is only one of AWS and Azure above 25% share?", "Yes. Cloud market share above 25%: AWS."),
    ("does just one of Microsoft and Amazon have a P/E over 30", "No. P/E above 30x: Amazon and Microsoft."),
    ("阿里、微软、亚马逊里，只有阿里的市盈率低于30吗", "是的，市盈率低于30倍的：阿里巴巴。"),
    ("AWS、Azure和谷歌云里只有一家份额超过25%吗", "是的，云市场份额高于25%的：AWS。"),
])
def test_only__is_said_of_those_named_outside_of_the_list(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("which providers have more than four times Alibaba's share", "Cloud market share above 16%: AWS and Azure."),
    ("which providers have less than half of AWS's share", "Cloud market share below 14.5%: Google Cloud and Alibaba"),
    ("which company's P/E is at least twice Alibaba's", "P/E at least 36x: Amazon."),
    ("how many clouds have more than three times Alibaba Cloud's share", "3 of 4 have a cloud market share above 12%"),
    ("does anyone have more than seven times Alibaba's share", "Yes. Cloud market share above 28%: AWS."),
    ("which cloud has over three times the market share of Alibaba Cloud", "Cloud market share above 12%: AWS, Azure"),
    ("哪些云的份额超过阿里云的三倍", "云市场份额高于12%的：AWS、Azure和谷歌云。"),
    ("who has more than twice Tencent's share", "Tencent is not in the sources."),
    ("who has a share of more than four times", "Not in the sources: a multiple or a part of it"),
    ("does anyone have more than a third of the market, AWS maybe?", "No: AWS's cloud market share is 29%"),
])
def test_multiple__of_somebodys_figure_is_the_limit(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first", "beside"), [
    ("does AWS lead Azure by 9 %", "Yes in percentage points, no in percent: AWS's", "or 45%"),
    ("is Alibaba's share 25 % lower than AWS's", "Yes in percentage points, no in percent: Alibaba", "or 86.2%"),
    ("is AWS's share 45% higher than Azure's", "Yes: AWS's cloud market share is 45% above", "9 percentage points"),
    ("is AWS's share 12% higher than Azure's", "No: AWS's cloud market share is 9 percentage points", "or 45%"),
    ("does AWS lead Azure by more than 9 %", "As the source has it: AWS's", "9 percentage points"),
    ("does AWS lead Azure by 9 percentage points", "Yes: AWS's cloud market share is 9 percentage points", ""),
    ("is alibaba's pe 17% below microsoft's", "No: Alibaba's P/E is 48.6% below", ""),
    ("AWS领先Azure 9%吗", "按百分点算是的，按百分比算不是：", "45%"),
])
def test_distance__in_percent_is_not_in_points(question: str, first: str, beside: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert text.startswith(first)
    assert beside in text


@pytest.mark.parametrize(("question", "first"), [
    ("what is left of the plan after the $16.5bn", "By the numbers alone, Alibaba's AI and cloud investment"),
    ("how much of the $53bn remains after the $16.5 billion spent", "By the numbers alone, Alibaba's AI and cloud"),
    ("what is left of the plan after the $40bn", "I do not know that"),
    ("what is left of the plan after $10bn", "I do not know that"),
    ("which companies does Alibaba give 53 billion out to", "The sources give Alibaba's AI and cloud"),
    ("Who gets the 53 billion?", "The sources give Alibaba's AI and cloud investment plan, not who gets the money."),
    ("530亿美元给谁", "来源给出的是阿里巴巴的AI和云投资计划，没有说这笔钱给了谁。"),
    ("who gives out 53 billion", "Alibaba, AI and cloud investment plan: $53 billion"),
    ("which regions get the 80%", "Alibaba, part of the plan for data centers: 80%"),
    ("What is RMB120 billion worth in dollars?", "Alibaba, AI spending over four quarters: $16.5 billion"),
    ("what is alibaba worth in dollars", "I do not know this as asked"),
    ("Cloud Intelligence Group revenue: up or down on the year, and by what percentage?", "Alibaba Cloud, revenue"),
    ("is AWS's share up or down on the year", "The sources give no revenue growth for AWS."),
])
def test_money__left_and_handed_out(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)
