"""The pages of /settings: the first with one choice of each kind, then whom to compare with and which sources count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from knowledge import Knowledge, replace

from bot.channels.telegram.buttons import SETTING
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.evidence import short_hash
from bot.channels.telegram.memory import ChatSettings

Page = Literal["main", "peers", "sources"]
_LISTS: tuple[Page, ...] = ("peers", "sources")
_LENGTHS = ("verdict", "normal", "full")
_PAGE, _ALL = "page", "all"
OF_PAGES = f"{SETTING}{_PAGE}:"
"""Data of the buttons that only turn a page."""
_MOST = 24
"""Entries of a page: more would be no menu any more."""
_LABEL_LIMIT = 60


def page_keyboard(desk: Desk, settings: ChatSettings, language: str, page: Page = "main") -> InlineKeyboardMarkup:
    """One row for each choice; the chosen one says so in words."""
    if page == "main":
        return _main(desk, settings, language)
    names = _names(desk, page, language)
    chosen: tuple[str, ...] = getattr(settings, page)
    rows = [(f"{page}:{_ALL}", desk.words.label(f"{page}_all", language), not chosen)]
    rows += [(f"{page}:{mark}", names[key], key in chosen) for mark, key in _marks(names).items()]
    back = InlineKeyboardButton(desk.words.label("back", language), callback_data=f"{SETTING}{_PAGE}:main")
    return InlineKeyboardMarkup([*_rows(desk, language, rows), [back]])


def page_of(data: str) -> Page:
    """The page to be shown after a tap."""
    group, _, value = data.removeprefix(SETTING).partition(":")
    return next((page for page in _LISTS if page in (group, value)), "main")


def apply(settings: ChatSettings, data: str, knowledge: Knowledge) -> ChatSettings:
    """The settings with one choice changed; data that no menu makes changes nothing."""
    group, _, value = data.removeprefix(SETTING).partition(":")
    if group == "language":
        return replace(settings, language=None if value == "auto" else value)
    if group == "length" and value in _LENGTHS:
        return replace(settings, length=value)
    if group == "peers":
        return replace(settings, peers=_toggled(settings.peers, value, companies(knowledge)))
    if group == "sources":
        sources = _toggled(settings.sources, value, tuple(knowledge.base.sources))
        return replace(settings, sources=() if len(sources) == len(knowledge.base.sources) else sources)
    return replace(settings, charts=value == "on") if group == "charts" else settings


def companies(knowledge: Knowledge) -> tuple[str, ...]:
    """Those with figures, their units' counted in; the most first."""
    counts = Counter(knowledge.company(fact.entity) for fact in knowledge.base.facts)
    return tuple(key for key, _ in counts.most_common() if knowledge.entity(key).kind == "company")[:_MOST]


def _main(desk: Desk, settings: ChatSettings, language: str) -> InlineKeyboardMarkup:
    rows = [("language:auto", desk.words.label("language_auto", language), settings.language is None)]
    rows += [(f"language:{code}", file.name, settings.language == code)
             for code, file in sorted(desk.words.files.items()) if code in desk.languages]
    rows += [(f"length:{name}", desk.words.label(f"length_{name}", language), settings.length == name)
             for name in _LENGTHS]
    rows += [(f"charts:{name}", desk.words.label(f"charts_{name}", language), settings.charts == (name == "on"))
             for name in ("on", "off") if desk.painter]
    pages = [_to_page(desk, settings, language, page) for page in _LISTS]
    return InlineKeyboardMarkup([*_rows(desk, language, rows), *([page] for page in pages if page)])


def _to_page(desk: Desk, settings: ChatSettings, language: str, page: Page) -> InlineKeyboardButton | None:
    """No page for a single entry: there is nothing to choose."""
    names, chosen = _names(desk, page, language), getattr(settings, page)
    if len(names) < 2:
        return None
    what = desk.words.label(f"{page}_all", language)
    if chosen:
        what = ", ".join(names[key] for key in names if key in chosen)[:_LABEL_LIMIT]
    return InlineKeyboardButton(desk.words.label(f"{page}_page", language, what=what),
                                callback_data=f"{SETTING}{_PAGE}:{page}")


def _names(desk: Desk, page: Page, language: str) -> Mapping[str, str]:
    """What can be chosen on a page, by key."""
    knowledge = desk.evidence.knowledge
    if page == "peers":
        wording = desk.assistant.renderer.languages[language].wording
        return {key: wording.entity(key) for key in companies(knowledge)}
    newest = sorted(knowledge.base.sources.values(), key=lambda source: source.published, reverse=True)
    return {source.key: f"{source.publisher}: {source.title}"[:_LABEL_LIMIT] for source in newest[:_MOST]}


def _toggled(chosen: tuple[str, ...], value: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    if value == _ALL:
        return ()
    key = _marks(keys).get(value)
    if key is None:
        return chosen
    return tuple(one for one in keys if (one in chosen) != (one == key))


def _marks(keys: Mapping[str, str] | tuple[str, ...]) -> Mapping[str, str]:
    """Keys by marks that fit into a button's 64 bytes however long the keys are."""
    return {short_hash(key.encode(), 12): key for key in keys}


def _rows(desk: Desk, language: str, rows: list[tuple[str, str, bool]]) -> list[list[InlineKeyboardButton]]:
    def label(text: str, chosen: bool) -> str:
        return desk.words.label("chosen", language, option=text) if chosen else text

    return [[InlineKeyboardButton(label(text, chosen), callback_data=SETTING + data)] for data, text, chosen in rows]
