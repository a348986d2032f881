"""What people tell around a question, in sentences of their own or with nothing to mark it off: it changes no answer,
unless it says more closely what is asked."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "facts"), [
    ("My brother-in-law swears by them and will not stop. What's Alibaba's P/E?", {"alibaba_pe"}),
    ("What's Azure's growth? I promised my book club an answer tonight.", {"azure_growth"}),
    ("The neighbour works at AWS and talks of nothing else. What cloud share do they hold?", {"aws_share"}),
    ("Dear all, I trust you are well. Could you let me have Amazon's P/E? Kind regards, Margaret", {"amazon_pe"}),
    ("list the cloud shares for me I'm cooking so just give them to me in order", {"aws_share", "azure_share"}),
    ("what is the P/E of Microsoft because my wife asked me at dinner", {"microsoft_pe"}),
    ("she is finally asleep 😴 what's google cloud's share", {"google_cloud_share"}),
    ("my uncle will not stop about alibaba 💀 what's their pe", {"alibaba_pe"}),
    ("by the pool with a juice. Amazon's P/E?", {"amazon_pe"}),
    ("Tuesday homework with a biscuit: Alibaba's P/E?", {"alibaba_pe"}),
    ("I have a bit of it in the plan for our kids. How dear is Microsoft on P/E?", {"microsoft_pe"}),
    ("Amazon's P/E? I shall hold it against my salary.", {"amazon_pe"}),
    ("maths question from somebody who bakes all day: how far apart are Amazon's and Alibaba's P/E?", {"amazon_pe"}),
])
def test_story__changes_no_figure(ask: Asking, text: str, facts: set[str]) -> None:
    answer = ask(text).answer
    assert answer.outcome == "answer"
    assert facts <= {fact.key for fact in answer.facts}


@pytest.mark.parametrize("story", [
    "I mean the quarter before that.",
    "I need the adjusted one.",
    "I care about mainland China.",
    "I should add that it is mainland China I ask about.",
    "We look at one country at a time, Germany.",
    "We want it as it was in 2013.",
    "Our mandate is Kenya alone.",
    "We only look at Brazil over here.",
])
def test_story__that_may_say_more_closely_what_is_asked_is_not_left_out(ask: Asking, story: str) -> None:
    assert ask(f"{story} What's Alibaba's cloud market share?").answer.outcome != "answer"
    assert ask(f"What's Alibaba's cloud market share? {story}").answer.outcome != "answer"


def test_question__that_says_nothing_by_itself_keeps_its_story(ask: Asking) -> None:
    assert ask("They are huge over there, my aunt says. How much is it?").answer.outcome != "answer"


@pytest.mark.parametrize("basis", ["Our committee reads forward figures.", "We go by constant currency."])
def test_basis__that_all_is_looked_at_on_is_no_remark(ask: Asking, basis: str) -> None:
    assert ask(f"{basis} What's Alibaba's P/E?").answer.outcome != "answer"


@pytest.mark.parametrize("text", [
    "Our market is Japan. Is AWS bigger than Azure there?",
    "My dad bought in 2020. What was Alibaba's P/E then?",
])
def test_then_and_there__are_of_what_was_said_before(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize(("text", "told"), [
    ("There is no such word in Spanish, so what means YoY?", "Year over year"),
    ("Sorry, silly question, I study law only two years. LLM is what?", "language model"),
    ("capex = ? (in my job it is something else so just checking)", "Capital expenditure"),
    ("One of our older members asked me over dinner what an IPO is. How would you put it to her?", "public offering"),
    ("My son wondered at breakfast what market share means.", "Cloud market share"),
    ("My PI would shout at me for citing something unchecked. Who is the author?", "AI agent"),
    ("My husband asks if human wrote this or robot, because he believes no newspapers", "AI agent"),
])
def test_story__changes_neither_a_word_nor_a_writer(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text


@pytest.mark.parametrize("text", [
    "Bloomberg ran a piece on this. Who wrote it?",
    "In Germany, what is the market share?",
    "For scale, so that a share means something: what is the whole cloud market worth in dollars, worldwide?",
])
def test_story__of_another_text_or_place_is_not_left_out(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize(("text", "told"), [
    ("my sister works at Microsoft in Berlin, she says azure is bigger than aws, true or not", "No: Azure"),
    ("my nephew is at Amazon in Dublin, he says aws is bigger than azure, right or wrong?", "Yes"),
])
def test_place__where_somebody_works_is_not_asked_of(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "a chap at dinner said Azure is all of Microsoft's revenue by now. what share is it really?",
    "my boss swears Azure is practically all of Microsoft's sales. what fraction is it, really?",
])
def test_claim__of_a_whole_gets_the_share(ask: Asking, text: str) -> None:
    assert "25%" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "what share of the plan went to data centers by now", "how much has Alibaba spent by now",
    "is Azure's 39% all of Microsoft's growth",
])
def test_whole__that_no_source_gives_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
