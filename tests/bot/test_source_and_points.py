"""The source, its contradictions, its terms and its points, as strangers ask for them; and the near misses of each."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "From where you took these informations?",
    "got this from where",
    "where was all this lifted from",
    "these numbers come out of where",
    "Before I rely upon these figures, may I ask which publication they were taken from?",
    "Hang on, who's telling me all this? Some lad at a bank?",
    "Tell me the site and the date, I need it for a footnote",
])
def test_source__is_named(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.kind == "provenance"
    assert "AInvest" in trace.message.text


@pytest.mark.parametrize("text", [
    "It was a journalist who wrote or the artificial intelligence?",
    "ai slop or real writer",
    "and this Harrison Brooks? a proper reporter, I trust?",
    "did a journalist write it, or artificial intelligence?",
])
def test_author__is_no_person(ask: Asking, text: str) -> None:
    assert "not a person" in ask(text).message.text


@pytest.mark.parametrize("text", ["is it a magazine or what", "where is it all from is this a newspaper"])
def test_kind_of_text__is_told(ask: Asking, text: str) -> None:
    assert "One article" in ask(text).message.text


@pytest.mark.parametrize(("before", "text", "kind"), [
    ("Who wrote this piece?", "and when did it run", "provenance"),
    ("How long is Alibaba's AI growth streak?", "when did it run", "when"),
])
def test_when_it_ran__is_of_what_was_spoken_of(ask: Asking, before: str, text: str, kind: str) -> None:
    assert ask(text, ask(before).answer.frame).answer.kind == kind


@pytest.mark.parametrize("text", [
    "When did the article run?", "what day did the piece run", "When did this go to press?", "when was it filed",
    "what day was born this text",
])
def test_article__has_its_day(ask: Asking, text: str) -> None:
    assert "Published on 31 Dec 2025" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Remind your old uncle what a P/E is, in plain English",
    "Quick gloss for my footnotes: what's year-over-year?",
    "'valuation' meaning, for the intern",
    "for my glossary: what does YoY mean?",
    "what's an LLM, for the trainee",
    "sorry im a vet not an accountant what is capex when they say capex",
    "what is market share when people talk about market share",
    "one of our older volunteers asked me at breakfast what an IPO is",
])
def test_term__is_defined_for_whomever(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind == "definition"


@pytest.mark.parametrize(("text", "shown"), [
    ("34% shows up twice in the text. Are both about the same thing?", "AWS, share of AI case studies: 34%"),
    ("the article uses 34% in two places, same thing?", "Alibaba Cloud, revenue growth: 34%"),
    ("Are the two 34% figures the same thing?", "AWS, share of AI case studies: 34%"),
    ("the 80% comes up twice, same thing?", "emerging markets"),
    ("That eighty percent, is it all for the developing countries or all over the shop?", "does not agree with itself"),
    ("80% of the 53bn, EM only or global, seen both", "two wordings"),
    ("nine straight quarters of triple-digit AI growth. Is that safe?", "both: 9 quarters and 8 quarters"),
    ("Is it safe to write eight quarters of triple-digit AI growth?", "both: 9 quarters and 8 quarters"),
    ("how long has alibaba kept up triple digit ai growth, number of quarters for copy", "contradicts itself"),
    ("Would it be safe to claim Azure grew 34%?", "No: Azure's revenue growth is 39%"),
])
def test_figure__that_stands_twice(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "claim"), [
    ("If it's such a bargain how come nobody's paying up for Alibaba", "why_discount"),
    ("alibaba's cheap because...?", "why_discount"),
    ("the model which challenges the Gemini of Google, name?", "strength_models"),
    ("why don't investors trust Alibaba shares", "why_discount"),
    ("EM angle for ali, what's the logic", "strength_emerging"),
    ("ali eco partners: sap + ?", "strength_partners"),
    ("which ai company is microsoft tight with", "microsoft_openai"),
    ("They got cold feet and scrapped that cloud flotation. What did people read into it?", "risk_ipo"),
    ("if Washington cut off the chips, what would that do to Alibaba?", "risk_chips"),
    ("What beat does the author normally cover, going by the bio?", "author_focus"),
])
def test_point__is_told(ask: Asking, text: str, claim: str) -> None:
    assert claim in [one.key for one in ask(text).answer.claims]


@pytest.mark.parametrize("text", [
    "Which are the dangers for who invest in this company?",
    "What are the risks for someone investing in Alibaba?",
    "What does the author see as the upside for Alibaba?",
])
def test_points_of_a_kind__are_all_told(ask: Asking, text: str) -> None:
    assert len(ask(text).answer.claims) > 5


@pytest.mark.parametrize(("before", "text", "most"), [
    ("Who are Alibaba's partners?", "And what are the main dangers the company faces?", 9),
    ("Explain me the risk of the chips", "this can harm what exactly?", 2),
    ("What is the chip risk?", "what would it hurt?", 2),
    ("What is the chip risk?", "what are the other risks?", 9),
])
def test_risks__after_a_point(ask: Asking, before: str, text: str, most: int) -> None:
    claims = ask(text, ask(before).answer.frame).answer.claims
    assert (len(claims), claims[0].key) == (most, "risk_chips")


@pytest.mark.parametrize("text", [
    "Is it so that the data centre expansion is covering Middle East also?",
    "Are the data centres covering Southeast Asia too?",
    "Does the data center expansion cover Latin America?",
])
def test_place__is_covered(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes.")


@pytest.mark.parametrize("text", ["same for the other 2?", "what about the other 2"])
def test_others__of_nothing_are_asked_back(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "clarify"


@pytest.mark.parametrize("text", [
    "got this rash from where",
    "is there slop in the soup",
    "can a journalist write it for me?",
    "how many interns does Alibaba have?",
    "34% of my students got the same mark",
    "Is 34% the same as 39%?",
    "Is it safe to invest in Alibaba?",
    "Do the new data centers cover Africa?",
    "Is the data centre expansion covering China?",
    "Could the chip ban sink the stock tomorrow, what would the price be?",
    "Will Washington ban chips tomorrow?",
    "Azure is growing because...?",
    "How much money is put by those who invest in Alibaba?",
    "does coffee harm your health",
    "the other 2 percent?",
])
def test_near_miss__is_not_answered(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "intent"), [
    ("any problems with the article", "reliability"),
    ("red flags in the article itself?", "reliability"),
    ("what are the weaknesses of this report", "reliability"),
    ("weak spots in the piece itself", "reliability"),
    ("is there anything fishy about this piece", "reliability"),
    ("any red flags in the article", "claims"),
    ("main concerns of the article", "claims"),
    ("what risks of Alibaba does the article mention", "claims"),
])
def test_weak_points_of_the_source__are_none_of_those_that_it_tells_of(ask: Asking, text: str, intent: str) -> None:
    assert ask(text).answer.intent == intent
