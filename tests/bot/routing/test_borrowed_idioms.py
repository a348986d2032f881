"""What speakers of French, Polish and German carry over into English, and what analysts and chats say beside a figure;
and what stands close to it and has no such figure."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY, Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("Of how many percents the PER of Alibaba is inferior to the one of Amazon ?", "Alibaba's P/E is 55% below"),
    ("By how many percents is the P/E of Alibaba smaller than the one of Amazon?", "Alibaba's P/E is 55% below"),
    ("What percentage of the P/E of Amazon is the P/E of Alibaba?", "45% of Amazon's"),
    ("The PER of Alibaba, please", "Alibaba, P/E: 18x"),
    ("Who has a PER superior to 30?", "P/E above 30x: Amazon and Microsoft"),
    ("The PER of Alibaba is inferior to 20, exact?", "Yes: Alibaba's P/E is 18x, below 20x"),
    ("Is the market share of AWS superior to 25 %?", "Yes: AWS's cloud market share is 29%, above 25%"),
    ("Is the P/E of Microsoft superior to 40?", "No: Microsoft's P/E is 35x, not above 40x"),
    ("I would like the parts of market of the four actors of the cloud, please.", "29%"),
    ("Which actors pass the bar of 15 % of market share in the cloud ?", "above 15%: AWS and Azure"),
    ("Make me please a parallel between Alibaba and Microsoft", "Alibaba   18x"),
    ("Is it exact that Azure progresses more slowly than the cloud of Alibaba ?", "No: Azure, 39%"),
    ("By how many percents has Azure progressed?", "Azure, revenue growth: 39%"),
    ("What do the concurrents of Alibaba have as P/E?", "40x"),
    ("What place occupies Alibaba on the market of cloud?", "Alibaba Cloud has the lowest cloud market share (fourth"),
    ("How much times is AWS bigger than Alibaba Cloud in market share?", "7.25 times"),
    ("I search the P/E of Amazon", "Amazon, P/E: 40x"),
    ("Which cloud progresses the most quickly?", "Azure has the higher revenue growth"),
])
def test_borrowed_idioms__are_understood(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("Alibaba AI capex, four qtrs, in USD bn not RMB", "$16.5 billion"),
    ("Alibaba AI capex in dollars rather than RMB", "$16.5 billion"),
    ("Microsoft R&D in $bn", "Microsoft, annual R&D budget: $100 billion"),
    ("AMZN cloud infra, $B", "Amazon, cloud infrastructure spending: $40 billion"),
    ("does Microsoft spend billions on R&D?", "Microsoft, annual R&D budget: $100 billion"),
    ("Is Microsoft's R&D budget a billion dollars?", "R&D budget is $100 billion, not $1 billion"),
    ("Which of the three names screens cheapest on P/E?", "Alibaba has the lowest P/E: 18x"),
    ("Model check: I have AMZN at 35x earnings. Correct?", "No: Amazon's P/E is 40x, not 35x"),
    ("How well did Alibabas cloud arm do in the third quarter of 2025 against a year earlier", "growth: 34%"),
    ("guys forget the price, pe of baba vs amzn go", "P/E: Amazon 40x"),
    ("amzn richer than msft on earnings right", "Yes: Amazon, 40x, is above Microsoft, 35x (P/E)"),
    ("tom its not 20, google cloud share is 13% right bot?", "Yes: Google Cloud's cloud market share is 13%"),
    ("Amazon's cloud infrastructure bill versus what Alibaba plans to put in over three years", "$53 billion"),
])
def test_asides_beside_a_figure__are_passed_over(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Which actors play in Barbie?",
    "who is richer, bezos or gates",
    "How did Amazon do against a year earlier?",
    "Microsoft R&D in yuan, not dollars",
    "never mind the P/E, what's the price of baba?",
    "Alibaba's progress in chips?",
    "By how many percents has AWS progressed?",
    "how many concurrent users does the qwen app have?",
    "I search a restaurant",
    "how many screens does Alibaba have?",
    "what does it cost per kilo of rice",
    "my cooking progresses more slowly than yours",
    "What does Microsoft plan to spend over three years?",
    "of how many percents is my salary inferior to yours",
])
def test_what_stands_close_to_them__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "shown"), [
    (("P/E of Microsoft?", "and Alibaba?", "so how many percent is Alibaba cheaper?"), "48.6% below Microsoft's"),
    (("market share of AWS?", "and Azure?", "how many points is Azure smaller?"), "9 percentage points below AWS's"),
    (("Alibaba AI capex over four quarters in USD", "in local ccy?"), "RMB120 billion"),
])
def test_the_one_just_named__is_set_against_the_one_before(ask: Asking, turns: tuple[str, ...], shown: str) -> None:
    chat = Conversation(ask.assistant, TODAY)
    assert shown in [chat.ask(turn).message.text for turn in turns][-1]


@pytest.mark.parametrize(("text", "shown"), [
    ("Does Microsoft spend more on R&D in one year than Alibaba's three year plan?", "By amount alone, yes: Microsoft"),
    ("Is Alibaba's plan bigger than Microsoft's annual R&D budget?", "By amount alone, no: Alibaba $53 billion"),
    ("does microsoft spend more than amazon?", "As the source has it: Microsoft $100 billion (annual R&D"),
    ("Is Amazon's cloud infrastructure spending higher than Microsoft's R&D?", "As the source has it: Amazon $40"),
])
def test_amounts_of_two_kinds__have_an_order_where_each_is_named(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text
