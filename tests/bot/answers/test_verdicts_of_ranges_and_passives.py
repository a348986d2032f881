"""A verdict on what is denied of a range or of several, and on who is trailed by whom."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("Is Alibaba's P/E not outside 15 to 20?", "Yes: Alibaba's P/E is 18x, between 15x and 20x"),
    ("Is Alibaba's P/E not outside the range of 15 to 20?", "Yes: Alibaba's P/E is 18x, between 15x and 20x"),
    ("Alibaba's P/E isn't outside 15 to 20, right?", "Yes: Alibaba's P/E is 18x, between 15x and 20x"),
    ("Is Alibaba's P/E not between 15 and 20?", "No: Alibaba's P/E is 18x, between 15x and 20x"),
    ("Is Alibaba's P/E not between 20 and 25?", "Yes: Alibaba's P/E is 18x, not between 20x and 25x"),
    ("Is Alibaba's P/E not within 15 to 20?", "No: Alibaba's P/E is 18x, between 15x and 20x"),
    ("Is Alibaba's P/E outside 15 to 20?", "No: Alibaba's P/E is 18x, between 15x and 20x"),
    ("Isn't Alibaba's P/E outside 15 to 20?", "No: Alibaba's P/E is 18x, between 15x and 20x"),
    ("Isn't Alibaba's P/E between 15 and 20?", "Yes: Alibaba's P/E is 18x, between 15x and 20x"),
    ("Is Alibaba's P/E outside 20 to 25?", "Yes: Alibaba's P/E is 18x, not between 20x and 25x"),
])
def test_range__denied(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("Is AWS trailed by Azure?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("AWS is trailed by Azure, right?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("Is Azure trailed by AWS?", "No: Azure, 20%, is below AWS, 29%"),
    ("Is Azure trailed by AWS by 9 points?", "No: Azure's cloud market share is 9 percentage points below"),
    ("Is AWS trailed by Azure by 9 points?", "Yes: AWS's cloud market share is 9 percentage points above"),
    ("Is AWS trailed by Azure by 10 points?", "No: AWS's cloud market share is 9 percentage points above"),
    ("Is Azure led by AWS by 9 points?", "Yes: Azure's cloud market share is 9 percentage points below"),
    ("Is AWS led by Azure by 9 points?", "No: AWS's cloud market share is 9 percentage points above"),
    ("By how much is AWS trailed by Azure?", "AWS's cloud market share is 9 percentage points above Azure's"),
    ("How far is AWS trailed by Azure?", "AWS's cloud market share is 9 percentage points above Azure's"),
])
def test_trailed_by__is_larger(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("Is Azure not as big as AWS and Alibaba?", "As the source has it: Azure, 20%, is above Alibaba Cloud"),
    ("Is Microsoft's P/E not as high as Amazon's and Alibaba's?", "As the source has it: Microsoft, 35x, is above"),
    ("Is Azure as big as AWS and Alibaba?", "No: Azure, 20%, is above Alibaba Cloud's 4% and below AWS's 29%"),
    ("Is Alibaba not as big as AWS and Azure?", "Yes: Alibaba Cloud, 4%, is below AWS's 29% and Azure's 20%"),
    ("Is AWS not as big as Azure and Google Cloud?", "No: AWS, 29%, is above Azure's 20% and Google Cloud's 13%"),
])
def test_denied_of_several_who_differ__is_neither_yes_nor_no(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("turns", "first"), [
    ("AWS share? || Is it more than Azure, Google Cloud?", "Yes: AWS, 29%, is above Azure's 20% and Google"),
    ("AWS share? || Is it more than Azure and Google Cloud?", "Yes: AWS, 29%, is above Azure's 20%"),
    ("Alibaba P/E? || Is it cheaper than Microsoft, Amazon?", "Yes: Alibaba, 18x, is below"),
    ("Is AWS bigger than Azure, Google Cloud?", "Yes: AWS, 29%, is above Azure's 20% and Google"),
    ("Than Azure, is AWS bigger?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("Is it higher than Azure's, AWS's share?", "Yes: AWS, 29%, is above Azure, 20%"),
])
def test_names_behind_than__are_all_those_it_is_held_against(ask: Asking, turns: str, first: str) -> None:
    assert ask.chat(turns).message.text.startswith(first)
