"""A copy of an article cut into places: lists, lost links, abbreviations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import Place
from knowledge.ingestion.article import LOST_TEXT, fingerprint, read_article, split_sentences
from knowledge.models import Section

SECTIONS = (Section("First", "First part", heading=True), Section("Second", "It goes", heading=False))


def sentences(text: str) -> dict[tuple[str, int, int], str]:
    return {(p.section, p.paragraph, p.sentence): s for p, s in read_article(text, SECTIONS).sentences.items()}


def test_article__heading_is_no_text_and_what_stands_before_is_left_out() -> None:
    assert sentences("By somebody\n\nFirst part: a heading\n\nOne. Two.\n\nThree.\n\nIt goes on.") == {
        ("First", 1, 1): "One.", ("First", 1, 2): "Two.", ("First", 2, 1): "Three.", ("Second", 1, 1): "It goes on."}


def test_article__each_bullet_is_a_paragraph() -> None:
    assert sentences("First part\n\n- One thing.\n\n- Another thing.") == {
        ("First", 1, 1): "One thing.", ("First", 2, 1): "Another thing."}


def test_article__a_paragraph_after_a_list_stands_alone() -> None:
    assert sentences("First part\n\n- One thing.\n\nThen prose.")[("First", 2, 1)] == "Then prose."


@pytest.mark.parametrize(("before", "after"), [
    ("It lags behind", "(20%) and AWS."), ("It rests on rules,", ", which are many."),
    ("Nothing is certain.", "and all is open."), ("Additionally,", "Prices fell."),
])
def test_article__text_around_a_lost_link_is_joined_and_marked(before: str, after: str) -> None:
    joined = sentences(f"First part\n\n{before}\n\n{after}")
    assert LOST_TEXT in " ".join(joined.values())
    assert {paragraph for _, paragraph, _ in joined} == {1}


def test_article__a_bullet_that_lost_its_first_words() -> None:
    assert sentences("First part\n\n-\n\nis building more.")[("First", 1, 1)] == f"{LOST_TEXT} is building more."


@pytest.mark.parametrize("text", [
    "Sales of Acme Inc. Europe grew.", "At 18x vs. Microsoft's 35x it is cheap.", "The U.S. Treasury spoke.",
    "It cost $16.5 billion.", "Some, e.g. Microsoft, spend more.", "It ended on Dec. 31 at last.", "Mr. Roe wrote it.",
    "It grew by approx. 20 percent.",
])
def test_split_sentences__abbreviations_end_no_sentence(text: str) -> None:
    assert split_sentences(text) == [text]


@pytest.mark.parametrize(("text", "count"), [
    ("One. Two! Three? Four.", 4), ('He said "no." She said "yes."', 2), ("It grew. 18x is the figure.", 2),
    ("It ended. $5 was left.", 2), ("It ended. \u201cNo,\u201d he said.", 2), ("no end", 1), ("", 0),
])
def test_split_sentences__at_every_end(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count


@given(st.text(alphabet="Ab1 .!?\"'()$", max_size=200))
def test_split_sentences__loses_nothing_but_space(text: str) -> None:
    assert "".join("".join(split_sentences(text)).split()) == "".join(text.split())


def test_fingerprint__does_not_see_case_quotes_and_space() -> None:
    assert fingerprint("The  firm\u2019s \u201cbet\u201d") == fingerprint("the firm's \"BET\"")
    assert fingerprint("4%") != fingerprint("5%")


def test_article__a_place_that_is_not_there_is_none() -> None:
    assert read_article("First part\n\nOne.", SECTIONS).sentence_at(Place("First", 9, 1)) is None
