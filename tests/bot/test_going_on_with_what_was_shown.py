"""Follow-ups about what was just shown: one of two, the source of all, the last of a series, the figure that it is, the
places and the field that it is of."""

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


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("Which has the bigger share, AWS or Azure? || and Google Cloud as well", ("29%", "20%", "13%")),
        ("Is Alibaba or Microsoft cheaper? || and Amazon?", ("18x", "35x", "40x")),
        ("Azure vs AWS on market share || with Google Cloud too", ("29%", "20%", "13%")),
        ("Azure和AWS谁的份额大 || 还有谷歌云", ("29%", "20%", "13%")),
    ],
)
def test_another_name__stands_in_the_row_of_both(turns: str, told: tuple[str, ...], ask: Asking) -> None:
    text = ask.chat(turns).message.text
    assert all(figure in text for figure in told)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("How many times larger is Azure than Alibaba Cloud? || same question, but AWS", "7.25"),
        ("How many times Alibaba's P/E is Microsoft's? || same but Amazon", "2.2 times that of Alibaba"),
        ("Azure是阿里云的几倍 || 换成谷歌云呢", "3.25"),
        ("Alibaba vs IBM || I meant Microsoft", "Alibaba and Microsoft"),
        ("Alibaba vs Tencent on P/E || sorry, meant Amazon", "P/E: Amazon 40x, Alibaba 18x."),
        ("AWS vs Azure share || Google Cloud instead", "AWS 29%, Google Cloud 13%"),
    ],
)
def test_another_name__is_put_in_the_place_of_one_of_two(turns: str, told: str, ask: Asking) -> None:
    assert told in ask.chat(turns).message.text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("AWS vs the others in cloud || is it larger than Azure and Alibaba Cloud together", "Yes: together 24%"),
        ("AWS vs Azure by share || does it have more than Azure and Google Cloud combined", "together 33%"),
        ("AWS市场份额 || 比Azure和谷歌云加起来还多吗", "不是：合计33%"),
        ("Amazon and Alibaba P/E || is the former more than double the latter", "Yes: Amazon's P/E is 2.22 times"),
        ("阿里市盈率 || 微软的呢 || 后者有前者的三倍吗", "不是：微软的市盈率是阿里巴巴的1.94倍"),
        ("Alibaba's data centers, how much of the plan? || does the entire 53 billion go there", "80%"),
        ("Where are the new data centers? || how much of the $53 billion goes there", "80%"),
        ("阿里数据中心的占比 || 530亿全都花在那里吗", "不是"),
        ("Azure份额 || 增长怎么样", "39%"),
        ("阿里云份额 || 市盈率如何", "18倍"),
        ("Multiples of the companies you follow || which of them is above 35", "P/E above 35x: Amazon"),
        ("Microsoft's R&D? || and Amazon, on the cloud side", "$40 billion"),
        ("阿里AI三位数增长多久了 || 是八个季度还是九个", "自相矛盾"),
    ],
)
def test_follow_up__is_of_the_figures_that_were_shown(turns: str, told: str, ask: Asking) -> None:
    assert told in ask.chat(turns).message.text


@pytest.mark.parametrize(
    "turns",
    [
        "Which regions get data centers? || which one gets the largest budget",
        "Which regions get data centers? || which of these is biggest",
        "阿里在哪里建数据中心 || 其中哪个花钱最多",
        "Alibaba's market share || I meant in e-commerce",
        "Alibaba Cloud's growth || not cloud but online shopping",
        "Amazon's share || and in e-commerce?",
        "P/E of Alibaba, Microsoft and Amazon || is the latter more than double the former",
    ],
)
def test_follow_up__of_what_has_no_figure_is_declined(turns: str, ask: Asking) -> None:
    assert ask.chat(turns).answer.outcome == "decline"


def test_field__is_told_of_where_no_share_was_shown(ask: Asking) -> None:
    assert "e-commerce" in ask.chat("Alibaba's P/E || and e-commerce?").message.text
