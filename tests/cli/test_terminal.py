"""What a person sees on a terminal: the same text, the verdict set off."""

from __future__ import annotations

from io import StringIO

import pytest

from bot.channels.command_line import show_message
from bot.models import Message

MESSAGE = Message("Alibaba: [18x]¹\n\nAmazon 40x¹\n\n¹ AInvest", lambda: "<b>unused</b>")


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def terminal_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_show_message__verdict_bold_and_notes_dim() -> None:
    out = Terminal()
    show_message(MESSAGE, out)
    assert out.getvalue() == "\x1b[1mAlibaba: [18x]¹\x1b[0m\n\nAmazon 40x¹\n\n\x1b[2m¹ AInvest\x1b[0m\n"


def test_show_message__plain_in_a_pipe() -> None:
    out = StringIO()
    show_message(MESSAGE, out)
    assert out.getvalue() == MESSAGE.text + "\n"
