"""Of whom a yes or no is, where a question names another before."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "first"), [
    ("Compared to AWS, is Azure bigger?", "No: Azure, 20%, is below AWS, 29%"),
    ("Relative to Microsoft, is Alibaba cheaper?", "Yes: Alibaba, 18x, is below Microsoft, 35x"),
    ("Compared to Microsoft, is Alibaba more expensive?", "No: Alibaba, 18x, is below Microsoft, 35x"),
    ("Compared to Amazon, Alibaba is cheaper, right?", "Yes: Alibaba, 18x, is below Amazon, 40x"),
    ("Compared to AWS, Azure is not bigger, right?", "Yes: Azure, 20%, is below AWS, 29%"),
    ("Compared to Google Cloud and Alibaba Cloud, is Azure bigger?", "Yes: Azure, 20%, is above Google Cloud's 13%"),
    ("AWS share. Is Azure bigger?", "No: Azure, 20%, is below AWS, 29%"),
    ("AWS's share and does Azure have more?", "No: Azure, 20%, is below AWS, 29%"),
    ("AWS and Azure, is Azure bigger?", "No: Azure, 20%, is below AWS, 29%"),
    ("Amazon's P/E, is Microsoft cheaper?", "Yes: Microsoft, 35x, is below Amazon, 40x"),
    ("AWS has 29%, is Azure bigger?", "No: Azure, 20%, is below AWS, 29%"),
    ("Amazon's P/E is 40, is Microsoft cheaper?", "Yes: Microsoft, 35x, is below Amazon, 40x"),
    ("AWS has 31%, is Azure bigger?", "No: AWS's cloud market share is 29%, not 31%."),
    ("AWS beats Azure. Does Google Cloud beat Azure?", "No: Google Cloud, 13%, is below Azure, 20%"),
    ("和AWS比，Azure更大吗？", "不是：Azure的云市场份额是20%，低于AWS的29%"),
    ("跟AWS相比Azure份额更大吗", "不是：Azure的云市场份额是20%，低于AWS的29%"),
    ("相比亚马逊，阿里更便宜吗？", "是的：阿里巴巴的市盈率是18倍，低于亚马逊的40倍"),
    ("阿里云增长34%，Azure更快吗", "是的：Azure的营收增速是39%，高于阿里云的34%"),
    ("微软市盈率35倍，阿里更便宜吗", "是的：阿里巴巴的市盈率是18倍，低于微软的35倍"),
    ("AWS has 29%, Azure is bigger, right?", "No: Azure, 20%, is below AWS, 29%"),
    ("与AWS和谷歌云相比，Azure更小吗", "不是：Azure的云市场份额是20%，高于谷歌云的13%"),
])
def test_verdict__is_of_whoever_the_question_asks_about(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize(("question", "first"), [
    ("Is Azure bigger compared with AWS?", "No: Azure, 20%, is below AWS, 29%"),
    ("Does Azure, compared to AWS, have more share?", "No: Azure, 20%, is below AWS, 29%"),
    ("Azure, is it bigger than AWS?", "No: Azure, 20%, is below AWS, 29%"),
    ("AWS has 29%, is that bigger than Azure?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("AWS's share: is that above Azure's?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("Is AWS bigger and is Azure smaller?", "Yes: AWS, 29%, is above Azure, 20%"),
    ("AWS的份额，比Azure大吗", "是的：AWS的云市场份额是29%，高于Azure的20%"),
    ("Azure的份额，有AWS大吗", "不是：Azure的云市场份额是20%，低于AWS的29%"),
    ("阿里云的增速，比Azure快吗", "不是：阿里云的营收增速是34%，低于Azure的39%"),
    ("Azure's share, larger than AWS's, right?", "No: Azure, 20%, is below AWS, 29%"),
    ("Amazon's AWS, is Azure bigger?", "No: Azure, 20%, is below AWS, 29%"),
])
def test_verdict__is_of_the_first_where_that_is_asked_about(question: str, first: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(first)


@pytest.mark.parametrize("question", [
    "Is Alibaba's investment dwarfed by its US peers?", "Is Alibaba's investment larger than its US peers'?",
    "Do US peers invest more than Alibaba?",
])
def test_investment_beside_a_group__is_all_that_is_spent(question: str, ask: Asking) -> None:
    text = ask(question).message.text
    assert "$100 billion" in text
    assert "$40 billion" in text
