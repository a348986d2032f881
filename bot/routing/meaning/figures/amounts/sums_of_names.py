"""Money of which it is said only whose it is: "of the dollar sums attributed to Microsoft and Amazon, whose is the
larger?" sets what each lays out side by side."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SUMS = frozenset({"sum", "sums", "amount", "amounts", "figure", "figures", "total", "totals", "dollar", "dollars"})
_MONEY = frozenset({"dollar", "dollars", "monetary", "money", "usd", "cash"})
_COMPARING = frozenset({"more", "less", "most", "least", "compare"})
_SPENT, _CONVERT, _PAIR = "budget", "convert", 2
_OPEN = frozenset({"convert", "total", "how_much", "wealth"})
"""Cues of such words, which say nothing of what the money is for."""
_COUNTED = frozenset({"sums", "amounts", "figures", "totals", "budgets", "outlays"})


@woken_by("dollar", beside=_COUNTED)
def without_counts_of_sums(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Which of the two dollar budgets is the larger?": two of them, and no amount of two dollars."""
    starts = {m.start for m in mentions if m.text.casefold() in _COUNTED}

    def is_count(mention: Mention) -> bool:
        return mention.quantity is not None and mention.end in starts and mention.text.casefold().endswith(" dollar")

    return tuple(m.as_filler() if is_count(m) else m for m in mentions)


@woken_by(*(_SUMS | {_CONVERT}), beside=_COMPARING)
def with_sums_of_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the sums as what is laid out, where two or more are named and nothing else is measured."""
    names = {m.key for m in mentions if m.kind == "entity"}
    compared = any(m.kind == "cue" and m.key in _COMPARING for m in mentions)
    measured = any(
        m.kind in ("metric", "quantity", "period", "group") or (m.key in knowledge.metric_cues and m.key not in _OPEN)
        for m in mentions
    )
    if len(names) < _PAIR or not compared or measured:
        return mentions
    sums = [m for m in mentions if _SUMS.issuperset(_said(m) - {"of", "the"} - _MONEY) and _said(m) & (_SUMS | _MONEY)]
    beside = _beside({m.start for m in sums}, mentions)
    if not sums or not any(_said(m) & _MONEY for m in (*sums, *beside)):
        return mentions
    idle = {m.start for m in (*beside, *sums[:-1])}
    last = sums[-1]
    return tuple(
        m._replace(kind="cue", key=_SPENT) if m == last else m.as_filler() if m.start in idle else m for m in mentions
    )


def _beside(sums: set[int], mentions: Mentions) -> list[Mention]:
    """The word of money right before the sums ("monetary sums")."""
    return [m for m in mentions if m.end in sums and m.start not in sums and _said(m) & _MONEY]


def _said(mention: Mention) -> set[str]:
    return set(mention.text.casefold().split())
