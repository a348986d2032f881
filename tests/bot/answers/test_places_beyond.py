"""Places in more than the sources give, tags behind a denial, and names that only look like known ones."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Is Alibaba the cheapest stock on the planet?", "Is Amazon the most expensive stock?",
    "Is Azure the fastest growing cloud?", "Is Alibaba Cloud the slowest growing cloud in the world?",
    "Is Alibaba Cloud the smallest provider in the world?",
    "Is Alibaba Cloud the smallest cloud provider?", "Is Alibaba the cheapest tech company?",
])
def test_place_among_all_of_a_kind__is_said_of_those_in_the_source(ask: Asking, text: str) -> None:
    told = ask(text).message.text
    assert told.startswith("Among those in the source, yes: ")
    assert "The source has no such figure of anybody else." in told


@pytest.mark.parametrize(("text", "told"), [
    ("Is Alibaba the cheapest of the three stocks?", "Yes: the lowest P/E"),
    ("Is Microsoft's 35x higher than Amazon's 29%?", "Your question says 29%; the figures in the source are the ones"),
    ("Is AWS the largest cloud in the world?", "Yes: the highest cloud market share"),
    ("Is Microsoft the cheapest stock in the world?", "No: the lowest P/E is Alibaba's"),
    ("Is AWS the biggest company?", "The sources give AWS's cloud market share, not how large the company is"),
    ("Is Azure the smallest firm?", "The sources give Azure's cloud market share, not how large"),
    ("Is Azure the fastest growing unit within Microsoft?", "The sources give Azure's revenue growth, not its place"),
])
def test_place_elsewhere__is_as_it_is_asked(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("text", "starts"), [
    ("Alibaba doesn't trail Azure, does it?", "Yes, against what you say: Alibaba Cloud, 4%"),
    ("AWS isn't the smallest, is it?", "No, as you say: the lowest"),
    ("Alibaba's P/E isn't 25x, is it?", "As the source has it: "),
    ("Microsoft isn't cheaper than Alibaba, is it?", "No, as you say: Microsoft, 35x"),
])
def test_denial_with_a_tag__is_said_to_be_right_or_wrong(ask: Asking, text: str, starts: str) -> None:
    assert ask(text).message.text.startswith(starts)


@pytest.mark.parametrize(("text", "told"), [
    ("not 20, Google Cloud's share is 13%, right?", "Yes: "),
    ("Isn't AWS the leader?", "Yes: "), ("AWS is the largest, isn't it?", "Yes: "),
    ("Is Alibaba's cloud profitable?", "No. "), ("Is Alibaba's cloud not profitable?", "The cloud group grows"),
])
def test_other_tags_and_denials__are_answered(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize("text", [
    "How many parameters has Qwen 4?", "Is Qwen1.5 open source?", "Qwen2.5-7B parameters?", "Qwen3.5-Max parameters?",
    "Is Delta pricier than Amazon?", "Does Alibaba work with Delta?", "Is my cousin cheaper than Microsoft?",
    "Is my brother bigger than AWS?", "What exchange rate does it use?",
])
def test_what_only_looks_like_a_known_name__gets_no_figure(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert answer.outcome != "answer"


@pytest.mark.parametrize(("text", "told"), [
    ("How many parameters does Qwen 3 Max have?", "over 1 trillion"), ("Is Qwen 3 Next open source?", "Yes."),
    ("Delta between AWS and Azure?", "9 percentage points"), ("P/E Delta of Amazon vs Alibaba", "22 points"),
    ("What is the Delta in P/E between Amazon and Microsoft?", "5 points"), ("Is anybody cheaper than Alibaba?", "18x"),
])
def test_known_names_and_differences__are_heard_as_before(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text
