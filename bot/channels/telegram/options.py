"""What the operator has set for the Telegram channel, apart from what is chosen in chats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_BASE_URL = "https://api.telegram.org/bot"
_BASE_FILE_URL = "https://api.telegram.org/file/bot"


@dataclass(frozen=True, slots=True)
class Options:
    token: str
    base_url: str = _BASE_URL
    base_file_url: str = _BASE_FILE_URL
    admins: frozenset[int] = frozenset()
    """Users who may see the curator's lists."""
    circle: frozenset[int] | None = None
    """The users and chats that are answered; None: everybody."""

    def admits(self, chat: int, user: int) -> bool:
        return self.circle is None or bool({chat, user} & (self.circle | self.admins))


def read_options(settings: Any) -> Options:
    """The channel's part of the settings; a secret is opened only here."""
    token = settings.telegram_token
    allowed = getattr(settings, "telegram_allowed", None)
    return Options(
        token=token.get_secret_value() if hasattr(token, "get_secret_value") else str(token),
        base_url=str(getattr(settings, "telegram_base_url", None) or _BASE_URL),
        base_file_url=str(getattr(settings, "telegram_base_file_url", None) or _BASE_FILE_URL),
        admins=_numbers(getattr(settings, "telegram_admins", None)),
        circle=_numbers(allowed) if allowed else None,
    )


def _numbers(values: Iterable[int] | None) -> frozenset[int]:
    return frozenset(int(value) for value in values or ())
