"""What the source says of one and a question asks of another, and the frames in which it is asked: a "yes" only where a
point says it of that one, a "no" where it says it of somebody else."""

from __future__ import annotations

import pytest

from bot.conversation import Conversation
from tests.bot.asking import TODAY, Asking
from tests.shipped import shipped_assistant


@pytest.mark.parametrize(("text", "told"), [
    ("It's enterprises whose AI uptake is called fragmented, isn't it?", "Businesses"),
    ("Is it businesses whose AI adoption is fragmented?", "Businesses"),
    ("It's Google Cloud whose data analytics are praised, right?", "analytics"),
    ("It is Microsoft whose alliance is with OpenAI, correct?", "OpenAI"),
    ("It's Alibaba's cloud group whose profitability is elusive, isn't it?", "elusive"),
    ("Does the piece credit Google Cloud with the know-how in data analytics?", "analytics"),
    ("Does the text credit Microsoft with an alliance with OpenAI?", "OpenAI"),
    ("Is Google Cloud the one with know-how in data analytics?", "analytics"),
    ("Does Alibaba's data center build-out follow Microsoft's playbook?", "Microsoft"),
    ("Will some of those new data centers be in the Middle East?", "Middle East"),
    ("Will there be data centers in the Middle East?", "Middle East"),
    ("Will Alibaba build data centers in Latin America?", "Latin America"),
    ("Has the AI story lifted Alibaba shares?", "rose"),
    ("Did the AI story lift the shares of Alibaba?", "rose"),
    ("Has the AI narrative boosted Alibaba's stock?", "rose"),
    ("Have Alibaba shares been lifted by the AI story?", "rose"),
    ("Has the AI hype buoyed the stock?", "rose"),
    ("Would it be right to say that Alibaba cancelled its cloud IPO in 2024?", "cancelled"),
    ("Would it be fair to say Azure is a cash cow?", "cash cow"),
    ("Is Alibaba's e-commerce seen as a strength?", "e-commerce"),
])
def test_frames__leave_what_is_so_a_yes(ask: Asking, text: str, told: str) -> None:
    said = ask(text).message.text
    assert said.startswith("Yes")
    assert told in said


@pytest.mark.parametrize(("text", "told"), [
    ("It's consumers whose AI uptake is called fragmented, isn't it?", "Businesses"),
    ("Is consumer adoption of AI fragmented?", "Businesses"),
    ("Is consumers' uptake of AI fragmented?", "Businesses"),
    ("消费者对AI的采用零散吗", "企业"),
    ("are consumers fragmented in their AI adoption?", "Businesses"),
    ("It's Azure whose profits are called elusive, right?", "cash cow"),
    ("It's AWS whose data analytics know-how is praised, right?", "Google Cloud"),
    ("It is Amazon whose alliance is with OpenAI, correct?", "Microsoft"),
    ("Does the piece credit AWS with the know-how in data analytics?", "Google Cloud"),
    ("Is Azure credited with expertise in data analytics?", "Google Cloud"),
    ("Does the text credit Amazon with an alliance with OpenAI?", "Microsoft"),
    ("Does the article credit AWS with being a cash cow?", "Azure"),
    ("Is AWS the one described as a cash cow?", "Azure"),
    ("Is Alibaba's cloud unit the one described as a cash cow?", "Azure"),
    ("Is AWS the one with know-how in data analytics?", "Google Cloud"),
    ("Does Alibaba's data center build-out follow Amazon's playbook, per the article?", "Microsoft"),
    ("Does Alibaba copy Amazon's blueprint for data centers?", "Microsoft"),
    ("Does Alibaba's build-out take a leaf out of Amazon's book?", "Microsoft"),
    ("Is e-commerce treated as Alibaba's weak spot here?", "e-commerce"),
    ("Are partnerships treated as a weakness of Alibaba?", "partners"),
    ("Is open source treated as a weakness of Alibaba?", "open source"),
    ("Is competition treated as a strength of Alibaba?", "steep"),
    ("Is regulation treated as Alibaba's strong point?", "Regulators"),
    ("Would it be accurate to say that Alibaba floated its cloud unit in 2024?", "cancelled"),
    ("Would it be true to say Alibaba Cloud is profitable?", "elusive"),
    ("Those regulatory obstacles in Southeast Asia: does the text pin them on Alibaba?", "US cloud providers"),
    ("Does the article blame the hurdles in Southeast Asia on Alibaba?", "US cloud providers"),
    ("Are the hurdles in Latin America pinned on Alibaba?", "US cloud providers"),
])
def test_what_is_said_of_another__is_a_no_with_what_is_said(ask: Asking, text: str, told: str) -> None:
    said = ask(text).message.text
    assert said.startswith(("No", "不是"))
    assert told in said


