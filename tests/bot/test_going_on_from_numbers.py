"""Follow-ups that go on from a number, from places and from limits; and what they may not take over."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "first"), [
    ("AWS and Azure combined? || divided by two?", "It comes to 24.5%."),
    ("AWS and Azure combined? || divided by Google's", "AWS and Azure together is 3.77 times"),
    ("AWS share? || divided by ten", "It comes to 2.9%."),
    ("Microsoft P/E || times two", "It comes to 70x."),
    ("AWS, Azure and Google Cloud combined? || minus Alibaba's?", "It comes to 58 percentage points."),
    ("half of AWS share? || and a quarter?", "It comes to 7.3%."),
    ("twice Alibaba Cloud's share? || and three times?", "It comes to 12%."),
    ("AWS share? || half of that?", "It comes to 14.5%."),
    ("AWS share? || is half of that more than Google Cloud's share?", "Yes: 14.5% is more than"),
    ("Alibaba Cloud share? || would three times that overtake Google Cloud?", "No: 12% is less than"),
    ("AWS share? || what does that leave for everybody else?", "It comes to 71%."),
    ("How far is Alibaba Cloud behind Google Cloud? || so less than 10?", "Yes: 9 percentage points is less than"),
    ("how many times bigger is AWS than Alibaba Cloud || so less than 7?", "No: 7.25 times is more than"),
    ("How much does Alibaba put into data centers in dollars? || is that more than Amazon's?",
     "Yes: $42.4 billion is more than Amazon's $40 billion."),
    ("what does Alibaba's AI plan come to per year? || is that yearly sum more than Amazon's cloud spending?",
     "No: $17.67 billion is less than"),
    ("Alibaba's three-year plan? || what share of it would the 16.5 billion be?",
     "Alibaba's AI spending over four quarters is 31.1% of"),
    ("Azure share and Google Cloud share || the gap between the two, divided by Alibaba's share",
     "7 percentage points is 1.75 times"),
    ("gap between AWS and Azure || as a percentage of AWS's share?", "9 percentage points is 31% of"),
    ("gap between AWS and Azure || and between Azure and Google Cloud? || which is bigger?",
     "9 percentage points is more than 7"),
    ("gap between AWS and Azure || and between Azure and Google Cloud? || the first minus the second",
     "It comes to 2 percentage points."),
    ("Is Azure ahead of Google Cloud? || by more than 5 points?", "Yes: Azure's cloud market share is 7 percentage"),
    ("Is Azure ahead of Google Cloud? || by more than 10?", "No: Azure's cloud market share is 7 percentage"),
    ("AWS and Azure combined? || is it half the market? || less than half?", "Yes: together 49%"),
    ("Alibaba Cloud growth || and Azure's? || the gap? || is that more than 3 points? || more than 6?", "No: 5"),
])
def test_number__is_gone_on_from(turns: str, first: str, ask: Asking) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith(first)


@pytest.mark.parametrize(("turns", "first"), [
    ("AWS share? || Azure share? || the second minus the first", "Azure's cloud market share is 9 percentage"),
    ("compare alibaba and amazon on p/e || the latter is how many times the former?", "Amazon's P/E is about 2.2"),
    ("compare alibaba and amazon on p/e || is the first higher than the second?", "No: Alibaba, 18x, is below"),
    ("Rank the four clouds || the first minus the second", "AWS's cloud market share is 9 percentage points above"),
    ("Rank the four clouds || who is second? || how much less is it than the first?", "Azure's cloud market share is"),
    ("Rank the four clouds || who is second? || how far is it behind the first?", "Azure's cloud market share is"),
    ("Rank P/E || who is second? || is it cheaper than the first?", "Yes: Microsoft, 35x, is below Amazon"),
    ("Rank the four clouds || who is second? || is it bigger than the third?", "Yes: Azure, 20%, is above Google"),
    ("p/e of baba and msft || sort them", "P/E, high to low:"),
    ("Is Microsoft's P/E lower than the highest?", "Yes: Microsoft, 35x, is below Amazon, 40x"),
    ("Is Google Cloud bigger than the largest cloud?", "No: Google Cloud, 13%, is below AWS, 29%"),
    ("Is Microsoft pricier than the cheapest of the three?", "Yes: Microsoft, 35x, is above Alibaba, 18x"),
])
def test_place__says_whom(turns: str, first: str, ask: Asking) -> None:
    assert ask.chat(turns).message.text.startswith(first)


@pytest.mark.parametrize(("turns", "first"), [
    ("companies with a P/E above 30? || how many are there?", "2 of 3 have a P/E above 30x"),
    ("which clouds have more than 10%? || how many is that?", "3 of 4 have"),
    ("which clouds have more than 10%? || and 15%?", "Cloud market share above 15%: AWS and Azure."),
    ("Is Azure's share more than 10%? || and 15%?", "Yes: Azure's cloud market share is 20%, above 15%."),
    ("Alibaba's cloud share? || how many points short of 10% is it?", "Alibaba Cloud's cloud market share is 6"),
    ("nvidia p/e? || ok so who has the highest in the article?", "Amazon has the highest P/E"),
    ("What part of Microsoft's revenue is Azure? || so the rest of the company makes up how much?",
     "Azure makes up 25% of Microsoft's total revenue; the rest is 75%."),
    ("baba pe || Azure and Google Cloud combined at least twice AWS?", "Combined cloud market share: 33%"),
    ("baba pe || AWS and Azure combined?", "Combined cloud market share: 49%."),
])
def test_limit_and_measure__are_those_meant(turns: str, first: str, ask: Asking) -> None:
    assert ask.chat(turns).message.text.startswith(first)


@pytest.mark.parametrize("turns", [
    "AWS share? || Azure share? || Google Cloud share? || the second minus the first",
    "AWS and Azure combined? || who wrote the article? || divided by two?",
    "AWS and Azure combined? || and 50%?",
    "AWS share? || and three times?",
    "AWS share? || and a quarter?",
    "Alibaba share? || a tenth more?",
    "Is AWS more than twice Azure's share? || and three times?",
    "Is Azure's share more than 10%? || and 20%?",
    "Alibaba's plan per year? || so less than 20?",
    "Amazon P/E || what does that leave for everybody else?",
    "Azure share and Google Cloud share || double that",
    "How much does Alibaba put into data centers in dollars? || is that more than Google's?",
    "Is Azure's share bigger than the second highest?",
    "Is Azure higher than the third but lower than the first?",
    "who are Alibaba's partners? || what's the P/E of the first one?",
    "who are Alibaba's partners? || the last one's P/E?",
    "Compare AWS and Azure || which is more profitable?",
    "AWS vs Azure || which has the higher P/E?",
    "baba pe || and Azure and Google Cloud?",
    "Azure growth? || AWS vs Google Cloud?",
    "nvidia p/e? || is it the highest?",
])
def test_not_taken_over__is_declined(turns: str, ask: Asking) -> None:
    assert ask.chat(turns).answer.outcome == "decline"


def test_faster__of_two_is_of_these(ask: Asking) -> None:
    assert "Alibaba" not in ask.chat("AWS vs Azure || which grows faster?").message.text.split("¹ AInvest")[0]
