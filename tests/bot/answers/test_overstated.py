"""A yes says no more than the figures that were checked."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "told"), [
    ("Did AWS overtake Microsoft?", "As the source has it: AWS, 29%"),
    ("Has Azure overtaken AWS?", "No: Azure, 20%"),
    ("Should Alibaba trade at 18x?", "As the source has it"),
    ("Were the Qwen app's downloads 10 million in total?", "As the source has it"),
    ("Did Alibaba have double-digit AI growth for nine quarters?", "As the source has it"),
    ("Has Alibaba spent $16.5B of the $53B?", "As the source has it"),
    ("Is AWS's share just under half?", "As the source has it"),
    ("Is AWS's share just under 30%?", "Yes: AWS's cloud market share is 29%"),
    ("Is AWS's share well below 30%?", "As the source has it"),
    ("Is AWS's share only a quarter?", "No: AWS's cloud market share is 29%, not 25%"),
    ("Did Azure grow 39-fold?", "There is one figure, with nothing to set it against"),
])  # fmt: skip
def test_yes__is_no_more_than_the_figures_say(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)


@pytest.mark.parametrize("question", [
    "did Amazon save $40 billion of cloud spending?", "did Alibaba repay RMB120 billion over four quarters?",
    "Did Alibaba donate RMB120 billion over four quarters?", "Has AI grown for nine consecutive years?",
    "Did Alibaba's AI grow for nine straight months?", "the P/E of Alibaba's AI arm?", "Alibaba International's P/E",
    "阿里AI业务的市盈率", "By how much did Azure's growth rise?", "Azure增速上升了多少?",
    "AWS的市场份额提高了几个百分点?",
    "剔除OpenAI后Azure的增速是多少?", "excluding OpenAI, what is Azure's growth?",
])  # fmt: skip
def test_what_no_source_says__is_refused(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("除了OpenAI之外Azure的增速", "Azure的营收增速：39%"), ("cloud share without AWS, Azure", "Google Cloud 13%"),
    ("Alibaba's P/E given its AI", "Alibaba, P/E: 18x"),
    ("By how much is Azure's growth faster?", "5 percentage points"),
    ("Azure增速快多少", "高5个百分点"), ("How much did Azure grow?", "Azure, revenue growth: 39%"),
])  # fmt: skip
def test_what_comes_near__is_answered(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text
