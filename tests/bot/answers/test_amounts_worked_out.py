"""What is worked out with amounts of money and lengths of time: parts, rests, distances, rates, years kept."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

FIRST = {
    "how many billions of baba's 53 are for data centers": "Alibaba: $42.4 billion for data centers.",
    "Turn the data center slice of the 53 billion into dollars for me": "Alibaba: $42.4 billion for data centers.",
    "how many billions rest from the plan without the data centers": "Alibaba: $10.6 billion for everything but",
    "how many dollars stay outside data centers in the 53bn, per year": "Alibaba: $3.53 billion a year for everything",
    "the data center money alone, how much per quarter?": "Alibaba: $3.53 billion a quarter for data centers",
    "16.5 as a percentage of 53": "By the numbers alone, Alibaba's AI spending over four quarters is 31.1% of",
    "what remains of 53 if I take off 16.5": "By the numbers alone, Alibaba's AI and cloud investment plan is",
    "53 billion less 16.5 billion leaves what?": "By the numbers alone, Alibaba's AI and cloud investment plan is",
    "how many yuan to the dollar, judging from the 120 and 16.5?": "About RMB7.27 per dollar",
    "which RMB per dollar rate is implied by the two capex amounts?": "About RMB7.27 per dollar",
    "120 divided by 16.5": "About RMB7.27 per dollar",
    "how many dollars more does Microsoft put into R&D than Amazon into cloud infra?":
        "By the numbers alone, Microsoft's annual R&D budget is $60 billion above",
    "MSFT R&D vs AMZN cloud infra: which is bigger and by what?": "By the numbers alone, Microsoft's annual R&D budget",
    "dollar gap between the 53bn plan and one year of microsoft r&d": "By the numbers alone, Alibaba's AI and cloud",
    "the four quarters of spending, what part of the 53 billion plan is it?": "By the numbers alone, Alibaba's AI sp",
    "Amazon's $40bn is how many times Alibaba's AI spending over four quarters?": "By the numbers alone, Amazon's "
        "cloud infrastructure spending is about 2.4 times",
    "Is the AI spending above or below one year of the plan?": "By the year, spread evenly, Alibaba's AI and cloud "
        "investment plan is $1.17 billion above",
    "is the plan per year more than $16.5 billion?": "Yes:",
    "If Microsoft kept its yearly R&D level for three years, what would that add up to?": "Microsoft, annual R&D "
        "budget: $300 billion over 3 years at that level.",
    "微软的研发预算保持三年不变，一共是多少": "微软的年度研发预算：照此3年共3000亿美元。",
    "trailing 4Q AI capex in RMB and USD": "Alibaba, AI spending over four quarters: RMB120 billion",
    "period across which the USD 53 billion is deployed?": "Alibaba, AI and cloud investment plan: $53 billion over 3",
}
DECLINED = (
    "how many dollars of the 3 billion go into data centers?",
    "per region, how many dollars go into data centers?",
    "gap between Microsoft's plan and its R&D",
    "what exchange rate is implied by RMB120bn and $53bn?",
    "how many yuan to the dollar today?",
    "how many dollars more does AWS have than Azure?",
    "how many data centers per year?",
    "Will Microsoft keep its R&D budget for three years?",
    "if Amazon kept its cloud infrastructure spending for 3 years what total",
)
THEN = {
    "elsewhere": ("how much of the 53B is for data centers", "how many dollars go elsewhere?", "$10.6 billion"),
    "rest a year": ("how many dollars of the plan are not for data centers", "and per year?", "$3.53 billion a year"),
    "regions": ("data center part of the plan in dollars?", "divide it by the number of regions", "$5.3 billion"),
    "remainder": ("what part of microsoft's revenue is azure", "and the remainder?", "the rest is 75%"),
    "a day": ("How many downloads did Qwen get at launch?", "roughly how many a day?", "1.43 million downloads per"),
    "a month": ("Alibaba's investment plan?", "what's that a month?", "$1.47 billion per month"),
    "剩下的": ("微软营收里Azure占多少", "剩下的呢", "其余为75%"),
}


@pytest.mark.parametrize(("question", "first"), FIRST.items(), ids=FIRST)
def test_amounts__are_worked_out(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", DECLINED)
def test_amounts__have_no_such_result(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "then", "held"), THEN.values(), ids=THEN)
def test_follow_up__works_on_what_was_shown(question: str, then: str, held: str, ask: Asking) -> None:
    assert held in ask(then, ask(question).answer.frame).message.text


def test_follow_up__a_part_of_another_amount_is_not_the_one_of_the_plan(ask: Asking) -> None:
    spent = ask("Alibaba AI spending over four quarters").answer.frame
    assert "42.4" not in ask("80% of that in dollars", spent).message.text


@pytest.mark.parametrize(("question", "held"), [
    ("do the $16.5 billion and the $53 billion contradict each other?", "They are amounts of different things:"),
    ("does 16.5 billion contradict 120 billion yuan?", "They are one amount in two currencies:"),
    ("those back-to-back quarters of triple digit AI growth, how many years does that make?", "9 quarters ÷ 4 = 2.25"),
])
def test_amounts_and_lengths__are_shown_for_what_they_are(question: str, held: str, ask: Asking) -> None:
    assert held in ask(question).message.text
