"""Whether one name lies between two others: "is Microsoft's P/E between Alibaba's and Amazon's?", 谷歌云的份额在Azure和
AWS之间吗."""

from __future__ import annotations

from bot.answers.statements.comparing import beats, denials
from bot.models import Reading, Row

_LYING = "lying_between"


def asks_what_lies_between(reading: Reading) -> bool:
    return reading.has(_LYING)


def lies_between(one: Row, others: tuple[Row, ...], reading: Reading) -> bool:
    """Strictly: whoever is level with one of the two is not between them."""
    above = [beats(one, other, "high") for other in others]
    below = [beats(one, other, "low") for other in others]
    within = sorted(above) == sorted(below) == [False, True]
    return within != bool(denials(reading))
