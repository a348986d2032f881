"""What the asker denies, what he means instead, and statements of which only a part is so."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("I deny that AWS leads. Am I right?", "No: the highest cloud market share is AWS's"),
    ("I disagree that AWS leads, am I right?", "No: the highest cloud market share is AWS's"),
    ("I don't believe Amazon is on top in cloud share, am I right?", "No: the highest cloud market share is AWS's"),
    ("I doubt that AWS leads. Am I wrong?", "Yes: the highest cloud market share is AWS's"),
    ("I disbelieve that Azure is bigger than AWS. Am I right?", "Yes: Azure, 20%, is below AWS"),
    ("I deny that the IPO was cancelled. Am I right?", "No. Alibaba cancelled"),
    ("I doubt that AWS leads.", "Yes: the highest cloud market share is AWS's"),
    ("我不信AWS份额最高，我说得对吗", "不是：云市场份额最高的是AWS"),
    ("Who leads in cloud? I mean trails.", "Alibaba Cloud has the lowest"),
    ("谁在云市场领先？我是说垫底。", "阿里云的云市场份额最低"),
    ("Who leads? I mean in cloud share.", "AWS has the highest"),
    ("I don't mean Alibaba. What's the P/E?", "Left out as asked: Alibaba"),
    ("I don't mean Alibaba, I mean Amazon. What's the P/E?", "Amazon, P/E: 40x"),
    ("I don't mean to bother you but what is Alibaba's P/E?", "18x"),
    ("the biggest cloud, which is it?", "AWS has the highest"),
    ("eight or nine, which is it?", "contradicts itself"),
    ("why did Alibaba shares rise", "the stock rose with the AI story"),
    ("While my podcast uploads: alibaba P/E?", "Alibaba, P/E: 18x"),
    ("did Azure's revenue drop 39%?", "No: Azure's revenue growth is 39%"),
    ("which US cloud has the smallest share", "Google Cloud has the lowest"),
    ("Which Chinese cloud has the largest share?", "4%"),
    ("Was the IPO already cancelled by the start of 2025?", "Yes. Alibaba cancelled"),
    ("Was the IPO cancelled before the year 2024?", "No. Alibaba cancelled"),
])
def test_what_is_meant__is_answered(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "How did Alibaba's P/E get from 30 to 18?", "How did its P/E come from 30x to 18x",
    "阿里的市盈率怎么从30变成18的？",
    "How is the 53bn split between year one, year two and year three?",
    "What is the breakdown of the 53 billion by year?",
    "Which companies share the cloud market that the four named ones don't have?",
    "Which providers make up the rest of the market?", "where do we see the BABA price in 12 months?",
    "For what reason did the company withdraw the cloud IPO? I need the cause, not the consequence.",
    "I mean profit, not revenue. What's Azure growth?", "We look at profit, not revenue. What's Azure growth?",
    "AWS leads and Azure trails Google. Right?", "my data plan is monthly. How many downloads per month?",
    "What does Alibaba pull from cloud in cash money", "Which US cloud market is the biggest?",
    "Is Microsoft's 35x its forward P/E?", "Azure trails AWS and leads Google Cloud. Right?",
])
def test_what_no_source_says__is_refused(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert (answer.outcome, answer.facts) == ("decline", ())


@pytest.mark.parametrize("text", [
    "Which P/Es range from 18 to 35?", "How much goes into data centers per year?",
    "Does the market price in AI growth?",
    "I don't know much about profit. What's Azure growth?", "My job is to look at margins. What's Azure's cloud share?",
    "What was the consequence of the cancelled IPO?",
])
def test_what_looks_like_it__is_answered(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize(("text", "told"), [
    ("not azure's share, azure's growth", "Azure, revenue growth: 39%"),
    ("not Amazon, Microsoft's P/E", "Microsoft, P/E: 35x"),
])
def test_what_is_not_wanted__is_left_aside(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


def test_three_american_companies__are_without_alibaba(ask: Asking) -> None:
    assert ask("三家美国公司份额加起来").message.text.startswith("云市场份额合计：62%")
