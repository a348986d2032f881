"""Time that an amount covers, figures of owners, growth between the same quarters of two years, ways to a profit, words
of advice that ask for none; and the near miss of each."""

from __future__ import annotations

import pytest

from bot.assistant import Assistant
from bot.conversation import Conversation
from tests.bot.asking import TODAY, Asking


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How many quarters are in that RMB120 billion?", "RMB120 billion over 4 quarters"),
        ("How many quarters does the $16.5 billion span?", "over 4 quarters"),
        ("how many quarters in a row was RMB120 billion spent", "over 4 quarters"),
        ("how many quarters is 16.5B", "over 4 quarters"),
        ("what pe does the owner of AWS get", "Amazon, P/E: 40x"),
        ("P/E of the owner of Azure", "Microsoft, P/E: 35x"),
        ("R&D budget of Azure's owner", "Microsoft, annual R&D budget: $100 billion"),
        ("How much did Alibaba's cloud revenue grow from Q3 2024 to Q3 2025?", "Alibaba Cloud, revenue growth: 34%"),
        ("Growth of Alibaba Cloud between Q3 2024 and Q3 2025?", "Alibaba Cloud, revenue growth: 34%"),
        ("By what percentage did Azure boost its revenue?", "Azure, revenue growth: 39%"),
        ("By how much did Alibaba Cloud raise its revenue?", "Alibaba Cloud, revenue growth: 34%"),
        ("How much of the $53B is meant for data centers across the eight regions together?", "80%"),
        ("How can Alibaba's cloud become profitable?", "cost discipline"),
        ("how does alibaba's cloud get to profitability", "cost discipline"),
        ("where is alibaba on cloud profits", "elusive"),
        ("where does alibaba's cloud stand on profit", "elusive"),
        ("Has Alibaba any trouble with regulators that I ought to mention?", "China and abroad"),
        ("Is there any competition that we ought to point out?", "Microsoft"),
        ("Are there risks I ought to flag to my client?", "export controls"),
        ("Which companies is Alibaba up against in AI and cloud?", "Microsoft and Amazon"),
        ("Reasons to be optimistic about Alibaba's AI plans?", "emerging markets"),
        ("In which field does Alibaba already have a proven record?", "e-commerce"),
        ("Good morning, with whom do I speak?", "a bot"),
        ("Is the author a person I could telephone?", "AI agent"),
        ("Is this stuff up to date or from last decade?", "31 Dec 2025"),
        ("Explain P/E to a pensioner", "price of a share"),
        ("The sales of the cloud of Alibaba have augmented of how much?", "34%"),
    ],
)
def test_mended__is_answered(ask: Asking, question: str, words: str) -> None:
    trace = ask(question)
    assert words in trace.message.text
    assert trace.answer.outcome in ("answer", "chat")


@pytest.mark.parametrize(
    "question",
    [
        "How many quarters are in RMB130 billion?",
        "how many quarters does the $40 billion cover",
        "Alibaba Cloud revenue growth Q2 2024 to Q3 2025",
        "what share did alibaba have from Q3 2024 to Q3 2025",
        "what part of Microsoft's revenue did Azure lift",
        "how did Alibaba raise its revenue",
        "where do alibaba cloud profits come from",
        "where is aws on profits",
        "Is there any risk that I should sell?",
        "Are there any shares I ought to buy?",
        "Can I gain money with Alibaba?",
    ],
)
def test_near_miss__is_declined(ask: Asking, question: str) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("asked_last", "words"),
    [
        ("and those two added up?", "49%"),
        ("both together?", "49%"),
        ("the difference between those two?", "9 percentage points"),
        ("all three added up?", "53%"),
    ],
)
def test_those_two__are_the_two_of_the_last_answer(assistant: Assistant, asked_last: str, words: str) -> None:
    chat = Conversation(assistant, TODAY, "en")
    for turn in ("what is alibaba's market share in cloud", "and how much do amazon and microsoft have?"):
        chat.ask(turn)
    assert words in chat.ask(asked_last).message.text.splitlines()[0]
