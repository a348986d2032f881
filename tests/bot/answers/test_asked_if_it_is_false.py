"""A yes and a no to whether somebody is wrong is of that, and never of what he says."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opens"), [
    ("AWS leads the cloud market. Wrong?", "No, that is right"),
    ("Google Cloud is bigger than Azure. False?", "Yes, that is wrong"),
    ("Microsoft's P/E is 50x. Wrong?", "Yes, that is wrong"),
    ("Microsoft's P/E is 35x, incorrect?", "No, that is right"),
    ("My aunt says Amazon's P/E is 50x. Is she wrong?", "Yes, that is wrong"),
    ("would I be mistaken to say that AWS is the biggest cloud?", "No, that is right"),
    ("Azure grew 39%, am I wrong?", "No, that is right"),
    ("他说微软的市盈率是50倍。他错了吗？", "是错的"),
    ("Azure grew 39%, right?", "Yes"),
    ("Amazon has a bigger P/E than Microsoft, is that true or is he lying?", "Yes"),
])
def test_false__is_answered_of_the_falsehood(ask: Asking, text: str, opens: str) -> None:
    assert ask(text).message.text.startswith(opens)


@pytest.mark.parametrize("text", [
    "AWS doesn't lead the cloud market. Wrong?",
    "My uncle says the cloud IPO was cancelled. Is he wrong?",
])
def test_false__of_a_denial_or_a_point_gets_neither_yes_nor_no(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert not trace.message.text.startswith(("Yes", "No"))