@pytest.mark.parametrize("text", [
    "It's governments whose AI adoption is fragmented, right?", "Are consumers and enterprises both fragmented in AI?",
    "Is consumer adoption of AI widespread?", "It's Google whose cloud shares fell, right?",
    "Is it enterprises whose spending is fragmented and falling?",
    "Does the piece credit Google Cloud with the best data analytics?", "Does the piece credit analysts with know-how?",
    "Is Google Cloud credited with expertise in data analytics by Gartner?",
    "Does the piece credit Google Cloud with an alliance with OpenAI?",
    "Does the piece credit Microsoft with being a cash cow?", "Is Google the one with open-source models?",
    "Is Microsoft the one with the cancelled IPO?", "Is Alibaba the one that is profitable?",
    "Does Microsoft follow Alibaba's playbook?", "Does Amazon follow Microsoft's playbook with data centers?",
    "Does Alibaba's AI pricing follow Microsoft's playbook?", "Does Alibaba follow Microsoft's book on hiring?",
    "Do the data centers follow OpenAI's playbook?",
    "Will all the data centers be in Latin America?", "Will most of the data centers be in Latin America?",
    "Will the first data centers be in the Middle East?", "Will some of the data centers be in Europe?",
    "Will the data centers be in the Middle East by 2026?", "Will Amazon build data centers in Latin America?",
    "Will the data centers in the Middle East be profitable?", "Will no data centers be in the Middle East?",
    "Will only data centers in the Middle East be built?",
    "Has the AI story lifted Microsoft's shares?", "Has the AI story lifted Alibaba's profits?",
    "Has the AI story lifted Alibaba's market share?", "Has the IPO story lifted Alibaba shares?",
    "Has the AI story doubled Alibaba shares?", "Has the AI story not lifted Alibaba shares?",
    "Is e-commerce treated as Amazon's weak spot?", "Is competition treated as Alibaba's only risk?",
    "Is profitability treated as a strength of Alibaba?", "Are Alibaba's chips treated as a strength?",
    "Is consumer engagement treated as a weak spot?",
    "Would it be fair to say AWS is a cash cow?", "Would it be fair to say that the IPO was cancelled in 2023?",
    "Would it be accurate to say regulators cancelled the IPO?",
    "Would it be right to say that Alibaba was profitable?",
    "Would it be accurate to say AWS is allied with OpenAI?",
    "Is it Amazon whose profits are elusive?", "Those hurdles in Europe: does the article pin them on Alibaba?",
])
def test_near_misses__get_no_yes(ask: Asking, text: str) -> None:
    assert not ask(text).message.text.startswith("Yes")


