"""Claims that no rule finds are found by what the question's words together speak for, and by nothing less."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

TOLD = (
    ("What has Alibaba traditionally been king of?", "outlook_execution"),
    ("Which famous AI lab is in Microsoft's corner?", "microsoft_openai"),
    ("What's been lifting the stock?", "why_discount"),
    ("What trips up US cloud firms in places such as Southeast Asia?", "strength_emerging"),
    ("Which Alibaba model rivals Gemini?", "strength_models"),
    ("what's driving alibaba cloud's growth", "growth_driver"),
    ("What is the main question for investors?", "key_question"),
)
DECLINED = (
    "Is Qwen3-Max-Preview open source?",
    "Has Alibaba pulled out of Latin America?",
    "what are Tencent's risks",
    "what does the author say about employees",
    "why is Azure growing",
    "why did Microsoft invest in OpenAI",
    "what are amazon's weaknesses",
    "is taiwan a risk for alibaba",
    "baba share price",
    "thinking of yoloing my savings into baba calls, smart or dumb",
    "my head is in the clouds today",
    "What is the chance of low clouds at noon?",
)
VERDICTS = (
    ("Is Azure a cash cow?", "yes"),
    ("azure is losing money, correct?", "no"),
    ("Did the cloud IPO happen?", "no"),
    ("Alibaba's cloud IPO went ahead in 2024?", "no"),
    ("Is enterprise adoption widespread?", "no"),
    ("Is Latin America a target?", "yes"),
    ("are investors convinced by alibaba?", "no"),
    ("does the author say alibaba is sure to win", "no"),
    ("OpenAI is Alibaba's partner, isn't it?", "unsaid"),
    ("Is Alibaba ahead of the competition?", None),
    ("Is Alibaba after consumers or companies with its AI?", None),
    ("can alibaba catch up with microsoft?", None),
    ("is Alibaba's valuation justified?", None),
)


@pytest.mark.parametrize(("question", "claim"), TOLD)
def test_evidence__finds_the_claim(question: str, claim: str, ask: Asking) -> None:
    answer = ask(question).answer
    assert answer.outcome == "answer"
    assert answer.claims[0].key == claim


@pytest.mark.parametrize("question", DECLINED)
def test_evidence__is_not_enough(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "says"), VERDICTS)
def test_verdict__only_where_a_claim_explains_every_word(question: str, says: str | None, ask: Asking) -> None:
    answer = ask(question).answer
    assert answer.outcome == "answer"
    assert getattr(answer.content, "verdict", None) == says


def test_evidence__a_hint_takes_no_other_sense_from_its_word(ask: Asking) -> None:
    assert ask("Who is king in cloud market share?").answer.kind == "ranking"


def test_claims__a_follow_up_asks_of_the_subject_where_the_one_named_before_has_none(ask: Asking) -> None:
    frame = ask("What is Microsoft's P/E?").answer.frame
    assert ask("What are the risks?", frame).answer.outcome == "answer"
    assert ask("What are Microsoft's risks?").answer.outcome == "decline"


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("What is YoY?", "definition"),
        ("what is capex", "definition"),
        ("What is the P/E?", "comparison"),
        ("Where does the 29% come from?", "provenance"),
        ("Where does that come from?", "provenance"),
    ],
)
def test_rules__terms_and_origins(question: str, kind: str, ask: Asking) -> None:
    assert ask(question).answer.kind == kind
