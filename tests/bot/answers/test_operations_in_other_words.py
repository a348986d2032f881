"""Differences, ratios, sums, parts and limits in words of handiwork, play and drawing, and what comes near them."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from bot.models import Trace
from tests.bot.asking import TODAY, Asking


def _after(ask: Asking, *texts: str) -> Trace:
    """The answer to the last of several turns of one chat."""
    chat = Conversation(ask.assistant, TODAY)
    return [chat.ask(text) for text in texts][-1]


@pytest.mark.parametrize(("text", "shown"), [
    ("pull Google Cloud's share out of Azure's, what's left", "7 percentage points below Azure's"),
    ("Amazon's P/E with Microsoft's P/E knocked off it: what remains?", "5 points above Microsoft's"),
    ("start with Azure's growth and remove Alibaba Cloud's growth, what do I end up with", "5 percentage points above"),
    ("how much is left when Alibaba's share is taken from AWS's", "25 percentage points below"),
    ("From AWS's cloud share take Google Cloud's. What's left?", "16 percentage points above"),
    ("what is the distance in billions from Amazon's cloud spend to Microsoft's R&D bill?", "is $60 billion below"),
    ("how many billion lie between Microsoft's annual R&D and Alibaba's plan?", "is $47 billion above"),
    ("how many more billion is Microsoft's R&D than Amazon's cloud infrastructure spending", "is $60 billion above"),
    ("how much more does Microsoft spend than Amazon?", "$60 billion apart.\nThese are figures of different kinds"),
    ("AWS cushion over whoever comes next, cloud share, points", "9 percentage points above Azure's"),
    ("Amazon's P/E lead over its nearest follower", "5 points above Microsoft's"),
])
def test_what_is_taken_away__leaves_the_difference(ask: Asking, text: str, shown: str) -> None:
    told = ask(text)
    assert told.answer.kind == "difference"
    assert shown in told.message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("Take AWS and Azure away: what's left of the cloud market?", "51%"),
    ("From the market take AWS's share and Azure's share, what remains", "51%"),
    ("Take AWS's share and Azure's share together", "49%"),
    ("Take a look at Azure's growth and Alibaba Cloud's growth", "39%"),
])
def test_what_is_taken_from_a_market__is_no_difference(ask: Asking, text: str, shown: str) -> None:
    told = ask(text)
    assert told.answer.kind != "difference"
    assert shown in told.message.text


@pytest.mark.parametrize("text", [
    "How much share has Azure taken from AWS?",
    "Did Azure take share away from AWS?",
    "Has Google Cloud been catching up with Azure lately?",
    "Is Azure closing in on AWS?",
    "Has the gap between AWS and Azure narrowed?",
    "have Azure and AWS drifted apart in share",
    "Take Azure's P/E, what remains of it?",
])
def test_how_a_distance_changed__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("how far is Google from catching up with Azure in share", "7 percentage points below"),
    ("How much does Google Cloud need to catch up with Azure?", "7 percentage points below"),
    ("How much of Microsoft's revenue is Azure pulling in?", "25%"),
])
def test_how_far_it_is__is_no_change(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("If Google Cloud's share were a cup of flour, how many cups is AWS's?", "2.2 times"),
    ("Say Alibaba's cloud share is one tile; how many tiles cover Azure's?", "5 times"),
    ("If AWS is an elephant and Alibaba a mouse in cloud share, how many mice per elephant?", "7.25 times"),
    ("With Alibaba's P/E as the measuring stick, how many sticks is Microsoft's?", "1.9 times"),
    ("How many Google Clouds make an AWS, going by market share?", "2.2 times"),
    ("How often does Alibaba's cloud share go into Azure's?", "5 times"),
])
def test_one_figure_as_a_unit__gives_the_ratio(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


def test_the_smaller_in_the_larger__are_those_shown(ask: Asking) -> None:
    shown = _after(ask, "AWS share?", "and Google Cloud's?", "How many times does the smaller one go into the bigger?")
    assert "2.2 times" in shown.message.text
    assert ask("How many times does the smaller fit into the larger?").answer.outcome == "clarify"


@pytest.mark.parametrize("text", [
    "How many Alibaba models go into Azure?",
    "How many SAP clients make a Deloitte",
    "how many Alibaba shares do I need to buy one Amazon share",
])
def test_things_that_are_counted__are_no_ratio(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("tack Alibaba's cloud share onto Azure's: what do we get?", "24%"),
    ("pile AWS's and Azure's shares on top of each other", "49%"),
    ("Azure joined to Google Cloud: what share would that be", "33%"),
    ("roll the three biggest cloud shares into one number", "62%"),
])
def test_figures_put_together__are_added_up(ask: Asking, text: str, shown: str) -> None:
    told = ask(text)
    assert told.answer.kind == "total"
    assert shown in told.message.text


def test_on_top_of_somebody__is_no_sum(ask: Asking) -> None:
    assert ask("Azure comes out on top of AWS in share?").answer.kind != "total"


@pytest.mark.parametrize(("text", "shown"), [
    ("don't give me a percentage, give me dollars: data centers in Alibaba's plan", "$42.4 billion for data centers"),
    ("80 percent of the three-year plan, as money", "$42.4 billion for data centers"),
    ("What does the last fifth of Alibaba's plan amount to in dollars?", "$10.6 billion for everything but"),
    ("Alibaba's plan minus data centers, in billions", "$10.6 billion for everything but"),
    ("split alibaba's 53 billion evenly across its three years", "$17.67 billion per year"),
    ("Alibaba's 53bn divided into equal yearly slices: how thick is a slice?", "$17.67 billion per year"),
])
def test_parts_and_years_of_a_plan__are_worked_out(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Has Alibaba taken data centers off its plan?",
    "split Alibaba's 53 billion evenly over the 8 regions",
    "Does Alibaba split its 53 billion evenly across three years?",
])
def test_what_is_done_with_a_plan__is_not_worked_out(ask: Asking, text: str) -> None:
    text = ask(text).message.text
    assert "10.6" not in text
    assert "Yes" not in text


@pytest.mark.parametrize(("text", "inside"), [
    ("Picture a fence and P/Es under 30 stay outside. Who's outside?", "P/E below 30x: Alibaba."),
    ("I'm circling all P/Es above 30, who is circled?", "P/E above 30x: Amazon and Microsoft."),
    ("who fails to make the 15% share line", "below 15%: Google Cloud and Alibaba Cloud."),
    ("Let's say the hurdle is a P/E of 30, who jumps it?", "P/E above 30x: Amazon and Microsoft."),
    ("suppose i draw the line at 15% cloud share, who is above it", "above 15%: AWS and Azure."),
    ("only P/Es over 30 get a ticket. who gets one?", "P/E above 30x: Amazon and Microsoft."),
])
def test_lines_and_hurdles__are_limits(ask: Asking, text: str, inside: str) -> None:
    told = ask(text).message.text
    assert inside in told
    assert not told.startswith("No")


@pytest.mark.parametrize("text", [
    "Suppose rates rise above 5%, who suffers?",
    "Assume inflation over 3%: which cloud wins?",
    "Suppose Azure grows above 50%, who leads?",
    "suppose cloud spending falls below 10%, who is hurt",
    "who drops out of the cloud market?",
])
def test_other_suppositions__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("hand out the medals for P/E: gold, silver, bronze", "high to low"),
    ("gold medal for highest p/e goes to?", "Amazon has the highest P/E: 40x"),
    ("higher pe, msft or amzn? winner gets lunch", "Amazon has the higher P/E: 40x"),
])
def test_podiums_and_bets__ask_for_the_order(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


def test_the_price_of_gold__is_declined(ask: Asking) -> None:
    assert ask("Is the price of gold and silver in there?").answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("Is Alibaba's 18x higher or lower than Microsoft's P/E?", "Lower: Alibaba, 18x, is below Microsoft's 35x"),
    ("Is AWS's 29% more or less than Azure's share?", "Higher: AWS, 29%, is above Azure's 20%"),
    ("Is Alibaba's 4% share bigger than Google Cloud's?", "No: Alibaba Cloud, 4%, is below Google Cloud, 13%"),
])
def test_its_own_figure__is_no_part_of_the_other(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


def test_another_figure_of_the_same_name__is_not_passed_over(ask: Asking) -> None:
    assert not ask("Is AWS's 34% share above Azure's?").message.text.startswith("Yes")


@pytest.mark.parametrize("texts", [
    ("who are Alibaba's partners?", "which of them brings in the most revenue?"),
    ("Which partners does Alibaba have?", "which one has the largest share?"),
])
def test_one_of_the_partners__has_no_figure(ask: Asking, texts: tuple[str, str]) -> None:
    assert _after(ask, *texts).answer.outcome == "decline"
    assert _after(ask, "Who are Alibaba's rivals?", "which one has the highest P/E?").answer.outcome == "answer"


@pytest.mark.parametrize(("text", "shown"), [
    ("rnak pes frm low to hihg", "low to high"),
    ("microsofts r&d hiw mch", "$100 billion"),
    ("how many more billion is msft r&d thsn amazons cloud infrastructre spending", "$60 billion"),
])
def test_swapped_letters_of_short_words__are_read(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("question", "told"), [
    ("so 53 billion in three years, thats how much in a single year", "$17.67 billion per year"),
    ("the 120 billion RMB in four quarters, how much in a single quarter", "RMB30 billion per quarter"),
    ("Data-centre spend per year under the plan, evenly phased?", "$14.13 billion a year"),
    ("yearly data center spending under the plan", "$14.13 billion a year"),
    ("After the data center part is subtracted from 53 billion dollars, how much is remaining?", "$10.6 billion"),
    ("Once the data center part has been deducted from the plan, how much is remaining?", "$10.6 billion for every"),
    ("how many points would alibaba cloud have to gain to catch azure", "16 percentage points"),
    ("how many points does google cloud have to gain in order to overtake aws", "16 percentage points"),
    ("What share of the market remains for providers the text does not name?", "all others: 34%"),
    ("what part of the cloud market is held by providers not mentioned", "all others: 34%"),
])
def test_natural_words_for_arithmetic__are_worked_out(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize("question", [
    "60 billion in three years, thats how much in a single year",
    "After the data center part is subtracted from 100 billion dollars, how much is remaining?",
    "how much does alibaba have to gain to justify its valuation",
    "how many points would oracle have to gain to catch azure",
])
def test_natural_words_near_arithmetic__of_what_no_source_gives__are_declined(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"
