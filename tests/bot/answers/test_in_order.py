"""Who is behind whom in an order, who leads within a limit, and what is said of whoever stands at a place."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

FIRST = {
    "who has the highest share after AWS": "Azure has the second highest cloud market share: 20%",
    "biggest cloud behind Azure": "Google Cloud has the third highest cloud market share",
    "who has the next biggest share after Azure": "Google Cloud has the third highest cloud market share",
    "lowest P/E after Alibaba": "Microsoft has the second lowest P/E: 35x",
    "who is cheapest after alibaba": "Microsoft has the second lowest P/E: 35x",
    "what's the next lowest P/E": "Microsoft has the second lowest P/E: 35x",
    "highest P/E below 18": "Nobody in the sources has a P/E below 18x",
    "who has the lowest P/E above 20": "Of those above 20x, Microsoft has the lower P/E",
    "highest P/E after the article came out": "I do not know that",
    "Which Qwen model has more than a trillion parameters?": "Qwen3-Max-Preview has the higher parameters",
    "largest investment under 50 billion yuan": "Only Alibaba's AI and cloud investment plan is in the sources",
    "is the highest P/E above 30?": "Yes: the highest P/E is Amazon's, 40x",
    "is the highest P/E 35x?": "No: Amazon's P/E is 40x, not 35x; 35x is Microsoft's",
    "is the biggest cloud share over 30%?": "No: AWS's cloud market share is 29%, not above 30%",
    "is the second highest P/E above 30":
        "Yes: the highest P/E is Amazon's, 40x; Microsoft has the second highest: 35x",
    "最低的市盈率是18倍吗": "是的：市盈率最低的是阿里巴巴，18倍",
    "average P/E of the whole cloud sector?": "Not in the sources: the average of the whole market (P/E)",
    "整个云行业的平均市盈率": "来源没有说整个市场的平均值",
    "who has more, AWS or Azure and Google together?": "AWS's cloud market share is 29%, against 33% for Azure",
    "what's larger, Azure and Google's combined share or AWS's": "AWS's cloud market share is 29%, against 33%",
    "growth of the cloud with the second biggest share": "Azure, revenue growth: 39%",
    "how fast does the biggest cloud grow": "The sources give no revenue growth for AWS",
    "P/E of the company with the largest cloud share": "Amazon, P/E: 40x",
    "what cloud share does the fastest grower have": "Azure, cloud market share: 20%",
    "市盈率最低的公司云份额是多少": "阿里云的云市场份额：4%",
    "份额第二的云增速是多少": "Azure的营收增速：39%",
    "biggest cloud growth": "Azure has the higher revenue growth: 39%",
    "is google cloud in the top 3": "Yes: the highest cloud market share is AWS's, 29%; Google Cloud has the third",
    "is azure among the two biggest clouds": "Yes: the highest cloud market share is AWS's, 29%; Azure has the second",
    "is Alibaba in the top three clouds": "No: the highest cloud market share is AWS's, 29%",
    "is alibaba cloud in the bottom two by share": "Yes: the lowest cloud market share is Alibaba Cloud's",
    "阿里云能排进前三吗": "不是：云市场份额最高的是AWS",
    "who lies between AWS and Google in share": "Only Azure's cloud market share is between 13% and 29%: 20%",
    "who sits between AWS and Alibaba in cloud": "Cloud market share between 4% and 29%, high to low",
    "who is between AWS and Azure in cloud share": "Cloud market share (global): AWS 29%, Azure 20%",
    "what lies between AWS and Google in share": "AWS's cloud market share is 16 percentage points above",
    "average P/E of cloud companies": "Average P/E: 31x",
    "average P/E of the US companies in the sector": "Average P/E",
}
THEN = {
    "lowest": ("Which company has the lowest P/E?", "and the next lowest?", "Microsoft has the second lowest P/E: 35x"),
    "goes on upwards": ("Which company has the lowest P/E?", "who comes next?", "Microsoft has the second lowest P/E"),
    "goes on downwards": ("who has the highest share", "who comes next?", "Azure has the second highest"),
}


@pytest.mark.parametrize(("question", "first"), FIRST.items(), ids=FIRST)
def test_order__whoever_is_asked_for(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "then", "first"), THEN.values(), ids=THEN)
def test_follow_up__goes_on_in_the_order(question: str, then: str, first: str, ask: Asking) -> None:
    assert ask(then, ask(question).answer.frame).message.text.startswith(first)


@pytest.mark.parametrize(("question", "told"), [
    ("does Alibaba Cloud grow slower than Azure and have more share",
     ("No: Alibaba Cloud, 4%, is", "Yes: Alibaba Cloud, 34%")),
    ("is Alibaba cheaper than Microsoft and does it have a bigger cloud share",
     ("No: Alibaba Cloud, 4%", "Yes: Alibaba, 18x")),
    ("does Azure grow faster than Alibaba Cloud and have more share", ("Yes: Azure, 39%", "Yes: Azure, 20%")),
    ("which companies have a P/E under 30 and a cloud share under 10%",
     ("Both hold of Alibaba.", "P/E below 30x: Alibaba.", "Cloud market share below 10%: Alibaba Cloud.")),
    ("who has a P/E above 30 and a share over 20%",
     ("Both hold of Amazon.", "P/E above 30x: Amazon and Microsoft.", "Cloud market share above 20%: AWS.")),
])
def test_conditions__each_is_told(question: str, told: tuple[str, ...], ask: Asking) -> None:
    text = ask(question).message.text
    assert text.startswith(told[0])
    assert all(part in text for part in told)


@pytest.mark.parametrize(("question", "first"), [
    ("is a P/E of 18 cheap", "Yes: the lowest P/E is Alibaba's, 18x"),
    ("is 18x low", "Yes: the lowest P/E is Alibaba's, 18x"),
    ("is 35x a high multiple", "No: the highest P/E is Amazon's, 40x; Microsoft has the second highest"),
    ("is Amazon's P/E of 18 cheap", "No: Amazon's P/E is 40x, not 18x"),
    ("is a P/E of 25 cheap", "I do not know that"),
    ("any stock here that costs more than 36 times earnings?", "Yes. P/E above 36x: Amazon."),
    ("any stock here that is cheaper than 20 times earnings?", "Yes. P/E below 20x: Alibaba."),
    ("18倍市盈率算便宜吗", "是的：市盈率最低的是阿里巴巴，18倍"),
])
def test_level__is_that_of_whoever_has_the_figure(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "then", "first"), [
    ("alibaba vs amazon p/e", "what discount is that?", "Alibaba's P/E is 55% below Amazon's (a discount)"),
    ("alibaba vs amazon p/e", "what is a discount", "Valuation discount: "),
    ("alibaba p/e", "what discount is that", "Valuation discount: "),
])
def test_discount__of_the_two_shown(question: str, then: str, first: str, ask: Asking) -> None:
    assert ask(then, ask(question).answer.frame).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "what multiple should Alibaba trade at", "which multiple does alibaba deserve", "what P/E should alibaba have",
])
def test_multiple_that_somebody_should_have__is_no_figure(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"
