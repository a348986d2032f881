"""What people put before and behind a question (where they are, who asks, in what haste) changes no answer."""

from __future__ import annotations

import pytest

from bot.models import Trace
from tests.bot.asking import Asking

QUESTIONS = (
    "What is Alibaba's P/E?", "aws cloud share?", "how fast did azure grow", "who has the biggest cloud share?",
    "is Alibaba cheaper than Microsoft?", "by how many points does AWS lead Azure in cloud share?",
    "how much will Alibaba invest in AI and cloud?", "what are the risks for Alibaba?",
)
BEFORE = (
    "On the train: ", "Sitting in a meeting, ", "Before I board: ", "Coffee break question: ", "Stupid question but ",
    "Sorry for the noise, ", "Morning all! ", "hey bot, quick sanity check - ", "For tomorrow's client call: ",
    "My boss is asking: ", "Between two calls: ", "Not sure if you know this: ", "Just curious, ",
    "I keep forgetting, ", "Remind me please: ", "Settle a bet for us: ", "Dear Footnote, ", "Ok next one. ",
    "One more thing: ", "While I have you: ", "Putting together a slide: ", "I'm lost. ", "Help me out here: ",
    "If it's no trouble, ", "As a shareholder I wonder: ", "Long time lurker, first question: ",
    "No idea where to look this up, ", "In a nutshell, ", "Without the fluff: ",
    "straight answer pls: ", "Bear with me. ", "Typing with gloves on: ", "Woke up wondering: ", "My wife asks: ",
    "Got an exam tomorrow: ", "Quick one before lunch: ", "For the minutes: ", "Two-second question: ",
    "Since we're on the topic: ", "Asking again because I lost my notes: ", "I'd be grateful to learn: ",
    "Could anyone tell me, ", "Newbie here! ", "According to what you have, ",
    "Out of pure interest: ", "I was chatting with a friend and he asked: ", "The intern asked me this: ",
)
BEHIND = (
    " Thanks a million!", " (asking for a friend)", " - need it asap", " before my meeting starts", " I forgot again",
    " lol", " cheers mate", " if you happen to know", " no rush", " just the number please", " and keep it short",
    " for a slide", " 🙏🙏", " My boss is waiting.", " because I can never remember", " one line is enough",
    " in case you know", " you're a star", " while you're at it", " - go", " spill it", " as far as you can tell",
    " I'm writing it on the whiteboard", " please and thank you", " No need for a long speech.", " tx",
    " appreciate it", " need to settle an argument", " so I can finish this deck", " and don't make it complicated",
    " (third time I ask)", " or is that a silly question", " you know better than me", " hit me", " Take your time.",
    " on the double", " - trying to understand this company", " It's for my homework.", " over and out",
    " I promise it's the last one",
)


def _told(trace: Trace) -> tuple[str, str, frozenset[str], frozenset[str]]:
    answer = trace.answer
    claims, facts = ({record.key for record in records} for records in (answer.claims, answer.facts))
    return answer.outcome, answer.kind, frozenset(facts), frozenset(claims)


@pytest.mark.parametrize("frame", BEFORE)
def test_what_stands_before_a_question__changes_nothing(ask: Asking, frame: str) -> None:
    assert [text for text in QUESTIONS if _told(ask(frame + text)) != _told(ask(text))] == []


@pytest.mark.parametrize("frame", BEHIND)
def test_what_stands_behind_a_question__changes_nothing(ask: Asking, frame: str) -> None:
    assert [text for text in QUESTIONS if _told(ask(text + frame)) != _told(ask(text))] == []
