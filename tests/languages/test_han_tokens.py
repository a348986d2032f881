"""Chinese characters as tokens: one form to compare, the user's own to show."""

from __future__ import annotations

import subprocess
import sys

from knowledge import clean, tokenize


def test_tokens__traditional_is_compared_as_simplified() -> None:
    tokens = tokenize(clean("亞馬遜本益比"))
    assert [token.norm for token in tokens] == list("亚马逊本益比")


def test_tokens__text_and_offsets_stay_the_user_s() -> None:
    cleaned = clean("亞馬遜P/E幾倍？")
    tokens = tokenize(cleaned)
    assert [cleaned[token.start : token.end] for token in tokens] == [token.text for token in tokens]
    assert tokens[0].text == "亞"


def test_tokens__a_chinese_comma_ends_a_phrase() -> None:
    assert [token.text for token in tokenize(clean("先不管aws，azure")) if token.is_stop] == [","]


def test_tokens__english_loads_no_converter() -> None:
    code = "import sys; from knowledge import tokenize; tokenize('Alibaba P/E'); sys.exit('opencc' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
