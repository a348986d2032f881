"""What several hold together, what all of them leave, places in an order that was shown, and amounts by the quarter, as
Chinese asks for them; each beside a near miss."""

from __future__ import annotations

from datetime import date

import pytest

from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.language import language_of
from tests.bot.asking import Asking

FIRST = {
    "美国三大云占了六成以上市场吗": "是的：合计62%",
    "美国三巨头占了六成以上云市场？": "是的：合计62%",
    "四大云占市场不到六成吧": "不是：合计66%",
    "Do the big three hold less than 60% of the market?": "No: together 62%",
    "四大云份额低于30%吗": "是的，云市场份额低于30%的",  # each may be
    "四家云份额都不到六成吧": "是的，云市场份额低于60%的",
    "除了文中点名的四家，剩下的云厂商合计占多少？": "其余各家的云市场份额合计：34%",
    "四家雲以外的廠商還有多少市佔": "其餘各家的雲市場份額合計：34%",
    "除了三巨头，其他家占多少": "阿里云的云市场份额：4%",
    "三家以外的厂商份额多少": "我不知道",
    "除了四家云，其他云增速多少": "我不知道",
    "微软研发预算按季度算是多少": "微软的年度研发预算：平均每季度250亿美元",
    "微软研发按月算多少": "微软的年度研发预算：平均每月83.3亿美元",
    "按季度算，AWS份额多少": "我不知道",
    "阿里未来三年打算在AI和云上砸多少钱？": "阿里巴巴的AI和云投资计划：530亿美元",
    "1000亿美元的研发预算是一年的还是三年的？": "微软的年度研发预算：1000亿美元",
    "亚马逊在云基建上一年烧掉多少": "亚马逊的云基础设施支出：400亿美元",
    "亚马逊上一年云基建多少": "来源没有给出亚马逊“上一年”的云基础设施支出",
    "阿里PE比微軟折讓幾多個巴仙": "阿里巴巴的市盈率是18倍，比微軟的35倍低48.6%",
    "按文章里人民币和美元两个数倒推，用的汇率大概是多少？": "约每美元7.27元人民币",
    "文章裡1200億人民幣對165億美元，等於一美元兌幾多人民幣": "約每美元7.27元人民幣",
    "一美元兑多少人民币": "来源没有给出汇率",
    "Amazon的PE已经是Alibaba的两倍多了？": "是的：亚马逊的市盈率是阿里巴巴的2.22倍",
    "微軟有幾多收入係靠Azure賺返嚟": "Azure佔微軟總營收的25%",
    "亚马逊有多少收入是靠AWS赚的": "来源没有给出AWS的营收占比",
    "为什么阿里专挑东南亚、拉美建机房？": "原因，共2点",
    "写这篇的AI，背后模型有多少参数？": "Harrison Brooks的参数量：320亿个参数",
    "微软卖的云在全球占几个点": "Azure的云市场份额：20%",
    "阿里卖的芯片占多少": "这样问我答不了",
}


@pytest.mark.parametrize(("text", "begins"), FIRST.items())
def test_chinese__says_first_what_is_asked(text: str, begins: str, ask: Asking) -> None:
    assert ask(text).message.text.startswith(begins)


IN_CHAT = {
    ("云市场份额排名", "第二名的增速"): "Azure的营收增速：39%",
    ("云市场份额排名", "第三名的增速呢"): "来源没有给出谷歌云的营收增速",
    ("云市场份额排名", "增速第二的是谁"): "阿里云的营收增速最低",
    ("rank the clouds by share", "growth of the second one"): "Azure, revenue growth: 39%",
    ("rank the clouds by share", "second fastest growth"): "Alibaba Cloud has the lower revenue growth",
    ("rank the P/Es", "the second one's R&D budget"): "Microsoft, annual R&D budget: $100 billion",
    ("阿里有哪些风险", "第一个展开说说"): "风险共9项，第1项",
    ("哪家PE最低", "第一个展开说说"): "您指的是",
}


@pytest.mark.parametrize(("turns", "begins"), IN_CHAT.items())
def test_in_chat__a_place_is_one_of_those_shown(turns: tuple[str, ...], begins: str, assistant: Assistant) -> None:
    chat = Conversation(assistant, date(2026, 11, 22), language_of(turns[0]))
    assert [chat.ask(turn) for turn in turns][-1].message.text.startswith(begins)
