"""Where words end in a text without spaces."""

from __future__ import annotations

from knowledge.recognition.segmentation import best_cut


def cut(text: str, *words: str) -> list[str]:
    spans = [((i, i + len(word)), 0) for word in words for i in range(len(text)) if text.startswith(word, i)]
    return [text[start:end] for start, end in sorted(best_cut(spans, len(text), frozenset()))]


def test_cut__leaves_the_fewest_characters_over() -> None:
    assert cut("打算投资", "打算投", "打算", "投资") == ["打算", "投资"]


def test_cut__prefers_the_long_word() -> None:
    assert cut("亚马逊云", "亚马逊", "云", "亚马逊云") == ["亚马逊云"]


def test_cut__passes_over_what_nothing_knows() -> None:
    assert cut("阿里小贷", "阿里", "小") == ["阿里", "小"]
