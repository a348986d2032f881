"""Questions to the base: whose figure is meant, who belongs to a group, what touches an answer."""

from __future__ import annotations

from decimal import Decimal

import pytest

from knowledge import Knowledge, KnowledgeBase


@pytest.fixture(scope="module")
def shipped(shipped_base: KnowledgeBase) -> Knowledge:
    return Knowledge(shipped_base)


@pytest.mark.parametrize(("entity", "metric", "scoped", "whose"), [
    ("borealis", "pe_ratio", False, "borealis"),
    ("borealis", "cloud_share", False, "borealis_cloud"),
    ("borealis_cloud", "cloud_share", False, "borealis_cloud"),
    ("borealis_cloud", "rd_budget", False, "borealis"),
    ("borealis_cloud", "pe_ratio", False, "borealis_cloud"),
    ("borealis_cloud", "pe_ratio", True, "borealis_cloud"),
    ("quillon", "cloud_share", False, "quillon"),
])
def test_stands_for__unit_and_company(entity: str, metric: str, scoped: bool, whose: str, tiny: Knowledge) -> None:
    assert tiny.stands_for(entity, metric, scoped=scoped) == whose


@pytest.mark.parametrize(("entity", "metric", "scoped", "whose"), [
    ("amazon", "cloud_share", False, "aws"), ("microsoft", "revenue_growth", False, "microsoft"),
    ("microsoft", "revenue_growth", True, "azure"), ("aws", "pe_ratio", True, "aws"),
    ("aws", "cloud_infrastructure_spending", False, "amazon"),
])
def test_stands_for__in_the_shipped_base(entity: str, metric: str, scoped: bool, whose: str,
                                            shipped: Knowledge) -> None:
    assert shipped.stands_for(entity, metric, scoped=scoped) == whose


@pytest.mark.parametrize(("group", "candidates", "members"), [
    ("us_companies", ("borealis", "quillon"), ("quillon",)),
    ("northern", ("borealis", "quillon"), ("borealis",)),
    ("northern", ("borealis_cloud", "quillon"), ("borealis_cloud",)),
    ("peers", ("borealis", "quillon"), ("borealis", "quillon")),
])
def test_members__of_a_group(group: str, candidates: tuple[str, ...], members: tuple[str, ...],
                             tiny: Knowledge) -> None:
    assert tiny.members(tiny.base.groups[group], candidates) == members


@pytest.mark.parametrize(("group", "members"), [
    ("big_three", ("azure", "aws", "google_cloud")), ("us_companies", ("azure", "aws", "google_cloud")),
    ("non_chinese_companies", ("azure", "aws", "google_cloud")), ("chinese_companies", ("alibaba_cloud",)),
])
def test_members__in_the_shipped_base(group: str, members: tuple[str, ...], shipped: Knowledge) -> None:
    clouds = ("alibaba_cloud", "azure", "aws", "google_cloud")
    assert shipped.members(shipped.base.groups[group], clouds) == members


def test_facts__keep_the_order_of_filing(tiny: Knowledge) -> None:
    assert [fact.key for fact in tiny.facts("quillon", "rd_budget")] == ["quillon_rd", "quillon_rd_filing"]
    assert tiny.holders("pe_ratio") == ("borealis", "quillon")
    assert tiny.facts("quillon", "cloud_share") == ()


def test_facts_with_value__finds_the_figure_in_its_unit_only(tiny: Knowledge) -> None:
    assert [fact.key for fact in tiny.facts_with_value(Decimal("12.0"), "multiple")] == ["borealis_pe"]
    assert tiny.facts_with_value(Decimal(12), "percent") == ()


def test_family__the_asked_one_first(tiny: Knowledge) -> None:
    assert tiny.family("borealis_cloud") == ("borealis_cloud", "borealis")
    assert tiny.family("borealis") == ("borealis", "borealis_cloud")
    assert tiny.company("borealis_cloud") == "borealis"


def test_siblings__stand_beside_each_other(tiny: Knowledge) -> None:
    assert tiny.narrower("spending") == ("rd_budget",)
    assert tiny.siblings("pe_ratio") == ("pe_ratio",)


@pytest.mark.parametrize(("key", "conflicts"), [
    ("quillon_rd", ["quillon_research"]), ("quillon_rd_filing", ["quillon_research"]), ("borealis_rd", [])])
def test_conflicts_touching(key: str, conflicts: list[str], tiny: Knowledge) -> None:
    assert [conflict.key for conflict in tiny.conflicts_touching([key])] == conflicts


@pytest.mark.parametrize(("key", "gaps"), [("risk_rules", ["gap_voice"]), ("strength_price", [])])
def test_gaps_touching(key: str, gaps: list[str], tiny: Knowledge) -> None:
    assert [gap.key for gap in tiny.gaps_touching([key])] == gaps


def test_claims_about__the_ones_it_only_speaks_of_as_well(tiny: Knowledge) -> None:
    assert [claim.key for claim in tiny.claims.about(["quillon"])] == ["strength_price"]
    assert [claim.key for claim in tiny.claims.about(["borealis", "quillon"])] == ["risk_rules", "strength_price"]


def test_citation__says_who_published_it_and_where_it_stands(tiny: Knowledge) -> None:
    citation = tiny.citation(tiny.facts("borealis", "pe_ratio")[0])
    assert (citation.source.publisher, citation.at.section) == ("Tiny Times", "Prices")
