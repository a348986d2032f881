"""What somebody takes back in the same breath is not asked for; a correction without anything before it stays one."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "facts"), [
    ("P/E of Alibaba no sorry Amazon", {"amazon_pe"}),
    ("baba pe, scratch that, msft pe", {"microsoft_pe"}),
    ("how fast did azure grow i mean alibaba cloud", {"alibaba_cloud_growth"}),
    ("share of aws, correction: azure", {"azure_share"}),
    ("compare the P/E of Alibaba and Amazon, no wait, Alibaba and Microsoft", {"alibaba_pe", "microsoft_pe"}),
    ("gap in share between google cloud, no sorry, between azure and aws", {"azure_share", "aws_share"}),
    ("between aws and azure no wait between aws and google cloud: gap in share?", {"aws_share", "google_cloud_share"}),
    ("Microsoft rather than Amazon: cloud share?", {"azure_share"}),
    ("阿里的市盈率，不对，亚马逊的", {"amazon_pe"}),
])
def test_repair__only_what_is_meant_is_told(ask: Asking, text: str, facts: set[str]) -> None:
    assert {fact.key for fact in ask(text).answer.facts} == facts


def test_repair__denying_a_part_takes_nothing_back(ask: Asking) -> None:
    assert "75%" in ask("微软营收里不是Azure的占多少").message.text


def test_repair__meant_for_something_takes_nothing_back(ask: Asking) -> None:
    assert [fact.key for fact in ask("How much of the plan is meant for data centers?").answer.facts]
