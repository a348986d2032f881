"""Questions as people wrap them: excuses, haste and relatives around them change nothing of what is asked."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

ANSWERED = [
    ("劳驾，冒昧请教一下，Azure的市场份额文中给的是多少？不胜感激", "20%"),
    ("唔好意思阻你兩分鐘，想問下AWS佔幾多巴仙咋", "29%"),
    ("敝司正撰寫報告，煩請提供阿里三年AI投資總額，有勞", "530億"),
    ("我阿嬤都想知道，雲端到底誰最大啊哈哈", "29%"),
    ("恕我愚昧，想釐清一下，AWS的份額究竟是阿里雲的多少倍？", "7.25"),
    ("我同事非说亚马逊PE有50，我咋觉得不对呢，你给评评理", "40倍"),
    ("老闆在催了，Azure成長是不是39趴，是或不是就好", "39%"),
    ("sorry 数学不好，AWS Azure Google 三家 total 多少 % 呀", "62%"),
    ("喂老友，阿里同微软啲PE系点㗎，讲句嘢嚟啦", "35倍"),
    ("Azure占微软营收的四成，此说确否", "25%"),
    ("關於連續高增長的季度數，文章前後口徑是否統一", "9個季度"),
    ("篇文前言不對後語嗰度係邊度", "季度"),
    ("千问App首周下载过亿了？", "1000万次"),
    ("亚马逊云跟谷歌云捆一起是多大份额", "42%"),
    ("刨掉数据中心，阿里那个计划还剩多少钱", "106亿美元"),
    ("數據中心以外的用途佔計劃幾多個百分比？", "20%"),
    ("雲端四雄各自市占", "13%"),
    ("阿里预咗几多钱起AI同云端基建", "530亿"),
    ("论花钱谁最豪横", "1000亿美元"),
    ("这文章是机器人写的吗", "AI代理"),
    ("阿里建数据中心是因为要跑大模型吗", "大语言模型"),
    ("四朵云里，份额次高者谁", "Azure"),
    ("阿里預計三年內投資多少錢", "530億"),
    ("阿里资金会不会吃紧", "财务灵活性"),
    ("投资者对阿里买不买账", "谨慎"),
]
DECLINED = [
    "我阿嬤都想知道，台積電多少錢", "冒昧请教一下，腾讯云份额多少", "老闆在催了，AWS成長是不是39趴",
    "刨掉工资，阿里还剩多少钱", "四大天王谁最大", "过亿身家的有谁", "三個字母的單詞", "姓甚名谁的都来",
    "数据中心在越南建几个", "阿里用户破亿了吗", "Azure的份额掉了多少", "阿里PE掉到18了吗", "阿里电商的引擎是什么",
    "阿里的钱从哪来", "阿里投资机器人多少钱", "阿里云IPO是因为缺钱取消的吗",
    "起楼起几层", "过万科门口",
]


@pytest.mark.parametrize(("question", "said"), ANSWERED)
def test_wrapping__changes_nothing_of_what_is_asked(question: str, said: str, ask: Ask) -> None:
    trace = ask(question)
    assert trace.answer.outcome == "answer"
    assert said in trace.message.text


@pytest.mark.parametrize("question", DECLINED)
def test_wrapping__makes_no_figure_of_what_has_none(question: str, ask: Ask) -> None:
    assert ask(question).answer.outcome != "answer"


TURNED = [
    "阿里竞争不激烈吧", "消费者不喜欢千问吧", "阿里没有开源模型吧", "阿里电商执行力差吧", "投资者对阿里有信心吧",
    "谷歌云数据分析不行吧",
    "阿里砸钱就稳赢吧", "阿里云IPO是因为缺钱取消的吗", "AI会不会抢饭碗", "阿里集团上市取消了吧", "德勤是阿里的后台吧",
]


@pytest.mark.parametrize("question", TURNED)
def test_what_is_turned__gets_no_yes(question: str, ask: Ask) -> None:
    assert not ask(question).message.text.startswith("是的")


@pytest.mark.parametrize("question", ["阿里竞争激烈不", "千问受不受欢迎", "Azure是不是现金牛", "企业采用零散吗"])
def test_what_is_asked_with_not__gets_its_yes(question: str, ask: Ask) -> None:
    assert ask(question).message.text.startswith("是的")
