"""What a tie or an offering was worth, one quarter of several, who else puts money in, and the part of one field: none
of it is told by the figure that is nearest. Their neighbours are answered."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("turns", [
    "What's the tie-up with Deloitte worth to Alibaba?",
    "What's the partnership with SAP worth?",
    "How valuable is the SAP partnership to Alibaba?",
    "Put a number on the Deloitte partnership.",
    "How lucrative are the partnerships?",
    "What is the alliance with OpenAI worth?",
    "Of the four quarters in which Alibaba laid out RMB120 billion, which was the heaviest and what was spent in it?",
    "Of those four quarters, which saw the lowest spend?",
    "Which of Alibaba's last four quarters had the highest AI spend?",
    "Which of the four quarters saw the heaviest AI spending, and how much above the lightest?",
    "What was the most Alibaba spent in a single quarter?",
    "Which year of the three will be the heaviest for the $53B plan?",
    "阿里四个季度里哪个季度花钱最多",
    "阿里AI支出最少的是哪个季度",
    "Has Alibaba floated its cloud arm? || What valuation was pencilled in?",
    "Has Alibaba floated its cloud arm? || At what valuation?",
    "Was the cloud IPO cancelled? || What was the valuation?",
    "Was the cloud IPO cancelled? || So what valuation did it have?",
    "What's Alibaba's AI plan? || Who else invests?",
    "What's Alibaba's AI plan? || Is anyone else chipping in?",
    "Who else is putting money into Alibaba's plan?",
    "Who else spends on AI?",
    "How much does Amazon spend on cloud infrastructure? || who else is putting money in it?",
    "阿里的AI计划多少钱 || 还有谁投钱",
    "How fast is Azure growing? || And its AI part alone?",
    "How fast is Azure growing? || and AI?",
    "Azure的增速是多少 || 光是AI部分呢",
    "What's AWS's market share? || And its AI part alone?",
    "What's the AI part of the plan?",
    "AI占530亿计划的几成",
])
def test_what_no_source_gives__is_declined(ask: Asking, turns: str) -> None:
    answer = ask.chat(turns).answer
    assert answer.outcome == "decline"
    assert not answer.facts


@pytest.mark.parametrize(("turns", "shown"), [
    ("What's the tie with Deloitte?", "SAP, Deloitte and Bosch"),
    ("What are the partnerships good for?", "widen its ecosystem"),
    ("Who's the OpenAI alliance with?", "Microsoft has an alliance"),
    ("What's Alibaba's AI plan worth?", "$53 billion"),
    ("How much is the AI plan worth?", "$53 billion"),
    ("Which company has the heaviest R&D budget?", "$100 billion"),
    ("Who has the lightest share of the cloud market?", "Alibaba Cloud has the lowest"),
    ("Of those four clouds, which has the lowest share?", "Alibaba Cloud has the lowest"),
    ("What was spent over the four quarters?", "RMB120 billion"),
    ("哪个季度的增速是34%", "2025年第三季度"),
    ("How much above the lowest P/E is the highest?", "22 points"),
    ("What valuation does Microsoft trade at?", "35x"),
    ("What's valuation?", "what the market holds a company to be worth"),
    ("Was the cloud IPO cancelled? || What is valuation?", "what the market holds a company to be worth"),
    ("Was the cloud IPO cancelled? || And Alibaba's valuation today?", "18x"),
    ("What growth did Azure have?", "39%"),
    ("Is anyone else spending on cloud infrastructure?", "Amazon, cloud infrastructure spending: $40 billion"),
    ("And who else spends on R&D?", "Microsoft, annual R&D budget: $100 billion"),
    ("还有谁投资云", "400亿美元"),
    ("How much is Alibaba investing? || who else spends on R&D?", "Microsoft, annual R&D budget: $100 billion"),
    ("Who else has a market share?", "AWS highest with 29%"),
    ("Who else spends more than Alibaba?", "Microsoft has the highest"),
    ("How fast is Alibaba Cloud growing? || and AI?", "9 quarters or 8 quarters"),
    ("How fast is Alibaba Cloud growing? || its AI portion?", "9 quarters or 8 quarters"),
    ("How fast is Alibaba growing? || and the cloud part?", "34%"),
    ("How fast is Azure growing? || its slice of the market?", "20%"),
    ("How fast is Azure growing? || And its part of Microsoft's revenue?", "25%"),
    ("What's Alibaba's AI plan? || the data center part alone?", "80%"),
    ("What share of the AI plan is for data centers?", "80%"),
    ("阿里AI计划里数据中心占多少", "80%"),
])
def test_their_neighbours__are_answered(ask: Asking, turns: str, shown: str) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text
