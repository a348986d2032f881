"""How far somebody is from whoever stands at a place in an order, held against a limit; and what moved by so much."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "yes", "distance"), [
    ("Is the distance from Alibaba Cloud to the number two wider than 15 points?", "Yes", "20% − 4% = 16"),
    ("Is the gap between Alibaba Cloud and the leader more than 20 points?", "Yes", "29% − 4% = 25"),
    ("Is the gap between Alibaba Cloud and the leader below 25 points?", "No", "29% − 4% = 25"),
    ("Is the gap between Alibaba Cloud and number two below 10 points?", "No", "20% − 4% = 16"),
    ("Is the spread between Alibaba Cloud and third place above 5 points?", "Yes", "13% − 4% = 9"),
    ("Does AWS's cushion over the number two exceed 10 points?", "No", "29% − 20% = 9"),
    ("Is AWS's lead over the runner-up at least 9 points?", "Yes", "29% − 20% = 9"),
    ("Is AWS ahead of the second by more than 8 points?", "Yes", "29% − 20% = 9"),
    ("Is Alibaba Cloud more than 20 points behind the leader?", "Yes", "29% − 4% = 25"),
    ("Is Azure within 5 points of the leader?", "No", "29% − 20% = 9"),
    ("Is the market leader more than 24 points ahead of Alibaba Cloud?", "Yes", "29% − 4% = 25"),
    ("Is the gap in cloud share between the leader and the number two more than 10 points?", "No", "29% − 20% = 9"),
    ("Is the P/E gap between Alibaba and the most expensive more than 20 turns?", "Yes", "40x − 18x = 22"),
    ("Is the distance from Microsoft to the priciest less than 6 points?", "Yes", "40x − 35x = 5"),
    ("Is Alibaba Cloud's growth less than 10 points behind the fastest?", "Yes", "39% − 34% = 5"),
    ("Is AWS first by more than 10 points?", "No", "29% − 20% = 9"),
    ("Is Azure second by more than 5 points?", "Yes", "20% − 13% = 7"),
    ("Is Alibaba Cloud last by more than 10 points?", "No", "13% − 4% = 9"),
    ("阿里云跟第二名的差距超过15个百分点吗", "是的", "20% − 4% = 16"),
    ("阿里云和老大的差距大于20个百分点吗", "是的", "29% − 4% = 25"),
    ("谷歌云离第二名不到10个百分点吧", "是的", "20% − 13% = 7"),
    ("AWS领先第二名超过10个百分点吗", "不是", "29% − 20% = 9"),
])
def test_distance_to_a_place__held_against_the_limit(ask: Asking, text: str, yes: str, distance: str) -> None:
    first = ask(text).message.text.split("\n")[0]
    assert first.startswith(yes)
    assert distance in first


@pytest.mark.parametrize("text", [
    "Is the gap between Alibaba Cloud and the fifth wider than 2 points?",
    "Is Baidu more than 20 points behind the leader?",
    "Is the gap between Alibaba Cloud and the leader more than 20 points in China?",
    "Was the gap between Alibaba Cloud and the leader more than 20 points in 2023?",
    "Has the gap between Alibaba Cloud and the leader narrowed by 3 points?",
    "Has the gap between Alibaba Cloud and AWS narrowed by 3 points?",
    "Has the gap between Alibaba and Amazon in P/E widened by more than 5 turns?",
    "Did Azure gain more than 3 points on AWS?",
    "Has Azure gained more than 3 points of share?",
])
def test_distance_to_a_place__not_given(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "first"), [
    ("Is Azure first by more than 8 points?", "No: the highest cloud market share is AWS's"),
    ("Is Azure the number two in the cloud?", "Yes"),
    ("Is AWS ahead of Azure by 9 points?", "Yes"),
    ("How far is Alibaba Cloud from the number two?", "Alibaba Cloud's cloud market share is 16"),
])
def test_place__other_questions_keep_their_answers(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)
