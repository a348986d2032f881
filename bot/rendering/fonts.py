"""Which fonts this machine has for charts: DejaVu Sans comes with matplotlib, Chinese needs one more."""

from __future__ import annotations

import unicodedata
from functools import cache

from matplotlib import font_manager

_LATIN = "DejaVu Sans"
# Of Linux distributions and containers, of macOS, of Windows; the first that is there.
_CJK = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Noto Sans CJK JP",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Source Han Sans TC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Droid Sans Fallback",
    "AR PL UMing CN",
    "PingFang SC",
    "PingFang HK",
    "Hiragino Sans GB",
    "Heiti SC",
    "Heiti TC",
    "STHeiti",
    "Songti SC",
    "Arial Unicode MS",
    "Microsoft YaHei",
    "Microsoft JhengHei",
    "SimHei",
    "SimSun",
)


@cache
def families() -> tuple[str, ...]:
    """The fonts to try for each letter, in order."""
    installed = {font.name for font in font_manager.fontManager.ttflist}
    chinese = [name for name in _CJK if name in installed]
    return (_LATIN, *chinese[:1])


def lacks(text: str) -> bool:
    """True where the text has wide letters and no font of this machine has them."""
    return len(families()) == 1 and any(unicodedata.east_asian_width(letter) in "WF" for letter in text)
