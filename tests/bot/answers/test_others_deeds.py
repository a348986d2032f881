"""Deeds that a question asks of somebody to or against whom they were done, and of the one who did them."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Which model did Google open-source in response to Alibaba?",
    "Which model did Microsoft open-source against Alibaba?",
    "Which model did Gemini's maker open-source against Alibaba?",
    "What did Google open-source to challenge Alibaba?",
    "Which model has Google released as open source against Alibaba's Qwen?",
    "Which IPO did Amazon cancel because of Alibaba?",
    "When did Microsoft cancel Alibaba's cloud IPO?",
    "Which partners did Google sign up against Alibaba?",
    "Which trillion-parameter model is Google developing against Alibaba?",
    "What did Amazon open source against Alibaba?",
    "Has Google open-sourced a model to challenge Alibaba?",
    "Is Google developing a trillion-parameter model to beat Alibaba?",
    "Which data centers is Microsoft building in Southeast Asia against Alibaba?",
    "微软开源了什么模型来挑战阿里",
    "谷歌为了回应阿里开源了哪个模型",
    "谷歌开源了哪个模型来对抗阿里",
    "谷歌用哪个开源模型挑战阿里",
    "亚马逊为什么取消阿里云的IPO",
    "谁取消了微软的IPO",
    "微软在东南亚建数据中心对抗阿里吗",
    "谷歌正在开发哪个万亿参数模型挑战阿里",
    "微软和阿里谁取消了AWS的IPO",
    "微软与SAP结盟",
    "阿里与OpenAI结盟",
    "亚马逊与OpenAI结盟，对吧",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("Which model did Alibaba open-source against Google?", "Qwen3-Next"),
    ("Which model did Alibaba open-source in response to Google's Gemini?", "Qwen3-Next"),
    ("What model has Alibaba released as open source against Google?", "Qwen3-Next"),
    ("阿里开源了什么模型来挑战谷歌", "Qwen3-Next"),
    ("阿里为了回应谷歌开源了哪个模型", "Qwen3-Next"),
    ("阿里用哪个开源模型挑战谷歌", "Qwen3-Next"),
    ("Which open-source model challenges Google?", "Qwen3-Next"),
    ("How does Alibaba challenge Google's Gemini?", "Qwen3-Next"),
    ("哪个模型挑战谷歌的Gemini", "Qwen3-Next"),
    ("阿里开源模型挑战谷歌，对吗", "是"),
    ("Who is Microsoft's ally against Alibaba?", "OpenAI"),
    ("When did Alibaba cancel the cloud IPO?", "2024"),
    ("Has Alibaba open-sourced a model to challenge Google?", "Qwen3-Next"),
    ("微软与OpenAI结盟，对吗", "OpenAI"),
    ("阿里与SAP合作，对吗", "SAP"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
