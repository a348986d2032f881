"""A time or place that a message sets for what follows: the next figure is of it, or it is told that there is none."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("first", "then", "missing"), [
    ("only 2021 for this slide", "Azure's growth?", '"2021"'),
    ("we only cover Brazil on this desk", "AWS market share?", "one country"),
    ("Context: Japan only.", "what is Google Cloud's share", "one country"),
    ("I am filling the Q2 2024 column", "Alibaba Cloud share?", '"Q2 2024"'),
    ("it is 2021", "is AWS the biggest?", '"2021"'),
    ("Context: Japan only.", "is AWS bigger than Azure?", "one country"),
    ("只看2021年", "Azure增速多少", "2021年"),
    ("我们只谈日本", "阿里云份额多少", "某个国家"),
])
def test_set__the_next_figure_is_asked_of_it(ask: Asking, first: str, then: str, missing: str) -> None:
    trace = ask.chat(f"{first} || {then}")
    assert trace.answer.outcome == "decline"
    assert missing in trace.message.text.split("\n")[0]


@pytest.mark.parametrize("chat", [
    "only 2021 for this slide || Azure's growth? || Azure's growth?",
    "only 2021 for this slide || and in Q3 2025, AWS share? || Azure share?",
    "this slide is Q3 2025 only || Azure's share",
    "I live in Japan || AWS share?",
    "We bought it in 2021. || Azure's growth?",
    "is it only 2021? || Azure's growth?",
])
def test_set__ends_where_it_was_told_or_another_is_named_and_nothing_else_sets_it(ask: Asking, chat: str) -> None:
    assert ask.chat(chat).answer.outcome == "answer"


def test_set__changes_what_is_no_figure_in_nothing(ask: Asking) -> None:
    for text in ("thanks", "what are the risks?", "who wrote it?"):
        assert ask.chat(f"only 2021 for this slide || {text}").message.text == ask(text).message.text


@pytest.mark.parametrize(("text", "said"), [
    ("only 2021 for this slide", '"2021"'), ("Context: Japan only.", '"Japan"'), ("只看2021年", "“2021年”"),
])
def test_set__is_told_to_have_been_heard(ask: Asking, text: str, said: str) -> None:
    trace = ask(text)
    assert (trace.answer.outcome, trace.answer.kind) == ("chat", "within")
    assert said in trace.message.text


@pytest.mark.parametrize("chat", [
    "just back from Japan", "I live in Japan", "We bought it in 2021.", "write my essay on the French revolution",
    "AWS's share? || in Japan only", "how many downloads did the Qwen app have? || how about its second week",
])
def test_story__or_follow_up_with_a_time_or_place_sets_nothing(ask: Asking, chat: str) -> None:
    assert ask.chat(chat).answer.kind != "within"
