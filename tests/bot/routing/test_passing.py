"""Words that nothing explains: passed over where they cannot change the figure, else in the way of an answer."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "How many turns of P/E lie between Amazon and Alibaba?",               # a verb beside a name
    "how much of the worlds cloud runs on aliyun",                         # a verb after "cloud"
    "my boss needs Azure's cloud share for an essay",                      # the complement of "for an"
    "For the purposes of our internal file note, state Azure's share.",    # a remark that opens the message
    "Azure's cloud share? Arithmetic was never my strong suit.",           # a remark with a cue in it
    "Being cautious by temperament, I ask: what is Microsoft's P/E?",
])
def test_unknown_word__that_cannot_change_the_figure(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "answer"


@pytest.mark.parametrize("text", [
    "p/e of zomatello",                          # in no dictionary, after a preposition
    "alibaba zomatello p/e",                     # in no dictionary, beside a name
    "alibaba's oxygen growth",                   # a thing before what is measured
    "azure share of oxygen",                     # a thing that is the complement of a preposition
    "azure cloud share among dentists",          # people whom the figure would be of
    "alibaba's p/e, I mean the adjusted one",    # a remark that narrows
    "alibaba cloud share, I only care about Brazil",
    "US cloud market share of Azure",            # a country where the market stands, not the provider
    "Azure's slice of the Chinese cloud market",
    "alibaba's american cloud share",
])
def test_unknown_word__that_may_change_the_figure(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("what share do the three US providers hold altogether", "62%"),
    ("average p/e of the two american stocks", "37.5x"),
    ("biggest cloud that isn't American", "4%"),
    ("which of the two american giants has the higher p/e", "40x"),
])
def test_country__of_providers_names_a_group(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text.split("\n")[0]


def test_follow_up__the_company_named_is_asked_of_and_not_its_unit(ask: Asking) -> None:
    share = ask("What share of the cloud market does Amazon have?")
    assert ask("and its P/E?", share.answer.frame).message.text.startswith("Amazon, P/E: 40x")
    assert ask("and Microsoft's?", share.answer.frame).message.text.startswith("Azure, cloud market share: 20%")


@pytest.mark.parametrize(("turns", "shown"), [
    (("baba P/E?", "is that lower than Amazon's?"), "Yes: Alibaba, 18x, is below Amazon, 40x"),
    (("google cloud share?", "add AWS to that, what's the total?"), "42%"),
    (("P/Es of Microsoft and Amazon?", "please now compute the average of the two"), "37.5x"),
    (("compare the cloud share of amazon and microsoft", "now their p/e ratios"), "40x"),
])
def test_follow_up__leans_on_what_was_shown(ask: Asking, turns: tuple[str, str], shown: str) -> None:
    first = ask(turns[0])
    assert shown in ask(turns[1], first.answer.frame).message.text


@pytest.mark.parametrize("text", [
    "How much money has Microsoft sunk into OpenAI?",     # the figure would be of what goes into the other
    "microsoft spending on AI",                           # its R&D budget is another thing
    "monthly downloads of the Qwen app",
    "What did Alibaba's CEO say about the plan?",
])
def test_near_miss__of_a_figure_that_is_there(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
