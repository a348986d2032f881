"""Plain everyday questions: pronouns for the article's subject, why a name is mentioned, groups beside a name,
definitions after the term, and the near misses of each."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "claim"), [
    ("Might regulators at home trouble them?", "risk_regulation"),
    ("which obstacles must it overcome", "risk_capital"),
    ("which countries are they going for?", "strength_emerging"),
    ("who are their rivals", "risk_competition"),
])
def test_pronoun__stands_for_the_subject_of_the_source(ask: Asking, text: str, claim: str) -> None:
    assert claim in [one.key for one in ask(text).answer.claims]


@pytest.mark.parametrize("text", [
    "where did they put my keys",
    "my kids love it",
    "must it rain on our wedding",
    "which bus are they on",
    "i hope they overcome it",
    "our rivals won again",
    "my competitors play tonight",
])
def test_pronoun__in_small_talk_gets_nothing(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize(("text", "claim"), [
    ("Why is Deloitte brought up?", "strength_partners"),
    ("why does the article mention Azure", "azure_cash_cow"),
    ("What has SAP to do with Alibaba?", "strength_partners"),
    ("connection between OpenAI and Microsoft", "microsoft_openai"),
    ("how does Bosch fit into this", "strength_partners"),
])
def test_mentioned__tells_the_claims_that_name_it(ask: Asking, text: str, claim: str) -> None:
    assert claim in [one.key for one in ask(text).answer.claims]


@pytest.mark.parametrize("text", [
    "why is Intel mentioned", "link between Bosch and Amazon", "what to do with my alibaba stock",
])
def test_mentioned__of_strangers_and_requests_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "figures"), [
    ("Alibaba next to the competition", {"18x", "35x", "40x"}),
    ("how does Alibaba Cloud do against the big three", {"4%", "29%", "20%", "13%"}),
    ("compare all clouds", {"4%", "29%", "20%", "13%"}),
    ("how do the American clouds look beside Alibaba?", {"4%", "29%", "20%", "13%"}),
])
def test_group_beside_a_name__gets_the_figures_of_both(ask: Asking, text: str, figures: set[str]) -> None:
    assert {figure for figure in figures if figure in ask(text).message.text} == figures


@pytest.mark.parametrize("text", [
    "And how does that compare with the other two?", "compare the Chinese companies", "Alibaba vs Tencent",
])
def test_group_beside_a_name__without_two_sides_is_not_compared(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize("text", [
    "Which provider has more AI case studies than AWS?", "who has fewer case studies than aws",
    "which models does Qwen2.5-Max beat", "does qwen2.5-max surpass gemini",
])
def test_beyond_what_is_given__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "start"), [
    ("what's RMB", "Renminbi"),
    ("capex, what's that", "Capital expenditure"),
    ("P/E ratio, what does it say", "P/E: the price"),
    ("how many articles are your sources", "One article"),
])
def test_definition__after_the_term_too(ask: Asking, text: str, start: str) -> None:
    assert ask(text).message.text.startswith(start)


@pytest.mark.parametrize("text", ["rmb?", "i have some yuan", "how many yuan"])
def test_currency__alone_gets_no_figure(ask: Asking, text: str) -> None:
    assert not ask(text).answer.facts
