"""Questions that go a step further than the source: a place beyond the last, a cause of what is only told, what a data
center is made of, an amount of another size, a price that nobody has judged."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Who comes fifth in cloud market share worldwide?", "Who is fourth on P/E?",
    "Which cloud provider ranks 5th by share?",
    "谁的云市场份额排第五",
    "In which year does Alibaba's AI investment plan finish?", "When does Alibaba finish its spending plan?",
    "What year will Alibaba complete its investment plan?",
    "Is Alibaba on a lower P/E than Google?", "Does Alibaba trade on a lower P/E than Google?",
    "Is Alibaba on a lower P/E than Amazon and Google?",
    "How many times Alibaba's R&D budget is Microsoft's?", "What is the ratio of Microsoft's to Alibaba's R&D budget?",
    "How many times bigger is Microsoft's R&D budget than Alibaba's R&D budget?",
    "Why was the Qwen app so popular in its first week?", "What made the Qwen app a hit?",
    "Why was the Qwen app so popular?",
    "What power source will Alibaba's data centers run on?", "What materials will the data centers be made of?",
    "What cooling system do Alibaba's data centers use?", "Which operating system do the data centers run?",
    "What kind of chips power Alibaba's data centers?", "What fuel will power the data centers?",
    "Is Microsoft overvalued at 35x earnings?", "Is Amazon overpriced at 40x?", "Is Amazon overvalued?",
    "Is Alibaba planning to top up the $53 billion?", "Will Alibaba raise the $53 billion?",
    "Is Alibaba going to extend the $53 billion plan?", "Will Microsoft cut its $100 billion R&D budget?",
    "Is Alibaba planning to boost the $53 billion?", "How much did Alibaba's e-commerce grow over the years?",
])
def test_step_further__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("Who comes fourth in cloud market share worldwide?", "Alibaba Cloud has the lowest"),
    ("Who comes third in P/E?", "Alibaba has the lowest P/E"),
    ("Where does Alibaba finish in cloud market share?", "Alibaba Cloud has the lowest"),
    ("Is Alibaba on a lower P/E than Microsoft?", "Yes: Alibaba, 18x"),
    ("How many times Alibaba's investment plan is Microsoft's R&D budget?", "By the numbers alone"),
    ("How much more does Microsoft spend on R&D than Alibaba does?", "Microsoft $100 billion"),
    ("Is the Qwen app popular?", "Yes."), ("Why is the Qwen app a strength?", "Engagement"),
    ("What are Alibaba's data centers for?", "The data centers are needed"),
    ("What role do Alibaba's data centers play?", "The data centers are needed"),
    ("What powered the growth of Alibaba's cloud?", "AI products"),
    ("How well has Alibaba done in e-commerce over the years?", "Success hangs on"),
    ("How has Alibaba done over the years in e-commerce?", "Success hangs on"),
    ("How good has Alibaba been at online retail through the years?", "Success hangs on"),
    ("Is Alibaba undervalued at 18x?", "The source does not settle it"),
    ("Is Alibaba planning to invest $53 billion?", "Yes: "),
    ("Is Alibaba planning to spend more than $53 billion?", "No: "),
])
def test_what_is_given__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith(told)


@pytest.mark.parametrize("text", [
    "Which Google model does Qwen3-Max-Preview challenge?", "whom does Qwen3-Max-Preview take on?",
    "whom is Qwen2.5-Max meant to beat?", "which competitor does Qwen2.5-Max target",
])
def test_what_is_said_of_one_model__is_not_told_of_another(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_what_is_told_of_a_model__is_of_that_one(ask: Asking) -> None:
    told = ask("which rival is Qwen2.5-Max aimed at?").message.text
    assert "Qwen2.5-Max" in told
    assert "Gemini" not in told


def test_one_model_after_another__is_told_by_what_is_said_of_it(ask: Asking) -> None:
    before = ask("parameters of Qwen3-Max-Preview?")
    assert "Qwen3-Next" in ask("and which model did they open-source?", before.answer.frame).message.text
