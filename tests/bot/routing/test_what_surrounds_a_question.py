"""What stands around a question and changes nothing of it: who asks, from where, for what, and how he heard of it; and
what looks like that and says which figure is meant."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("For the exposure screen: which providers hold at least one fifth of the cloud market?", "AWS and Azure"),
    ("For the risk committee: Azure growth?", "Azure, revenue growth: 39%"),
    ("For the growth slide: cloud shares?", "29%"),
    ("Our records require Amazon's multiple.", "Amazon, P/E: 40x"),
    ("The audit needs Amazon's multiple.", "Amazon, P/E: 40x"),
    ("greetings from Warsaw, what is azure's growth", "39%"),
    ("hello from sunny Spain, what is the P/E of Amazon", "40x"),
    ("azure growth, thanks from Paris", "39%"),
    ("which has the highest P/E and don't give me an essay", "Amazon has the highest P/E"),
    ("what is is the P/E of of amazon amazon", "Amazon, P/E: 40x"),
    ("microsoft gets a quarter of all its money from azure, right?", "Yes"),
    ("does microsoft get half of its income from azure", "not 50%"),
])
def test_frames__change_nothing(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Azure growth in Warsaw",
    "For Southeast Asia: what is the cloud share?",
    "For the retail segment: alibaba growth?",
    "for the year 2023: alibaba P/E",
    "how much does alibaba earn from Germany, thanks",
    "does amazon get a quarter of its money from aws",
])
def test_what_narrows__is_no_frame(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("I don't buy it that Google Cloud trails Azure. Does it?", "Yes"),
    ("not buying that azure grew 39%. did it?", "Yes"),
    ("I'm not sold on aws being first. Is it?", "Yes"),
    ("I am not buying alibaba, what are the risks", "no advice"),
    ("don't investors buy that story", "no advice"),
])
def test_doubt__is_told_from_buying(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("is microsoft's P/E in the thirties", "Yes"),
    ("is alibaba's PE in the twenties", "No: Alibaba's P/E is 18x"),
    ("is amazon's multiple in the high thirties", "No: Amazon's P/E is 40x"),
    ("AWS share is in the high twenties?", "Yes"),
    ("is azure's growth in the 30s", "Yes"),
    ("Azure growth in the forties?", "No: Azure's revenue growth is 39%"),
    ("who is in the teens on cloud share", "Google Cloud"),
    ("I hear Microsoft's multiple is somewhere in the thirties. Exact number?", "Microsoft, P/E: 35x"),
])
def test_tens__are_limits(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "in the nineties, what was alibaba's P/E",
    "what was microsoft's P/E in the eighties",
])
def test_tens__of_years_are_times(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "kind"), [
    ("ta very much duck", "thanks"),
    ("wow ok thank you so much dear", "thanks"),
    ("who am i speaking to please, is it a real person", "identity"),
    ("am i talking to a machine or a human", "identity"),
    ("Kindly describe the scope of this service.", "help"),
])
def test_talk_of_the_polite__is_talk(ask: Asking, text: str, kind: str) -> None:
    assert ask(text).answer.kind == kind


@pytest.mark.parametrize(("text", "shown"), [
    ("how many people grabbed the qwen phone app that opening week", "10 million"),
    ("qwen ap downloads", "10 million"),
    ("what slice of that fifty three billion is meant for them big buildings with all the servers in", "80%"),
    ("is amazon number one with the internet computers", "29%"),
    ("the AI outlay over four quarters in both currencies", "$16.5 billion"),
    ("how big is the hole between alibaba and google in the cloud market", "9 percentage points"),
    ("yoy, for what do these letters stand", "year before"),
    ("which chatgpt maker is microsoft hand in hand with", "OpenAI"),
    ("when was the cloud unit's stock exchange listing called off", "2024"),
])
def test_things_described_by_laymen__are_understood(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "which stock exchange did alibaba list on",
    "does alibaba use german software",
    "how many users does the phone app have",
    "how many people took it to court",
    "who makes chatgpt",
])
def test_things_close_to_them__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("is qwen3-next proprietary", "No."),
    ("is qwen3-next the closed one that nobody outside can use", "open source"),
    ("are big firms using ai everywhere by now", "fragmented"),
    ("what must the management to do for deserve such price", "profitability"),
    ("In what business Alibaba is the strong one since long time?", "e-commerce"),
    ("who's alibaba teamed up with, the business software lot and that and the others", "SAP"),
])
def test_points_in_plain_words__are_told(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("how much per yr if the plan is split evenly", "$17.67 billion"),
    ("Microsoft without its Azure, this is still what percent from the sales?", "75%"),
    ("the figure where you divide the share price by what the company earns, for Amazon", "Amazon, P/E: 40x"),
    ("There's a number: what the share costs divided by what the firm makes. What is it for Amazon?",
     "Amazon, P/E: 40x"),
])
def test_sums_in_plain_words__are_done(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "is azure proprietary", "what is your plan for the year", "a gap year plan", "how many downloads by now",
    "Azure without its growth", "who is the management",
])
def test_what_sounds_like_them__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "shown"), [
    (("baba AI triple digit streak?", "you sure? i saw another number"), "8 quarters"),
    (("azure growth?", "hm, my broker gave me another figure"), "39%"),
])
def test_another_figure_heard__asks_for_the_same_again(ask: Asking, turns: tuple[str, str], shown: str) -> None:
    first, second = turns
    assert shown in ask(second, ask(first).answer.frame).message.text


@pytest.mark.parametrize(("turns", "shown"), [
    (("how big is the plan", "over how long"), "3 years"),
    (("how big is the plan", "and per year"), "$17.67 billion"),
    (("alibaba pe", "so half of microsoft's near enough"), "51.4%"),
    (("alibaba pe", "and bezos's lot"), "Amazon, P/E: 40x"),
    (("how many downloads did qwen get", "since then?"), "not a total up to now"),
])
def test_short_follow_ups__lean_on_the_first(ask: Asking, turns: tuple[str, str], shown: str) -> None:
    first, second = turns
    assert shown in ask(second, ask(first).answer.frame).message.text


@pytest.mark.parametrize("text", [
    "how big is the floor plan", "how big is my phone plan", "how much costs does alibaba have",
])
def test_plans_and_costs_of_another_kind__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("pull the other one, microsoft spends 100 billion on r&d?", "Yes"),
    ("how much costs the plan of Alibaba", "$53 billion"),
    ("how come folk pay less for alibaba", "cautious"),
])
def test_words_of_the_street__are_understood(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("good afternoon, this is Margaret, i wonder whether you'd tell me how big amazon's bit of the cloud is", "29%"),
    ("My name is Jerzy, what is Azure's growth?", "39%"),
    ("Please furnish Amazon's spend on cloud infrastructure together with its source.", "$40 billion"),
    ("azure grew 49 percent is that what it says", "No: Azure's revenue growth is 39%"),
    ("this is Oracle, what is its share", "Oracle is not in the sources"),
])
def test_own_name_and_what_is_wished_beside__change_nothing(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text
