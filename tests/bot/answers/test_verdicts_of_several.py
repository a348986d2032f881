"""Yes and no where several are named or nobody is: between two, either of them, one at least, the only one."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "begins"), [
    ("Is Microsoft's P/E between Alibaba's and Amazon's?", "Yes: Microsoft, 35x, is above Alibaba's 18x"),
    ("Is Alibaba's P/E between Microsoft's and Amazon's?", "No: Alibaba, 18x, is below"),
    ("Isn't Azure between AWS and Google Cloud?", "Yes"),
    ("Does Google Cloud sit between Azure and AWS?", "No"),
    ("微软的市盈率在阿里巴巴和亚马逊之间吗？", "是的"),
    ("谷歌云的份额在Azure和AWS之间吗？", "不是"),
    ("微软市盈率不在阿里和亚马逊之间吧", "不是"),
])
def test_between_two__gets_a_yes_or_a_no(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)


@pytest.mark.parametrize(("text", "kind"), [
    ("Is there a gap between Azure and AWS?", "difference"),
    ("AWS and Alibaba Cloud, do one comparison between the two please", "versus"),
    ("Is Tencent's P/E between Alibaba's and Amazon's?", "decline"),
])
def test_between__of_two_or_of_strangers_is_none(ask: Asking, text: str, kind: str) -> None:
    assert ask(text).answer.kind == kind


@pytest.mark.parametrize(("text", "begins"), [
    ("Is either Azure or Google Cloud above 25%?", "No, neither: Azure's 20% and Google Cloud's 13%"),
    ("Is Azure or AWS or Google above 35%?", "No, none of them"),
    ("Is one of AWS and Azure over 25%?", "Yes: AWS's 29%"),
    ("Azure或AWS有没有超过25%？", "有：AWS"),
    ("微软或阿里巴巴的市盈率有没有超过36倍？", "没有：都不是"),
    ("Do both Azure and AWS have over 25%?", "No, not all of it"),
])
def test_either_of_several__is_so_of_one(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)


def test_either__with_a_stranger_is_declined(ask: Asking) -> None:
    assert ask("Is either Tencent or Azure above 15%?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "begins"), [
    ("Is Azure or AWS bigger?", "AWS has the higher cloud market share"),
    ("Is Alibaba or Amazon cheaper?", "Alibaba has the lower P/E"),
])
def test_choice_of_two__says_which(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)


def test_choice_with_a_stranger__is_declined(ask: Asking) -> None:
    assert ask("Is Azure or Tencent bigger?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "begins"), [
    ("Is there a cloud with exactly 13%?", "Yes. Cloud market share of 13%: Google Cloud"),
    ("Is there a company trading at 20x?", "No. Nobody in the sources has that figure"),
    ("Is there any company with P/E of about 36?", "Yes. P/E of about 36x: Amazon and Microsoft"),
    ("are there six regions in the data center expansion", "No. Alibaba has 8 regions"),
    ("Is there an $80 billion plan?", "No. Alibaba's AI and cloud investment plan is $53 billion"),
    ("有没有份额正好20%的云？", "有，云市场份额是20%的：Azure"),
    ("有没有份额接近15%的云？", "没有，来源中没有谁的云市场份额约15%"),
    ("有没有800亿美元的计划？", "没有"),
    ("Is at least one P/E above 38x?", "Yes"),
    ("No cloud is below 4%?", "Yes"),
    ("No cloud is below 5%?", "No"),
    ("Not only AWS is above 15%, right?", "Yes. Cloud market share above 15%: AWS and Azure"),
    ("并不是只有AWS超过20%，对吗？", "不是"),
])
def test_somebody_with_it__is_told_with_a_verdict(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)


def test_nobody_with_it__denied_twice_is_declined(ask: Asking) -> None:
    assert ask("Is there no cloud with 20%?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("Whose P/E is not 18x?", "P/E not 18x: Amazon and Microsoft"),
    ("Which company doesn't trade at 40x?", "P/E not 40x: Microsoft and Alibaba"),
    ("哪些云的份额不是20%？", "云市场份额不是20%的：AWS、谷歌云和阿里云"),
])
def test_who_is_not__is_told_by_the_others(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).message.text.startswith(shown)


def test_who_is_not__of_two_figures_is_declined(ask: Asking) -> None:
    assert ask("Which company's P/E is 35x, not 40x?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "begins"), [
    ("Is it wrong that Azure has 20%?", "No, that is right: Azure"),
    ("Is it wrong that Azure grew 30%?", "Yes, that is wrong: Azure's revenue growth is 39%, not 30%"),
    ("Is it not true that Azure has 20%?", "That is right"),
    ("Is it false that Azure is the largest?", "Yes, that is wrong"),
    ("AWS份额29%是假的吗？", "没有错"),
])
def test_called_false__is_answered_as_that(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)


@pytest.mark.parametrize(("text", "begins"), [
    ("Is all of the money for data centers?", "No: Alibaba's part of the plan for data centers is 80%"),
    ("Not all of the money is for data centers, right?", "Yes"),
    ("所有钱都用于数据中心吗？", "不是"),
    ("Is the plan for 3 years or 5?", "As the source has it: Alibaba's AI and cloud investment plan is $53 billion"),
    ("Does Alibaba lead Google by 9 points?", "No: Alibaba Cloud's cloud market share is 9 percentage points below"),
])
def test_whole_and_choice__are_held_against_the_figure(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)


def test_all_of_anothers_money__is_declined(ask: Asking) -> None:
    assert ask("Is all of Amazon's money for data centers?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "begins"), [
    ("Azure is not a cash cow, right?", "No. Azure"),
    ("The cloud unit isn't profitable, correct?", "Yes."),
    ("Is Gemini Alibaba's model?", "No: Gemini belongs to Google"),
    ("Is the market overpricing Alibaba?", "No."),
])
def test_points_denied_and_asked__get_a_verdict(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)


@pytest.mark.parametrize("text", [
    "AWS is not a cash cow, right?", "The IPO wasn't cancelled because of regulators, right?",
])
def test_points_denied_of_others__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
