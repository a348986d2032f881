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


@pytest.mark.parametrize("text", [
    "how many regions", "regions?", "name all regions", "list the regions please", "哪些地区",
])
def test_one_thing_there_is__is_told_though_nobody_is_named(ask: Asking, text: str) -> None:
    assert [fact.metric for fact in ask(text).answer.facts] == ["data_center_regions"]


@pytest.mark.parametrize("text", [
    "regions of spain", "which regions of the brain", "in which regions do penguins live", "which region?",
    "how many builds",
])
def test_like_words_of_another_field__get_no_figure(ask: Asking, text: str) -> None:
    assert ask(text).answer.facts == ()


@pytest.mark.parametrize("text", [
    "summarize", "Summary?", "can you summarize it for me", "key points please", "quick recap?",
])
def test_whole_in_short__is_the_verdict(ask: Asking, text: str) -> None:
    assert ask(text).message.text.split("\n")[2].startswith("• Verdict")


@pytest.mark.parametrize("text", ["summarise my emails", "summarize this contract", "key points of the meeting"])
def test_summary_of_something_else__is_none_of_the_source(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize(("text", "starts"), [
    ("is the 4% from Q3?", "Yes: Alibaba Cloud"),
    ("was the 18x from june?", "No: Alibaba"),
    ("are the 29% and 20% from Q3", "Yes: AWS"),
    ("is Azure's 39% from Q3?", "Azure, revenue growth: 39%; no date given"),
])
def test_time_of_no_certain_year__is_held_against_the_date(ask: Asking, text: str, starts: str) -> None:
    assert ask(text).message.text.startswith(starts)


@pytest.mark.parametrize("text", ["what's alibaba's biggest model", "how many parameters does its largest model have"])
def test_biggest_model__is_the_one_with_most_parameters(ask: Asking, text: str) -> None:
    assert "Qwen3-Max-Preview" in ask(text).message.text.split("\n")[0]
