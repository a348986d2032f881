"""The colours of charts, light and dark: text has a contrast of at least 7 to its ground, grey text and bars 4.5."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    background: str
    text: str
    muted: str
    bar: str
    subject: str


LIGHT = Palette(background="#ffffff", text="#16202b", muted="#586472", bar="#2a6fb0", subject="#a84a12")
DARK = Palette(background="#17212b", text="#f4f6f8", muted="#a7b4c0", bar="#6fb1ee", subject="#f2a65e")
