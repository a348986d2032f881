"""Roundabout questions: what they mean is answered, a figure by all that have it and by nothing else, and what they
take for granted or deny is held against the source."""

from __future__ import annotations

import pytest

from bot.attempts.reworded_patterns import places_in
from tests.bot.asking import Asking
from tests.shipped import shipped_assistant, shipped_base

_WORKED_OUT = {"all_but_one", "both_ends"}


@pytest.mark.parametrize(("text", "told"), [
    ("what does the number 39 stand for in there", "Azure, revenue growth: 39%"),
    ("the 18 in the article, what is it", "Alibaba, P/E: 18x"),
    ("what does 53 mean", "$53 billion"),
    ("where does the trillion come up?", "Qwen3-Max-Preview"),
    ("what is there eight of?", "8 regions"),
    ("what happened ten million times", "Qwen app: 10 million downloads"),
    ("remind me what the 29 was", "AWS, cloud market share: 29%"),
    ("tell me what the number 80 is about", "Data centers"),
    ("what grew by 34%?", "Alibaba Cloud, revenue growth: 34%"),
    ("which unit brings in a quarter of Microsoft's revenue", "Azure makes up 25%"),
    ("微软四分之一的收入靠哪块业务？", "Azure"),
])
def test_figure__is_told_with_what_it_is_of(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "what happened five million times",
    "what does the number 72 stand for",
    "what does 18% stand for",
    "what is 39 minus 34",
    "tell me about 18 stocks",
    "what rose by 29%",
    "which unit brings in 20% of Microsoft's revenue",
    "which unit brings in a quarter of Microsoft's profit",
    "which unit makes 25% of Amazon's revenue",
    "微软四分之一的利润靠哪块业务？",
])
def test_figure_of_nothing__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("Who gets roughly one of every twenty-five cloud dollars?", "Alibaba Cloud, cloud market share: 4%"),
    ("who owns a fifth of the cloud pie", "Azure, cloud market share: 20%"),
    ("29 of every 100 cloud dollars go to whom?", "AWS, cloud market share: 29%"),
    ("out of every hundred dollars of the worlds cloud business how many land with aws", "29%"),
    ("if four in five dollars of babas plan go to one thing, what is that thing", "Data centers"),
    ("one cloud dollar in five ends up where", "Azure, cloud market share: 20%"),
    ("how many cents of each cloud dollar go to google", "13%"),
    ("what is eighty cents of every plan dollar spent on", "Data centers"),
])
def test_portion__is_heard_as_a_percentage(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "who gets one in four cloud dollars in China",
    "who gets one in five ad dollars",
    "who has 13% of the cloud outages",
    "how much of each cloud dollar is profit",
    "who owns a third of the cloud market",
    "out of every hundred dollars of profit how many land with aws",
])
def test_portion_of_something_else__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("leave out the cheapest, average the other two p/es", "37.5x"),
    ("take out the priciest and average the remaining p/es", "26.5x"),
    ("ignoring the highest, what is the mean of the other cloud shares", "12.33%"),
    ("midpoint between the highest and lowest p/e?", "29x"),
    ("Spread evenly over its life, what does the plan come to per quarter?", "$4.42 billion per quarter"),
    ("what remains of the 53 once the data center part is paid", "$10.6 billion"),
    ("amazon's $40bn for cloud tops alibaba's three-year sum?", "By amount alone, no"),
    ("去掉最高的市盈率，其余两家平均是多少", "26.5倍"),
])
def test_operation__is_worked_out(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "leave out the cheapest, average the other three p/es",
    "leave out the cheapest, average the other two revenues",
    "average p/e without the cheapest in 2022",
    "what remains of the 40 once data centers are paid",
    "what remains of the plan once chips are paid for",
])
def test_operation_on_something_else__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("On which date did Alibaba's cloud arm make its stock market debut?", "No. Alibaba cancelled"),
    ("at what price were shares of alibaba cloud offered in the ipo", "No. Alibaba cancelled"),
    ("why did Alibaba list its cloud unit", "No. Alibaba cancelled"),
    ("阿里的云业务上市之后融了多少钱", "取消"),
    ("why is amazon the bargain of the three on p/e", "No: the lowest P/E is Alibaba's"),
    ("why does AWS have the smallest share", "No: the lowest cloud market share is Alibaba Cloud's"),
    ("why has the stock fallen on the ai story", "No."),
    ("why did microsoft break up with openai", "No. Microsoft has an alliance"),
    ("the middle east is left out of the data center plan", "No. The data centers"),
    ("does the plan exclude the Middle East?", "No. The data centers"),
    ("bosch is one of alibaba's fiercest competitors, true?", "partners include SAP"),
    ("is the plan worth 53 billion yuan", "No: Alibaba's AI and cloud investment plan is $53 billion"),
    ("author runs on a 70b model?", "No: Harrison Brooks has 32 billion"),
    ("what makes SAP such a fierce rival of alibaba", "partners include SAP"),
    ("10 million paying users for qwen in a week, is that right?", "10 million downloads"),
])
def test_premise__is_held_against_the_source(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "when did Alibaba list in Hong Kong",
    "how much did Amazon raise in its IPO",
    "why did Microsoft cancel the IPO",
    "why did google leave openai",
    "India is left out of the data center plan",
    "Azure is left out of the AI case studies",
    "does SAP compete with Microsoft",
    "8 million paying users for qwen in a week",
    "Qwen has ten million monthly users, right?",
    "does the other 20% go into chip factories?",
    "how badly has the chip ban hurt Tencent?",
    "how badly has the chip ban hurt Microsoft?",
    "does the 80% pay for Tencent's chips?",
    "will the 80% be spent on data centers in Brazil?",
    "which business brings in 25% of Microsoft's 2020 revenue?",
    "does the title mention Tencent?",
    "what's the 20% for",
    "did Qwen get 10 million downloads in a month",
    "is Alibaba worth 53 billion dollars",
    "is alibaba worth a punt",
    "why is amazon so cheap?",
    "does openai run on a 70b model?",
])
def test_what_the_source_does_not_decide__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_true_premise__is_not_denied(ask: Asking) -> None:
    assert not ask("why is Alibaba the bargain of the three on p/e").message.text.startswith("No")
    assert ask("is the 80% for data centers").message.text.startswith("Yes")


