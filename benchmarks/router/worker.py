"""One peer in a process of its own: its answers to the questions, its times, its memory; printed as JSON."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from statistics import median, quantiles

import psutil

from knowledge import Knowledge, KnowledgeBase, Reader, build_lexicon

from benchmarks.router.peers import PEERS, build_peer
from benchmarks.router.recognised import TODAY, Peer, as_match
from benchmarks.router.vocabulary import Words, read_words
from bot.answers import BUILDERS
from bot.answers.declining.decline import decline, decline_unexplained
from bot.app import build_assistant
from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.evaluation import Case, judge, read_cases
from bot.models import Ambiguous, Answer, Asked, IntentMatch, Match, Outcome, Question

_ROUNDS = 3
_MOST_SECONDS = 15


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peer", choices=PEERS)
    parser.add_argument("--questions", type=Path, nargs="*", default=[])
    parser.add_argument("--names", type=int, default=0, help="how many invented names the vocabulary has besides")
    parser.add_argument("--limit", type=int, help="at most so many questions")
    options = parser.parse_args()
    _pin()
    words = read_words(options.names)
    cases = [
        case
        for path in options.questions
        for case in read_cases(path)
        if case.language == "en" and len(case.turns) == 1
    ][: options.limit]
    measured = measure(options.peer, words, cases, None if options.names else build_assistant())
    json.dump(measured, sys.stdout)
    return 0


def _pin() -> None:
    """One core, so that no peer gains by threads that another does not have."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def measure(name: str, words: Words, cases: list[Case], assistant: Assistant | None) -> dict[str, float]:
    """Counts of verdicts, microseconds, seconds of loading, megabytes. `assistant` puts into words what a peer
    recognised, for its verdict; without one nothing is judged."""
    gc.collect()
    process = psutil.Process()
    before, started = process.memory_info().rss, time.perf_counter()
    peer = build_peer(name, words)
    peer.recognise("What is Alibaba's P/E?")  # what is made with the first question belongs to loading
    loaded = time.perf_counter() - started
    gc.collect()
    memory = (process.memory_info().rss - before) / 2**20
    texts = [case.turns[0] for case in cases] if assistant else _questions_at_scale(words.base, cases)
    times = _times(peer, texts)
    found: dict[str, float] = {
        "load_s": loaded,
        "memory_mb": memory,
        "questions": len(times),
        "median_us": median(times),
        "p99_us": quantiles(times, n=100)[98],
    }
    return found | (_verdicts(name, peer, words, cases, assistant) if assistant else {})


def _times(peer: Peer, texts: list[str]) -> list[float]:
    """The best of a few rounds for each question; fewer rounds and questions where a peer takes too long."""
    best: dict[int, float] = {}
    deadline = time.monotonic() + _MOST_SECONDS
    for _ in range(_ROUNDS):
        for index, text in enumerate(texts):
            started = time.perf_counter_ns()
            peer.recognise(text)
            best[index] = min(best.get(index, float("inf")), (time.perf_counter_ns() - started) / 1000)
            if time.monotonic() > deadline and len(best) > 1:
                return list(best.values())
    return list(best.values())


def _questions_at_scale(base: KnowledgeBase, cases: list[Case]) -> list[str]:
    """The questions, and as many about invented names."""
    invented = [entity.name for key, entity in base.entities.items() if key.startswith("invented_")]
    step = max(1, len(invented) // max(1, len(cases)))
    return [
        text
        for case, name in zip(cases, invented[::step] * len(cases), strict=False)
        for text in (case.turns[0], f"What is {name}'s P/E?")
    ]


def _verdicts(name: str, peer: Peer, words: Words, cases: list[Case], assistant: Assistant) -> dict[str, int]:
    """Right, wrong, missed. Every peer's intent and slots are answered by the same builders and templates."""
    knowledge, reader = Knowledge(words.base), Reader(build_lexicon(words.base, "en"), words.base.vocabularies["en"])
    counts: Counter[str] = Counter()
    for case in cases:
        if name == "footnote":
            trace = Conversation(assistant, TODAY).ask(case.turns[0])
            outcome, text = trace.answer.outcome, trace.message.text
        else:
            outcome, text = _answered(peer, case.turns[0], words, knowledge, reader, assistant)
        verdict, _ = judge(case, outcome, text)
        counts["missed" if verdict == "incomplete" else verdict] += 1
    return {verdict: counts[verdict] for verdict in ("right", "wrong", "missed")}


def _answered(
    peer: Peer, text: str, words: Words, knowledge: Knowledge, reader: Reader, assistant: Assistant
) -> tuple[Outcome, str]:
    match = as_match(peer.recognise(text), text, words, knowledge, reader)
    answer = _build(match, knowledge)
    return answer.outcome, assistant.renderer.render(answer, Question(text, TODAY)).text


def _build(match: Match, knowledge: Knowledge) -> Answer:
    """A builder that lacks what its rule would have made sure of ends in a refusal."""
    asked = Asked(match, TODAY)
    if isinstance(match, IntentMatch | Ambiguous):
        try:
            return BUILDERS[match.answer if isinstance(match, IntentMatch) else "clarify"](asked, knowledge)
        except (IndexError, StopIteration, ValueError):
            return decline(asked, knowledge)
    return decline_unexplained(asked, knowledge)


if __name__ == "__main__":
    sys.exit(main())
