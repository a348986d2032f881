"""How many a limit holds of, one quarter of several, each of three, and what is of everybody in the world."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("Do at least two of the three companies have a P/E of 35x or more?", "Yes. P/E at least 35x"),
        ("Do at least three of the four have over 15%?", "No. Cloud market share above 15%"),
        ("Do more than two clouds exceed 10%?", "Yes. Cloud market share above 10%"),
        ("Do fewer than three clouds have over 10%?", "No. Cloud market share above 10%"),
        ("Do exactly two companies trade above 20x?", "Yes. P/E above 20x"),
        ("Do two of AWS, Azure and Google exceed 25%?", "No. Cloud market share above 25%"),
        ("Do at least two of Alibaba, Microsoft and Amazon have a P/E above 34?", "Yes. P/E above 34x"),
        ("Does no more than one cloud have over 25%?", "Yes. Cloud market share above 25%"),
        ("Do Alibaba, Microsoft and Amazon each have a P/E above 18x?", "No, not all of it"),
        ("Is Alibaba's P/E discount to Amazon bigger than 60 percent?", "No: Alibaba's P/E is 55% below"),
        ("Is Azure the fastest growing of the four cloud providers?", "Among those in the source, yes"),
        ("Is Amazon the priciest of the three stocks?", "Yes: the highest P/E is Amazon's"),
        ("Is one year of Microsoft's R&D worth more than five times a year of Alibaba's plan?", "Yes: Microsoft's"),
        ("data center part of alibaba's plan, averaged per year?", "Alibaba: $14.13 billion a year"),
        ("is latin america one of the data center regions", "Yes. The data centers"),
        ("is gemini an alibaba model", "No: Gemini belongs to Google"),
        ("aws part of ai case studies || is that less than its cloud market share?", "No: AWS's share of AI case"),
        ("azure growth || is that more than its share", "Yes: Azure's revenue growth (39%)"),
        ("Put the cloud providers in order of market share || who is sitting at the very end?", "Alibaba Cloud has"),
        ("aws azure gcp battle", "Cloud market share (global): AWS 29%"),
        ("Why is the market not willing to pay more for the share?", "Investors are cautious"),
        ("Azure growth versus AWS growth, same quarter if you have it", "Azure, revenue growth: 39%"),
        ("Between Amazon's cloud infrastructure money and Microsoft's R&D money, how many billions lie in between?",
         "By the numbers alone, Amazon's cloud infrastructure spending is $60 billion"),
    ],
)  # fmt: skip
def test_first_line(ask: Asking, asked: str, first: str) -> None:
    reply = ask.chat(asked)
    assert reply.answer.outcome == "answer"
    assert reply.message.text.startswith(first)


@pytest.mark.parametrize(
    "asked",
    [
        "How much did Alibaba allocate in the last of the four quarters?",
        "Will Alibaba split its data center budget equally among the eight regions?",
        "Why did Alibaba raise its three-year plan to $53 billion?",
        "What is the average P/E of cloud companies worldwide?",
        "Do both Microsoft and Amazon have a P/E more than twice Alibaba's?",
        "is Europe one of the data center regions",
        "Is Microsoft's P/E between 30 and Amazon's?",
        "Does Qwen3-Max-Preview have more than two trillion parameters?",
        "average data center part of the plan",
    ],
)
def test_what_the_source_does_not_say__is_declined(ask: Asking, asked: str) -> None:
    assert ask(asked).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("Is Alibaba cheaper than Microsoft but pricier than 15x?", "Yes: Alibaba, 18x, is below Microsoft"),
        ("Compared with Microsoft and Amazon, is Alibaba the only one under 20x?", "Yes. P/E below 20x: Alibaba."),
        ("Not only AWS is above 15%, right?", "Yes. Cloud market share above 15%"),
        ("Not only Google Cloud is above 25%, right?", "No. Cloud market share above 25%"),
        ("Which clouds have more than 10%? || how many are there?", "3 of 4 have a cloud market share above 10%"),
        ("Which clouds are above 10%? || And 15%?", "Cloud market share above 15%: AWS and Azure."),
    ],
)
def test_what_is_said_again__keeps_its_limit(ask: Asking, asked: str, first: str) -> None:
    reply = ask.chat(asked)
    assert reply.message.text.startswith(first)


@pytest.mark.parametrize(
    "asked",
    [
        "Which clouds have at least 20%? || How many are there?",
        "Which clouds other than AWS are above 10%? || And 15%?",
        "75% of Microsoft's revenue doesn't come from outside Azure, right?",
    ],
)
def test_what_a_chat_keeps_too_little_of__is_declined(ask: Asking, asked: str) -> None:
    reply = ask.chat(asked)
    assert reply.answer.outcome == "decline"


@pytest.mark.parametrize(
    "asked", ["Is it wrong that all clouds are above 10%?", "Is it false that only AWS is above 25%?"]
)
def test_what_is_called_wrong_of_several__gets_no_verdict(ask: Asking, asked: str) -> None:
    assert not ask(asked).message.text.startswith(("Yes", "No"))
