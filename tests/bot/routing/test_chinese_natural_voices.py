"""Chinese in natural voices: forums, hurried chats, dictation, Cantonese; parts that are had or not even reached, what
several have together, years of the plan, verbs parted by a particle, and what only sounds alike."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "shown"), [
    ("阿里云份额连谷歌的三分之一都没有吗", "是的：阿里云的云市场份额是谷歌云的30.8%"),
    ("阿里PE连微软的一半都没有？", "不是：阿里巴巴的市盈率是微软的51.4%"),
    ("阿里PE連微軟一半都冇", "不是：阿里巴巴的市盈率是微軟的51.4%"),
    ("阿里PE连20倍都没有？", "是的：阿里巴巴的市盈率是18倍"),
    ("阿里云市占连3%都没有？", "不是：阿里云的云市场份额是4%"),
])
def test_not_even__is_held_against_the_part(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).message.text.startswith(shown)


@pytest.mark.parametrize(("text", "shown"), [
    ("阿里云份额有Azure的四分之一？", "不是：阿里云的云市场份额是Azure的20%"),
    ("谷歌云份额有阿里云的三倍吗", "是的：谷歌云的云市场份额是阿里云的3.25倍"),
    ("阿里云有10%吗", "不是：阿里云的云市场份额是4%"),
    ("阿里云有没有AWS那么大", "没有：阿里云的云市场份额是4%"),
    ("阿里同谷歌加埋有冇AWS咁多", "没有：合计17%"),
    ("Azure加谷歌云有没有AWS那么多", "有：合计33%"),
])
def test_having_as_much_as_a_name(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).message.text.startswith(shown)


@pytest.mark.parametrize(("text", "shown"), [
    ("三巨头拿下六成以上？", "是的：合计62%"),
    ("三巨头吃掉六成以上市场？", "是的：合计62%"),
    ("三巨头加起来超过六成？", "是的：合计62%"),
    ("四家一共超过七成？", "不是：合计66%"),
    ("四家合计不到七成？", "是的：合计66%"),
])
def test_what_several_have_together(ask: Asking, text: str, shown: str) -> None:
    assert ask(text).message.text.startswith(shown)


@pytest.mark.parametrize("text", ["三家合计超过六成吗", "三家PE加起来超过90倍吗"])
def test_sums_of_nothing_plain__are_not_told(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome != "answer"


@pytest.mark.parametrize(("text", "shown"), [
    ("未来几年阿里要投多少钱在AI上", "530亿美元"),
    ("阿里它未来这几年在人工智能还有云这块儿一共打算花多少美元来着", "530亿美元"),
    ("阿里接下来这几年要砸多少", "530亿美元"),
    ("阿里AI capex三年guidance是多少", "530亿美元"),
    ("阿里三年要往AI跟雲端灌多少銀彈", "530億美元"),
    ("阿里云最后上市了没有", "不是"),
    ("阿里云IPO最后取消了吗", "是的"),
    ("阿里云上市计划取消了吗", "是的"),
    ("阿里雲的單獨上市計畫已經喊停了，是嗎", "是的"),
    ("數據中心要落八個地區，有冇講錯", "是的"),
    ("阿里PE是20倍说错没", "不是"),
    ("芯片禁令会不会伤到阿里", "出口管制"),
    ("晶片禁令對阿里有什麼殺傷力", "出口管制"),
    ("阿里跟谁结了盟", "SAP"),
    ("阿里云要再涨几个百分点才能赶上谷歌云", "9个百分点"),
    ("阿里PE要翻多少倍才追得上微软", "1.94倍"),
    ("阿里雲食到全球幾多市場", "4%"),
    ("微軟總收入入面有幾多係Azure帶嚟", "25%"),
    ("530亿里砸到机房上头的是百分之几", "80%"),
    ("写这稿子的AI背后是多大的模型", "320亿"),
    ("阿里PE打微软几折", "48.6%"),
    ("亚马逊比微软贵几倍", "1.14倍"),
    ("阿里嘅AI收入連續幾多季翻倍", "9個季度"),
    ("阿里AI相关收入破百增速维持多久了", "9个季度"),
    ("阿里三年计划平摊到每个月多少美元", "14.7亿美元"),
    ("谷歌那朵云占几成多", "13%"),
    ("記者求證：亞馬遜AWS全球市占率數字", "29%"),
    ("阿里那个万亿级模型叫啥", "Qwen3-Max-Preview"),
    ("阿里现价对应几倍市盈", "18倍"),
    ("阿里电商地位如何", "电商"),
])
def test_answered(ask: Asking, text: str, shown: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert shown in trace.message.text


@pytest.mark.parametrize("text", [
    "未来几年阿里云份额会到多少", "未来几年阿里投资增速多少", "未来几年阿里AI投入会翻倍吗", "阿里未来AI收入指引",
    "SAP在阿里投了多少钱", "微软在OpenAI投了多少", "德勤喺阿里投咗幾多", "阿里电商收入多少", "谷歌最大的模型有多少参数",
    "谷歌有万亿参数模型吗", "阿里最大的模型是开源的吗", "IBM也是阿里的合作伙伴？",
])
def test_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


def test_largest_model__is_the_companys_and_not_the_authors(ask: Asking) -> None:
    text = ask("阿里最大隻模型有幾多參數").message.text
    assert "1萬億" in text
    assert "320" not in text


@pytest.mark.parametrize("text", ["阿里有邊啲合作夥伴", "千问APP有多火", "阿里云离赚钱还有多远", "竞争有多激烈"])
def test_which_and_how__get_no_yes(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith(("是的", "不是"))


@pytest.mark.parametrize(("turns", "shown"), [
    ("微软份额 || 和谷歌加起来", "33%"),
    ("微软PE || 跟亚马逊平均一下", "37.5"),
    ("Microsoft P/E || average with Amazon?", "37.5"),
    ("阿里云份额多少 || 谷歌云也这么低吗", "不是"),
    ("阿里云份额多少 || 哪段写的", "Competitive Positioning"),
    ("阿里AI投资计划 || 其中多少建数据中心", "80%"),
    ("阿里的估值 || 亞馬遜也是這個價位嗎", "40倍"),
    ("阿里PE多少 || 亚马逊也这么低吗", "40倍"),
])
def test_in_a_chat(ask: Asking, turns: str, shown: str) -> None:
    assert shown in ask.chat(turns).message.text
