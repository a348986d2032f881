"""A bare statement about a date or a point is held against the source, as its doubt is."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "verdict"), [
    ("The cloud IPO was scrapped in 2023.", "no"),
    ("The cloud IPO was scrapped in 2024.", "yes"),
    ("Alibaba pulled its cloud listing in 2025.", "no"),
    ("In 2023 Alibaba cancelled the IPO.", "no"),
    ("Alibaba Cloud is profitable.", "no"),
    ("Azure is a cash cow.", "yes"),
    ("Qwen3-Next is closed source.", "no"),
    ("Enterprise adoption is widespread.", "no"),
    ("Investors are fully convinced.", "no"),
    ("Microsoft is allied with OpenAI.", "yes"),
    ("Alibaba has always been king of the cloud", "no"),
    ("The $53 billion plan takes five years.", "no"),
    ("阿里在2023年取消了云业务上市", "no"),
    ("阿里在2024年取消了云业务上市", "yes"),
    ("阿里云已经盈利了", "no"),
    ("SAP是微软的合作伙伴", "unsaid"),
    ("阿里和OpenAI结盟了", "unsaid"),
    ("文章说这个530亿美元的计划要花五年", "no"),
    ("Article came out on 13 December 2025.", "no"),
    ("The article came out on 31 December 2025.", "yes"),
    ("The article dates from 2024.", "no"),
    ("The article was written in 2023.", "no"),
    ("文章是2025年12月13日发布的", "no"),
    ("文章是2025年12月31日发布的", "yes"),
    ("文章是十二月十三日发布的", "no"),
    ("文章是十二月三十一号发布的", "yes"),
    ("文章是12月初发布的", "no"),
])
def test_stated__is_right_or_wrong(ask: Asking, text: str, verdict: str) -> None:
    answer = ask(text).answer
    assert (answer.outcome, getattr(answer.content, "verdict", None)) == ("answer", verdict)


@pytest.mark.parametrize("text", [
    "Alibaba cloud profitability", "Azure cash cow", "cloud IPO 2024 details",
    "tell me how the IPO was cancelled in 2024",
    "name the model Alibaba made open source",
    "阿里云四个季度里投了多少人民币", "阿里的云业务", "云份额排头两位的分别是",
    "The article was never published in 2025.", "文章不是2024年发布的", "The IPO was cancelled by regulators in 2024.",
    "I bought Alibaba in 2023.", "The article says Alibaba has long reigned supreme in cloud.",
    "Alibaba has a proven record in cloud", "阿里云会盈利", "Alibaba Cloud will be profitable.",
])
def test_stated__what_states_nothing_that_the_source_settles_has_no_yes_and_no_no(ask: Asking, text: str) -> None:
    assert getattr(ask(text).answer.content, "verdict", None) not in ("yes", "no")
