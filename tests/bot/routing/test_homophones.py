"""Chinese names and metrics survive characters that were typed for others of the same sound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pytest
from pypinyin import Style, pinyin

from bot.models import Trace
from tests.bot.asking import Asking
from tests.shipped import shipped_assistant, shipped_base

RECOVERED_AT_LEAST = 0.95
_OF_A_PERSON_A_FEW = 6
"""So many characters of the same sound are tried at each place."""
NAMES = ("阿里巴巴", "亚马逊", "微软", "谷歌云", "阿里云")
METRICS = ("市盈率", "市场份额", "增长率", "营收增速", "市占率", "云市场份额")


@dataclass(frozen=True, slots=True)
class Slip:
    typed: str
    meant: str
    trace: Trace
    right: Trace

    @property
    def is_recovered(self) -> bool:
        return set(self.trace.answer.facts) == set(self.right.answer.facts)


@cache
def _by_sound() -> Mapping[str, list[str]]:
    """The characters of everyday words by how they sound."""
    listed = shipped_base().vocabularies["zh"].ordinary.values()
    found: dict[str, list[str]] = {}
    for character in sorted({c for text in listed for c in text if not c.isspace()}):
        found.setdefault(_sound(character), []).append(character)
    return found


def _sound(character: str) -> str:
    return pinyin(character, style=Style.NORMAL)[0][0]


@cache
def _tried() -> tuple[Slip, ...]:
    ask = Asking(shipped_assistant())
    questions = [(name, "{}的市盈率" if "云" not in name else "{}的市场份额") for name in NAMES]
    questions += [(metric, "Azure的{}" if metric != "市盈率" else "微软的{}") for metric in METRICS]
    return tuple(
        Slip(typed, word, ask(pattern.format(typed)), ask(pattern.format(word)))
        for word, pattern in questions
        for typed in _slips(word)
    )


def _slips(word: str) -> list[str]:
    slips = []
    for place, character in enumerate(word):
        alike = [one for one in _by_sound().get(_sound(character), ()) if one != character]
        step = max(1, len(alike) // _OF_A_PERSON_A_FEW)
        slips += [word[:place] + one + word[place + 1 :] for one in alike[::step]]
    return slips


def test_homophones__there_are_many_and_their_right_forms_are_answered() -> None:
    assert len(_tried()) > 150
    assert all(slip.right.answer.facts for slip in _tried())


def test_homophones__nearly_all_are_recovered() -> None:
    lost = [slip for slip in _tried() if not slip.is_recovered]
    share = 1 - len(lost) / len(_tried())
    assert share >= RECOVERED_AT_LEAST, f"{share:.1%}: " + "; ".join(slip.typed for slip in lost)


def test_homophones__none_ends_with_another_company() -> None:
    astray = [
        slip.typed
        for slip in _tried()
        if slip.meant in NAMES
        and not {fact.entity for fact in slip.trace.answer.facts} <= {fact.entity for fact in slip.right.answer.facts}
    ]
    assert astray == []


def test_homophones__a_mended_name_is_shown() -> None:
    ask = Asking(shipped_assistant())
    assert "（理解为微软）" in ask("微阮的市盈率").message.text
    assert "（理解为市盈率）" in ask("亚马逊的市盈绿").message.text


@pytest.mark.parametrize("text", ["手里有点闲钱，买哪家好", "现任执行长是谁", "还能卖给阿里吗", "百多块怎么花"])
def test_homophones__everyday_words_are_left_alone(text: str) -> None:
    assert Asking(shipped_assistant())(text).spotted.corrections == ()
