"""Short turns that go on about a name that no source has, about what a sum leaves, and about a limit; and ties that
somebody else has."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "stranger"), [
    ("nvidia's p/e? || ok, who are its partners?", "Nvidia is not in the sources."),
    ("What is Oracle's P/E? || and its partners?", "Oracle is not in the sources."),
    ("Nvidia's market share? || what does the article say of its risks?", "Nvidia is not in the sources."),
    ("英伟达的市盈率？ || 它的合作伙伴有哪些？", "来源没有提到英伟达。"),
    ("Microsoft's P/E? || and JD? || its partners?", "I do not know that"),
])
def test_points_of_a_stranger__are_nobody_elses(ask: Asking, turns: str, stranger: str) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "decline"
    assert trace.message.text.startswith(stranger)


@pytest.mark.parametrize(("turns", "told"), [
    ("Nvidia's P/E? || what are the risks?", "Risks, in "),
    ("Nvidia's P/E? || who are Alibaba's partners?", "Alibaba's partners include"),
    ("Microsoft's P/E? || who are its partners?", "Microsoft has an alliance"),
])
def test_points_after_a_stranger__are_told_of_others(ask: Asking, turns: str, told: str) -> None:
    assert ask.chat(turns).message.text.startswith(told)


@pytest.mark.parametrize("text", [
    "Does AWS also have strategic partnerships with SAP and Deloitte?",
    "Does Google partner with Bosch?",
    "AWS和SAP有合作吗？",
])
def test_ties_of_another__are_no_answer(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("Does Alibaba partner with SAP?", "Yes."),
    ("Does Alibaba Cloud partner with SAP?", "Yes."),
    ("Is it Google that's allied with OpenAI?", "Microsoft has an alliance"),
])
def test_ties__are_told_of_whose_they_are(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize("turns", [
    "AWS, Azure, Google and Alibaba cloud shares, summed || and who has the rest?",
    "Sum of the four shares? || who gets the rest?",
])
def test_who_has_what_a_sum_leaves__is_not_said(ask: Asking, turns: str) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "decline"
    assert "66%" not in trace.message.text


@pytest.mark.parametrize(("turns", "first"), [
    ("Is Alibaba Cloud above 10% share? || which ones are?", "Cloud market share above 10%: AWS, Azure, and Google"),
    ("Is Amazon's P/E over 38? || which are?", "P/E above 38x: Amazon."),
    ("Does Azure have more than 15%? || so which do?", "Cloud market share above 15%: AWS and Azure."),
    ("Does Azure have more than 15%? || which is it?", "Azure, cloud market share: 20%"),
])
def test_which_ones_are__is_of_the_limit(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)


def test_so_unknown__asks_for_no_point(ask: Asking) -> None:
    assert ask.chat("Azure revenue share? || of Alibaba Cloud? || so unknown?").answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "first"), [
    ("微软花多少在研发？ || 比阿里的三年计划多吗？", "单看金额，是的：微软 1000亿美元"),
    ("亞馬遜花多少在雲端基礎設施？ || 比阿里的三年計畫多嗎？", "單看金額，不是：亞馬遜 400億美元"),
    ("阿里的三年计划多少钱？ || 比微软的年度研发预算多吗？", "单看金额，不是：阿里巴巴 530亿美元"),
    ("Azure份额？ || 比谷歌云的市场份额大吗？", "是的：Azure的云市场份额是20%"),
    ("微软市盈率？ || 比亚马逊的市盈率高吗？", "不是：微软的市盈率是35倍"),
])
def test_than_whom_without_a_subject__is_of_what_was_shown(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)


def test_a_choice_between_two_sides__says_which(ask: Asking) -> None:
    assert ask.chat("阿里云增速多少 || 比azure快还是慢").message.text.startswith("Azure的营收增速较高")


@pytest.mark.parametrize(("turns", "ratio"), [
    ("微软一年研发花多少？ || 是阿里三年计划的几倍？", "1.89"),
    ("Azure份额？ || 是阿里云市场份额的几倍？", "5倍"),
    ("微软市盈率？ || 是阿里的几倍？", "1.94"),
])
def test_how_many_times_without_a_subject__is_of_what_was_shown(ask: Asking, turns: str, ratio: str) -> None:
    assert ratio in ask.chat(turns).message.text


@pytest.mark.parametrize(("text", "first"), [
    ("Is the data center part of Alibaba's plan above Amazon's $40 billion but below half of Microsoft's $100 billion?",
     "Yes: $42.4 billion is more than Amazon's $40 billion.\nYes: $42.4 billion is less than $50 billion."),
    ("Is the data center part of Alibaba's plan above Amazon's $40 billion but below a third of Microsoft's $100 "
     "billion?", "Yes: $42.4 billion is more than Amazon's $40 billion.\nNo: $42.4 billion is more than $33.33"),
    ("Is Azure's market share above Google Cloud's and below AWS's?", "Yes: Azure, 20%, is above Google Cloud's 13%"),
])
def test_two_limits_of_one_amount__are_each_held(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("turns", "first"), [
    ("Was the IPO cancelled? || in 2024?", "Yes. Alibaba cancelled"),
    ("Was the IPO cancelled? || in 2023?", "No. Alibaba cancelled"),
    ("When was the IPO cancelled? || in 2025?", "No. Alibaba cancelled"),
    ("Did Alibaba drop its cloud IPO? || was it in 2024?", "Yes. Alibaba cancelled"),
    ("Was the IPO cancelled? || in March 2024?", "Alibaba cancelled"),
    ("取消IPO了吗？ || 是2023年吗？", "不是。阿里巴巴在2024年取消"),
])
def test_a_date_after_an_event__is_of_that(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)


@pytest.mark.parametrize("turns", [
    "Is Azure a cash cow? || in 2024?",
    "Was the IPO cancelled? || and the revenue in 2024?",
    "When was the IPO cancelled? || not in 2023?",
])
def test_a_date_after_no_event__or_of_more__is_not_answered(ask: Asking, turns: str) -> None:
    assert ask.chat(turns).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "first"), [
    ("Does the part of the market not held by AWS exceed 70%?", "Yes: 71% is more than 70%."),
    ("Is the share of the market not held by AWS and Azure above half?",
     "Yes: cloud market share left for all others: 51%."),
    ("By how many points do AWS and Azure together lead Google Cloud and Alibaba Cloud together?",
     "It comes to 32 percentage points."),
    ("By how many points does AWS lead Azure?", "AWS's cloud market share is 9 percentage points above Azure's."),
])
def test_what_is_not_held_and_leads_of_sums__are_worked_out(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)
