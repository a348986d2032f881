"""平 before a name is "cheaper than", as Cantonese has it: 阿里平微软几多. Elsewhere it is a part of other words."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_FLAT, _CHEAPER = "平", "cheaper"
_NAMES = ("entity", "group")
_AMOUNTS = frozenset({"how_much", "as_percent", "how_many", "ratio"})


@woken_by(_FLAT)
def with_cheaper_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """Between two names, or before one where it is asked by how much: the first is cheaper."""
    named = {m.start for m in mentions if m.kind in _NAMES}
    asked = any(m.key in _AMOUNTS for m in mentions)

    def is_cheaper(mention: Mention) -> bool:
        before = any(m.end <= mention.start for m in mentions if m.kind in _NAMES)
        return mention.text == _FLAT and mention.kind == "unknown" and mention.end in named and (before or asked)

    return tuple(m._replace(kind="cue", key=_CHEAPER) if is_cheaper(m) else m for m in mentions)
