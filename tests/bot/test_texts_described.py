"""What is asked of the text: its two wordings of one figure, how recent it is, what it rests on, its view at the end, a
definition for a footnote; and whether an event is still on."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "conflict"), [
    ("How does the body describe the 80%, and how the summary?", "data_center_target"),
    ("is the 80% the same in the summary and in the text?", "data_center_target"),
    ("How many quarters of triple-digit AI growth can we print without contradicting the article?", "streak_length"),
    ("The text is inconsistent on the duration of the growth streak. What does it say?", "streak_length"),
])  # fmt: skip
def test_two_wordings__are_that_contradiction(ask: Asking, text: str, conflict: str) -> None:
    assert [one.key for one in ask(text).answer.conflicts] == [conflict]


@pytest.mark.parametrize(("text", "told"), [
    ("is this stuff even recent?", "10 months old"),
    ("is the data really current", "10 months old"),
    ("what's your data based on", "AInvest"),
    ("on what do you base this?", "AInvest"),
    ("a citation line for the footnote please", "AInvest"),
    ("opinion of author at the end?", "gamble"),
    ("To which company does \"cash cow\" refer?", "Azure"),
    ("We need a footnote on the P/E. How is that defined?", "price of a share"),
    ("what does a multiple of 40x tell us?", "price of a share"),
])  # fmt: skip
def test_text__is_described(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text


@pytest.mark.parametrize("text", [
    "cloud listing still on?",
    "Is the IPO of the cloud arm still in the works?",
    "is Alibaba Cloud still going public",
    "cloud ipo still a thing?",
])  # fmt: skip
def test_event_still_on__is_denied_where_it_was_cancelled(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("No.")


@pytest.mark.parametrize("text", [
    "is the cloud ipo back on",
])  # fmt: skip
def test_event_to_come__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_event_taken_for_granted__is_denied(ask: Asking) -> None:
    assert ask("why is the ipo still on the agenda").message.text.startswith("No. Alibaba cancelled the IPO")
