"""Turns that go on from one figure and then another, from two side by side, or from an order: of whom, and of what."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

_LATER = [
    ("Azure's market share? || and AWS? || is that higher?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("AWS's market share? || and Azure? || is that more?", "No: Azure, 20%, is below AWS, 29%"),
    ("Amazon's P/E? || and Microsoft? || is that the highest?", "No: the highest P/E is Amazon's, 40x"),
    ("AWS's market share? || and Azure? || is it more than 24%?", "No: Azure's cloud market share is 20%"),
    ("Azure's market share? || and AWS? || is the first one higher?", "No: Azure, 20%, is below AWS, 29%"),
    ("Azure's market share? || and AWS? || the one before?", "Azure, cloud market share: 20%"),
    ("Azure的市场份额是多少？ || AWS呢？ || 更高吗？", "是的：AWS的云市场份额是29%，高于Azure的20%"),
    ("Azure的市场份额是多少？ || AWS呢？ || 前一个是多少？", "Azure的云市场份额：20%"),
]
_AHEAD = [
    ("Amazon vs Alibaba P/E || so Amazon leads?", "Yes: Amazon, 40x, is above Alibaba, 18x (P/E)"),
    ("Compare Azure and Alibaba Cloud in growth || does Azure lead?", "Yes: Azure, 39%, is above Alibaba Cloud, 34%"),
    ("Azure and Google Cloud: market share? || does Azure win?", "Yes: Azure, 20%, is above Google Cloud, 13%"),
    ("Azure's market share? || so it leads Google Cloud?", "Yes: Azure, 20%, is above Google Cloud, 13%"),
    ("Who has the highest market share? || by how much does it lead?",
     "AWS's cloud market share is 9 percentage points"),
    ("Who has the highest P/E? || and the other end?", "Alibaba has the lowest P/E: 18x"),
]
_OF_SOME = [
    ("Compare Azure and AWS in market share || the former?", "Azure, cloud market share: 20%"),
    ("Compare Azure and AWS in market share || only AWS", "AWS, cloud market share: 29%"),
    ("比较一下微软和亚马逊的市盈率 || 后者呢", "亚马逊的市盈率：40倍"),
    ("AWS's share? || and Azure? || and Google Cloud? || compare all three",
     "Cloud market share: of these, AWS highest"),
    ("Compare AWS, Azure and Google Cloud in market share || so Azure is the highest of the three?",
     "No: Azure, 20%, is above Google Cloud's 13% and below"),
    ("AWS's market share? || and the rest of the market?", "It comes to 71%"),
    ("Azure and Alibaba Cloud: market share? || together? || and with Google Cloud?",
     "Combined cloud market share: 37%"),
    ("Microsoft's P/E? || everybody else?", "P/E: Amazon highest with 40x"),
]
_ON_TO = [
    ("AWS's market share? || switch to Azure", "Azure, cloud market share: 20%"),
    ("AWS的市场份额是多少？ || 改成Azure", "Azure的云市场份额：20%"),
    ("AWS's market share? || that's AWS, I wanted Azure", "Azure, cloud market share: 20%"),
    ("AWS's market share? || the other one, Azure", "Azure, cloud market share: 20%"),
    ("AWS's market share? || and over at Azure?", "Azure, cloud market share: 20%"),
    ("AWS的市场份额是多少？ || Azure也说一下", "Azure的云市场份额：20%"),
    ("阿里的市盈率是多少？ || 不是阿里，是亚马逊", "亚马逊的市盈率：40倍"),
    ("阿里的市盈率是多少？ || 我问的是亚马逊，不是阿里", "亚马逊的市盈率：40倍"),
    ("阿里的市盈率是多少？ || 不是市盈率，是投资计划", "阿里巴巴的AI和云投资计划：530亿美元"),
]
_BOTH_SIDES = [
    ("Azure's growth? || is its market share above Alibaba Cloud's?", "Yes: Azure, 20%, is above Alibaba Cloud, 4%"),
    ("Azure's growth? || and its market share vs Alibaba Cloud's?",
     "Cloud market share (global): Azure 20%, Alibaba Cl"),
    ("Azure的增速是多少？ || 它的市场份额比阿里云高吗？", "是的：Azure的云市场份额是20%，高于阿里云的4%"),
    ("AWS's market share? || as a percentage of Azure's?", "AWS's cloud market share is 145% of Azure's"),
    ("AWS的市场份额是多少？ || 是Azure的百分之多少？", "AWS的云市场份额相当于Azure的145%"),
    ("比较一下微软和亚马逊的市盈率 || 比例呢", "亚马逊的市盈率约为微软的1.1倍"),
    ("Is AWS's share higher than Google Cloud's? || also above Azure?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("Azure's share? || and AWS? || how much does it differ from Azure's?",
     "AWS's cloud market share is 9 percentage points"),
]
_AMOUNTS = [
    ("Microsoft's R&D budget? || below Alibaba's AI capex over four quarters?",
     "By amount alone, no: Microsoft $100 bill"),
    ("Microsoft's R&D budget? || how far from Alibaba's investment plan?",
     "By the numbers alone, Microsoft's annual R&D"),
    ("Alibaba's P/E? || doubled?", "It comes to 36x"),
    ("阿里的市盈率是多少？ || 翻倍是多少？", "结果是36倍"),
    ("阿里的市盈率是多少？ || 乘以二呢", "结果是36倍"),
]
_WHENCE = [
    ("Alibaba's P/E? || prove it", "AInvest, 31 Dec 2025"),
    ("阿里的市盈率是多少？ || 你怎么知道的？", "AInvest，2025年12月31日"),
    ("AWS's market share? || is that up to date?", "Published on 31 Dec 2025"),
]


@pytest.mark.parametrize(("turns", "begins"), [*_LATER, *_AHEAD, *_OF_SOME, *_ON_TO, *_BOTH_SIDES, *_AMOUNTS, *_WHENCE])
def test_turn__is_of_what_was_shown(turns: str, begins: str, ask: Asking) -> None:
    assert begins in ask.chat(turns).message.text


@pytest.mark.parametrize(("turns", "begins"), [
    ("does Azure lead?", "No: the highest cloud market share is AWS's"),
    ("Alibaba's investment plan? || does Azure lead?", "No: the highest cloud market share is AWS's"),
    ("Azure's market share? || and AWS? || is that over twice Azure's?", "No"),
    ("AWS's market share? || is it more than Azure's growth?", "No: AWS's 29% is less than Azure's 39%"),
    ("Who leads in market share? || and the other clouds?", "Cloud market share"),
])
def test_turn__is_read_as_before_beside_them(turns: str, begins: str, ask: Asking) -> None:
    """What comes near those turns and means something else."""
    assert begins in ask.chat(turns).message.text


@pytest.mark.parametrize("turns", [
    "阿里的市盈率是多少？ || 改成100",
    "亚马逊的市盈率是多少？ || 不是亚马逊，是谷歌云",
    "AWS's market share? || which cloud should I switch to?",
])
def test_turn__is_refused(turns: str, ask: Asking) -> None:
    assert ask.chat(turns).answer.outcome != "answer"


@pytest.mark.parametrize(("turns", "first"), [
    ("cloud shares || who's second || gap to first", "Azure's cloud market share is 9 percentage points below AWS's."),
    ("compare P/E || who is second || gap to the first", "Microsoft's P/E is 5 points below Amazon's"),
    ("cloud shares || who is third || distance to second", "Google Cloud's cloud market share is 7 percent"),
    ("cloud shares || who is first || gap to second", "AWS's cloud market share is 9 percentage points above Azure's."),
    ("云份额对比 || 谁第二 || 离第一差多少", "Azure的云市场份额是20%，比AWS的29%低9个百分点。"),
])
def test_distance_to_a_place__is_that_of_whoever_was_picked(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)


@pytest.mark.parametrize(("turns", "first"), [
    ("who leads ai case studies || what share", "AWS, share of AI case studies: 34%"),
    ("Azure share of Microsoft revenue || what share exactly?", "Azure makes up 25% of Microsoft's total revenue"),
    ("AWS share of ai case studies || what is its cloud share", "AWS, cloud market share: 29%"),
    ("who leads ai case studies || what share || is that more than its cloud share", "Yes: AWS's share of AI"),
    ("qwen downloads? || what's qwen3-max || how many parameters", "Qwen3-Max-Preview: over 1 trillion parameters"),
    ("alibaba p/e || what's microsoft", "Microsoft, P/E: 35x"),
])
def test_what_share_and_what_a_product_is__are_of_their_own(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)
