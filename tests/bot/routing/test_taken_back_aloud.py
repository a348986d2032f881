"""What somebody who dictates takes back in the same breath, in the words that people use for it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "first"), [
    ("Microsoft's P/E no actually Amazon's", "Amazon, P/E: 40x"),
    ("Azure share no actually AWS's", "AWS, cloud market share: 29%"),
    ("compare Alibaba's P/E with Microsoft's, no actually Amazon's", "P/E: Amazon 40x, Alibaba 18x."),
    ("Azure's share? wait no, AWS's", "AWS, cloud market share: 29%"),
    ("Amazon's P/E, sorry no, Microsoft's", "Microsoft, P/E: 35x"),
    ("pe of msft er no amzn", "Amazon, P/E: 40x"),
    ("amazon's p/e, no hang on, microsoft's", "Microsoft, P/E: 35x"),
    ("what is the pe of alibaba || okay and what about amazon no wait i meant microsoft", "Microsoft, P/E: 35x"),
    ("What is Alibaba's P/E? || oh wait, actually Amazon's", "Amazon, P/E: 40x"),
])
def test_correction__counts(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("Is Azure above 30%? uh no?", "No: Azure's cloud market share is 20%"),
    ("is AWS or actually Azure bigger", "AWS's cloud market share is 29%"),
    ("wait, actually what's Alibaba's P/E", "Alibaba, P/E: 18x"),
])
def test_no_correction__changes_nothing(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("how much has Alibaba said it will invest over these three years", "Alibaba, AI and cloud investment plan"),
    ("how many billions has Alibaba said it'll put into AI", "Alibaba, AI and cloud investment plan"),
    ("how many downloads did the queen app get in its first week", "Qwen app: 10 million downloads"),
    ("how much has Alibaba said it will put into AI and cloud", "Alibaba, AI and cloud investment plan"),
    ("Alibaba said it would put $53 billion into AI?", "Yes: Alibaba's AI and cloud investment plan is $53 billion"),
    ("Alibaba said it would invest $53 billion over three years, right?", "Yes: Alibaba's AI and cloud investment"),
    ("Amazon said it would spend $40 billion on cloud infrastructure?", "Yes: Amazon's cloud infrastructure spending"),
    ("how much has Amazon said it will spend on cloud infrastructure", "Amazon, cloud infrastructure spending: $40"),
    ("Microsoft said it would spend $100 billion on R&D, right?", "Yes: Microsoft's annual R&D budget is $100"),
    ("Alibaba said it will spend 80% on data centers?", "Yes: Alibaba's part of the plan for data centers is 80%"),
    ("Alibaba announced it would put the IPO on hold?", "Alibaba cancelled the IPO of its cloud unit in 2024"),
    ("Microsoft said it would invest $53 billion in AI?", "No: that figure is Alibaba's"),
    ("alley baba p e ratio", "Alibaba, P/E: 18x"),
    ("what site did you pull this off", "All figures come from AInvest"),
    ("r&d short 4 wat", "Research and development (R&D)"),
    ("ali cloud agnst aws", "(read as Alibaba Cloud)"),
    ("100%+ ai growth how many qtrs in row", "Alibaba: 9 quarters or 8 quarters"),
    ("who are alibaba's ai pals", "Alibaba's partners include SAP"),
    ("AWS and Azure who holds what of the market just say the two numbers", "Cloud market share (global): AWS 29%"),
])
def test_spoken_and_hurried_words__are_heard(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "how much did Microsoft say it will spend on cloud", "Alibaba said it will invest how much next year",
    "how much has Microsoft said it will invest over three years",
    "just say yes",
])
def test_neighbours__stay_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "first"), [
    ("did azure grow 34 no 39 percent", "Yes: Azure's revenue growth is 39%."),
    ("did azure grow 34, no, 39 percent?", "Yes: Azure's revenue growth is 39%."),
    ("is alibaba's pe 17, no 18?", "Yes: Alibaba's P/E is 18x."),
    ("is alibaba's pe 18, no 17?", "No: Alibaba's P/E is 18x, not 17x."),
    ("is the pe of amazon 40, no?", "Yes: Amazon's P/E is 40x."),
])
def test_number_taken_back__is_not_asked_about(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.split("\n")[0] == first


@pytest.mark.parametrize(("text", "first"), [
    ("is alibaba's pe 17x and not 18x", "No: Alibaba's P/E is 18x, not 17x."),
    ("is alibaba's pe 18, not 17?", "Yes: Alibaba's P/E is 18x."),
    ("azure grew 34%, not 39%, right?", "No: Azure's revenue growth is 39%, not 34%; 34% is Alibaba Cloud's."),
])
def test_what_it_is_not__adds_nothing_to_what_it_is(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.split("\n")[0] == first


def test_truth_that_is_denied__is_not_called_wrong(ask: Asking) -> None:
    assert "Wrong: AWS's cloud market share is 29% after all." in ask("Azure has 20%, and AWS not 29%?").message.text


@pytest.mark.parametrize(("text", "head"), [
    ("not Amazon but Microsoft P/E", "Microsoft, P/E: 35x"),
    ("not Amazon's but Microsoft's P/E", "Microsoft, P/E: 35x"),
    ("instead of Amazon give Microsoft's P/E", "Microsoft, P/E: 35x"),
    ("rather than Amazon take Microsoft: P/E", "Microsoft, P/E: 35x"),
    ("instead of Azure use AWS share", "AWS, cloud market share: 29%"),
    ("other than AWS but including Azure, shares", "Azure, cloud market share: 20%"),
    ("without AWS and Azure give me the shares", "Cloud market share (global): Google Cloud 13%, Alibaba Cloud 4%."),
    ("everyone but Amazon P/E", "P/E: Microsoft 35x, Alibaba 18x."),
    ("not AWS, but not Azure either: who's first in share", "Google Cloud has the higher cloud market share"),
])
def test_name_behind_the_one_left_out__is_asked_for(ask: Asking, text: str, head: str) -> None:
    assert ask(text).message.text.startswith(head)


@pytest.mark.parametrize(("text", "head"), [
    ("Is AWS's - no, Azure's cloud share over 19%?", "Yes: Azure's cloud market share is 20%, above 19%."),
    ("Azure's growth rate? No, Alibaba Cloud's: is that above 35%?", "No: Alibaba Cloud's revenue growth is 34%"),
    ("Is Microsoft's, no, Amazon's P/E above 39?", "Yes: Amazon's P/E is 40x"),
    ("不是亚马逊，是阿里的市盈率高于9倍吗？", "是的：阿里巴巴的市盈率是18倍，高于9倍"),
    ("我问的不是谷歌云而是阿里云，份额低于2%吗？", "不是：阿里云的云市场份额是4%"),
    ("不是Azure，而是AWS：它的市占率高于87%吗？", "不是：AWS的云市场份额是29%"),
    ("阿里云（不是Azure）的市占率高于6%吗？", "不是：阿里云的云市场份额是4%"),
    ("阿里云，不，Azure的份额超过15%吗？", "是的：Azure的云市场份额是20%"),
])
def test_name_taken_back__is_not_held_against_the_limit(ask: Asking, text: str, head: str) -> None:
    assert ask(text).message.text.startswith(head)


@pytest.mark.parametrize(("text", "head"), [
    ("微软的市盈率是44倍，不，35倍？", "是的：微软的市盈率是35倍"),
    ("阿里云的份额是4%，不是3%，对吗？", "是的：阿里云的云市场份额是4%"),
    ("阿里云的份额是3%，不是4%，对吗？", "不是：阿里云的云市场份额是4%，不是3%"),
    ("不是阿里云而是Azure的份额更高吗？", "是的：Azure的云市场份额是20%，高于阿里云的4%"),
    ("阿里云的份额不是Azure的一半吗", "不是：阿里云的云市场份额是Azure的20%"),
])
def test_chinese_denial__leaves_what_is_said(ask: Asking, text: str, head: str) -> None:
    assert ask(text).message.text.startswith(head)
