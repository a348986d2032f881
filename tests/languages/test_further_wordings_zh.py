"""Further wordings of the mainland, Hong Kong and Taiwan: what each is read as, and the near miss beside it."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

SAID = [
    ("Google Cloud 鬥 AWS", ("13%", "29%")),
    ("阿里云硬撼AWS", ("4%", "29%")),
    ("阿里四个季度的AI投入和三年计划总额分别是多少", ("1200亿", "530亿")),
    ("过去四季阿里AI支出跟三年计划各是多少", ("1200亿", "530亿")),
    ("阿里AI四个季度的投入折多少美元", ("165亿",)),
    ("Azure占微软收入的比例和它的云市场份额各是多少", ("25%", "20%")),
    ("本益比這個指標怎麼算", ("股價",)),
    ("市盈率这个概念怎么理解", ("股价",)),
    ("数据中心那八成钱，摘要说投在新兴市场，正文是不是一样讲法？", ("新兴市场", "八个地区")),
    ("阿里的估值倍数放在微软、亚马逊旁边看是什么水平？", ("18倍", "35倍", "40倍")),
    ("对比中美云厂商的市占率", ("4%", "20%", "29%", "13%")),
    ("阿里芸的市场分额", ("4%",)),
    ("帮我 pull 一下 BABA / MSFT 的 P/E comparison", ("18倍", "35倍")),
    ("麻烦 check 下 AWS 的 market share", ("29%",)),
    ("阿里这轮数据中心扩建一共覆盖几个大区", ("8个地区",)),
    ("阿里三年的投入跟微软一年的研发费比，量级怎样", ("530亿", "1000亿")),
    ("阿里、微軟、亞馬遜三隻嘅PE平均幾多", ("31倍",)),
    ("阿里、微軟、亞馬遜三檔的本益比平均", ("31倍",)),
    ("投資阿里要當心什麼", ("風險",)),
    ("投资阿里该留意哪些", ("风险",)),
    ("Qwen3-Next-80B-A3B 係衝住邊個嚟", ("Gemini",)),
    ("53B 入面有幾多係落 data center", ("80%",)),
    ("BABA valuation 比 MSFT cheap 幾多 percent", ("48.6%",)),
    ("MSFT valuation 比 BABA 贵几percent", ("94.4%",)),
    ("Qwen3-Max-Preview 有破兆參數嗎", ("是的",)),
    ("千问破亿下载了吗", ("来源的说法是", "1000万")),
    ("听讲微軟PE得返28倍，係咪㗎", ("不是", "35倍")),
    ("阿里在东南亚建数据中心吗", ("东南亚",)),
    ("四家云份额合并起来是多少", ("66%",)),
    ("合并后阿里云和谷歌云占多少", ("17%",)),
]
UNSAID = [
    "阿里三个季度的AI投入和市盈率", "AWS占亚马逊收入的比例", "微软AI四季投入",
    "帮我写份部门周报", "写一份请假条", "腾讯芸的市场分额",
    "53B入面有几多系落印度", "微软这轮数据中心扩建一共覆盖几个大区", "谷歌一年的研发费",
    "阿里在日本建数据中心吗", "阿里去巴西建数据中心没", "Are Alibaba's data centers in Japan?",
]


@pytest.mark.parametrize(("question", "told"), SAID)
def test_wording__is_read_as_meant(question: str, told: tuple[str, ...], ask: Ask) -> None:
    trace = ask(question)
    assert trace.answer.outcome == "answer"
    assert all(part in _simplified(trace.message.text) for part in map(_simplified, told))


@pytest.mark.parametrize("question", UNSAID)
def test_near_miss_of_a_wording__is_declined(question: str, ask: Ask) -> None:
    assert ask(question).answer.outcome == "decline"


def test_date_of_a_figure__is_asked_for_by_its_point_in_time(ask: Ask) -> None:
    trace = ask("阿里本益比多少？", "這數字是什麼時間點的？")
    assert "2025年12月" in trace.message.text


@pytest.mark.parametrize(
    ("question", "inside", "outside"),
    [("除了阿里还有谁PE低于40", "微软", "阿里巴巴"), ("除了AWS，哪家云份额超过10%", "谷歌云", "AWS"),
     ("Besides Alibaba, who has a P/E below 40?", "Microsoft", "Alibaba ")],
)
def test_limit__is_held_against_all_but_those_left_out(question: str, inside: str, outside: str, ask: Ask) -> None:
    trace = ask(question)
    assert trace.answer.kind == "threshold"
    assert inside in trace.message.text
    assert outside not in trace.message.text.split("\u00b9 AInvest")[0]


def _simplified(text: str) -> str:
    return text.translate(str.maketrans("億萬風險個區這價檔", "亿万风险个区这价档"))
