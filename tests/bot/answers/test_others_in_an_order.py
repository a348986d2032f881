"""Those who are named as the bound of an order are not the ones who are asked for."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("biggest cloud after AWS and Azure", "Of those below 20%, Google Cloud has the higher"),
    ("After AWS and Azure, who is the biggest?", "Of those below 20%, Google Cloud has the higher"),
    ("who is biggest after AWS, Azure and Google Cloud?", "Only Alibaba Cloud's cloud market share is below 13%"),
    ("who follows Amazon and Microsoft in P/E?", "Only Alibaba's P/E is below 35x: 18x."),
    ("cheapest after Alibaba and Microsoft", "Only Amazon's P/E is above 35x: 40x."),
    ("who is ahead of Google Cloud and Alibaba Cloud?", "Cloud market share above 13%, high to low:"),
    ("who's bigger than Azure and Google Cloud?", "Only AWS's cloud market share is above 20%"),
    ("who is smaller than Azure and AWS?", "Cloud market share below 20%, high to low:"),
    ("who is cheaper than Amazon and Microsoft", "Only Alibaba's P/E is below 35x: 18x."),
    ("which company's P/E is higher than Alibaba's and Microsoft's", "Only Amazon's P/E is above 35x: 40x."),
    ("who comes right before Google and Alibaba Cloud in share?", "Of those above 13%, Azure has the lower"),
    ("After AWS, who is the biggest?", "Azure has the second highest"),
    ("after Amazon, which has the highest P/E?", "Microsoft has the second highest"),
    ("Who has a higher share, Azure or Google?", "Azure has the higher cloud market share: 20% against"),
    ("Of Azure and Google, who is bigger?", "Azure has the higher cloud market share: 20% against"),
    ("AWS和Azure之后谁最大", "低于20%的里面，谷歌云的云市场份额较高"),
    ("亚马逊之后谁的PE最高", "按市盈率从高到低，第2名是微软"),
    ("谁比谷歌云和阿里云都大", "云市场份额高于13%，从高到低："),
    ("谷歌云和阿里云谁大", "谷歌云的云市场份额较高：13%"),
])
def test_order__is_told_of_those_who_are_asked_for(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "who is ahead of AWS and Azure?", "who has a lower P/E than Alibaba and Microsoft?", "谁比AWS和Azure都大",
])
def test_order__that_nobody_is_beyond_in_says_so(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(("Nobody in the source. ", "来源里没有。"))


def test_after__something_that_happened_is_no_place_in_an_order(ask: Asking) -> None:
    assert ask("after Alibaba cancelled its IPO who is biggest?").answer.kind != "ranking"
