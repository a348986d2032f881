"""Hostile and broken texts: no exception, no mark-up from outside, no figure by accident, time linear in length."""

from __future__ import annotations

from collections.abc import Callable
from cProfile import Profile
from random import Random
from time import process_time

import pytest

from bot.models import Message
from tests.bot.asking import Asking
from tests.share import every
from tests.telegram_server.html_check import read_html

pytestmark = pytest.mark.volume

SEED = 20261122
HOW_MANY = 10_000 // every(4)
PARTS = 4
LONGEST = 4096
_ALLOWED = {"bold", "pre", "blockquote", "expandable_blockquote"}
# Four times the text may make four times the calls, and whatever a longer text says more.
_TIMES_THE_CALLS_AT_MOST = 4 * 1.5
# A regular expression is one call however long it takes. Sixteen times the text may take sixteen times as long, and
# five times that on a busy machine; squared, it would be 256 times.
_TIMES_AS_LONG_AT_MOST = 16 * 5

_CONTROLS = "".join(map(chr, [*range(32), 0x7F, 0x85, 0xAD, 0x200B, 0x200D, 0x2028, 0x2060, 0xFEFF, 0xFFFD, 0xD800]))
_DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ALIKE = str.maketrans("aceiopsxyAIBM", "асеіорѕхуАІВМ")
_WORDS = [
    "Alibaba",
    "P/E",
    "AWS",
    "cloud",
    "share",
    "9988.HK",
    "$BABA",
    "compare",
    "2022",
    "18x",
    "and",
    "vs",
    "?",
    "%",
    "why",
    "阿里巴巴",
    "市盈率",
    "risks",
    "29%",
    "Qwen2.5-Max",
    "more",
    "than",
    "$53 billion",
    "isn't",
    "#2",
]
_HTML = [
    "<b>",
    "</b>",
    "<pre>",
    "&lt;",
    "&#x41;",
    "<script>alert(1)</script>",
    "<a href='x'>",
    "&",
    '"',
    "'",
    "<",
    ">",
    "<!--",
    "{{ 7*7 }}",
    "{% raw %}",
    "%s",
    "{0}",
    "\\",
    "]]>",
]
_SQL = ["' OR 1=1 --", "'; DROP TABLE facts; --", "UNION SELECT", '"; --', "/* */", "1;--"]
_NESTS = [
    "(((",
    ")))",
    "[[[",
    "]]]",
    "{{{",
    "}}}",
    "((a",
    "<b><i>",
    '"""',
    ",,,",
    "...",
    "1.1.1",
    "1,1,1",
    "a'b'c",
    "--",
    "@a@b",
    "://",
]
_PICTURES = ["😀", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇨🇳", "☠️", "e\u0301\u0302", "\u0d85\u0dca"]


def _of(pieces: list[str]) -> Callable[[Random], str]:
    def make(random: Random) -> str:
        return " ".join(random.choice([*pieces, *_WORDS]) for _ in range(random.randint(1, 25)))

    return make


def _letters(random: Random) -> str:
    return "".join(random.choice(_CONTROLS + _DIRECTIONS + "aZ9 .,%$") for _ in range(random.randint(1, 80)))


def _alike(random: Random) -> str:
    return " ".join(random.sample(_WORDS, 4)).translate(_ALIKE)


def _any_letters(random: Random) -> str:
    return "".join(
        chr(random.choice((random.randint(1, 0x2FF), random.randint(0x300, 0xFFFF), random.randint(0x10000, 0x1FFFF))))
        for _ in range(random.randint(1, 60))
    )


def _nested(random: Random) -> str:
    return (random.choice([*_NESTS, *_HTML]) * LONGEST)[: random.choice((64, 256))] + random.choice(_WORDS)


_MAKERS = (
    _of(_HTML),
    _of(_SQL),
    _of(_NESTS),
    _of(_PICTURES),
    _of(list(_DIRECTIONS)),
    _letters,
    _alike,
    _any_letters,
    _nested,
)


def _problem(message: Message) -> str | None:
    """What is wrong with a message as an answer to whatever came in."""
    found = {entity["type"] for entity in read_html(message.html).entities} - _ALLOWED
    if found:
        return f"mark-up from outside: {sorted(found)}"
    return None if message.text.strip() and len(message.text) <= LONGEST else "empty, or too long"


@pytest.mark.parametrize("part", range(PARTS))
def test_hostile_text__is_answered_in_order(part: int, ask: Asking) -> None:
    random = Random(SEED + part)
    problems: dict[str, str] = {}
    for number in range(HOW_MANY // PARTS):
        text = _MAKERS[number % len(_MAKERS)](random)
        try:
            problem = _problem(ask(text).message)
        except Exception as error:  # whatever it is, the text that brought it about must be told
            problem = repr(error)
        if problem:
            problems[problem] = min(text, problems.get(problem, text), key=len)
    assert problems == {}


LONG = {
    "words": " ".join(_WORDS),
    "one word": "a",
    "misspelt words": "alibba micrsoft ",
    "nesting": "((([[[{{{",
    "html": "<b><i>",
    "numbers": "1,1.1 ",
    "digits": "9",
    "dots": ". ",
    "apostrophes": "a'b'",
    "links": "https://",
    "names": "Alibaba ",
    "users": "@a ",
    "controls": "\u202e\u200b",
    "chinese": "阿里巴巴",
    "number words": "two hundred and ",
    "dates": "31 December 2025 ",
    "exclusions": "except AWS ",
    "commas": "Alibaba, ",
    "joined": "alibabacloud",
    "stops": "pe? aws! ",
    "percents": "5% of ",
    "corrections": "Alibaba, no sorry, Amazon. ",
    "figures": "Is Alibaba's P/E 18x? ",
    "chinese corrections": "不是阿里，是亚马逊，",
    "chinese figures": "阿里云有没有10%吗，",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_long_text__makes_calls_in_proportion(piece: str, ask: Asking) -> None:
    short, long = ((piece * LONGEST)[:length] for length in (LONGEST // 4, LONGEST))
    ask(short), ask(long)
    calls = {len(text): _calls(ask, text) for text in (short, long)}
    assert calls[len(long)] <= _TIMES_THE_CALLS_AT_MOST * calls[len(short)], calls


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_long_text__takes_time_in_proportion(piece: str, ask: Asking) -> None:
    short, long = ((piece * LONGEST)[:length] for length in (LONGEST // 16, LONGEST))
    ask(long)
    times = {len(text): min(_seconds(ask, text) for _ in range(3)) for text in (short, long)}
    assert times[len(long)] <= _TIMES_AS_LONG_AT_MOST * times[len(short)], times


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_long_text__is_answered_in_order(piece: str, ask: Asking) -> None:
    assert _problem(ask((piece * LONGEST)[:LONGEST]).message) is None


def _calls(ask: Asking, text: str) -> int:
    """How many functions a text calls, of the project and of what it stands on: the same on every machine."""
    profile = Profile()
    profile.runcall(ask, text)
    return sum(entry.callcount for entry in profile.getstats())


def _seconds(ask: Asking, text: str) -> float:
    started = process_time()
    ask(text)
    return process_time() - started
