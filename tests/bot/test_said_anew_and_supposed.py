"""What is taken back in the same breath, and figures that a question supposes."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("AWS's growth, sorry, share", "AWS, cloud market share: 29%"),
    ("What is Azure's share, sorry, growth?", "Azure, revenue growth: 39%"),
    ("Alibaba's market share, I mean its P/E", "Alibaba, P/E: 18x"),
    ("How much is Amazon spending on R&D, I mean on cloud infrastructure?", "Amazon, cloud infrastructure spending"),
    ("Microsoft's R&D budget - I mean Amazon's P/E", "Amazon, P/E: 40x"),
    ("Give me the P/E, or rather the growth, of Alibaba Cloud", "Alibaba Cloud, revenue growth: 34%"),
    ("compare P/E, I mean market share, of AWS and Azure", "Cloud market share (global): AWS 29%, Azure 20%."),
    ("微软的研发预算，不对，我是说亚马逊的云基础设施支出是多少？", "亚马逊的云基础设施支出：400亿美元"),
    ("阿里的市盈率，啊不，阿里云的份额", "阿里云的云市场份额：4%"),
])
def test_metric_taken_back__is_not_answered(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "figures"), [
    ("I'd rather know the P/E of Alibaba than its share", ("18x",)),
    ("Sorry, what's Alibaba's P/E, and its share?", ("18x", "4%")),
    ("Azure's growth and share, sorry to bother you", ("39%", "20%")),
])
def test_correcting_word_that_takes_nothing_back__leaves_it(ask: Asking, text: str, figures: tuple[str, ...]) -> None:
    assert all(figure in ask(text).message.text for figure in figures)


@pytest.mark.parametrize(("text", "first"), [
    ("If Alibaba's P/E were 30, would it be below Microsoft's?", "Yes: 30x is less than Microsoft's 35x."),
    ("Suppose Alibaba's P/E rose to 36. Would it still be below Microsoft's?", "No: 36x is more than Microsoft's 35x."),
    ("What if Azure had a 30% share, would it be ahead of AWS?", "Yes: 30% is more than AWS's 29%."),
    ("If Azure's share rose to 31%, would it be bigger than AWS?", "Yes: 31% is more than AWS's 29%."),
    ("If Alibaba Cloud's growth hit 38%, would it be faster than Azure?", "No: 38% is less than Azure's 39%."),
    ("if alibaba cloud had a 12% market share, would it pass google?", "No: 12% is less than Google Cloud's 13%."),
    ("如果阿里云的份额升到12%，能超过谷歌云吗？", "不是：12%低于谷歌云的13%。"),
    ("假设Azure的份额是30%，会高于AWS吗？", "是的：30%高于AWS的29%。"),
])
def test_supposed_figure__is_set_beside_the_others(ask: Asking, text: str, first: str) -> None:
    trace = ask(text)
    assert trace.message.text.startswith(first)
    assert any(said in trace.message.text for said in ("as you suppose, in place of", "您的假设"))


def test_supposed_figure_that_the_source_has__is_called_so(ask: Asking) -> None:
    text = ask("if alibaba p/e is 18 is it cheaper than microsoft?").message.text
    assert text.startswith("Yes: 18x is less than Microsoft's 35x.")
    assert "as the source has it" in text
    assert "what you suppose" not in text


@pytest.mark.parametrize("text", [
    "If Alibaba's P/E were 30?", "If Alibaba's P/E fell, would Microsoft's follow?",
    "What if Azure's share hit 30% next year, would the stock rise?",
])
def test_supposition_without_a_comparison__is_no_arithmetic(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "first"), [
    ("Is Alibaba's P/E below 20 but Microsoft's above 30?", "Yes, all of it:"),
    ("Is AWS above 25% but Azure below 15%?", "No, not all of it:"),
    ("Is Alibaba's P/E under 20, but Amazon's over 45?", "No, not all of it:"),
])
def test_limits_on_either_side_of_but__are_of_the_names_before_them(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("is anyone bigger than Azure and Google?", "Yes: only AWS's cloud market share is above 20%"),
    ("anyone cheaper than both Microsoft and Amazon?", "Yes: only Alibaba's P/E is below 35x: 18x."),
    ("Is any cloud larger than both Azure and Google Cloud?", "Yes: only AWS's cloud market share is above"),
    ("有谁比Azure和谷歌云更大吗", "只有AWS的云市场份额高于20%：29%。"),
    ("does anyone have a bigger share than AWS and Azure?", "Not among those in the source. Cloud market share"),
    ("who is bigger than AWS and Azure?", "Nobody in the source. Cloud market share, high to low:"),
])
def test_anybody_beyond_two_names__is_none_of_the_two(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("is your info from 2026?", "No: published on 31 Dec 2025."),
    ("are your numbers from 2025?", "Yes: published on 31 Dec 2025."),
    ("数据是2026年的吗", "不是：发表于2025年12月31日。"),
])
def test_date_of_all_that_is_told__is_that_of_the_article(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", ["are the numbers in yuan from 2024?", "is the user data from 2024?"])
def test_date_of_other_data__is_not(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("again", [
    "as a table please", "just the numbers", "as bullet points", "table", "again?", "can you put that in a table?",
])
def test_another_form__is_the_same_told_again(ask: Asking, again: str) -> None:
    assert ask.chat(f"compare p/e || {again}").message.text.startswith("P/E: Amazon highest with 40x")
    assert ask.chat(f"Alibaba's P/E? || {again}").message.text.startswith("Alibaba, P/E: 18x")


@pytest.mark.parametrize("again", ["列成表", "用表格", "再说一遍"])
def test_another_form_in_chinese__is_the_same_told_again(ask: Asking, again: str) -> None:
    assert ask.chat(f"比较市盈率 || {again}").message.text.startswith("市盈率：亚马逊最高，40倍")


@pytest.mark.parametrize("again", ["as a share of revenue", "list the risks", "the numbers of employees"])
def test_more_than_a_form__is_asked_by_itself(ask: Asking, again: str) -> None:
    assert not ask.chat(f"compare p/e || {again}").message.text.startswith("P/E:")


@pytest.mark.parametrize(("text", "told"), [
    ("Which of Qwen2.5-Max and Qwen3-Max-Preview has over a trillion parameters?", "no parameters for Qwen2.5-Max"),
    ("Which of Alibaba and Google has a P/E below 20?", "no P/E for Google"),
    ("Which has a share above 25%, AWS or Siemens?", "Siemens is not in the sources."),
])
def test_which_of_two_with_one_unknown__says_so(ask: Asking, text: str, told: str) -> None:
    trace = ask(text)
    assert trace.answer.outcome == "answer"
    assert told in trace.message.text


def test_holdings_told_with_some__are_all_asked_about(ask: Asking) -> None:
    text = ask("I hold some Alibaba, some Amazon and some Microsoft: average P/E?").message.text
    assert text.startswith("Average P/E: 31x.")
    assert ask("I own some Alibaba, about 20 shares. What is Amazon's P/E?").message.text.startswith("Amazon, P/E: 40x")


@pytest.mark.parametrize(("text", "first"), [
    ("Is anyone cheaper than Alibaba?", "Not among those in the source. Alibaba has the lowest P/E: 18x."),
    ("Is anyone cheaper than Microsoft?", "Yes. P/E below 35x: Alibaba."),
    ("有没有比AWS更大的云？", "在来源给出的几家里，没有。AWS的云市场份额最高：29%。"),
    ("Does any cloud outgrow Alibaba Cloud?", "Yes. Revenue growth above 34%: Azure."),
    ("Does no other cloud hold more than Azure?", "No: the highest cloud market share is AWS's"),
    ("Does AWS hold the most of the cloud market?", "Yes: the highest cloud market share is AWS's"),
    ("Do US providers control most of the cloud market?", "Yes: together 62%"),
])
def test_whether_anybody_is_beyond__is_said(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", ["who is cheaper than Microsoft?", "whose share is above Azure's", "哪家比Azure大"])
def test_who_is_beyond__gets_no_yes(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith(("Yes", "No", "是", "有"))


@pytest.mark.parametrize(("text", "first"), [
    ("Is Azure's share higher than everyone else's?", "No: the highest cloud market share is AWS's"),
    ("Is Alibaba cheaper than everybody else?", "Yes: the lowest P/E is Alibaba's"),
    ("Is AWS bigger than everyone else combined?", "No: AWS's 29% is less than 71%."),
])
def test_than_everyone_else__is_than_each_of_them(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "outcome"), [
    ("can alibaba afford it", "answer"), ("can I afford Alibaba?", "decline"), ("how long is the article", "answer"),
])
def test_afford_and_length__are_of_whom_they_are_said(ask: Asking, text: str, outcome: str) -> None:
    assert ask(text).answer.outcome == outcome


@pytest.mark.parametrize(("text", "figures"), [
    ("Azure的增速，不是份额", ("39%",)), ("微软的市盈率，不是研发", ("35倍",)),
    ("Compare Azure and AWS growth, sorry, share", ("29%", "20%")),
    ("Is Azure's share 20%, no, 25%?", ("not 25%",)),
])
def test_correction_that_would_lose_something__is_left_alone(ask: Asking, text: str, figures: tuple[str, ...]) -> None:
    assert all(figure in ask(text).message.text for figure in figures)


@pytest.mark.parametrize("text", [
    "What was Azure's share in 2019, sorry, its growth?", "Alibaba's P/E next year, sorry, capex",
    "Is AWS's lead over Google no bigger than its lead over Azure?",
    "Is the gap between AWS and Azure not wider than between Azure and Google Cloud?",
    "Is the gap between AWS and Azure larger or smaller than between Azure and Google?",
    "AWS和Azure的差距没有Azure和谷歌云的差距大，对吗", "Azure is losing to whom?",
])
def test_what_is_turned_round_or_set_in_time__gets_no_figure_of_another(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "lacking"), [
    ("Is the gap between AWS and Azure wider than Google's share?", "Yes"),
    ("Who pays the least for cloud infrastructure?", "P/E"),
    ("Is the data from Q3 2025?", "No:"), ("Will anyone be bigger than AWS?", "Not among"),
])
def test_near_neighbours_of_the_new_answers__do_not_get_them(ask: Asking, text: str, lacking: str) -> None:
    assert lacking not in ask(text).message.text


@pytest.mark.parametrize("text", ["?", "...", "??", "？"])
def test_mere_marks_in_a_chat__ask_for_the_same_again(ask: Asking, text: str) -> None:
    assert ask.chat(f"aws share || {text}").message.text.startswith("AWS, cloud market share: 29%")


@pytest.mark.parametrize(("year", "first"), [("2023?", "No. "), ("2024?", "Yes. ")])
def test_bare_year__after_when_something_happened_is_held_against_it(ask: Asking, year: str, first: str) -> None:
    assert ask.chat(f"when was the ipo cancelled || {year}").message.text.startswith(first)
