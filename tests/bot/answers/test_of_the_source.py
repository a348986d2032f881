"""What a page tells of itself: its kind, day, hour, maker and where it stands; and what it does not tell."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "what day of the week did the article come out",
    "Which weekday did the piece appear on?",
    "Was the article published on a Wednesday?",
    "day of week of publication?",
])
def test_weekday__is_worked_out_from_the_date(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Published on 31 Dec 2025, a Wednesday.")


@pytest.mark.parametrize("text", [
    "what time of day did the article go online",
    "At what hour did the article appear?",
    "What time was the article published?",
    "State the publication date and time.",
])
def test_clock__is_told_as_printed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Published on 31 Dec 2025 at 10:55 pm ET.")


def test_weekday_and_clock__are_told_in_chinese(ask: Asking) -> None:
    assert "星期三" in ask("文章是星期几发的？").message.text
    assert "10:55" in ask("文章几点发布的？").message.text


@pytest.mark.parametrize("text", [
    "what day of the week is it",
    "what time is it",
    "On what day of the week does Alibaba report?",
    "which weekday is best for shopping",
    "What is the date and time of the earnings call?",
])
def test_other_days_and_hours__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_date__for_the_record_is_the_date(ask: Asking) -> None:
    assert "31 Dec 2025" in ask("Date of publication, for the record please.").message.text


@pytest.mark.parametrize("text", [
    "Is this drawn from a regulatory filing or from a news article?",
    "Is this an opinion piece or a news report?",
    "Are the figures taken from the annual report?",
    "Is the source primary or secondary?",
    "What sort of document are the numbers from?",
    "这是新闻稿还是公司公告？",
])
def test_kind_of_text__is_one_article(ask: Asking, text: str) -> None:
    asked = ask(text)
    assert (asked.answer.intent, asked.answer.kind) == ("kind_of_text", "provenance")
    assert "AInvest" in asked.message.text


@pytest.mark.parametrize("text", [
    "What does Alibaba's annual report say about cash?",
    "What does the annual report say about cash?",
    "What was Alibaba's revenue in its 20-F filing?",
    "Can you write me a press release?",
    "Which blog should I read?",
    "what did the filing say about P/E",
])
def test_other_texts__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "peer valuation snapshot for BABA, for an analyst note",
    "Alibaba's P/E for our research report?",
    "I need it for a blog post: Alibaba P/E?",
])
def test_askers_own_text__changes_nothing(ask: Asking, text: str) -> None:
    assert "18x" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Is the text written from a real person or from a machine?",
    "person or program - who wrote it?",
    "Is the writer a machine?",
    "was this text put together by a machine",
    "Does the page disclose AI authorship?",
    "did chatgpt write this",
    "was a human involved in writing this?",
])
def test_writer__is_an_ai_agent(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Harrison Brooks is an AI agent, not a person")


@pytest.mark.parametrize("text", [
    "Was Hamlet written by a machine?",
    "does microsoft write software",
    "who wrote the software of my washing machine",
    "Is Copilot an AI?",
])
def test_other_writers__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_writers_parameters__are_no_question_of_who_wrote(ask: Asking) -> None:
    shown = ask("How many parameters has the machine that writes under the name Harrison Brooks?").message.text
    assert shown.startswith("Harrison Brooks: 32 billion")


@pytest.mark.parametrize("text", [
    "where have you got all this from, can i read it somewhere",
    "where have you taken these figures from",
    "where did all of this come from",
    "where'd you get that from",
    "and where do you know that from?",
    "where do you pull all this from?",
    "where can i read it myself",
    "is there a link to it",
])
def test_where_it_is_from__names_the_source(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("All figures come from AInvest")


@pytest.mark.parametrize("text", [
    "where are you from",
    "where does she come from",
    "where did the cat come from",
    "where do I get milk from",
    "where do i watch it from",
    "Where does the money come from?",
    "where is the stuff in my fridge from",
    "is there a link between SAP and Amazon",
])
def test_where_other_things_are_from__names_no_source(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind != "provenance"


@pytest.mark.parametrize("text", [
    "Does the author disclose any holdings in Alibaba?",
    "Does the author hold a position in BABA?",
    "Does the publisher receive compensation from Alibaba?",
    "Is the publisher affiliated with Alibaba?",
    "Are there any disclaimers in the article?",
    "Who did the writer interview for this?",
    "Did the writer talk to anyone at Alibaba?",
    "Was a correction issued?",
    "Was the piece amended after it came out?",
])
def test_undisclosed__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "held"), [
    ("Does the article disclose Alibaba's plan?", "$53 billion"),
    ("Does the article disclose risks?", "export controls"),
    ("Did the author talk about risks?", "export controls"),
    ("Does AInvest report a share for Google Cloud?", "13%"),
])
def test_disclosed__is_told(ask: Asking, text: str, held: str) -> None:
    assert held in ask(text).message.text


@pytest.mark.parametrize("text", [
    "did beijing sign off on the $53b plan",
    "who audited Alibaba's plan",
    "Did the Chinese authorities sign off the data centers?",
    "who signed off the ipo cancellation?",
])
def test_deeds__are_reviewed_by_nobody_that_a_source_names(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Did an editor sign off on this?",
    "Were the figures audited?",
    "Has anyone checked the 29%?",
])
def test_texts_and_figures__are_reviewed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("The page names a review")


@pytest.mark.parametrize("text", [
    "Do the numbers in the article contradict themselves?",
    "are there any inconsistencies in the piece",
    "Auditor question: does the article contradict itself?",
])
def test_contradictions__are_those_within_the_source(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind == "contradictions"


@pytest.mark.parametrize("text", ["does the article contradict Reuters?", "is the article consistent with Bloomberg"])
def test_contradiction_of_somebody_else__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("how long a read is it", "3-minute read"),
    ("is it a long read", "3-minute read"),
    ("reading time of the piece?", "3-minute read"),
    ("how long would it take me to read this", "3-minute read"),
    ("文章阅读时间多长？", "阅读时间为3分钟"),
    ("这篇文章看完要多久", "阅读时间为3分钟"),
])
def test_reading_time__is_what_the_page_gives(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize("question", [
    "how long does it take to read Microsoft's report",
    "give me a quick read of the risks",
    "how long is the plan?",
    "reading time of the 10-K?",
])
def test_reading_time_of_something_else__is_not_the_pages(question: str, ask: Asking) -> None:
    assert "minute" not in ask(question).message.text
