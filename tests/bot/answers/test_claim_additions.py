"""A yes/no question that adds to a claim what no claim says gets no yes; the words are named."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "added"), [
    ("Did Alibaba cancel its cloud IPO in Hong Kong?", "in Hong Kong"),
    ("Is Alibaba working with Bosch in China?", "in China"),
    ("Is Azure a cash cow in Europe?", "in Europe"),
    ("Did the cancelled IPO hurt the share price?", "share price"),
    ("Did Alibaba open-source all of its models?", "all"),
    ("Has Alibaba open-sourced every model?", "every"),
    ("Have export controls already hurt Alibaba's AI hardware?", "already"),
    ("Is Google Cloud's expertise in AI an advantage?", "in AI"),
    ("阿里巴巴和SAP在中国合作吗", "在中国"),
    ("阿里巴巴开源了所有模型吗", "所有"),
])
def test_addition_to_a_claim__is_named_and_not_affirmed(ask: Asking, text: str, added: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert added in trace.message.text
    assert not trace.message.text.startswith(("Yes", "是的"))


@pytest.mark.parametrize("text", [
    "Did Alibaba team up with Deloitte in 2025?", "Did Alibaba open-source Qwen3-Next-80B-A3B in 2025?",
])
def test_year_of_the_article__is_named_beside_the_yes(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith('Yes, but the sources do not say "in 2025" of it')


@pytest.mark.parametrize("text", [
    "Was the cloud IPO cancelled in 2024?",
    "Is Alibaba working with Bosch?",
    "Are SAP, Deloitte and Bosch all partners of Alibaba?",
    "Is Azure a cash cow?",
    "Did Alibaba open-source Qwen3-Next-80B-A3B?",
    "Is Google Cloud's data analytics expertise an advantage?",
    "Is Alibaba's AI growth triple-digit?",
    "Is enterprise adoption fragmented?",
    "阿里巴巴和SAP合作吗",
])
def test_what_a_claim_says__is_affirmed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith(("Yes", "是的"))
