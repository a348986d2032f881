"""What the operator has set for the Telegram channel, apart from what is chosen in chats."""

from __future__ import annotations

from knowledge import frozen

from bot.settings import Settings

_BASE_URL = "https://api.telegram.org/bot"
_BASE_FILE_URL = "https://api.telegram.org/file/bot"


@frozen
class Options:
    token: str
    base_url: str = _BASE_URL
    base_file_url: str = _BASE_FILE_URL
    admins: frozenset[int] = frozenset()
    """Users who may see the curator's lists."""
    circle: frozenset[int] | None = None
    """The users and chats that are answered; None: everybody."""
    rich: bool = False
    """Whether tables go out as rich messages, where the server has them."""

    @property
    def bot_number(self) -> str:
        """The part of the token that is no secret."""
        return self.token.partition(":")[0]

    def admits(self, chat: int, user: int) -> bool:
        return self.circle is None or bool({chat, user} & (self.circle | self.admins))


def read_options(settings: Settings) -> Options:
    """The channel's part of the settings; the token is opened only here."""
    if settings.telegram_token is None:
        raise ValueError("FOOTNOTE_TELEGRAM_TOKEN is not set; get a token from @BotFather and set it.")
    return Options(
        token=settings.telegram_token.get_secret_value(),
        base_url=settings.telegram_base_url or _BASE_URL,
        base_file_url=settings.telegram_base_file_url or _BASE_FILE_URL,
        admins=frozenset(settings.admins),
        circle=frozenset(settings.allowed) or None,
        rich=settings.rich,
    )
