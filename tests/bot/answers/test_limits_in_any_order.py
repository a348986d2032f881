"""A limit on a figure, on a distance or on a ratio, in whatever order the question says it: the verdict is held against
what is limited, and never against the figure of one name alone."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("text", "first"), [
    ("Is 15% above the share of the cloud market of Google Cloud?", "Yes: Google Cloud's cloud market share is 13%,"),
    ("31% is greater than the share of the cloud market of AWS, right?", "Yes: AWS's cloud market share is 29%, below"),
    ("is 12% higher than what the cloud share of Google Cloud is?", "No: Google Cloud's cloud market share is 13%"),
    ("39%高于谷歌云的市场份额吗？", "是的：谷歌云的云市场份额是13%，低于39%"),
    ("36倍高于微软的市盈率吗？", "是的：微软的市盈率是35倍，低于36倍"),
    ("34倍是不是高于微软的市盈率？", "不是：微软的市盈率是35倍"),
    ("Is 9x surpassed by Alibaba's P/E?", "Yes: Alibaba's P/E is 18x, above 9x"),
    ("谷歌云的云市场份额不比12%高吧？", "不是：谷歌云的云市场份额是13%，高于12%"),
    ("谷歌云的云市场份额不比15%高吧？", "是的"),
    ("AWS的份额比17%还高吗？", "是的：AWS的云市场份额是29%，高于17%"),
    ("AWS和Azure的份额之和不大于60%吗？", "是的：合计49%"),
    ("AWS和Azure的份额之和不大于40%吗？", "不是：合计49%"),
    ("阿里云份额最多8%，没错吧？", "是的：阿里云的云市场份额是4%"),
    ("AWS份额最少25%吗？", "是的：AWS的云市场份额是29%"),
    ("AWS的AI案例占比真的不到38%吗？", "是的：AWS的AI案例占比是34%，低于38%"),
    ("阿里云收入增速有27%吗？", "是的：阿里云的营收增速是34%，不低于27%"),
    ("亚马逊市盈率有42倍吗？", "不是：亚马逊的市盈率是40倍"),
    ("AWS份额有25%吧？", "不是：AWS的云市场份额是29%，不是25%"),
    ("Is Google Cloud's market share as high as 15%?", "No: Google Cloud's cloud market share is 13%, not at least"),
    ("Is Google Cloud's market share as high as 12%?", "Yes: Google Cloud's cloud market share is 13%, at least 12%"),
    ("Is Alibaba's P/E as low as 20x?", "Yes: Alibaba's P/E is 18x, at most 20x"),
    ("Is Microsoft's R&D budget as much as $90 billion?", "Yes: Microsoft's annual R&D budget is $100 billion"),
    ("Is Alibaba Cloud's growth outside the range of 31% to 37%?", "No: Alibaba Cloud's revenue growth is 34%,"),
    ("Is Alibaba Cloud's growth outside the range of 35% to 37%?", "Yes: Alibaba Cloud's revenue growth is 34%, not"),
    ("Azure的收入增速是多少？ || 阿里云不到38%吗？", "是的：阿里云的营收增速是34%，低于38%"),
])  # fmt: skip
def test_limit__on_one_figure(ask: Asking, text: str, first: str) -> None:
    assert ask.chat(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("Does at least 11 points separate AWS and Azure in cloud share?", "No: AWS's cloud market share is 9 percentage"),
    ("Do at least 8 points lie between AWS's and Azure's market share?", "Yes: AWS's cloud market share is 9"),
    ("Is at most 15 points the gap between Azure and Alibaba Cloud in revenue growth?", "Yes: Azure's revenue growth"),
    ("By more than 6 points, does Azure lead Alibaba Cloud in growth?", "No: Azure's revenue growth is 5 percentage"),
    ("By over 60%, is Amazon's P/E higher than Microsoft's?", "No: Amazon's P/E is 14.3% above Microsoft's"),
    ("和亚马逊相比，微软的PE是不是高超过10？", "不是：微软的市盈率比亚马逊低5"),
    ("与微软相比，阿里巴巴的PE低不到18倍吗？", "是的：阿里巴巴的市盈率比微软低17"),
    ("亚马逊的PE是多少？ || 和微软的差距超过9吗？", "不是：微软的市盈率比亚马逊低5"),
    ("谷歌云的份额被AWS领先超过12个百分点吗？", "是的：谷歌云的云市场份额比AWS低16个百分点"),
    ("谷歌云的份额被AWS领先超过20个百分点吗？", "不是：谷歌云的云市场份额比AWS低16个百分点"),
    ("阿里云的份额被谷歌云领先至少4个百分点吗？", "是的：阿里云的云市场份额比谷歌云低9个百分点"),
])  # fmt: skip
def test_limit__on_a_distance(ask: Asking, text: str, first: str) -> None:
    assert ask.chat(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("Compared with Azure, is Alibaba Cloud's revenue growth less than three times as high?", "Yes: Alibaba Cloud's"),
    ("Compared with Azure, is AWS's share at least three times as high?", "No: AWS's cloud market share is 1.45 times"),
    ("微软的PE是亚马逊的1.5倍以上吗？", "不是：微软的市盈率是亚马逊的0.88倍"),
    ("亚马逊的PE达到阿里的1.5倍了吗？", "是的：亚马逊的市盈率是阿里巴巴的2.22倍"),
    ("微软的PE低于亚马逊的40倍吗？", "是的：微软的市盈率是35倍，低于亚马逊的40倍"),
    ("AWS的云市场份额是多少？ || 不到阿里云的一半吗？", "不是：AWS的云市场份额是阿里云的725%"),
    ("AWS的云市场份额是多少？ || 是阿里云的一半以上吗？", "是的：AWS的云市场份额是阿里云的725%"),
    ("AWS的云市场份额是多少？ || 有阿里云的两倍吗？", "是的：AWS的云市场份额是阿里云的7.25倍"),
    ("AWS的云市场份额是多少？ || 阿里云有一半吗？", "不是：阿里云的云市场份额是4%，低于50%"),
])
def test_limit__on_a_ratio(ask: Asking, text: str, first: str) -> None:
    assert ask.chat(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("阿里云的增速不如Azure高，是吗？", "是的：阿里云的营收增速是34%，低于Azure的39%"),
    ("AWS的份额不如谷歌云高吗？", "不是：AWS的云市场份额是29%，高于谷歌云的13%"),
    ("阿里PE不如微软低吗？", "不是：阿里巴巴的市盈率是18倍，低于微软的35倍"),
    ("阿里四个季度的AI资本开支不如微软的研发预算多吗？", "单看金额，是的"),
    ("微软的研发预算没有阿里巴巴过去四个季度的AI资本支出多，对吗？", "单看金额，不是"),
    ("阿里云的增速不如Azure吗？", "是的：阿里云的营收增速是34%，低于Azure的39%"),
    ("Is Azure's market share not as high as AWS's?", "Yes: Azure, 20%, is below AWS, 29%"),
    ("Is Azure's growth not as high as Alibaba Cloud's?", "No: Azure, 39%, is above Alibaba Cloud, 34%"),
    ("Isn't Azure's growth as high as Alibaba Cloud's?", "Yes: Azure, 39%, is above"),
    ("Do AWS and Azure combined hold no more than 58% of the cloud market?", "Yes: together 49%"),
    ("Is the total share of AWS and Azure no bigger than 40%?", "No: together 49%"),
])
def test_comparison__denied_or_bounded(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("Is it at least twice Azure's, AWS's share?", "No: AWS's cloud market share is 1.45 times that of Azure"),
    ("At least twice the cloud market share of AWS: does Alibaba Cloud have that?", "No: Alibaba Cloud's cloud market"),
    ("Is three times Google Cloud's cloud share what Alibaba Cloud has?", "No: Alibaba Cloud's cloud market share is"),
    ("Is double Alibaba's P/E what Microsoft has?", "Yes: Microsoft's P/E is 1.94 times that of Alibaba"),
    ("是Azure的2倍以上吗，阿里云的收入增速？", "不是：阿里云的营收增速是Azure的0.87倍"),
    ("是阿里的一半以上吗，亚马逊的市盈率？", "是的：亚马逊的市盈率是阿里巴巴的222.2%"),
    ("Higher than Microsoft's: is that Alibaba's P/E?", "No: Alibaba, 18x, is below Microsoft, 35x"),
    ("Is it higher than Microsoft's, Alibaba's P/E?", "No: Alibaba, 18x, is below Microsoft, 35x"),
    ("Than Azure, does AWS have a higher market share?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("Is it less than 60% higher, Microsoft's P/E compared with Alibaba's P/E?", "No: Microsoft's P/E is 94.4% above"),
    ("Compared with Alibaba's P/E, is Amazon's P/E more than 60% lower?", "No: Amazon's P/E is 122.2% above Alibaba's"),
    ("Compared to Amazon, is Alibaba's P/E more than 18x lower?", "Yes: Alibaba's P/E is 22 points below Amazon's"),
    ("Compared with Alibaba, is Amazon's P/E more than three times as high?", "No: Amazon's P/E is 2.22 times that of"),
    ("Is Alibaba Cloud led by Azure by more than 4 percentage points in growth?", "Yes: Alibaba Cloud's revenue"),
    ("Is AWS led by Google Cloud in market share?", "No: AWS, 29%, is above Google Cloud, 13%"),
    ("Has Google Cloud got more than 14 points on AWS in market share?", "No: Google Cloud's cloud market share is 16"),
    ("Has AWS got more than 14 points on Google Cloud in share?", "Yes: AWS's cloud market share is 16 percentage"),
    ("微软和阿里的市盈率差距不到10倍吗？", "不是：阿里巴巴的市盈率比微软低17"),
    ("微软的PE比阿里高至少10倍吗？", "是的：微软的市盈率比阿里巴巴高17"),
    ("比起亚马逊，微软的PE高至少4吗？", "不是：微软的市盈率比亚马逊低5"),
])  # fmt: skip
def test_subject__named_behind(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("Azure cloud market share? || Is it no more than 60%?", "Yes: Azure's cloud market share is 20%, at most 60%"),
    ("Azure's P/E? || Is it no less than 40x?", "No: Microsoft's P/E is 35x, not at least 40x"),
    ("What is Azure's market share? || above 13%?", "Yes: Azure's cloud market share is 20%, above 13%"),
    ("What is Azure's market share? || more than 29%, right?", "No: Azure's cloud market share is 20%, not above 29%"),
    ("Azure's market share? || Is it within 15% and 25%?", "Yes: Azure's cloud market share is 20%, between 15% and"),
    ("What is Azure's market share? || No, it's 25%", "No: Azure's cloud market share is 20%, not 25%"),
])
def test_limit__of_what_the_chat_is_about(ask: Asking, text: str, first: str) -> None:
    assert ask.chat(text).message.text.startswith(first)


@pytest.mark.parametrize(("text", "first"), [
    ("$18 billion is more than the four-quarter AI capex of Alibaba, right?", "Yes: Alibaba's AI spending over four"),
    ("Is $46 billion below the four-quarter AI capex of Alibaba?", "No: Alibaba's AI spending over four quarters is"),
    ("AWS的市占率有Azure和谷歌云加起来多吗？", "不是：合计33%"),
    ("Do Azure and Google Cloud have as much share together as AWS?", "Yes: together 33%"),
    ("Does AWS have as much share as Azure and Google Cloud together?", "No: together 33%"),
    ("Is Google Cloud bigger than Alibaba Cloud, Azure and AWS put together in cloud market share?", "No: together"),
    ("听群里说微软PE有28了，真的假的？", "不是：微软的市盈率是35倍，不是28倍"),
])
def test_amount__held_as_a_whole(ask: Asking, text: str, first: str) -> None:
    assert ask(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "Do Microsoft's R&D budget and the four-quarter AI capex of Alibaba add up to more than $80 billion?",
    "By over 100%, is Microsoft's P/E higher than Alibaba's?",
    "above 13%?",
])
def test_limit__on_nothing_that_is_given(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize(("text", "first"), [
    ("阿里云的份额比Azure高出5个百分点吗？", "不是：阿里云的云市场份额比Azure低16个百分点"),
    ("AWS的份额比Azure高出9个百分点吗？", "是的：AWS的云市场份额比Azure高9个百分点"),
    ("AWS的份额比Azure高出至少5个百分点吗？", "是的：AWS的云市场份额比Azure高9个百分点"),
    ("Azure的份额是多少？ || 阿里云高出5个百分点吗？", "不是：阿里云的云市场份额比Azure低16个百分点"),
    ("AWS的份额高出25%吗？", "是的：AWS的云市场份额是29%，高于25%"),
    ("AWS的份额大不大于25%？", "是的：AWS的云市场份额是29%，高于25%"),
    ("阿里云的份额低不低于5%？", "是的：阿里云的云市场份额是4%，低于5%"),
    ("阿里云份额高不高于谷歌云？", "不是：阿里云的云市场份额是4%，低于谷歌云的13%"),
    ("AWS的AI案例占比不比30%高吧？", "不是：AWS的AI案例占比是34%，高于30%"),
    ("阿里云的份额是多少？ || 那Azure呢，超出5%吗？", "是的：Azure的云市场份额是20%，高于5%"),
    ("Has Azure's cloud share passed 10%?", "Yes: Azure's cloud market share is 20%, above 10%"),
    ("Has Azure passed 25% in market share?", "No: Azure's cloud market share is 20%, not above 25%"),
    ("Is $26 billion below the three-year investment plan of Alibaba?", "Yes: Alibaba's AI and cloud investment plan"),
    ("Is it at least half Google Cloud's, AWS's cloud share?", "Yes: AWS's cloud market share is 223.1% of Google"),
    ("Together, are AWS and Azure ahead of Google Cloud in share?", "Yes: together 49%"),
    ("Is Azure's growth either below 41% or above 43%?", "Yes: Azure's revenue growth is 39%, below 41%"),
    ("Is Azure's growth below 30% or above 43%?", "No, none of it"),
    ("What is the cloud market share gap between AWS and Google Cloud?", "AWS's cloud market share is 16 percentage"),
    ("Which cloud lies between AWS and Google Cloud?", "Only Azure's cloud market share is between"),
])  # fmt: skip
def test_limit__asked_in_plain_words(ask: Asking, text: str, first: str) -> None:
    assert ask.chat(text).message.text.startswith(first)


def test_amount__of_another_length(ask: Asking) -> None:
    told = ask("Is Microsoft's R&D budget more than double what Alibaba spent on AI over four quarters?")
    assert told.answer.outcome == "decline"


@pytest.mark.parametrize(("text", "first"), [
    ("谷歌云、Azure、AWS中，Azure的份额最低吗？", "不是：Azure的云市场份额是20%，高于谷歌云的13%"),
    ("亚马逊、阿里巴巴、微软中，阿里巴巴的PE最低吗？", "是的：阿里巴巴的市盈率是18倍"),
    ("AWS vs Google Cloud cloud market share || Is either above 15%?", "Yes: AWS's 29%"),
    ("AWS vs Google Cloud cloud market share || Is either above 35%?", "No, neither"),
    ("Compare Google Cloud and Azure in cloud market share || Is the gap less than 14 points?", "Yes: Azure's cloud"),
    ("Compare Azure and Alibaba Cloud in cloud share || Is the gap at least 17 points?", "No: Azure's cloud market"),
    ("Azure的收入增速难道不比阿里云高吗？", "是的：Azure的营收增速是39%，高于阿里云的34%"),
    ("市场份额更高的不是Azure，是AWS，对吧？", "是的：AWS的云市场份额是29%，高于Azure的20%"),
    ("市场份额更高的不是Azure，是阿里云，对吧？", "不是：阿里云的云市场份额是4%，低于Azure的20%"),
    ("Is it not Alibaba Cloud that has the higher revenue growth, but Azure?", "Yes: Azure, 39%, is above Alibaba"),
    ("Is Alibaba Cloud's advantage over Azure in growth rate 5 points?", "No: Alibaba Cloud's revenue growth is 5"),
    ("Is AWS's advantage over Azure in market share 9 points?", "Yes: AWS's cloud market share is 9 percentage points"),
    ("阿里云的增速没有比Azure高吧？", "是的"),
    ("阿里云的份额比谷歌云高但比Azure低吗？", "不是：阿里云的云市场份额是4%，低于谷歌云的13%"),
    ("Azure的份额比谷歌云高但比AWS低吗？", "是的：Azure的云市场份额是20%，高于谷歌云的13%"),
    ("Are both Microsoft and Amazon pricier than Alibaba?", "Yes: "),
    ("Azure的云市场份额低不低过谷歌云？", "不是：Azure的云市场份额是20%"),
])  # fmt: skip
def test_verdict__of_whom_it_is_asked(ask: Asking, text: str, first: str) -> None:
    assert ask.chat(text).message.text.startswith(first)


@pytest.mark.parametrize("text", [
    "Is Google Cloud's cloud market share below 38% but not Azure's?",
    "Is AWS's share above 25% but Azure's not?",
])
def test_verdict__of_two_at_once(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"
