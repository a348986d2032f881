"""Writes vocabulary/en/ordinary.yaml, the dictionary of everyday English, from a copy of WordNet's database files.

    python -m tools.write_ordinary_words FOLDER    # the folder with index.sense and data.noun, data.verb, ...

A word goes under the kind in which it is used most (WordNet counts how often each sense occurs in a tagged corpus);
rare words that the corpus lacks and that no three definitions use are left out.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parent.parent / "knowledge" / "data" / "vocabulary" / "en" / "ordinary.yaml"
_LEAST_USES_IN_DEFINITIONS = 3
_SHORTEST = 3
# WordNet's numbers of its lexicographer files; every other file of nouns holds things.
_KINDS = {
    0: "modifiers", 1: "modifiers", 44: "modifiers", 2: "adverbs", 18: "people",
    9: "thoughts", 10: "thoughts", 12: "thoughts", 16: "thoughts",
    **dict.fromkeys(range(29, 44), "verbs"),
}
_HEADER = """\
# Everyday English, by the kind of word. Nothing is looked up by these words: they say how much a word matters that
# nothing explains (bot/routing/passing.py), and that it is no typo of another word.
# Written by tools/write_ordinary_words.py from WordNet 3.1; to add a word, add it to filler.yaml or outside.yaml.
#
{notice}
"""


def main(folder: Path) -> None:
    """Raises OSError where a database file is missing."""
    common = _in_definitions(folder)
    proper = _proper_names(folder)
    uses, tagged = _uses(folder)
    kept: dict[str, list[str]] = defaultdict(list)
    for word in sorted(uses):
        if word in proper or not word.isascii() or not word.isalpha() or len(word) < _SHORTEST:
            continue
        if tagged[word] or common[word] >= _LEAST_USES_IN_DEFINITIONS:
            kept[uses[word].most_common(1)[0][0]].append(word)
    lines = [_HEADER.format(notice=_notice(folder))]
    for kind, words in sorted(kept.items()):
        text = textwrap.fill(" ".join(words), 118, initial_indent="  ", subsequent_indent="  ")
        lines.append(f"{kind}: >-\n{text}\n")
    TARGET.write_text("".join(lines), encoding="utf-8")


def _uses(folder: Path) -> tuple[dict[str, Counter[str]], Counter[str]]:
    """How often a word is used as each kind, the first sense first where no count is known; and the counts alone."""
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    tagged: Counter[str] = Counter()
    for line in (folder / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, sense, count = line.split()
        word, _, rest = key.partition("%")
        kind = _KINDS.get(int(rest.split(":")[1]), "things")
        uses[word][kind] += int(count) * 1000 + 100 // int(sense)
        tagged[word] += int(count)
    return uses, tagged


def _lines(folder: Path) -> Iterator[str]:
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if not line.startswith("  "):
                yield line


def _in_definitions(folder: Path) -> Counter[str]:
    found: Counter[str] = Counter()
    for line in _lines(folder):
        found.update(re.findall("[a-z]+", line.partition("|")[2]))
    return found


def _proper_names(folder: Path) -> frozenset[str]:
    """Words that are only ever written with a capital."""
    capital: set[str] = set()
    small: set[str] = set()
    for line in _lines(folder):
        words = line.split()
        for place in range(int(words[3], 16)):
            word = words[4 + 2 * place].partition("(")[0]
            (small if word == word.lower() else capital).add(word.lower())
    return frozenset(capital - small)


def _notice(folder: Path) -> str:
    """The licence, which every copy must carry: it heads each database file."""
    lines = (folder / "data.noun").read_text(encoding="utf-8").splitlines()
    text = [re.sub(r"^\s+\d+\s?", "", line).rstrip() for line in lines if line.startswith("  ")]
    return "\n".join(f"# {line}".rstrip() for line in text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
