"""Whose language a message is in."""

from __future__ import annotations

import pytest

from bot.language import language_of


@pytest.mark.parametrize(("text", "language"), [
    ("阿里巴巴的市盈率是多少？", "zh"),
    ("亞馬遜的本益比", "zh"),
    ("BABA 的 P/E?", "zh"),
    ("How does Alibaba's P/E compare?", "en"),
    ("Прибыль?", "en"),
    ("", "en"),
])
def test_language_of__written_in(text: str, language: str) -> None:
    assert language_of(text) == language


def test_language_of__names_alone_keep_the_chat_s_language() -> None:
    assert language_of("BABA P/E?", "zh") == "zh"
