"""Who stands above or below somebody, lists of one name's figures, changes of a level, and what a part is said to be
for."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("whose P/E is above Microsoft's", "P/E above 35x: Amazon."),
    ("who has a P/E above Microsoft's", "P/E above 35x: Amazon."),
    ("whose P/E is below Amazon's", "P/E below 40x: Microsoft and Alibaba."),
    ("which clouds have a share above Google's", "Cloud market share above 13%: AWS and Azure."),
    ("whose share is below Azure's", "Cloud market share below 20%: Google Cloud and Alibaba Cloud."),
    ("who is above Alibaba in cloud share", "Cloud market share above 4%: AWS, Azure, and Google Cloud."),
    ("is any cloud's share above AWS's", "Not among those in the source. AWS has the highest"),
    ("does any company have a higher P/E than Amazon", "Not among those in the source. Amazon has the highest"),
    ("is there a cloud bigger than AWS", "Not among those in the source. AWS has the highest"),
    ("is any provider smaller than Alibaba Cloud by share", "Not among those in the source. Alibaba Cloud has"),
    ("is any cloud growing faster than Azure", "Not among those in the source. Azure has the higher"),
    ("who is above Microsoft on P/E?", "P/E above 35x: Amazon."),
    ("有没有比AWS份额更高的云", "在来源给出的几家里，没有。AWS的云市场份额最高"),
    ("有比微软市盈率高的公司吗", "是的，市盈率高于35倍的：亚马逊。"),
    ("有谁的市盈率比亚马逊高吗", "亚马逊"),
])
def test_who_is_above_somebody__gets_the_order(ask: Asking, text: str, first: str) -> None:
    answer = ask(text)
    assert answer.answer.intent == "ranking"
    assert answer.message.text.startswith(first)


@pytest.mark.parametrize(("text", "told"), [
    ("does Azure have any more share than Google", "Yes: Azure, 20%"),
    ("is Azure's share any higher than 15%", "Yes: Azure"),
    ("Which threats hang over Alibaba's AI plans?", "What the source says"),
    ("is there a P/E for Google", "The sources give no P/E for Google"),
])
def test_any_and_over__elsewhere_are_read_as_before(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("text", "figures"), [
    ("azure 3 numbers: share, growth, % of msft sales", ("20%", "39%", "25%")),
    ("give me azure's share and growth and its part of msft's revenue", ("20%", "39%", "25%")),
    ("AWS has a case-study percentage and a market percentage: what is each?", ("34%", "29%")),
    ("what are aws's percentages of the market and of case studies", ("34%", "29%")),
])
def test_list_of_one_names_figures__is_told_item_by_item(ask: Asking, text: str, figures: tuple[str, ...]) -> None:
    told = ask(text).message.text
    assert all(figure in told for figure in figures)


@pytest.mark.parametrize("text", [
    "Azure's share and growth in 2022", "microsoft: P/E, R&D, share, growth",
    "qwen app: downloads, users",
])
def test_list_with_an_item_that_no_source_has__is_declined(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "how did azure's share change", "how has azure's share and growth changed", "has alibaba's p/e changed",
    "How has AWS's cloud market share developed", "change in azure's share", "how has alibaba's P/E evolved",
])
def test_change_of_a_level__is_declined(ask: Asking, text: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "decline"
    assert "how it has changed" in answer.message.text


@pytest.mark.parametrize(("text", "told"), [
    ("how did Azure's revenue change year over year", "39%"),
    ("how would Alibaba's P/E have to change to match Microsoft's", "17 points below"),
    ("how is alibaba developing its models", "Qwen3-Max-Preview"),
])
def test_change__that_the_source_gives_is_told(ask: Asking, text: str, told: str) -> None:
    assert told in ask(text).message.text


@pytest.mark.parametrize("text", [
    "is it chips that 80% of the money goes to?", "Is 80% of the plan for chips?", "does 80% of the money go to chips?",
    "is it right that 80% of the $53B plan is for research", "is 80% of the money spent on R&D",
])
def test_part_said_to_be_for_something_else__is_told_for_what_it_is(ask: Asking, text: str) -> None:
    told = ask(text).message.text
    assert "part of the plan for data centers: 80%" in told
    assert not told.startswith("Yes")


@pytest.mark.parametrize(("text", "yes"), [
    ("is it data centers that 80% of the money goes to?", True),
    ("does 70% of the plan go to chips", False),
    ("is 80% of azure's budget for chips", False),
    ("is 80% of Microsoft's R&D for chips", False),
    ("did 80% of the money go to OpenAI", False),
])
def test_part_of_another_amount__is_no_part_of_the_plan(ask: Asking, text: str, yes: bool) -> None:
    assert ask(text).message.text.startswith("Yes") == yes
    assert (ask(text).answer.outcome == "answer") == yes


@pytest.mark.parametrize(("text", "told"), [
    ("are the US clouds bigger than Alibaba Cloud", "Yes: Google Cloud, 13%"),
    ("are the American companies pricier than Alibaba", "Among those in the source, yes: Microsoft"),
    ("is big tech cheaper than Alibaba on P/E", "No: Microsoft, 35x"),
    ("do its rivals have a higher P/E than Alibaba", "Yes: Microsoft, 35x"),
    ("do the American companies trade at a premium to Alibaba", "Among those in the source, yes: Microsoft"),
    ("are the US companies not pricier than Alibaba", "No: Microsoft, 35x"),
    ("are the clouds smaller than Azure", "No: AWS, 29%"),
    ("is the Chinese company cheaper than Amazon", "Yes: Alibaba, 18x"),
    ("美国公司比阿里贵吗", "在来源给出的几家里，是的：微软"),
    ("美国的云比阿里云大吗", "是的：谷歌云"),
])
def test_group_that_is_measured_against_a_name__is_what_is_asked_of(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("text", "first"), [
    ("is someone cheaper than Alibaba", "Not among those in the source. Alibaba has the lowest P/E"),
    ("are others bigger than AWS", "Not among those in the source. AWS has the highest cloud market share"),
    ("is one of the clouds bigger than Azure", "Yes. Cloud market share above 20%: AWS."),
    ("does somebody have a higher multiple than Amazon", "Not among those in the source. Amazon has the highest P/E"),
])
def test_whether_anybody_is_beyond_a_name__is_said_of_those_in_the_source(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "Is its P/E lower than Amazon's?", "does it trade at a discount to Microsoft", "比微软便宜吗",
    "no cloud is bigger than AWS, right?",
])
def test_nobody_that_is_measured_against_a_name__gets_neither_yes_nor_no(ask: Asking, text: str) -> None:
    answer = ask(text)
    assert answer.answer.outcome == "answer"
    assert not answer.message.text.startswith(("Yes", "No", "是的", "不是"))


@pytest.mark.parametrize(("turns", "told"), [
    (("aws share", "is it bigger than its rivals"), "Yes: the highest cloud market share is AWS's"),
    (("aws share", "are its rivals smaller"), "Yes: Azure, 20%"),
    (("baba pe", "do its peers have a higher one"), "Yes: Microsoft, 35x"),
    (("msft pe", "is it lower than the peers'"), "No: the lowest P/E is Alibaba's"),
    (("baba pe", "is it cheaper than microsoft"), "Yes: Alibaba, 18x"),
    (("阿里的市盈率", "它比对手低吗"), "是的"),
])
def test_it_and_its_rivals__are_those_of_who_was_spoken_of(ask: Asking, turns: tuple[str, str], told: str) -> None:
    first, then = turns
    assert ask(then, ask(first).answer.frame).message.text.startswith(told)


@pytest.mark.parametrize(("text", "told"), [
    ("is AWS bigger than the other US clouds", "Yes: the highest"),
    ("does Alibaba trade at a discount to its peers", "Yes: the lowest"),
    ("does Alibaba have a higher P/E than its rivals", "No: the highest"),
    ("is no one's P/E above Amazon's", "Yes"),
    ("is Azure second in share", "Yes"),
])
def test_name_that_is_set_against_others__is_what_is_asked_of(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("turns", "told"), [
    (("baba pe", "is amazon's lower?"), "No: Amazon, 40x"),
    (("baba pe", "is microsoft's higher?"), "Yes: Microsoft, 35x"),
    (("baba pe", "is microsoft's lower than that?"), "No: Microsoft, 35x"),
    (("google cloud share", "does azure have more?"), "Yes: Azure, 20%"),
    (("google cloud share", "does alibaba have more?"), "No: Alibaba Cloud, 4%"),
    (("google cloud share", "higher than azure's?"), "No: Google Cloud, 13%"),
    (("azure growth", "is that faster than alibaba cloud?"), "Yes: Azure, 39%"),
    (("compare aws and azure share", "is the second bigger?"), "No: Azure, 20%"),
    (("compare azure and aws share", "is the first bigger?"), "No: Azure, 20%"),
    (("谷歌云的份额", "Azure更高吗"), "是的：Azure"),
    (("谷歌云的份额", "比Azure高吗"), "不是：谷歌云"),
    (("阿里的市盈率", "微软比它高吗"), "是的：微软"),
    (("baba pe", "is either of them below that?"), "As the source has it"),
    (("msft pe", "what discount does baba have?"), "Alibaba's P/E is 48.6% below"),
    (("msft pe", "what premium over baba?"), "Microsoft's P/E is 94.4% above"),
    (("baba pe", "what discount to amazon?"), "Alibaba's P/E is 55% below"),
    (("azure growth", "how much slower is alibaba cloud?"), "Azure's revenue growth is 5 percentage points above"),
])
def test_who_is_asked_about__is_who_stands_before_the_comparing_word(
    ask: Asking, turns: tuple[str, str], told: str
) -> None:
    first, then = turns
    assert ask(then, ask(first).answer.frame).message.text.startswith(told)


@pytest.mark.parametrize(("text", "shown"), [
    ("when did they call off the cloud flotation and how many downloads did the app have in the first week",
     ("2024", "10 million")),
    ("when was the ipo cancelled and what is alibaba's P/E", ("2024", "18x")),
    ("who are the partners and what are the risks", ("SAP", "export controls")),
])
def test_two_questions_in_one_breath__are_both_answered(ask: Asking, text: str, shown: tuple[str, ...]) -> None:
    told = ask(text).message.text
    assert all(one in told for one in shown)


@pytest.mark.parametrize(("text", "shown"), [
    ("baba's multiple, and does it pay a dividend, what yield?", ("18x", "do not give Alibaba's dividend")),
    ("azure's growth and what is its profit margin", ("39%", "do not give Azure's net margin")),
    ("amazon P/E and how many people work there", ("40x", "do not give Amazon's number of employees")),
])
def test_question_beside_one_that_no_source_answers__is_answered(
    ask: Asking, text: str, shown: tuple[str, ...]
) -> None:
    told = ask(text).message.text
    assert all(one in told for one in shown)
