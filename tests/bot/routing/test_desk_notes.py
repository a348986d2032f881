"""Notes of journalists and analysts: fractions and equals signs, amounts of an unsaid kind, distances, spelling."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY, Asking
from tests.shipped import shipped_assistant


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Azure = 1/4 of MSFT revs?", "Yes"),
        ("Azure = 1/3 of MSFT revs?", "No: Azure makes up 25%"),
        ("does AWS have 1/3 of the market?", "No"),
        ("Azure shr as a mult of Alicloud shr", "5 times"),
        ("Need the exact name of the trillion-parameter model, spelling matters", "Qwen3-Max-Preview"),
        ("RMB figure for the four-quarter AI spend, with the dollar conversion", "16.5"),
        ("Editor has 'Qwen app hit 10m downloads in a month'. Correct?", "No"),
        ("Editor says Azure grew 29%, right?", "39%"),
        ("fact checker flagged two different quarter counts for the triple-digit AI run. What are they?", "9 quarters"),
        ("If Microsoft sells at thirty-five times earnings, how much lower does Alibaba stand, please?", "17 points"),
        ("with AWS at 29%, how much lower does Azure stand?", "9 percentage points"),
        ("plain-English line on 'price-to-earnings' I can drop in a sidebar?", "earnings"),
        ("how is alibaba priced next to microsoft, earnings-wise", "35x"),
        ("Which area of expertise gives Google Cloud an edge?", "analytics"),
        ("Did triple-digit AI growth lift Alibaba's cloud revenue?", "Yes"),
        ("has triple-digit AI growth lifted the cloud unit's sales?", "Yes"),
        ("is alibaba pouring $45bn into AI?", "$53 billion"),
        ("I read that Alibaba is putting ninety billion dollars into AI. Does the article say so?", "$53 billion"),
        ("is alibaba spending $18bn on AI?", "$16.5 billion"),
        ("Why might regions such as Latin America prove useful to Alibaba?", "hurdles"),
    ],
)
def test_notes__are_answered(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text


@pytest.mark.parametrize(
    "text",
    ["how many downloads in a month", "Qwen app downloads a month?", "usd conversion rate",
     "Did triple-digit AI growth lift Alibaba's net profit?", "did triple-digit AI growth boost AWS's revenue?"],
)
def test_near_misses_of_notes__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("what model did alibaba open-source?", "who is it meant to challenge?"), "Gemini"),
        (("what model did alibaba open-source?", "what is it meant to compete with?"), "Gemini"),
        (("name the open-source model", "what does it challenge?"), "Gemini"),
        (("name the open-source model", "what challenges does it face?"), "Risks"),
        (("alibaba trades at a discount?", "to who"), "Amazon"),
        (("alibaba is cheaper?", "than who"), "Microsoft"),
        (("amazon cloud infra spend?", "vs alibabas plan?"), "$40 billion"),
        (("Microsoft R&D budget?", "compared to Alibaba's plan"), "$100 billion"),
        (("Amazon P/E?", "vs alibaba's P/E"), "40x"),
    ],
)
def test_going_on__is_told(turns: tuple[str, ...], told: str) -> None:
    chat = Conversation(shipped_assistant(), TODAY)
    assert told in [chat.ask(turn) for turn in turns][-1].message.text
