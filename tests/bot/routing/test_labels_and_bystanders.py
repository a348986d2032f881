"""What a message is labelled, who is said to say what, what is staked on it and what the asker is not good at: none of
it changes which figure is asked for; a time, a place or a trade in it does, unless it is the bystander's."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("Pub-quiz maths: AWS and Azure cloud share combined", "49%"),
    ("Cell B7: Microsoft's annual R&D budget", "$100 billion"), ("slide 40: Amazon's P/E", "Amazon, P/E: 40x"),
    ("item 29, AWS share?", "AWS, cloud market share: 29%"),
    ("Fact box: Azure's revenue growth", "39%"),
    ("Kitchen-table sums: AWS plus Google Cloud share", "42%"),
    ("Comparison box for Microsoft and Amazon P/E", "40x"),
    ("Caption for my source line: who published the article?", "AInvest"),
    ("Need it for a t-shirt: Azure cloud share", "20%"),
    ("Azure's cloud share? asking for a mate who thinks clouds are weather", "20%"),
    ("my pivot table is missing Amazon's P/E", "40x"),
    ("The audience won't know what YoY stands for. A one-line definition please", "Year over year"),
    ("drop the cloud share ladder", "AWS"),
    ("Our caption needs the reference date for Microsoft's P/E", "December 2025"),
    ("what's the date of Azure's cloud share?", "Q3 2025"),
    ("Answer sheet, item 4: Amazon's P/E", "Amazon, P/E: 40x"),
    ("The deck's missing one number, Azure's portion of Microsoft's revenue", "25%"),
    ("Anagram clue: the priciest of the three by P/E", "Amazon has the highest P/E"),
    ("Kitchen-table dispute: who has more of the cloud, Google or Alibaba?", "13%"),
])
def test_labels__change_nothing(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Databases box: AWS share",
    "Retail callout: AWS's cloud share",
    "Headline maths: Alibaba's P/E in 2022",
    "Europe line: AWS cloud share",
    "Need it for Germany: Azure's cloud share",
    "need it for retail: azure's cloud share",
    "What is Box's P/E?",
    "The customers of Azure don't know their share. What is it?",
    "drop the cloud share and just give me the P/E of Amazon",
])
def test_labels__that_narrow_are_none(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("The man in the shop insists AWS has a 40% cloud share, is he right?", "No: AWS's cloud market share is 29%"),
    ("my mate in insurance says alibaba trades at 30 times earnings, true?", "No: Alibaba's P/E is 18x"),
    ("is azure's growth 39% because somebody in accounting swears it is", "Yes"),
    ("An old colleague from the railway claims Amazon's multiple is 40. Is he right?", "Yes"),
    ("My golf partner swears Azure holds 30% of the cloud. Does it?", "20%"),
    ("ten quid says amazon has the highest p/e, am I right?", "Yes"),
    ("cloud share, azure or google? winner gets pizza", "Azure"),
    ("lowest p/e, amazon or microsoft? loser buys lunch", "Microsoft has the lower P/E"),
    ("who's got 13% of the cloud? winner takes the last doughnut", "Google Cloud"),
    ("my cat's howling, quickly: azure growth?", "39%"),
    ("compliance wants a number for Azure's growth", "39%"),
    ("A podcast host claimed Alibaba is putting 80% of its plan into data centers, correct?", "Yes"),
    ("a hundred quid on Azure growing faster than Alibaba, am I right?", "Yes"),
    ("because my flatmate doubts it: is Alibaba Cloud's growth 34%?", "Yes"),
    ("my purse is weeping, but what's the P/E of Amazon?", "Amazon, P/E: 40x"),
    ("I'm giving a gold star to every stock with a P/E below 20. Who gets one?", "Alibaba"),
    ("I'm handing red cards to vendors under a 10% share of the cloud, who's sent off?", "below 10%: Alibaba Cloud"),
    ("I'm all thumbs at averages: what is Azure's growth?", "Azure, revenue growth: 39%"),
    ("I always drop a decimal: what is Alibaba's plan worth in dollars?", "$53 billion"),
    ("I'm a plumber, not a stock picker. What does P/E stand for?", "price of a share"),
    ("I'm painting every vendor below 14% of the cloud red. Who's red?", "Google Cloud and Alibaba Cloud"),
    ("I'm circling all stocks with a P/E over 30, who gets a circle?", "Amazon and Microsoft"),
    ("Suppose only P/Es above 30 are let in. Who gets in?", "Amazon and Microsoft"),
])
def test_bystanders__change_nothing(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "The lady in the shop says AWS has 31% in Germany. Does it?",
    "In retail, does AWS have 29% of the market?",
    "The chap at the bank says I should buy Amazon. Is he right?",
    "five bucks says I should buy Alibaba",
    "The word at the club is that AWS has 31% in Peru, true?",
    "read in the Netherlands that AWS has 29%",
    "overheard in retail: AWS has 40% share there",
    "marketing needs of Alibaba",
    "finance needs the market cap of Amazon",
    "loser buys beers",
    "I'm a plumber, not a broker. Should I buy Alibaba?",
    "I use adjusted figures, not reported ones: Alibaba's P/E?",
    "I look at Brazil, not China: what is Alibaba's cloud share?",
    "I'm shading every vendor that misses 10% share in Europe. Who gets shaded?",
    "Suppose Alibaba's P/E rises over 30. Who is cheaper then?",
])
def test_bystanders__take_nothing_away(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_confession__is_told_from_a_wish(ask: Asking) -> None:
    assert "49%" in ask("I can't get the total: AWS and Azure cloud share").message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("My neighbour says Alibaba plans to throw a fortune at the cloud. How big a fortune?", "$53 billion"),
    ("I hear Microsoft burns an absolute fortune on R&D; how much a year?", "$100 billion"),
    ("Alibaba must be paying an arm and a leg for AI and cloud, how much is it?", "$53 billion"),
    ("amzn dropped how much on cloud infrastructure", "$40 billion"),
    ("baba blew 16.5 bil on ai over 4 quarters right?", "Yes"),
    ("How far is Microsoft reaching into its purse for research each year?", "$100 billion"),
    ("How big a cheque is Amazon writing for cloud infrastructure?", "$40 billion"),
    ("Dollar figure for Alibaba's AI and cloud splurge", "$53 billion"),
])
def test_money_spent__is_an_outlay(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "How large is Alibaba's fortune?",
    "How big a fortune has Jack Ma?",
    "Alibaba made a fortune in AI. How large a fortune?",
    "How deep are Alibaba's pockets?",
    "How deep is Alibaba digging into its pockets for logistics?",
    "dave reckons baba dropped 15 bil on logistics, whats the real number",
    "baba dropped how much on friday",
    "How much did Amazon pay for Deloitte?",
])
def test_money_spent__is_no_wealth_and_no_fall(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("judged by the P/E yardstick, who is cheapest?", "Alibaba has the lowest P/E"),
    ("on the P/E scale, where does Amazon sit?", "40x"),
    ("in the cloud share stakes, who's second?", "Azure"),
    ("Gold, silver and bronze for cloud share?", "Google Cloud"),
    ("the large preview model, Qwen3-Max: how many parameters?", "1 trillion"),
    ("how many parameters does Alibaba's monster model pack?", "1 trillion"),
])
def test_heads__add_nothing(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


def test_what_stands_before_a_question__is_no_item_besides(ask: Asking) -> None:
    told = ask("AI case studies: what portion has AWS?").message.text
    assert "34%" in told
    assert "29%" not in told


@pytest.mark.parametrize("text", [
    "by the P/E history of Amazon, is it cheap?",
    "P/E history for Amazon",
    "What share of Alibaba's $53bn lies outside the data-centre pot?",
    "cloud share target for Alibaba",
    "share growth for AWS",
    "capex efficiency of Amazon",
    "the 2024 cloud share ladder",
    "what is the price of gold, silver and bronze?",
])
def test_heads__that_measure_something_else(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
