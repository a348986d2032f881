"""Of what stated figures are, how many digits one has, and fractions written with a stroke."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Is AWS's 34% the same metric as Alibaba Cloud's 34%?", "No: Alibaba Cloud's revenue growth is 34%, and"),
        ("Do AWS's 34% and Alibaba's 34% measure the same thing?", "No: "),
        ("Alibaba's 34% and Azure's 39%, same metric?", "Yes: "),
        ("Is Azure's 25% the same as its 20%?", "No: "),
        ("文中AWS的34%和阿里云的34%是同一个指标吗", "不是："),
        ("AWS的34%和阿里云的34%是一回事吗", "不是："),
        ("Did the whole cloud division of Alibaba grow at a triple-digit pace?", "No: Alibaba Cloud's revenue"),
        ("Is Alibaba's cloud growth triple-digit?", "No: Alibaba Cloud's revenue growth is 34%"),
        ("Is Azure's growth in triple digits?", "No: Azure's revenue growth is 39%"),
        ("Azure增速有三位数吗", "不是：Azure的营收增速是39%"),
        ("How many quarters has Alibaba Cloud grown by triple digits?", "9 quarters or 8 quarters"),
        ("Clouds with a single-digit market share", "below 10%: Alibaba Cloud"),
        ("份额不到两位数的云", "低于10%的：阿里云"),
        ("市盈率是两位数的公司", "不低于10倍的"),
        ("Providers with shares in the double digits", "at least 10%: AWS, Azure, and Google Cloud"),
        ("azure占msft营收1/4?", "是的：Azure占微软总营收的25%"),
        ("阿里云份额是Azure的1/5吗", "是的"),
        ("阿里市盈率是微软的1/4吗", "不是"),
        ("阿里云要多少个点才追得上AWS", "低25个百分点"),
        ("阿里云什么时候追上AWS", "不作预测"),
        ("阿里三年计划总额比亚马逊云基础设施支出多多少美元", "130亿美元"),
        ("扣除資料中心部分後，阿里巴巴的投資計畫尚餘多少金額？", "106億美元"),
        ("azure/aws/gcp/阿里云 份额拉个表", "谷歌云 13%"),
        ("文章前後寫的 AI 三位數成長季數，好像兜不起來？", "自相矛盾"),
        ("寫文嗰個AI背後嘅模型有幾多參數？", "320億"),
        ("What is the rest of Alibaba's plan for?", "not what the rest is for"),
        ("What does the rest of the 53 billion go to?", "what the rest is for"),
        ("What is the rest of the 53 billion worth?", "$10.6 billion"),
    ],
)
def test_question__is_answered_for_what_it_asks(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize(("question", "told"), [
    ("Have Alibaba's AI services grown by 100% or more?", "Yes. Alibaba's AI-related business"),
    ("is Alibaba's AI growth over 80%?", "Yes. Alibaba's AI-related business"),
    ("did Alibaba's AI products grow by triple digits", "Yes. Alibaba's AI-related business"),
    ("did Alibaba's AI products grow 300% or more", "The sources give Alibaba's quarters in a row"),
    ("did Microsoft's AI services grow at least 100%", "The sources say nothing on that"),
    ("Has the triple-digit streak gone on for two years or longer?", "Yes: Alibaba has 9 quarters and 8 quarters"),
    ("did triple-digit AI growth last three years?", "No: Alibaba has 9 quarters and 8 quarters"),
    ("has the triple digit run lasted more than two years", "The source does not settle it"),
    ("AI的三位数增长持续了至少两年吗", "是的"),
])
def test_growth_of_ai__is_held_against_rates_and_years(ask: Asking, question: str, told: str) -> None:
    assert ask(question).message.text.startswith(told)
