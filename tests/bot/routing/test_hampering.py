"""What stands in somebody's way, in whatever words, and shares that are a stock."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What holds US cloud firms back in places like Southeast Asia?", "logistical hurdles"),
        ("what puts investors off baba", "9 points"),
        ("what could slow alibaba down", "9 points"),
        ("what trips alibaba up", "9 points"),
        ("what might slow down alibaba's expansion abroad", "geopolitical"),
        ("whats capping the upside on baba", "9 points"),
        ("what limits alibaba's upside", "9 points"),
        ("biggest blockers for aliyun going global", "9 points"),
        ("any brakes on alibaba's expansion", "9 points"),
        ("headline risk on baba, what should i be watching", "9 points"),
        ("which part of Alibaba's AI could the US export curbs choke off?", "hardware"),
        ("where could regulators get in alibabas way?", "Regulators in China and abroad"),
        ("is the market getting alibaba wrong", "does not fully price in"),
        ("what could go wrong for alibaba? its our savings", "9 points"),
        ("um so like what's the uh main worry with alibaba", "9 points"),
    ],
)
def test_obstacles__are_told(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text


@pytest.mark.parametrize(
    "text",
    [
        "what holds microsoft back", "what trips google up", "what slows aws down in asia",
        "what's capping amazon's upside",
        "any showstoppers for microsoft", "which part of azure is hit by rules", "what gets in microsofts way",
        "is the market getting microsoft wrong", "any blockers at work today", "put a lid on the pan",
        "what puts people off broccoli", "brakes on my bike squeak", "what would slow azure's growth",
    ],
)  # fmt: skip
def test_obstacles__of_others_or_of_nothing_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("why are people so careful with alibaba shares", "Investors are cautious"),
        ("do people trust alibaba shares", "No. Investors are cautious"),
        ("alibaba shares risks", "9 points"),
        ("what has the ai narrative done for alibaba shares", "rose with the AI story"),
        ("azure shares", "20%"),
        ("shares of alibaba in the cloud market", "4%"),
        ("why ppl not paying more for baba", "Investors are cautious"),
    ],
)
def test_shares_of_a_company__are_its_stock(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(
    "text",
    [
        "how many shares does alibaba have", "how many amazon shares does bezos hold", "who holds alibaba shares",
        "how did alibaba shares react to the news", "what are alibaba shares worth", "do people trust microsoft shares",
        "why are people so careful with amazon shares", "why ppl not paying more for microsoft",
    ],
)  # fmt: skip
def test_shares_of_a_company__have_no_count_nor_owner(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert "%" not in trace.message.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("why is alibaba going to latin america and southeast asia with these data centres", "logistical hurdles"),
        ("sell me on alibaba", "9 points"),
        ("talk me out of buying baba", "9 points"),
        ("do companies buy alibaba's AI", "fragmented"),
        ("is everyone on board with alibaba's AI story", "No. Investors are cautious"),
        ("are analysts of one mind about alibaba", "No. Alibaba's bold move"),
        ("is the author upbeat or gloomy about alibaba", "high-stakes gamble"),
        ("What is still missing that Alibaba earns a higher valuation?", "profitability"),
        ("what would make investors pay up for alibaba", "profitability"),
        ("On what does Alibaba's ability to challenge the US providers depend?", "three kinds"),
        ("what was alibaba always good at before all this ai", "e-commerce"),
        ("which Qwen is the open source one aimed at Gemini", "Qwen3-Next"),
        ("where does google cloud have the upper hand technically", "data analytics"),
        ("how must alibaba manage costs", "cost"),
        ("what does alibaba dream of becoming", "contenders in AI"),
        ("what keeps shareholders awake", "9 points"),
        ("what supports the investment case", "9 points"),
        ("what tempers the enthusiasm", "Investors are cautious"),
        ("what protects google cloud", "data analytics"),
        ("who keeps a close watch on alibaba", "Regulators in China and abroad"),
    ],
)
def test_points__in_idioms_are_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(
    "text",
    [
        "is alibaba going to Europe", "is alibaba going to brazil", "is microsoft going to latin america",
        "are half of the data centers going to Latin America?", "how much money is going to latin america",
        "when is alibaba going to the middle east", "should companies buy alibaba's cloud",
        "how many companies buy alibaba's AI", "is everyone on board the train", "what was amazon always good at",
        "how much did alibaba cut costs", "what would make investors pay more for amazon",
        "who keeps a close watch on microsoft", "talk me out of buying microsoft", "who is driving alibaba's cloud",
    ],
)  # fmt: skip
def test_points__that_nothing_says_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
