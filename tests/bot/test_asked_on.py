"""Short follow-ups that ask for more than the figure before them: none of them gets it again, or another topic."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

GROWTH, SHARE, PE = "How fast is Azure growing?", "What is AWS's market share?", "What is Alibaba's P/E?"
PLAN, DOWNLOADS = "How much will Alibaba invest?", "How many downloads did Qwen have in its first week?"


@pytest.mark.parametrize("first", [GROWTH, SHARE, DOWNLOADS])
@pytest.mark.parametrize("then", [
    "and for the whole company?", "and the company as a whole?", "how did the market react?",
    "how is it calculated?", "how exactly is that worked out?", "compared with last year?", "and after that?",
    "and afterwards?", "is it going to change?", "is that cheap?", "is that expensive?", "so it doubled?",
    "and then it tripled?", "why so low?", "how many people?", "and the stock?", "and the other half?",
])
def test_more_than_the_figure__is_refused(ask: Asking, first: str, then: str) -> None:
    assert ask.chat(f"{first} || {then}").answer.outcome == "decline"


@pytest.mark.parametrize("turns", [
    f"{GROWTH} || and for the parent?", f"{SHARE} || and the parent company?", f"{GROWTH} || and Microsoft itself?",
    f"{GROWTH} || and Alibaba as a whole?",
    f"{GROWTH} || what about Microsoft overall?", f"{GROWTH} || does that hold for the whole company?",
    f"{GROWTH} || is it accelerating?", "Is Azure's growth accelerating?", f"{SHARE} || and Amazon itself?",
    f"{PE} || and the stock?", f"{PE} || so it doubled?", f"{PE} || has it doubled?", f"{PE} || how is it calculated?",
    "How was the $53 billion calculated?", f"{PLAN} || the rest?", f"{PLAN} || and the other half?",
    f"{PLAN} || is that cheap?", f"{PLAN} || why so low?", f"{PLAN} || why so little?", f"{PLAN} || who pays for it?",
    f"{PLAN} || who is funding that?", f"{PLAN} || who's footing the bill?", "Who is paying for the plan?",
    f"{PLAN} || compared with last year?", f"{PLAN} || how did investors react?", f"{DOWNLOADS} || per year?",
    "What happened with the IPO? || is it a record?", "Did Alibaba cancel the IPO? || is that the highest ever?",
    "Compare market shares || what's the industry average?", "Compare P/E ratios || and the stock?",
])
def test_what_no_figure_tells__is_refused_behind_one(ask: Asking, turns: str) -> None:
    assert ask.chat(turns).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "told"), [
    (f"{SHARE} || and Azure?", "Azure, cloud market share: 20%"),
    (f"{SHARE} || double it", "It comes to 58%"),
    (f"{SHARE} || the rest?", "Cloud market share: AWS highest"),
    (f"{PE} || if it doubled?", "It comes to 36x"),
    (f"{PE} || is that cheap?", "Yes: the lowest P/E is Alibaba's"),
    (f"{PE} || why so low?", "Investors are cautious"),
    (f"{GROWTH} || and Alibaba Cloud itself?", "Alibaba Cloud, revenue growth: 34%"),
    ("Who leads in cloud? || and after that?", "Azure has the second highest"),
    (f"{PLAN} || why so much?", "The data centers are needed"),
    (f"{PLAN} || per year?", "Alibaba, AI and cloud investment plan: $17.67 billion per year"),
    (f"{PLAN} || and Alibaba as a whole?", "Alibaba, AI and cloud investment plan: $53 billion"),
    (f"{DOWNLOADS} || per day?", "Qwen app, downloads: 1.43 million"),
    ("How does Azure's growth measure up to Alibaba Cloud's?", "Revenue growth (year over year): Azure 39%"),
    ("Did Alibaba cancel the IPO? || in 2024?", "Yes. Alibaba cancelled the IPO"),
    ("Compare P/E ratios || what's the average?", "Average P/E: 31x"),
])
def test_what_leans_on_the_figure__is_answered(ask: Asking, turns: str, told: str) -> None:
    assert ask.chat(turns).message.text.startswith(told)
