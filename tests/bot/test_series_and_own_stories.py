"""Questions that are numbered, and what the asker tells of himself before he asks."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize(("question", "told"), [
    ("First, Alibaba's P/E. Second, Google Cloud's share.", ("Alibaba, P/E: 18x", "Google Cloud, cloud market")),
    ("First what's Amazon's multiple, second what's AWS's share, third who wrote this.", ("40x", "29%", "Brooks")),
    ("Firstly, Alibaba's P/E; secondly, AWS's share", ("18x", "29%")),
    ("Azure's growth first, then Alibaba's P/E", ("Azure, revenue growth: 39%", "Alibaba, P/E: 18x")),
    ("Alibaba's P/E first and then its cloud share please", ("18x", "4%")),
    ("first, how much does Alibaba plan to spend and second how much of it is for data centers", ("$53 billion",
                                                                                                 "80%")),
    ("首先，阿里云份额多少？其次，Azure增长多少？", ("4%", "39%")),
    ("第一，阿里的市盈率；第二，AWS的份额", ("18倍", "29%")),
    ("I am selling my house, but first: what is Alibaba's P/E?", ("Alibaba, P/E: 18x",)),
    ("First in cloud share, who is it?", ("AWS has the highest",)),
    ("third, by market share?", ("third highest",)),
    ("Third. Cloud share.", ("third highest",)),
    ("Second in the cloud, is that Azure?", ("Yes:", "second highest")),
    ("Is AWS first, Azure second?", ("Yes:",)),
    ("can you add up all three American guys like Amazon Microsoft and Google what's their cloud share together",
     ("62%",)),
    ("all three Americans, Amazon, Microsoft and Google, together, what cloud share?", ("62%",)),
    ("average P/E of all two: Alibaba, Amazon", ("29x",)),
    ("all three plus Alibaba: what share?", ("66%",)),
    ("What multiple does your article give?", ("Amazon highest with 40x, Alibaba lowest with 18x",)),
    ("which growth does the article give?", ("Azure 39%, Alibaba Cloud 34%",)),
    ("which multiple does the article give for Alibaba?", ("Alibaba, P/E: 18x",)),
    ("What about the article?", ("All figures come from AInvest",)),
    ("I bought Alibaba years ago and my son tells me it goes for a low multiple of earnings. What multiple does your "
     "article give?", ("Alibaba, P/E: 18x",)),
    ("I am selling Alibaba on Monday, what's its P/E?", ("Alibaba, P/E: 18x",)),
    ("we sell garden chairs through Alibaba, what is its cloud share?", ("Alibaba Cloud, cloud market share: 4%",)),
    ("I buy a lot from Amazon. What multiple does it trade at?", ("Amazon, P/E: 40x",)),
    ("I'm going to buy a car, what is Azure's share?", ("20%",)),
    ("I've written a memo on Alibaba. What's its P/E?", ("Alibaba, P/E: 18x",)),
    ("I've written everything down except one number, the amount Alibaba means to lay out over three years. Could you "
     "tell me it again?", ("$53 billion",)),
    ("I wonder who wrote this.", ("Harrison Brooks",)),
    ("I don't really follow computers, but my granddaughter says Amazon has the biggest cloud. How big a portion of it "
     "would that be?", ("29%",)),
    ("I am not good with computers. Who wrote this?", ("Harrison Brooks",)),
    ("I have everything except Amazon's P/E. What is it?", ("Amazon, P/E: 40x",)),
    ("I have all the companies but Amazon, compare their P/E", ("Left out as asked: Amazon",)),
    ("I have all of them but Amazon, rank those by P/E", ("Left out as asked: Amazon",)),
    ("I want to buy an undervalued gem, is Alibaba one?", ("no advice",)),
    ("I've got all of them but Amazon's P/E. Can you give it to me?", ("Amazon, P/E: 40x",)),
    ("I want everyone except Amazon: P/E", ("Left out as asked: Amazon",)),
    ("P/E of everyone except Amazon", ("Left out as asked: Amazon",)),
])
def test_question__is_answered_as_meant(question: str, told: tuple[str, ...], ask: Asking) -> None:
    text = ask(question).message.text
    assert all(piece in text for piece in told)


@pytest.mark.parametrize(("question", "told"), [
    ("Do you think I will live to see Alibaba overtake Amazon in this cloud business?", "not what it will be"),
    ("do you think Alibaba is going to pass Azure in cloud share", "not what it will be"),
    ("Will we ever see Alibaba pass Azure?", "not what it will be"),
    ("I want to buy a few shares, is 18x cheap?", "no advice"),
    ("should I sell on Amazon?", "no advice"),
    ("I'd buy a bit of Alibaba. thoughts?", "no advice"),
    ("I bought Alibaba in 2020, what was its P/E then?", "do not know"),
    ("I used Alibaba in China, what's its market share there?", "not the share in one country"),
])
def test_question__is_refused(question: str, told: str, ask: Asking) -> None:
    trace = ask(question)
    assert trace.answer.outcome == "decline"
    assert told in trace.message.text


def test_numbered_turns__add_up_those_that_were_asked_for(ask: Asking) -> None:
    chat = "First, AWS share? || Second, Azure? || Third, how much do those two have together?"
    assert "49%" in ask.chat(chat).message.text
