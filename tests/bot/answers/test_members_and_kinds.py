"""Who is in a set of which the size is known, which places are among others, and what is named as a risk or a
strength: a yes where a point says exactly that."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Which companies are featured in AWS's AI case studies?", "which firms appear in the AWS AI case studies?",
    "name a company from AWS's case studies", "who is in AWS's AI case studies?",
    "list the businesses in AWS's case studies", "which companies are in the 13%", "who is in the Qwen app's downloads",
])
def test_members__of_a_set_are_not_told(text: str, ask: Asking) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("who leads in AI case studies", "AWS"), ("What part of the AI case studies worldwide are AWS's?", "34%"),
    ("who has 34% of AI case studies", "AWS"), ("which regions get the new alibaba data centers", "Latin America"),
])
def test_members__a_share_or_a_leader_is_still_told(text: str, shown: str, ask: Asking) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize(("text", "wanted"), [
    ("which countries get the new alibaba data centers", "not in which countries"),
    ("in which countries is alibaba building data centers?", "not in which countries"),
    ("name all eight regions", "not which all of them are"), ("list all 8 regions", "not which all of them are"),
    ("what are the other five regions?", "not which all of them are"),
    ("which regions besides the Middle East, Southeast Asia and Latin America", "not which all of them are"),
])
def test_regions__those_not_named_are_not_made_up(text: str, wanted: str, ask: Asking) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert wanted in trace.message.text
    assert "The Middle East, Southeast Asia and Latin America are named" in trace.message.text


@pytest.mark.parametrize("text", [
    "what regions besides the middle east", "apart from the middle east and latin america, which regions?",
])
def test_regions__besides_one_the_others_are_told(text: str, ask: Asking) -> None:
    assert "Southeast Asia" in ask(text).message.text


@pytest.mark.parametrize(("text", "first"), [
    ("Is Latin America one of the places where Alibaba is expanding data centers?", "Yes."),
    ("does the data centre rollout include the Middle East", "Yes."),
    ("southeast asia is one of the spots getting alibaba data centres, right?", "Yes."),
    ("is geopolitics named as a risk of alibaba's expansion", "Yes."),
    ("is profitability one of the risks the article names?", "Yes. The cloud group grows, but"),
    ("does the article name partnerships as a strength of Alibaba", "Yes. Alibaba's partners"),
    ("are chip export controls mentioned as a risk?", "Yes."),
    ("Does the scrapped IPO cast doubt on Alibaba's financial flexibility?", "Yes."),
    ("does the article see the dropped ipo as a weak spot for alibaba's finances", "Yes."),
    ("do US clouds run into regulatory trouble in Latin America & SE Asia per the piece", "Yes."),
    ("Do US cloud firms have it easy in the emerging markets Alibaba targets?", "No."),
    ("do american clouds have it easy in Southeast Asia", "No."),
])
def test_verdict__where_a_point_says_what_is_asked(text: str, first: str, ask: Asking) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "does the data centre rollout include Africa", "is the middle east the first region to get data centers?",
    "are the Middle East and Africa among the regions with new data centers?",
    "is the openai alliance a strength of alibaba?", "is consumer engagement a weakness", "is profitability at risk",
    "is profitability a risk for Azure", "is regulation in Brazil a risk?", "do analysts name regulation as a risk",
    "did the cancelled IPO hurt alibaba's stock", "did the cancelled IPO hurt Alibaba",
    "did the cancelled IPO cast doubt on the stock", "do US clouds face regulatory hurdles in the Middle East",
    "do US clouds run into regulatory trouble in Africa", "does alibaba have it easy in southeast asia",
])
def test_verdict__never_past_what_a_point_says(text: str, ask: Asking) -> None:
    told = ask(text).message.text
    assert not told.startswith(("Yes", "No. "))


@pytest.mark.parametrize("text", [
    "what trouble do American cloud firms face in the markets Alibaba targets",
    "what holds the US clouds back in the markets alibaba is going for",
])
def test_markets__by_who_goes_there_are_no_targets_of_a_figure(text: str, ask: Asking) -> None:
    assert "regulatory and logistical hurdles" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "what does alibaba target", "what growth does alibaba target", "how big are the markets alibaba targets",
    "who raised doubts about the cancelled IPO",
])
def test_targets__that_no_source_has_are_declined(text: str, ask: Asking) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("what is AWS's 34% a share of?", "share of AI case studies: 34%"),
    ("AWS's 34% is a share of what?", "case studies"),
    ("what is Azure's 25% a share of", "Microsoft's total revenue"), ("of what is AWS's 34% a part?", "case studies"),
    ("Kindly explain what is the issue with the cloud IPO", "cancelled the IPO"),
    ("what is alibaba's strategy for growing outside china?", "Southeast Asia"),
    ("what is alibaba's strategy to expand outside of china", "Southeast Asia"),
    ("what part of alibaba would us chip curbs hit", "hardware"),
    ("What AWS strength does Alibaba's AI growth run outpace, per the article?", "case studies"),
    ("which provider dominates traditional AI case studies", "AWS"),
    ("how many billions of the 53 are not for data centers", "$10.6 billion"),
    ("who is the author's stuff meant for?", "institutional"),
])
def test_points__asked_for_in_other_words(text: str, shown: str, ask: Asking) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize("text", [
    "what's the exact AI growth rate", "阿里云上市原本打算融资多少钱？", "what is alibaba's strategy inside china",
    "is azure's 39% growth all of Microsoft's growth", "which Microsoft strength does Alibaba's growth outpace",
    "how fast does alibaba grow outside china", "what part of the plan would chip curbs hit",
    "how many people have read this article", "what is AWS's 50% a share of",
])
def test_points__near_ones_that_no_source_tells(text: str, ask: Asking) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "do the data centers host small language models",
    "does SAP own a part of Alibaba", "which country's regulators are strictest with Alibaba",
    "in which regions do US providers meet hurdles besides Southeast Asia", "who is chasing Alibaba",
    "which models does Gemini challenge", "who doubts Alibaba's financial flexibility",
    "which regulators in China watch Alibaba", "which US providers meet hurdles in Southeast Asia",
    "why the Middle East?", "strengths of AWS besides case studies", "strengths of Google Cloud other than analytics",
    "what is the risk of open source", "since when do US providers dominate", "who are the analysts debating it",
    "where do US providers have no hurdles", "which emerging markets are not named",
])
def test_points__turned_round_or_of_the_very_ones(text: str, ask: Asking) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("is enterprise AI adoption fragmented?", "Yes."), ("do the data centers host large language models", "Yes."),
    ("who is alibaba chasing", "Microsoft"), ("which model challenges Gemini", "Qwen3-Next"),
    ("who doubts alibaba's stock", "Investors"), ("why southeast asia", "stands apart"),
    ("does Amazon hold a share of the cloud market", "29%"),
])
def test_points__the_way_that_they_are(text: str, shown: str, ask: Asking) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "first"), [
    ("did Alibaba cancel its cloud IPO before 2024", "No."), ("did Alibaba cancel its cloud IPO after 2023", "Yes."),
    ("was the ipo cancelled after 2024", "No."), ("was the cloud IPO cancelled since 2020", "Yes."),
    ("was the cloud IPO cancelled before 2025", "Yes."), ("was the cloud IPO cancelled in 2024", "Yes."),
    ("does Alibaba face steep competition from Microsoft", "Yes."), ("is competition named as a risk", "Yes."),
])
def test_verdict__on_what_came_before_a_time_or_is_a_risk(text: str, first: str, ask: Asking) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "is competition named as the main risk", "does Microsoft face steep competition from Alibaba",
    "what drives the AI products' growth", "does the Middle East have hurdles for US providers",
    "does Google challenge Alibaba with Gemini", "who benefits from the cancelled IPO",
    "which hurdles has Alibaba cleared", "do data centers in Latin America meet hurdles",
    "are Alibaba's partners American", "is AI adoption widespread among consumers", "are all investors cautious",
    "is Azure called a cash cow by Microsoft", "are US providers expanding in Southeast Asia",
    "does Amazon share Google's advantages", "is competition named as a risk by Alibaba",
    "is regulation listed as a small risk", "is e-commerce a risk", "does the cancelled IPO raise money",
])
def test_points__nothing_is_affirmed_of_another(text: str, ask: Asking) -> None:
    assert not ask(text).message.text.startswith(("Yes", "No. "))
