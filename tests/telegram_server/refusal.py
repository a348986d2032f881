"""The ways a request can fail, as exceptions the handlers raise and the server turns into HTTP."""

from typing import Any


class Refusal(Exception):
    """Telegram's answer `{"ok": false, …}`."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters


class Dropped(Exception):
    """The connection closes and no answer is sent."""


class RawAnswer(Exception):
    """A proxy's page instead of Telegram's JSON."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"{status} {text}")
        self.status = status
        self.text = text


def bad_request(reason: str) -> Refusal:
    return Refusal(400, f"Bad Request: {reason}")
