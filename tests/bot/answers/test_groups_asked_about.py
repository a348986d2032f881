"""Groups that a limit or an order is held against: most of them, the rivals without whom they are rivals of, those of
whom there is no figure; who is sought by a distance from another."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("Do most providers have more than 25%?", "No. Cloud market share above 25%: AWS."),
    ("Do the majority of the clouds have over 10%?", "Yes. Cloud market share above 10%: AWS, Azure, and Google"),
    ("Do most companies trade above 30x?", "Yes. P/E above 30x: Amazon and Microsoft."),
    ("Do the rivals trade above 20x?", "Yes. P/E above 20x: Amazon and Microsoft."),
    ("Do Alibaba's rivals trade above 20x?", "Yes. P/E above 20x: Amazon and Microsoft."),
    ("Do most of Alibaba's rivals trade above 36x?", "No. P/E above 36x: Amazon."),
    ("Does no rival trade below 35x?", "Yes. None of these has a P/E below 35x."),
    ("Which rivals trade below 30x?", "None of these has a P/E below 30x."),
    ("Among Alibaba's rivals who is the cheapest?", "Microsoft has the lower P/E: 35x against Amazon's 40x."),
    ("Which of its rivals is cheapest?", "Microsoft has the lower P/E: 35x against Amazon's 40x."),
    ("Where does Alibaba rank among its rivals on P/E?", "Alibaba has the lowest P/E (third and last): 18x."),
    ("Do all companies grow faster than 30%?", "Yes. Revenue growth above 30%: Azure and Alibaba Cloud."),
    ("Do all cloud providers grow faster than 35%?", "No. Revenue growth above 35%: Azure."),
    ("Do all cloud providers grow faster than 30%?", "Among those in the source, yes."),
    ("Do all US providers grow faster than Alibaba?", "Among those in the source, yes: Azure, 39%, is above"),
    ("Are all US clouds bigger than Alibaba?", "Yes: Google Cloud, 13%, is above"),
    ("Do the two US companies trade over 30x?", "Yes. P/E above 30x: Amazon and Microsoft."),
    ("Is Microsoft among the two most expensive?", "Yes: the highest P/E is Amazon's"),
    ("Is Alibaba among the two most expensive?", "No: the highest P/E is Amazon's"),
])
def test_group__is_the_one_that_is_meant(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("多数云厂商份额超过25%吗", "不是，云市场份额高于25%的：AWS。"),
    ("大部分公司PE都低于36倍吗", "是的，市盈率低于36倍的：微软和阿里巴巴。"),
    ("美国云厂商增速都超过30%吗", "在来源给出的几家里，是的"),
    ("阿里的对手里谁最便宜", "微软的市盈率较低"),
    ("三家里微软PE最高吗", "不是：市盈率最高的是亚马逊"),
    ("三年计划有多少不用于数据中心", "阿里巴巴：数据中心以外的是106亿美元。"),
])
def test_group__is_the_one_that_is_meant_in_chinese(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "Whose P/E is double Alibaba's?", "Whose share is five times Alibaba's?", "Who has twice Google's share?",
    "Whose P/E is the same as Alibaba's?", "Whose P/E is 5 below Amazon's?", "Who is 9 points behind AWS?",
    "谁的市盈率是阿里的两倍", "哪家份额是阿里的五倍",
])
def test_sought_by_a_distance__is_among_everybody_and_not_the_one_named(question: str, ask: Asking) -> None:
    answer = ask(question).answer
    assert answer.kind == "comparison"
    assert len({fact.entity for fact in answer.facts}) > 1


@pytest.mark.parametrize("question", [
    "Does the smallest cloud provider grow the fastest?", "Does the largest cloud provider have the slowest growth?",
    "Is Azure in the bottom half?", "Do half of the clouds have over 15%?", "少于三家超过20%吗",
    "Was AWS always the largest?", "AWS一直是最大的吗",
])
def test_group__that_no_figure_speaks_of_gets_no_verdict(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", ["I always thought Alibaba's P/E is 18x, right?", "我一直以为阿里PE是18倍，对吗"])
def test_always__of_what_somebody_thought_is_no_addition(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "answer"
