"""Chinese words of the source or of arithmetic that mean something else beside a company."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

REFUSED = (
    "股价创新高了吗", "股价创新低了吗", "阿里股价创新高了吗", "有没有缺芯片", "阿里云有没有缺钱", "微软有没有缺钱",
    "阿里缺少什么",
    "听说阿里做机器人，对吗", "听说微软做机器人，对吗", "阿里做机器人吗", "阿里和谷歌云合并了吗", "德勤审计阿里吗",
    "阿里好评率", "千问好评率",
    "阿里用户增长率", "千问每年投资多少", "千问投资多少", "双十一千问下载量", "阿里份额为什么这么低",
    "阿里云份额为什么这么低", "阿里主导AI吗",
    "阿里主导中国市场吗", "阿里垄断了吗",
)  # fmt: skip
STILL = {
    "文章有没有缺字": "来源中有7处",
    "谷歌云那句缺了什么": "来源中有7处",
    "原文缺什么": "来源中有7处",
    "文章缺少什么": "来源中有7处",
    "作者是机器人吗": "作者Harrison Brooks是AI代理",
    "数据经过审计吗": "页面写明由AInvest",
    "AWS和Azure合并份额": "云市场份额合计：49%",
    "阿里PE为什么低": "投资者态度谨慎",
    "阿里PE为什么这么低": "投资者态度谨慎",
    "阿里每年投资多少": "阿里巴巴的AI和云投资计划：平均每年176.7亿美元",
    "千问下载量": "千问应用的下载量：1000万次",
    "AWS主导云市场吗": "是的",
    "阿里挑战谁": "阿里巴巴开源了",
    "文章提到谁": "来源里有数据的公司",
    "文章提到哪些公司": "来源里有数据的公司",
    "文章的问题是什么": "投资者的关键问题",
    "核心问题是什么": "投资者的关键问题",
}
RISKS = (
    "投资风险", "投資風險", "投资风险有哪些", "投资的风险", "投资风险大吗", "有投资风险吗", "投资阿里风险大吗",
    "投资阿里的风险",
    "投资阿里有什么风险", "风险大吗", "阿里投资风险",
)  # fmt: skip
IN_OTHER_WORDS = {
    "AI很烧钱吗": "是的。AI很烧钱",
    "阿里电商领先吗": "是的",
    "阿里主导电商吗": "是的",
    "电商是阿里强项吗": "是的",
    "监管严吗": "中国和海外的监管机构",
    "列出所有公司": "来源里有数据的公司",
    "文章主要内容": "来源的说法",
    "文章的主要内容是什么": "来源的说法",
}


@pytest.mark.parametrize("question", REFUSED)
def test_another_sense__is_not_answered_by_the_usual_one(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), STILL.items())
def test_the_usual_sense__stays(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)


@pytest.mark.parametrize("question", RISKS)
def test_risks_of_investing__are_the_risks(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(("风险，共9点", "風險，共9點"))


@pytest.mark.parametrize(("question", "told"), IN_OTHER_WORDS.items())
def test_the_same_in_other_words__is_answered(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
