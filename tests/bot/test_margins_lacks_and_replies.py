"""Ordinary words of manner, shorthand, margins between two figures, what somebody lacks, and what the source does not
say of replies, reasons and regulators abroad."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("true that 80% of the 53 billion is for data centers?", "Yes"),
    ("Please do the needful and share comparison of cloud growth, Azure vis-a-vis Alibaba", "Alibaba Cloud 34%"),
    ("AWS share vis-à-vis Azure share", "AWS 29%, Azure 20%"),
    ("Please give me the comparison of Alibaba and Microsoft in toto", "what the source gives for both"),
    ("how much in toto will alibaba invest", "$53 billion"),
    ("I would need the KGV from Alibaba, Microsoft and Amazon in comparison, many thanks", "Amazon highest with 40x"),
    ("what would Alibaba's route to cloud profitability entail?", "cost discipline"),
    ("Who has the smallest piece from the cloud cake?", "Alibaba Cloud has the lowest"),
    ("how large is azure's slice of the cake", "20%"),
    ("qwn app 1st wk dwnlds", "10 million downloads"),
    ("qwn3 max params", "1 trillion"),
    ("ggl cld mkt shr", "13%"),
    ("cld mkt shr all 4 plyrs thx", "AWS highest with 29%"),
    ("ali cld vs ggl cld shr, hw many pts apart", "9 percentage points"),
    ("azure shr is hw many x ali clds", "5 times"),
    ("y is ali goin after se asia n latam", "hurdles"),
    ("What sticking points are people going to throw at me on Alibaba?", "Risks, in 9 points"),
    ("what criticisms are clients going to raise on Alibaba", "Risks, in 9 points"),
    ("share split between aws, azure and google cloud", "AWS highest with 29%"),
    ("What is the margin, in points, between Azure's growth and that of Alibaba's cloud division?", "5 percentage"),
    ("margin in percentage points between google cloud and azure in share", "7 percentage points"),
    ("how many times does the Alibaba P E go into the Amazon P E", "2.22 times"),
    ("amazon really costs 40 times earnings?", "Yes: Amazon's P/E is 40x"),
    ("microsoft costs 40 times earnings, right?", "No: Microsoft's P/E is 35x"),
    ("was the article produced by automated means?", "AI agent"),
    ("About profit of Alibaba cloud, what is the situation?", "elusive"),
    ("Growth aside, what is the Cloud Intelligence Group still lacking?", "profitability"),
    ("The valuation gap can be read two ways. How?", "overestimating"),
    ("that 39% for azure, is it yoy growth", "Yes: Azure's revenue growth is 39%"),
    ("microsoft's 35x, is it the pe?", "Yes: Microsoft's P/E is 35x"),
    ("Is enterprise AI adoption described as being just as strong as consumer engagement?", "No."),
    ("could regulators get in the way of alibaba going global", "Yes."),
    ("could regulation hamper alibaba's expansion", "Yes."),
    ("Which are the strong points of Alibaba in the AI?", "Strengths, in 9 points"),
    ("selling points of alibaba in ai", "Strengths, in 9 points"),
    ("what does the conclusion find compelling about alibaba", "Growth and reach"),
    ("is it azure whose profits are called elusive", "No."),
    ("is it alibaba whose cloud ipo was cancelled", "Yes."),
    ("To take on Microsoft and AWS, three types of obstacles have to be cleared. Which ones?", "finances"),
    ("Marketing wishes to claim that Azure outgrows Alibaba Cloud. Does the source support it?", "Yes"),
    ("Our sales team wants to say that AWS has 35% of the cloud market. Does the source support it?", "No"),
    ("In the closing part, what speaks for a long and uncertain journey?", "dominate"),
    ("Is it so that the IPO of the cloud was stopped in the year 2024?", "Yes."),
    ("Are there places where the text is broken?", "words are lost"),
    ("how confident is the market in alibaba's ai", "cautious"),
    ("what's alibaba king of", "e-commerce"),
    ("is qwen3-next the one set against gemini", "Yes."),
    ("is alibaba going after gemini", "Yes."),
    ("Is Qwen2.5-Max the one the piece sets directly against Gemini?", "No, not in the source"),
    ("干嘛要把模型开源出去，冲着谁来的？", "Gemini"),
    ("what would turn alibaba's spending into lasting sales", "innovating"),
    ("does the author feel good about alibaba", "gamble"),
    ("What would Alibaba have to fix on the cost side?", "cost discipline"),
    ("I read somewhere Qwen had a trillion parameters. Which version is that?", "Qwen3-Max-Preview"),
])
def test_ordinary_words_and_shorthand__are_understood(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Explain why Alibaba's cloud division isn't making money yet.", "why isn't it making money",
    "tell me why alibaba cloud is not profitable",
    "Outside China, which country's authorities are scrutinizing Alibaba?",
    "who other than china's regulators scrutinizes alibaba", "which overseas authorities are looking at alibaba",
    "How does Alibaba's management answer the skeptics?", "what does alibaba say to its critics",
    "what valuation had been planned for the unit?", "what valuation did the ipo aim for",
    "what is azure's margin in points", "what is the operating margin in points between azure and aws",
    "amazon's costs are 40 times earnings?", "what does azure lack", "what is the situation with amazon's profit",
    "amazons 40 billion figure, is that its R&D?", "how many times does 18 go into 40",
    "did ali fight regulators in boxing", "share split of alibaba",
    "who wrote the code of qwen3-next", "how does jack ma see the ai push", "what kinds of hurdles does microsoft face",
    "is it amazon whose profits are elusive", "what was microsoft's p/e in the year 2022",
    "how sceptical are investors about amazon",
])
def test_what_is_not_said__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "do export controls hurt alibaba", "do regulators hinder alibaba", "does gemini challenge qwen3-next",
    "does qwen3-next beat gemini", "does qwen2.5-max take on gemini",
])
def test_danger__is_not_affirmed_as_having_come_about(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith("Yes")
