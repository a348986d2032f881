"""Particles and everyday words of Singlish and Nigerian Pidgin, names that look like them, and requests for advice."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("wah ali throwing how much at ai and cloud sia", "$53 billion"),
        ("baba discount to amzn pe how many percent liao", "55%"),
        ("google cloud bigger than alibaba cloud abi?", "Yes"),
        ("80% of the 53b is how many billion sef", "42.4"),
        ("wetin be alibaba pe", "18x"),
        ("abeg how much alibaba dey spend for ai and cloud", "$53 billion"),
        ("the model wey get over 1 trillion parameters na which one", "Qwen3-Max-Preview"),
        ("triple digit AI growth na how many quarters straight?", "9 quarters"),
        ("among the four clouds who dey last", "Alibaba Cloud"),
        ("who dey first for cloud share among the four", "AWS"),
        ("which kind wahala fit affect alibaba?", "9 points"),
        ("dem say alibaba don cancel the cloud ipo, na true?", "Yes"),
        ("why mkt give baba such low valuation one", "cautious"),
        ("PE is what ah, newbie here paiseh", "earnings"),
        ("idc about anything else, aws share?", "29%"),
    ],
)
def test_particles__narrow_nothing(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text


@pytest.mark.parametrize(
    "text",
    ["SIA P/E", "pe of sia", "sia pe", "AWS share in NA", "aws na share", "AWS share, according to IDC",
     "aws share per idc", "AWS share IDC", "who is counter to alibaba's P/E forward"],
)
def test_names_that_look_like_particles__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    "text",
    ["i shd all in baba or not?", "we should all in on alibaba anot", "can enter baba or not", "baba can vest mah",
     "worth chiong alibaba anot", "make i buy baba abeg", "shld i yolo amzn", "I fit invest for alibaba so?"],
)
def test_advice_in_slang__is_refused(ask: Asking, text: str) -> None:
    answer = ask(text)
    assert {match.intent for match in answer.matches} == {"advice"}
    assert answer.answer.outcome == "decline"


def test_all_in__said_of_a_company_is_no_advice(ask: Asking) -> None:
    assert all(match.intent != "advice" for match in ask("is alibaba going all in on ai?").matches)
