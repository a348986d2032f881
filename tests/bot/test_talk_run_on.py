"""Small talk that runs into the question without a full stop: it changes nothing, and a condition is no small talk."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "facts"), [
    ("hang on the doors are closing okay go what percentage of microsoft's revenue comes from azure",
     {"azure_revenue_part"}),
    ("sorry about the noise that's a baby behind me um how far is azure behind aws in market share",
     {"aws_share", "azure_share"}),
    ("hi all, quick one while Priya shares her screen: Azure's growth next to Alibaba Cloud's?", {"azure_growth"}),
    ("hold on the kettle's boiling right so what is alibaba's pe", {"alibaba_pe"}),
    ("apologies for the delay my laptop froze so what's amazon's pe", {"amazon_pe"}),
    ("hi folks, I'm eating lunch so be gentle okay who has the lowest P/E", {"alibaba_pe"}),
    ("my mic keeps crackling okay so azure market share", {"azure_share"}),
    ("settling a bet (winner buys pizza). who has the higher P/E, alibaba or amazon?", {"amazon_pe"}),
    ("London Bridge is closed again so I have time. What is Microsoft's P/E?", {"microsoft_pe"}),
    ("NEPA don take light again. What is Azure's growth?", {"azure_growth"}),
    ("make I ask sharp sharp: what's Alibaba's P/E?", {"alibaba_pe"}),
])
def test_talk__that_runs_into_the_question_changes_no_figure(ask: Asking, text: str, facts: set[str]) -> None:
    answer = ask(text).answer
    assert answer.outcome == "answer"
    assert facts <= {fact.key for fact in answer.facts}


@pytest.mark.parametrize("text", [
    "Great work yesterday team. For the pros/cons board: what are Alibaba's strengths in AI?",
    "Great work yesterday team. What are Alibaba's strengths in AI?",
])
def test_talk__of_how_it_went_is_no_time(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize("talk", [
    "hang on excluding leases um", "ok on a forward basis", "um in Germany okay",
    "the doors are closing okay in India", "hang on we're in Brazil okay so", "right after stock comp so",
    "okay we back out the cash so", "hold on let's pretend rates doubled um", "okay say the yuan fell by half so",
    "sorry it was 2021 back then um", "okay I'm still in last year's mindset so", "the numbers I use are adjusted okay",
    "my boss wants it in euros okay", "hang on we go by calendar quarters okay", "okay I'm modelling next year so",
    "hang on the analysts expect a rebound okay", "hi all while China sleeps:", "hello everyone, at constant currency:",
    "okay per employee um", "um before the bubble okay", "okay the retail arm is gone so",
    "hang on Dave wants Foobar okay",
    "okay we've netted the cash so", "the bus is late Germany okay", "the kids are asleep okay small firms",
    "the kids are asleep at startups", "okay this is windows so", "okay they split gaming off so",
    "okay it's seasonal so",
    "okay staff is extra so", "okay take away the staff so", "okay Covid is raging so", "it is 2030 okay so",
    "my flight to Rome is boarding okay so",
])  # fmt: skip
@pytest.mark.parametrize("question", ["what is microsoft's r&d budget", "what's alibaba's cloud growth"])
def test_condition__is_no_small_talk(ask: Asking, talk: str, question: str) -> None:
    assert ask(f"{talk} {question}").answer.outcome != "answer"


@pytest.mark.parametrize("text", [
    "after stock comp um what's Alibaba's P/E",
    "sorry I strip out stock comp okay what's Alibaba's P/E",
    "in my country what's alibaba's cloud growth",
    "um we look at my region okay what's aws's market share",
    "imagine the market crashed okay what is alibaba's pe",
    "we only care about mobile okay what's azure's market share",
    "We only look at mobile. What's Azure's market share?",
    "amazon p/e pls. stock comp stripped out of the earnings ofc",
    "amazon p/e pls. constant currency ofc",
])
def test_condition__is_heard_though_the_rest_is_a_whole_question(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_what_is_adjusted_by_somebody__is_no_basis(ask: Asking) -> None:
    text = "Alibaba's p/e. I'd look it up but I've adjusted my glasses three times and still can't read this phone"
    assert "18x" in ask(text).message.text


def test_imagining__a_scene_supposes_nothing_of_the_figures(ask: Asking) -> None:
    assert ask("Imagine the scene: my boss shouting. What is Alibaba's P/E?").answer.outcome == "answer"


@pytest.mark.parametrize("text", [
    "the bus is late okay so what's our cloud share",
    "the bus is late okay so how much is it",
    "in my country um what's aws's market share",
])
def test_question__that_leans_on_the_talk_is_not_cut_off(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"
