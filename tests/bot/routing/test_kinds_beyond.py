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
    ("quick Amazon P/E check please", "answer"), ("check Amazon P/E", "answer"), ("the reported Amazon P/E?", "answer"),
    ("Alibaba's global market share in the cloud", "answer"),
])
def test_other_words_before_a_figure(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).answer.outcome == shown
