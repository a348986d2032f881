"""Yes or no of several names at once: each is checked, and what cannot be checked gets no verdict."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "verdict"), [
    ("Do Azure and AWS both have more than 25%?", "No"),
    ("Do AWS and Azure both have more than 25%?", "No"),
    ("Do Azure and AWS both have more than 15%?", "Yes"),
    ("Google Cloud, Azure and AWS all exceed 10% of the cloud market, right?", "Yes"),
    ("Are both Microsoft and Amazon more expensive than Alibaba?", "Yes"),
    ("Are both Alibaba and Amazon more expensive than Microsoft?", "No"),
    ("Is Azure larger than Google Cloud and AWS?", "No: Azure, 20%, is above Google Cloud's 13% and below AWS's 29%"),
    ("Is AWS's share equal to Azure and Google Cloud combined?", "No"),
    ("Azure and Google Cloud together don't beat AWS, right?", "No"),
    ("Do Azure and Google Cloud together beat AWS?", "Yes"),
    ("azure + google cloud > aws on share?", "Yes"),
    ("azure + google cloud < aws on share?", "No"),
])
def test_verdict__of_several_names(ask: Asking, text: str, verdict: str) -> None:
    assert ask(text).message.text.startswith(verdict)


@pytest.mark.parametrize("text", [
    "Is neither Azure nor AWS growing faster than Alibaba Cloud?",
])
def test_verdict__not_on_what_no_rule_checks(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Is Alibaba immune to regulatory scrutiny?", "Did Alibaba avoid regulatory scrutiny?",
    "Is Alibaba unaffected by regulatory scrutiny?", "Is regulation no problem for Alibaba?",
])
def test_claim__that_a_word_turns_gets_no_yes(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith("Yes")
