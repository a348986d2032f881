"""A ratio that is a multiple: "which issuer is the subject of the 35x ratio?" asks whose it is, and divides nothing."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_RATIOS, _MULTIPLE = ("ratio", "quotient"), "multiple"


@woken_by(*_RATIOS, beside=("quantity",))
def without_ratios_behind_multiples(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the noun as filler, right behind a stated multiple."""
    stated = {m.end for m in mentions if m.quantity and m.quantity.unit == _MULTIPLE}

    def is_noun(text: str, start: int) -> bool:
        return start in stated and text.casefold() in ("ratio", "ratios")

    told = (m.as_filler() if m.key in _RATIOS and is_noun(m.text, m.start) else m for m in mentions)
    return tuple(dict.fromkeys(told))
