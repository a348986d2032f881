"""Chinese yes/no questions whose verb no point says, and questions for who did something that has no name."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "监管机构起诉阿里了吗", "监管机构放过阿里了吗", "监管审查结束了没有", "阿里跟监管机构和解了吗", "监管松绑了吗",
    "芯片管制合法吗", "芯片管制失效了吗",
    "阿里云IPO受欢迎吗", "微软跟OpenAI的联盟赚钱吗", "微软和OpenAI的联盟有回报了吗",
    "数据中心着火了吗", "数据中心搬走了吗", "美国云厂商退出新兴市场了吗",
    "Azure一直是现金牛吗", "谷歌云向来擅长数据分析吗",
    "監管機構起訴阿里了嗎", "監管審查完結咗未",
    "用户采用零散吗",                                                        # of others
    "微软面对阿里的激烈竞争吗", "微软受到来自阿里的竞争吗", "亚马逊担心阿里吗", "阿里担心监管吗",
    "SAP和德勤合作吗", "SAP同博世有冇合作", "德勤、博世互为合作伙伴吗", "SAP跟德勤之间有合作关系吗",
    "竞争是主要风险吗", "监管是个小风险吗", "开源是阿里的主要优势吗", "竞争是不是阿里的头号风险",
    "投资者越来越谨慎吗", "投资者变得更谨慎了吗", "投資者愈來愈謹慎嗎",
    "分析师认为监管是风险吗", "Azure被微软叫做现金牛吗", "微软的增长靠AI吗", "Azure增长是AI带动的吗",
])
def test_predicates__that_no_point_says_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("阿里云盈利了吗", "不是"), ("Azure赚钱吗", "是的"), ("阿里云现在已经稳定赚钱了对吧", "不是"),
    ("企业采用AI零散吗", "是的"), ("投资者对阿里谨慎吗", "是的"), ("谷歌云擅长数据分析吗", "是的"),
    ("阿里开源模型了吗", "是的"), ("阿里被监管审查了吗", "监管机构"), ("监管会拖慢阿里扩张吗", "可能拖慢"),
    ("美国云厂商在新兴市场遇到障碍吗", "障碍"), ("阿里跟SAP和博世合作吗", "是的"), ("阿里在电商领域称霸吗", "电商"),
    ("阿里雲單獨上市嗰單嘢係咪取消咗", "是的"), ("企业对AI的采用零散吗", "是的"), ("监管是主要风险之一吗", "是的"),
    ("阿里面对微软的激烈竞争吗", "是的"), ("监管是风险吗", "是的"), ("分析師對阿里意見不一嗎", "是的"),
    ("Azure被称为现金牛吗", "是的"), ("SAP、德勤和博世都跟阿里合作吗", "是的"), ("微软跟OpenAI有合作吗", "是的"),
    ("SAP和德勤是合作伙伴吗", "阿里巴巴"), ("阿里云收入增长是AI带动的吗", "是的"), ("阿里云成长主要靠AI嗎", "是的"),
    ("阿里云靠AI赚钱吗", "不是"),
])
def test_predicates__that_a_point_says_are_told(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text.splitlines()[0]


@pytest.mark.parametrize("text", [
    "什么推动AI产品的增长", "AI产品的增长靠什么推动", "哪些新兴市场没有点名", "阿里已经跨过哪些障碍",
    "阿里克服了哪些困难",
])
def test_points__asked_for_the_other_way_round_are_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("什么推动阿里云的增长", "AI产品"), ("阿里要跨过哪些障碍", "三类障碍"), ("阿里还须克服什么障碍", "三类障碍"),
])
def test_points__asked_for_as_they_are_told(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize(("text", "shown"), [
    ("Azure係咪阿里嘅", "不是：Azure屬於微軟"), ("Azure是微软的吗", "是的"), ("AWS是亚马逊旗下的吗", "是的"),
    ("Gemini是不是阿里的产品", "属于谷歌"), ("阿里云是不是微软的", "属于阿里巴巴"), ("千问是微软的模型吗", "不是"),
    ("Azure是微软的现金牛吗", "25%"), ("Azure的增长比阿里云快，是微软的吗", "39%"),
])
def test_owners__are_asked_for_with_the_last_word(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text


@pytest.mark.parametrize("text", [
    "阿里开源的模型有多少参数", "開源模型的參數量是多少", "阿里这波是不是要起飞", "阿里会不会翻身",
])
def test_near_misses__of_the_open_model_and_of_the_future(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "阿里AI团队谁领导", "阿里由谁带领", "微软的云谁说了算", "阿里云是谁在管", "阿里的数据中心谁来建", "谁反对阿里出海",
    "谁起诉阿里", "哪些投资者唱反调", "哪些分析师看空阿里", "哪家监管机构在查阿里", "边个监管机构查紧阿里",
])
def test_doers__have_no_name(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "shown"), [
    ("谁主导云市场", "AWS"), ("投资者最该问哪个问题", "投资者的关键问题"), ("股东有什么风险", "风险"),
    ("分析师怎么看阿里", "赌博"), ("阿里的伙伴有谁", "SAP"),
])
def test_people__who_are_asked_for_nothing_of_their_own(ask: Asking, text: str, shown: str) -> None:
    assert shown in ask(text).message.text
