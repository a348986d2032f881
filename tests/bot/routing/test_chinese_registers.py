"""Chinese as it is chatted on the mainland, in Taiwan and in Hong Kong, and as it is written in offices and exams."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("随堂测验考亚马逊的PE，横线上该填几", "40倍"),                   # what the asker is about
    ("期末选择题：Azure占微软收入几成", "25%"),
    ("阿里市占和AWS市占，两个数我要贴进表里", "29%"),
    ("引用格式要写作者，这稿子谁写的", "Harrison Brooks"),
    ("什么是现金牛，弱弱举个手", "现金"),
    ("试析阿里巴巴所面临之监管压力", "监管"),                         # as offices write
    ("兹询AWS市占率，请予确认", "29%"),
    ("微软本益比数据之时点为何", "2025年12月"),
    ("关于阿里的市盈率，文中所载数据为何", "18倍"),
    ("阿里平过亚马逊几多%", "55%"),                                   # as Cantonese has it
    ("阿里平人哋幾多%", "55%"),
    ("AWS係咪阿頭", "29%"),
    ("Azure给微软赚了四成收入，没瞎说吧", "25%"),                     # a part that is earned
    ("AWS把谷歌云甩在脑后了吗", "29%"),
    ("阿里云不到一成的份额，这说法站得住吗", "4%"),
    ("八成的钱用到哪儿了", "新兴市场"),                               # where money goes
    ("80%資金之去向為何", "80%"),
    ("“同比”是和哪个时期比", "上一年"),                                 # what is defined
    ("除Azure外，三家云份额均值", "15.33%"),
    ("capex四个字母展开是什么", "资本"),
    ("百分点和百分比有何区别", "百分点"),
])
def test_registers__figures_and_terms(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("芯片被掐，阿里哪里最难受", "出口管制"),
    ("老美在芯片上卡脖子，阿里疼在哪儿", "出口管制"),
    ("阿里走新兴市场，副作用是什么", "地缘政治"),
    ("美资云商在拉美有哪些难处", "监管"),
    ("云业务上市计划终止所引发的关切", "财务"),
    ("谷歌云的护城河在哪", "数据分析"),
    ("阿里要跨越的三道坎是什么", "运营"),
    ("云收入蹿这么快，谁带起来的", "三位数"),
    ("企业导入AI的现况，文章怎么描述", "零散"),
    ("作者是看多还是看衰阿里", "赌博"),
    ("文章最后把问题归结为什么", "幻影"),
    ("银子砸下去就能胜出吗", "不能保证"),
    ("给谁用的机房，盖那么多", "企业客户"),
    ("这只股前阵子为什么涨", "谨慎"),
    ("烧的钱最后靠什么换来长期收入", "创新"),
    ("股东最该想清楚的是什么问题", "幻影"),
])
def test_registers__points(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "我疼在哪儿",                  # health
    "我的钱八成去哪了",            # the asker's own
    "八成的时间花在哪",
    "60%的钱去了哪",
    "80%的数据去了哪",
    "我的钱怎么变成收入",
    "我付出了什么代价",
    "谁签署了和Bosch的合作",       # who did it
    "千问谁设计的",
    "Qwen开源用的哪种许可",
    "阿里PE能不能维持",            # the verb is what is asked
    "阿里裁员后的PE",
    "阿里芯片自研进度",
    "微软填几万人的坑",
    "这家公司什么时候成立",
    "平安银行几多",
    "课堂测验考几分",
])
def test_registers__near_misses_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("first", "then", "shown"), [
    ("阿里的市盈率", "跟微软、亚马逊放一起，哪家最低", "阿里巴巴的市盈率最低"),
    ("阿里云份额多少", "同AWS、Azure摆埋边个最细", "阿里云"),
])
def test_registers__several_are_set_beside_whom_was_spoken_of(
    ask: Asking, first: str, then: str, shown: str
) -> None:
    assert shown in ask(then, ask(first).answer.frame).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("导师催着交论文要注明引用，谷歌云的份额是多少", "13%"),              # what the asker does with it
    ("這個月要交報告，Azure的增速多少", "39%"),
    ("主管明天要看，微軟的本益比多少", "35倍"),
    ("capex这个词我听了八百遍还是不懂，什么意思", "资本"),               # a term that he never asked about
    ("同學們老掛嘴邊的LLM，我沒敢問，這是啥", "語言模型"),
    ("隔壁工位的哥们吹Azure增速有60%，真的吗", "不是"),                  # with what feeling somebody said it
    ("論壇上有人嗆阿里雲市佔有一成，是真的嗎", "4%"),
    ("有人嘲讽谷歌云只有5%份额，是这样吗", "13%"),
    ("媒体披露Azure占微软六成营收，对不对", "25%"),
    ("我论文卡住了，作者担心哪些风险", "出口管制"),
    ("微軟的本益比落在哪裡", "35倍"),                                    # no place
    ("數據中心建在哪兒", "東南亞"),
    ("我们组分到讲阿里的优势，帮忙总结一下", "新兴市场"),
    ("大模型是啥意思，说说呗", "语言模型"),                              # telling is defining
    ("Azure的增速扣掉阿里云的增速是多少", "5"),                          # one figure from another
    ("谷歌云一成半都沒有嗎", "13%"),                                     # what has not even so much
    ("PE卅倍都冇嘅係邊間", "阿里"),
    ("AWS市占有廿九个百分点吗", "是的"),
    ("千问下载有两个亿吗", "1000万"),
    ("AWS和阿里云的份额分别为何", "29%"),
    ("PE最低者为何，数值若干", "18倍"),
    ("数据中心要遍及几个国家", "8"),
    ("阿里的坑都藏在哪里", "芯片"),
    ("请写出市盈率的严谨定义", "股价"),
    ("谁负责校对这篇稿子", "AInvest"),
    ("AWS份额25%，是否与文中数据吻合", "29%"),
])
def test_registers__what_surrounds_a_question(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "我国，AWS的份额多少",             # a place
    "我只要2023年的，AWS份额多少",
    "考虑到成本，微软PE多少",
    "老师提到过CAPM和LLM，分别是什么",
    "谁负责AWS",
    "我有多少银子放在银行",
    "有人说云南阿里云份额4%，对吗",     # said of a place
    "有人说商汤市盈率40倍，对吗",
    "我在德国，AWS份额多少",
    "我关心的是利润，AWS份额多少",
])
def test_registers__what_narrows_is_no_aside(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_registers__what_is_asked_with_which_facts_gets_no_yes(ask: Asking) -> None:
    assert not ask("文中凭何种事实印证阿里云的竞争压力？").message.text.startswith("是的")
