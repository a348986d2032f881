"""Two orders in one message, both ends of one order, and orders of which only the places are said."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "leaders"), [  # in the order of the message
    ("Who trades at the lowest P/E, and who has the biggest share?", ("Alibaba has the low", "AWS has the high")),
    ("Who leads in share and who has the lowest multiple?", ("AWS has the high", "Alibaba has the low")),
    ("Which stock is dearest and which cloud grows slowest?", ("Amazon has the high", "Alibaba Cloud has the low")),
    ("Tell me who grows slowest and who is the most expensive", ("Alibaba Cloud has the low", "Amazon has the high")),
    ("Who's the priciest and who is growing the fastest?", ("Amazon has the highest P/E", "Azure has the higher rev")),
    ("Is Azure the fastest growing and the largest cloud?", ("Yes: Azure, 39%", "No: the highest")),
])
def test_two_orders__are_two_answers(ask: Asking, text: str, leaders: tuple[str, ...]) -> None:
    trace = ask(text)
    assert len(trace.answer.parts) == len(leaders)
    assert all(leader in trace.message.text for leader in leaders)
    assert "•" not in trace.message.text.split("\n\n¹")[0]  # no list of unlike figures


@pytest.mark.parametrize("text", [
    "What are the highest and the lowest P/E?", "Which is the cheapest stock and which the most expensive?",
    "Who has the biggest P/E and who the smallest?",
])
def test_both_ends_of_one_order__are_both_told(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("P/E: Amazon highest with 40x, Alibaba lowest with 18x")


@pytest.mark.parametrize(("text", "told"), [
    ("Is Alibaba the cheapest and Amazon the priciest?", "Yes: high to low it is Amazon"),
    ("Is Microsoft the cheapest and Amazon the priciest?", "No: high to low it is Amazon"),
    ("Is AWS the largest cloud and Azure the smallest?", "No: high to low it is AWS"),
    ("Is AWS first and Microsoft second?", "Yes: high to low it is AWS"),
    ("Is Amazon second and Google third?", "No: high to low it is AWS"),
    ("Does Google lead?", "No: the highest cloud market share is AWS's"),
    ("Microsoft is number 2, right?", "Yes: "),
    ("Is Microsoft four times Alibaba in cloud?", "No: Azure's cloud market share is 5 times"),
    ("Do the big four hold most of the market?", "Yes: together 66%"),
    ("Which has the smallest share?", "Alibaba Cloud has the lowest cloud market share"),
    ("Who is third by share?", "Google Cloud has the third highest"),
    ("List them by share, largest first", "Cloud market share, high to low"),
])
def test_places__are_of_the_cloud_market_where_nothing_else_is_said(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize("text", [
    "Is Alibaba the leader in AI?", "Is SAP the leader?", "Is Alibaba a leader?", "Is Microsoft number one in games?",
    "Which has the highest share of the profits?", "Who has the biggest share of the pizza?",
    "Who holds the largest share of voice?",
    "Who has the highest P/E and the lowest dividend?",
])
def test_places_in_another_order__get_no_market_share(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome != "answer" or not trace.answer.facts


@pytest.mark.parametrize("text", [
    "who's the runner up to aws",
    "the runner up behind AWS in cloud share",
    "is Azure second only to AWS in share?",
    "who comes second after AWS",
])
def test_place_behind_a_name__is_one_in_the_order_of_all(ask: Asking, text: str) -> None:
    assert "Azure has the second highest" in ask(text).message.text


@pytest.mark.parametrize(("text", "starts"), [
    ("is Google Cloud second behind AWS?", "No: "),
    ("is google third after AWS and Azure?", "Yes: "),
    ("is microsoft second to amazon in p/e", "Yes: the highest P/E"),
])
def test_place_behind_a_name__is_checked(ask: Asking, text: str, starts: str) -> None:
    assert ask(text).message.text.startswith(starts)


@pytest.mark.parametrize(("text", "told"), [
    ("Does the stock with the lowest multiple also have the smallest cloud share?", "Yes. Both hold of Alibaba."),
    ("The priciest stock is also the cloud leader, right?", "Yes. Both hold of Amazon."),
    ("is the market leader in cloud the cheapest stock", "No. Both hold of nobody in the sources."),
    ("Is the cloud with the lowest share owned by the company with the highest P/E?", "No. Both hold of nobody"),
])
def test_two_places__are_held_against_each_other(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.message.text.startswith(told)
    assert len(trace.answer.parts) == 2


@pytest.mark.parametrize("text", [
    "Is the largest cloud also the fastest grower?", "is the fastest growing cloud the one with the biggest share",
])
def test_two_places__of_whom_one_has_no_figure_in_the_other_order_get_no_verdict(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
