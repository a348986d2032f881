"""Everyday idioms for what the sources say, denials whose tag is run on, and what stands close to them."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "told"), [
    ("what feathers does alibaba have in its cap", "Strengths, in 9 points"),
    ("what aces does alibaba have up its sleeve", "Strengths, in 9 points"),
    ("what strings does alibaba have to its bow", "Strengths, in 9 points"),
    ("阿里有啥压箱底的本事", "优势，共9点"),
    ("阿里的家底硬在哪", "优势，共9点"),
    ("where is the chink in alibaba's armour", "Risks, in 9 points"),
    ("what skeletons are in alibaba's closet", "Risks, in 9 points"),
    ("what could go pear-shaped for alibaba", "Risks, in 9 points"),
    ("what could rain on alibaba's parade", "Risks, in 9 points"),
    ("阿里哪里容易翻车", "风险，共9点"),
    ("How might Washington throw a spanner in the works?", "US export controls on chips"),
    ("美国会怎么卡阿里脖子", "美国对芯片的出口管制"),
    ("美国怎么给阿里穿小鞋", "美国对芯片的出口管制"),
    ("is azure a money printer", "Yes. Azure already earns well"),
    ("is azure the goose that lays the golden eggs", "Yes. Azure already earns well"),
    ("does azure mint money", "Yes. Azure already earns well"),
    ("has alibaba's cloud broken even", "No. The cloud group grows"),
    ("Has Alibaba Cloud turned the corner on profit?", "No. The cloud group grows"),
    ("why is everyone so down on the stock", "Investors are cautious"),
    ("阿里股票为啥不受宠", "投资者态度谨慎"),
    ("What's the nub of the author's argument?", "A high-stakes gamble"),
    ("Where does the author say Alibaba already rules the roost?", "e-commerce"),
    ("where is alibaba king of the hill", "e-commerce"),
    ("阿里在哪个领域早就是霸主", "电商"),
    ("What's at stake in scrapping the flotation?", "financial flexibility"),
    ("when was the cloud spin-off cancelled", "2024"),
    ("what makes you think alibaba has a shot at this", "The bull case"),
    ("my prof wants two threats to alibaba's plan, what are they", "2 of 9 risks"),
    ("What dangers should a cautious man bear in mind with this company?", "Risks, in 9 points"),
    ("which problems can have Alibaba in future", "Risks, in 9 points"),
    ("将来阿里会遇到什么麻烦", "风险，共9点"),
    ("What are the banana skins lying in Alibaba's path", "Risks, in 9 points"),
    ("What clouds do you see on the horizon for Alibaba?", "Risks, in 9 points"),
    ("what rattles investors about alibaba", "Risks, in 9 points"),
    ("阿里这盘棋最悬的是哪一步", "风险，共9点"),
    ("does alibaba cloud earn its crust", "No. The cloud group grows"),
    ("azure's a gravy train for microsoft, right?", "Yes. Azure already earns well"),
    ("is azure a cash furnace", "No. Azure already earns well"),
    ("is azure a money pit", "No. Azure already earns well"),
    ("Alibaba cloud it earns already money or not yet?", "profitability has so far been elusive"),
    ("all sizzle and no steak?", "A high-stakes gamble"),
    ("What's the sting in the tail of this piece?", "A high-stakes gamble"),
    ("How does the author weigh up Alibaba's odds?", "A high-stakes gamble"),
    ("这文章到底捧阿里还是踩阿里", "高风险的赌博"),
    ("Where are the incumbents dug in?", "entrenched advantage"),
    ("is he even real, the author?", "an AI agent"),
])
def test_idioms__tell_what_they_mean(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("80% of 53bn is how much in cash terms", "$42.4 billion"),
    ("530亿的八成是多少现钱", "424亿美元"),
    ("How many pence in the pound cheaper is Alibaba than Microsoft on earnings?", "48.6%"),
    ("how many cents on the dollar cheaper is alibaba than microsoft on p/e", "48.6%"),
    ("How many turns rich does AMZN look against BABA?", "22 points above"),
    ("阿里云分了几杯羹", "4%"),
    ("I'm out jogging, how many times folks grabbed that Qwen app in the opening week", "10 million downloads"),
    ("how many million persons downloaded qwen app in first week", "10 million downloads"),
    ("How many parameters does that preview model have under the hood", "over 1 trillion"),
    ("Safe to write that Azure holds a third of the cloud?", "Azure's cloud market share is 20%, not 33.3%"),
    ("My grandson says IPO. What is that, please?", "Initial public offering (IPO)"),
    ("they keep on about hyperscalers. what are those?", "Hyperscaler: a provider"),
    ("How many pence in the pound cheaper is Alibaba than Microsoft on P/E? A percentage will do.", "48.6%"),
    ("whats azures patch of the cloud turf", "Azure, cloud market share: 20%"),
    ("how big is azure's helping of the cloud", "Azure, cloud market share: 20%"),
    ("who bags the bronze in cloud", "Google Cloud"),
    ("who scoops the gold in cloud", "AWS has the highest cloud market share"),
    ("which is the cheapest buy on earnings", "Alibaba has the lowest P/E"),
    ("How many turns would BABA have to climb to meet MSFT?", "17 points below"),
    ("how many turns must baba gain to match amzn", "22 points below"),
    ("how much moolah in alibabas ai piggy bank", "$53 billion"),
    ("What's the tally of regions where the data centers are going up", "8 regions"),
    ("how many is the growing of the Azure in year", "Azure, revenue growth: 39%"),
    ("did azure's sales drop?", "Azure, revenue growth: 39%"),
    ("i bet azure's revenue shrank. did it?", "Azure, revenue growth: 39%"),
    ("is alibaba cloud's revenue going down?", "Alibaba Cloud, revenue growth: 34%"),
    ("Did the Qwen app hit ten million in a month or a week?", "10 million downloads in its first week"),
    ("ten million downloads in a day or a week?", "10 million downloads"),
])
def test_idioms__lead_to_figures_and_terms(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "begins"), [
    ("aws isn't the biggest is it", "Yes, against what you say: the highest cloud market share is AWS's"),
    ("alibaba isn't the cheapest is it", "Yes, against what you say: the lowest P/E is Alibaba's"),
    ("azure isn't growing faster than alibaba is it", "Yes, against what you say: Azure, 39%"),
    ("google isn't ahead of aws is it?", "No, as you say: Google Cloud, 13%"),
    ("AWS不是老大吧", "不是：云市场份额最高的是AWS"),
    ("Azure不是老大吧", "是的：云市场份额最高的是AWS"),
])
def test_denials__are_held_against_the_figures_though_the_tag_is_run_on(ask: Asking, text: str, begins: str) -> None:
    assert ask(text).message.text.startswith(begins)


@pytest.mark.parametrize("text", [
    "is alibaba punching above its weight",
    "which problems will the stock have in future",
    "未来阿里股价会遇到什么麻烦",
    "how many million users does qwen have",
    "is alibaba rich",
    "did aws's revenue fall?",
    "is alibaba licence to print money",
    "does microsoft have skeletons in its closet",
    "what problems will google have in future",
    "did azure's revenue fall last year?",
    "has azure's share fallen?",
    "ought a cautious pension scheme to hold Alibaba at all?",
])
def test_idioms__what_the_sources_do_not_say_is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "was alibaba cancelled?", "has alibaba been scrapped", "did alibaba fall through", "阿里黄了吗", "阿里凉凉了吗",
])
def test_what_is_called_off__is_no_company(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith(("Alibaba cancelled the IPO", "阿里巴巴在2024年取消了"))


def test_what_is_called_off__is_affirmed_of_the_offering(ask: Asking) -> None:
    assert ask("was alibaba's cloud ipo cancelled?").message.text.startswith("Yes.")
    assert ask("阿里云上市黄了吗").message.text.startswith("是的")
    assert ask("did alibaba call it off?").message.text.startswith("Yes.")
