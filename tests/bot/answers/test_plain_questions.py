"""Questions in ordinary words that were once refused or answered in part, and what comes near them."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("what slice of the cloud market lies outside AWS and Azure", "51%"),
    ("how much of cloud is held by neither AWS nor Azure nor Google nor Alibaba", "34%"),
    ("how much cloud market is left once you strip out AWS and Google", "58%"),
    ("AWS, Azure and Alibaba put aside, how much of the cloud market is left?", "47%"),
    ("who has the largest cloud share outside AWS?", "Azure has the highest"),
    ("google equals how many alibabas in cloud share", "3.25 times"),
    ("how many alibabas is amazon by p/e", "2.2 times"),
    ("Amazon P/E over Alibaba P/E, one decimal", "2.22 times"),
    ("is AWS share over Azure share", "Yes"),
    ("how does alibaba's p/e compare with the mean of microsoft and amazon", "an average of 37.5x"),
    ("average cloud share of aws and azure against google's", "against an average of 24.5%"),
    ("split the $53bn between data centers and the rest, in dollars", "$42.4 billion for data centers, $10.6 billion"),
    ("what's 80% of the plan in money", "$42.4 billion"),
    ("how much is the rest of the plan?", "$10.6 billion"),
    ("for every dollar Microsoft earns, how many cents are Azure's", "25%"),
    ("by how much was Alibaba's cloud revenue up in Q3 2025?", "34%"),
    ("Amazon changes hands at how many times its earnings?", "40x"),
    ("how many times its profits does microsoft cost", "35x"),
    ("for each dollar of Microsoft's profit, how many dollars do shareholders pay", "35x"),
    ("the 18x is from December 2024, correct?", "No: Alibaba, P/E: 18x, as of December 2025"),
    ("the 18x is from December 2025, correct?", "Yes: Alibaba, P/E: 18x"),
    ("what does the 32 billion stand for?", "32 billion parameters"),
    ("the author runs on what size of model?", "32 billion parameters"),
    ("how long did the Qwen app need for its 10 million?", "first week"),
    ("AWS has a 34% in the text, what is that a percentage of?", "case studies"),
    ("is the 80% for emerging markets or for eight regions?", "two wordings"),
    ("which of the eight data centre regions are named?", "Southeast Asia"),
    ("Amazon in two figures: multiple, cloud slice", "29%"),
    ("is the triple-digit growth a one-off?", "9 quarters"),
    ("what is alibaba's 53bn being spent on, mainly", "80%"),
    ("is Amazon pricier than Microsoft or the other way round?", "Yes: Amazon, 40x"),
    ("list all the figures", "All figures of the sources"),
])
def test_plain_question__is_answered(ask: Asking, text: str, shown: str) -> None:
    told = ask(text)
    assert told.answer.outcome == "answer"
    assert shown in told.message.text


@pytest.mark.parametrize(("text", "claim"), [
    ("what did the dropped IPO throw into question", "risk_ipo"),
    ("any partners of Alibaba I can name to clients?", "strength_partners"),
    ("what does it say about profit at the cloud arm?", "risk_profit"),
    ("any idea how alibaba turns all this into profit", "path_to_profit"),
    ("what could block alibaba's global expansion", "risk_regulation"),
    ("what would chip export curbs do to Alibaba's AI plans?", "risk_chips"),
    ("regulators: where does the heat come from?", "risk_regulation"),
    ("did the cloud unit make it to the stock market?", "risk_ipo"),
    ("what is the qwen app's popularity a sign of", "strength_consumer"),
])
def test_plain_question__finds_its_point(ask: Asking, text: str, claim: str) -> None:
    answer = ask(text).answer
    assert answer.outcome == "answer"
    assert claim in {one.key for one in answer.claims}


@pytest.mark.parametrize(("text", "kind"), [
    ("right, that adds up, thanks", "thanks"),
    ("thank you, that matches my numbers", "thanks"),
    ("hi, i just signed up, how does this work", "help"),
])
def test_talk__with_a_remark_is_talk(ask: Asking, text: str, kind: str) -> None:
    assert ask(text).answer.kind == kind


@pytest.mark.parametrize("text", [
    "what cloud share does Alibaba have outside China",
    "how many alibaba shops are in an aws region",
    "20% of the floor plan in dollars",
    "the rest of the 120 billion, how much is it?",
    "by how much was Alibaba cloud revenue up in 2023",
    "how many times its profit does alibaba invest",
    "what profits does the cloud division make",
    "how many clients does Alibaba sell to",
    "for every dollar Amazon takes in how much is from AWS",
    "alibaba's p/e was 18 in december 2024, right",
    "is siemens on alibaba's side",
    "all facts about the weather",
    "is every figure right?",
    "how did the shares do after the IPO was cancelled",
    "is amazon's $40 billion a one-off",
])
def test_near_miss__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_thanks__with_a_question_is_no_mere_thanks(ask: Asking) -> None:
    assert ask("thanks, and that gap to Microsoft's P/E?").answer.kind != "thanks"


def test_figure_pulled__cancels_nothing(ask: Asking) -> None:
    assert ask("could you pull that figure up once more?").answer.outcome == "clarify"
