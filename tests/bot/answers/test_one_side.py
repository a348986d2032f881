"""One side alone, where the source names both; the opinion of one whom it does not know; and whom it names instead."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Is regulatory scrutiny only in China?", "Do only Chinese regulators watch Alibaba?",
    "regulators are just a problem at home in China?", "Is China the only place where regulators watch Alibaba?",
    "Is Qwen only for consumers?",
])
def test_one_side_alone__gets_a_no_with_both(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith("No. ")
    assert " and " in trace.message.text


@pytest.mark.parametrize("text", [
    "regulators are not only a problem in China, right?", "does Microsoft only serve consumers?",
    "are export controls only a problem in China?", "which regulators only watch it in China?",
])
def test_one_side__is_denied_by_no_point_on_something_else(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith(("No", "Yes"))


@pytest.mark.parametrize("text", [
    "What does Morgan Stanley think of Alibaba's P/E?", "what do UBS analysts say about Alibaba's cloud growth",
    "How does Citi see Alibaba's valuation?", "what's JPMorgan's view on Microsoft's P/E",
    "does Goldman think Alibaba is cheap", "how do Goldman Sachs and JPMorgan see AWS's share?",
    "What does Microsoft think of Alibaba's P/E?",
])
def test_opinion_of_another__is_no_figure(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert not trace.answer.facts


@pytest.mark.parametrize(("text", "shown"), [
    ("what does the article make of Alibaba's valuation", "Investors are cautious"),
    ("what do you make of Alibaba's P/E", "18x"),
    ("does Alibaba make money with its cloud?", "No. The cloud group grows"),
])
def test_view_of_the_source__is_still_told(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "named"), [
    ("Is it Amazon that has the edge in data analytics?", "Google Cloud"),
    ("Is it Amazon that is allied with OpenAI?", "Microsoft has an alliance"),
    ("is it AWS that is a cash cow?", "Azure"),
    ("Qwen3-Next takes on OpenAI, right?", "Gemini"),
])
def test_another_than_the_source_names__gets_a_no_with_whom_it_names(ask: Asking, text: str, named: str) -> None:
    shown = ask(text).message.text
    assert shown.startswith("No, not in the source. ")
    assert named in shown


@pytest.mark.parametrize(("text", "opening"), [
    ("Is it Google Cloud that has the data analytics edge?", "Yes. Google Cloud"),
    ("Is it Microsoft that is allied with OpenAI?", "Yes. Microsoft"),
    ("Qwen3-Next goes after Gemini, right?", "Yes. Alibaba released"),
    ("Is it Microsoft that has the highest P/E?", "No: the highest P/E is Amazon's"),
    ("does Qwen3-Max-Preview take on OpenAI?", "The sources say nothing"),
    ("does Alibaba take on Microsoft?", "What the source says"),
])
def test_whom_the_source_names__is_not_denied(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)
