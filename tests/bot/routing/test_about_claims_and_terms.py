"""How people ask about points, terms and the bot itself: what they say of their own knowledge, whether they may state
something, in which field somebody is skilled, what must be shown."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("Sorry, I'm no expert, what is meant by IPO", "Initial public offering"),
    ("I'm not an expert, what does capex mean?", "Capital expenditure"),
    ("I know nothing about finance: what's an IPO?", "Initial public offering"),
    ("i am no lawyer, but is the article reliable", "I cannot vouch for it"),
    ("I have no background in finance. Define capex.", "Capital expenditure"),
    ("i'm not much of an expert, baba p/e?", "18x"),
    ("need the full list of downside risks the note flags on BABA", "Risks, in 9 points"),
    ("list of all risks", "Risks, in 9 points"),
    ("wait which yr was the baba cloud ipo scrapped", "2024: "),
    ("baba cloud ipo axed which yr", "2024: "),
    ("May I state that Alibaba's cloud listing was abandoned in 2023?", "No. Alibaba cancelled"),
    ("May I write that Azure grew 39%?", "Yes: Azure's revenue growth is 39%"),
    ("Could we report that Alibaba's P/E is 20x?", "No: Alibaba's P/E is 18x, not 20x"),
    ("In what field is Google Cloud said to be particularly skilled?", "data analytics"),
    ("At what is Google Cloud proficient?", "data analytics"),
    ("How is Alibaba supposed to get its AI into profit?", "cost discipline"),
    ("How could Alibaba bring its AI business into profit?", "cost discipline"),
    ("What does the author say must happen before Alibaba's valuation can be deemed justified?", "profitability"),
    ("im a bit slow, what does P/E mean", "the price of a share divided by"),
    ("what is meant by illiquid assets", "cannot be sold quickly"),
    ("what's private equity", "not traded on an exchange"),
    ("What are the ingredients of its path to profitability?", "cost discipline"),
    ("Is it accurate that regulators abroad scrutinise Alibaba?", "Regulators in China and abroad"),
    ("What is the tone of the article?", "A high-stakes gamble"),
    ("under what circumstances would the valuation be fair", "technical leadership"),
    ("why might spending not be enough", "lasting revenue"),
    ("what is at stake", "A high-stakes gamble"),
    ("what speaks against investing in alibaba per the article", "The bear case"),
    ("what has alibaba mastered before", "e-commerce"),
    ("can the article be trusted", "I cannot vouch for it"),
    ("Can you be trusted?", "I cannot vouch for it"),
    ("什么是风险投资？", "初创公司"),
    ("So is it a bet worth making according to the writer?", "A high-stakes gamble"),
])
def test_points_and_terms__are_told(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize("text", [
    "Hello, may I ask what you are able to help with?",
    "May I ask what this bot is for?",
    "How am I supposed to use this?",
    "how should I use this bot",
    "So what are you good at?",
    "do u have any tips on what to ask",
    "Do you speak Chinese?",
    "can you read other articles",
])
def test_what_the_bot_is_for__gets_help(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind == "help"


@pytest.mark.parametrize("text", [
    "I'm not an expert, what does EBITDA mean?",
    "i'm no expert but should i buy baba",
    "I know nothing about cooking, how do I boil an egg",
    "I'm not an expert, what's Tencent's P/E?",
    "which yr was azure launched",
    "which yr did msft cancel its ipo",
    "which yr will alibaba be profitable",
    "May I state that Tencent's P/E is 20x?",
    "may I write that Alibaba's CEO resigned",
    "May I report that AWS grew 20%?",
    "Could I claim a refund?",
    "is google cloud strong in gaming",
    "In what field is Tencent skilled?",
    "skilled workers at Alibaba",
    "export the table to Excel",
    "how much profit did Alibaba make",
    "when will Alibaba bring its AI into profit",
    "how much did alibaba put into profit sharing",
    "list of holidays",
    "what is Alibaba able to charge for AI",
    "what is a wok good for",
    "bets worth making at the races",
    "who invests venture capital in alibaba",
    "how much private equity does alibaba hold",
    "Does Qwen speak Chinese?",
    "does alibaba use chatgpt",
    "tips for a job interview",
    "ingredients of a cake",
    "is there an AI bubble according to the article?",
    "is alibaba in a tech bubble",
    "my money is not enough for rent",
    "who has a stake in alibaba",
    "should i invest in alibaba",
    "what has Tencent mastered before",
    "can my dog be trusted",
    "under what circumstances can I return a purchase",
    "tone of voice",
    "which regulators overseas fined amazon",
    "is this bet worth taking for my pension",
])
def test_what_sounds_like_it__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
