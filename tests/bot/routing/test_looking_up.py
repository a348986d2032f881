"""Who googles something asks nothing of the company; who names it does."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", ["google the market and tell me how far it is", "hey, google it for me"])
def test_verb__gets_no_figure(ask: Asking, text: str) -> None:
    assert not ask(text).answer.facts


@pytest.mark.parametrize(("text", "fact"), [
    ("google share", "google_cloud_share"), ("Google: the cloud share?", "google_cloud_share"),
    ("hey, google the P/E of Alibaba please", "alibaba_pe"),
])
def test_name__is_asked_about(ask: Asking, text: str, fact: str) -> None:
    assert [found.key for found in ask(text).answer.facts] == [fact]
