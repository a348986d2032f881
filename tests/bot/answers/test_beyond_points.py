"""A point gets no yes for more than it says, whatever frames the question: "I read that ...", "according to ..."."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking
from tests.bot.verdicts.signs import sign_of

_FRAMES = (
    "{ask}?", "hi, {ask}?", "according to the article, {ask}?", "{say}, right?", "does the article say that {say}?",
    "I read that {say}. Is that correct?", "is it true that {say}?", "confirm whether {say}.",
)


@pytest.mark.parametrize("frame", _FRAMES)
@pytest.mark.parametrize(("question", "said"), [
    ("do consumers hate the Qwen app", "consumers hate the Qwen app"),
    ("is the cancelled IPO Alibaba's main risk", "the cancelled IPO is Alibaba's main risk"),
    ("is Alibaba considering cancelling its cloud IPO", "Alibaba is considering cancelling its cloud IPO"),
    ("did Alibaba give up its focus on emerging markets", "Alibaba gave up its focus on emerging markets"),
    ("has Alibaba's stock grown by triple digits", "Alibaba's stock has grown by triple digits"),
    ("are Alibaba's data centers meant for Japan", "Alibaba's data centers are meant for Japan"),
    ("do all consumers use the Qwen app", "all consumers use the Qwen app"),
    ("did Alibaba open-source Gemini", "Alibaba open-sourced Gemini"),
])
def test_yes__is_not_said_beyond_a_point(frame: str, question: str, said: str, ask: Asking) -> None:
    trace = ask(frame.format(ask=question, say=said))
    assert sign_of(trace.message.text) not in ("yes", "agree")


@pytest.mark.parametrize("frame", _FRAMES)
@pytest.mark.parametrize(("question", "said"), [
    ("did Alibaba cancel its cloud IPO", "Alibaba cancelled its cloud IPO"),
    ("is SAP a partner of Alibaba", "SAP is a partner of Alibaba"),
    ("is Azure a cash cow", "Azure is a cash cow"),
    ("does Alibaba dominate e-commerce", "Alibaba dominates e-commerce"),
])
def test_yes__is_said_to_what_a_point_says(frame: str, question: str, said: str, ask: Asking) -> None:
    assert sign_of(ask(frame.format(ask=question, say=said)).message.text) == "yes"


@pytest.mark.parametrize("text", [
    "According to analysts, is SAP a partner of Alibaba?", "Do analysts say that Azure is a cash cow?",
    "Has Alibaba confirmed that consumers use the Qwen app a lot?", "根据分析师，监管是阿里的风险吗？",
    "根据文章，监管是阿里的主要风险吗？", "阿里在考虑取消云业务IPO吗？", "所有消费者都用千问应用吗？",
    "谷歌云失去了数据分析方面的优势吗？", "阿里的豪赌成功了吗？", "阿里的模型都是开源的吗？",
    "文章说Azure不是微软的摇钱树吗？", "文章说企业喜欢用千问应用吗？", "供应商对阿里巴巴谨慎吗？",
    "消费者不用千问应用吗？",
    "Do Alibaba's data centers already host large language models?", "Has Azure yet to show profitability?",
    "Alibaba Cloud's profitability is not elusive, right?", "Experts believe Alibaba is a strong contender, right?",
    "It says Google Cloud is the strongest in data analytics, no?",
    "Does the article say that US export controls on chips have held back Alibaba?",
])
def test_yes__is_not_said_of_others_or_of_more(text: str, ask: Asking) -> None:
    assert sign_of(ask(text).message.text) not in ("yes", "agree")


@pytest.mark.parametrize("text", [
    "Has Alibaba Cloud yet to show profitability?", "市场没有完全反映阿里的AI潜力吗？", "阿里在电商领域占主导地位吗？",
    "Is Alibaba's AI push disputed among analysts?", "Has Alibaba done one tie-up with SAP?",
])
def test_yes__is_said_to_what_is_put_by_a_denial_or_in_other_words(text: str, ask: Asking) -> None:
    assert sign_of(ask(text).message.text) == "yes"


@pytest.mark.parametrize("text", [
    "Why is Alibaba building data centers in Australia?", "How does Alibaba's strategy mirror Amazon's?",
    "What makes Azure a cash cow for Google?", "AWS为什么是微软的摇钱树？",
    "How does the partnership with Deloitte help AWS?",
    "Why did Alibaba open-source Gemini?", "Why does Google dominate e-commerce?",
    "Why are regulators cautious about Alibaba?", "Why do US cloud providers face language barriers in Latin America?",
])
def test_point__is_not_told_for_what_a_question_takes_for_granted(text: str, ask: Asking) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Why does Alibaba go after emerging markets instead of the West?",
    "How do Alibaba's alliances measure up to Microsoft's?",
    "Why can government rules be a problem for Alibaba?",
    "Which of the two is the money-spinner, Alibaba's cloud or Microsoft's?",
])
def test_point__is_told_where_others_are_only_set_beside(text: str, ask: Asking) -> None:
    assert ask(text).answer.outcome == "answer"
