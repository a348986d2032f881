"""Short turns on what the chat has told: a sum, those that a limit leaves, several places, a distance turned round, a
year's budget over several years."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("turns", "first"), [
    ("Do Azure and Google beat AWS together? || by 5 points?", "No: 4 percentage points is less than 5"),
    ("Do Azure and Google beat AWS together? || and with Alibaba?", "Yes: together 37%"),
    ("Do Azure and Google beat AWS together? || and with Alibaba? || by 8?", "Yes: 8 percentage points is the same"),
    ("Average P/E? || above 35? || without Alibaba?", "Yes: on average 37.5x"),
    ("平均市盈率？ || 高于30吗？ || 不算阿里巴巴呢？", "是的：平均37.5倍"),
    ("Sum of the four shares? || 66%, right?", "Yes: together 66%"),
    ("四家份额合计？ || 是70%吗？", "不是：合计66%"),
    ("Sum of all shares? || so 30% for others?", "No: 34% is more than 30%."),
    ("Sum of all shares? || so 30% for others? || is that more than AWS?", "Yes: 34% is more than AWS's 29%."),
    ("Which clouds are above 15%? || and the rest?", "Cloud market share (global): Google Cloud 13%, Alibaba"),
    ("Which clouds are above 15%? || and the rest? || sum them", "Combined cloud market share: 17%."),
    ("哪些云超过15%？ || 其余的呢？", "云市场份额（全球）：谷歌云 13%，阿里云 4%。"),
    ("谁的份额最大？ || 第三和第四呢？ || 加起来呢？", "云市场份额合计：17%。"),
    ("Who has the biggest share? || and the second and third? || together?", "Combined cloud market share: 33%."),
    ("AWS vs Google in share, in points? || the other way round", "Google Cloud's cloud market share is 16"),
    ("How much does Microsoft spend on R&D? || over 5 years?", "Microsoft, annual R&D budget: $500 billion"),
    ("微软研发？ || 三年呢？", "微软的年度研发预算：照此3年共3000亿美元"),
    ("Alibaba P/E is 22x || I read 18x || which is it", "Alibaba, P/E: 18x"),
    ("阿里市盈率22倍 || 我看到的是18倍 || 到底是哪个？", "阿里巴巴的市盈率：18倍"),
    ("Azure's share? || and of Alibaba Cloud, 5%?", "No: Alibaba Cloud's cloud market share is 4%"),
    ("530亿中数据中心多少？ || 每年呢？ || 占比？", "阿里巴巴的投资计划中数据中心的占比：80%"),
    ("530亿中数据中心多少？ || 其余每年多少？", "阿里巴巴：若平均分摊（来源没有给出每年的数字）"),
    ("Who has the highest P/E? || how much higher than the lowest? || in percent?", "Amazon's P/E is 122.2% above"),
    ("Azure增速？ || 阿里云呢？ || 谁更快？ || 快百分之几？", "Azure的营收增速是39%，比阿里云的34%高14.7%"),
    ("Is Microsoft cheaper than Amazon? || by how many percent? || and than Alibaba? || by how many times?",
     "Microsoft's P/E is about 1.9 times that of Alibaba."),
])
def test_turn__is_of_what_was_told(turns: str, first: str, ask: Asking) -> None:
    trace = ask.chat(turns)
    assert trace.answer.outcome == "answer"
    assert trace.message.text.startswith(first)


@pytest.mark.parametrize("turns", [
    "What does Microsoft spend? || on cloud?",
    "AWS and Azure combined? || and 50%?",
    "Google's share? || Alibaba's? || more than three times?",
    "Amazon's cloud infrastructure spending? || over three years?",
    "Do Azure and Alibaba Cloud beat AWS together? || by 5 points?",
])
def test_turn_that_nothing_answers__is_declined(turns: str, ask: Asking) -> None:
    assert ask.chat(turns).answer.outcome == "decline"


@pytest.mark.parametrize(("turns", "first"), [
    ("Does Microsoft spend $100 billion on R&D? || over three years?", "No: Microsoft's annual R&D budget is $100"),
    ("Average share of AWS and Azure? || is each above 20%?", "No, not all of it"),
    ("Azure's cloud share? || what about the 25%", "Azure makes up 25% of Microsoft's total revenue"),
])
def test_near_miss__is_read_as_before(turns: str, first: str, ask: Asking) -> None:
    assert ask.chat(turns).message.text.startswith(first)
