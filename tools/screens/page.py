"""An answer as a page that looks like Telegram on a phone: bubble, fonts, folded quotes, buttons."""

from __future__ import annotations

from base64 import b64encode
from html import escape

from telegram import InlineKeyboardMarkup

WIDTH = 360
_THEMES = {
    "light": {"ground": "#cfd9c2", "asked": "#e1fec6", "bubble": "#ffffff", "ink": "#000000", "faint": "#707579",
              "accent": "#3390ec", "quote": "#eef5fc", "code": "#f1f3f5", "button": "rgba(80,100,60,.45)"},
    "dark": {"ground": "#0f0f0f", "asked": "#5b52a8", "bubble": "#212121", "ink": "#ffffff", "faint": "#aaaaaa",
             "accent": "#8774e1", "quote": "#2b2840", "code": "#181818", "button": "rgba(255,255,255,.14)"},
}
THEMES = tuple(_THEMES)
# Roboto is Android's font; the others are there where it is not. A folded quote shows three lines, as Telegram does.
_STYLE = """
* {{ box-sizing: border-box; margin: 0; }}
body {{ width: 360px; padding: 8px; background: {ground}; color: {ink};
  font: 16px/21px Roboto, "Noto Sans CJK SC", sans-serif; }}
.asked, .answer {{ max-width: 318px; width: fit-content; padding: 6px 10px 7px; border-radius: 15px; margin-bottom: 6px;
  white-space: pre-wrap; overflow-wrap: anywhere; }}
.asked {{ background: {asked}; margin-left: auto; border-bottom-right-radius: 5px; }}
.answer {{ background: {bubble}; border-bottom-left-radius: 5px; min-width: 200px; }}
img {{ display: block; width: 318px; margin: -6px -10px 6px; border-radius: 15px 15px 0 0; }}
pre {{ background: {code}; border-left: 3px solid {accent}; border-radius: 5px; padding: 4px 6px; margin: 2px 0;
  font: 13.5px/18px "Roboto Mono", "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace;
  white-space: pre-wrap; }}
blockquote {{ background: {quote}; border-left: 3px solid {accent}; border-radius: 5px; padding: 4px 22px 4px 8px;
  margin: 2px 0; font-size: 14px; line-height: 19px; position: relative; }}
.folded div {{ max-height: 57px; overflow: hidden; }}
.long::after {{ content: "⌄"; position: absolute; right: 7px; bottom: 4px; color: {accent}; }}
.row {{ display: flex; gap: 4px; margin-bottom: 4px; width: 318px; }}
.row span {{ flex: 1 1 0; min-width: 0; background: {button}; color: #fff; border-radius: 9px; padding: 7px 8px;
  font-size: 14px; line-height: 19px; text-align: center;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }}
"""


_FOLDING = """<script>for (const quote of document.querySelectorAll(".folded"))
quote.classList.toggle("long", quote.firstChild.scrollHeight > quote.firstChild.clientHeight)</script>"""


def write_page(question: str, html: str, keyboard: InlineKeyboardMarkup | None, theme: str,
               picture: bytes | None = None) -> str:
    """A whole page that needs nothing else; `html` is what the bot sends, below its picture where there is one."""
    folded = html.replace("<blockquote expandable>", '<blockquote class="folded"><div>')
    shown = _without_doubled_breaks(folded.replace("</blockquote>", "</div></blockquote>"))
    return (f"<!doctype html><meta charset='utf-8'><style>{_STYLE.format(**_THEMES[theme])}</style>"
            f"<div class='asked'>{escape(question)}</div><div class='answer'>{_photo(picture)}{shown}</div>"
            f"{_buttons(keyboard)}{_FOLDING}")


def _photo(picture: bytes | None) -> str:
    return f"<img src='data:image/png;base64,{b64encode(picture).decode()}'>" if picture else ""


def _without_doubled_breaks(html: str) -> str:
    """Telegram counts the line break after a block as the block's own; a browser would add its own."""
    return html.replace("</pre>\n", "</pre>").replace("</blockquote>\n", "</blockquote>")


def _buttons(keyboard: InlineKeyboardMarkup | None) -> str:
    rows = keyboard.inline_keyboard if keyboard else ()
    labels = ("".join(f"<span>{escape(button.text)}</span>" for button in row) for row in rows)
    return "".join(f"<div class='row'>{label}</div>" for label in labels)
