"""What follows a figure in a chat: the rivals' figures, the former and the latter of two, whoever is put in another's
place."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "first"), [
    ("Alibaba P/E || and its rivals?", "P/E: Amazon highest with 40x"),
    ("Alibaba P/E || what about its competitors", "P/E: Amazon highest with 40x"),
    ("azure growth || and its competitors", "Revenue growth (year over year): Azure 39%, Alibaba Cloud 34%."),
    ("阿里云份额 || 竞争对手呢", "云市场份额：AWS最高，29%"),
])
def test_rivals_after_a_figure__are_asked_for_theirs(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)


@pytest.mark.parametrize("turns", [
    "Alibaba P/E || who are its rivals?", "what are the risks? || and its rivals?",
    "Alibaba P/E || is competition a risk?",
])
def test_rivals_otherwise__are_a_point(ask: Asking, turns: str) -> None:
    assert ask.chat(turns).answer.kind not in ("figure", "comparison")


@pytest.mark.parametrize(("turns", "first"), [
    ("compare azure and aws share || and the growth of the former?", "Azure, revenue growth: 39%"),
    ("compare azure and aws share || the latter's growth?", "The sources give no revenue growth for AWS."),
    ("Amazon and Microsoft P/E || how far is the latter's below the former's", "Microsoft's P/E is 5 points below"),
    ("Amazon and Microsoft P/E || is the latter below 36", "Yes: Microsoft's P/E is 35x"),
    ("AWS vs Azure share? || does the latter trail?", "Yes: Azure, 20%, is below AWS, 29%"),
    ("AWS vs Azure share? || is the former the largest?", "Yes: the highest cloud market share is AWS's"),
    ("AWS vs Azure share? || has the latter more than 15%?", "Yes: Azure's cloud market share is 20%"),
    ("AWS vs Azure share? || how fast does the latter grow?", "Azure, revenue growth: 39%"),
    ("比较Azure和AWS的份额 || 前者的增速？", "Azure的营收增速：39%"),
    ("比较Azure和AWS的份额 || 后者的增速？", "来源没有给出AWS的营收增速。"),
])
def test_former_and_latter__are_those_two(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)


@pytest.mark.parametrize("turns", [
    "Amazon and Microsoft P/E || who's the former CEO", "Amazon and Microsoft P/E || the latter half of 2025",
    "AWS vs Azure share? || what was its former share?",
    "Compare Microsoft and Amazon P/E || which former partner left?",
    "Compare Microsoft and Amazon P/E || and the latter part of the plan?",
    "Compare Microsoft and Amazon P/E || what was the former P/E?",
])
def test_former_before_a_noun__is_neither(ask: Asking, turns: str) -> None:
    assert ask.chat(turns).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "first"), [
    ("AWS share? || instead of AWS, Google", "Google Cloud, cloud market share: 13%"),
    ("AWS share? || and not AWS but Azure?", "Azure, cloud market share: 20%"),
    ("Instead of AWS, Azure and Google Cloud, show the share of the others", "Alibaba Cloud, cloud market share: 4%"),
    ("Rather than AWS, Azure or Google Cloud, what is the share of the rest?", "Alibaba Cloud, cloud market share"),
    ("AWS share? || instead of AWS, Azure and Google Cloud", "Cloud market share (global): Azure 20%, Google Cloud"),
    ("instead of AWS and Azure, Google's share", "Google Cloud, cloud market share: 13%"),
    ("without AWS, Azure, who is first in share?", "Google Cloud has the higher cloud market share"),
])
def test_whoever_comes_instead__is_asked_for(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)
