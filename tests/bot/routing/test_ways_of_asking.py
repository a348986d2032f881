"""How a chat, a desk and a client put what they ask: what they add around it changes nothing, and what they say of
something else is not bent into a figure."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("could somebody drop MSFT's P/E in the thread", "35x"),
    ("drop me Azure's growth rate", "39%"),
    ("drop us Alibaba's P/E please", "18x"),
    ("can anybody paste Alibaba's P/E in the group chat", "18x"),
    ("Amazon's headline multiple?", "40x"),
    ("What is the headline budget of Microsoft's R&D?", "$100 billion"),
    ("which places did Alibaba pick for new server farms", "8 regions"),
    ("the places picked by Alibaba for its data centers", "8 regions"),
    ("benchmark AWS's share against Google Cloud's", "13%"),
    ("benchmarking Amazon's P/E versus Microsoft's", "35x"),
    ("screener: multiple under 30", "P/E below 30x: Alibaba."),
    ("Screen for growth over 35%", "Revenue growth above 35%: Azure."),
    ("a client wants to know Azure's growth", "39%"),
    ("Client asks: what is Amazon's P/E?", "40x"),
    ("my clients keep asking for Amazon's P/E", "40x"),
    ("ms vs amzn p/e", "P/E: Amazon 40x, Microsoft 35x"),
    ("amzn, ali and ms multiples", "35x"),
    ("ms multiple?", "35x"),
    ("thanks ms jones, and amazon's p/e?", "Amazon, P/E: 40x"),
    ("lowset p/e", "Alibaba has the lowest P/E: 18x."),
    ("sales momentum of Azure", "39%"),
    ("by what percentage is Microsoft's P/E below that of Amazon?", "12.5% below"),
    ("what percentage above Alibaba's P/E is Amazon's?", "122.2% above Alibaba's"),
    ("does Deloitte come up anywhere in here", "Deloitte"),
])
def test_ways_of_asking__lead_to_what_is_asked(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize("text", [
    "headline news about Alibaba",
    "headline inflation in China",
    "which stock would you have picked",
    "is Alibaba your pick",
    "pick one: Alibaba or Amazon",
    "what benchmark score does Qwen2.5-Max have",
    "screen size of the phone below 36",
    "screen time over 3 hours",
    "multiple below 36",
    "how many clients ask Alibaba Cloud for AI",
    "what do Alibaba's clients ask for?",
    "how many customers has AWS",
    "how many ms does Azure take",
    "on semiconductor revenue growth",
    "revenue momentum at AWS",
    "does Oracle come up anywhere in here",
    "how high are Alibaba's costs if it has to make a profit",
    "How much of Microsoft's earnings comes from Azure?",
    "AWS's role in Amazon's finances",
])
def test_ways_of_asking__something_else_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "gone"), [
    ("rank the P/Es and drop Microsoft", "microsoft"),
    ("could you drop Amazon from the comparison of P/Es", "amazon"),
    ("biggest share excluding Azure?", "azure"),
    ("lowest P/E apart from Alibaba?", "alibaba"),
])
def test_left_out__is_not_shown(ask: Asking, text: str, gone: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert gone not in {fact.entity for fact in trace.answer.facts}


@pytest.mark.parametrize(("text", "shown"), [
    ("I forgot what capex measures", "Capital expenditure"),
    ("what does a P/E multiple capture", "price of a share"),
    ("what does YoY tell you", "Year over year"),
    ("explain the IPO", "Initial public offering"),
])
def test_term__is_defined_by_what_it_measures(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.kind == "definition"
    assert shown in trace.message.text


@pytest.mark.parametrize("text", ["what does the P/E gap tell you?", "what does Alibaba's P/E tell us"])
def test_gap__is_explained_and_no_term(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind != "definition"


@pytest.mark.parametrize(("text", "shown"), [
    ("What is Alibaba's price for its profits?", "18x"),
    ("Compare the price of Alibaba for its earnings with Microsoft's", "35x"),
    ("The price on Amazon's earnings, please", "40x"),
    ("baba's profit mult", "18x"),
    ("earnings mults: msft, amzn, baba", "Amazon highest with 40x"),
    ("How does Alibaba's multiple look beside American technology firms?", "Amazon's 40x and Microsoft's 35x"),
])
def test_price_beside_earnings__is_p_e(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Alibaba's share price and its earnings, please",
    "Set Alibaba's price beside Amazon's",
    "What does Alibaba ask as price for its cloud earnings?",
    "How richly is Alibaba priced beside European technology companies?",
    "How richly is Alibaba priced beside the American banks?",
])
def test_price_or_earnings_alone__and_other_companies_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("What, according to the article, is Alibaba's P/E?", "18x"),
    ("How much, in US dollars, did Alibaba set aside for AI across the four quarters?", "$16.5 billion"),
    ("what percent of the plan goes to buildings full of servers?", "80%"),
    ("what share of the money goes into computer barns", "80%"),
    ("how was the early uptake of alibaba's qwen app", "10 million"),
    ("what was the initial take-up of the Qwen app from Alibaba", "10 million"),
    ("why did dropping the cloud listing upset investors", "financial flexibility"),
    ("What unsettled the market about the pulled cloud IPO?", "financial flexibility"),
    ("what hurdles does alibaba face before it can compete with the big three", "regulation, finances and operations"),
    ("Which hurdles stand between Alibaba and the big three?", "regulation, finances and operations"),
])
def test_roundabout_words__are_understood(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("What about this: is Alibaba's P/E 18x?", "Yes: Alibaba's P/E is 18x"),
    ("How much? Is Azure's share 20%?", "Yes: Azure's cloud market share is 20%"),
    ("uptake of AI by enterprises at Alibaba", "adoption of AI is still fragmented"),
    ("are you a computer?", "a bot"),
])
def test_what_sounds_alike__stays_what_it_is(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "why was the cloud ipo cancelled",
    "why did amazon's ipo bother people",
    "who programs the computers",
])
def test_what_no_source_says__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
