"""What a question seeks besides the figure or the point that its words lead to: a day, a doer, a reason, a number, an
earlier time. Where the sources do not say that, nothing else is told for it."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

FAMILIES = {
    "an earlier time": (
        "Before the AI boom, what was Alibaba's P/E?", "What was Azure's market share before AI took off?",
        "pre-rally P/E of Alibaba?", "Alibaba's AI outlay in the preceding four quarters?",
        "what did Alibaba spend on AI in the four quarters before these?", "What did Microsoft budget for R&D before?",
        "What was the cloud revenue before the surge?", "在AI热潮之前阿里的市盈率是多少",
    ),
    "which stretch": (
        "Which four quarters does the RMB120 billion cover?", "which three years is the 53bn for",
        "Which week did the Qwen app hit 10 million downloads?",
    ),
    "a launch": (
        "On which day did the Qwen app go live?", "When did Microsoft publish its R&D budget?",
        "What happened to Alibaba's P/E after the article came out?",
    ),
    "a doer": (
        "Who decided to cancel the cloud IPO?", "Whose decision was it to scrap the cloud IPO?",
        "who blocked the cloud ipo", "Did the Chinese government cancel the IPO?",
        "Which analyst worked out Alibaba's P/E of 18?",
        "Who set Microsoft's R&D budget at $100 billion?", "Who measured the market shares?",
        "who built the language model that runs the author bot, OpenAI or Alibaba?", "who trained the author's model",
    ),
    "a reason or a place of an event": (
        "Why did Alibaba pull the cloud listing?", "For what reason did it withdraw the IPO of the cloud unit?",
        "Where was the decision on the IPO taken?", "After the IPO was cancelled, how did the share price react?",
    ),
    "somebody's word": (
        "has Satya Nadella himself described Azure as a cash cow?", "Did Satya Nadella call Azure a cash cow?",
        "According to Andy Jassy, does Amazon spend $40 billion on cloud?",
    ),
    "an order in time": (
        "Was SAP a partner before Bosch?", "Since when has AWS held 29%?", "When did the streak start?",
        "When does the streak end?", "1200亿人民币是哪四个季度的",
    ),
    "a person": (
        "Who founded Alibaba Cloud?", "Who at Alibaba decided on the data centers in Latin America?",
        "Why did the author write the article?", "Did Microsoft announce the $100 billion budget itself?",
        "谁决定取消云业务上市的",
    ),
    "how two hang together": (
        "Does the $53bn include the RMB120bn?", "Is SAP using Qwen?", "Is Microsoft's alliance with OpenAI exclusive?",
        "Was it the market's weakness that killed the IPO?", "Which executive called off the float?",
        "Did investors force Alibaba to cancel the IPO?", "Is Amazon's $40 billion for one year?",
    ),
    "what else it is for": (
        "What is Amazon's $40 billion used for besides infrastructure?", "What's the rest of the R&D money used for?",
        "Was the cancelled IPO planned for Hong Kong?", "阿里在东南亚是第一吗",
    ),
    "who counted it": (
        "Which research firm measured the cloud market shares?", "Which company measured the downloads?",
        "Who researched the market shares?", "Which market researcher is behind the cloud shares?",
        "What research firm came up with Azure's 20%?", "Whose research is behind the P/E ratios?",
        "AWS的29%是谁测算的", "云市场份额是哪家研究机构统计的",
    ),
    "a share at one place": (
        "How big is Alibaba Cloud in Southeast Asia, in percent of the market?", "how big is AWS in emerging markets",
        "What percent of the market in Latin America is Alibaba Cloud's?",
        "How large is Alibaba Cloud in the Middle East, percentage-wise?",
    ),
    "a number and no percentage": (
        "How many companies make up the 34% of case studies?",
        "how many case studies does AWS have? A number please, I've already got the percentage",
        "How many AI case studies does AWS have, not as a percentage?",
        "what's the absolute number of AWS case studies",
    ),
    "the others": (
        "Who makes up the remaining 34% of cloud?",
        "Who holds the third of the cloud market that isn't AWS, Azure, Google or Alibaba?",
        "80% goes to data centers. What is the other fifth being used for?",
        "Which other partners does Alibaba have besides SAP, Deloitte and Bosch?",
        "Which of the three partners is the most important?",
    ),
    "one who has none": (
        "What share of Amazon's revenue comes from AWS, like they give for Azure?",
        "Amazon's R&D budget, the way you have it for Microsoft?",
        "what is Google putting into its cloud build-out? I see MSFT and Amazon amounts but not theirs",
        "Good overview of Microsoft, thank you. And R&D over at Amazon, what is their yearly budget?",
        "how much has Bosch invested with Alibaba",
    ),
    "a state or a place": (
        "the Middle East sites are already up and running, aren't they", "Are the data centers already operational?",
        "Is Alibaba Cloud the leader in Latin America?", "Alibaba is the biggest cloud in Southeast Asia, right?",
    ),
    "how it was taken": (
        "How did the stock react to the IPO cancellation?", "How did Alibaba respond to the chip controls?",
        "How was the three-year plan received?",
    ),
    "who builds, supplies or uses it": (
        "Who builds Alibaba's data centers?", "Who supplies the chips for the data centers?", "Who uses Qwen3-Next?",
        "Who leads the Qwen team?", "谁建数据中心",
    ),
    "what else, and what comes after": (
        "What else was cancelled?", "Which other spin-offs did Alibaba cancel?",
        "What comes after the three-year plan?",
        "Who are Microsoft's other partners?", "When was the cloud IPO first announced?",
        "What was the AI growth before the nine quarters?", "How many downloads does Qwen have now?",
        "When will the discount close?",
    ),
    "a part of something else": (
        "How much of the 120 billion went to data centers?", "How much of the $120 billion went to data centers?",
        "What portion of the plan is for R&D?", "How much of Azure's revenue is really just OpenAI?",
        "What is the 53 billion per data center?", "Which segment of Microsoft is the largest?",
        "In which industries are the AWS case studies?", "How much more will Alibaba spend than planned?",
    ),
    "another count or measure": (
        "How many researchers does Microsoft employ?", "How much power do the data centers use?",
        "How many readers did the article get?", "What is the sector's average P/E?",
        "Who competes with Alibaba in e-commerce?", "What should Alibaba's P/E be?", "discount to the sector",
        "On which exchange was the IPO planned?", "How far did the stock rally?", "R&D gap to each rival",
        "How large is the biggest data center?", "What is the probability of new chip controls?",
    ),
    "who or which one": (
        "Whose money is the 53 billion?", "Who drove Azure's growth?", "Which regulator blocked the IPO?",
        "Which enterprises use Alibaba's AI?", "Who else has a trillion parameter model?", "name an AWS case study",
        "By how much does Qwen beat Gemini?", "Which is better, Qwen or Gemini?", "Where can I try Qwen3-Max-Preview?",
        "Where is Deloitte working with Alibaba?", "Of the 16.5 billion, how much was chips?",
        "How much of Azure's 20% share is AI?",
    ),
}
TOLD = (
    ("before my call, what's alibaba's P/E?", "18x"),
    ("Which quarter is Alibaba Cloud's 4% market share for?", "Q3 2025"),
    ("When was this article on Alibaba published?", "31 Dec 2025"),
    ("when was the piece about the Qwen app published", "31 Dec 2025"),
    ("Who cancelled its cloud IPO?", "Alibaba"),
    ("Was the cloud IPO cancelled in 2024?", "Yes"),
    ("does the article call Azure a cash cow?", "Yes"),
    ("is Alibaba building in the Middle East?", "Middle East"),
    ("Amazon's P/E, the way you have it for Microsoft?", "40x"),
    ("that 53bn plan is in yuan, yes?", "not RMB53 billion"),
    ("Assume the $53B gets spent evenly. What does one year come to?", "17.67"),
    ("this came out in January 2026, didn't it", "No"),
    ("The AWS case study figure covers 2022 and 2023, doesn't it?", "2024-2025"),
    ("Everything but Azure makes up how much of Microsoft's sales?", "75%"), ("all companies but Amazon, P/E", "35x"),
    ("if Alibaba and Google merged their clouds would they pass Azure's share?", "17%"),
    ("Is Alibaba Cloud profitable by now?", "No"),
    ("I need Amazon's valuation on profits, quickly", "40x"),
    ("As they do for Azure, give me AWS's market share", "29%"),
    ("Besides AWS, who has more than 10% of the cloud market?", "Azure and Google Cloud"),
    ("The open-sourced Qwen3-Next goes after Gemini, doesn't it?", "Yes"),
    ("Is it accurate that the cloud unit's IPO was called off in 2023?", "No"),
    ("Was it Alibaba that cancelled the cloud IPO?", "Yes"),
    ("How much of the cloud market is left for everybody besides Alibaba, Google, AWS and Azure?", "34%"),
    ("How has Alibaba's stock reacted to the AI story?", "cautious"),
    ("what was the initial reaction to the qwen app", "10 million"),
    ("who leads in cloud market share", "AWS"), ("What other partners does Alibaba have?", "SAP"),
    ("what comes after AWS in market share", "Azure"), ("When was the cloud IPO cancelled?", "2024"),
    ("What portion of the $53 billion is for data centers?", "80%"),
    ("How many downloads does Qwen have?", "10 million"),
    ("What is the peers' average P/E?", "31x"), ("who competes with alibaba in cloud", "Google Cloud"),
    ("in which unit of alibaba do AI and cloud sit", "Cloud Intelligence"),
    ("how large is the discount to Microsoft", "48.6%"),
    ("google cloud's lead over alibaba cloud. in points, NOT percent", "9"),
)


@pytest.mark.parametrize("text", [text for texts in FAMILIES.values() for text in texts])
def test_what_is_sought_and_not_said__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "said"), TOLD)
def test_the_same_words__are_answered_where_it_is_said(ask: Asking, text: str, said: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert said in trace.message.text


@pytest.mark.parametrize(("then", "said"), [
    ("put those two together, do they top AWS?", "33%"), ("are they above AWS together?", "33%"),
    ("do they beat AWS?", "29%"),
])
def test_those_before__are_added_up_where_they_are_taken_together(ask: Asking, then: str, said: str) -> None:
    trace = ask(then, ask("azure and google cloud shares please").answer.frame)
    assert trace.answer.outcome == "answer"
    assert said in trace.message.text


def test_whom_one_deals_with__is_not_asked_about(ask: Asking) -> None:
    first = ask("who partners with alibaba?")
    assert ask("how much has SAP committed to spend with them?", first.answer.frame).answer.outcome == "decline"


@pytest.mark.parametrize(
    "text",
    [
        "will any of the new Alibaba data centers be in Africa",
        "any data centers going up in Japan or India?",
        "Does the 34% cloud growth include sales to other Alibaba units?",
        "does Azure's 39% growth include acquisitions or not",
        "Which analysts are sceptical about Alibaba's AI story?",
        "which investors are cautious",
        "Is Qwen2.5-Max open source?",
        "Is Qwen3-Max-Preview open source?",
        "is the Qwen app open source",
        "Did Beijing sign off on the $53B plan?",
        "has the board signed off on the spending",
        "did the board approve the plan",
        "is microsofts deal with openai exclusive",
        "How far did the stock drop when the cloud IPO was pulled?",
        "what did the share price do after the IPO was scrapped",
        "in reais, how much is 53 billion",
        "what is the plan in zloty",
    ],
)
def test_what_the_points_and_figures_do_not_say__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("are any of the data centers in Latin America", "Latin America"),
        ("Is Qwen3-Next open source?", "Yes"),
        ("is any of the qwen stuff open source", "Qwen3-Next"),
        ("did anybody sign off on these figures", "AInvest News Editorial Team"),
        ("Does the plan include data centers?", "80%"),
        ("what worry did the cancelled cloud IPO raise", "flexibility"),
    ],
)
def test_what_they_say__is_told(ask: Asking, text: str, told: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert told in answer.message.text


@pytest.mark.parametrize(
    "text",
    [
        "Did the shares fall when the cloud IPO was cancelled?", "Who at Alibaba announced the $53 billion plan?",
        "who at microsoft set the R&D budget", "is saudi arabia chipping in for the middle east data centers",
        "is it building in Japan and the Middle East?", "how long has Harrison Brooks been writing for AInvest",
        "is the qwen app free to use", "How much money has Jack Ma", "how much money does Bezos have",
    ],
)
def test_what_comes_near_an_event_a_place_or_a_person__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("did it say when the IPO was cancelled", "2024"),
        ("what investors need to ask themselves", "market leadership"),
        ("What investors should worry about with Alibaba", "9 points"),
        ("what analysts and investors debate", "hotly debated"),
        ("how much money has Alibaba set aside", "$53 billion"),
        ("how much money has Alibaba for AI", "$53 billion"),
        ("does it build in the Middle East and Latin America?", "Yes"),
    ],
)
def test_the_event_the_places_and_the_money__are_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text
