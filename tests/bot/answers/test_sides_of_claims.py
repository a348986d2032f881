"""A yes is given on what a claim says, never on what merely leads to it; where a source disagrees with itself there is
neither."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    "question",
    [
        "does the market fully price in alibabas ai story",
        "is Alibaba's AI potential fully priced in?",
        "is the AI story completely baked into the valuation?",
        "does alibaba's stock price fully reflect its AI",
    ],
)
def test_verdict__no_where_a_claim_denies_it(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith("No. ")


@pytest.mark.parametrize(
    "question", ["are investors sold on the story already?", "have all investors bought the AI story"]
)
def test_verdict__no_yes_by_a_word_that_leads_to_either_side(question: str, ask: Asking) -> None:
    assert not ask(question).message.text.startswith("Yes")


@pytest.mark.parametrize(
    "question",
    [
        "are all the data centers in the 80% going to emerging markets?",
        "does the 80% go only to emerging markets?",
        "so 80% of the $53B is for data centers in emerging markets, right?",
        "80%是不是投到新兴市场的数据中心？",
    ],
)
def test_verdict__none_where_the_source_has_two_wordings(question: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert text.startswith(("The source does not agree with itself", "来源对这80%的用途说法不一"))


def test_verdict__yes_on_the_figure_itself(ask: Asking) -> None:
    assert ask("Is 80% of the $53 billion for data centers?").message.text.startswith("Yes")
    assert ask("is 70% of the plan for data centers in emerging markets?").message.text.startswith("No")
