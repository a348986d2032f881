"""What is done with an amount or a share beside laying it out and holding it, and who may yet pass whom, in Chinese."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

OTHER_DEEDS = (
    "阿里获得了530亿美元投资吗", "阿里收到530亿美元投资吗", "阿里吸引了多少投资", "阿里完成了530亿美元投资吗",
    "阿里结束了530亿美元的投资吗",
    "阿里花光了530亿美元吗", "阿里追加了530亿美元吗", "阿里再投530亿美元吗", "阿里拿回了530亿美元吗",
    "阿里抵押了530亿美元吗",
    "阿里减半了530亿美元投资吗", "AWS失去了多少市场份额", "AWS丢了29%的份额吗", "微软完成了1000亿美元研发预算吗",
    "微軟收到1000億美元嗎",
    "投资者向阿里投资530亿美元吗", "股东给阿里投了530亿美元吗", "阿里是不是借了530亿美元", "阿里是不是捐了530亿美元",
    "阿里是不是欠了530亿美元",
)
OF_THE_SOURCE = (
    "阿里投资了530亿美元吗", "阿里承诺了530亿美元投资吗", "阿里宣布530亿美元投资了吗", "阿里花了530亿美元吗",
    "AWS赢得了29%的份额吗",
    "阿里云取得34%的增长吗",
)
RACES = (
    "阿里能超越AWS吗", "阿里云可能超过AWS吗", "阿里云可以超过AWS吗", "阿里云有可能超过AWS吗", "阿里雲能夠超越AWS嗎",
    "阿里云份额能超过10%吗",
    "阿里云能追平谷歌云吗",
)
STILL = {
    "阿里云超过AWS了吗": "不是",
    "阿里云有没有超过AWS": "没有",
    "Azure和谷歌云加起来能超过AWS吗": "是的：合计33%",
    "可以比较阿里云和AWS吗": "云市场份额（全球）：AWS 29%",
    "AWS取得多少市场份额": "AWS的云市场份额：29%",
}


@pytest.mark.parametrize("question", OTHER_DEEDS)
def test_other_deeds__get_no_figure(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", OF_THE_SOURCE)
def test_deeds_of_the_source__stay(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("是的")


@pytest.mark.parametrize("question", RACES)
def test_overtaking_to_come__is_no_forecast(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(("来源中没有这类预测", "來源中沒有這類預測"))


@pytest.mark.parametrize(("question", "told"), STILL.items())
def test_figures_of_now__stay(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
