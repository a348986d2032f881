"""Whom a passive puts behind: "overtaken by" and 被 … 超过 turn the comparison round."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opens"), [
    ("AWS被Azure超过了吗？", "不是"), ("亚马逊被阿里云反超了吗？", "不是"), ("AWS是否被阿里雲反超？", "不是"),
    ("阿里云被AWS超过了吗", "是的"), ("Azure的增速被阿里云反超了吗？", "不是"), ("AWS超过Azure了吗", "是的"),
    ("Is AWS passed by Azure in market share?", "No"), ("Is AWS bested by Azure?", "No"),
    ("Is AWS dominated by Alibaba Cloud?", "No"), ("Has Azure been outgrown by Alibaba Cloud?", "No"),
    ("Is Alibaba Cloud passed by AWS?", "Yes"),
])
def test_passive__turns_the_comparison_round(ask: Asking, text: str, opens: str) -> None:
    assert ask(text).message.text.startswith(opens)


@pytest.mark.parametrize("text", [
    "Is Azure's growth slowing?", "Has Alibaba Cloud's growth slowed?", "By how much did Azure's growth slow?",
    "阿里云的收入增长放缓了吗？", "Azure的营收增速放缓了吗？",
])
def test_slowing__is_a_change_that_no_source_gives(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
