"""`python -m benchmarks.everyday` asks them all and lists the patterns that got a figure."""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from benchmarks.everyday.sentences import Sentence, make_sentences
from bot.app import build_assistant
from bot.assistant import Assistant
from bot.models import Question, Trace

_TODAY = date(2026, 11, 22)
_COUNT = 20_000
_MOST_PER_THOUSAND = 1
_NEVER = "small_talk"


def main() -> int:
    """Fails where more than one in a thousand got a figure, or any small talk did."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.everyday", description=__doc__)
    parser.add_argument("--count", type=int, default=_COUNT)
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    found = with_figures(build_assistant(), make_sentences(options.count, options.seed))
    kinds = Counter(sentence.kind for sentence, _ in found)
    print(
        f"{len(found)} of {options.count} got a figure "
        f"({1000 * len(found) / options.count:.2f} in 1,000): {dict(kinds)}"
    )
    by_pattern: dict[tuple[str, str], list[tuple[Sentence, Trace]]] = defaultdict(list)
    for sentence, trace in found:
        by_pattern[sentence.kind, sentence.pattern].append((sentence, trace))
    for (kind, pattern), hits in sorted(by_pattern.items(), key=lambda item: -len(item[1])):
        sentence, trace = hits[0]
        print(
            f"{len(hits):5} {kind}: {pattern}\n      {sentence.text!r} -> {trace.answer.intent}: "
            f"{' '.join(trace.message.text.split())[:90]}"
        )
    return int(len(found) * 1000 > options.count * _MOST_PER_THOUSAND or _NEVER in kinds)


def with_figures(assistant: Assistant, sentences: Iterable[Sentence]) -> list[tuple[Sentence, Trace]]:
    """The sentences to which the assistant answers with at least one fact."""
    traced = ((sentence, assistant.trace(Question(sentence.text, _TODAY))) for sentence in sentences)
    return [(sentence, trace) for sentence, trace in traced if trace.answer.outcome == "answer" and trace.answer.facts]


if __name__ == "__main__":
    sys.exit(main())
