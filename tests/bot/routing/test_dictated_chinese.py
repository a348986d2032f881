"""Chinese as it is dictated: without a pause, with what the asker does meanwhile, what he remembers and how long the
answer may be; and names and measures as they are said."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("我刚才开车听新闻说阿里那个三年的计划总共是多少美元啊", "530亿"),     # what he was doing
    ("我昨天刷手机看到说谷歌云份额是多少来着", "13%"),
    ("我早上看新闻说阿里云涨了不少到底涨了多少啊", "34%"),
    ("我开车呢没法看屏幕你直接告诉我阿里的市盈率是多少", "18倍"),         # why he asks for it
    ("我带孩子呢手不方便你就告诉我阿里要投多少钱就行", "530亿"),
    ("刚开完会老板问我微软研发一年花多少钱我没答上来", "1000亿"),         # who asked him
    ("我坐地铁看了篇文章说AWS份额是多少来着我忘了", "29%"),
    ("阿里都跟哪几家大公司合作来着我记得有一家做软件的还有一家是德国的", "SAP"),
    ("阿里跟谁合作来着我记得有德国的公司", "Bosch"),
    ("讲讲阿里的风险别太长了", "出口管制"),                                 # how long it may be
    ("阿里有啥问题啊短一点别长篇大论", "出口管制"),
    ("阿里嘅風險講短啲唔好太長", "出口管制"),
    ("那要是拿阿里的市盈率去跟亚马逊的比中间到底差多少啊你算一下", "22"),  # what lies between two
    ("你给我把阿里云跟谷歌云加到一块儿看看它俩总共能占到多少", "17%"),
    ("把Azure跟AWS的份额加到一起是多少", "49%"),
])
def test_dictated__what_surrounds_a_question_is_left_out(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize("text", [
    "我在东南亚出差你帮我查一下阿里云份额是多少",      # a place
    "我开车的时候听说零售云AWS份额是多少",
    "我正在看2023年报你帮我查阿里市盈率",              # another year
    "我在做港股你帮我查调整后的阿里市盈率",            # another basis
    "我开车呢帮我查一下阿里股价",
    "我刚才听新闻说芯片禁运了阿里还能买吗",            # advice
    "我昨天听同事说阿里云会涨到40%是真的吗",           # a forecast
    "我刚开完会老板问我阿里为什么裁员",                # a cause
    "我昨天听广播说腾讯要投多少钱啊",                  # another company
    "AWS份额多少来着我记得有一个是欧洲的份额",
    "谁跟阿里合作来着我记得有苹果",
    "阿里跟SAP合作了几年来着我记得是三年",
    "阿里云别说份额了说说利润",
    "别说太复杂 阿里2024市盈率",
    "你给我把阿里云跟华为云加到一块儿看看总共能占到多少",
    "阿里市盈率去跟行业中位数比中间差多少",
])
def test_dictated__what_narrows_is_no_remark(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_dictated__who_is_in_the_middle_of_three_is_still_ranked(ask: Asking) -> None:
    assert "第2名是微软" in ask("阿里微软亚马逊市盈率中间的是谁").message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("巴巴云三季度收入涨了多少", "34%"),
    ("微软pe比巴巴高多少", "17"),
    ("里巴巴市盈率多少", "18倍"),
    ("千问三max预览版参数过万亿了是真的吗", "是的"),
    ("Qwen三Next是不是开源了", "是的"),
    ("文中共提及哪几款通义千问模型", "Qwen3-Max-Preview"),                  # a name that models share
    ("文章一共提到了几个通义千问的模型", "Qwen3-Next"),
    ("千问模型都有哪些", "Qwen3-Next"),
    ("最大的云厂商AWS的份额过30%了吗", "不是"),                             # what somebody is
    ("对手AWS份额过30%了吗", "不是"),
    ("三大云里AWS份额超过25%了吧", "是的"),
    ("三巨头份额过60%了吗", "62%"),
])
def test_names__as_they_are_said(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "巴巴2024年市盈率多少", "巴巴羊的市盈率", "巴巴多斯有阿里数据中心吗", "千问四max预览版参数多少",
    "千问最大的模型就是Qwen3-Next参数过一万亿对吗", "腾讯的千问模型有哪些", "文中提及几款谷歌模型",
    "云巨头腾讯云份额过30%了吗",
])
def test_names__near_misses_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("Azure 佔 Microsoft 成間公司收入幾多成?", "25%"),                      # the whole of it
    ("成個市場 AWS 佔幾多", "29%"),
    ("成盤投資計劃有幾多成攞去起數據中心", "80%"),
    ("阿里 PE 平過微軟幾多 percent?", "48.6%"),                             # by how much
    ("阿里PE平過微軟幾多成?", "48.6%"),
    ("Google Cloud 市佔爭 AWS 幾多個百分點?", "16"),
    ("阿里雲仲爭Azure幾多先追到", "16"),
    ("阿里雲市佔爭 Azure 幾多?", "16"),
    ("篇文最尾點收科?阿里呢鋪係賭定係穩陣?", "賭博"),                       # how it ends
    ("篇文最後點收場?", "賭博"),
    ("阿里係賭定穩陣?", "賭博"),
])
def test_cantonese__measures_and_comparisons(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "Azure佔微軟成個雲業務收入幾多成?", "AWS佔亞馬遜成間公司收入幾多成?", "阿里PE平過騰訊幾多percent?",
    "阿里收入爭微軟幾多?", "阿里雲爭緊邊個市場", "阿里爭取到幾多客戶", "阿里雲增長穩唔穩陣", "阿里派息穩唔穩陣?",
])
def test_cantonese__near_misses_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("阿里巴巴530亿美元投资中,拟用于数据中心扩张的比例是多少?", "80%"),
    ("阿里巴巴530亿美元里，将用于数据中心的百分比?", "80%"),
    ("530億美元投資中擬投入資料中心擴建之比重為何?", "80%"),
    ("请从市盈率与云市场份额两个维度对阿里巴巴与微软进行比较。", "35倍"),
    ("以市盈率為維度,比較阿里巴巴與亞馬遜", "40倍"),
    ("請由本益比與雲端市占率兩個面向比較阿里巴巴與微軟", "20%"),
    ("請說明「大型語言模型」之意義。", "海量文字"),
    ("請說明「現金牛」之意義。", "穩定產生"),
    ("百分点的意义", "直接相减"),
    ("Qwen3-Next-80B-A3B 是否已由阿里巴巴開放原始碼?", "是的"),
    ("Qwen3-Next 原始碼公開了嗎?", "是的"),
    ("阿里開放原始碼的是哪個模型?", "Qwen3-Next"),
])
def test_offices__formal_written_forms(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "阿里巴巴530亿美元投资中,拟用于芯片采购的比例是多少?", "微软530亿美元投资中拟用于数据中心的比例是多少",
    "请从市净率与云市场份额两个维度对阿里巴巴与微软进行比较。", "請說明「量子運算」之意義。",
    "請說明阿里收購SAP之意義。", "Qwen3-Max-Preview 是否已由阿里巴巴開放原始碼?",
    "Qwen3-Next 是否已由騰訊開放原始碼?", "文章里电商增速是多少",
    "文章结尾说电商收入占多少", "文章说电商为什么亏损", "文章怎么说亚马逊的电商", "结尾那段怎么说拼多多电商的",
])
def test_offices__near_misses_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "您好,請問本機器人可提供哪些查詢?", "本系統可查詢哪些資料?", "請問可查詢的項目有哪些?", "本機器人提供哪些服務?",
])
def test_help__what_a_robot_offers(ask: Asking, text: str) -> None:
    assert [match.intent for match in ask(text).matches] == ["help"]


@pytest.mark.parametrize("text", ["喂那个你帮我查一下它到底是多少啊", "你好帮我看一下它是多少", "hi, how much is it?"])
def test_greeting__before_a_question_that_names_nothing(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "clarify"


@pytest.mark.parametrize("text", ["本机器人可查询股价吗", "你好它股价多少", "喂那个茅台到底多少啊"])
def test_help__near_misses_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
