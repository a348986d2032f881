"""`footnote explain`: the whole Trace in plain words."""

from __future__ import annotations

from .conftest import Footnote


def test_explain__names_every_stage(footnote: Footnote) -> None:
    ended = footnote("explain", "How does Alibaba's P/E compare?")
    assert ended.code == 0
    for part in ("Tokens: [How]", '"Alibaba\'s" is entity alibaba', "  metrics: pe_ratio", "; won.",
                 'Result: the intent "comparison"', 'outcome "answer"', "  fact ", "  cites ", "Message ("):
        assert part in ended.out


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
