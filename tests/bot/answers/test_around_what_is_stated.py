"""What stands around a true statement: a clause of its own, a verb, a modal, a noun that calls it something."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

_ASIDE = "As the source has it"


@pytest.mark.parametrize("question", [
    "Is it good that Alibaba's P/E is 18x?", "Is it bad that Alibaba's P/E is 18x?",
    "Does it matter that Alibaba's P/E is 18x?", "Do investors like that Azure grew 39%?",
    "Does the article deny that Azure grew 39%?", "So you deny that Alibaba's P/E is 18x?",
    "Did Jack Ma announce that Alibaba's P/E is 18x?", "Did Alibaba confirm that AWS has a 29% share?",
    "Is it confirmed by Alibaba that Azure grew 39%?", "Can we rule out that AWS has a 29% share?",
    "Will it remain true that Microsoft's R&D budget is $100 billion?", "Is it likely that Alibaba's P/E is 18x?",
    "Must Amazon spend $40 billion on cloud infrastructure?", "Was Alibaba forced to invest $53 billion in AI?",
    "Would Azure grow 39% without OpenAI?", "Is Azure's 39% growth a typo?", "Is AWS's 29% share a rumor?",
    "Did Amazon secretly spend $40 billion on cloud infrastructure?",
    "Did Alibaba Cloud grow 34% again?", "Alibaba's P/E is 18x, isn't that wrong?",
    "Alibaba's P/E is 25x, isn't that wrong?",
])  # fmt: skip
def test_figure_within_something_else__is_told_without_a_verdict(question: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(_ASIDE)


def test_kind_of_growth__that_no_source_gives_is_named(ask: Asking) -> None:
    trace = ask("Did Alibaba Cloud grow 34% organically?")
    assert trace.answer.outcome == "decline"
    assert 'do not say "organically" of it' in trace.message.text


@pytest.mark.parametrize("question", [
    "Is it a problem that Alibaba partners with SAP?", "Is it unlikely that Alibaba partners with SAP?",
    "Did China cancel the cloud IPO in 2024?", "Did investors block the cloud IPO?",
    "Did Alibaba cancel its AI plan in 2024?", "Is Alibaba in financial trouble?",
    "Did Alibaba wisely cancel its cloud IPO?",
])  # fmt: skip
def test_point_within_something_else__is_told_without_a_verdict(question: str, ask: Asking) -> None:
    trace = ask(question)
    assert trace.answer.kind == "claims"
    assert not trace.message.text.startswith(("Yes", "No"))


@pytest.mark.parametrize(("question", "verdict"), [
    ("Is it true that Alibaba's P/E is 18x?", "Yes"), ("Is it stated that AWS leads?", "Yes"),
    ("Do you agree that AWS leads?", "Yes"), ("Is it fair to say that AWS leads?", "Yes"),
    ("Does the article say that Azure grew 39%?", "Yes"), ("Can you confirm that Azure grew 25%?", "No"),
    ("Is AWS bigger than that of Azure?", "Yes"), ("Does that mean Azure is larger than AWS?", "No"),
    ("Is it correct that Alibaba partners with SAP?", "Yes"), ("Did Alibaba cancel its cloud IPO?", "Yes"),
    ("Did Alibaba Cloud really grow 34%?", "Yes"), ("Did Azure grow 39% annually?", "Yes"),
    ("Did Alibaba officially cancel the IPO?", "Yes"),
    ("Would it be fair to say Google Cloud holds 13 percent?", "Yes"),
])  # fmt: skip
def test_clause_that_asks_if_it_is_so__has_a_verdict(question: str, verdict: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(verdict)


@pytest.mark.parametrize("question", [
    "How much did Amazon save on cloud infrastructure?", "How much did Alibaba raise over four quarters?",
    "How much did Alibaba make over four quarters?", "Which company cut $100 billion of R&D?",
    "Who denied $40 billion?", "Did Alibaba delay its $53 billion AI plan?",
    "Did Microsoft reduce its $100 billion R&D budget?",
    "Has Amazon denied $40 billion for cloud infrastructure?", "Did Alibaba make RMB120 billion over four quarters?",
    "Has Alibaba invested $53 billion in AI so far?", "What is AWS's share, according to analysts?",
    "AWS share according to the company", "According to experts, what is Alibaba's P/E?",
])  # fmt: skip
def test_what_else_is_done_or_said__is_refused(question: str, ask: Asking) -> None:
    assert ask(question).answer.outcome == "decline"


@pytest.mark.parametrize(("question", "told"), [
    ("How much did Amazon spend on cloud infrastructure?", "$40 billion"),
    ("How much did Alibaba pour into AI over four quarters?", "RMB120 billion"),
    ("Did Amazon allocate $40 billion to cloud?", "Yes"), ("Did Alibaba pledge $53 billion for AI?", "Yes"),
    ("According to the article, what is AWS's share?", "29%"),
    ("Which company spends $100 billion on R&D?", "Microsoft"), ("Is the USD 53bn deployed in one year?", "3 years"),
    ("Will the $53 billion be spent in one year?", "investment plan"),
    ("P/E of Microsoft not Alibaba just Microsoft", "35x"), ("forget Amazon, what about Microsoft's P/E?", "35x"),
    ("Statement under review: AWS holds 29% of the cloud market. Correct?", "29%"),
    ("Alibaba P/E of 18x: consistent with the article?", "Yes"), ("草稿写微软市盈率为40倍，对吗？", "35倍"),
])  # fmt: skip
def test_neighbours__are_answered(question: str, told: str, ask: Asking) -> None:
    assert told in ask(question).message.text


@pytest.mark.parametrize(("question", "told"), [
    ("Do US cloud providers dominate the market?", _ASIDE), ("Is AWS the biggest of the US clouds?", "Yes"),
    ("Is Alibaba cheaper than its US rivals?", "Yes"),
    ("Would it be wrong to say Alibaba's P/E is 18x?", "No, that is"),
    ("Is Alibaba cheaper than other Chinese companies?", "The sources"),
    ("Alibaba's P/E should be 18x, right?", "Yes"), ("阿里的市盈率应该比微软低吧", "是的"),
])  # fmt: skip
def test_groups_and_hedges(question: str, told: str, ask: Asking) -> None:
    assert ask(question).message.text.startswith(told)