@pytest.mark.parametrize("text", [
    "Those hurdles in Southeast Asia: does the article pin them on US providers?",
    "Does the text say US cloud providers face hurdles in Southeast Asia?",
])
def test_hurdles__are_those_of_us_providers(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes")


@pytest.mark.parametrize(("turns", "opening"), [
    (("Which companies has Alibaba teamed up with?", "is Bosch one of those?"), "Yes"),
    (("Who are Alibaba's partners?", "is SAP one of them?"), "Yes"),
    (("Who are Alibaba's partners?", "is Deloitte one of these?"), "Yes"),
    (("Who are Alibaba's partners?", "is Microsoft one of those?"), "No"),
    (("Who are Alibaba's partners?", "is OpenAI one of them?"), "No"),
    (("Who are Microsoft's partners?", "is SAP one of those?"), "No"),
    (("Who are Alibaba's partners?", "is Bosch one of the biggest?"), "The sources"),
    (("Who are Alibaba's partners?", "is Bosch one of their customers?"), "The sources"),
    (("Who are Alibaba's partners?", "is Siemens one of those?"), "Siemens is not"),
])
def test_one_of_those__is_asked_of_the_partners_told(turns: tuple[str, ...], opening: str) -> None:
    chat = Conversation(shipped_assistant(), TODAY)
    assert [chat.ask(turn) for turn in turns][-1].message.text.startswith(opening)


@pytest.mark.parametrize(("text", "told"), [
    ("Is it right that Alibaba gives 53 million dollars out for AI and cloud?", "No: "),
    ("Alibaba lays 53 billion dollars out for AI and cloud, right?", "Yes: "),
    ("Amazon shells 40 billion dollars out on cloud infrastructure, right?", "Yes: "),
    ("Amazon pays 30 billion dollars out on cloud infrastructure, right?", "No: "),
    ("Microsoft gives 53 billion dollars out for AI and cloud, right?", "No: "),
    ("Alibaba pays 53 billion dollars out to shareholders, right?", "I cannot confirm"),
    ("Alibaba gives 53 billion dollars out for chips, right?", "I do not know"),
    ("what does each cloud provider hold of the market", "Cloud market share: AWS"),
    ("what does every cloud provider have of the market?", "Cloud market share: AWS"),
    ("what does AWS hold of the market", "AWS, cloud market share: 29%"),
    ("why isnt mr market giving baba more credit for the ai stuff", "What the source says"),
    ("Is the market giving Alibaba more credit for AI?", "No. "),
    ("why does the market give Microsoft more credit?", "I do not know"),
    ("Which Google AI model is the open-sourced Qwen release meant to rival?", "Alibaba released"),
    ("Whom is Qwen3-Next meant to challenge?", "Alibaba released"),
    ("Is Qwen3-Next meant to rival OpenAI?", "No, not in the source. Alibaba released"),
    ("Which company is Qwen3-Max-Preview meant to rival?", "The sources say nothing"),
    ("Is Alibaba Cloud designed to challenge Azure?", "The sources say nothing"),
    ("What strength is credited to Google Cloud?", "Google Cloud's know-how"),
    ("What strength is attributed to AWS?", "AWS has long led"),
    ("Is the 40x the writer quotes for Amazon a price-to-earnings multiple?", "Yes: "),
    ("Is the 35x the article cites for Amazon a P/E?", "No: "),
    ("Is the 40x the writer quotes for Amazon a price-to-sales multiple?", "I cannot confirm"),
    ("To whom is the article credited?", "All figures come from"),
])
def test_plain_words__are_heard(ask: Asking, text: str, told: str) -> None:
    assert ask(text).message.text.startswith(told)


@pytest.mark.parametrize(("question", "told"), [
    ("Did OpenAI open-source the Qwen models?", "No. Alibaba released the Qwen3-Next-80B-A3B model"),
    ("Has Amazon developed Qwen3-Max-Preview?", "No. Alibaba is developing Qwen3-Max-Preview"),
    ("谷歌开源了千问模型吗", "不是。阿里巴巴开源了"),
    ("Has Alibaba made its Qwen models open source?", "Yes. "),
    ("和微软相比更便宜吗", "来源的说法是"),
    ("微软的市盈率 || 跟阿里比更贵吗", "是的：微软的市盈率是35倍"),
    ("Microsoft's P/E || compared with Amazon, is it cheaper?", "Yes: Microsoft, 35x"),
    ("Microsoft's P/E || is Amazon's higher?", "Yes: Amazon, 40x"),
])
def test_question__is_of_whoever_is_meant(question: str, told: str, ask: Asking) -> None:
    assert told in ask.chat(question).message.text
