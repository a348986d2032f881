"""Where Alibaba already rules, how a cloud's economics are called, what holds its hardware back, whose IPO it was."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "In which business Alibaba is already the king?", "Alibaba is the king of what?",
    "what is alibaba already the leader in", "In which business is Alibaba dominant?",
])
def test_business_where_it_rules__is_e_commerce(ask: Asking, text: str) -> None:
    assert "e-commerce" in ask(text).message.text


@pytest.mark.parametrize(("text", "said"), [
    ("Is Alibaba the king of cloud?", "No"), ("what is alibaba already doing?", "18x"),
])
def test_king_of_something_named__is_held_against_figures(ask: Asking, text: str, said: str) -> None:
    assert said in ask(text).message.text


@pytest.mark.parametrize("text", [
    "How are Azure's economics characterised next to Alibaba's cloud group?",
    "How are Azure's economics described beside those of Alibaba Cloud?",
])
def test_economics__are_whether_it_earns(ask: Asking, text: str) -> None:
    assert "cash cow" in ask(text).message.text


@pytest.mark.parametrize(("text", "said"), [
    ("What could hold back Alibaba's AI hardware?", "export"), ("what might hold back alibaba's expansion", "Regulat"),
    ("What could hold back investors?", "cautious"),
])
def test_what_holds_back__is_an_obstacle(ask: Asking, text: str, said: str) -> None:
    assert said in ask(text).message.text


@pytest.mark.parametrize(("text", "says"), [
    ("Was it the e-commerce arm whose IPO got pulled?", "No."),
    ("Is it Alibaba Group whose IPO was called off?", "No."),
    ("It was the retail arm whose IPO was scrapped, right?", "No."),
    ("Was it the cloud unit whose IPO got pulled?", "Alibaba cancelled the IPO of its cloud unit"),
])
def test_ipo__was_the_cloud_units(ask: Asking, text: str, says: str) -> None:
    assert ask(text).message.text.startswith(says)


def test_ipo_of_another_arm__is_unknown(ask: Asking) -> None:
    assert ask("Did Alibaba cancel the IPO of its logistics arm?").answer.outcome == "decline"


@pytest.mark.parametrize("text", ["文章说哪家云厂商擅长数据分析？", "哪家云服务商精通数据分析"])
def test_provider_with_the_know_how__is_google_cloud(ask: Asking, text: str) -> None:
    assert "谷歌云" in ask(text).message.text


def test_provider_by_share__is_ranked(ask: Asking) -> None:
    assert ask("哪家云厂商份额最大").answer.kind == "ranking"
