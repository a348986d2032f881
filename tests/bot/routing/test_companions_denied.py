"""Who is named behind "and not just" is what the first is as well, and is left out of nothing."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "is SAP a partner, and not just Deloitte?", "SAP is a partner and not only Bosch, right?",
    "are Bosch and SAP partners, not merely Deloitte?",
])
def test_not_just_another__is_a_yes(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes. ")


@pytest.mark.parametrize("text", ["is SAP, not Deloitte, the partner?", "is Siemens a partner, and not just Deloitte?"])
def test_not_another__is_no_yes(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith("Yes")


@pytest.mark.parametrize("text", ["is Harrison Brooks profitable?", "is Harrison Brooks risky?"])
def test_author__is_not_what_he_writes_of(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", ["is Harrison Brooks optimistic about Alibaba?", "is Harrison Brooks a human?"])
def test_author__holds_what_he_writes(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize("text", [
    "Free cash flow after the capex, how much is it burning?", "free cash flow: how much is it spending?",
])
def test_missing_figure__keeps_its_pronoun(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "figure"), [
    ("How much is the quota of Google in the market of the cloud?", "13%"),
    ("Need AWS's slice of global cloud for the risk memo, single number please.", "29%"),
    ("azure n aws tgt more than half the mkt or not", "49%"), ("companies wif pe more than 38?", "Amazon"),
    ("is alibaba cloud profitable, sí o no", "No."), ("AWS's share: how much is it?", "29%"),
])
def test_other_tongues_and_memos__are_heard(ask: Asking, text: str, figure: str) -> None:
    assert figure in ask(text).message.text.split("\n")[0]
