"""Everyday words of Chinese: slang for figures and points, doubt without 吗, and neighbours that have no figure."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

ANSWERED = [
    ("微软的PE吊打阿里吗", "是的"),
    ("AWS份额碾压阿里云？", "是的"),
    ("微软PE比阿里还高？", "是的"),
    ("阿里云份额比谷歌云高？", "不是"),
    ("三家PE都在30倍以上吗", "不是，市盈率不低于30倍的：亚马逊和微软"),
    ("AWS加Azure过半了吗", "不是"),
    ("1200亿人民币的AI投入，折算成美元是多少", "165亿美元"),
    ("530亿乘80%是多少美元，投到数据中心的", "424亿美元"),
    ("阿里搞AI会踩什么雷", "芯片"),
    ("唱好阿里嘅原因", "新兴市场"),
    ("阿里云上市泡汤了吧", "取消"),
    ("阿里云顺利上市了，没记错吧", "取消"),
    ("阿里和亚马逊PE取个平均", "29倍"),
    ("这些数靠谱么", "AI代理"),
    ("有没有人审过稿", "AInvest"),
    ("同比是啥意思啊，小白求解", "上一年"),
    ("美国卡芯片会怎么拖阿里后腿", "芯片"),
    ("请综合对比微软与亚马逊两家公司。", "40倍"),
    ("亞馬遜同阿里，擺埋一齊睇下", "40倍"),
    ("將阿里同微軟拎埋一齊比較下", "35倍"),
    ("AWS喺雲市場食咗幾多份額？", "29%"),
    ("谷歌云食咗幾多市場？", "13%"),
    ("講市佔，阿里雲同美國嗰幾間對手比企喺邊？", "13%"),
    ("國內外的監管壓力會怎麼影響阿里", "監管"),
    ("微软在AI上抱的是谁家大腿", "OpenAI"),
    ("阿里雲營收成長力道和 Azure 相比如何？", "39%"),
    ("请列示文中全部云服务商的份额，以资比较。", "13%"),
    ("阿里雲盤生意2025年第三季按年升咗幾多？", "34%"),
    ("微軟嗰朵雲市佔", "20%"),
    ("请问文中所述阿里巴巴三年期人工智能与云基础设施投资计划，总额为何？", "530亿"),
    ("美国三大 hyperscaler 的 share 分别多少，compare 一下", "13%"),
    ("哪个 name 的 P/E 最 rich？", "40倍"),
    ("老美那三家云加一块占多大", "62%"),
    ("那 80% 的 data center 预算，是 for 新兴市场，还是 for 全球好几个 region？", "新兴市场"),
]
DECLINED = [
    "怎么用阿里云建网站", "阿里云最便宜的服务器几多钱", "阿里市盈率中位数", "阿里云欧洲份额", "阿里净利润增长几个点",
    "千问日活几多", "530亿里有多少给芯片公司", "三家奶茶店平均多少钱", "贵州茅台市盈率几倍", "1000美元换多少人民币",
    "阿里国内外收入各占多少", "微软拖了亚马逊后腿吗", "谷歌抱了谁的大腿", "老美三家银行加起来市占多少",
    "食饭食咗几多钱", "阿里云盘份额多少", "综合毛利率多少", "求解一元二次方程",
    "腾讯那朵云市占多少", "文中所述腾讯市盈率",
    "全球最rich的人", "你能帮我查点天气吗",
]


@pytest.mark.parametrize(("question", "said"), ANSWERED)
def test_everyday_words__are_heard(question: str, said: str, ask: Ask) -> None:
    assert said in ask(question).message.text


@pytest.mark.parametrize("question", DECLINED)
def test_neighbours__have_no_figure(question: str, ask: Ask) -> None:
    assert ask(question).answer.outcome != "answer"
