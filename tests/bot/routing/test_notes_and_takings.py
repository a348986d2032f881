"""Notes in shorthand, revenue said in clauses, sums that "will come", units sought by their figure, and what is near
each of these and asks for something else."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "figure"), [
    ("share leader + figure, cloud", "29%"),
    ("cloud share: leader + %", "29%"),
    ("highest P/E + name", "40x"),
    ("cloud market share leader plus its percentage", "29%"),
    ("Azure + AWS share", "49%"),
    ("cloud intel grp rev yoy q3 25", "34%"),
    ("size of baba ai/cloud capex prog usd", "$53 billion"),
    ("msft pe as x of baba pe", "1.94"),
    ("wht percent of ai case studys is aws", "34%"),
    ("which stock has the highest price compared 2 what it earns", "40x"),
    ("which regions named for the new data ctrs", "Latin America"),
    ("Google Cloud market share number, on deadline", "13%"),
    ("how often was the Qwen app downloaded in the week after it came out?", "10 million"),
    ("which unit of Alibaba posted 34% growth", "Alibaba Cloud"),
    ("Which Alibaba division grew its revenue 34%?", "Alibaba Cloud"),
    ("If we add Alibaba and Google cloud share what total will come?", "17%"),
    ("What will be the sum of AWS and Azure market share?", "49%"),
    ("what regions are cited for data centers", "Southeast Asia"),
    ("$53 billion over what, ten years?", "3 years"),
    ("Microsoft and Alibaba in the ring together, what've you got on the pair of them", "35x"),
    ("What is the P/E of our Chinese friend?", "18x"),
])
def test_notes__are_read_as_meant(ask: Asking, text: str, figure: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert figure in trace.message.text


@pytest.mark.parametrize(("text", "start"), [
    ("They say a quarter of everything Microsoft takes in comes from Azure. Is that so?", "Yes"),
    ("Azure brings in 25% of all the money Microsoft makes, right?", "Yes"),
    ("Half of everything Microsoft takes in is Azure, right?", "No"),
    ("wait is alibaba cloud dead last in market share out of the four", "Yes"),
    ("Would it be fair to say Alibaba is the smallest of the four cloud names cited?", "Yes"),
    ("Is Amazon's P/E higher or lower than Microsoft's?", "Higher: Amazon, 40x, is above"),
    ("Is Alibaba Cloud growing faster or slower than Azure?", "Lower: Alibaba Cloud, 34%, is below"),
    ("Does Azure grow quicker or more slowly than Alibaba Cloud?", "Higher: Azure, 39%, is above"),
    ("Is Azure's share higher or lower than AWS's and Google's?", "In between: Azure, 20%, is above"),
    ("Is Amazon's P/E more or less than Microsoft's?", "Higher: Amazon, 40x, is above"),
])
def test_checks__lead_with_the_verdict(ask: Asking, text: str, start: str) -> None:
    assert ask(text).message.text.startswith(start)


@pytest.mark.parametrize("text", [
    "Is the 4% a worldwide number or China only?",
    "Is Alibaba's 4% cloud share worldwide or domestic?",
    "Is the 4% share global or only in China?",
])
def test_scope__is_told_with_the_figure(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert [fact.key for fact in trace.answer.facts] == ["alibaba_cloud_share"]
    assert "global" in trace.message.text


@pytest.mark.parametrize("text", [
    "A quarter of everything Amazon takes in comes from AWS. Is that so?",
    "How much of everything Alibaba takes in comes from Alibaba Cloud?",
    "What total share will AWS and Azure have in 2030?",
    "What will AWS and Azure's combined share be next year?",
    "which unit of Alibaba grew 39%?",
    "Is the 18x for China or worldwide?",
    "Is Azure's 39% growth global or US only?",
    "What is Alibaba's cloud share in China only?",
    "Is Alibaba's cloud share bigger in China or worldwide?",
    "What would I be paying for Microsoft?",
    "What did Microsoft pay for OpenAI?",
    "How much is Alibaba paying for Qwen?",
    "What's the deadline of Alibaba's plan?",
    "Deadline for the $53 billion?",
    "Intel revenue growth",
    "did google cloud grow 13%?",
])
def test_near_misses__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("Fact check: 'AWS grew 34%'. Does that hold up?", "34% is AWS's share of AI case studies"),
    ("AWS的营收增长了34%，对吗", "34%是AWS的AI案例占比"),
])
def test_another_figure__is_told_and_settles_nothing(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert told in trace.message.text
