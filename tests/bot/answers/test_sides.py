"""Sides that are no two names: a company and a group, two amounts, a share and what it leaves of its whole."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("How does Alibaba measure up against Big Tech?", ["18x", "35x", "40x", "29%"]),
    ("baba vs. competition: figures", ["18x", "40x", "29%", "4%"]),
    ("azure vs the rest", ["20%", "29%", "13%", "4%"]),
    ("compare the us giants", ["29%", "20%", "13%", "35x", "40x"]),
    ("AI spending of Alibaba against the US companies", ["RMB120 billion", "$100 billion", "$40 billion"]),
    ("R&D of Microsoft against its rivals", ["$100 billion", "$40 billion", "compare with care"]),
])
def test_group__is_set_beside_over_what_they_share(ask: Asking, text: str, shown: list[str]) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert all(figure in trace.message.text for figure in shown)


@pytest.mark.parametrize("text", [
    "compare cars of all the companies",
    "And how does that compare with the other two?",
    "Tencent vs its peers",
    "my wife is a big spender",
])
def test_group__is_no_answer_to_something_else(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


def test_group__of_rivals_beside_a_topic_is_the_topic(ask: Asking) -> None:
    assert ask("Alibaba risks compared to competitors").answer.kind == "claims"


@pytest.mark.parametrize(("text", "shown"), [
    ("what % is 40bn of 100bn", "40%"),
    ("how many times the 16.5 billion is the 53 billion", "3.21 times"),
    ("alibaba's plan as a multiple of its four quarters spend", "3.21 times"),
    ("ai capex as a share of the investment plan", "31.1%"),
    ("100bn is how many times 40bn", "2.5 times"),
    ("average data center investment per region", "$5.3 billion"),
    ("total spending of alibaba, microsoft and amazon", "$193 billion"),
    ("what part of microsoft's revenue comes from everything other than Azure", "75%"),
    ("percentage of msft sales that isn't azure", "75%"),
    ("what share of the cloud market does not belong to AWS", "71%"),
    ("how much of the cloud market is not azure or aws", "51%"),
    ("does anyone trade at a single digit p/e", "No."),
    ("single-digit cloud share: who has it", "Alibaba Cloud"),
    ("how many parameters does qwen have", "Qwen3-Max-Preview"),
    ("cloud: who has how much", "29%"),
    ("who has how much R&D", "$100 billion"),
    ("do over three quarters of the plan go to data centers", "Yes"),
    ("what do investors pay for Amazon earnings compared to Alibaba earnings", "40x"),
])
def test_sides__are_worked_out(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize("text", [
    "10 is what percent of 40",
    "what percent of the $53bn plan is already spent",
    "how much of amazon revenue is not aws",
    "how much of microsoft's revenue growth is not azure",
    "smallest qwen model by parameters",
    "qwen app parameters",
    "alibaba's 53bn as percent of revenue",
    "data center spend per region",
    "data center money over 5 regions, how much each on average",
    "who has how much money",
])
def test_sides__are_none_that_the_source_does_not_give(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


def test_share__of_one_and_not_another_is_its_own(ask: Asking) -> None:
    assert "25%" in ask("what share of microsoft's revenue is azure, not aws").message.text


@pytest.mark.parametrize("text", [
    "how many times does the article mention 53bn and 100bn",
    "how many times will 16.5bn grow to 53bn",
    "how much share of revenue is not known for azure",
])
def test_sides__are_none_where_no_arithmetic_is_asked(ask: Asking, text: str) -> None:
    shown = ask(text).message.text
    assert "times " not in shown
    assert "75%" not in shown
