"""Questions of the source itself are answered in whatever words; those of a company that sound alike are not."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Which source do you use?",
    "What's your source for this?",
    "Says who?",
    "Where did you read that?",
    "What document are you working from?",
    "What do you base these numbers on?",
    "Tell me about your source",
    "Where can I find the original article?",
])
def test_source__is_named(ask: Asking, text: str) -> None:
    assert "AInvest" in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Is this article trustworthy?",
    "How credible are your figures?",
    "Can I rely on these numbers?",
    "Should I believe the author?",
    "Is the author biased?",
    "How sure are you?",
    "Are the numbers correct?",
    "how accurate is the data",
    "来源靠谱吗",
])
def test_source__is_not_vouched_for(ask: Asking, text: str) -> None:
    assert ask(text).answer.intent == "reliability"


@pytest.mark.parametrize("text", [
    "Is the text consistent with itself?",
    "Do all the figures agree with one another?",
    "Does the source say different things in different places?",
    "Are there mistakes in the article?",
    "Do the numbers add up?",
])
def test_source__contradicts_itself(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind == "contradictions"


@pytest.mark.parametrize("text", [
    "Is your copy of the article complete?",
    "Are there blanks in the text?",
    "Do sentences in the article break off?",
    "Does the source have holes?",
    "Did any text get lost?",
])
def test_source__has_gaps(ask: Asking, text: str) -> None:
    assert ask(text).answer.kind == "gaps"


@pytest.mark.parametrize("text", [
    "Is Alibaba reliable?",
    "Is Azure more reliable than AWS?",
    "Which cloud is the most reliable?",
    "Is Alibaba's growth consistent?",
    "How much share has AWS lost?",
    "Should I trust Alibaba with my money?",
    "Does the article mention its employees?",
    "What does the article say about dividends?",
    "Is the article about Tencent?",
    "is my car reliable",
    "since when is SAP a partner of Alibaba?",
])
def test_near_miss__is_no_question_of_the_source(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "What's the title of the article?",
    "how is the piece entitled?",
    "full title of the report please",
    "what is the note called",
])
def test_title__is_told_with_what_the_heading_asks(ask: Asking, text: str) -> None:
    shown = ask(text).message.text
    assert "Alibaba's AI Push" in shown
    assert "an era of growth or is a valuation mirage" in shown


def test_title__is_told_in_chinese(ask: Asking) -> None:
    assert ask("文章的标题是什么").message.text.startswith("文章的标题是《Alibaba's AI Push》；标题接着问：")


@pytest.mark.parametrize("text", ["What is the source?", "job title of Harrison Brooks", "whats the headline number"])
def test_other_questions__are_not_answered_with_a_title(ask: Asking, text: str) -> None:
    assert "mirage" not in ask(text).message.text.casefold()


@pytest.mark.parametrize(("text", "held"), [
    ("is brooks a bot", "AI agent"),
    ("is mr brooks a real person", "AI agent"),
    ("how many parameters does brooks have", "32 billion"),
    ("what does harrison brooks think of alibaba", "gamble"),
    ("Brooks's verdict?", "gamble"),
    ("what risks does brooks see", "export controls"),
    ("what are the risks according to harrison brooks", "export controls"),
    ("what p/e does brooks quote for amazon", "40x"),
    ("who does brooks write for", "institutional"),
])
def test_author__is_known_by_his_last_name_and_speaks_for_the_article(ask: Asking, text: str, held: str) -> None:
    assert held in ask(text).message.text.split("¹")[0]


@pytest.mark.parametrize("text", [
    "mel brooks pe", "is brooks brothers in the article", "Garth Brooks growth", "who is mel brooks",
])
def test_somebody_elses_name__is_not_the_authors(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "held"), [
    ("what does AInvest say about azure", "Azure (Microsoft's cloud unit)"),
    ("according to AInvest, what is Alibaba's P/E", "18x"),
    ("what risks does AInvest list", "export controls"),
    ("AInvest's verdict on Alibaba?", "gamble"),
    ("who is AInvest", "All figures come from AInvest"),
])
def test_publisher__speaks_for_the_article(ask: Asking, text: str, held: str) -> None:
    assert held in ask(text).message.text


@pytest.mark.parametrize("text", ["should I invest in AInvest", "is ainvest an ai", "Who owns AInvest?"])
def test_publisher__of_whom_nothing_else_is_said(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
