"""What those who are named leave of a market, held against a limit in any order of words."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("Is over 52% of the cloud market outside Alibaba Cloud, Google Cloud and AWS?", "Yes: cloud market share left"),
    ("Is less than 27% of the cloud market outside AWS, Google Cloud, Azure and Alibaba Cloud?", "No: cloud market"),
    ("Is more than 33% of the cloud market not AWS's, Azure's, Alibaba Cloud's and Google Cloud's?", "Yes: cloud"),
    ("If you take away Google Cloud and Azure, is over 70% of the cloud market left?", "No: cloud market share left"),
    ("If you take away Azure, is over 78% of the cloud market left?", "Yes: Azure, cloud market share: 100% − 20% ="),
    ("After subtracting AWS, is the remaining cloud market share at least 75%?", "No: AWS, cloud market share: 100% −"),
    ("Without Azure and Google Cloud, is the rest of the cloud market more than 66%?", "Yes: cloud market share left"),
    ("Apart from Google Cloud and AWS, is the rest of the cloud market under 51%?", "No: cloud market share left for"),
    ("Is the cloud market share not held by AWS and Azure less than 60%?", "Yes: cloud market share left for all"),
    ("谷歌云、AWS以外的云市场份额至少51%吗？", "是的，其余各家的云市场份额合计：58%"),
    ("扣除Azure、谷歌云后，剩余云市场份额至少70%吗？", "不是，其余各家的云市场份额合计：67%"),
    ("除去谷歌云、阿里云，剩下的云市场份额低于84%吗？", "是的，其余各家的云市场份额合计：83%"),
    ("谷歌云以外的云市场份额低于89%吗？", "是的：谷歌云，云市场份额：100% − 13% = 87%"),
    ("扣除AWS后，剩余云市场份额超过75%吗？", "不是：AWS，云市场份额：100% − 29% = 71%"),
])
def test_rest__held_against_the_limit(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("Apart from AWS, does anyone have more than 15% of the cloud market?", "Yes. Cloud market share above 15%: Azure"),
    ("If you take away AWS, is Azure's share above 15%?", "Yes: Azure's cloud market share is 20%"),
    ("Besides AWS and Azure, is Google Cloud above 10% in market share?", "Yes: Google Cloud's cloud market share is"),
    ("Is 29% of the cloud market AWS's and not Azure's?", "Yes: AWS's cloud market share is 29%"),
    ("What is left of the cloud market outside AWS and Azure?", "Cloud market share left for all others: 51%"),
    ("除了AWS，其他云的份额都低于30%吗？", "是的"),
])
def test_rest__not_what_is_asked(ask: Asking, text: str, first: str) -> None:
    assert first in ask(text).message.text
