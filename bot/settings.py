"""The settings: environment variables, checked at the start. docs/reference/settings.md lists the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Self

from pydantic import AnyHttpUrl, BeforeValidator, Field, SecretStr, TypeAdapter, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "FOOTNOTE_"


class SettingsError(Exception):
    """Settings that cannot be used; one sentence for each."""


def _numbers(value: object) -> object:
    return [part for part in value.replace(",", " ").split() if part] if isinstance(value, str) else value


def _web_address(value: object) -> object:
    TypeAdapter(AnyHttpUrl).validate_python(value)
    return value


Ids = Annotated[tuple[int, ...], NoDecode, BeforeValidator(_numbers)]
Address = Annotated[str, BeforeValidator(_web_address)]


class Settings(BaseSettings):
    """Every setting with what it does. An empty variable counts as not set."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore")

    telegram_token: SecretStr | None = Field(
        default=None,
        description=(
            "The bot's token from @BotFather. With it, `footnote run` serves Telegram; without it, it chats in the "
            "terminal."
        ),
    )
    telegram_base_url: Address | None = Field(
        default=None, description=("Another Bot API server, in python-telegram-bot's form, ending in `/bot`.")
    )
    telegram_base_file_url: Address | None = Field(
        default=None,
        description=("Where that server hands out files, ending in `/bot`. Needed with the setting above."),
    )
    allowed: Ids = Field(
        default=(),
        description=("Ids of the only users and chats that are served, with commas between; where empty, everyone is."),
    )
    admins: Ids = Field(
        default=(),
        description=("Ids of the users who may see the unanswered questions in Telegram, with commas between."),
    )
    keep_unanswered: bool = Field(
        default=True, description=("Whether questions without an answer are kept, without who asked, for the curator.")
    )
    home: Path | None = Field(
        default=None,
        description=(
            "The folder of the workspace database and of the cache; by default the platform's folders for data and "
            "caches."
        ),
    )
    database_url: SecretStr | None = Field(
        default=None,
        description=("The workspace database, `postgresql://` or `sqlite:///`, instead of a file in the home folder."),
    )
    rich: bool = Field(
        default=False,
        description=(
            "Whether tables go out as Telegram's rich messages, where the Bot API server knows them; an app that is "
            "too old for those shows nothing of them."
        ),
    )
    articles: Path | None = Field(
        default=None,
        description=(
            "A folder with your own copies of the articles, named `<key of the source>.txt`: the Source button then "
            "shows the sentence itself."
        ),
    )
    today: date | None = Field(
        default=None,
        description=("The day that counts as today, like 2025-11-18, for tests and for reproducing an answer."),
    )

    @model_validator(mode="after")
    def _both_addresses(self) -> Self:
        if bool(self.telegram_base_url) != bool(self.telegram_base_file_url):
            names = f"{PREFIX}TELEGRAM_BASE_URL and {PREFIX}TELEGRAM_BASE_FILE_URL"
            raise ValueError(f"{names} belong together; set both or none")
        return self


def load_settings() -> Settings:
    """Reads the environment; raises SettingsError with a sentence for each setting that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError("\n".join(_sentence(item["loc"], item["msg"]) for item in error.errors())) from None


def _sentence(place: tuple[int | str, ...], message: str) -> str:
    """The value is left out: it may be a secret."""
    name = f"{PREFIX}{str(place[0]).upper()}: " if place else ""
    return f"{name}{message.removeprefix('Value error, ')}."
