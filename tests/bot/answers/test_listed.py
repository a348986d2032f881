"""A list of partners with a stranger in it: who is named there is told, and there is no yes."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "strangers"),
    [
        ("Has Alibaba allied itself with PwC, Deloitte and SAP?", "PwC is not named there"),
        ("my notes give alibaba's partners as bosch, siemens and sap, correct?", "Siemens is not named there"),
        ("Are Bosch, IBM and Oracle partners of Alibaba?", "IBM and Oracle are not named there"),
        ("Alibaba teams up with Deloitte and KPMG, true?", "KPMG is not named there"),
        ("阿里的合作伙伴是SAP、西门子和博世，对吗？", "没有把西门子列在其中"),
    ],
)
def test_listed__tells_who_is_named_and_who_is_not(ask: Asking, text: str, strangers: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert strangers in answer.message.text
    assert "Deloitte" in answer.message.text
    assert "Yes" not in answer.message.text


@pytest.mark.parametrize(
    "text",
    [
        "Is Siemens a partner of Alibaba?", "is SAP Accenture's partner?", "is Accenture a partner of SAP?",
        "did Alibaba buy Accenture and SAP?", "does Alibaba pay SAP more than Accenture?",
        "why did Alibaba partner with SAP and Accenture?", "did SAP leave Alibaba for Accenture?",
        "is Accenture bigger than SAP, Alibaba's partner?",
    ],
)
def test_listed__other_questions_of_a_stranger_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_listed__all_of_them_named_is_a_yes(ask: Asking) -> None:
    assert "Yes." in ask("Alibaba's partners are Bosch, SAP and Deloitte, right?").message.text
