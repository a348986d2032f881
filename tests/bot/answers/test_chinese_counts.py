"""Of how many a limit is said to hold in Chinese (至少两家, 不止一家, 没有哪家, 一家也没有), against verdicts that are
worked out here from the facts alone; limits in 倍; and comparisons that 没有 denies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from knowledge import Knowledge

from bot.answers.orders.thresholds import Threshold
from bot.assistant import Assistant
from bot.conversation import Conversation
from bot.language import language_of
from tests.bot.asking import Asking

_SUBJECTS = {"cloud_share": ("云份额", "%"), "pe_ratio": ("PE", "倍")}
_COUNTS = {
    "至少{n}家{s}{l}吗": lambda found, n: found >= n,
    "起码有{n}间{s}{l}，对吗": lambda found, n: found >= n,
    "不止{n}家{s}{l}吧": lambda found, n: found > n,
    "最多{n}家{s}{l}吗": lambda found, n: found <= n,
    "不到{n}家{s}{l}吗": lambda found, n: found < n,
    "只有{n}家{s}{l}，是吗": lambda found, n: found == n,
}
_NONE = (
    "没有哪家{s}{l}吧",
    "没有一家{s}{l}，对吗",
    "冇一間{s}{l}？",
    "没有公司{s}{l}吗",
    "{s}{l}的一家也没有吧",
    "一家{s}{l}的都没有？",
)


def _statements(metric: str, knowledge: Knowledge) -> Iterator[tuple[str, bool]]:
    figures = [knowledge.facts(key, metric)[0].value for key in knowledge.holders(metric)]
    subject, unit = _SUBJECTS[metric]
    for value in (*figures, *(figure + 1 for figure in figures), Decimal(3), Decimal(10)):
        for word, found in (("超过", sum(f > value for f in figures)), ("低于", sum(f < value for f in figures))):
            limit = f"{word}{value}{unit}"
            for wording in _NONE:
                yield wording.format(s=subject, l=limit), found == 0
            for wording, holds in _COUNTS.items():
                for number, count in (("一", 1), ("两", 2), ("三", 3)):
                    yield wording.format(n=number, s=subject, l=limit), holds(found, count)


@pytest.mark.parametrize("metric", _SUBJECTS)
def test_chinese_counts__get_their_own_verdict(metric: str, ask: Asking, knowledge: Knowledge) -> None:
    wrong, given, asked = [], 0, 0
    for text, holds in _statements(metric, knowledge):
        asked += 1
        content = ask(text).answer.content
        verdict = content.verdict if isinstance(content, Threshold) else ""
        given += bool(verdict)
        if verdict and (verdict == "yes") != holds:
            wrong.append(f"{text} deserves {holds}, got {verdict}")
    assert not wrong, f"{len(wrong)} of {asked}\n" + "\n".join(wrong[:40])
    assert given >= 0.95 * asked > 100


FIRST = {
    "有两家PE超过30倍，对吗": "是的，市盈率高于30倍的：亚马逊和微软",
    "有三家云份额超过15%吗": "不是，云市场份额高于15%的：AWS和Azure",
    "两家云份额超过10%吗": "云市场份额高于10%的：AWS、Azure和谷歌云",  # three are, which "two" need not exclude
    "三家PE都超过20倍吗": "不是，市盈率高于20倍的：亚马逊和微软",
    "有没有一家云份额超过25%": "有，云市场份额高于25%的：AWS",
    "有没有云厂商份额超过30%": "没有，来源中没有谁的云市场份额高于30%",
    "PE廿倍都冇嘅係邊隻": "市盈率低於20倍的：阿里巴巴",
    "云份额超过30%吗": "来源中没有谁的云市场份额高于30%",
    "PE低于15倍吗": "来源中没有谁的市盈率低于15倍",
    "没有哪家云份额低于Oracle的吗": "来源没有提到甲骨文",
    "PE低于10倍的有哪些": "来源中没有谁的市盈率低于10倍",
    "有没有PE超过十倍的": "有，市盈率高于10倍的：亚马逊、微软和阿里巴巴",
    "阿里PE低于10倍吗": "不是：阿里巴巴的市盈率是18倍，并不低于10倍",
    "微软PE不到阿里的三倍吧": "是的：微软的市盈率是阿里巴巴的1.94倍",
    "AWS份额超过阿里云的五倍吗": "是的：AWS的云市场份额是阿里云的7.25倍",
    "阿里PE没有低于微软吧": "不是：阿里巴巴的市盈率是18倍，低于微软的35倍",
    "阿里PE不比微软低吧": "不是：阿里巴巴的市盈率是18倍，低于微软的35倍",
    "微软PE没高过亚马逊吧": "是的：微软的市盈率是35倍，低于亚马逊的40倍",
    "阿里云没有领先AWS吧": "是的：阿里云的云市场份额是4%，低于AWS的29%",
    "阿里PE唔低過微軟吧": "不是：阿里巴巴的市盈率是18倍，低於微軟的35倍",
    "Azure成長沒有比阿里雲快，對嗎": "不是：Azure的營收增速是39%，高於阿里雲的34%",
    "阿里PE没有比微软和亚马逊都低吧": "不是：阿里巴巴的市盈率是18倍，低于微软的35倍和亚马逊的40倍",
    "Azure比谷歌云大但比AWS小吧": "是的：Azure的云市场份额是20%，高于谷歌云的13%，低于AWS的29%",
    "Azure比AWS大但比谷歌云小吧": "不是：",
    "谷歌云高于阿里云但低于Azure吧": "是的：谷歌云的云市场份额是13%",
    "阿里云增速没有40%吧": "是的：阿里云的营收增速是34%，低于40%",
    "AWS份额没有25%吧": "不是：AWS的云市场份额是29%，并不低于25%",
    "AWS份额没有30%以上吧": "是的：AWS的云市场份额是29%，低于30%",
    "AWS份额没有过30%吧": "是的：AWS的云市场份额是29%，并不高于30%",
    "阿里PE有没有20倍": "没有：",
    "不光阿里PE低于20倍吧": "市盈率低于20倍的：阿里巴巴",
    "四朵云里只有一朵超过25%吗": "是的，云市场份额高于25%的：AWS",
    "三家里有两家PE超过30倍吧": "是的，市盈率高于30倍的：亚马逊和微软",
    "阿里PE低于微软没有": "是的：阿里巴巴的市盈率是18倍，低于微软的35倍",
    "阿里PE有没有低于微软": "有：阿里巴巴的市盈率是18倍，低于微软的35倍",
    "AWS份额没有超过25%吧": "不是：AWS的云市场份额是29%，高于25%",
    "阿里云增速没有腾讯云快吧": "来源没有提到腾讯",
    "阿里的530億和微軟一年的研發比，差多少": "單看數字，阿里巴巴的AI和雲投資計劃是530億美元，比微軟",
    "亚马逊的400亿跟微软的研发差多少": "单看数字，亚马逊的云基础设施支出是400亿美元，比微软",
    "阿里和微软研发差距多大": "阿里巴巴的研发差距（与美国对手相比）：超过1000亿美元",
    "difference between Alibaba's 53 billion and Microsoft's annual R&D":
        "By the numbers alone, Alibaba's AI and cloud investment plan is $47 billion below",
}  # fmt: skip


@pytest.mark.parametrize(("text", "begins"), FIRST.items())
def test_chinese_limits__say_first_what_is_asked(text: str, begins: str, ask: Asking) -> None:
    assert ask(text).message.text.startswith(begins)


IN_CHAT = {
    ("Alibaba PE 對比同業點樣？", "有冇折讓？"): "有：阿里巴巴的市盈率是18倍，低於微軟的35倍和亞馬遜的40倍",
    ("比较市盈率", "有折价吗"): "阿里巴巴的市盈率是18倍，比亚马逊的40倍低55%（折价）",
    ("比较市盈率", "溢价多少"): "亚马逊的市盈率是40倍，比微软的35倍高14.3%（溢价）",
    ("compare P/Es", "is there a discount?"): "Alibaba's P/E is 55% below Amazon's (a discount)",
    ("AWS和Azure份额", "没有超过Azure吧"): "不是：AWS的云市场份额是29%，高于Azure的20%",
}


@pytest.mark.parametrize(("turns", "begins"), IN_CHAT.items())
def test_in_chat__a_discount_is_of_whoever_has_one(turns: tuple[str, ...], begins: str, assistant: Assistant) -> None:
    chat = Conversation(assistant, date(2026, 11, 22), language_of(turns[0]))
    assert [chat.ask(turn) for turn in turns][-1].message.text.startswith(begins)
