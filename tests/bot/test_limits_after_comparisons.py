"""After one was held against another, a limit is of that one, and a distance is of both, whichever is ahead."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("chat", "verdict"), [
    ("What is AWS's market share? || Is it higher than Azure's? || Is it over 30%?", "No: AWS's cloud market share"),
    ("What is AWS's market share? || Is it higher than Azure's? || over 25%?", "Yes: AWS's cloud market share is 29%"),
    ("阿里云的份额多少？ || 比谷歌云高吗？ || 超过8%吗？", "不是：阿里云的云市场份额是4%"),
    ("AWS的份额高于Azure吗 || 超过25%吗", "是的：AWS的云市场份额是29%"),
    ("Is AWS's share higher than Azure's? || Are both over 25%?", "No, not all of it"),
    ("Compare AWS and Azure in share || over 25%?", "Not each of them, but together, yes: 49%"),
])
def test_limit__is_of_the_one_compared(ask: Asking, chat: str, verdict: str) -> None:
    assert ask.chat(chat).message.text.startswith(verdict)


@pytest.mark.parametrize(("chat", "verdict"), [
    ("Is Google Cloud's share higher than AWS's? || Is the difference less than 20 points?", "Yes: Google Cloud's"),
    ("Is AWS's share higher than Azure's? || Is the gap less than 5 points?", "No: AWS's cloud market share is 9"),
    ("Is AWS's share lower than Azure's? || By less than 20 points?", "No: AWS's cloud market share is 9"),
    ("亚马逊的市盈率 || 阿里巴巴呢 || 差距超过20倍吗？", "是的：亚马逊的市盈率比阿里巴巴高22"),
    ("亚马逊的市盈率 || 阿里巴巴呢 || 差距超过23倍吗？", "不是：亚马逊的市盈率比阿里巴巴高22"),
])
def test_distance__is_of_both(ask: Asking, chat: str, verdict: str) -> None:
    assert ask.chat(chat).message.text.startswith(verdict)
