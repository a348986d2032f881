"""What stands beside a computed figure: its dates, what was asked for and little more, the gaps that touch it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "said"), [
    ("combined share of AWS, Azure and Google Cloud",
     "No date is given for Google Cloud's 13%; the others are as of Q3 2025."),
    ("gap between AWS and Google Cloud share", "No date is given for Google Cloud's 13%; the other is as of Q3 2025."),
    ("Is Azure growing faster than Alibaba Cloud?", "No date is given for Azure's 39%; the other is as of Q3 2025."),
    ("Do Azure and Google Cloud together beat AWS?", "No date is given for Google Cloud's 13%; the others are"),
    ("谁的增速最快", "Azure的39%未注明日期，另一项为2025年第三季度。"),
])
def test_dates__are_told_where_some_figures_have_none(question: str, said: str, ask: Asking) -> None:
    assert said in ask(question).message.text


@pytest.mark.parametrize("question", [
    "gap between AWS and Azure share", "how much cheaper is Alibaba than Amazon", "Google Cloud share?",
    "difference between Microsoft's R&D budget and Amazon's cloud spending",
])
def test_dates__are_not_told_where_all_or_none_has_one(question: str, ask: Asking) -> None:
    assert "No date is given for" not in ask(question).message.text


@pytest.mark.parametrize(("question", "operations"), [
    ("gap between AWS and Azure share", ["difference"]),
    ("how much cheaper is Alibaba than Amazon", ["difference", "percent_below", "ratio"]),
    ("how far above Alibaba's is Amazon's P/E", ["difference", "percent_above", "ratio"]),
    ("Alibaba's PE as a fraction of Microsoft's", ["percent_of", "difference", "percent_below", "ratio"]),
    ("ratio of Amazon's P/E to Alibaba's", ["ratio", "difference", "percent_above"]),
    ("difference between Microsoft's R&D budget and Amazon's cloud spending", ["difference"]),
])
def test_difference__tells_what_is_asked_and_little_more(question: str, operations: list[str], ask: Asking) -> None:
    content = ask(question).answer.content
    assert [one.operation for gap in content.gaps for one in gap.calculations] == operations  # type: ignore[attr-defined]  # a difference


@pytest.mark.parametrize(("question", "gaps"), [
    ("Google Cloud share?", []), ("who has the largest cloud share?", []), ("Azure growth?", []),
    ("Compare AWS and Google Cloud", ["gap_lags"]), ("Microsoft's alliance with OpenAI?", ["gap_lags"]),
    ("does Azure grow faster than Alibaba Cloud?", ["gap_growth_rival"]),
])
def test_gaps__stand_where_they_touch_what_is_told(question: str, gaps: list[str], ask: Asking) -> None:
    assert [gap.key for gap in ask(question).answer.gaps] == gaps


@pytest.mark.parametrize("question", [
    "chip export controls", "could chip controls hurt Alibaba's hardware?", "what about chips",
    "芯片出口管制有什么影响",
])
def test_chips__the_risk_and_its_effect_stand_at_two_places(question: str, ask: Asking) -> None:
    answer = ask(question).answer
    assert [claim.key for claim in answer.claims] == ["risk_chips", "risk_geopolitics"]
    assert len({(citation.at.section, citation.at.paragraph) for citation in answer.citations}) == 2


def test_regulation__is_told_without_them(ask: Asking) -> None:
    assert "risk_geopolitics" not in [claim.key for claim in ask("regulatory scrutiny?").answer.claims]


@pytest.mark.parametrize(("question", "chosen"), [
    ("Alibaba PE against the other two", False), ("alibaba p/e vs the others", False),
    ("阿里市盈率与其他家相比", False), ("How does Alibaba's P/E compare?", True),
])
def test_peers__are_chosen_where_nobody_named_the_others(question: str, chosen: bool, ask: Asking) -> None:
    assert bool(ask(question).answer.content.chosen) is chosen  # type: ignore[attr-defined]  # a comparison's


@pytest.mark.parametrize(("question", "said"), [
    ("唔該晒你呀 👍", "不客氣"), ("多謝晒", "不客氣"), ("谢谢晒", "不客气"),
    ("Alibaba's 53 billion vs Amazon's 40 billion, how many times?", "= 1.33 times"),
    ("clouds above 10% share", "AWS, Azure, and Google Cloud"),
    ("Was the Qwen app downloaded at least 20 million times?", "had 10 million downloads in its first week"),
])
def test_wording(question: str, said: str, ask: Asking) -> None:
    assert said in ask(question).message.text
