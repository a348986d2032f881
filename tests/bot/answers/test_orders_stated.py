"""An order that a question states, name by name, is held against the order of the figures."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "verdict"), [
    ("From cheapest to dearest: Amazon, Alibaba, Microsoft?", "No: low to high it is Alibaba, Microsoft, Amazon"),
    ("From cheapest to dearest: Alibaba, Microsoft, Amazon?", "Yes: low to high it is Alibaba, Microsoft, Amazon"),
    ("From dearest to cheapest it is Amazon, Microsoft, Alibaba, right?", "Yes: high to low it is Amazon"),
    ("AWS > Alibaba Cloud > Azure in cloud market share?", "No: high to low it is AWS, Azure, Alibaba Cloud"),
    ("AWS > Azure > Google Cloud in cloud market share?", "Yes: high to low it is AWS, Azure, Google Cloud"),
    ("Alibaba Cloud < Azure < Google Cloud by cloud market share?", "No: low to high it is Alibaba Cloud"),
    ("Market share ranking: 1. AWS 2. Azure 3. Google Cloud, correct?", "Yes: high to low it is AWS, Azure"),
    ("P/E ranking: 1. Microsoft 2. Amazon 3. Alibaba, correct?", "No: high to low it is Amazon, Microsoft"),
])
def test_order__is_held_against_the_figures(ask: Asking, question: str, verdict: str) -> None:
    assert ask(question).message.text.startswith(verdict)


@pytest.mark.parametrize(("question", "verdict"), [
    ("The highest P/E is Microsoft's, followed by Alibaba's, right?", "No: high to low it is Amazon, Microsoft"),
    ("Amazon has the highest P/E, followed by Microsoft, right?", "Yes: high to low it is Amazon, Microsoft"),
    ("AWS leads in share, followed by Google Cloud and Azure, right?", "No: high to low it is AWS, Azure"),
    ("Alibaba is the cheapest by P/E, followed by Microsoft, right?", "Yes: low to high it is Alibaba"),
    ("市盈率最高的是微软，其次是阿里巴巴，对吗？", "不是：从高到低是亚马逊、微软、阿里巴巴"),
    ("市盈率最高的是亚马逊，其次是微软，对吗？", "是的：从高到低是亚马逊、微软、阿里巴巴"),
    ("市盈率最低的是阿里巴巴，其次是微软，对吗？", "是的：从低到高是阿里巴巴、微软、亚马逊"),
])
def test_whoever_follows_the_first__is_next(ask: Asking, question: str, verdict: str) -> None:
    assert ask(question).message.text.startswith(verdict)


@pytest.mark.parametrize(("question", "verdict"), [
    ("Is AWS > Azure in market share?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("Is AWS 1.45 times Azure's share?", "Yes: AWS's cloud market share is 1.45 times"),
])
def test_two_beside_each_other__are_no_order(ask: Asking, question: str, verdict: str) -> None:
    assert ask(question).message.text.startswith(verdict)


@pytest.mark.parametrize(("question", "verdict"), [
    ("Does at least one of Google Cloud, AWS and Alibaba Cloud have a share above 38%?", "No. None of these"),
    ("Does at least one of Google Cloud, AWS and Alibaba Cloud have a share above 28%?", "Yes. Cloud market share"),
    ("At least one of the four has a market share above 30%?", "No. Nobody in the sources"),
    ("Do Google Cloud, AWS and Alibaba Cloud have a cloud share above 38%?", "Yes: together 46%"),
    ("AWS、Azure和谷歌云中至少有一家的市场份额高于19%吗？", "是的：AWS的29%"),
    ("AWS、阿里云和谷歌云中至少有一家的市场份额低于3%吗？", "不是：都不是"),
    ("微软和阿里巴巴的PE均超过19倍，对吗？", "不是，不全对"),
    ("微软和阿里巴巴的PE均超过17倍，对吗？", "是的，都对"),
    ("微软和阿里巴巴的PE均值超过19倍吗？", "是的：平均26.5倍"),
    ("亚马逊和阿里的市盈率是不是都超过3倍？", "是的，都对"),
])
def test_limit_on_several__is_of_one_or_of_each_as_said(ask: Asking, question: str, verdict: str) -> None:
    assert ask(question).message.text.startswith(verdict)
