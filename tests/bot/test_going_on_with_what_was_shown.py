"""Follow-ups about what was just shown: one of two, the source of all, the last of a series, the figure that it is."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("turns", "told", "not_told"),
    [
        ("Microsoft's P/E? || and Amazon's? || which of those is cheaper?", "Microsoft", "Alibaba   18x"),
        ("Azure's growth || and Alibaba Cloud's || which of the two grows faster?", "Azure", "Amazon"),
        ("P/E of Amazon and Microsoft || which of these is cheapest", "Microsoft", "Alibaba   18x"),
        ("Amazon's P/E || Microsoft's P/E || which is pricier?", "Amazon", "Alibaba   18x"),
        ("R&D of Microsoft? || and Amazon into cloud?", "$40 billion", "R&D"),
        ("R&D of Microsoft? || and Alibaba into AI?", "$53 billion", "R&D"),
        ("Azure's share || Google's || and last, AWS", "AWS, cloud market share: 29%", "Azure"),
        ("Azure's share || and lastly Alibaba Cloud", "4%", "Azure"),
        ("How does Microsoft's P/E compare? || source?", "Amazon, P/E    40x", "growth"),
        ("Azure's growth? || when was the article written?", "Published on", "39%"),
        ("Is the $40 billion Amazon's R&D budget? || then what is it?", "infrastructure spending: $40", "No annual"),
    ],
)
def test_follow_up__is_about_what_was_shown(turns: str, told: str, not_told: str, ask: Asking) -> None:
    text = ask.chat(turns).message.text
    assert told in text
    assert not_told not in text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("Microsoft's P/E || Amazon's P/E || which company is the cheapest?", "Alibaba has the lowest P/E"),
        ("Microsoft's P/E || Amazon's P/E || who grows faster?", "Azure"),
        ("Azure's share || who comes last in share?", "Alibaba Cloud"),
        ("Microsoft's P/E || source?", "Microsoft, P/E 35x"),
    ],
)
def test_follow_up__asks_of_all_where_it_says_so(turns: str, told: str, ask: Asking) -> None:
    assert told in ask.chat(turns).message.text
