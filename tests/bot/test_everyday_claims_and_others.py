"""Points asked for in everyday words, and all the others that somebody is set against."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "told"), [
    ("What is Alibaba supposed to be very good at already, apart from AI?", "e-commerce"),
    ("what business was alibaba always strong in before all this", "e-commerce"),
    ("what is Alibaba good at besides AI", "e-commerce"),
    ("阿里最拿手的是什么业务", "电商"),
    ("阿里巴巴向來最擅長什麼", "電商"),
    ("Has Alibaba always been strong in e-commerce?", "Yes."),
    ("whats holding the alibaba cloud unit back moneywise even tho sales are growing", "profitability has so far"),
    ("what is holding back Alibaba's cloud financially", "profitability has so far"),
    ("Where does the document say regulators are a problem for the group?", "Regulators in China and abroad"),
    ("what risks does the article see for the group?", "Risks, in 9 points"),
    ("who in the group is cheapest", "Alibaba has the lowest P/E"),
    ("美国那边限制芯片对阿里有啥影响", "出口管制"),
    ("我爸前几年买了点阿里，最近老问我估值的事，文章里阿里市盈率到底多少啊", "18倍"),
    ("我去年买的阿里，它市盈率多少", "18倍"),
    ("How much does Microsoft cost relative to earnings?", "Microsoft, P/E: 35x"),
    ("How much is costing Microsoft in ratio to earnings?", "Microsoft, P/E: 35x"),
    ("If we line up Amazon, Microsoft and Alibaba by what you pay for a pound of earnings, which is the dearest?",
     "Amazon has the highest P/E"),
    ("is AWS bigger than all the others together?", "against AWS's 29%"),
    ("Do the two smallest clouds together hold less than Azure?", "together (17%) is less than Azure's 20%"),
    ("Is it true that AWS has more than all other three together?", "No: together 37%"),
    ("The author of the article, in what topics is he specialised?", "private equity"),
    ("the writer of this piece, which fields does he cover?", "private equity"),
    ("who is the author?", "Harrison Brooks"),
    ("how many downloads did qwen pull in wk1", "10 million"),
    ("how does the market price baba agst amzn n msft", "Amazon highest with 40x"),
    ("Could you please verify that eight regions are mentioned in connexion with the data centre expansion?", "Yes:"),
])
def test_question__is_answered(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize("question", [
    "has Alibaba always been strong in AI?",
    "阿里的老本行是AI吗",
    "what's holding back Alibaba's cloud profits?",
    "what are Alibaba's costs compared to earnings",
    "Microsoft's costs relative to its earnings",
    "我去年买了阿里，当时市盈率多少",
    "我爸想买阿里，值得买吗",
])
def test_question__is_refused(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"
