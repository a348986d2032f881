"""Kinds of a figure that no source gives, said in a word before it: the plain figure is none of them."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

_FRAMES = (
    "what is Alibaba's {} P/E?", "{} Amazon P/E", "AWS's {} market share", "Azure {} growth",
    "Alibaba's {} cloud revenue growth",
)


@pytest.mark.parametrize("kind", [
    "adjusted", "normalized", "gaap", "non-gaap", "forward", "projected", "organic", "underlying", "restated",
    "operating", "diluted", "cyclically-adjusted", "shiller", "sequential", "constant-currency", "real", "nominal",
    "consumer", "retail", "domestic", "european", "asian", "mobile", "private", "recurring", "deferred", "software",
    "advertising", "storage", "serverless", "divisional", "rural", "preliminary", "net", "gross",
])
def test_kinds_that_no_source_gives__have_no_figure(ask: Asking, kind: str) -> None:
    assert [q for frame in _FRAMES if ask(q := frame.format(kind)).answer.outcome == "answer"] == []


@pytest.mark.parametrize(("text", "shown"), [
    ("what is Alibaba's implied P/E?", "decline"), ("AWS's audited market share", "decline"),
    ("implied Amazon P/E", "decline"), ("trailing Amazon P/E", "decline"), ("annualized Azure growth", "decline"),
    ("is Alibaba trailing Microsoft in P/E?", "answer"),
    ("quick Amazon P/E check please", "answer"), ("check Amazon P/E", "answer"), ("the reported Amazon P/E?", "answer"),
    ("Alibaba's global market share in the cloud", "answer"),
])
def test_other_words_before_a_figure(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).answer.outcome == shown


@pytest.mark.parametrize(("text", "shown"), [
    ("What is Azure's growth excluding OpenAI?", "not what it is without that part"),
    ("Microsoft's R&D budget without OpenAI", "not what it is without that part"),
    ("Amazon's P/E without AWS", "not what it is without that part"),
    ("excluding AWS, which cloud is biggest?", "Azure has the highest"),
    ("leave Tencent out of it, what's Alibaba Cloud's share?", "4%"),
])
def test_what_is_left_out__is_of_the_figure_or_of_an_order(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text
