"""Arithmetic as it is written, and what a chat goes on with from it; what is no arithmetic though it looks like it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("AWS's share plus half of AWS's share", "43.5%"),
    ("is AWS plus Azure minus Google more than a third?", "Yes: 36% is more than"),
    ("what does the 18x mean for Alibaba?", "Alibaba, P/E: 18x"),
    ("what does 40x mean at Amazon", "Amazon, P/E: 40x"),
    ("azure plus google", "together: 33%"),
    ("rmb 120bn over four quarters, how much is that a quarter", "RMB30 billion per quarter"),
    ("msft r&d minus the whole baba plan = ?", "$47 billion"),
    ("the share of AWS after a 10 point cut = ?", "19%"),
])
def test_arithmetic__is_worked_out_as_written(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text.split("\n")[0]


@pytest.mark.parametrize("text", [
    "AWS's share minus half", "Azure's share increased by 2 points", "AWS's share minus -5 points",
])
def test_what_is_no_number_of_the_source__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Alibaba's P/E - and Microsoft's?", "AWS - Azure", "rank clouds minus alibaba", "AWS's share times -2",
    "how large is alibabas ai + cloud budget", "75% of microsoft comes from what",
])
def test_what_only_looks_like_arithmetic__is_not_worked_out(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind != "expression"


@pytest.mark.parametrize("joint", ["and", "plus", "", "和", ")", "?", "minus"])
@pytest.mark.parametrize("operator", ["-", "/", "+", "minus", "times", "divided by", "减", "除以", "x"])
def test_operator_without_an_operand__is_answered(ask: Asking, operator: str, joint: str) -> None:
    assert ask(f"AWS's share {operator} {joint}").message.text.strip()
    assert ask(f"P/E {operator} {joint} {operator}").message.text.strip()


@pytest.mark.parametrize(("turns", "told"), [
    ("do azure and google together beat aws || by how much", "4 percentage points"),
    ("double alibaba's p/e || more than microsoft? || by how much", "1 point"),
    ("does the data centre money exceed Amazon's spending || by how much", "$2.4 billion"),
    ("average P/E of microsoft and amazon || more than double alibaba || by how much", "1.5 points"),
    ("Azure加谷歌比AWS多吗 || 多多少", "4个百分点"),
    ("half of amazon's p/e || vs alibaba || what's the difference", "2 points"),
    ("azure growth || halve that || below alibaba's?", "Yes: 19.5% is less"),
    ("azure plus google || more than aws?", "Yes: Azure and Google Cloud together (33%)"),
    ("azure minus google share || plus alibaba", "11%"),
    ("cut amazon's P/E in half || is it above alibaba", "Yes: 20x is more"),
    ("half of AWS's share minus 10% || and Alibaba Cloud?", "-8 percentage points"),
    ("if Alibaba's P/E were 30, how far is it from Amazon's? || and below Microsoft's?", "5 points"),
    ("suppose Alibaba's P/E doubles, is it still below Amazon's? || and Microsoft's?", "36x is more than Microsoft's"),
    ("Is AWS above Azure? || by how much", "9 percentage points"),
])
def test_chat__goes_on_from_what_was_worked_out(ask: Asking, turns: str, told: str) -> None:
    assert told in ask.chat(turns).message.text.split("\n")[0]


def test_explain__tells_as_what_a_roundabout_question_was_heard(ask: Asking) -> None:
    assert ask("who gets one of every five cloud dollars?").answer.heard_as == "who has 20% of the cloud market?"
    assert ask("AWS share?").answer.heard_as == ""
