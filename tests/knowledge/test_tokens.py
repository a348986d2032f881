"""Reading a text as tokens: what a user can type, and that its cost grows with its length only."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import clean, tokenize
from knowledge.recognition.tokens import is_plain, normal_and_stem, words_of_name


def norms(text: str) -> list[str]:
    return [token.norm for token in tokenize(clean(text)) if not token.is_stop]


@pytest.mark.parametrize(("text", "expected"), [
    ("Alibaba's P/E", ["alibaba", "p", "e"]),
    ("the companies' shares", ["the", "companies", "shares"]),
    ("Alibaba\u2019s P/E", ["alibaba", "p", "e"]),
    ("isn't", ["isnt"]),
    ("18x", ["18", "x"]),
    ("$53B", ["$", "53", "b"]),
    ("1,234.5", ["1234.5"]),
    ("\uff21\uff37\uff33 \uff13\uff14\uff05", ["aws", "34", "%"]),
    ("ﬁnance", ["finance"]),
    ("ali\u200bbaba", ["alibaba"]),
    ("\u202eazure\u202c", ["azure"]),
    ("\u2067AWS\u2069 share", ["aws", "share"]),
    ("price-to-earnings", ["price", "to", "earnings"]),
    ("@footnote_bot baba pe", ["baba", "pe"]),
    ("see https://example.org/a?b=c now", ["see", "now"]),
    ("阿里巴巴", ["阿", "里", "巴", "巴"]),
    ("pe\tof\r\nbaba", ["pe", "of", "baba"]),
    ("", []),
    ("🚀🚀", []),
])
def test_tokenize__what_users_type(text: str, expected: list[str]) -> None:
    assert norms(text) == expected


@pytest.mark.parametrize("text", ["baba? and amazon", "baba. and amazon", "baba\namazon", "阿里。亚马逊"])
def test_tokenize__punctuation_is_a_stop(text: str) -> None:
    assert any(token.is_stop for token in tokenize(clean(text)))


@pytest.mark.parametrize("text", ["alibaba vs. azure", "azure 3.5", "amazon.com"])
def test_tokenize__a_point_inside_a_word_or_a_number_is_no_stop(text: str) -> None:
    assert not any(token.is_stop for token in tokenize(clean(text)))


@given(st.text(max_size=300))
def test_tokenize__offsets_lead_back_to_the_text(text: str) -> None:
    cleaned = clean(text)
    end = 0
    for token in tokenize(cleaned):
        assert token.start >= end
        assert cleaned[token.start : token.end] == token.text
        end = token.end


@given(st.text(max_size=300))
def test_clean__is_done_after_one_pass_over_what_cannot_be_seen(text: str) -> None:
    assert not set(clean(text)) & set("\u200b\u202a\u202e\u2066\u2069\ufeff\x00")


@given(st.text(alphabet="aB9.,'’-$%/ \n@:h", max_size=400))
def test_tokenize__never_raises_and_covers_every_letter_and_digit(text: str) -> None:
    cleaned = clean(text)
    covered = {index for token in tokenize(cleaned) for index in range(token.start, token.end)}
    assert all(index in covered for index, char in enumerate(cleaned) if char.isalnum())


@pytest.mark.parametrize("piece", ["a'", "1,", "1.", "@", "http://", "'", ".", "a-", "\u202e", "((", "é", "$"])
def test_tokenize__time_grows_with_the_length_only(piece: str) -> None:
    """Twenty times the text on a busy machine may cost a hundred times the time; squared, it would be four hundred."""
    short, long = piece * (5_000 // len(piece)), piece * (100_000 // len(piece))
    tokenize(clean(short))

    assert seconds(long) < 100 * max(seconds(short), 0.0002)


def seconds(text: str) -> float:
    best = 9.0
    for _ in range(3):
        start = process_time()
        tokenize(clean(text))
        best = min(best, process_time() - start)
    return best


@given(st.text(alphabet="abcdefgXYZs ", max_size=40))
def test_plain_text__its_words_are_its_tokens(text: str) -> None:
    """What is nothing but letters and spaces is cut without the pattern that cuts everything else."""
    tokens = tokenize(text)
    assert is_plain(text) == bool(text.strip())
    assert [token.norm for token in tokens] == words_of_name(text)
    assert [(token.norm, token.stem) for token in tokens] == [normal_and_stem(word) for word in text.split()]


@pytest.mark.parametrize("text", ["Alibaba's", "p/e", "u.s.", "rock'n roll", "no.", "阿里", "q3", "s & p", "co-op", ""])
def test_plain_text__anything_else_is_not(text: str) -> None:
    assert not is_plain(text)
