"""Chinese figures that say "and more", verbs and manners around a question, and amounts told by a sign of their own."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY, Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("AI案例里AWS占了三成多？", "是的"), ("AI案例里AWS占四成多吗", "不是"), ("AWS份额两成多对不对", "是的"),
    ("微软PE三十多倍？", "是的"), ("微软PE二十多倍吗", "不是"), ("亚马逊PE 40多倍？", "不是"),
    ("千问首周下载一千多万吗", "不是：千问应用首周的下载量是1000万次"), ("千问下载九百多万次吧", "不是"),
    ("阿里要投五百多亿美元？", "530亿"), ("谁的份额两成多", "AWS"),
    ("微软研发一年烧多少 billion", "1000亿美元"), ("阿里投了多少个billion", "530亿"),
    ("530亿三年平均一年多少", "176.7亿"), ("530亿平摊到三年 一年大概多少", "176.7亿"),
    ("AWS在2024至2025年AI案例中的占比为多少", "34%"),
    ("亚马逊PE是阿里两倍多？", "是的"), ("微软PE是阿里的两倍多吗", "不是"), ("作者的模型是320亿参数吗", "320亿"),
    ("165亿美元除以四个季度", "41.25亿"), ("四家份额加起来，剩下的占多少", "34%"),
    ("AWS和Azure合计多少，其余的呢", "51%"),
])
def test_figures__and_more(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text.splitlines()[0]


@pytest.mark.parametrize("text", ["一千多家公司用吗", "三大云合计，剩下的是谁占七成", "出口管制升级了吗"])
def test_figures__that_nothing_counts_are_declined(ask: Asking, text: str) -> None:
    assert "34%" not in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("资本开支占投资计划的几成", "31.1%"), ("1200亿占三年计划的几成", "31.1%"),
    ("阿里过去四季花的钱占三年计划的几成", "31.1%"), ("三年投资额是四个季度开支的几倍", "的3.2倍"),
    ("How many times the spending over four quarters is the plan?", "about 3.2 times"),
    ("What percent of the plan is the RMB120 billion spent over four quarters?", "31.1%"),
])
def test_two_amounts__of_which_one_has_a_sign_of_its_own(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", ["计划里数据中心占几成", "what percent of the plan goes to data centers"])
def test_two_amounts__of_which_one_is_a_part_stay_a_part(ask: Asking, text: str) -> None:
    assert "80%" in ask(text).message.text
    assert "31.1%" not in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("美国佬的芯片限制影不影响阿里", "出口管制"), ("美國佬嘅芯片限制影唔影響阿里", "出口管制"),
    ("阿里云份额14%，文章是这么写的吗", "不是"), ("阿里云份额4%，文章真这样写的？", "是的"),
    ("跟微软、亚马逊站一起，阿里市盈率算高还是低", "18倍"), ("阿里PE要追上亚马逊，中间还隔着多少", "= 22"),
    ("点解阿里只股咁平", "谨慎"), ("阿里平过亚马逊几多", "= 22"),
    ("文章发布日期为何", "2025年12月31日"), ("文章作者为何", "Harrison Brooks"),
    ("贵文所载阿里资本支出为何", "1200亿"), ("就阿里市盈率作简要说明", "18倍"),
    ("写这篇的AI背后model有多少参数", "320亿"), ("写文章的AI底层模型多大", "320亿"),
    ("市场已充分计入阿里的AI潜力了吗", "还没有把"), ("阿里凭什么挑战微软", "优势"),
    ("阿里聚焦新兴市场有什么利弊", "地缘"), ("Pros and cons of Alibaba's emerging market focus?", "geopolitical"),
    ("谁在挑战Gemini", "Qwen3-Next"), ("阿里和微软在扩张AI上有什么共通点", "相似"),
    ("阿里生态落后于谁", "OpenAI"), ("请将各家云份额按降序排列", "29%"),
])
def test_verbs_and_manners(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", ["监管机构是不是已经放行", "阿里几时回本", "文章有没有说要多久才回本",
    "阿里背后的股东是谁", "听说阿里PE已经涨到30倍了，真的假的",
])
def test_verbs__of_what_is_not_said_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "shown"), [
    (("阿里云跟哪几家公司搭伙了", "博世也在里头？"), "是的"), (("阿里的合作伙伴有谁", "德勤算不算"), "是的"),
    (("阿里的合作伙伴有谁", "OpenAI也在里面吗"), "不是"), (("微软的合作伙伴是谁", "博世也在里头吗"), "不是"),
    (("Who are Alibaba's partners?", "Is Bosch among them?"), "Yes"),
    (("Who are Alibaba's partners?", "Is OpenAI among them?"), "No"),
    (("千问哪个模型开源了", "对标谁的"), "Gemini"),
])
def test_one_among_those__is_told_apart(ask: Asking, turns: tuple[str, ...], shown: str) -> None:
    chat = Conversation(ask.assistant, TODAY)
    *_, last = [chat.ask(turn) for turn in turns]
    assert shown in last.message.text.splitlines()[0]


@pytest.mark.parametrize("turn", ["Is Bosch happy?", "博世赚钱吗", "西门子也在内吗"])
def test_one_among_those__of_whom_something_else_is_asked_is_declined(ask: Asking, turn: str) -> None:
    chat = Conversation(ask.assistant, TODAY)
    chat.ask("Who are Alibaba's partners?")
    assert chat.ask(turn).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "shown"), [
    (("Azure赚钱吗", "占微软收入几成"), "25%"),
    (("Is Azure profitable?", "how much of Microsoft's revenue?"), "25%"),
    (("阿里云增速多少", "Azure占微软收入几成"), "25%"),
    (("What's AWS's share?", "And Azure's share of revenue?"), "25%"),
    (("Qwen3-Max-Preview是什么", "这个模型多大"), "1万亿"),
])
def test_part_of_an_owner__is_of_the_unit_that_was_spoken_of(ask: Asking, turns: tuple[str, ...], shown: str) -> None:
    chat = Conversation(ask.assistant, TODAY)
    *_, last = [chat.ask(turn) for turn in turns]
    assert shown in last.message.text


def test_part_of_an_owner__that_the_source_does_not_give_is_declined(ask: Asking) -> None:
    chat = Conversation(ask.assistant, TODAY)
    chat.ask("AWS份额多少")
    assert chat.ask("占亚马逊收入几成").answer.outcome == "decline"


def test_money_laid_out__is_no_part_of_a_plan(ask: Asking) -> None:
    assert "1200亿" in ask("阿里砸咗几多钱落AI").message.text
