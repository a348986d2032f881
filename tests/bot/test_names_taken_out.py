"""Who is first or last once others are taken out, in verbs of removing before, around and behind their names."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("Take out AWS and Azure and who's the largest cloud left", "Google Cloud has"),
    ("take AWS and Azure out and who's the largest cloud left", "Google Cloud has"),
    ("Who is the largest cloud if you take out AWS and Azure", "Google Cloud has"),
    ("with both AWS and Azure gone, who's largest in cloud", "Google Cloud has"),
    ("Set aside AWS, which cloud is biggest", "Azure has"),
    ("take away aws from the list. who is biggest cloud", "Azure has"),
    ("forget AWS, who is the biggest cloud", "Azure has"),
    ("if AWS didn't count, who's the biggest cloud", "Azure has"),
    ("who's the biggest cloud with AWS out of the picture", "Azure has"),
    ("biggest cloud minus AWS", "Azure has"),
    ("highest P/E once Amazon is dropped", "Microsoft has"),
    ("Putting Amazon to one side, who has the highest P/E?", "Microsoft has"),
    ("average P/E if you take out Amazon", "Average P/E: 26.5x"),
])
def test_taken_out__are_not_in_the_order(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "told"), [
    ("I forget AWS's share, who is the largest cloud?", "AWS has the highest"),
    ("did Azure knock out AWS as the largest cloud", "No: Azure, 20%"),
    ("who can knock out AWS, the largest cloud", "AWS has the highest"),
    ("take AWS and Azure: who's the largest", "AWS has the higher"),
    ("highest P/E minus Alibaba's", "22 points"),
    ("What is left of the cloud market if you take out AWS and Azure", "51%"),
    ("What is AWS's share? And who is the largest without AWS?", "29%"),
])
def test_not_taken_out__are_asked_about(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(("text", "told"), [
    ("What % of the cloud is held by firms other than Google?", "left for all others: 87%"),
    ("how much of the cloud market sits in hands other than AWS's", "left for all others: 71%"),
    ("what portion of the market do vendors other than AWS and Azure control", "left for all others: 51%"),
    ("What share of cloud belongs to everyone outside AWS, Google Cloud and Alibaba?", "left for all others: 54%"),
    ("Which P/E is neither Amazon's nor Microsoft's?", "Alibaba, P/E: 18x"),
    ("the growth that's neither Azure's nor AWS's: whose is it", "Alibaba Cloud, revenue growth: 34%"),
    ("how much of the market is neither Azure's nor AWS's", "left for all others: 51%"),
    ("how much of the cloud is held by US providers other than AWS", "Azure 20%, Google Cloud 13%"),
])
def test_others_than_those_named(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text
