"""What a question asks of a source's points: all of a kind, the view of the source, what stands behind a figure; and
what no claim says, which is declined."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

RISKS = "risk_chips"
STRENGTHS = "strength_emerging"


@pytest.mark.parametrize("text", [
    "what could trip alibaba up on its way",
    "anything wrong with alibaba",
    "what drags alibaba down",
    "the argument against BABA please",
    "what would a naysayer hold against Alibaba?",
    "hazards for alibaba in this report",
    "what should a holder of BABA be anxious about",
])
def test_risks__are_told_as_a_whole(ask: Asking, text: str) -> None:
    claims = {claim.key for claim in ask(text).answer.claims}
    assert {"risk_chips", "risk_regulation", "risk_competition"} <= claims


@pytest.mark.parametrize("text", [
    "anything to like about Alibaba", "where is Alibaba at its brightest", "what is impressive about baba",
    "the rosy view of Alibaba",
])
def test_strengths__are_told_as_a_whole(ask: Asking, text: str) -> None:
    assert {"strength_emerging", "strength_partners"} <= {claim.key for claim in ask(text).answer.claims}


@pytest.mark.parametrize("text", [
    "show me both sides of the Alibaba story", "a balanced picture of alibaba", "arguments for and against alibaba",
])
def test_both_sides(ask: Asking, text: str) -> None:
    assert {RISKS, STRENGTHS} <= {claim.key for claim in ask(text).answer.claims}


@pytest.mark.parametrize("text", [
    "what's the writer's take on alibaba",
    "is the author upbeat?",
    "how does the piece portray Alibaba",
    "what should readers take away from the article",
    "closing words of the article?",
    "how does the report see alibaba's future",
])
def test_view_of_the_source__is_its_verdict(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert answer.kind == "claims"
    assert "verdict" in {claim.key for claim in answer.claims}


@pytest.mark.parametrize(("text", "claim"), [
    ("how does the author judge the chip export controls", "risk_chips"),
    ("what is the writer's view of the risks", "risk_regulation"),
])
def test_view_of_something__is_what_is_said_of_it(ask: Asking, text: str, claim: str) -> None:
    keys = {found.key for found in ask(text).answer.claims}
    assert claim in keys
    assert "verdict" not in keys


@pytest.mark.parametrize("text", [
    "does the author see a recession",
    "how does the writer judge the Chinese economy",
    "what does the author say Alibaba's P/E will be in future",
    "what is alibaba's future",
    "how does the author see Microsoft's future",
    "would the author buy alibaba",
])
def test_view_of_something_else__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "what does Alibaba's low multiple signal?",
    "how does the author see the valuation of alibaba",
    "what does the valuation gap reveal",
    "what keeps down baba's P/E",
    "reasons for the 18x P/E of alibaba",
])
def test_figure__what_it_is_taken_to_say(ask: Asking, text: str) -> None:
    message = ask(text)
    assert message.answer.claims[0].key == "why_discount"
    assert "18x" in message.message.text


@pytest.mark.parametrize("text", ["What does Microsoft's low P/E suggest?", "what does Azure's growth tell us"])
def test_figure__of_another_says_nothing_of_alibaba(ask: Asking, text: str) -> None:
    assert not ask(text).answer.claims


@pytest.mark.parametrize(("text", "kind"), [
    ("what is baba's plan", "why"), ("explain the plan of Alibaba", "why"),
    ("how large is baba's plan", "figure"), ("what is Alibaba's three-year plan?", "figure"),
])
def test_plan__in_general_and_its_sum(ask: Asking, text: str, kind: str) -> None:
    message = ask(text)
    assert message.answer.kind in (kind, "claims" if kind == "why" else kind)
    assert "$53 billion" in message.message.text


@pytest.mark.parametrize("text", [
    "why did alibaba call off its cloud listing",
    "why has the cloud IPO been shelved?",
    "in which month was the cloud IPO cancelled",
    "how much was the pulled IPO meant to raise",
    "which fine have the regulators handed alibaba",
    "what is the Deloitte contract worth",
    "since when has SAP been a partner",
    "how many partners has alibaba got",
    "why are regulators so strict with alibaba",
    "have Amazon's shares rallied too?",
])
def test_what_no_claim_says__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "claim"), [
    ("why does the cancelled cloud listing matter", "risk_ipo"),
    ("why is the scrapped IPO a worry", "risk_ipo"),
    ("in which year was the cloud IPO cancelled", "risk_ipo"),
    ("why is regulation a risk for alibaba", "risk_regulation"),
    ("why does alibaba partner with bosch", "strength_partners"),
])
def test_what_no_claim_says__its_answerable_neighbour(ask: Asking, text: str, claim: str) -> None:
    assert ask(text).answer.claims[0].key == claim


@pytest.mark.parametrize("text", [
    "Is Microsoft imitating Alibaba?", "Does Google copy Alibaba?", "was the cloud IPO cancelled in June 2024?",
])
def test_claim__near_what_is_asked_gets_no_yes(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith(("Yes", "No:"))


@pytest.mark.parametrize(("text", "says"), [
    ("Is Alibaba imitating Microsoft?", "yes"), ("was the cloud IPO cancelled in 2024?", "yes"),
    ("was the cloud IPO cancelled in 2022?", "no"),
])
def test_claim__that_is_what_is_asked_gets_its_verdict(ask: Asking, text: str, says: str) -> None:
    assert getattr(ask(text).answer.content, "verdict", None) == says


@pytest.mark.parametrize("text", [
    "do the authorities keep an eye on alibaba", "which chatbot app did alibaba bring out",
])
def test_provenance__is_not_asked_by_authorities_or_a_chatbot_app(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind != "provenance"


@pytest.mark.parametrize(("text", "claim"), [
    ("which role has Azure for Microsoft", "azure_cash_cow"),
    ("google cloud's role in the piece", "google_analytics"),
])
def test_role__shows_what_is_said_of_the_unit(ask: Asking, text: str, claim: str) -> None:
    assert claim in {found.key for found in ask(text).answer.claims}


@pytest.mark.parametrize("text", [
    "what's wrong with my car", "I paid off my loan", "warning signs of a stroke", "what lies ahead this weekend",
    "for and against school uniforms", "closing argument in the murder trial", "what's the plan for tonight",
])
def test_everyday_talk__gets_no_claims(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"
