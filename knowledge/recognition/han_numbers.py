"""Numbers as Chinese writes them: 五百三十亿, 1万亿, 百分之二十九, 八成."""

from __future__ import annotations

import itertools
from decimal import Decimal

from knowledge.recognition.tokens import Token
from knowledge.records import frozen

_DIGITS = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "壹": 1,
    "贰": 2,
    "叁": 3,
    "肆": 4,
    "伍": 5,
    "陆": 6,
    "柒": 7,
    "捌": 8,
    "玖": 9,
}
_PLACES = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_TENS = {"廿": 20, "卅": 30}
_GROUPS = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_BEGINNINGS = frozenset({*_DIGITS, *_PLACES, *_TENS, *_GROUPS, "第"})
_NEVER_FIRST = frozenset("百佰千仟万亿兆")
"""Unless one follows the other: 百分比 and 万一 are no numbers; 百万 and 千亿 are."""
_COUNTED = frozenset("万亿兆千百倍次个元美家人块")
_REACHED = frozenset("破过超逾上达")
_ENDING = frozenset("次个元美人块了吗吧啦没未咗嘛么的参下喔哦啊呀呢喇嘅噢")
"""What ends a number of which only the group is said, behind a word of reaching it: 破亿了, 过亿次."""
_PERCENT = ("百", "分", "之")
_PARTS, _LARGEST_IN_WORDS = ("分", "之"), 10
_TENTH, _EACH = "成", "个"
_AND_MORE = frozenset("多余几")
"""Behind a number and before its group or its unit: 一千多万, 三十几倍, 三成多."""
_THAN, _CLOSING = ("比", "较"), frozenset("吗吧么嘛呢啊呀啦了的喇咩嘅份是")
_OF_MANY = frozenset("少大高久远长快深重数家")
"""What 多 asks with, or counts: 多少, 多大, 多家."""
_TIMES = frozenset("年季天周月个")
"""What makes a length of the digit before it, so that it is no part of the number: 530亿三年."""
_WORDS_WITH_THOUSAND = frozenset("问")
"""千 before one of these begins a name: 双十一千问."""
_WORDS_WITH_TENTH = frozenset("长本为立功果交员就")
"""成 before one of these is the start of another word: 成长, 成本."""


@frozen
class HanNumber:
    """A number with the index after it; `unit` is "percent" where its form says so."""

    value: Decimal
    end: int
    unit: str | None = None
    over: bool = False
    """一千多万: more than the number."""


def is_numeral(character: str) -> bool:
    """Whether a number may begin with it."""
    return character in _BEGINNINGS


