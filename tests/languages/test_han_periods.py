"""Times as Chinese writes them."""

from __future__ import annotations

import pytest

from knowledge import clean, tokenize
from knowledge.recognition.han_periods import read_han_period


@pytest.mark.parametrize(("text", "period", "meaning", "rest"), [
    ("2025年12月", "2025-12", "dated", ""),
    ("2025年12月31日的", "2025-12", "dated", "的"),
    ("二〇二四年", "2024", "dated", ""),
    ("2022年的市盈率", "2022", "dated", "的市盈率"),
    ("2025年第三季度", "2025-Q3", "dated", ""),
    ("2025年三季度", "2025-Q3", "dated", ""),
    ("2025年Q3", "2025-Q3", "dated", ""),
    ("25年12月", "2025-12", "dated", ""),
    ("第三季度", "Q3", "quarter_3", ""),
    ("三季度增速", "Q3", "quarter_3", "增速"),
    ("十二月份", "M12", "month_12", ""),
    ("2024年上半年", "2024-H1", "dated", ""),
    ("2025财年", "FY2025", "fiscal", ""),
])
def test_period__is_read(text: str, period: str, meaning: str, rest: str) -> None:
    tokens = tokenize(clean(text))
    found = read_han_period(tokens, 0)
    assert found is not None
    assert (found.period.text, found.meaning) == (period, meaning)
    assert "".join(token.text for token in tokens[found.end :]) == rest


@pytest.mark.parametrize("text", ["三年", "三个季度", "2000万", "九季", "25年"])
def test_period__lengths_and_counts_are_none(text: str) -> None:
    assert read_han_period(tokenize(clean(text)), 0) is None
