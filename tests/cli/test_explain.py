"""`footnote explain`: the whole Trace in plain words."""

from __future__ import annotations

from .conftest import Footnote


def test_explain__names_every_stage(footnote: Footnote) -> None:
    ended = footnote("explain", "How does Alibaba's P/E compare?")
    assert ended.code == 0
    for part in ("Tokens: [How]", '"Alibaba\'s" names Alibaba', "  metrics: pe_ratio", "; won.",
                 'Result: the intent "comparison"', 'outcome "answer"', "  fact ", "  cites ", "Message ("):
        assert part in ended.out


def test_explain__each_word_in_plain_words(footnote: Footnote) -> None:
    told = footnote("explain", "is Alibaba's P/E below 20 in Zorblax?").out
    for part in ('"is" is heard as "yes or no"', '"below" is heard as "below"', '"20" states a number',
                 '"Zorblax" is not known', '"in" does not change what is asked', '"P E" names the figure P/E'):
        assert part in told


def test_explain__what_words_mean_together(footnote: Footnote) -> None:
    told = footnote("explain", "how many Alibabas is AWS by share").out
    assert 'Taken together:\n  "how many" is heard as "ratio"' in told


def test_explain__words_that_stand_for_themselves_are_not_told_twice(footnote: Footnote) -> None:
    assert "Taken together" not in footnote("explain", "How does Alibaba's P/E compare?").out


def test_explain__each_of_several_questions(footnote: Footnote) -> None:
    told = footnote("explain", "What is Azure's growth? Who wrote the article?").out
    assert 'Question 1 of 2 in it: "What is Azure\'s growth' in told
    assert 'Question 2 of 2 in it: "Who wrote the article' in told


def test_explain__why_a_rule_lost(footnote: Footnote) -> None:
    assert "; lost" in footnote("explain", "How does Alibaba's P/E compare?").out


def test_explain__a_misspelt_name(footnote: Footnote) -> None:
    assert '"microsfot" was read as "microsoft"' in footnote("explain", "microsfot p/e").out


def test_explain__a_refusal(footnote: Footnote) -> None:
    ended = footnote("explain", "capital of France")
    assert ended.code == 3
    assert "so the bot declines" in ended.out


def test_explain__a_question_that_lacks_something(footnote: Footnote) -> None:
    ended = footnote("explain", "how much?")
    assert ended.code == 4
    assert "so the bot asks back" in ended.out


def test_explain__follow_ups(footnote: Footnote) -> None:
    ended = footnote("explain", "Alibaba's P/E?", "and Microsoft?")
    assert ended.out.startswith('Question: "and Microsoft?"')
    assert "inherited: " in ended.out


def test_explain__the_steps_of_arithmetic(footnote: Footnote) -> None:
    told = footnote("explain", "Is half of Microsoft's P/E more than Alibaba's P/E?").out
    assert "Read as arithmetic" in told
    assert "microsoft_pe (35 multiple): 17.5 multiple" in told
