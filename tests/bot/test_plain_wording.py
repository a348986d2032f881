"""Questions in natural wording, of the text, of what is built, of sums and of what strangers say."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("From which publication do your figures come?", "All figures come from AInvest"),
    ("At which clock time was the article published?", "10:55 pm ET"),
    ("May I ask what sort of questions you are able to answer?", "I answer questions from filed sources"),
    ("State the number of regions in which the data center build-out takes place", "8 regions"),
    ("In how many regions does the expansion take place?", "8 regions"),
    ("Does the data center build-out happen in 8 regions?", "Yes"),
    ("Supposing the sum is spread evenly over the term, what does Alibaba lay out per year under its plan?", "$17.67"),
    ("Assuming an even spread, what does Alibaba lay out per year under its cloud and AI plan?", "$17.67"),
    ("One guy on Twitter says that Alibaba is putting $80 billion inside AI. Is that true?", "No: Alibaba's"),
    ("a post on LinkedIn claims AWS has 40% share, correct?", "No: AWS's"),
    ("What difficulties do the American cloud suppliers meet in emerging markets?", "US cloud providers meet"),
    ("Say hi to Mehmet 👋 he'd like to know what LLM stands for", "language model"),
    ("did the IPO take place", "No. Alibaba cancelled"),
])
def test_plain_wording__is_understood(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "From which company do your figures come?",
    "will the data center expansion ever happen?",
    "Supposing the plan doubles, what does Alibaba lay out per year?",
    "What is Twitter's P/E?",
    "how many people on Twitter use Qwen",
    "AWS share inside banks",
    "what is Azure's growth inside Europe",
    "Our market is Japan 🇯🇵 what is AWS's market share?",
    "forward please, what's Alibaba's P/E?",
    "forward please. what's Alibaba's P/E?",
])
def test_plain_wording__of_something_else_is_not_answered(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "shown"), [
    ("Alibaba P/E? || Amazon nko", "Amazon, P/E: 40x"),
    ("Alibaba share for cloud market? || Microsoft nko?", "Azure, cloud market share: 20%"),
    ("Microsoft R&D budget? || Amazon's cloud infrastructure spending? || Thank you, that is most helpful. "
     "How much larger is the first sum than the second?", "$60 billion"),
    ("Microsoft R&D budget? || Amazon's cloud infrastructure spending? || Great. "
     "How much larger is the first amount than the second?", "$60 billion"),
])
def test_follow_up__in_plain_wording(ask: Asking, turns: str, shown: str) -> None:
    assert shown in ask.chat(turns).message.text
