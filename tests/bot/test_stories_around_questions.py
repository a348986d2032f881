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
    ("while my game reloads, what is Azure's growth?", {"azure_growth"}),
    ("a girl in my discord adores alibaba. what's their p/e", {"alibaba_pe"}),
    ("for my own pension compare Microsoft and Amazon on P/E", {"microsoft_pe", "amazon_pe"}),
    ("my aunt works at a hospital and she thinks Azure is bigger than AWS, is that so", {"azure_share", "aws_share"}),
    ("piano teacher said Amazon's P/E is below Alibaba's, true?", {"amazon_pe", "alibaba_pe"}),
    ("our members asked over dinner how big Azure's cloud share is", {"azure_share"}),
    ("so at how many times its profit does Amazon sell", {"amazon_pe"}),
    ("a line before it goes to print: 'Azure, half of Microsoft's revenue'. Right?", {"azure_revenue_part"}),
    ("my wife says azure is half of microsofts money, is she right", {"azure_revenue_part"}),
    ("my nephew only buys things with a P/E below 20. does one of these pass", {"alibaba_pe"}),
    ("a guest told me in front of the Pantheon that Azure grows slower than Alibaba Cloud. true?", {"azure_growth"}),
    ("an adviser keeps telling his clients that Google leads the cloud market. true?", {"aws_share"}),
    ("He needs it before the 8am IC: what is Amazon's P/E?", {"amazon_pe"}),
    ("azure's share please, the little one is on my other arm", {"azure_share"}),
    ("I am a farmer not an economist how big is AWS's share", {"aws_share"}),
    ("I am grilled about this on Tuesday, so: what is Azure's growth?", {"azure_growth"}),
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


@pytest.mark.parametrize("text", [
    "my barber says Alibaba shares soared after that came out did they and by how much",
    "what share of my savings is in Alibaba?",
    "what percentage of our portfolio sits with Amazon",
    "which part of my game runs on Azure?",
    "is my bank on AWS?",
    "My gym has a p/e class tomorrow, is it hard?",
    "at what P/E do I sell my Alibaba shares?",
    "my aunt only buys Alibaba. should she?",
    "my friend is buying Amazon at 40x, wise?",
    "I'm in Germany not France what is AWS's share",
    "he told me in Germany that AWS has 29% of the cloud, true?",
])
def test_what_is_the_askers_own__gets_nobody_elses_figure(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize("basis", [
    "Our committee reads forward figures.", "We go by constant currency.", "We benchmark on forward earnings.",
    "We go by forward not trailing.",
])
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


@pytest.mark.parametrize("fragment", ["Net of cash.", "The forward one.", "Five-year average.", "The diluted one."])
def test_fragment__says_which_figure_is_meant(ask: Asking, fragment: str) -> None:
    assert ask(f"What's Amazon's P/E? {fragment}").answer.outcome != "answer"


@pytest.mark.parametrize("fragment", ["Quick one.", "Cheers mate.", "Silly one, I know."])
def test_fragment__that_says_nothing_changes_nothing(ask: Asking, fragment: str) -> None:
    assert "40x" in ask(f"What's Amazon's P/E? {fragment}").message.text
