"""Questions that come near a figure and ask for another: they are declined, and the figure itself is still told."""

from __future__ import annotations

import pytest

from knowledge import replace

from bot.answers.declining.decline import Declined
from bot.answers.near_misses import NEAR_MISSES
from bot.answers.selecting.selected import Missing
from bot.assistant import Assistant
from bot.models import Question
from tests.bot.asking import TODAY, Asking


@pytest.mark.parametrize("text", [
    "When did Alibaba's multiple last stand below 10?",
    "In which quarter did Azure's share pass 20%?",
    "Amazon's P/E if you leave AWS out?",
    "How many AI case studies does AWS have?",
    "Google trades at 35x earnings, right?",
    "Did Oracle's cloud grow 39%?",
    "Suppose AWS loses 6 points. What is its share then?",
    "How much does Alibaba invest in robots?",
    "Is Alibaba run by robots?",
    "Was Alibaba's IPO cancelled because of a lack of money?",
    "How many euros is the Alibaba investment plan?",
    "baba pe 2027e",
    "azure growth one year earlier",
    "azure growth in June 2025",
    "what did Alibaba say about AI?",
    "What is the SAP partnership worth in dollars?",
    "growth of the whole alibaba group",
    "jd or pdd, which has the lower multiple",
    "In mainland China only, which market share does Alibaba Cloud have?",
    "amzn at 40x, time to trim?",
    "Did Alibaba's P/E fall from 35x to 18x?",
    "Did AWS's market share grow 29%?",
    "Did Amazon raise its cloud spending by $40 billion?",
    "Will Azure keep growing at 39%?",
    "Will Alibaba overtake AWS?",
    "What will Alibaba's P/E be?",
    "what share will AWS have",
    "how much does AWS contribute to Amazon",
    "will Alibaba's cloud growth rise",
    "what's the Bosch deal worth",
    "What's $53 billion in RMB?",
    "How much of Azure does Microsoft own?",
    "how much of AWS is owned by Amazon",
    "is the plan 3 times the ai capex?",
    "how much share does aws not have",
    "Is Microsoft five times as large as Alibaba?",
    "is msft 2x the size of baba",
    "What is Amazon's highest P/E?",
    "the lowest growth of Azure",
    "Amazon's record P/E",
    "Azure growth in its worst year",
    "what share of azure is not ai",
    "what P/E does Alibaba not trade at",
    "Is now a good time to invest in Alibaba?",
    "Microsoft's research spending in the most recent quarter",
    "In the latest single quarter, what did Alibaba spend on AI?",
    "How many new data centres will Alibaba build?",
    "What will the remaining 20% of the plan be spent on?",
    "What percentage of Microsoft's R&D is AI?",
    "Of Amazon's $40 billion, how much is for AI?",
    "How much of the plan has been spent?",
    "The volume of the cloud market in dollars",
    "Azure's revenue, the absolute figure",
    "Investment per data center",
    "Cloud market shares by region",
    "How much of Microsoft's cloud revenue is Azure?",
    "Is Azure's growth higher than a year ago?",
    "The annual part of the 53bn",
    "Growth of the cloud market?",
    "What did Alibaba spend on advertising the Qwen app?",
    "How much was the cancelled IPO meant to raise?",
    "What is the SAP deal worth?",
    "Why was the cloud IPO called off?",
    "In which month was the cloud IPO cancelled?",
    "What caused it, I mean what made Amazon's multiple so high?",
    "Azure makes up 25% of Microsoft's profit, right?",
    "How many people still use the Qwen app?",
    "Of all AI case studies, what share is Azure's?",
])
def test_near_miss__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "missing"), [
    ("What will Alibaba's P/E be?", "The sources give Alibaba's P/E, not what it will be."),
    ("Did AWS's market share grow?", "The sources give AWS's cloud market share, not how it has changed."),
    ("When did Azure become bigger than Google Cloud?", "not when it passes or passed that level"),
    ("Size of the global cloud market in dollars", "Not in the sources: an amount of money for it (cloud"),
    ("How many downloads has Qwen in total by now?", "not a total up to now"),
    ("Tencent Cloud has how many share?", "Tencent is not in the sources."),
    ("阿里巴巴的市盈率涨了多少？", "没有说它如何变化"),
])
def test_near_miss__names_what_is_missing(ask: Asking, text: str, missing: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert missing in trace.message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("What is Alibaba's investment plan in RMB?", "investment plan as $53 billion¹, not that amount in yuan"),
    ("阿里530亿美元的投资计划是多少人民币", "AI和云投资计划是530亿美元¹，没有说这个金额折合多少人民币"),
    ("阿里的三年投資計劃以人民幣計是幾多", "530億美元¹"),
])
def test_near_miss__of_another_form_tells_the_figure_as_it_is_printed(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert shown in trace.message.text
    assert "120" not in trace.message.text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_near_miss__has_words_of_its_own_in_each_language(assistant: Assistant, language: str) -> None:
    declined = assistant.trace(Question("Tencent's P/E?", TODAY)).answer
    wanted = {miss.wanted for miss in NEAR_MISSES.rules}
    told = set()
    for what in wanted:
        missing = Missing("another", "alibaba", "pe_ratio", wanted=what)
        answer = replace(declined, content=Declined("missing", (missing,)))
        told.add(assistant.renderer.render(answer, Question("?", TODAY, language)).text)
    assert len(told) == len(wanted)


@pytest.mark.parametrize(("text", "shown"), [
    ("As of when is Azure's share of 20%?", "Q3 2025"),
    ("the highest P/E of Amazon, Microsoft and Alibaba", "40x"),
    ("Is Amazon's the highest P/E?", "Yes"),
    ("Does Alibaba have the lower P/E?", "18x"),
    ("AWS share in the most recent quarter", "29%"),
    ("How many regions get data centres?", "8 regions"),
    ("How much is the other 20% of the plan in dollars?", "$10.6 billion"),
    ("What share of the plan is for data centers?", "80%"),
    ("How much of Microsoft's revenue is Azure?", "25%"),
    ("How much more revenue did Alibaba's cloud make than a year ago?", "34%"),
    ("Market share per provider", "29%"),
    ("Why did the cancelled IPO matter?", "flexibility"),
    ("In which year was the cloud IPO cancelled?", "2024"),
    ("Qwen downloads in the first seven days", "10 million"),
    ("Of all AI case studies, what share is AWS's?", "34%"),
    ("How wide is the R&D gap to its rivals?", "$100 billion"),
    ("P/E without Alibaba", "40x"),
    ("AWS share of AI case studies", "34%"),
    ("Microsoft trades at 35x earnings, right?", "Yes"),
    ("azure growth in Q3 2025", "39%"),
    ("what does the article say about Amazon?", "40"),
    ("my cousin in Oslo wants to know: microsoft's cloud growth please", "39%"),
    ("Please set Alibaba beside Amazon for me", "18x"),
    ("my notes from 2024 are useless, so what is Amazon's P/E?", "40x"),
    ("did azure grow 39%?", "Yes"),
    ("what are the market shares and growth rates", "29%"),
    ("no advice wanted, just the multiple baba trades on", "18x"),
])
def test_near_miss__its_answerable_neighbour(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("turns", "shown"), [
    (("Alibaba P/E?", "not Alibaba, Amazon"), "Amazon, P/E: 40x"),
    (("Azure share?", "is it 29%?"), "No: Azure's cloud market share is 20%"),
    (("AWS share?", "is it more than 20%?"), "Yes: AWS's cloud market share is 29%"),
])
def test_follow_up__corrects_and_checks_what_was_shown(ask: Asking, turns: tuple[str, str], shown: str) -> None:
    first = ask(turns[0])
    assert ask(turns[1], first.answer.frame).message.text.startswith(shown)


@pytest.mark.parametrize("text", ["Is Google Cloud bad at data analytics?", "Is the competition easy?"])
def test_turned_claim__is_told_without_a_yes(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith(("Yes", "No"))


@pytest.mark.parametrize(("text", "said"), [
    ("what percentage above Alibaba's P/E is Amazon's?", "Amazon's P/E is 122.2% above Alibaba's"),
    ("what percentage below Amazon's P/E is Alibaba's?", "Alibaba's P/E is 55% below Amazon's"),
    ("could anyone drop Amazon and give the P/E", "P/E: Microsoft 35x, Alibaba 18x"),
    ("can someone drop the AMZN multiple in here", "Amazon, P/E: 40x"),
    ("how many clouds hold over 20 %?", "1 of 4 has a cloud market share above 20%: AWS."),
    ("Screen: multiple below 36", "P/E below 36x: Microsoft and Alibaba."),
    ("who spends on R&D at Microsoft?", "Microsoft, annual R&D budget: $100 billion"),
    ("explain the issue with the P/E", "P/E: the price-to-earnings ratio, the price of a share"),
    ("投资者持什么态度", "投资者态度谨慎"),
])
def test_neighbours__of_what_is_reworded(ask: Asking, text: str, said: str) -> None:
    assert ask(text).message.text.startswith(said)


@pytest.mark.parametrize("text", [
    "What is the average of Alibaba's plan and Microsoft's R&D?",
    "how many rivals does Alibaba have?",
    "microsoft's r&d budget in H2 2025",
    "which company invested in Alibaba",
    "has anyone invested in Alibaba?",
    "If Azure went public, what would its P/E be?",
    "Were Azure listed on its own, what would its P/E be?",
    "screen out multiples below 20",
    "Which vendors does Alibaba use?",
    "what hosting does Alibaba offer for the customer?",
])
def test_neighbours__that_no_source_answers(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "said"), [
    ("Do US providers control most of the cloud market?", "Yes: together 62%"),
    ("Do AWS and Azure hold the majority of the cloud market?", "No: together 49%"),
    ("does AWS hold most of the cloud market?", "No: AWS's cloud market share is 29%, not above 50%."),
    ("does AWS have the most market share?", "Yes: the highest cloud market share is AWS's"),
])
def test_most_of_a_market__is_more_than_half(ask: Asking, text: str, said: str) -> None:
    assert ask(text).message.text.startswith(said)


@pytest.mark.parametrize("text", ["Did the triple-digit growth last three years?", "三位数增长持续了三年吗"])
def test_quarters__are_no_number_of_years(ask: Asking, text: str) -> None:
    shown = ask(text).message.text
    assert not shown.startswith(("Yes", "是的"))


@pytest.mark.parametrize("text", [
    "How big is the cloud market?", "What's the total size of the cloud market?", "size of the global cloud market",
    "云市场有多大",
])
def test_size_of_the_market__is_no_share(ask: Asking, text: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "decline"
    assert any(words in answer.message.text for words in ("how large the market is", "市场有多大"))


@pytest.mark.parametrize(("text", "figure"), [
    ("how big is AWS in the cloud market", "29%"), ("how big is each cloud's market share", "29%"),
    ("how big a share of the cloud market do the four have", "29%"),
    ("How big is the cloud leader's cushion over the runner-up?", "9 percentage points"),
])
def test_size_of_somebody_in_the_market__is_a_share(ask: Asking, text: str, figure: str) -> None:
    assert figure in ask(text).message.text


@pytest.mark.parametrize("text", ["Growth of Alibaba's e-commerce", "how fast does alibaba's e-commerce grow"])
def test_figures_of_the_old_business__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "By how much did Alibaba's P/E fall?", "By what margin did Azure's share drop?",
    "By how much has AWS's share changed?",
    "By how much did Amazon's multiple go up?", "How much did Microsoft's R&D budget change?",
    "By how much is Alibaba undervalued?", "how much is Amazon overvalued by",
])
def test_change_or_fair_price__is_no_distance_to_others(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("how much did Alibaba's capex come to", "RMB120 billion"),
    ("how much did Amazon's cloud infrastructure spending amount to", "$40 billion"),
    ("By how much did Alibaba's P/E trail its peers", "17 points below"),
    ("how much did Azure's revenue grow", "39%"),
    ("By how much is Alibaba undervalued against Microsoft", "17 points below"),
])
def test_amounts_and_distances__are_still_told(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "wanted"), [
    ("How many billions in revenue does Azure bring in for Microsoft?", "not an amount of money for it"),
    ("how much does Azure contribute to revenue, in billions", "not an amount of money for it"),
    ("What's the number of case studies published by AWS?", "not how many there are"),
    ("how many AI case studies did AWS publish", "not how many there are"),
])
def test_amount_or_count__is_not_the_percentage_that_is_given(ask: Asking, text: str, wanted: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert wanted in trace.message.text


@pytest.mark.parametrize(("text", "told"), [
    ("Why did the cloud group grow by 39%?", "I do not know that"),
    ("When did the P/E go from 25x to 18x?", "what it was before"),
    ("How long did it take Azure to go from 12% to 20% share?", "what it was before"),
    ("Is its AI growth above 250%?", 'an exact rate beyond "triple-digit"'),
    ("AI产品的三位数增长超过300%吗", "“三位数”之外确切的增长率"),
    ("What is the money that does not go to data centers spent on?", "what the rest is for"),
    ("What will the slice of the plan not meant for data centers go into?", "what the rest is for"),
    ("Besides the Middle East and Latin America, what are the other regions with its data centers?", "others are not"),
])
def test_near_miss__names_what_is_wanted(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert told in trace.message.text
