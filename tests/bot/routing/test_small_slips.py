"""Several slips in one message, most of them in the smallest words; short forms of a chat."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hiw mcuh si amazon spendng on clod infrastrcture", "$40 billion"),
        ("sotr the multiples of alibba, msft adn amzn form low to hihg", "1. Alibaba"),
        ("hwo mny biliion mroe is msft r&d thna amazons cloud infrastructre spendng", "$60 billion"),
        ("waht drvoe alibaba cluds revenu growht", "triple digits"),
        ("doess qwen3 max preview relly haev oevr a trilion paramters", "Yes: Qwen3-Max-Preview"),
        ("si aws bgger tahn azure in clod", "Yes: AWS"),
        ("raknk the clod shres", "29%"),
        ("wich of teh thre hsa the lowst pe", "18x"),
        ("dose alibaba haev any partnres", "Deloitte"),
        ("gogle clod shrae rihgt nwo", "13%"),
        ("cld intel grp growth 34% q3, chk", "Yes: Alibaba Cloud"),
        ("amzn pe 40, rite?", "Yes: Amazon"),
        ("baba cld: black or red?", "elusive"),
        ("y bother w/ emerging mkts, baba", "hurdles"),
        ("y the gap baba v msft mult, in 1 line", "cautious"),
    ],
)
def test_small_slips__are_read_as_meant(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(
    "text",
    [
        "mos pe", "amd pe", "snow cloud share", "groq vs aws", "hiw mch is nvidia's pe", "hiw mch did it rian",
        "waht si the wether", "wil azure overtake aws", "is my tv goid", "alibaba pnl", "is msft: black or red",
        "do the rite thing", "what rite do they perform", "hwat drvoe googel's growht",
    ],
)
def test_small_slips__near_misses_get_no_figure(ask: Asking, text: str) -> None:
    answer = ask(text).answer
    assert answer.outcome != "answer" or not answer.facts


def test_small_slips__a_mended_name_is_still_shown(ask: Asking) -> None:
    assert "(read as Amazon)" in ask("hiw mch is amazn speding on clod infrastrcture").message.text


@pytest.mark.parametrize("text", ["Azure growth, in 1 line", "Meeting in ten minutes: what is the P/E of Alibaba?"])
def test_small_slips__a_number_in_a_phrase_states_no_figure(ask: Asking, text: str) -> None:
    assert "Your question says" not in ask(text).message.text
