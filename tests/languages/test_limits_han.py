"""超过 and 不到: a limit before a figure, a comparison before a name."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

CASES = [
    ("aws份额超过30%？", "不是：AWS的云市场份额是29%"),
    ("阿里云份额超过谷歌云了吗", "不是：阿里云的云市场份额是4%，低于谷歌云的13%"),
    ("阿里的市盈率不到亚马逊的一半吗", "是的：阿里巴巴的市盈率是亚马逊的45%"),
    ("哪些公司的市盈率超过30", "亚马逊和微软"),
    ("AWS和Azure加起来有没有超过一半", "没有："),
]


@pytest.mark.parametrize(("question", "said"), CASES)
def test_limit__is_told_from_a_comparison(question: str, said: str, ask: Ask) -> None:
    assert said in ask(question).message.text
