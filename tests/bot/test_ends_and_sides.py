"""From which end an order runs, who is next without the first, and on which side of others a name is."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("order the cloud firms by market share, smallest slice first", "Cloud market share, low to high:"),
        ("dearest to cheapest, the earnings multiples", "P/E, high to low:"),
        ("p/e from cheapest to dearest", "P/E, low to high:"),
        ("sort clouds by share, the biggest last", "Cloud market share, low to high:"),
        ("list the cloud shares starting with the smallest", "Cloud market share, low to high:"),
        ("who has the smallest cloud share?", "Alibaba Cloud has the lowest cloud market share: 4%."),
    ],
)
def test_order__runs_from_the_end_that_is_said(ask: Asking, question: str, first: str) -> None:
    assert ask(question).message.text.splitlines()[0] == first


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("leaving AWS out, who's next in cloud share?", "Azure has the highest cloud market share of these: 20%."),
        ("besides AWS, who is the next biggest cloud?", "Azure has the highest cloud market share of these: 20%."),
        (
            "not counting aws, who is second in cloud market share",
            "Google Cloud has the second highest cloud market share of these: 13%.",
        ),
        ("who is right behind AWS?", "Azure has the second highest cloud market share: 20%."),
    ],
)
def test_next__without_the_first_is_the_first_of_the_rest(ask: Asking, question: str, first: str) -> None:
    assert ask(question).message.text.splitlines()[0] == first


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("top two clouds by share", "Cloud market share, the 2 highest: AWS 29% and Azure 20%."),
        ("the two cheapest on earnings", "P/E, the 2 lowest: Alibaba 18x and Microsoft 35x."),
        ("前两名云厂商是谁？", "云市场份额最高的2家：AWS 29%和Azure 20%。"),
        ("the top one by p/e?", "Amazon has the highest P/E: 40x."),
    ],
)
def test_count__of_those_at_one_end(ask: Asking, question: str, first: str) -> None:
    assert ask(question).message.text.splitlines()[0] == first


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("is baba dearer or cheaper than its us rivals on earnings", "Lower: Alibaba, 18x, is below"),
        ("is microsoft pricier or cheaper than alibaba and amazon", "In between: Microsoft, 35x, is above"),
        ("is azure growing faster or slower than alibaba cloud", "Higher: Azure, 39%, is above Alibaba Cloud's 34%"),
        ("does Alibaba look pricey beside Microsoft and Amazon, going by P/E?", "No: Alibaba, 18x, is below"),
        ("AWS isn't smaller than Azure by share, is it?", "No, as you say: AWS, 29%, is above Azure, 20%"),
        ("AWS isn't bigger than Azure by share, is it?", "Yes, against what you say: AWS, 29%, is above Azure, 20%"),
    ],
)
def test_sides__are_told_first(ask: Asking, question: str, first: str) -> None:
    assert ask(question).message.text.splitlines()[0].startswith(first)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("which cloud is growing by more than thirty-five percent a year?", "Revenue growth above 35%: Azure."),
        ("Which cloud isn't in double digits by market share?", "Cloud market share below 10%: Alibaba Cloud."),
        ("which cloud doesn't reach double digits in share", "Cloud market share below 10%: Alibaba Cloud."),
        ("哪家云的份额不到两位数", "云市场份额低于10%的：阿里云。"),
        ("is azure's share in double digits?", "Yes: Azure's cloud market share is 20%, at least 10%."),
    ],
)
def test_limits__in_digits_and_yearly_rates(ask: Asking, question: str, first: str) -> None:
    assert ask(question).message.text.splitlines()[0] == first


@pytest.mark.parametrize(
    "question", ["alibaba cloud's share inside china", "aws share inside the us?", "阿里云在中国的市场份额"]
)
def test_place__of_a_share_is_not_given(ask: Asking, question: str) -> None:
    trace = ask(question)
    assert trace.answer.outcome == "decline"
    assert "insider" not in trace.message.text
    assert not trace.answer.facts


@pytest.mark.parametrize(
    "question",
    [
        "amazon v alibaba, the numbers please",
        "Apart from chip curbs, what dangers does the article see for Alibaba?",
        "contribution of azure to msft's top line, %",
    ],
)
def test_clauses__that_ask_for_nothing_more_add_nothing(ask: Asking, question: str) -> None:
    assert ask(question).answer.kind != "several"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("who looked the article over before it went out", "The page names a review by the AInvest News"),
        ("which site put the article out", "AInvest."),
        ("what outlet ran the piece", "AInvest."),
        ("how fresh is the stuff you know", "2024-2025"),
    ],
)
def test_source__is_told_as_asked(ask: Asking, question: str, words: str) -> None:
    assert words in ask(question).message.text
