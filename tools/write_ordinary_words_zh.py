"""Writes vocabulary/zh/ordinary.yaml, the dictionary of everyday Chinese, from the frequency list of a word segmenter.

    python -m tools.write_ordinary_words_zh FILE    # jieba's dict.txt: a word, how often it occurs, its part of speech

Names of people, places and firms are left out, and so are rare words: what stands in no dictionary may be a name.
"""

from __future__ import annotations

import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from knowledge import has_han

TARGET = Path(__file__).parent.parent / "knowledge" / "data" / "vocabulary" / "zh" / "ordinary.yaml"
_KINDS = {
    **dict.fromkeys(("v", "vi", "vd", "vg"), "verbs"),
    **dict.fromkeys(("d", "f"), "adverbs"),
    **dict.fromkeys(("a", "ad", "b", "z", "i", "l"), "modifiers"),
    **dict.fromkeys(("n", "vn", "an", "j", "s"), "things"),
}
"""The parts of speech, as the list abbreviates them. A verb that is a noun as well (vn) may be what is asked about."""
_LEAST_USES = {"verbs": 50, "adverbs": 50, "modifiers": 100, "things": 200}
_LONGEST = 4
_HEADER = """\
# Everyday Chinese, by the kind of word. Nothing is looked up by these words: they say how much a word matters that
# nothing explains (bot/routing/passing_han.py), and where unknown characters are cut into words.
# Written by tools/write_ordinary_words_zh.py from jieba 0.42.1; to add a word, add it to filler.yaml or outside.yaml.
#
# The MIT License (MIT). Copyright (c) 2013 Sun Junyi
#
# Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
# documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
# rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
# persons to whom the Software is furnished to do so, subject to the following conditions:
#
# The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
# Software.
#
# THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
# WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
# COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
# OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


def main(source: Path) -> None:
    """Raises OSError where the file is missing."""
    kept: dict[str, list[str]] = defaultdict(list)
    for word, kind in sorted(_words(source)):
        kept[kind].append(word)
    lines = [_HEADER]
    for kind, words in sorted(kept.items()):
        text = textwrap.fill(" ".join(words), 100, initial_indent="  ", subsequent_indent="  ")
        lines.append(f"{kind}: >-\n{text}\n")
    TARGET.write_text("".join(lines), encoding="utf-8")


def _words(source: Path) -> Iterator[tuple[str, str]]:
    for line in source.read_text(encoding="utf-8").splitlines():
        word, uses, speech = line.split()
        kind = _KINDS.get(speech)
        if kind is None or len(word) > _LONGEST or not all(map(has_han, word)):
            continue
        if int(uses) >= _LEAST_USES[kind] and (len(word) > 1 or kind != "things"):
            yield word, kind


if __name__ == "__main__":
    main(Path(sys.argv[1]))
