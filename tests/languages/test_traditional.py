"""Who writes in Traditional characters is answered in them, and in Simplified ones otherwise."""

from __future__ import annotations

import pytest

from knowledge import is_traditional

from tests.languages.conftest import Ask

SCRIPTS = [
    ("阿里雲的市佔率", True), ("邊個pe最低", True), ("阿里云的市占率", False), ("市盈率多少", False), ("AWS呢", False),
    ("BABA P/E", False), ("阿里跟誰合作", True), ("阿里的現金流", True), ("雲端市占率排名", True),
    ("阿里和谁合作", False), ("云市占率", False),
]


@pytest.mark.parametrize(("text", "traditional"), SCRIPTS)
def test_script__is_told_by_the_characters_that_only_one_has(text: str, traditional: bool) -> None:
    assert is_traditional(text) is traditional


def test_script__of_a_text_that_may_be_either_is_as_before() -> None:
    assert is_traditional("AWS呢", before=True)
    assert is_traditional("那阿里呢", before=True)
    assert not is_traditional("那微软的份额呢", before=True)


@pytest.mark.parametrize(("question", "said"), [
    ("亞馬遜的本益比是多少", "亞馬遜的市盈率：40倍"),
    ("阿里雲份額比谷歌雲高嗎", "不是：阿里雲的雲市場份額是4%，低於谷歌雲的13%。"),
    ("阿里四個季度AI資本開支多少人民幣", "1200億元人民幣"),
    ("美國晶片管制對阿里有什麼影響", "出口管制"),
    ("阿里雲養豬場的市場份額", "「養豬場」"),
    ("阿里為什麼專注新興市場", "監管和後勤上的障礙"),
    ("比亞迪的本益比", "來源沒有提到比亞迪"),
])
def test_traditional__is_answered_in_kind(question: str, said: str, ask: Ask) -> None:
    assert said in ask(question).message.text


def test_traditional__both_forms_and_the_buttons(ask: Ask) -> None:
    message = ask("亞馬遜的本益比是多少").message
    assert "亞馬遜" in message.html
    assert all(is_traditional(button) for button in message.buttons)
    assert all(ask(button).answer.outcome == "answer" for button in message.buttons)


def test_traditional__goes_on_in_a_follow_up_that_may_be_either(ask: Ask) -> None:
    assert "雲市場份額" in ask("阿里雲市佔率", "AWS呢").message.text
    assert "云市场份额" in ask("阿里雲市佔率", "AWS的份额呢").message.text


@pytest.mark.parametrize("question", ["阿里云的市占率", "阿里有哪些风险", "文章的结论是什么"])
def test_simplified__stays_simplified(question: str, ask: Ask) -> None:
    assert not is_traditional(ask(question).message.text)


def test_english__is_not_touched(ask: Ask) -> None:
    assert "P/E" in ask("BABA P/E").message.text
