"""Chinese questions of yuan and dollars, of who is counted and of what is the asker's own, with their near misses."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

ANSWERED = [
    # yuan and dollars
    ("阿里投的1200亿人民币换成美元是多少", "165亿美元"),
    ("四个季度里阿里拿了多少人民币搞AI", "1200亿元人民币"),
    ("530億美元裡，蓋資料中心的金額大概是多少", "424億美元"),
    ("微软有多少收入来自Azure这朵云", "25%"),
    # who is counted
    ("有几家云厂商的份额超过15%", "云市场份额高于15%的：AWS和Azure"),
    ("四大云里有几家市占低于10%", "云市场份额低于10%的：阿里云"),
    ("文中几家云公司的市占各是多少", "AWS最高，29%"),
    ("論P/E邊隻股票最貴", "40倍"),
    ("阿里云的市占跟美国三大厂商比如何", "13%"),
    # models, regions, quarters
    ("千问哪个模型的参数超过了一万亿", "Qwen3-Max-Preview"),
    ("千文应用首周下载量", "1000万次"),
    ("阿里一共在几个国家盖机房", "8个地区"),
    ("阿里的數據中心要擴到海外哪些國家", "拉丁美洲"),
    ("阿里的三位数AI增长总共几个quarter", "9个季度"),
    # points of the article
    ("阿里雲的IPO是2021年取消的？", "不是"),
    ("阿里打的是哪张差异化的牌", "新兴市场"),
    ("摘要和正文写得不一样吗", "自相矛盾"),
    ("阿里开源的模型是冲着谁去的", "Gemini"),
    ("作者对阿里整体怎么看", "赌博"),
    ("我们公司想了解阿里的市盈率", "18倍"),
    ("千问首周被下载了多少次", "1000万次"),
    ("阿里四个季度AI投入多少", "1200亿元人民币"),
    ("那八个地区都是哪些", "东南亚"),
    ("三家平均PE是多少", "31倍"),
    ("阿里云份额比三巨头平均低多少", "16.67个百分点"),
]
DECLINED = [
    # amounts that the article does not print in both currencies
    "阿里投了300亿人民币，折算成美元是多少", "阿里花了800億人民幣，即係幾多美金", "200亿美元折合人民币多少",
    # the asker's own
    "我们公司市占率多少", "我司今年的研发预算", "我哋公司市佔率幾多", "我的论文下载量多少", "咱们店的市占率",
    "如何提升市占率", "怎样提高营收增速",
    # to download something
    "我下载了千问app", "千问app怎么下载", "千问下载要钱吗", "下载个软件要多久",
    # who invests in whom
    "谁投资了阿里", "边个投资咗阿里", "阿里投资了谁", "微软投了多少钱给OpenAI", "软银投了阿里多少",
    # another time
    "阿里的投资计划两年是多少", "微软一年的AI投资",
    "五个国家是哪些",
    # what is counted is no figure
    "AWS有多少个AI案例", "AWS有多少AI案例", "有几家云厂商",
]


@pytest.mark.parametrize(("question", "said"), ANSWERED)
def test_questions__are_answered(question: str, said: str, ask: Ask) -> None:
    assert said in ask(question).message.text


@pytest.mark.parametrize("question", DECLINED)
def test_near_misses__have_no_figure(question: str, ask: Ask) -> None:
    trace = ask(question)
    assert trace.answer.outcome != "answer"
    assert not trace.answer.facts


def test_a_bare_chinese_name__stands_for_the_models_and_the_app_by_what_is_asked(ask: Ask) -> None:
    assert ask("千问的参数量").answer.facts[0].entity == "qwen3_max_preview"
    assert ask("千问的下载量").answer.facts[0].entity == "qwen_app"
    assert ask("千问应用的参数量").answer.outcome == "decline"


def test_a_limit__is_no_performance(ask: Ask) -> None:
    assert ask("Qwen2.5-Max超过了哪些模型").answer.intent == "gaps"
    assert ask("哪个模型的参数超过了一万亿").answer.outcome == "answer"
