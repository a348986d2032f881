"""In a yes/no question the verb or the adjective is what is asked: a point about the same subject that says something
else of it is no answer."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

SUBJECTS = (
    "the regulatory scrutiny of Alibaba", "enterprise AI adoption", "the alliance between Microsoft and OpenAI",
    "Alibaba's partnership with Bosch", "the export ban on chips", "the emerging-market strategy", "investor caution",
    "Alibaba's financial flexibility",
)
SAID = (
    "Is {} over?", "Is {} improving?", "Has {} been sorted out?", "Is {} illegal?", "Is {} getting worse?",
    "Has {} paid off?", "Is {} bigger than last year?", "Is {} making headlines?", "Has {} scared away customers?",
    "Is {} a burden for taxpayers?",
)


@pytest.mark.parametrize("said", SAID)
def test_point__is_no_answer_to_another_predicate(ask: Asking, said: str) -> None:
    asked = [said.format(subject) for subject in SUBJECTS]
    assert [text for text in asked if ask(text).answer.outcome == "answer"] == []


@pytest.mark.parametrize("text", [
    "Was the flotation of the cloud arm popular with brokers?", "Is Microsoft's tie-up with OpenAI profitable?",
    "Did lawyers regret that the cloud IPO was cancelled?", "Is Microsoft scared of Alibaba?",
    "Has regulation slowed Alibaba's expansion yet?", "Has Alibaba shown cost discipline?",
    "Is Alibaba the greatest contender in AI?", "Was Azure always a cash cow?",
    "Does Amazon regard Alibaba as a danger?",
    "Are investors getting less cautious?", "Is AI too capital-intensive for Alibaba?",
    "Will the data centers use coal?",
    "Are the new data centers going to be heated?", "Is the cloud IPO back on the agenda?",
    "Does Alibaba's board expect regulators to give in?", "Is open-sourcing its model earning Alibaba money?",
])
def test_point__of_the_same_subject_says_neither_yes_nor_no(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize("text", [
    "Is Alibaba under the eye of regulators?", "Is enterprise adoption of AI patchy?", "Is Bosch one of its partners?",
    "Is the competition for Alibaba fierce?", "Has Alibaba executed well in e-commerce?", "Is Azure a cash cow?",
    "Is Alibaba a strong contender in AI?", "Is Alibaba developing Qwen3-Max-Preview?",
    "Is spending alone enough to win?",
    "Has the market priced in Alibaba's AI upside yet?", "Is Latin America on the list for its data centers?",
    "Are chip restrictions a worry for Alibaba?", "Do consumers like the Qwen app?", "Is AI a capital-hungry business?",
    "Did Alibaba call off the IPO of its cloud arm?", "Could export controls hold back Alibaba's hardware?",
])
def test_point__that_says_it_is_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize("text", [
    "Do lots of consumers use Qwen?", "Is the push a bet with high stakes?", "Do AI products drive the cloud growth?",
    "Does Alibaba want to be a global AI contender?", "Is Alibaba's financial flexibility in doubt?",
])
def test_point__with_small_words_beside_it_is_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"
