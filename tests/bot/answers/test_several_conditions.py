"""Conditions that have to be met together or of which one is enough, how many meet one, two statements of one name, and
how many times another's a figure behind a pause is."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("does anybody combine a p/e below 30 with more than 10% of cloud?", "No. Both hold of nobody in the sources."),
    ("more than a quarter of the cloud market plus a p/e above 30: who is that", "Both hold of Amazon."),
    ("does anyone have a P/E above 30 and a share over 20%", "Yes. Both hold of Amazon."),
    ("which cloud has a share above 15% and growth above 35%", "Both hold of Azure."),
    ("share over 10% AND p/e under 38, who ticks both", "Both hold of Microsoft."),
    ("who grows faster than 30% and has less than 10% share and a P/E below 20", "All of it holds of Alibaba."),
    ("name everyone with a P/E above 30 as well as a share above 25%", "Both hold of Amazon."),
    ("which company has a P/E above 30 or a share above 25%", "One or the other holds of Amazon and Microsoft."),
    ("P/E under 40 and above 20, who?", "P/E between 20x and 40x: Microsoft."),
    ("which clouds have more than 10% but less than 25%", "Cloud market share between 10% and 25%: Azure and Google"),
    ("which P/Es are above 30 or below 20", "I do not know that"),
    ("who has a share above 15% and a P/E", "Cloud market share above 15%: AWS and Azure."),
])
def test_conditions__are_met_together(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("how many of these companies trade north of 30 times earnings?", "2 of 3 have a P/E above 30x: Amazon and"),
    ("how many clouds have more than 10%", "3 of 4 have a cloud market share above 10%: AWS, Azure"),
    ("how many clouds grow faster than 35%", "1 of 2 has a revenue growth above 35%: Azure."),
    ("how many companies have a P/E below 10", "Nobody in the sources has a P/E below 10x."),
    ("which clouds have more than 10%", "Cloud market share above 10%: AWS, Azure, and Google Cloud."),
])
def test_how_many__are_counted(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "told"), [
    ("is baba both cheaper than msft and growing its cloud quicker", ("No: Alibaba Cloud, 34%", "Yes: Alibaba, 18x")),
    ("amazon has the highest p/e and also the largest cloud, right?",
     ("Yes: the highest P/E is Amazon's", "Yes: the highest cloud market share is AWS's")),
    ("is Alibaba cheaper than Microsoft and smaller in cloud share", ("Yes: Alibaba, 18x", "Yes: Alibaba Cloud, 4%")),
])
def test_statements__of_one_name_are_each_told(question: str, told: tuple[str, ...], ask: Asking) -> None:
    text = ask(question).message.text
    assert text.startswith(told[0])
    assert all(part in text for part in told)


@pytest.mark.parametrize(("question", "first"), [
    ("Google Cloud's share: more than triple Alibaba's?", "Yes: Google Cloud's cloud market share is 3.25 times"),
    ("Amazon's P/E: more than double Alibaba's?", "Yes: Amazon's P/E is 2.22 times"),
    ("Alibaba's P/E: less than half of Amazon's?", "Yes: Alibaba's P/E is 45% of"),
    ("Google Cloud's share: triple Alibaba's?", "No: Google Cloud's"),
])
def test_multiple__is_of_whoever_is_named_before_the_pause(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)
