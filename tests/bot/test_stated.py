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


@pytest.mark.parametrize("text", [
    "Alibaba Cloud's revenue fell by 34% in Q3 2025.", "Alibaba Cloud shrank by 34%.", "Azure shrank 39%.",
    "Did Alibaba Cloud shrink by 34%?", "云智能集团2025年第三季度收入下滑了34%", "阿里云收入下降了34%",
    "Azure下跌了39%", "Did Azure shrink by 39%?",
])
def test_stated__revenue_that_grew_has_not_fallen(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert (answer.outcome, getattr(answer.content, "verdict", None)) == ("answer", "no")


@pytest.mark.parametrize("text", [
    "Azure's share fell to 20%.", "Azure's growth fell to 39%.", "Azure's profit fell 39%.",
    "Alibaba's stock fell 34%.",
    "Azure's revenue fell 25% of Microsoft's.", "阿里股价下跌了34%", "阿里云份额下降了4%", "Alibaba's P/E fell 18%.",
])
def test_stated__what_fell_and_is_not_revenue_is_not_held_against_growth(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", ["数字出自彭博社", "这些数字出自彭博社吗", "这些数据来自路透社", "数据源自路透吗"])
def test_stated__another_house_as_the_source_gets_the_source(ask: Asking, text: str) -> None:
    assert ask(text).answer.intent == "provenance"


@pytest.mark.parametrize("text", ["彭博的AWS份额", "彭博给AWS的份额是多少", "彭博社怎么说阿里云"])
def test_stated__figures_of_another_house_are_not_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_stated__adoption_is_not_uniform(ask: Asking) -> None:
    answer = ask("文章认为企业对AI的采用已经很统一了").answer
    assert getattr(answer.content, "verdict", None) == "no"
