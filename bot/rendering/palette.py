"""The colours of charts, light and dark: text has a contrast of at least 7 to its ground, grey text and bars 4.5."""

from __future__ import annotations

from knowledge import frozen


@frozen
class Palette:
    background: str
    text: str
    muted: str
    bar: str
    subject: str


# A grey ground: it stands out from a white message, and does not glare in a dark one.
LIGHT = Palette(background="#e4e9ee", text="#16202b", muted="#4c5764", bar="#1f5f9e", subject="#9a410e")
DARK = Palette(background="#17212b", text="#f4f6f8", muted="#a7b4c0", bar="#6fb1ee", subject="#f2a65e")
