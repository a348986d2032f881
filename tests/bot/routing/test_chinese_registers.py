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


@pytest.mark.parametrize(("text", "shown"), [
    ("请列示阿里巴巴与微软、亚马逊三者的市盈率，以便横向比较。", "40倍"),             # of ministries
    ("请就阿里云与Azure作一综合对比。", "39%"),
    ("试就微软与亚马逊之估值作一比较，并指明孰高。", "亚马逊的市盈率较高"),
    ("请将阿里巴巴、亚马逊、微软按市盈率自低至高排序。", "1. 阿里巴巴"),
    ("三家公司市盈率自高至低排列", "1. 亚马逊"),
    ("请筛选出全球市场份额低于10%的云服务商。", "低于10%的：阿里云"),
    ("该文由何家媒体发布，刊载日期为何？", "AInvest"),
    ("请问贵方所引数据截至何时？", "2025年12月"),
    ("阿里云的市占数据截至何时？", "2025年第三季度"),
    ("请简要界定LLM这一术语。", "语言模型"),
    ("就实现盈利的路径而言，文章对阿里巴巴提出了哪些要求？", "控制成本"),
    ("微軟跟亞馬遜兩檔的本益比平均幾倍？", "37.5倍"),                               # of Taiwan
    ("微軟對上亞馬遜，各項數字比一比", "29%"),
    ("新聞常講的「年增率」是跟什麼比", "上年同期"),
    ("Azure 同 Google Cloud 各自揸住幾多市場份額", "13%"),                           # of Hong Kong
    ("baba 個 valuation 同啲美國 big tech 比係點？", "40倍"),
    ("篇文收尾點睇阿里 AI 呢鋪？", "賭博"),
    ("阿里上市搞唔成係幾時嘅事？", "2024年"),
    ("如果美國繼續管制晶片出口，阿里哪一塊會受傷", "出口管制"),
    ("云业务上市那事儿黄了，投资人担心的是啥", "财务灵活性"),
    ("阿里砸的530亿是刀还是人民币", "530亿美元"),
    ("阿里那1200亿是人民币还是美元", "1200亿元人民币"),
    ("该文所称“数据中心扩张”涵盖何等地域？", "8个地区"),
    ("阿里蓋資料中心主要是要做什麼", "承載大語言模型"),
    ("点解阿里平咁多", "谨慎"),
    ("阿里AI仲要做啲乜先值返个价", "控制成本"),
    ("呢篇文有冇自己打自己嘴巴", "自相矛盾"),
    ("人工智能业务之主要风险", "监管"),
    ("53B 入面實際有幾多錢落咗去 data centre", "424億"),
    ("阿里三年投几多钱落AI", "530亿美元"),
    ("阿里三年擺幾錢落AI", "530億美元"),
    ("试问谷歌云之竞争优势何在？", "数据分析"),
    ("请指出文中关于八成资金用途之两种表述。", "自相矛盾"),
    ("现就各家云厂商市场份额作一排序，请自高至低列示。", "1. AWS"),
    ("请阐明“百分点”与“百分比”二者之别。", "两个百分数"),
    ("文中所述AI业务三位数增长，历时几何？", "9个季度"),
    ("阿里巴巴之云业务是否业已实现盈利？请据文作答。", "不是"),
    ("你講的資料準嗎", "無法擔保"),
    ("千問app很紅嗎", "消費者"),
    ("作者是真人吗还是ai瞎写的", "AI代理"),
    ("阿里云增速比azure拉胯多少", "低5个百分点"),
    ("千问首周下载一千万，假的吧", "没有错："),
    ("xdm 阿里pe多少来着", "18倍"),                                                   # of the young
    ("amzn msft baba的pe一起发我康康", "40倍"),
    ("u1s1阿里做ai到底nb在哪", "优势"),
    ("so作者觉得是真成长还是画饼", "赌博"),
    ("dddd 阿里是不是在画饼", "赌博"),
    ("绝绝子 qwen一周下载量多少", "1000万"),
])
def test_registers__frames_that_ask_nothing(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "请列示腾讯的市盈率，以便横向比较。", "请就谷歌云之营收增速作一说明。", "xdm 滴滴的pe多少", "u1s1阿里毛利率多少",
    "應該揸住阿里定放", "揸住微软好唔好", "请界定阿里的目标客户", "台積電兩檔的本益比", "康康阿里的股价",
    "阿里ai卷得过微软吗", "三位数增长会持续吗", "我的钱八成拿去做什么", "八成的时间用来做什么", "牛马的工资是多少",
])
def test_registers__frames_before_what_is_not_said(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
