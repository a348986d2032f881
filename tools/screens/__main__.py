"""`python -m tools.screens OUTDIR`: every question of `questions.py` in light and dark, as PNG."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from telegram import InlineKeyboardMarkup

from bot.app import TEMPLATES, build_assistant
from bot.assistant import Assistant
from bot.channels.telegram.buttons import Keyboards
from bot.channels.telegram.evidence import Evidence
from bot.channels.telegram.layout import lay_out
from bot.channels.telegram.memory import ChatSettings
from bot.channels.telegram.offers import Offers, without_offers
from bot.channels.telegram.painter import Painter
from bot.channels.telegram.words import Words
from bot.models import Question, Trace
from tools.screens.camera import photograph
from tools.screens.page import THEMES, write_page
from tools.screens.questions import SCREENS, Screen

ASKED_ON = date(2026, 11, 22)
"""A day that does not move, so that the pictures change only with the answers."""


def main() -> int:
    if len(sys.argv) != 2:
        print("Usage: python -m tools.screens OUTDIR", file=sys.stderr)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    assistant = build_assistant()
    keyboards = _keyboards(assistant)
    for screen in SCREENS:
        if screen.language in assistant.renderer.languages:
            _take(screen, assistant, keyboards, folder)
    return 0


def _take(screen: Screen, assistant: Assistant, keyboards: Keyboards, folder: Path) -> None:
    trace = assistant.trace(Question(screen.question.removeprefix("/"), ASKED_ON, screen.language, None))
    settings = ChatSettings()
    html = without_offers(lay_out(trace.message.html, settings.length), keyboards.offered(trace))
    buttons = _buttons(keyboards, trace, screen, settings)
    picture = keyboards.painter.draw(trace.answer, screen.language) if screen.chart and keyboards.painter else None
    for theme in THEMES:
        page = write_page(screen.question, html, None if picture else buttons, theme, picture)
        photograph(page, folder / f"{screen.name}-{theme}.png")


def _buttons(keyboards: Keyboards, trace: Trace, screen: Screen, settings: ChatSettings) -> InlineKeyboardMarkup | None:
    return keyboards.under(trace, screen.language, settings, is_private=True)


def _keyboards(assistant: Assistant) -> Keyboards:
    wordings = {language: spoken.wording for language, spoken in assistant.renderer.languages.items()}
    words = Words(TEMPLATES)
    offers = Offers(words, assistant.renderer, assistant.knowledge)
    return Keyboards(words, Evidence(assistant.knowledge), offers, Painter(wordings), has_inline=True)


if __name__ == "__main__":
    sys.exit(main())
