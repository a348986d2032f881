"""The side that is asked for is what the first line tells: the sum, the shares, one of two sides, a name."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


def _first_line(ask: Asking, text: str) -> str:
    return ask(text).message.text.split("\n")[0]


@pytest.mark.parametrize(("text", "one", "together"), [
    ("How does Alibaba Cloud compare with AWS and Azure combined in share?", "4%", "49% for AWS and Azure together"),
    ("Alibaba's cloud share relative to Google + Microsoft", "4%", "33% for Azure and Google Cloud together"),
    ("azure + gcp vs aws share", "29%", "33% for Azure and Google Cloud together"),
    ("Azure's and Google Cloud's combined share compared to Amazon's", "29%", "33%"),
    ("the three US clouds combined against Alibaba Cloud, market share", "4%", "62%"),
    ("Alibaba's P/E compared to the average of Microsoft and Amazon", "18x", "an average of 37.5x"),
    ("阿里云相对Azure加谷歌云的份额", "4%", "33%"),
    ("阿里云的份额跟AWS和Azure合计对比", "4%", "49%"),
])
def test_one_against_a_sum__is_not_added_to_it(ask: Asking, text: str, one: str, together: str) -> None:
    first = _first_line(ask, text)
    assert one in first
    assert together in first


@pytest.mark.parametrize("text", [
    "aws + azure vs google cloud + alibaba cloud share",
    "AWS's share versus Azure versus Google Cloud, plus Alibaba",
])
def test_sums_against_sums_and_distances_from_them__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "google and amazon, percent of the cloud market each",
    "what percentage of the cloud market do google and amazon each have",
    "google and amazon, pct of the market respectively",
    "AWS and Google Cloud, cloud market percentages",
    "AWS和谷歌云各占云市场的百分之几",
])
def test_percent_of_the_market__is_each_ones_share(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert answer.kind in ("comparison", "versus")
    assert {fact.key for fact in answer.facts} == {"aws_share", "google_cloud_share"}


@pytest.mark.parametrize(("text", "opening"), [
    ("azure's market share is what percent of aws's", "Azure's cloud market share is 69%"),
    ("by what percent is AWS's market share above Azure's?", "AWS's cloud market share is 45% above"),
])
def test_percent_of_another__is_a_part_of_it(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "side"), [
    ("is Alibaba expensive or cheap on P/E?", "lowest"),
    ("is amazon cheap or dear going by p/e", "highest"),
    ("is Alibaba's P/E high or low against its peers?", "lowest"),
    ("is azure's growth high or low", "higher"),
    ("亚马逊的市盈率算高还是低", "最高"),
])
def test_one_of_two_sides__is_told_and_not_denied(ask: Asking, text: str, side: str) -> None:
    first = _first_line(ask, text)
    assert side in first
    assert not first.startswith(("No", "Yes", "不是"))


@pytest.mark.parametrize(("text", "name"), [
    ("alibaba or microsoft: which is cheaper on earnings", "Alibaba"),
    ("who is richer on earnings, amazon or alibaba", "Amazon"),
    ("Which Qwen model has over one trillion parameters?", "Qwen3-Max-Preview"),
    ("AI partner of Microsoft?", "Microsoft has an alliance with OpenAI"),
])
def test_which_and_who__open_with_the_name(ask: Asking, text: str, name: str) -> None:
    assert ask(text).message.text.startswith(name)


def test_an_ally_that_may_be_there__is_a_yes(ask: Asking) -> None:
    assert ask("Does Microsoft have an AI ally?").message.text.startswith("Yes. Microsoft has an alliance with OpenAI")


@pytest.mark.parametrize(("text", "key"), [
    ("As of when is the 35x P/E?", "microsoft_pe"),
    ("To which quarter does the 20% cloud share belong?", "azure_share"),
    ("which quarter is the 34% cloud growth for", "alibaba_cloud_growth"),
    ("Over what period is the $53 billion to be spent?", "investment_plan"),
    ("what period does the AWS case study number cover", "aws_case_studies"),
])
def test_date_of_a_stated_figure__is_of_that_one_alone(ask: Asking, text: str, key: str) -> None:
    answer = ask(text).answer
    assert answer.kind == "when"
    assert {fact.key for fact in answer.facts} == {key}


def test_dates_of_two_who_are_named__are_both_told(ask: Asking) -> None:
    answer = ask("Which month are Alibaba's 18x and Microsoft's P/E from?").answer
    assert {fact.key for fact in answer.facts} == {"alibaba_pe", "microsoft_pe"}


@pytest.mark.parametrize("text", ["cloud market shares as of Q3 2025", "share of each cloud provider as of q3 2025"])
def test_time_told__is_no_question_for_it__and_who_has_none_is_named(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.kind == "comparison"
    assert "The source gives no date for Google Cloud's cloud market share" in trace.message.text


@pytest.mark.parametrize(("text", "metrics"), [
    ("price tags of Alibaba and Microsoft, P/E only", {"pe_ratio"}),
    ("just the P/E: Alibaba against Amazon's spending", {"pe_ratio"}),
    ("revenue growth only please, azure and alibaba spending", {"revenue_growth"}),
    ("Alibaba's P/E and Azure's growth only", {"pe_ratio", "revenue_growth"}),
])
def test_one_measure_only__is_told_alone(ask: Asking, text: str, metrics: set[str]) -> None:
    assert {fact.metric for fact in ask(text).answer.facts} == metrics


@pytest.mark.parametrize("text", [
    "How does Alibaba measure up to Microsoft overall?",
    "amazon and microsoft, how do they differ",
])
def test_two_companies_as_a_whole__include_what_they_spend_with_a_warning(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert "microsoft_rd" in {fact.key for fact in trace.answer.facts}
    assert "different kinds and spans" in trace.message.text


def test_two_units__spend_nothing_of_their_own(ask: Asking) -> None:
    assert "spans" not in ask("AWS vs Azure").message.text


def test_four_quarters__are_no_fourth_quarter(ask: Asking) -> None:
    assert "no date for" not in ask("rmb figure for the 4q ai spend?").message.text


@pytest.mark.parametrize(("text", "key"), [
    ("What would it take for Alibaba's cloud to make money?", "path_to_profit"),
    ("What would justify its valuation?", "justify_valuation"),
    ("How hard is the competition for Alibaba?", "risk_competition"),
])
def test_conditions_and_rivals__are_the_first_point(ask: Asking, text: str, key: str) -> None:
    assert ask(text).answer.claims[0].key == key


def test_what_the_source_says_of_amounts__stands_where_it_is_cited(ask: Asking) -> None:
    told = [c for c in ask("Alibaba's plan against Microsoft's R&D budget").answer.claims if c.weighs]
    assert [(c.at.section, c.at.paragraph) for c in told] == [("Strategic Capital Allocation", 3)]


@pytest.mark.parametrize("text", [
    "Sum up the author's view in one sentence",
    "the article's verdict in one line, please",
    "文章结论一句话",
])
def test_verdict_in_one_line__is_one_claim(ask: Asking, text: str) -> None:
    assert [claim.key for claim in ask(text).answer.claims] == ["verdict"]


def test_verdict__is_told_with_what_it_depends_on(ask: Asking) -> None:
    assert len(ask("What is the article's verdict?").answer.claims) > 1
