"""What is asked of a rival's product, and of a listing of anybody but the unit that was to be listed, in Chinese."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

OF_A_RIVAL = (
    "阿里开源了Gemini吗", "阿里发布Gemini了吗", "阿里推出Gemini了吗", "文章说阿里担心Gemini吗", "千问和Gemini谁强",
    "千问比Gemini好吗",
    "千问和Gemini哪个用户多", "Gemini盈利吗", "Gemini亏损了吗", "Gemini被制裁了吗", "Gemini和微软合作吗",
    "微软开源了Gemini吗",
    "Gemini开源了吗", "听说谷歌开源了Gemini，对吗", "Gemini下载量",
)  # fmt: skip
OF_NO_LISTING = (
    "千问上市了吗", "千问要上市吗", "千问IPO", "千问什么时候上市", "阿里什么时候上市", "阿里要上市吗",
    "阿里在美国上市吗", "阿里上市了吗",
    "阿里在香港上市吗", "蚂蚁上市了吗", "阿里融资多少", "阿里的融资额", "千问融资额", "千问PE为什么低",
    "千问为什么股价上涨", "阿里云的股价上涨了吗",
)  # fmt: skip
NOT_WHAT_WAS_OPENED = ("阿里是不是开源了AI", "阿里会开源欧洲吗", "文章说阿里开源股票吗")
STILL = {
    "谁挑战Gemini": "阿里巴巴开源了",
    "哪个模型和Gemini竞争": "阿里巴巴开源了",
    "介绍一下Gemini": "阿里巴巴开源了",
    "Qwen3-Next是挑战Gemini的吗": "是的",
    "Qwen3-Next挑战了Gemini对吗": "是的",
    "Gemini是阿里的吗": "不是：Gemini属于谷歌",
    "阿里开源了吗": "是的",
    "阿里开源模型了吗": "是的",
    "阿里开源AI模型了吗": "是的",
    "阿里云上市了吗": "不是",
    "阿里上市取消了吗": "是的",
    "阿里什么时候取消上市": "2024年",
    "阿里云什么时候取消上市": "2024年",
    "阿里PE为什么低": "投资者态度谨慎",
    "阿里股价上涨了吗": "是的",
    "市場為什麼給阿里這麼低的本益比": "投資者態度謹慎",
}


@pytest.mark.parametrize("question", [*OF_A_RIVAL, *OF_NO_LISTING])
def test_what_is_not_told__is_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize("question", NOT_WHAT_WAS_OPENED)
def test_something_else_opened__gets_no_yes(question: str, ask: Asking) -> None:
    assert not ask(question).message.text.startswith("是的")


@pytest.mark.parametrize(("question", "told"), STILL.items())
def test_neighbours__stay(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
