"""What the asker holds, told before his question; and words carried over from another language or region."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("我拿着阿里两年多了，想问阿里市盈率多少", "阿里巴巴的市盈率：18倍"),
    ("我持有阿里三年了，它的市盈率是多少", "阿里巴巴的市盈率：18倍"),
    ("我持有BABA兩年，本益比多少", "18倍"),
    ("我揸住阿里兩年，佢市盈率幾多", "18倍"),
    ("手里拿着阿里两年，微软市盈率多少？", "微软的市盈率：35倍"),
    ("我买了阿里一年多，AWS份额多少", "AWS的云市场份额：29%"),
    ("本人持有亚马逊三年，请问AWS份额", "29%"),
    ("我持有阿里，风险有哪些", "风险，共9点"),
    ("我持有微软两年，和亚马逊比谁市盈率高", "对比微软的35倍"),
    ("我拿着阿里两年多了，一直听人说它比美股那几家科技巨头便宜很多，按市盈率看它们各自到底是什么水平？",
     "比亚马逊的40倍低22"),
    ("I have held Alibaba for two years, what is its P/E?", "Alibaba, P/E: 18x"),
    ("I am holding Alibaba shares two years, cloud share of Azure?", "Azure, cloud market share: 20%"),
    ("I bought Alibaba at 120 dollars, what is its multiple?", "Alibaba, P/E: 18x"),
    ("I own Alibaba, Amazon's P/E?", "Amazon, P/E: 40x"),
    ("I own Alibaba, AWS and Azure share?", "AWS 29%, Azure 20%."),
    ("我买了阿里一年多，AWS和Azure份额多少", "AWS 29%，Azure 20%。"),
    ("I own Alibaba, and what's Amazon's P/E?", "Amazon, P/E: 40x"),
    ("I own Alibaba, is Amazon cheaper?", "No: Amazon, 40x, is above Alibaba, 18x"),
])
def test_holdings_of_the_asker__say_nothing(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("I own Alibaba, Amazon and Microsoft: what's the average P/E?", "Average P/E: 31x"),
    ("I own Alibaba, Amazon and Microsoft what's the average P/E?", "Average P/E: 31x"),
    ("I own AWS, Azure and Google Cloud: combined share?", "62%"),
    ("I own Alibaba, Amazon and Microsoft. Which is cheapest?", "Alibaba has the lowest P/E: 18x"),
    ("I own Alibaba shares, Amazon shares and Microsoft shares. Which is cheapest?", "Alibaba has the lowest P/E: 18x"),
    ("I own Amazon, Alibaba: average P/E?", "Average P/E: 29x"),
    ("I own Alibaba, and Amazon. Which is cheaper?", "Alibaba has the lower P/E: 18x against Amazon's 40x"),
    ("我拿着阿里，亚马逊，平均市盈率多少", "市盈率的平均值：29倍"),
])
def test_all_that_the_asker_holds__is_meant(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "I bought Alibaba in 2023, what was its share?", "I bought Amazon five years ago. What was its P/E?",
    "I sold Amazon five years ago. What was its P/E?",
    "I bought Amazon in 2019, what did it trade at?", "I bought Amazon in 2019. What was its P/E?",
])
def test_figures_of_when_it_was_bought__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("I bought Amazon five years ago. What is its P/E?", "Amazon, P/E: 40x"),
    ("I own Microsoft, how much has Azure grown?", "Azure, revenue growth: 39%"),
    ("I own Alibaba. How much did its cloud revenue grow?", "34%"),
    ("I own Alibaba. Was the IPO cancelled?", "Yes. Alibaba cancelled the IPO"),
    ("I own Alibaba. When was the IPO cancelled?", "2024"),
    ("I hold Alibaba. What was its share in Q3 2025?", "4%"),
    ("I own Alibaba, is it still cheaper than Amazon?", "Yes, as of Dec 2025"),
    ("I sold Alibaba on Monday, what's its P/E?", "Alibaba, P/E: 18x"),
])
def test_what_has_come_about__is_no_figure_of_when_it_was_bought(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "我持有阿里三年了，该卖吗", "我持有阿里三年的市盈率", "我持有阿里两年，当时市盈率多少", "我买了阿里两年，赚了多少",
    "我持有阿里三年了，亏了多少", "阿里持有微软股票，市盈率多少", "I own BABA, should I sell?",
    "I bought Microsoft two years ago, what was its P/E then?", "I bought Alibaba, how much did I make?",
    "I hold Alibaba for 10 years, what return will it give?",
])
def test_advice_and_results_of_the_asker__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("the stock of Amazon is sold at how many times its profits?", "Amazon, P/E: 40x"),
    ("Microsoft share is dealt at how many times of its profit?", "Microsoft, P/E: 35x"),
    ("Azure's occupation rate of the global cloud market?", "Azure, cloud market share: 20%"),
    ("market occupation of AWS is how many?", "29%"),
    ("The market values Alibaba with which multiple and Microsoft with which?", "Microsoft 35x, Alibaba 18x"),
    ("Alibaba AI spending changed into dollars is how much?", "$16.5 billion"),
    ("How much is RMB 120 billion if changed into US dollar?", "$16.5 billion"),
    ("Put in parallel the P/E of Alibaba and Microsoft", "Microsoft 35x, Alibaba 18x"),
    ("Amazon cloud spending in parallel with Alibaba's plan", "Alibaba $53 billion"),
    ("Does Alibaba's approach run in parallel with Microsoft's?", "Yes."),
    ("Which one is having costliest multiple?", "Amazon has the highest P/E"),
    ("Compare the KGVs of Alibaba and Amazon", "Amazon 40x, Alibaba 18x"),
    ("Alibaba is sold cheaper than Amazon by how many percent?", "55% below"),
    ("On what do you base yourself?", "AInvest"),
    ("Thank you for your kindly teaching, I could understand well.", "You are welcome"),
    ("It is exact that AWS detains 29% of the market?", "Yes: AWS"),
    ("What detains Alibaba?", "Risks"),
    ("In which year was abandoned the stock exchange entry of Alibaba cloud?", "2024"),
    ("what problems will Alibaba have if US bans chips?", "chips"),
    ("If regulators in China get tough, what problem will Alibaba have?", "Regulators"),
])
def test_calques__are_heard(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "how many times of its profit is the plan of Alibaba?", "Microsoft share of profit is how many times Amazon's?",
    "Alibaba's occupancy in Chinese market", "What is the occupancy rate of Alibaba's data centers?",
    "market values of Alibaba and Microsoft", "how did Alibaba's AI spend change in US dollars?",
    "which cloud is costliest?", "Does Alibaba sell cheaper phones than Amazon?",
    "when was the exit of Alibaba from the stock market?", "what problems will Alibaba have next year?",
    "If the US bans chips, how much will Alibaba's revenue fall?", "If the US bans chips, will Alibaba stock fall?",
    "what problems will Microsoft have if the US bans chips?",
])
def test_neighbours_of_calques__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("阿里PE跟微软PE隔了多远", "比微软的35倍低17"),
    ("AWS和Azure份额隔了几个点", "高9个百分点"),
    ("阿里云同AWS市佔隔幾遠", "低25個百分點"),
    ("三家PE取个均值", "31倍"),
    ("三間公司P/E攞個平均", "31倍"),
    ("亚马逊和微软市盈率加起来几倍", "75倍"),
    ("亚马逊跟微软市盈率加一块儿几倍", "75倍"),
    ("亚马逊市盈率是微软几倍", "1.1倍"),
    ("亚马逊市盈率是微软和阿里平均的几倍", "约为它的1.5倍"),
    ("那530亿美金是一年之内就花完吗", "不是"),
    ("530亿是三年花完吗", "是的"),
    ("阿里的530亿一年就烧完吗", "不是：530亿美元是3年的合计"),
    ("文章给阿里盈利开的药方是啥", "需要控制成本"),
    ("我在看AI概念股，微软PE多少？", "35倍"),
    ("摘要跟正文講的是一回事嗎", "不一致"),
    ("八成資金的去向，摘要跟內文寫的是同一回事嗎", "不一致"),
])
def test_everyday_chinese__is_heard(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "美股平均市盈率多少", "港股整体市盈率", "科技股的平均PE多少", "中概股平均PE", "阿里隔了几年才盈利",
    "530亿已经花完了吗", "阿里530亿花完吗", "推荐几只AI概念股", "文章给微软开了什么药方", "阿里和亚马逊总部相隔多远",
])
def test_neighbours_in_chinese__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("AWS的份额顶得上Azure加谷歌云吗", "不是：合计33%"),
    ("AWS抵得上Azure和谷歌云之和吗", "不是：合计33%"),
    ("AWS份额等于Azure加谷歌云吗", "不是：合计33%"),
    ("Azure加阿里云的份额顶得上AWS吗", "不是：合计24%"),
    ("AWS的份额顶得上Azure加阿里云吗", "是的：合计24%"),
    ("AWS的份额能顶Azure加阿里云吗", "来源的说法是：合计24%"),
    ("is AWS's share a match for Azure plus Google Cloud?", "No: together 33%"),
    ("Is AWS's share worth Azure and Google Cloud together?", "No: together 33%"),
    ("is AWS's share a match for Azure plus Alibaba Cloud?", "As the source has it: together 24%"),
    ("AWS份额顶几个阿里云", "7.25倍"),
])
def test_one_beside_a_sum__is_held_against_it(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Are AWS, Azure and Google Cloud together the whole market?", "AWS、Azure和谷歌云加起来是整个市场吗",
    "AWS顶得上两个谷歌云吗", "400亿是一年花的吗",
])
def test_sums_that_nothing_parts__get_no_order(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("1200亿是谁投的", "1200亿元人民币"),
    ("1200亿是一年内花的吗", "是的：阿里巴巴的AI资本开支是1200亿元人民币"),
    ("who invests 120 billion?", "RMB120 billion"),
    ("微软研发有1200亿吗", "不是：微软的年度研发预算是1000亿美元"),
    ("阿里投了1200亿美元吗", "不是"),
    ("1000亿是一年花的吗", "微软的年度研发预算"),
    ("is $100 billion spent per year?", "Yes"),
    ("530亿是一年花的吗", "不是：530亿美元是3年的合计"),
    ("How much it costs, the AI plan of Alibaba?", "$53 billion"),
    ("the article is of which date only", "31 Dec 2025"),
    ("千问Max有多少参数", "Qwen3-Max-Preview的参数量：超过1万亿"),
])
def test_amounts_and_dates_said_in_passing__are_those_of_the_source(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


def test_annual_amount__is_not_said_to_lack_a_yearly_figure(ask: Asking) -> None:
    assert "spread is arithmetic" not in ask("is $100 billion spent per year?").message.text
    assert "spread is arithmetic" in ask("Microsoft R&D per quarter?").message.text


@pytest.mark.parametrize("text", ["the article is from my grandmother, right?", "how much it costs, Azure?"])
def test_neighbours_of_dates_and_costs__are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
