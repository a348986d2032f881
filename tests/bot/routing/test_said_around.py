"""What stands around a question: asides, counts that are wanted, remarks beside a yes or a no, points of a position."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "facts"), [
    ("who is the largest in this cloud computing, if we may ask?", {"aws_share"}),
    ("Azure has only twenty percent of the market? That looks rather modest, is it true?", {"azure_share"}),
    ("revenue growth of both azure and aws please", {"azure_growth"}),
    ("cloud share of aws, thanks", {"aws_share"}),
    ("microsofts bill for r&d", {"microsoft_rd"}),
    ("amazons bill for cloud infrastructure", {"amazon_cloud_spending"}),
])
def test_aside__changes_no_figure(ask: Asking, text: str, facts: set[str]) -> None:
    answer = ask(text).answer
    assert answer.outcome == "answer"
    assert facts <= {fact.key for fact in answer.facts}


@pytest.mark.parametrize("end", ["please", "thanks", "sorry"])
def test_politeness__swallows_no_name(ask: Asking, end: str) -> None:
    told = ask(f"revenue growth of both azure and aws {end}").message.text
    assert "no revenue growth for AWS" in told
    assert "Alibaba" not in told.split("\n\n¹")[0]


@pytest.mark.parametrize("text", ["how much does amazon bill for cloud infra", "what does amazons bill for cloud"])
def test_bill__that_is_sent_is_no_spending(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_remark__makes_no_wrong_figure_right(ask: Asking) -> None:
    told = ask("Azure has ten percent of the market? That looks rather modest, is it true?").message.text
    assert told.startswith("No")


@pytest.mark.parametrize(("text", "part"), [
    ("what's good about Alibaba's position, two or three points please", "emerging markets"),
    ("what are the strengths of Azure's AI position? I need three or four arguments", "OpenAI"),
    ("which boxes must it tick before its valuation is warranted?", "profitab"),
    ("what boxes does Alibaba have to tick to deserve its valuation?", "profitab"),
    ("Does Latin America count among its target regions?", "Yes"),
    ("Does SAP count among Alibaba's partners?", "Yes"),
])
def test_point__is_told(ask: Asking, text: str, part: str) -> None:
    assert part in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Does Africa count among the target regions for Alibaba's data centers?",
    "Which boxes does Amazon have to tick?",
    "Is the gap two or three points?",
])
def test_point__of_something_else_is_not_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_position__in_a_market_stays_a_place(ask: Asking) -> None:
    assert "lowest cloud market share" in ask("what is Alibaba's position in cloud?").message.text


@pytest.mark.parametrize("text", ["Breakdown of the cloud market in Q3 2025", "how was the market split in Q3 2025?"])
def test_breakdown__names_who_has_no_date(ask: Asking, text: str) -> None:
    told = ask(text).message.text
    assert "13%" in told
    assert "gives no date for Google Cloud" in told
