"""Who does it to whom, who pays for it, and what is asked of an app that nothing is said of."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("question", [
    "is amazon catching up with alibaba?", "is azure catching up with microsoft", "did microsoft copy alibaba",
    "does microsoft host alibaba cloud", "does alibaba host microsoft?", "does gemini challenge qwen?",
    "does AWS depend on alibaba cloud", "does alibaba cloud depend on amazon", "does alibaba supply chips to google",
    "does alibaba make chips", "has microsoft challenged alibaba", "are alibaba and alibaba cloud competitors?",
    "has alibaba outspent alibaba cloud?",
])  # fmt: skip
def test_other_doer_or_other_object__is_not_told_of(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("is alibaba catching up with amazon", "Alibaba is racing to catch up"),
    ("is alibaba cloud catching up with amazon", "Alibaba is racing to catch up"),
    ("whose approach does alibaba's strategy mirror", "resembles what Microsoft does"),
    ("did alibaba copy google", "No, not in the source."),
    ("does alibaba compete with amazon", "racing to catch up"), ("are chips a risk for alibaba?", "export controls"),
    ("does alibaba's success depend on execution?", "executing"), ("does qwen3-next challenge gemini?", "Gemini"),
])  # fmt: skip
def test_what_is_said_that_way_round__is_told(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize("question", [
    "has amazon funded alibaba cloud", "who finances alibaba", "when was alibaba funded by amazon",
    "is alibaba merging with google cloud?", "has azure merged with alibaba?", "how much of AWS does OpenAI own",
    "does Google invest in the cloud intelligence group", "has alibaba been profitable for nine quarters",
    "does the chinese government own alibaba", "did alibaba stop building data centers?", "did alibaba miss earnings?",
    "what happens if chips are cut off",
])  # fmt: skip
def test_loose_word__leads_to_no_other_topic(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("combined share of azure and alibaba cloud", "24%"), ("azure and alibaba cloud merged, what share?", "24%"),
    ("what's missing in the article", "words are lost"), ("when was the IPO cancelled?", "2024"),
    ("how much does alibaba invest in cloud?", "$53 billion"), ("is alibaba cloud profitable?", "profitability"),
    ("is alibaba building data centers?", "data center"), ("does the IPO hurt its funding?", "financial flexibility"),
])  # fmt: skip
def test_same_word_of_its_own_topic__is_answered(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize("question", [
    "tell me the share price of Qwen", "how is qwen's stock doing", "qwen users", "qwen spending", "qwen r&d",
    "how safe is qwen", "is qwen free", "who are qwen's customers", "is most of the plan qwen",
])  # fmt: skip
def test_what_is_not_said_of_an_app__is_refused(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("tell me about qwen", "10 million downloads"), ("what is qwen", "The Qwen app"),
    ("how many times was the qwen app downloaded", "10 million"), ("how well was the Qwen app received?", "Engagement"),
    ("is qwen meant for companies or normal users", "consumers and enterprises"),
    ("Qwen launches are aimed at which two groups of users?", "consumers and enterprises"),
])  # fmt: skip
def test_what_is_said_of_an_app__is_told(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text
