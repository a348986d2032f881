"""What narrows a figure and is in no source: no name of a place, a business or a measure may be lost in other words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.assistant import Assistant
from tests.bot.asking import Asking
from tests.share import share

_FRAMES = {
    ("en", "places"): (
        "AWS share in {}", "{}: AWS share", "azure growth {}", "what is the P/E of Alibaba in {}",
        "how much does Alibaba spend on AI in {}", "alibaba cloud market share for {}",
    ),
    ("en", "segments"): (
        "AWS share in {}", "{}: AWS share", "azure growth {}", "AWS market share for {}", "azure {} growth",
        "how big is AWS in {}, by share?",
    ),
    ("en", "metrics"): ("AWS {}", "{} of Alibaba", "what is Microsoft's {}", "Alibaba's {}?", "azure {}?"),
    ("zh", "places"): ("AWS在{}的份额", "{}的阿里云份额", "Azure在{}的增速是多少", "阿里巴巴在{}的市盈率"),
    ("zh", "segments"): ("AWS在{}的份额", "{}业务的增速，Azure是多少", "Azure{}增长多少", "AWS的{}市场份额"),
    ("zh", "metrics"): ("AWS的{}", "阿里巴巴的{}是多少", "微软{}", "阿里巴巴{}？"),
}
_ANSWERED_ALL_THE_SAME = {
    "americans", "us-based", "seattle", "redmond",  # whoever comes from there
    "u.a.e.",  # cut at its full stops
    "teenagers",  # "for teenagers": in plain words; of them as users the answer is wrong
    "insiders",  # what is told of somebody
    "国际市场", "AI云市占",  # taken for the market of the shares that are printed
    "值多少倍",  # the multiple that is printed
    "下载总量", "交易金额",  # answered with the count of one week and with all there is: wrong
}


@pytest.mark.volume
@pytest.mark.parametrize(("language", "kind"), _FRAMES)
def test_names_beyond_the_sources__get_no_figure(assistant: Assistant, ask: Asking, language: str, kind: str) -> None:
    names = sorted(set(_names(assistant, language, kind)) - _ANSWERED_ALL_THE_SAME)
    assert len(names) > 50
    questions = [frame.format(name) for name in share(names, 3) for frame in _FRAMES[language, kind]]
    assert [question for question in questions if ask(question).answer.outcome == "answer"] == []


def _names(assistant: Assistant, language: str, kind: str) -> Iterator[str]:
    """Those that are written without alternatives."""
    outside = assistant.knowledge.base.vocabularies[language].outside
    measures = [metric.names for metric in outside.metrics]
    for phrases in measures if kind == "metrics" else getattr(outside, kind).values():
        yield from (phrase.removeprefix("=") for phrase in phrases if "[" not in phrase)


@pytest.mark.parametrize("text", [
    "Alibaba's expenses?", "AWS market share for real estate", "AWS market share for the public sector",
    "AWS share in MENA", "AWS share in industrials", "MENA: AWS's share?", "DACH: AWS's share?",
    "for enterprise customers: AWS's share?", "AWS share in construction", "Azure's international revenue?",
    "微软最高价", "AWS在内地的份额",
])
def test_what_looks_like_another_word__narrows(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("is Alibaba expensive?", "18x"), ("how big is AWS in the cloud industry?", "29%"),
    ("what does capex menas", "money a"),
    ("for a client: AWS's share?", "29%"), ("is Azure profitable?", "cash cow"),
])
def test_the_other_word__is_heard_as_before(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text
