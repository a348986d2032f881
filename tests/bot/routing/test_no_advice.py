"""What a share sells for, who sells what, and what the asker is to tell or cite: words of advice that ask for none."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What multiple does Amazon sell at?", "40x"),
        ("At how many times its profit does Alibaba sell?", "18x"),
        ("What do Microsoft's shares sell for per dollar of profit?", "35x"),
        ("Which company sells for the highest multiple?", "Amazon"),
        ("does anything sell for below 20 times earnings", "Alibaba"),
        ("Alibaba sells for 18 times profits, right?", "Yes"),
        ("What's the market share of the Microsoft unit that sells cloud?", "20%"),
        ("The Amazon business which sells cloud services: what is its market share?", "29%"),
        ("Whom should I credit for these numbers?", "AInvest"),
        ("How should we cite this?", "AInvest"),
        ("What should I put as the source?", "AInvest"),
        ("Which article should I reference?", "AInvest"),
        ("What number should I quote for Azure's growth?", "39%"),
        ("What figure should I put down for Amazon's P/E?", "40x"),
        ("What weak spots of Alibaba should we point out to the committee?", "9 points"),
        ("What should I warn clients about with Alibaba?", "9 points"),
        ("What dangers should I mention to a client about Alibaba?", "9 points"),
        ("What should I watch out for with Alibaba?", "9 points"),
        ("Which risks ought we to flag?", "9 points"),
        ("pretend I'm five and explain what a price-to-earnings ratio is", "earnings"),
        ("does Alibaba have a hold on the cloud market", "fourth"),
    ],
)
def test_deeds_and_tasks__are_answered(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text


@pytest.mark.parametrize(
    "text",
    [
        "Do you think I ought to put it into Alibaba shares?", "Ought I to put money into Alibaba?",
        "may I responsibly invest in Alibaba?", "If it were your own money, Amazon or Alibaba?", "is Alibaba a hold",
        "split 10 grand between amazon and alibaba shares", "how would you divide 5k between MSFT and BABA",
        "would Alibaba suit a cautious investor", "is Alibaba suitable for a retiree", "in or out on baba?",
        "should i sell alibaba at 18 times earnings",
        "is alibaba a sell at 18x",
        "sell microsoft at 35x?",
        "What multiple should I sell Alibaba at?",
        "At what P/E should one sell Alibaba?",
        "should alibaba sell for more than 18 times earnings",
        "What should I tell my client to do with Alibaba?",
        "What should I tell a client: buy or sell Alibaba?",
        "What should I tell a nervous client, should he hold Alibaba?",
        "Given the risks, what should I put in Alibaba?",
        "Which stock should I mention to my dad as a safe one?",
        "What should I pick, Alibaba or Amazon?",
    ],
)
def test_positions_of_the_asker__are_still_advice(ask: Asking, text: str) -> None:
    assert ask(text).answer.intent == "advice"
