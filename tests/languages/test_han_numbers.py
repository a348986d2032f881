"""Chinese numerals, shares and quantities."""

from __future__ import annotations

from decimal import Decimal

import pytest

from knowledge import Quantity, Vocabulary, clean, mixed_with_english, tokenize
from knowledge.recognition.quantities import QuantityReader

from tests.shipped import shipped_base


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    return mixed_with_english(shipped_base(), "zh")


def quantities(text: str, words: Vocabulary) -> tuple[Quantity, ...]:
    return QuantityReader(words).read(tokenize(clean(text)), frozenset())


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("五百三十亿美元", "53000000000", "usd"),
    ("530億美元", "53000000000", "usd"),
    ("$53B", "53000000000", "usd"),
    ("1200亿元人民币", "120000000000", "cny"),
    ("一千二百億元", "120000000000", "cny"),
    ("一万亿参数", "1000000000000", "parameters"),
    ("一成五", "15", "percent"),
    ("两成八", "28", "percent"),
    ("1.2万亿个参数", "1200000000000", "parameters"),
    ("一兆參數", "1000000000000", "parameters"),
    ("千万次下载", "10000000", "downloads"),
    ("百分之二十九", "29", "percent"),
    ("百分之4", "4", "percent"),
    ("4%", "4", "percent"),
    ("4％", "4", "percent"),
    ("八成", "80", "percent"),
    ("两成半", "25", "percent"),
    ("18倍", "18", "multiple"),
    ("十八倍", "18", "multiple"),
    ("九个季度", "9", "quarters"),
    ("8個季度", "8", "quarters"),
    ("二十五个百分点", "25", "points"),
    ("二点二倍", "2.2", "multiple"),
    ("一億五千萬美元", "150000000", "usd"),
])
def test_quantity__is_read(text: str, value: str, unit: str, words: Vocabulary) -> None:
    assert [(q.value, q.unit) for q in quantities(text, words)] == [(Decimal(value), unit)]


@pytest.mark.parametrize("text", ["一下", "三家公司", "百分比", "万一", "成长", "一年", "四大云"])
def test_quantity__is_none(text: str, words: Vocabulary) -> None:
    assert quantities(text, words) == ()
