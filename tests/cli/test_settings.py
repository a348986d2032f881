"""The settings are read from the environment, and a wrong one is named without its value."""

from __future__ import annotations

import pytest

from bot.settings import SettingsError, load_settings


def test_settings__ids_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_ALLOWED", "12, -100345")
    assert load_settings().allowed == (12, -100345)


def test_settings__an_empty_variable_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_TELEGRAM_TOKEN", "")
    assert load_settings().telegram_token is None


@pytest.mark.parametrize(("name", "value"), [
    ("FOOTNOTE_ADMINS", "me"), ("FOOTNOTE_TODAY", "soon-secret"), ("FOOTNOTE_TELEGRAM_BASE_URL", "secret"),
    ("FOOTNOTE_KEEP_UNANSWERED", "secret"),
])
def test_settings__a_wrong_one_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=f"^{name}: ") as caught:
        load_settings()
    assert "secret" not in str(caught.value)


def test_settings__one_address_without_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_TELEGRAM_BASE_URL", "http://127.0.0.1:8081/bot")
    with pytest.raises(SettingsError, match="belong together"):
        load_settings()
