"""A figure beside the market, a sector or whoever else there is, of whom no source tells."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

AT_LARGE = (
    "阿里市盈率低于其他中国公司吗", "阿里市盈率低于科技股吗", "阿里市盈率低于市场吗", "阿里市盈率低于大盘吗",
    "阿里市盈率低于整个行业吗",
    "阿里比大盘便宜吗", "阿里比科技股便宜多少", "阿里市盈率高過其他中國公司嗎", "阿里云增速高于行业吗",
    "阿里云增速快于整体市场吗",
    "Azure增速比市场快吗", "云市场增速多少", "雲市場增速係幾多",
)
STILL = {
    "阿里市盈率低于美国公司吗": "是的", "阿里市盈率低于对手吗": "是的", "阿里市盈率低于微软吗": "是的",
    "云市场里谁增速最快": "Azure的营收增速",
    "阿里云在云市场增速多少": "阿里云的营收增速：34%", "AWS份额高于其他云吗": "是的", "云市场增速对比": "营收增速",
    "美国三大云占了六成以上市场吗": "是的：合计62%",
}


@pytest.mark.parametrize("question", AT_LARGE)
def test_those_at_large__are_not_the_few_that_are_named(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), STILL.items())
def test_those_with_figures__stay(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
