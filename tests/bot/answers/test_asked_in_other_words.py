"""Questions put in another manner: roundabout, with an exception, denied first, in somebody's own voice."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("Our deck says Alibaba Cloud holds 4% worldwide. Is that what the source has?", "Yes: Alibaba Cloud's"),
    ("Our deck says Alibaba Cloud holds 6% worldwide. Is that what the article has?", "No: Alibaba Cloud's"),
    ("The US big three hold over 60% of cloud between them, true?", "Yes: together 62%"),
    ("Does the article itself call the AI push a high-stakes gamble?", "Yes. A high-stakes gamble"),
    ("Which fields does the AI author of the piece normally cover?", "The AI author covers private equity"),
    ("Alibaba's stock has dropped on the back of the AI story, right?", "No. Investors are cautious: the stock rose"),
])
def test_said__in_words_that_mean_something_else_alone(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "there", "gone"), [
    ("strengths of all US companies but Microsoft", "Google Cloud", "OpenAI"),
    ("which cloud but AWS is the biggest?", "Azure has the highest", "29%"),
    ("who but Amazon has a P/E above 30x?", "Microsoft", "40x"),
    ("what are Alibaba's strengths except its models?", "emerging markets", "Qwen3"),
])
def test_exception__is_left_out(question: str, there: str, gone: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert there in text
    assert gone not in text


@pytest.mark.parametrize(("question", "first"), [
    ("how is P/E worked out?", "P/E: the price-to-earnings ratio"),
    ("how are market shares calculated?", "Cloud market share: the part"),
    ("what field has Alibaba long dominated?", "Success hangs on executing as precisely as it has in e-commerce"),
    ("How does Google do against AWS in cloud share?", "Cloud market share (global): AWS 29%, Google Cloud 13%"),
    ("who's above Azure in share?", "Cloud market share above 20%: AWS."),
    ("80% of the 53b is for R&D, right?", "Alibaba, part of the plan for data centers: 80%"),
])
def test_asked__roundabout_is_told(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", ["Which chips does Alibaba run its models on?", "how was the 34% calculated?"])
def test_asked__of_what_the_source_leaves_open_is_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", [
    "Is it true no provider but AWS exceeds 25%?", "Nobody but Amazon trades above 35x, right?",
])
def test_nobody_but_one__is_asked_of_the_others(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("None of these")


@pytest.mark.parametrize(("question", "first"), [
    ("Isn't 80% of the plan for data centers?", "Yes: Alibaba's part of the plan for data centers is 80%."),
    ("Isn't 70% of the plan for data centers?", "No: Alibaba's part of the plan for data centers is 80%"),
    ("How much of the plan isn't for data centers?", "Alibaba: $10.6 billion for everything but data centers."),
])
def test_opening_denial__asks_whether_it_is(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "told"), [
    ("34% shows up for two different things in there, which two?", "AWS 34% (share of AI case studies)"),
    ("two things are at 34%, which are they?", "Alibaba Cloud 34% (revenue growth)"),
    ("For what stands LLM?", "Large language model (LLM)"),
    ("How would you explain year-over-year to a 14-year-old?", "Year over year (YoY)"),
    ("whats this P slash E everybody talks about", "the price-to-earnings ratio"),
    ("P slash E of amazon?", "40x"),
    ("For this cloud business, na who dey lead?", "AWS has the highest"),
    ("What is the argument about capital allocation not being enough on its own?", "Spending alone does not assure"),
])
def test_natural_voices__are_understood(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize("question", [
    "29% shows up for two different things, which two?",
    "34% of my students do two things",
    "alibaba cloud growth in $",
    "googles p slash e",
])
def test_natural_voices__asking_for_more__are_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "outcome"), [
    ("good evening from the night ward", "chat"),
    ("good morning from the early shift", "chat"),
    ("hi from the night ward, what will the share price be?", "decline"),
])
def test_greeting_with_where_it_comes_from__is_a_greeting(text: str, outcome: str, ask: Asking) -> None:
    assert ask(text).answer.outcome == outcome


@pytest.mark.parametrize(("question", "told"), [
    ("they cancelled the ipo in 2023 didnt they", "No. Alibaba cancelled the IPO"),
    ("they scrapped the cloud listing in 2025 didn't they", "No. Alibaba cancelled the IPO"),
    ("they cancelled the ipo in 2024 didn't they", "Yes. Alibaba cancelled the IPO"),
    ("they sold the cloud unit in 2023 didnt they", "I do not know"),
    ("why didn't they list the cloud unit?", "I do not know"),
])
def test_tag_without_a_comma__asks_for_a_yes_or_a_no(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
