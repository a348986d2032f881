"""Phrases written in one line with their alternatives."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.recognition.alternatives import alternatives, count_written, written_choices
from knowledge.recognition.tokens import tokenize


@pytest.mark.parametrize(("phrase", "expected"), [
    ("plain words", ("plain words",)),
    ("[us|american] firms", ("us firms", "american firms")),
    ("[us|american] [|big] firms", ("us firms", "us big firms", "american firms", "american big firms")),
    ("=[us|american] clouds", ("=us clouds", "=american clouds")),
    ("price [to|] earnings", ("price to earnings", "price earnings")),
])
def test_alternatives__every_phrase_that_the_brackets_allow(phrase: str, expected: tuple[str, ...]) -> None:
    assert alternatives(phrase) == expected


@pytest.mark.parametrize(("phrase", "expected"), [
    ("plain words", (("plain words",),)),
    ("[us|american] [|big] firms", (("us", "american"), ("", "big"), ("firms",))),
    ("data [center|centre]s", (("data",), ("centers", "centres"))),
    ("[云|云计算][|的][投资|投入]", (("云", "云计算"), ("", "的"), ("投资", "投入"))),
    ("[us|美国][|的][ai|云]", (("usai", "us云", "us的ai", "us的云", "美国ai", "美国云", "美国的ai", "美国的云"),)),
])
def test_written_choices__no_word_goes_from_one_place_into_the_next(
    phrase: str, expected: tuple[tuple[str, ...], ...]
) -> None:
    found = tuple(texts for texts in written_choices(phrase) if texts != ("",))
    assert [set(texts) for texts in found] == [set(texts) for texts in expected]
    assert count_written(phrase) >= sum(map(len, expected))


_TEXT = st.text("ab 云的3'.,-$%=~", max_size=4)
_BRACKETS = st.lists(_TEXT, min_size=1, max_size=3).map(lambda texts: f"[{'|'.join(texts)}]")


def _norms(text: str) -> tuple[str, ...]:
    return tuple(token.norm for token in tokenize(text) if not token.is_stop)


@given(st.lists(_TEXT | _BRACKETS, max_size=5).map("".join))
def test_written_choices__read_one_by_one_are_the_alternatives_read_whole(phrase: str) -> None:
    read = {sum(map(_norms, chosen), ()) for chosen in product(*written_choices(phrase))}
    assert read == {_norms(form) for form in alternatives(phrase)}
