"""`python -m benchmarks.router.scale`: the whole journey over 100,000 names and 1,000,000 facts in a SQLite file."""

from __future__ import annotations

import argparse
import gc
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from statistics import median, quantiles

import psutil

from knowledge import Fact, Knowledge, KnowledgeBase, Place, Reader, build_lexicon, clean, tokenize
from knowledge.periods import parse_period
from knowledge.store.sql import SqlStore, write_facts

from benchmarks.everyday.sentences import make_sentences
from benchmarks.router.recognised import TODAY
from benchmarks.router.vocabulary import Words, read_words
from bot.app import TEMPLATES
from bot.assistant import Assistant
from bot.attempts import Hearing
from bot.models import Question
from bot.rendering import Renderer
from bot.rendering.wording import Wording, load_wordings
from bot.routing import PassingWords

_FORMS = (
    "What is {name}'s P/E?",
    "{name} p/e",
    "{name} market share",
    "how fast does {name} grow",
    "{name} vs {other} p/e",
    "what is the pe of {name} in 2022",
    "tell me about {name}",
    "is {name} cheaper than {other}?",
    "whats {typo} p/e ratio",
    "{name} r&d budget?",
    "does {name} have a higher p/e than {other}",
)
_MOST_P99_US, _MOST_READY_S, _MOST_MB = 5_000, 5, 500


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.router.scale", description=__doc__)
    parser.add_argument("--names", type=int, default=100_000)
    parser.add_argument("--facts", type=int, default=1_000_000)
    parser.add_argument("--questions", type=int, default=2_000)
    parser.add_argument("--store", type=Path, help="a file of facts made before; asks the questions in this process")
    options = parser.parse_args()
    if options.store:
        return ask(options.store, options.names, options.questions)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "facts.db"
        write_facts(path, invent_facts(read_words(options.names).base, options.facts))
        print(f"{path.stat().st_size / 2**20:,.0f} MB of facts", flush=True)
        # A process of its own: making the file must not count as memory of answering from it.
        return subprocess.run(
            [
                sys.executable,
                "-m",
                "benchmarks.router.scale",
                "--store",
                str(path),
                "--names",
                str(options.names),
                "--questions",
                str(options.questions),
            ],
            check=False,
        ).returncode


def invent_facts(base: KnowledgeBase, count: int) -> Iterator[Fact]:
    """The shipped facts, then as many invented ones for each invented name as `count` allows."""
    yield from base.facts
    rng = random.Random(1)
    source = next(iter(base.sources))
    metrics = [metric for metric in base.metrics.values() if metric.covered]
    names = [key for key in base.entities if key.startswith("invented_")]
    for number in range(count):
        name, metric = names[number % len(names)], metrics[number // len(names) % len(metrics)]
        value = Decimal(rng.randint(100, 99_999)) / 100
        yield Fact(
            f"X{number}",
            source,
            name,
            metric.key,
            value,
            metric.unit,
            str(value),
            Place("Invented", 1, 1),
            "0",
            as_of=parse_period("2025"),
        )


def ask(path: Path, names: int, count: int) -> int:
    """Prints how long it takes to be ready, the memory, the times; fails above a limit."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    words = read_words(names)
    gc.collect()
    started = time.perf_counter()
    assistant = join(words, SqlStore(path))
    assistant.trace(Question("What is Alibaba's P/E?", TODAY))
    gc.freeze()  # as a process that serves does
    ready = time.perf_counter() - started
    memory = psutil.Process().memory_info().rss / 2**20
    times = _times(assistant, _questions(words.base, count))
    p99 = quantiles(times, n=100)[98]
    fired = _misread(assistant, count)
    print(
        f"ready {ready:.1f} s, {memory:.0f} MB; {len(times)} questions asked once: median {median(times):.0f} µs, "
        f"p99 {p99:.0f} µs, slowest {max(times):.0f} µs; "
        f"{fired} of {count} everyday sentences were read as naming an invented company"
    )
    return int(p99 > _MOST_P99_US or ready > _MOST_READY_S or memory > _MOST_MB)


def _misread(assistant: Assistant, count: int) -> int:
    """Everyday sentences in which a word is taken for an invented name."""
    reader = assistant.hearing["en"].reader
    spotted = (reader.spot_mentions(tokenize(clean(sentence.text)), TODAY) for sentence in make_sentences(count))
    return sum(any(m.kind == "entity" and m.key.startswith("invented_") for m in found.mentions) for found in spotted)


def join(words: Words, store: SqlStore) -> Assistant:
    """As the composition root does, with another store."""
    english = words.base.vocabularies["en"]
    knowledge = Knowledge(words.base, store)
    hearing = Hearing(
        Reader(build_lexicon(words.base, "en"), english),
        PassingWords(**{kind: frozenset(found) for kind, found in english.small_words.items()}),
    )
    wordings = {"en": Wording(load_wordings(TEMPLATES)["en"], knowledge)}
    return Assistant(knowledge, {"en": hearing}, words.book, Renderer(TEMPLATES, knowledge, wordings))


def _questions(base: KnowledgeBase, count: int) -> list[str]:
    rng = random.Random(2)
    names = [entity.name for key, entity in base.entities.items() if key.startswith("invented_")]
    made = []
    for number in range(count):
        name, other = rng.sample(names, 2)
        cut = rng.randrange(2, len(name) - 1)
        made.append(_FORMS[number % len(_FORMS)].format(name=name, other=other, typo=name[:cut] + name[cut + 1 :]))
    return made


def _times(assistant: Assistant, questions: list[str]) -> list[float]:
    taken = []
    for text in questions:
        started = time.perf_counter_ns()
        assistant.trace(Question(text, TODAY))
        taken.append((time.perf_counter_ns() - started) / 1000)
    return taken


if __name__ == "__main__":
    sys.exit(main())
