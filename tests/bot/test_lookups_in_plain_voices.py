"""Figures and points looked up in plain voices: prices in a currency, a unit's part of its owner, deals and clefts,
percentages said before their sign."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "what is $BABA trading at in dollars",
    "how many dollars does msft trade at",
    "at how many dollars is alibaba trading",
    "is baba trading at 150 dollars",
])
def test_trading_in_a_currency__asks_for_the_price_of_a_share(ask: Asking, text: str) -> None:
    answered = ask(text)
    assert answered.answer.outcome == "decline"
    assert "share price" in answered.message.text


@pytest.mark.parametrize("text", ["what is baba trading at", "what multiple is baba trading at"])
def test_trading__is_at_a_multiple(ask: Asking, text: str) -> None:
    assert "P/E: 18x" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "How much makes Azure from the whole Microsoft turnover?",
    "how much is making Azure from the total sales of Microsoft?",
    "How much makes Azure of Microsoft's revenue",
])
def test_parts_of_parents__are_told(ask: Asking, text: str) -> None:
    assert "Azure makes up 25%" in ask(text).message.text


def test_parts_of_parents__only_where_one_is_given(ask: Asking) -> None:
    assert ask("how much makes AWS from the whole Amazon turnover?").answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "it's amazon that has the openai alliance, right?",
])
def test_deals__are_partnerships(ask: Asking, text: str) -> None:
    shown = ask(text).message.text
    assert "Microsoft has an alliance with OpenAI" in shown
    assert not shown.startswith("Yes")


@pytest.mark.parametrize("text", [
    "who signed the openai deal",
    "who at microsoft got the openai deal",
    "what is the size of the openai deal",
    "is baba a good deal",
])
def test_deals__of_which_nothing_is_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("pct discount of BABA to AMZN on P/E, I get 55, can you confirm", "Yes: Alibaba's P/E is 55% below"),
    ("% discount of baba to msft on P/E, I get 49, right?", "Yes: Alibaba's P/E is 48.6% below"),
    ("percent premium of AMZN over BABA on P/E, I make it 122, ok?", "Yes: Amazon's P/E is 122.2% above"),
    ("pct discount of BABA to AMZN on P/E, I get 22, can you confirm", "No: Alibaba's P/E is 55% below"),
])
def test_bare_percentages__are_held_against_percentages(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).message.text.startswith(shown)


@pytest.mark.parametrize(("text", "shown"), [
    ("How often was Alibaba's Qwen app downloaded the week it came out?", "10 million"),
    ("how many times was qwen downloaded in the week it was released", "10 million"),
    ("how much did alibaba put in over four quarters but in dollars not in the chinese money", "$16.5 billion"),
    ("alibaba ai spending in dollars rather than yuan", "$16.5 billion"),
    ("Who's behind this piece, sell side or what?", "Harrison Brooks"),
    ("is the Alibaba P/E a year-end 2025 number or older", "Dec 2025"),
])
def test_plain_words__are_read(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "how many downloads did qwen get the month it came out",
    "participation of Amazon in Anthropic",
    "participation of women at Microsoft",
    "whats the sell side consensus on baba",
    "year end 2024 P/E alibaba",
])
def test_plain_words__of_something_else(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "What is the P/E of Alibaba for its cloud unit",
    "P/E of Alibaba, for the cloud business",
    "Microsoft's P/E for the cloud part",
    "On a forward basis, Alibaba P/E?",
    "What are the financial terms of the SAP deal?",
])
def test_conditions__leave_no_figure(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("Guy next door says 39% is Azure's market share. Thats growth isn't it?", "39% is Azure's revenue growth"),
    ("is AWS's cloud share 34%?", "34% is AWS's share of AI case studies"),
    ("is alibaba's cloud share 29%", "29% is AWS's."),
    ("azure的市场份额是39%吗", "39%是Azure的营收增速"),
])
def test_stated_figures__are_told_of_what_they_are(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text
