"""Talk, and what words mean: neither is a refusal, and neither takes a question away from the figures."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "kind"), [
    ("I could do with... I need a hand, I need your help", "help"),
    ("What do you know about?", "help"),
    ("I'm new here", "help"),
    ("how does this bot work?", "help"),
    ("not sure what to ask", "help"),
    ("hm, well, alright", "help"),
    ("/start", "greeting"),
    ("Good to know", "thanks"),
    ("that makes sense", "thanks"),
    ("many thanks, very useful", "thanks"),
    ("that's all I needed", "bye"),
    ("who am I talking to?", "identity"),
    ("are you some kind of machine?", "identity"),
])
def test_talk__is_answered_as_talk(ask: Asking, text: str, kind: str) -> None:
    trace = ask(text)
    assert (trace.answer.outcome, trace.answer.kind) == ("chat", kind)


@pytest.mark.parametrize(("text", "shown"), [
    ("nice, and what is Azure's share?", "20%"),
    ("I see. Alibaba's P/E?", "18x"),
    ("I'm new here: what is Amazon's multiple?", "40x"),
])
def test_talk__does_not_hide_a_question(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "said"), [
    ("What does triple-digit growth mean?", "100%"),
    ("How do you calculate a P/E?", "earn"),
    ("in simple words: what is market share", "market"),
    ("define monetisation", "revenue"),
    ("what are parameters in a model", "inside an AI model"),
    ("what is Azure", "Microsoft"),
])
def test_definition__of_what_is_in_the_source(ask: Asking, text: str, said: str) -> None:
    assert said in ask(text).message.text


@pytest.mark.parametrize("text", ["what does free cash flow mean", "define EBITDA", "what is the meaning of life"])
def test_definition__of_what_no_source_has(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
