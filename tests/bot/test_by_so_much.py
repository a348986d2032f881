"""An amount by which one is ahead of another, in a turn that leaves out whom: it is held against the distance between
the two, and is never let pass because the one is ahead."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "first"), [
    ("Is Amazon pricier than Microsoft? || by 10%?", "No: Amazon's P/E is 14.3% above Microsoft's"),
    ("Is Amazon pricier than Microsoft? || by about 14%?", "Yes: Amazon's P/E is 14.3% above"),
    ("Is Amazon pricier than Microsoft? || by 10%? || by 5 points?", "Yes: Amazon's P/E is 5 points above"),
    ("Is Amazon pricier than Microsoft? || by only 3 points?", "No: Amazon's P/E is 5 points above"),
    ("Is Amazon pricier than Microsoft? || and Alibaba is cheaper by 20 points?", "No: Alibaba's P/E is 22 points"),
    ("Is AWS bigger than Azure? || by 20 points?", "No: AWS's cloud market share is 9 percentage points above"),
    ("Is AWS bigger than Alibaba Cloud? || more than seven times?", "Yes: AWS's cloud market share is 7.25 times"),
    ("Is Azure ahead of AWS? || by more than 5 points?", "No: Azure's cloud market share is 9 percentage points below"),
    ("Azure's share? || is it 16 points above Alibaba's?", "Yes: Azure's cloud market share is 16"),
    ("Azure's share? || is it 16 points above Alibaba's? || 5 points above Google's?", "No: Azure's"),
    ("Azure's share? || is it 16 points above Alibaba's? || and than Google's?", "No: Azure's"),
    ("Alibaba's P/E? || Amazon is 50% more", "No: Amazon's P/E is 122.2% above"),
    ("Is Azure ahead of Google Cloud? || by more than 60%?", "No: Azure's cloud market share is 7 percentage points"),
])
def test_amount__is_of_the_distance(turns: str, first: str, ask: Asking) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith(first)


@pytest.mark.parametrize(("turns", "first"), [
    ("微软市盈率比阿里高吗？ || 高50%？", "不是：微软的市盈率比阿里巴巴高94.4%"),
    ("阿里市盈率？ || 比微软低17%吗？", "不是：阿里巴巴的市盈率比微软低48.6%"),
    ("Azure增速？ || 阿里云呢？ || 相差？ || 阿里云高5个百分点对吗？", "不是：阿里云的营收增速比Azure低5"),
    ("AWS比谷歌云大吗？ || 大20个百分点？", "不是：AWS的云市场份额比谷歌云高16"),
    ("AWS的份额？ || Azure至少低8个点？", "是的：Azure的云市场份额比AWS低9"),
    ("AWS的份额？ || Azure最多低8个点？", "不是：Azure的云市场份额比AWS低9"),
    ("AWS份额？ || 比Azure高10个百分点吗？ || 比谷歌云呢？", "不是：AWS的云市场份额比谷歌云高16"),
    ("AWS份额？ || 比Azure高10个百分点吗？ || 比谷歌云呢？ || 是谷歌云的两倍多吗？", "是的：AWS的云市场份额是谷歌云"),
])
def test_amount_in_chinese__is_of_the_distance(turns: str, first: str, ask: Asking) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith(first)


@pytest.mark.parametrize("turns", [
    "Is Alibaba cheaper than Amazon and Microsoft by 20 points?",
    "Azure share and Google Cloud share || double that",
    "AWS share? || by 10%?",
    "Amazon's P/E? || Microsoft's? || Alibaba's? || by 10%?",
    "Is Alibaba cheaper than Amazon? || twice?",
    "Are AWS and Azure above 15%? || by 5 points?",
])
def test_amount_of_no_two__is_declined(turns: str, ask: Asking) -> None:
    assert ask.chat(turns).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("turns", "told"), [
    ("Are AWS and Azure above 15%? || and 25%?", "Not each of them"),
    ("Alibaba's P/E? || is it below Amazon's 40x?", "Yes: Alibaba, 18x, is below Amazon, 40x"),
])
def test_figure_of_one__is_no_distance(turns: str, told: str, ask: Asking) -> None:
    assert told in ask.chat(turns).message.text
