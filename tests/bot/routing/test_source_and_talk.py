"""The source, its author, terms, contradictions and small talk, in other people's words."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is Mr Brooks a genuine reporter", "not a person"),
        ("is the writer a professor", "not a person"),
        ("was it a living soul that wrote it", "not a person"),
        ("does Harrison Brooks exist at all", "not a person"),
        ("was it a machine that wrote this", "not a person"),
        ("whos the bloke behind this analysis", "Harrison Brooks"),
        ("who put the report together?", "Harrison Brooks"),
        ("where do you get your info, Reuters?", "AInvest"),
        ("did you pull all this off reddit", "AInvest"),
        ("are these figures from Bloomberg or where", "AInvest"),
        ("what do I put in our references", "AInvest"),
        ("text for my source line: publisher and date of the article?", "31 Dec 2025"),
        ("I need the reference period for Azure's 20% share", "Q3 2025"),
        ("I paint houses, not spreadsheets. Spell out capex for me", "money a company spends"),
        ("For a pensioner like myself, what is P/E?", "price of a share"),
        ("my reader won't know the abbreviation LLM, wording for a glossary please", "Large language model"),
        ("in words of one syllable, what is P/E", "price of a share"),
        ("the author's byline: how big a language model is he running on?", "32 billion"),
        ("how big is the model behind the author", "32 billion"),
        ("what does alibaba's plan cost", "$53 billion"),
        ("the cost of alibaba's AI plan?", "$53 billion"),
        ("google cloud share pls m8", "13%"),
    ],
)
def test_source_and_talk__is_heard(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text


@pytest.mark.parametrize("text", ["ty m8 gl", "any tricks up your sleeve?", "is someone typing at the other end?"])
def test_source_and_talk__is_returned(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "chat"


@pytest.mark.parametrize(
    "text",
    [
        "is Jack Ma a real gentleman", "is Harrison Brooks rich", "is there a bug in AWS", "did Amazon slip twice",
        "where do I buy this, eBay?", "where does Tencent's revenue come from", "did Huawei take share from this",
        "what did Alibaba's chips cost", "cost of capital of Alibaba", "does the plan cost jobs",
        "a company like Tencent, what's its P/E?", "who put the data centers together",
    ],
)
def test_source_and_talk__near_misses_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
