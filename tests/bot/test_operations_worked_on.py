"""Operations that go on with the figures that were shown, months, parts of a sum, and whose cloud has a place."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "first"), [
    (("who's got the biggest slice of cloud", "next one down?", "and after that?"),
     "Google Cloud has the third highest"),
    (("who has the highest P/E", "and after that one?"), "Microsoft has the second highest P/E: 35x"),
    (("aws plus azure share?", "add google"), "Combined cloud market share: 62%."),
    (("average P/E of Microsoft and Amazon", "include Alibaba"), "Average P/E: 31x."),
    (("Highest P/E?", "By how much does it beat the second?"), "Amazon's P/E is 5 points above Microsoft's"),
    (("msft r&d per quarter", "and over three years at that pace?"),
     "Microsoft, annual R&D budget: $300 billion over 3"),
    (("qwen app downloads first week?", "so per day thats"), "Qwen app, downloads: 1.43 million downloads per day"),
    (("what did alibaba put into ai over four quarters, in rmb", "average for one quarter?"),
     "Alibaba, AI spending over four quarters: RMB30 billion per quarter"),
    (("amzn p/e over baba p/e as a ratio", "other way round, as a %"), "Alibaba's P/E is 45% of Amazon's."),
    (("Amazon's P/E vs Alibaba's as a ratio", "reverse it"), "Alibaba's P/E is 0.45 times that of Amazon."),
    (("120bn RMB is how much in usd", "what fraction of the 53 billion is that"),
     "By the numbers alone, Alibaba's AI spending over four quarters is 31.1% of"),
    (("Azure share?", "add google"), "Cloud market share (global): Azure 20%, Google Cloud 13%."),
    (("Alibaba's P/E?", "average for one quarter?"), "I do not know that"),
    (("Alibaba's P/E?", "so per day thats"), "The sources do not give a figure by day"),
])
def test_follow_up__works_on_with_what_was_shown(turns: tuple[str, ...], first: str, ask: Asking) -> None:
    frame = None
    for turn in turns:
        trace = ask(turn, frame) if frame else ask(turn)
        frame = trace.answer.frame
    assert trace.message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("53 billion over 36 months... so monthly it's what?", "Alibaba, AI and cloud investment plan: $1.47 billion per"),
    ("Microsoft R&D per month", "Microsoft, annual R&D budget: $8.33 billion per month"),
    ("qwen downloads per month", "The sources do not give a figure by day, week or month"),
    ("drip money into baba every month or lump sum", "The sources do not give a figure by day, week or month"),
    ("of what the four providers hold between them, which part is amazon's",
     "Combined cloud market share: 66%; AWS's 29% is 43.9% of that."),
    ("what portion of AWS plus Azure is Azure", "Combined cloud market share: 49%; Azure's 20% is 40.8% of that."),
    ("what share do AWS and Azure hold together", "Combined cloud market share: 49%."),
    ("if the data centre part of Alibaba's plan were split evenly over all the regions, how much would one region get",
     "Alibaba: $5.3 billion for data centers per region"),
    ("what multiple does the owner of the faster growing cloud trade on", "Microsoft, P/E: 35x"),
    ("P/E of the owner of the biggest cloud", "Amazon, P/E: 40x"),
])
def test_operation__is_worked_out(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)
