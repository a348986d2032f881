"""Another time, another part or another whole than the sources give, said with the figure that they do give; and the
same words where they ask for that figure."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

FAMILIES = {
    "when one catches up": (
        "When does Alibaba's rating catch up with Microsoft's 35?", "By when does Alibaba close the gap to AWS?",
        "How long until Alibaba catches up with Microsoft's multiple?", "In which year does Alibaba's P/E get to 35?",
        "What year does Alibaba Cloud catch Google Cloud in market share?",
        "How soon does Alibaba Cloud overtake Google Cloud?",
        "does Alibaba's multiple ever catch up with Microsoft's 35x?",
    ),
    "a figure of all times": (
        "13 percent is Google's best showing ever in cloud, yeah?", "Is 29% AWS's highest share ever?",
        "So at 18 times profits Alibaba is the cheapest it's been since it listed?",
        "18x is the lowest it's been in years, right?", "So 4% is the most that Alibaba's ever held in cloud?",
    ),
    "earlier amounts": (
        "Alibaba's $53 billion is more than it put into cloud over the whole past decade, right?",
        "The RMB120 billion is more than Alibaba put into AI in all earlier years, yes?",
        "Compared to 2024, how much has Amazon raised its cloud infrastructure outlay?",
        "Versus 2023, what is Azure's cloud share?", "Set against last year, what is Microsoft's R&D budget?",
        "How much has Amazon raised its cloud infrastructure spending?", "Has Microsoft boosted its R&D budget?",
    ),
    "a level that moves": (
        "Is Azure's 20% rising?", "Is Alibaba's 4% of cloud rising?", "Azure's 20% has been growing, hasn't it?",
        "Has AWS's 29% been going up?",
    ),
    "the whole": (
        "If Azure is a quarter of Microsoft's sales, what do those sales total?",
        "Azure is 25% of Microsoft's revenue: what is the total revenue?",
        "25% of Microsoft's revenue is Azure, so what is 100%?",
        "If Alibaba has 4% of the cloud market, how big is the whole market?",
        "If AWS has 34% of case studies, how many are there in total?",
    ),
    "a part": (
        "Out of RMB120 billion, what went on chips?", "Out of the 120 billion yuan, what was for data centers?",
        "Out of Microsoft's $100 billion, what goes to AI?", "How much of Google Cloud's 13% comes from AI?",
        "How much of AWS's share comes from AI?",
    ),
    "a margin": (
        "A cash cow, fine. But what margin does Azure earn?", "What margin does AWS make?",
        "At what margin does Azure run?", "What margins does Google Cloud have?",
    ),
    "a stranger": (
        "Huawei Cloud holds more than Alibaba's 4 percent, doesn't it?",
        "Does Tencent Cloud have more than Alibaba's 4%?",
    ),
    "an amount that one of two lacks": (
        "How much bigger is Microsoft's spend on cloud infrastructure than Amazon's?",
        "By how much does Amazon's R&D budget trail Microsoft's?", "ratio of Microsoft's R&D budget to Amazon's",
        "How many times Amazon's R&D is Microsoft's R&D?",
    ),
}
TOLD = (
    ("How much must Alibaba's P/E gain to catch up with Microsoft's 35?", "17 points"),
    ("As of when is Alibaba's P/E of 18x?", "December 2025"),
    ("Is Google Cloud's 13% the best of the four?", "No"),
    ("Is Alibaba at 18x the cheapest of the three?", "Yes"),
    ("Is Amazon's 40x the highest P/E?", "Yes"),
    ("Compared to Microsoft, how much has Amazon spent on cloud infrastructure?", "$40 billion"),
    ("how much did Azure grow over the past year", "39%"),
    ("Has Azure been growing by 39%?", "Yes"),
    ("34% turns up twice in the article. what are the two things it measures?", "AWS"),
    ("If 80% of the $53 billion goes to data centers, how much is that?", "80%"),
    ("Is Azure a quarter of Microsoft's sales?", "Yes"),
    ("What do the four cloud shares total?", "66%"),
    ("Out of the $53 billion, what goes to data centers?", "80%"),
    ("By what margin does AWS lead Azure in cloud share?", "9 percentage points"),
    ("Google Cloud holds more than Alibaba's 4 percent, doesn't it?", "Yes"),
    ("Difference between Microsoft's $100 billion and Amazon's $40 billion?", "$60 billion"),
    ("Was it 2023 when the IPO was dropped?", "No."),
    ("Is it 2024 that the IPO was dropped?", "Yes."),
    ("What is the gap between Microsoft's R&D and Alibaba's investment plan?", "$47 billion"),
)
FOLLOWED = (
    ("AWS portion of AI case studies", "so it's been rising, that 34%?"),
    ("Azure's cloud share?", "has it been climbing?"),
    ("Alibaba's P/E?", "So that's a rise?"),
    ("googl cloud slice", "how much of that comes from AI?"),
    ("Amazon's P/E", "how much of that is from AI?"),
    ("Which year was the cloud float dropped?", "At what valuation had it been planned?"),
    ("When was the cloud IPO cancelled?", "what was it valued at?"),
)
FOLLOWED_AND_TOLD = (
    ("Azure's cloud share?", "how fast is it growing?", "39%"),
    ("Azure's growth?", "so it has been growing, by 39%?", "Yes"),
    ("Alibaba's investment plan", "how much of that goes to data centers?", "80%"),
    ("When was the cloud IPO cancelled?", "and Alibaba's P/E?", "18x"),
)


@pytest.mark.parametrize("text", [text for texts in FAMILIES.values() for text in texts])
def test_another_figure__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), TOLD)
def test_figure__is_told_beside_such_words(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize(("first", "then"), FOLLOWED)
def test_another_figure__is_declined_after_the_first(ask: Asking, first: str, then: str) -> None:
    assert ask(then, ask(first).answer.frame).answer.outcome == "decline"


@pytest.mark.parametrize(("first", "then", "shown"), FOLLOWED_AND_TOLD)
def test_figure__is_told_after_the_first(ask: Asking, first: str, then: str, shown: str) -> None:
    trace = ask(then, ask(first).answer.frame)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text