@pytest.mark.parametrize(("text", "told"), [
    ("What got axed in 2024?", "Alibaba cancelled the IPO"),
    ("what was nipped in the bud in 2024", "Alibaba cancelled the IPO"),
    ("google's ace up the sleeve?", "data analytics"),
    ("aws's feather in the cap?", "AI case studies"),
    ("which line of trade has alibaba been king of all along", "e-commerce"),
    ("what do washington's semiconductor rules put in danger", "AI hardware"),
    ("free-to-use rival of gemini from alibaba?", "Qwen3-Next-80B-A3B"),
    ("are firms all on board with ai, or is it patchy", "Yes. Businesses' adoption of AI is still fragmented"),
    ("what trips up american clouds in the places baba is going to", "regulatory and logistical hurdles"),
])
def test_idiom__is_heard_as_what_it_means(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "what got axed in 2023",
    "bosch's ace up the sleeve?",
    "what line of trade has microsoft been king of all along",
])
def test_idiom_of_something_else__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "told"), [
    ("what are the section headings", "Challenges and Risks"),
    ("the two possibilities the headline weighs?", "an era of growth or is a valuation mirage"),
    ("what question does the title raise", "an era of growth or is a valuation mirage"),
    ("标题里提到的两种可能是什么", "增长"),
    ("有哪些小标题", "大卫"),
])
def test_headings__are_told_in_our_own_words(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize(("text", "told"), [
    ("the online bookshop turned cloud giant, whats its earnings multiple", "Amazon, P/E: 40x"),
    ("p/e of the firm behind taobao and tmall", "Alibaba, P/E: 18x"),
    ("做Windows的那家公司市盈率多少", "35倍"),
    ("马云创办的公司市盈率几倍", "18倍"),
])
def test_description__names_the_company(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "做iPhone的公司市盈率多少",
    "p/e of the iphone maker",
    "p/e of the firm that makes the iphone",
    "cloud share of the facebook owner",
])
def test_description_of_another__is_refused(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("language", sorted(shipped_base().vocabularies))
def test_patterns__say_all_that_their_plain_question_needs(language: str) -> None:
    for kind, found in shipped_base().vocabularies[language].rewordings.items():
        if kind == "lists":
            continue
        for plain, patterns in found.items():
            needed = {place[1] for place in places_in(plain)} | {place[2] for place in places_in(plain)}
            needed = {name for name in needed if name and not name.isdigit()} - _WORKED_OUT
            for pattern in patterns:
                assert needed <= {place[1] for place in places_in(pattern)}, (plain, pattern)


def test_lists__are_all_named_by_some_pattern() -> None:
    for vocabulary in shipped_base().vocabularies.values():
        kinds = dict(vocabulary.rewordings)
        lists = set(kinds.pop("lists", ())) - {"before", "behind"}
        said = " ".join(pattern for found in kinds.values() for patterns in found.values() for pattern in patterns)
        assert not {name for name in lists if f"<{name}" not in said}


def test_lists__are_called_by_no_metric_and_nothing_that_points_speak_of() -> None:
    knowledge = shipped_assistant().knowledge
    for vocabulary in shipped_base().vocabularies.values():
        lists = vocabulary.rewordings.get("lists", {})
        assert not lists.keys() & {*knowledge.base.metrics, *knowledge.claims.topics}


def test_places__are_metrics_topics_letters_or_numbers() -> None:
    knowledge = shipped_assistant().knowledge
    known = {*knowledge.base.metrics, *knowledge.claims.topics, "figure", "quantity", *_WORKED_OUT}
    for vocabulary in shipped_base().vocabularies.values():
        for kind, found in vocabulary.rewordings.items():
            for plain in () if kind == "lists" else found:
                for place in places_in(plain):
                    assert all(len(name) == 1 or name.isdigit() or name in known for name in place.groups("1"))
