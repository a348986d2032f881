"""What joins two names, a quality that nothing measures, and a firm beside its own unit: no figure answers that."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("question", [
    "did google buy alibaba", "does alibaba use AWS?", "is google suing alibaba", "does microsoft pay alibaba",
    "are google and alibaba the same company?", "does alibaba rent servers from amazon",
    "was Google founded before AWS?",
    "is alibaba cloud built on aws", "did alibaba learn from amazon", "has alibaba signed with google",
    "is aws safer than azure", "is alibaba cloud smarter than aws", "is amazon worth more than alibaba?",
])  # fmt: skip
def test_what_joins_two_names__is_told_by_no_figures(question: str, ask: Asking) -> None:
    heard = ask(question)
    assert heard.answer.outcome == "decline"
    assert "say nothing on that" in heard.message.text


@pytest.mark.parametrize(("question", "told"), [
    ("alibaba vs google", "Cloud market share"), ("how does alibaba compare with microsoft", "what the source gives"),
    ("can u do google cloud vs aws", "Cloud market share"), ("is google twice as big as alibaba", "Cloud market share"),
    ("what does microsoft have that alibaba doesnt", "what the source gives for both"),
    ("so what has Microsoft got that Alibaba hasn't", "what the source gives for both"),
    ("is aws better than azure", "Cloud market share"), ("has microsoft partnered with openai", "Yes."),
    ("has alibaba partnered with Amazon?", "No, not in the source."),
])  # fmt: skip
def test_what_sets_two_beside_each_other__is_answered(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text.split("\n")[0]


@pytest.mark.parametrize("question", [
    "does alibaba cloud charge less than aws?", "does azure earn more than aws", "is aws richer than azure",
    "does alibaba have more data centers than aws", "does alibaba cloud have the best AI",
    "is aws more open than azure",
    "who has more experience, aws or azure", "is amazon worth more than azure", "can alibaba cloud win the AI race",
    "does aws have more influence than azure", "is aws more famous than azure",
])  # fmt: skip
def test_quality_without_a_figure__is_not_the_market_share(question: str, ask: Asking) -> None:
    heard = ask(question)
    assert heard.answer.outcome == "decline"
    assert "by what your question names" in heard.message.text


@pytest.mark.parametrize(("question", "told"), [
    ("is aws bigger than azure", "Yes: AWS, 29%"), ("is alibaba cheaper than microsoft", "Yes: Alibaba, 18x"),
    ("is alibaba behind aws", "Yes: Alibaba Cloud, 4%"), ("is aws more dominant than azure", "Yes: AWS, 29%"),
    ("does aws have more of the market than azure", "Yes: AWS, 29%"),
    ("does aws hold more than azure?", "Yes: AWS, 29%"),
    ("who is the largest cloud provider", "AWS has the highest"),
])  # fmt: skip
def test_size__is_the_market_share(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)


@pytest.mark.parametrize("question", [
    "is azure growing faster than microsoft", "does azure grow slower than microsoft", "is amazon bigger than aws",
    "is google cloud behind google", "Is Azure's cloud share higher than Microsoft's?",
])  # fmt: skip
def test_firm_and_its_own_unit__are_not_compared(question: str, ask: Asking) -> None:
    heard = ask(question)
    assert heard.answer.outcome == "decline"
    assert "its own unit" in heard.message.text


@pytest.mark.parametrize(("question", "told"), [
    ("is azure growing faster than alibaba cloud", "Yes: Azure, 39%"), ("is aws bigger than google cloud", "Yes: AWS"),
    ("does azure make up more than 20% of microsoft's revenue?", "Yes"),
])  # fmt: skip
def test_units_of_two_firms__are_compared(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
