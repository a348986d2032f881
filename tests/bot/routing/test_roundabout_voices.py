"""What people ask in other words than a figure's own: what is taken off, limits that are not reached, products, growth
that its rate names, places in a pursuit; and what stands close to each and means something else."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("Azure's growth less Alibaba's?", "5 percentage points above"),
    ("AWS's share less the share of Azure", "9 percentage points above"),
    ("the share of AWS minus the share of Azure", "9 percentage points above"),
    ("Microsoft's annual R&D less the whole of Alibaba's programme, in $bn?", "$47 billion"),
    ("Alibaba's 53 yards less the DC chunk, what's the stub in $?", "$10.6 billion"),
    ("Is AWS's share less than Azure's?", "No: AWS, 29%, is above"),
    ("AWS and Azure shares minus the table", "AWS 29%, Azure 20%"),
])
def test_less__takes_one_figure_from_another_and_compares_elsewhere(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("Isn't Microsoft's multiple shy of 30?", "No: Microsoft's P/E is 35x"),
    ("Is AWS short of a third of the market?", "Yes: AWS's cloud market share is 29%"),
    ("by how much is AWS short of 30 %?", "1 percentage point below 30%"),
])
def test_short_of_a_figure__is_a_limit_where_a_yes_or_no_is_wanted(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("53bn x 80% = ?", "$42.4 billion"),
    ("53 billion times 80 percent", "$42.4 billion"),
    ("Is Alibaba at 18 x?", "18x"),
    ("azure+gcp=?", "33%"),
    ("What would 5 more points of share bring Google Cloud to?", "18%"),
    ("add 2 points to Azure's share, what does it come to", "22%"),
    ("Double Alibaba's cloud share and what do you get?", "8%"),
    ("AWS/BABA cloud share multiple", "7.25 times"),
    ("whose share is 13", "Google Cloud, cloud market share: 13%"),
    ("what is the multiple of Alibaba, and its cloud share?", "18x"),
    ("put google clouds slice next to awss slice", "AWS 29%, Google Cloud 13%"),
])
def test_sums_and_products__are_worked_out(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("What fuelled the 34 percent jump?", "triple digits drive the revenue growth"),
    ("right so how far in front is Amazon in cloud share, in points, before Microsoft?", "9 percentage points"),
    ("is it legit that baba is under half of amazon's multiple", "Yes: Alibaba's P/E is 45%"),
    ("Confirm or correct: the cloud unit's listing was called off in 2023.", "No."),
    ("If a pupil says AWS has twice Azure's share, is that right?", "No: AWS's cloud market share is 1.45 times"),
    ("What is written about the chips?", "export controls on chips"),
    ("the model with the trillion parameters what do they call it", "Qwen3-Max-Preview"),
])
def test_frames_around_a_question__are_heard_through(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("which firm is the runner-up in the cloud trade?", "Azure has the second highest cloud market share"),
    ("who's snapping at AWS's heels", "Azure has the second highest"),
    ("who is breathing down Google's neck in the cloud", "Alibaba Cloud"),
    ("who's eating dust in the cloud race", "Alibaba Cloud has the lowest"),
    ("which outfit is miles ahead in cloud", "AWS has the highest"),
    ("Of Azure and Alibaba Cloud, which is sprinting faster?", "Azure has the higher revenue growth"),
    ("What share of AI success stories can AWS put its name to?", "34%"),
    ("who put his name to the article", "Harrison Brooks"),
    ("is alibaba a laggard?", "racing to catch up"),
])
def test_idioms_of_a_race__are_places_in_an_order(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "What was Azure's share before that?",
    "what explains the 39% growth",
    "How many downloads has Qwen clocked up to date, a year on?",
    "If AWS had twice Azure's share, would that be right?",
    "Has the SEC opened any enforcement action against Alibaba?",
    "If it doubled, what would Tencent's share be?",
])
def test_what_comes_near__has_no_answer(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_how_often_it_fits__is_of_the_two_that_were_shown(ask: Asking) -> None:
    first = ask("Compare the cloud shares of Amazon and Alibaba").answer.frame
    assert "7.25 times" in ask("how many times over does the second fit into the first?", first).message.text


def test_without_data_centers__is_of_the_plan_that_was_shown(ask: Asking) -> None:
    plan = ask("how much is the plan").answer.frame
    assert "$10.6 billion" in ask("and without data centers?", plan).message.text
