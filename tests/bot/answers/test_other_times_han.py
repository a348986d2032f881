"""Earlier and later words of Chinese that are small ones elsewhere."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

OTHER_TIMES = (
    "阿里之前的市盈率是多少", "阿里云原来的市场份额", "Azure之前增长多少", "阿里最初计划投资多少",
    "阿里云之前比谷歌云大吗", "阿里云此前的份额",
    "阿里先前的市盈率", "阿里原先的市盈率多少", "阿里本来的市盈率多少", "阿里當初計劃投資多少", "當初阿里計劃投資幾多",
    "起初AWS份额多少",
    "微软早前的研发预算", "阿里云以往的增速", "阿里云后来增长多少", "Azure后来的份额", "随后阿里云份额多少",
    "AWS份额之前是多少", "之前的市盈率是多少",
    "阿里云接下来份额多少", "阿里云届时的份额", "阿里云到时候的份额是多少",
)
STILL = {
    "在Azure之前是谁": "AWS的云市场份额最高",
    "回答之前先告诉我AWS份额": "AWS的云市场份额：29%",
    "原来AWS是第一吗": "是的",
    "原来阿里市盈率只有18倍啊": "是的",
    "接下来AWS份额是多少": "AWS的云市场份额：29%",
    "阿里接下来三年投资多少": "阿里巴巴的AI和云投资计划：530亿美元",
    "AWS之后是谁": "按云市场份额从高到低，第2名是Azure",
    "你之前说AWS份额是29%，对吗": "是的",
}


@pytest.mark.parametrize("question", OTHER_TIMES)
def test_other_time__gets_no_figure_of_now(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("turns", ["阿里市盈率 || 之前呢", "阿里市盈率 || 原来是多少", "阿里云份额 || 先前呢"])
def test_other_time__of_what_was_shown(turns: str, ask: Asking) -> None:
    assert ask.chat(turns).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), STILL.items())
def test_places_findings_and_requests__stay(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
