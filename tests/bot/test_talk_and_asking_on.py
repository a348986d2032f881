"""Talk behind a question mark, what lies between two amounts, parts that remain, prices and methods, and numbers that
are spelt out with "and"."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("chat", "told"), [
    ("so baba trades at a higher multiple than msft? lol", "No: Alibaba, 18x, is below Microsoft, 35x"),
    ("so azure grows faster than alibaba? haha", "Yes: Azure, 39%"),
    ("aws is bigger than azure? just checking", "Yes: AWS, 29%"),
    ("cloud增長，Azure定Aliyun快啲？俾個數我", "Azure的營收增速較高：39%"),
    ("Amazon's cloud spending? || Microsoft's R&D? || how much more is that?", "$60 billion apart"),
    ("Alibaba's plan || Amazon's cloud spending || how much less is that?", "$13 billion apart"),
    ("Alibaba's P/E || and Microsoft's? || how much more is that", "17 points above"),
    ("How much of Microsoft's income comes from Azure? || So the remaining part, how much is that?", "the rest is 75%"),
    ("what part of the plan goes to data centers || the remaining part, how much?", "$10.6 billion"),
    ("did Alibaba put in a hundred and twenty billion RMB over four quarters?", "Yes: Alibaba's AI spending"),
    ("did Alibaba put in two hundred and twenty billion RMB over four quarters?", "not RMB220 billion"),
    ("is Microsoft's R&D a hundred and ten billion?", "not $110 billion"),
    ("is Microsoft's R&D a hundred billion?", "Yes:"),
    ("the hundred and twenty billion RMB over four quarters, what's the average per quarter", "RMB30 billion per"),
    ("calculation of the average P/E", "Average P/E: 31x"),
    ("how is P/E calculated?", "the price of a share divided by the earnings"),
    ("does the article say how much Azure grew?", "39%"),
    ("what is alibaba at in cloud share", "4%"),
    ("what's baba trading at", "18x"),
    ("what do analysts think of Alibaba", "gamble"),
])
def test_chat__is_answered(ask: Asking, chat: str, told: str) -> None:
    assert told in ask.chat(chat).message.text


@pytest.mark.parametrize(("question", "told"), [
    ("um what's the stock at right now Alibaba I mean", "share price"),
    ("what are Alibaba's shares at today", "share price"),
    ("what is the stock at?", "do not know"),
    ("Does the article say how the 39% was calculated?", "how it is worked out"),
    ("does the text explain how Azure's growth was measured", "how it is worked out"),
    ("how did they come up with the 18x", "how it is worked out"),
    ("what's the method behind the market share numbers", "how it is worked out"),
    ("What did other analysts say about Alibaba's AI push, any names?", "do not know"),
    ("what do other outlets write about Alibaba's valuation?", "do not know"),
])
def test_question__is_refused(ask: Asking, question: str, told: str) -> None:
    trace = ask(question)
    assert trace.answer.outcome == "decline"
    assert told in trace.message.text


def test_term_that_asks_back__is_heard_with_other_words(ask: Asking) -> None:
    assert ask("what is the stock at in earnings terms").answer.outcome == "clarify"
