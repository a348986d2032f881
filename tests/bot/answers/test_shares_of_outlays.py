"""What part an outlay is of all that somebody lays out or takes in: the source prints neither such a part nor the
whole."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "亚马逊的云基础设施支出占它全部资本开支的几成",
    "亚马逊400亿美元的云基础设施支出占其总支出的百分之几",
    "微软的研发预算占收入的几成",
    "微软研发预算占它总收入的比例是多少",
    "阿里四个季度的AI支出占它收入的比重",
    "亚马逊云基础设施开支占全公司资本支出的多少",
    "微软的研发占营收多少百分比",
    "阿里的1200亿占它总资本开支的几成",
    "阿里巴巴的投资计划占其营收的几成",
    "亚马遜的雲基礎設施支出佔總資本開支幾成",
    "What share of Amazon's total capex is its cloud infrastructure spending?",
    "What percentage of Microsoft's revenue goes to R&D?",
    "How much of Amazon's capital expenditure is cloud infrastructure?",
    "Cloud infrastructure as a share of Amazon's capex?",
    "Microsoft R&D as a percentage of revenue",
    "What fraction of its total spending does Amazon put into cloud infrastructure?",
    "Of all Amazon's capex, how much is for cloud infrastructure?",
    "R&D to sales ratio of Microsoft",
    "How large a slice of Alibaba's revenue is the RMB120 billion?",
    "what proportion of Alibaba's total capex is AI?",
])
def test_another__is_refused(ask: Asking, text: str) -> None:
    assert ask.chat(text).answer.outcome in ("decline", "clarify")


@pytest.mark.parametrize(("text", "told"), [
    ("阿里的投资计划有几成用于数据中心", "80%"),
    ("数据中心占阿里530亿投资计划的几成", "80%"),
    ("亚马逊的云基础设施支出是多少", "400"),
    ("Azure占微软总收入的几成", "25%"),
    ("What share of Microsoft's revenue is Azure?", "25%"),
    ("微软一年的研发预算多少", "1000"),
    ("What share of Alibaba's plan goes to data centers?", "80%"),
    ("AWS占全球AI案例研究的几成", "34%"),
    ("比较亚马逊的云基础设施支出和微软的研发预算", "40"),
])
def test_neighbour__is_answered(ask: Asking, text: str, told: str) -> None:
    trace = ask.chat(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text
