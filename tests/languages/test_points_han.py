"""个点: a share by itself, and the unit of whatever else is spoken of."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

CASES = [
    ("谷歌云在云市场里分到几个点", "13%"),
    ("阿里云Q3收入飙了几个点", "34%"),
    ("AWS和Azure差几个点", "9个百分点"),
    ("Azure和阿里云增速差几个点", "5个百分点"),
]
ELSEWHERE = ["今天大盘涨了几个点", "房贷利率多少个点", "恒指升咗几多点", "阿里股息率几个点"]


@pytest.mark.parametrize(("question", "said"), CASES)
def test_points__are_of_what_is_spoken_of(question: str, said: str, ask: Ask) -> None:
    assert said in ask(question).message.text


@pytest.mark.parametrize("question", ELSEWHERE)
def test_points__of_something_else_are_no_share(question: str, ask: Ask) -> None:
    assert ask(question).answer.outcome != "answer"
