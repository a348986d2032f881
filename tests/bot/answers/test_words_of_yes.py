"""Chinese questions for yes or no: which word answers them, and what is only denied or remarked."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "opening"), [
    ("阿里云全球份额不是都10%了吗", "不是：阿里云的云市场份额是4%，不是10%"),
    ("AWS份额不是29%吗", "是的：AWS的云市场份额是29%"),
    ("阿里雲的份額唔係有10%咩", "不是：阿里雲的雲市場份額是4%"),
    ("微软的市盈率不是比亚马逊低吗", "是的：微软的市盈率是35倍，低于亚马逊的40倍"),
    ("阿里云不是份额第一吗", "不是：云市场份额最高的是AWS"),
    ("阿里云份额不是10%，对吧", "是的：阿里云的云市场份额是4%，不是10%"),
])
def test_rhetorical_denial__asks_of_what_is_denied(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("阿里云的份额没有AWS大，对吗", "是的：阿里云的云市场份额是4%，低于AWS的29%"),
    ("阿里云增速没有Azure快吧", "是的：阿里云的营收增速是34%，低于Azure的39%"),
    ("Azure的份额有没有AWS大", "没有：Azure的云市场份额是20%，低于AWS的29%"),
    ("阿里的市盈率没有微软贵", "阿里巴巴的市盈率较低：18倍"),
])
def test_falling_short__is_less(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("阿里巴巴市盈率到底是多少倍来着我记得好像不算高", "阿里巴巴的市盈率：18倍"),
    ("微软一年研发花多少钱来着我记得挺多的", "微软的年度研发预算：1000亿美元"),
    ("谷歌云的份额是多少来着，好像不高", "谷歌云的云市场份额：13%"),
    ("阿里市盈率多少，我记得是18倍", "是的：阿里巴巴的市盈率是18倍"),
])
def test_remark_behind_how_much__is_not_checked(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("有没有pe超30倍的", "有，"),
    ("有没有哪一家的云份额是超过四分之一的", "有，云市场份额高于25%的：AWS"),
    ("Google Cloud 市佔有冇過 15%?", "沒有："),
    ("阿里雲 IPO 係於 2025 年取消,此說是否正確?", "不正確。"),
    ("阿里云的份额数据是否截至2025年三季度?", "是的，"),
    ("AI业务三位数增长的季度数,文章前后表述是否一致?", "不一致："),
    ("文章前后一致吗？", "不一致："),
    ("is the article consistent?", "No: the source contradicts itself"),
    ("文章关于市盈率有没有自相矛盾", "没有记录到矛盾之处"),
    ("微软云涨得比阿里云还快??", "是的：Azure的营收增速是39%"),
])
def test_word_of_yes__is_the_one_asked_with(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize(("text", "opening"), [
    ("谷歌云阿里云还有微软的云谁占的市场大谁占的小", "云市场份额：其中Azure最高，20%；阿里云最低，4%"),
    ("四家云谁最大谁最小", "云市场份额：AWS最高，29%；阿里云最低，4%"),
    ("阿里巴巴之三年投資計畫與微軟年度研發預算,兩者金額各為何?", "阿里巴巴 530億美元"),
    ("who wrote it and when?", "Harrison Brooks is an AI agent, not a person: the article was written by an AI agent;"),
])
def test_first_line__holds_all_that_is_asked(ask: Asking, text: str, opening: str) -> None:
    assert ask(text).message.text.startswith(opening)


@pytest.mark.parametrize("text", [
    "AWS 營業利益占亞馬遜整體之比重為何?", "谷歌母公司Alphabet的市盈率为多少?", "谷歌云的份额没有腾讯云大吗",
    "AI相关产品收入占阿里云总收入的比重是多少?",
])
def test_neighbour__is_declined_by_what_is_missing(ask: Asking, text: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "decline"
    assert trace.message.text.startswith(("来源没有", "來源沒有", "我不知道：来源没有给出这样的数字"))
