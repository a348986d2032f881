"""The first line says what was asked in words that cannot be misread: no "22x above", no count where names are asked,
no "highest" of two, the one asked about as the subject."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY, Asking

STREAK = "Alibaba: 9 quarters or 8 quarters in a row of triple-digit AI growth; the source contradicts itself."


@pytest.mark.parametrize(("text", "told"), [
    # A difference of multiples is no multiple.
    ("msft pe less baba pe", "Microsoft's P/E is 17 points above Alibaba's (35x against 18x)."),
    ("what lies between the P/E of Amazon and that of Microsoft?", "Amazon's P/E is 5 points above Microsoft's"),
    ("is amazon's p/e 22 points above alibaba's?",
     "Yes: Amazon's P/E is 22 points above Alibaba's (40x − 18x = 22 points)."),
    # A discount is that of the lower one, to whom it is set against.
    ("percent discount of Microsoft's P/E to Amazon's?", "Microsoft's P/E is 12.5% below Amazon's (a discount)."),
    ("what pct discount to Amazon does Alibaba carry on P/E", "Alibaba's P/E is 55% below Amazon's (a discount)."),
    ("premium to Alibaba's multiple that Amazon commands?", "Amazon's P/E is 122.2% above Alibaba's (a premium)."),
    # Who is asked about is the subject.
    ("How many points behind AWS is Azure in cloud share?", "Azure's cloud market share is 9 percentage points below"),
    ("how much cheaper than amazon is microsoft by p/e", "Microsoft's P/E is 5 points below Amazon's"),
    ("How far ahead of Google Cloud is Azure in share?", "Azure's cloud market share is 7 percentage points above"),
    ("the difference between the P/E of Amazon and Alibaba", "Amazon's P/E is 22 points above Alibaba's"),
    # Two are higher and lower.
    ("aws and azure, cloud share", "Cloud market share (global): AWS 29%, Azure 20%."),
    ("google cloud or azure, who has more share", "Azure has the higher cloud market share: 20% against Goo"),
    ("who is third by p/e", "Alibaba has the lowest P/E (third and last): 18x."),
    ("how does microsoft's cloud share compare", "Azure lies between"),
    ("how does amazon's p/e compare", "Amazon has the highest P/E here: 40x against Microsoft's 35x and"),
    # Amounts before the caution.
    ("msft r&d against amazon's cloud infrastructure spending",
     "Microsoft $100 billion (annual R&D budget), Amazon $40 billion (cloud infrastructure spending)."),
    ("Which company has the biggest spending budget?",
     "By amount alone, Microsoft has the highest figure: $100 billion"),
    ("how does alibaba's investment compare with microsoft's and amazon's spending?",
     "The source's own view: Alibaba's outlay is substantial, but small beside what Microsoft and Amazon spend."),
    # Names before their number.
    ("in which regions does alibaba put up data centers", "The Middle East, Southeast Asia and Latin America are"),
    ("how many regions is alibaba building data centers in", "Alibaba: 8 regions of the data center expansion"),
    # A contradiction, a span, a part: once and whole.
    ("triple digit ai growth, for how many quarters", STREAK),
    ("how long is the triple digit ai growth streak", STREAK),
    ("over how many years is the investment plan",
     "Alibaba, AI and cloud investment plan: $53 billion over 3 years; the source does not say which."),
    ("parameters of qwen3-max-preview", "Qwen3-Max-Preview: over 1 trillion parameters"),
    ("how often was the qwen app downloaded", "Qwen app: 10 million downloads¹ (first week; no date given)"),
    ("azure, what part of microsoft's revenue", "Azure makes up 25% of Microsoft's total revenue"),
    ("is azure a third of microsoft's revenue?", "No: Azure makes up 25% of Microsoft's total revenue"),
    # Where one figure stands.
    ("where does the 29% for aws come from", "AInvest, 31 Dec 2025, Competitive Positioning, paragraph 1."),
    # Refusals are sentences.
    ("growth of aws", "The sources give no revenue growth for AWS."),
    ("alibaba share price", "The sources do not give Alibaba's share price."),
    ("What is the Deloitte deal worth to Alibaba?", "The sources do not give the value of a deal for "),
    ("azure's cloud share in 2022", "The sources give Azure's cloud market share for Q3 2025 only, not for \"2022\"."),
    ("azure's growth in 2022", "The sources do not give Azure's revenue growth for \"2022\"."),
    ("baba cloud share in q2", "The sources give Alibaba Cloud's cloud market share for Q3 2025 only, not for \"q2\"."),
    ("what does market share mean", "Cloud market share: the part of all sales"),
    # Chinese.
    ("亚马逊市盈率比阿里巴巴高多少", "亚马逊的市盈率是40倍，比阿里巴巴的18倍高22个倍数。"),
    ("AWS和Azure的市场份额对比", "云市场份额（全球）：AWS 29%，Azure 20%。"),
    ("阿里巴巴在哪些地区建数据中心", "点名的有中东、东南亚和拉丁美洲"),
    ("阿里云2022年的市场份额", "来源只给出阿里云在2025年第三季度的云市场份额，没有给出“2022年”的。"),
])  # fmt: skip
def test_first_line__says_it(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("turns", "told"), [
    (("azure growth", "and alibaba's?", "so how many points behind is it?"), "Alibaba Cloud's revenue growth is 5 "),
    (("alibaba pe and amazon pe", "how much higher is it?"), "Amazon's P/E is 22 points above Alibaba's"),
])
def test_direction__of_those_spoken_of_is_the_one_told(ask: Asking, turns: tuple[str, ...], told: str) -> None:
    chat = Conversation(ask.assistant, TODAY)
    *_, last = (chat.ask(turn) for turn in turns)
    assert last.message.text.startswith(told)


@pytest.mark.parametrize("text", ["how does alibaba's spending compare with amazon's?", "who spends most?"])
def test_caution__is_given_once(ask: Asking, text: str) -> None:
    assert ask(text).message.text.count("different kinds") == 1


def test_share_of_unlike_kinds__is_named_by_its_kind(ask: Asking) -> None:
    """Alibaba's plan is no R&D budget, whatever it is set beside."""
    told = ask("BABA's plan next to Microsoft's R&D").message.text
    assert told.startswith("Alibaba $53 billion (AI and cloud investment plan), Microsoft $100 billion (annual R&D")
    assert "$53 billion" not in ask("BABA's R&D next to Microsoft's R&D").message.text
