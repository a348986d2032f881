"""Points that investors ask for in words of their own, and the same words of somebody else, of whom nothing is said."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "claim"), [
    ("is alibaba a serious contender in AI", "strength_position"),
    ("why is alibaba a contender", "strength_position"),
    ("阿里是AI领域的有力竞争者吗", "strength_position"),
    ("is money enough to win?", "success_not_assured"),
    ("does spending guarantee success", "success_not_assured"),
    ("what decides whether the investments generate revenue", "revenue_conversion"),
    ("growth driver?", "growth_driver"),
    ("what fuels alibaba cloud", "growth_driver"),
    ("阿里云的增长引擎是什么", "growth_driver"),
    ("are analysts divided on alibaba", "debate"),
    ("is alibaba's AI push controversial", "debate"),
    ("阿里的AI战略引发争议了吗", "debate"),
    ("what's the key question", "key_question"),
    ("as an investor what should i be asking myself here", "key_question"),
    ("文章的关键问题是什么", "key_question"),
    ("could the emerging market focus pay off", "emerging_payoff"),
    ("what does alibaba get out of emerging markets", "emerging_payoff"),
    ("is alibaba overhyped", "risk_overestimate"),
    ("can alibaba challenge aws", "verdict_hurdles"),
    ("is alibaba outspent", "risk_competition"),
    ("who's scrutinising alibaba", "risk_regulation"),
    ("what sets alibaba apart from aws", "strength_emerging"),
    ("Outside of cloud, where is Alibaba already dominant?", "outlook_execution"),
    ("why is google cloud hard to beat", "google_analytics"),
    ("why does the author write", "author_purpose"),
    ("does the author know private equity", "author_focus"),
    ("is it written for retail investors", "author_audience"),
])
def test_point__by_another_name_is_told(ask: Asking, text: str, claim: str) -> None:
    answer = ask(text).answer
    assert answer.outcome == "answer"
    assert claim in {one.key for one in answer.claims}


@pytest.mark.parametrize("text", [
    "what drives azure's growth",
    "what drives alibaba's e-commerce growth",
    "is azure success guaranteed",
    "is microsoft controversial",
    "are analysts divided on amazon",
    "is microsoft overhyped",
    "is amazon underrated",
    "what's the key question for microsoft",
    "what does microsoft gain from emerging markets",
    "can microsoft challenge aws",
    "who's scrutinising google",
    "the ai race: who is the strongest contender",
    "does brooks cover crypto",
    "is alibaba a strong player in europe",
    "what should i ask before buying",
])
def test_point__of_somebody_else_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "who is microsoft chasing",
    "is amazon late to the party",
    "is amazon copying microsoft",
    "is microsoft outspent",
    "is google the underdog",
    "why do investors pay less for amazon",
    "what is the engine of growth in africa",
    "do i stand a chance with her",
    "is money enough for happiness",
])
def test_point__of_what_another_does_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize(("text", "claim"), [
    ("who is chasing microsoft", "chase"),
    ("who copies microsoft", "strategy_infrastructure"),
    ("is alibaba late to the party", "chase"),
    ("does alibaba have a chip problem", "risk_chips"),
    ("why do investors pay less for alibaba", "why_discount"),
    ("why the big discount vs amazon", "why_discount"),
])
def test_point__of_what_it_does_itself_is_told(ask: Asking, text: str, claim: str) -> None:
    assert claim in {one.key for one in ask(text).answer.claims}
