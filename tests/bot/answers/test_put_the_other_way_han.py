"""Chinese questions that ask a point the other way round, or of a country, a market or its people: no yes is said."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

YES_OR_NO = ("是的", "不是。", "有。", "没有。")
THE_OTHER_WAY = (
    "消费者参与度低吗", "竞争小吗", "竞争弱吗", "AI业务增长是两位数吗", "阿里有竞争力吗", "有竞争力吗",
    "取消IPO是好事吗", "竞争是优势吗",
    "美国云厂商赚钱吗", "美国云厂商盈利吗", "淘宝贵吗", "淘宝便宜吗",
)  # fmt: skip
OF_ANOTHER = (
    "美国盈利吗", "中国盈利吗", "投资者盈利吗", "股东赚钱吗", "美国开源了吗", "中国企业开源了吗", "中国企业盈利吗",
    "行业开源了吗",
    "分析师开源了吗", "欧盟开源了吗", "美国股价上涨了吗", "投资者和SAP合作吗", "美国和微软合作吗",
    "行业取消了IPO吗", "市场取消了IPO吗",
    "大家取消IPO了吗", "大家股价上涨了吗", "投资者赌博吗", "股东赌博吗", "分析师采用零散吗",
    "用户为什么增长", "市场为什么增长",
)  # fmt: skip
STILL = {
    "竞争激烈吗": "是的",
    "市场竞争激烈吗": "是的",
    "投资者谨慎吗": "是的",
    "用户喜欢千问吗": "是的",
    "新兴市场是优势吗": "是的",
    "开源是优势吗": "是的",
    "监管是风险吗": "是的",
    "IPO取消是风险吗": "是的",
    "AI业务三位数增长吗": "是的",
    "阿里云增长是两位数吗": "是的",
    "云业务IPO成功了吗": "不是",
    "Azure是亏的吗": "不是",
    "中国监管阿里吗": "中国和海外的监管机构",
    "市场谨慎吗": "是的",
    "企业采用零散吗": "是的",
    "阿里赌博吗": "是的",
    "市场怎么看": "投资者态度谨慎",
    "投资者担心什么": "投资者态度谨慎",
    "投资者为什么谨慎": "投资者态度谨慎",
    "阿里的竞争力如何": "优势",
}


@pytest.mark.parametrize("question", THE_OTHER_WAY)
def test_points_asked_the_other_way__get_no_yes(question: str, ask: Asking) -> None:
    assert not ask(question).message.text.startswith(YES_OR_NO)


@pytest.mark.parametrize("question", OF_ANOTHER)
def test_points_asked_of_another__are_not_said(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), STILL.items())
def test_neighbours__stay(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
