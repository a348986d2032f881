"""What narrows a Chinese question is never overlooked, and everyday Chinese talk gets no figure."""

from __future__ import annotations

import pytest

from tests.languages.conftest import Ask

NARROWED = [
    "阿里云企业份额", "阿里云海外市场份额", "阿里云国际市场份额", "阿里云个人市场份额", "阿里云二线城市份额",
    "阿里云私有云份额", "阿里云AI云份额", "阿里云客户增速", "阿里云环比增速", "阿里云利润增速",
    "阿里市盈率中位数", "阿里核心业务市盈率", "阿里电商业务市盈率", "阿里合理市盈率", "阿里的动态市盈率",
    "阿里TTM市盈率", "微软三年投资计划", "谷歌研发预算", "阿里两个季度AI开支", "千问总下载量", "千问首月下载量",
    "AWS案例有多少个", "Azure占微软利润多少", "阿里市盈率比行业低多少", "中国最大的云是谁",
    "阿里给电商投了多少", "人均市盈率对比", "两家人均营收增速", "微软每个员工的研发预算", "合并报表口径下阿里的市盈率",
    "合并市盈率对比", "两家合并后的营收增速", "阿里合并前的市盈率",
]
EVERYDAY = [
    "今天云好多啊", "这件衣服太贵了能便宜点吗", "公司分蛋糕我占多少", "我们班谁最高", "今年的工资涨了多少",
    "研发部门在几楼", "这个应用怎么下载", "三年计划怎么写", "帮我做个旅游计划", "投资一万块一年能赚多少",
    "模型参数怎么调", "一年有几个季度", "连续加班三个季度了", "翻倍了怎么办", "谁更快，兔子还是乌龟",
    "亚马逊河有多长", "微软拼音怎么设置", "阿里云服务器怎么续费", "谷歌浏览器怎么更新", "一共多少人",
    "百分之三十的概率", "三十五岁还能找到工作吗", "手机市场份额排名", "新能源车市占率最高的是谁",
    "银行股市盈率多少", "GDP增速多少", "结婚要花多少钱",
]


@pytest.mark.parametrize("question", NARROWED)
def test_narrowed__has_no_figure_of_the_wider_question(question: str, ask: Ask) -> None:
    trace = ask(question)
    assert trace.answer.outcome == "decline"
    assert not trace.answer.facts


@pytest.mark.parametrize("question", EVERYDAY)
def test_everyday__gets_no_figure(question: str, ask: Ask) -> None:
    assert not ask(question).answer.facts
