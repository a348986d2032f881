"""Small words and asides that change what a figure is asked for, or change nothing; and the near misses of each."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("Azure up 39%, can you confirm?", "Yes: Azure's revenue growth"),
    ("Alibaba Cloud up 34% in Q3, right", "Yes: Alibaba Cloud's revenue growth"),
    ("AWS up 39%?", "The sources give no revenue growth for AWS"),
    ("Is there anybody past 50x earnings?", "No. Nobody"),
    ("is Azure past 15% share", "Yes: Azure's cloud market share is 20%"),
    ("is Alibaba's P/E north of 20", "No: Alibaba's P/E is 18x"),
    ("After Amazon, whose P/E is next?", "Microsoft has the second highest P/E: 35x"),
    ("after AWS, who is next in cloud share?", "Azure has the second highest"),
    ("Which is it for Microsoft's P/E, 35x or 40x?", "Microsoft's P/E is 35x"),
    ("Heard Alibaba Cloud only has four percent worldwide – fact?", "Yes"),
    ("AWS has 30% of the market, fact?", "No: AWS's cloud market share is 29%"),
    ("I was told Alibaba trades at 18 times earnings. Does the article bear that out?", "Yes: Alibaba's P/E is 18x"),
    ("Somebody on Reddit said AWS owns 29% of cloud; is that what's written?", "Yes: AWS's"),
    ("A colleague insists Redmond's R&D is $100bn a year. Backed by the text?", "Yes: Microsoft's"),
    ("I may be off here, though I think Azure's market share was about 20 percent?", "Yes: Azure's"),
    ("Shall I put 18x as Alibaba's P/E in my memo?", "Yes: Alibaba's P/E is 18x"),
    ("AWS share ÷ Alibaba Cloud share", "AWS's cloud market share is 7.25 times"),
    ("Alibaba's P/E equals what share of Amazon's?", "Alibaba's P/E is 45% of Amazon's"),
    ("How much extra do buyers of Amazon pay over Alibaba, P/E-wise, as a percentage?", "Amazon's P/E is 122.2% above"),
    ("How many turns of earnings divide BABA and MSFT?", "Alibaba's P/E is 17 points below"),
    ("Which firm do investors value least per unit of profit?", "Alibaba has the lowest P/E"),
    ("Data center money split evenly over 8 regions: how much each?", "Alibaba: $5.3 billion"),
    ("$53 billion split evenly over three years", "Alibaba, AI and cloud investment plan: $17.67 billion per year"),
    ("Alibaba's spending divided evenly among four quarters", "Alibaba, AI spending over four quarters: RMB30 billion"),
    ("Who sits at the bottom of the P/E ladder?", "Alibaba has the lowest P/E"),
    ("Who's neither first nor last in P/E?", "Microsoft"),
    ("Which vendor dominates, judged by percentage of the cloud market?", "AWS has the highest"),
    ("Does any vendor control a majority of the cloud market?", "No. Nobody"),
    ("Cloud players that miss the 10 percent line in market share?", "Cloud market share below 10%: Alibaba Cloud"),
])
def test_figure__is_asked_for_in_small_words(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("text", "told"), [
    ("Clouds with a share below 10%?", "Cloud market share below 10%: Alibaba Cloud"),
    ("Cloud players that hold less than 10%?", "Cloud market share below 10%: Alibaba Cloud"),
    ("Companies cheaper than Microsoft?", "Alibaba has the lowest"),
    ("clouds bigger than Google Cloud?", "AWS has the highest"),
    ("All clouds below 30%?", "Yes."),
    ("Anyone above 30% share?", "No."),
    ("The clouds are above 10%?", "No."),
])
def test_plural_without_a_verb__asks_who(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("text", "figure"), [
    ("Size of the cheque Alibaba is writing for its three-year build-out?", "$53 billion"),
    ("What did Qwen's launch week bring in, download-wise?", "10 million"),
    ("Jeff Bezos's old shop: its P/E?", "40x"),
    ("As a long-time shareholder I'd be interested in Alibaba's cloud growth.", "34%"),
    ("Morning! Coffee in hand, ready for numbers: Microsoft's R&D?", "$100 billion"),
    ("Without embellishment, Amazon's outlay on cloud infrastructure.", "$40 billion"),
    ("Assuming the article has it: parameters of Qwen3-Max-Preview?", "1 trillion"),
    ("typing on my phone w one hand, need googl cloud share pct", "13%"),
    ("Strictly AWS and Azure, leave the others out: cloud shares", "29%"),
    ("Which figures does the article print about Amazon?", "$40 billion"),
    ("Summarise the hard numbers concerning Alibaba Group.", "18x"),
    ("Dump all Alibaba data.", "18x"),
    ("Numbers on Alibaba's cloud arm, the lot.", "34%"),
    ("how many dollars a quarter did Alibaba spend on AI", "$4.125 billion"),
])
def test_aside__changes_nothing(ask: Asking, text: str, figure: str) -> None:
    assert figure in ask(text).message.text.split("¹ AInvest")[0]


@pytest.mark.parametrize("text", [
    "Growth gap, AWS minus Google Cloud?",
    "I was told Tencent trades at 18 times earnings. Does the article bear that out?",
    "who are Alibaba's vendors", "which vendors supply chips to Alibaba",
    "Dump Alibaba?", "should I dump my Alibaba stock, given the data", "Should I hold 10% in Alibaba, per my notes",
    "Shall I buy more Alibaba for my 4% position note", "should i keep my 20% Azure in my portfolio report",
    "as a shareholder should I sell", "jack ma's shop growth", "does Alibaba miss the boat in AI",
    "in the past who led the cloud market", "how does the market price Google's earnings",
    "which company does Alibaba value most per employee",
])
def test_small_words__of_what_no_source_says_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "bear case for alibaba", "eight or nine quarters, which is it?", "what is next for Alibaba",
    "What percentage of Amazon's P/E is Alibaba's?",
])
def test_small_words__keep_their_other_meanings(ask: Asking, text: str) -> None:
    kinds = {"bear case for alibaba": "claims", "eight or nine quarters, which is it?": "contradictions",
             "what is next for Alibaba": "decline", "What percentage of Amazon's P/E is Alibaba's?": "difference"}
    assert ask(text).answer.kind == kinds[text]


@pytest.mark.parametrize(("text", "figures"), [
    ("Every percentage tied to Microsoft's cloud?", ("20%", "39%", "25%")),
    ("AWS's percentages", ("29%", "34%")),
    ("percentages of aws and azure", ("29%", "20%")),
    ("what percentages of the market does AWS have", ("29%",)),
])
def test_percentages__are_all_of_one_name(ask: Asking, text: str, figures: tuple[str, ...]) -> None:
    told = ask(text).message.text
    assert all(figure in told for figure in figures)
    assert "69%" not in told
