"""What stands near a question and is no answer to it: dates of other things, points for names of people, what a partner
does, a reason that is offered, and what a follow-up carries over."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "When do the new data centers in the Middle East go live?", "When did the app come out?",
    "In which year did the US bring in the export controls?", "Since when have chip exports been restricted?",
    "When did the shares rally, according to the article?", "According to the source, when did Deloitte join?",
    "When does the author say the model came out?", "When did the stock climb on the AI story?",
    "What is the date of the deal with Bosch?", "The date when the stock rallied?",
    "What is the date of the Qwen launch?",
    "When did AWS take the lead in AI case studies?", "How soon will the cloud unit earn money?",
])
def test_time__of_something_that_has_none(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("When did the article come out?", "31 Dec 2025"), ("What date is the article about Alibaba from?", "31 Dec 2025"),
    ("When does the article say the IPO was cancelled?", "2024"),
    ("According to the article, in which year was the cloud listing dropped?", "2024"),
    ("The P/E as given in the source, and its as-of date?", "December 2025"),
    ("From which quarter is the cloud share according to the article?", "Q3 2025"),
    ("In which week was the app downloaded 10 million times?", "first week"),
])
def test_time__of_what_is_asked_about(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Name the analysts who are bearish on Alibaba", "Tell me the names of the bulls", "Who exactly is bullish on it?",
    "Who are the sceptical analysts?", "Who believes in Alibaba?", "Name the corporate clients",
    "bearish investors names",
    "Identify the regulators", "Name the engineers behind Qwen", "How many doubters are there?",
])
def test_people__are_not_named(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("List the bulls' arguments", "The bull case"), ("List the bear points", "The bear case"),
    ("Name the risks that investors should watch", "Risks, in 9 points"),
    ("Name the partners", "SAP, Deloitte and Bosch"),
    ("Who is sceptical about Alibaba?", "Investors are cautious"), ("What do the bears say?", "The bear case"),
])
def test_people__and_what_they_say_is_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "What exactly does Bosch do for them?", "What does Deloitte do in the partnership?", "What is SAP's role there?",
    "What does the tie-up with Deloitte involve?", "How does Alibaba cooperate with Bosch?",
    "What do the partners get?",
    "Why did Alibaba pick Bosch?", "Why did Deloitte team up with Alibaba?", "What does OpenAI do for Microsoft?",
])
def test_partner__what_he_does_is_not_said(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Why does Alibaba partner with Deloitte?", "What does the Bosch partnership do for Alibaba?",
    "How does the partnership with SAP help Alibaba?", "What is Alibaba's link with Bosch?",
    "What do the partnerships bring?",
])
def test_partner__that_he_is_one_is_told(ask: Asking, text: str) -> None:
    assert "ecosystem" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "How many percent is Alibaba's stock up on the AI story?", "By how much did the shares climb?",
    "What data was Qwen trained on?", "How was Qwen2.5-Max trained?", "Which license was Qwen3-Next released under?",
    "What can the Qwen app do?", "Which analytics tools does Google Cloud have?", "What do SAP's employees think?",
    "Which countries in Latin America?", "Which Southeast Asian city gets a data center?", "Name the chips it needs",
    "Where does it buy its chips?", "Where are the export controls enforced?", "Where is the largest data center?",
    "Why did America restrict chips?", "Why is AWS ahead in case studies?", "What did the regulators find?",
    "What do regulators demand?", "What happened to the stock after the listing was dropped?",
    "Who leads the Cloud Intelligence Group?", "Who funds the $53 billion?", "Which AI products grew the fastest?",
    "Which US provider has the biggest hurdles?", "How many articles has Harrison Brooks written?",
])
def test_point_or_figure__is_asked_for_more_than_it_says(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("before", "text"), [
    ("When was the cloud IPO cancelled?", "and that was because of the chip controls?"),
    ("When was the cloud IPO cancelled?", "so the regulators were behind that?"),
    ("What is Alibaba's P/E?", "because of the export controls?"),
    ("Which model did Alibaba open source?", "how many parameters?"),
    ("Which model did Alibaba open source?", "what data was it trained on?"),
    ("Is Alibaba under regulatory scrutiny?", "by whom exactly?"),
    ("Is Alibaba under regulatory scrutiny?", "how long has that been going on?"),
    ("Are investors skeptical?", "which ones?"), ("Are investors skeptical?", "name them"),
    ("What are the risks?", "since when?"), ("What drives the cloud growth?", "how much do they bring in?"),
    ("How many downloads did the Qwen app get?", "from which countries?"),
    ("How many downloads did the Qwen app get?", "on which date?"),
    ("Tell me about the Qwen app", "where is it available?"), ("Tell me about the Qwen app", "what does it do?"),
    ("What about Qwen3-Max-Preview?", "who uses it?"), ("How fast does Alibaba Cloud grow?", "until when?"),
    ("Where is Alibaba building data centers?", "who is building them?"),
    ("Where is Alibaba building data centers?", "how big are they?"),
    ("Has the stock rallied?", "by how much?"), ("Alibaba's partners?", "what exactly does SAP do for them?"),
    ("Did Alibaba cancel the cloud IPO?", "what did the stock do then?"),
])
def test_follow_up__asks_what_was_not_said(ask: Asking, before: str, text: str) -> None:
    assert ask(text, ask(before).answer.frame).answer.outcome == "decline"


@pytest.mark.parametrize("text", ["when did Bosch join?", "who built him?", "what are their names?"])
def test_follow_up__of_others_than_the_article(ask: Asking, text: str) -> None:
    assert ask(text, ask("who wrote the article?").answer.frame).answer.outcome != "answer"


@pytest.mark.parametrize(("before", "text", "told"), [
    ("Has the stock rallied?", "because of AI?", "AI story"), ("Has the stock rallied?", "why?", "AI story"),
    ("Which model did Alibaba open source?", "what does it compete with?", "Gemini"),
    ("What about Qwen3-Max-Preview?", "how many parameters?", "1 trillion"),
    ("Which model competes with Gemini?", "and the one with a trillion parameters?", "Qwen3-Max-Preview"),
    ("Where is Alibaba building data centers?", "what share of the plan goes there?", "80%"),
    ("What is Azure's share?", "where's Google?", "13%"), ("who wrote the article?", "when?", "31 Dec 2025"),
])
def test_follow_up__is_told_what_was_said(ask: Asking, before: str, text: str, told: str) -> None:
    assert told in ask(text, ask(before).answer.frame).message.text
