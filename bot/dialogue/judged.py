"""Whether a figure is much, or good: "is that a lot?", 这算好吗. What the source has for it is the same figure of
others; a yes or a no would be an opinion."""

from __future__ import annotations

import re

from knowledge import replace

from bot.models import JUDGED, Frame, Reading

_COMPARE, _SPENDING, _OTHERS = "compare", "spending", ("peers",)
_OUTLAYS = frozenset({"investment_plan", "ai_capex", "rd_budget", "cloud_infrastructure_spending", _SPENDING})
"""Amounts that each company lays out in its own way: they stand beside each other as spending."""
_GOOD = (
    "good", "bad", "great", "decent", "healthy", "impressive", "strong", "weak", "poor", "fine", "ok", "okay", "normal",
    "usual", "typical", "reasonable", "solid", "remarkable", "unusual",
)  # fmt: skip
_MUCH = (
    "a lot", "much", "a big number", "a big deal", "a large amount", "a large number", "big", "large", "huge", "small",
    "tiny", "little",
)  # fmt: skip
_JUDGING = re.compile(
    r"(?:(?:so|and|ok|okay|but|hmm|nice|well|then) )*(?:is|are|was) (?:that|it|this|those|they) (?:actually |really "
    r"|even |considered |any |all that |that |very |pretty )?(?:a |an )?"
    rf"(?:{'|'.join((*_MUCH, *_GOOD))})(?: (?:or|vs) (?:{'|'.join(_GOOD)}|not))?"
    r"(?: (?:number|figure|result|thing|share|growth|rate|one|then|really|at all|for them))?"
    rf"|(?:{'|'.join(_GOOD)}) or (?:{'|'.join(_GOOD)}|not)"
)
_JUDGING_HAN = re.compile(
    r"(?:那|那么|这|這|这个|這個|它|所以)?(?:(?:算是|算|是很)(?:好|多|大|不错|不錯|厉害|厲害|正常|差)|多|大|算不算(?:好|多|大))"
    r"(?:吗|嗎|么|不)|(?:咁|噉)?(?:係咪|系咪|算唔算)(?:好|算)?(?:多|大|勁)"
)


def of_a_judgement(reading: Reading, frame: Frame) -> Reading | None:
    """The reading as a comparison of what was shown; None where it asks for no judgement of it."""
    if len(frame.metrics) != 1 or reading.entities or reading.groups or reading.quantities or reading.periods:
        return None
    han = reading.said.replace(" ", "")
    if not (_JUDGING.fullmatch(reading.said) or (not han.isascii() and _JUDGING_HAN.fullmatch(han))):
        return None
    outlay = frame.metrics[0] in _OUTLAYS
    return replace(
        reading,
        mentions=tuple(m.as_filler() for m in reading.mentions),
        topics=(),
        reasons=(),
        metrics=(_SPENDING,) if outlay else frame.metrics,
        groups=_OTHERS if outlay else (),
        likely=False,
        entities=frame.entities[:1],
        cues=frozenset({_COMPARE}),
        inherited=reading.inherited | {"metrics", "entities", JUDGED},
    )