def begins_in_han(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a Chinese number or time may begin here: else it is no use to look closer."""
    norm = _norm(tokens, start)
    if norm and tokens[start].is_number:
        return "\u3400" <= _norm(tokens, start + 1) <= "\u9fff"
    return norm in _BEGINNINGS


def _begins_with_no_digit(tokens: tuple[Token, ...], index: int) -> bool:
    return _norm(tokens, index) in _NEVER_FIRST and _norm(tokens, index + 1) not in _NEVER_FIRST


def _is_reached(tokens: tuple[Token, ...], index: int) -> bool:
    """破亿了 says a figure: 亿 alone, behind a word of reaching it."""
    if index == 0 or _norm(tokens, index) not in _GROUPS or _norm(tokens, index - 1) not in _REACHED:
        return False
    after = _norm(tokens, index + 1)
    return after in _ENDING or not "\u3400" <= (after or " ") <= "\u9fff"


def is_counted(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a number counts something (2000万, 2000次) and so is no year."""
    return _norm(tokens, start + 1) in _COUNTED


def read_han_number(tokens: tuple[Token, ...], start: int) -> HanNumber | None:
    """The number at `start` where it has at least one Chinese character; digits alone are every language's."""
    is_percent = tuple(token.norm for token in tokens[start : start + len(_PERCENT)]) == _PERCENT
    index = start + len(_PERCENT) * is_percent
    value, end = _numeral(tokens, index)
    if end == index or (_begins_with_no_digit(tokens, index) and not _is_reached(tokens, index)):
        return None
    if is_percent:
        return HanNumber(value, end, "percent")
    if part := _part_of(value, tokens, end):
        return part
    if _is_tenths(tokens, end):
        hundredths = _hundredths(tokens, end + 1)
        read = hundredths > 0
        over = not read and is_and_more(tokens, end + 1)
        return HanNumber(value * 10 + hundredths, end + 1 + read + over, "percent", over)
    only_digits = all(token.is_number for token in tokens[start:end])
    over = any(token.norm in _AND_MORE for token in tokens[index:end])
    return None if only_digits else HanNumber(value, end, None, over)


def _part_of(whole: Decimal, tokens: tuple[Token, ...], index: int) -> HanNumber | None:
    """二十五分之一 is four percent; those of up to ten are words of their own."""
    if tuple(token.norm for token in tokens[index : index + len(_PARTS)]) != _PARTS or whole <= _LARGEST_IN_WORDS:
        return None
    parts, end = _numeral(tokens, index + len(_PARTS))
    if end == index + len(_PARTS):
        return None
    return HanNumber(round(parts * 100 / whole, 1).normalize() + 0, end, "percent")


def is_and_more(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether 多 says "and more" here, and is no part of 多少, 多大 or 几个."""
    return _norm(tokens, index) in ("多", "余") and _norm(tokens, index + 1) not in _OF_MANY


def is_rounded_off(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether 多 that ends a figure says "and more" (20%多吗, 二十多吧); in 比20%多 and 比它的20%多 it compares."""
    ends = not "\u3400" <= (_norm(tokens, end + 1) or " ") <= "\u9fff" or _norm(tokens, end + 1) in _CLOSING
    return ends and is_and_more(tokens, end) and not _is_compared(tokens, start)


def _is_compared(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a "than" stands before it in the same clause."""
    before = itertools.takewhile(lambda token: not token.is_stop, reversed(tokens[:start]))
    return any(token.norm in _THAN for token in before)


def _numeral(tokens: tuple[Token, ...], start: int) -> tuple[Decimal, int]:
    """Digits, places and groups added up: 五(5)百(500)三(3)十(530)亿."""
    total, group = Decimal(0), Decimal(0)
    digit: Decimal | None = None
    index = start
    while index < len(tokens) and not (index > start and _begins_percent(tokens, index)):
        norm = tokens[index].norm
        if tokens[index].is_number:
            if index > start:
                break
            digit = _decimal(norm)
        elif norm in _DIGITS and total and digit is None and not group and _norm(tokens, index + 1) in _TIMES:
            break
        elif norm in _AND_MORE and (digit is not None or group) and _norm(tokens, index + 1) in _GROUPS:
            pass
        elif norm in _DIGITS:
            digit = _DIGITS[norm] + (digit * 10 if digit is not None else Decimal(0))
        elif norm in _PLACES and norm in _NEVER_FIRST and _norm(tokens, index + 1) in _WORDS_WITH_THOUSAND:
            break
        elif norm in _PLACES:
            group, digit = group + (Decimal(1) if digit is None else digit) * _PLACES[norm], None
        elif norm in _TENS and digit is None:
            group += _TENS[norm]
        elif norm == _EACH and digit is not None and _norm(tokens, index + 1) in _GROUPS:
            pass  # 一个亿
        elif norm in _GROUPS:
            group, digit = group + (digit or Decimal(0)), None
            total = total + group * _GROUPS[norm] if group else (total or Decimal(1)) * _GROUPS[norm]
            group = Decimal(0)
        elif norm == "点" and digit is not None and _norm(tokens, index + 1) in _DIGITS:
            digit, index = _with_fraction(digit, tokens, index + 1)
            continue
        else:
            break
        index += 1
    return total + group + (digit or 0), index


def _with_fraction(whole: Decimal, tokens: tuple[Token, ...], index: int) -> tuple[Decimal, int]:
    """The digits after 点: 二点二 is 2.2."""
    step = Decimal(1)
    while (norm := _norm(tokens, index)) in _DIGITS:
        step /= 10
        whole += _DIGITS[norm] * step
        index += 1
    return whole, index


def _begins_percent(tokens: tuple[Token, ...], index: int) -> bool:
    return tuple(token.norm for token in tokens[index : index + len(_PERCENT)]) == _PERCENT


def _is_tenths(tokens: tuple[Token, ...], index: int) -> bool:
    return _norm(tokens, index) == _TENTH and _norm(tokens, index + 1) not in _WORDS_WITH_TENTH


def _hundredths(tokens: tuple[Token, ...], index: int) -> int:
    """What follows tenths: 两成半 is 25 percent, 一成八 is 18; in 四成一年 the 一 counts years."""
    norm, after = _norm(tokens, index), _norm(tokens, index + 1)
    if norm == "半":
        return 0 if after == "年" else 5
    goes_on = after in _DIGITS or after in _PLACES or after in _GROUPS or after in _TIMES or after in _COUNTED
    return 0 if goes_on else _DIGITS.get(norm, 0)


def _norm(tokens: tuple[Token, ...], index: int) -> str:
    return tokens[index].norm if index < len(tokens) else ""


def _decimal(text: str) -> Decimal:
    whole, _, rest = text.partition(".")
    return Decimal(f"{whole}.{rest.replace('.', '')}" if rest else whole)
