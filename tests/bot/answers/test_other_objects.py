"""A figure that the source gives of one thing is neither affirmed nor denied of another."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "tied"), [
    ("Does Amazon put $40 billion into SAP?", "into SAP"),
    ("Is Microsoft's $100 billion for Gemini?", "for Gemini"),
    ("Did Alibaba spend 120 billion yuan on its Qwen app?", "on Qwen app"),
    ("Does Bosch get Alibaba's $53 billion?", "Bosch get"),
    ("Did Alibaba give Deloitte $53 billion?", "give Deloitte"),
    ("亚马逊在谷歌上花了400亿美元吗？", "在谷歌"),
])
def test_money__is_not_affirmed_of_a_receiver_whom_no_source_names(ask: Asking, text: str, tied: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert tied in trace.message.text


@pytest.mark.parametrize(("text", "base"), [
    ("Does 80% of the $16.5 billion go to data centers?", "80% of $16.5 billion"),
    ("Do 80% of the regions lie in emerging markets?", "80% of regions"),
    ("Are eight out of ten data centers in emerging markets?", "eight out of ten data centers"),
    ("Is 80% of the annual spending for data centers?", "80% of annual"),
    ("Is Google Cloud 13% of Google?", "13% of Google"),
    ("80%的数据中心在新兴市场吗？", "80%的数据中心"),
])
def test_share__is_not_affirmed_of_another_base(ask: Asking, text: str, base: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert base in trace.message.text


@pytest.mark.parametrize(("text", "word"), [
    ("Did Alibaba raise $53 billion?", "raise"),
    ("Does Microsoft owe $100 billion?", "owe"),
    ("Did 10 million people use the Qwen app in its first week?", "people"),
    ("Is Amazon valued at $40 billion?", "$40 billion"),
    ("Did Alibaba's AI revenue grow 34%?", "34%"),
    ("Has Alibaba cloud grown 34% for nine quarters?", "34%"),
    ("Was RMB120 billion spent by Alibaba on data centers?", "data centers"),
])
def test_other_sense__is_named_and_not_affirmed(ask: Asking, text: str, word: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert f'"{word}"' in trace.message.text


def test_revenue_of_all_providers__is_another_whole(ask: Asking) -> None:
    assert "its part of another revenue" in ask("Does Azure make up 25% of the market's revenue?").message.text


@pytest.mark.parametrize("text", [
    "Does Microsoft spend $100 billion on R&D?",
    "Is 80% of the $53 billion for data centers?",
    "Does 80% of the investment go to data centers?",
    "Does Azure bring in 25% of Microsoft's revenue?",
    "Have 10 million people downloaded Qwen?",
    "530亿美元的80%用于数据中心吗？",
])
def test_what_the_source_says_of_it__is_affirmed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith(("Yes", "是的"))


@pytest.mark.parametrize("text", [
    "Is Microsoft's $100 billion more than Amazon's $40 billion?", "Is $53 billion more than $40 billion?",
])
def test_quoted_amounts_of_two_kinds__are_compared_by_amount_alone(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("By amount alone, yes")


def test_figure_of_today__is_told_as_of_when(ask: Asking) -> None:
    text = ask("Is Alibaba's P/E 18x today?").message.text
    assert text.startswith("Yes, as of Dec 2025 (the source has nothing later)")


def test_contradiction__is_the_one_that_is_asked_about(ask: Asking) -> None:
    text = ask("Is it eight or nine quarters of triple-digit growth?").message.text
    assert "contradicts itself:" in text
    assert "80%" not in text


@pytest.mark.parametrize("text", ["Is RMB120 billion a fifth of the plan?", "Is $16.5 billion 30% of the plan?"])
def test_amount__is_not_the_part_for_data_centers(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert not trace.message.text.startswith(("Yes", "No"))


def test_part_that_is_worked_out__is_affirmed(ask: Asking) -> None:
    assert ask("Is $42.4 billion 80% of the plan?").message.text.startswith("Yes")


@pytest.mark.parametrize("first", ["How much has Alibaba spent on AI?"])
def test_that_as_a_part_of_the_plan__is_not_the_part_for_data_centers(ask: Asking, first: str) -> None:
    trace = ask("what percentage of Alibaba's plan is that?", frame=ask(first).answer.frame)
    assert "within the other" in trace.message.text


def test_date_in_front__is_of_the_question_behind_it(ask: Asking) -> None:
    trace = ask("As of 2023, what is the cloud share?")
    assert trace.answer.outcome == "decline"
    assert "29%" not in trace.message.text


def test_parameters_of_the_author__are_of_his_model_alone(ask: Asking) -> None:
    text = ask("How many parameters does the author have?").message.text
    assert "32 billion" in text
    assert "trillion" not in text


@pytest.mark.parametrize("text", [
    "Is it $40 billion for Amazon and $100 billion for Microsoft?",
    "Does Amazon spend $40 billion on the cloud in contrast to Microsoft?",
])
def test_name_that_has_the_money_or_stands_beside_it__receives_none(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes")
