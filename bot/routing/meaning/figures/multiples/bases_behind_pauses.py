"""The basis of a P/E said behind it: "Alibaba's P/E, forward" and "microsoft pe, fwd please" want the forward one,
which no source gives, and "is Alibaba's 18x trailing?" asks on which it is; "going forward" is said of the future, and
"is Alibaba trailing Microsoft?" of an order."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import parts_of, words_of
from bot.routing.waking import Mentions, woken_by

_FORWARD, _TRAILING = frozenset({"forward", "fwd", "ntm"}), frozenset({"trailing", "ttm", "ltm"})
_KEYS = {
    **dict.fromkeys(_FORWARD, "outside:forward_pe"),
    **dict.fromkeys(_TRAILING, "outside:trailing_pe"),
}
_PE, _PE_RATIO, _MULTIPLES = "pe", "pe_ratio", ("multiple", "stated_multiple")
_WHO = ("who", "who's", "whos", "which")
_ORDERS = ("who", "which", "every", "most", "least", "rank")
_BESIDE = frozenset(
    {"a", "the", "on", "one", "basis", "please", "pls", "plz", "if", "possible", "you", "have", "it", "i", "mean",
     "and", "that", "is", "only", "version", "number", "figure", "12m", "12", "months", "month", "twelve", *_KEYS}
)
"""Words that may stand beside a basis in a part of its own; beside others it is no basis ("going forward")."""


@woken_by(*_KEYS, beside=(_PE, _PE_RATIO))
def with_bases_behind_pauses(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the P/E on that basis in place of the P/E."""
    parts = [part for part in parts_of(mentions) if _BESIDE.issuperset(words_of(part))]
    ratios = {m.end for m in mentions if m.key in (_PE, _PE_RATIO)}
    parts += [(mentions[-1],)] if mentions[-1].start in ratios else []  # "Alibaba P/E - trailing"
    said = [m for part in parts for m in part if m.text.casefold() in _KEYS]
    if not (said and ratios):
        return mentions
    return tuple(_on_that_basis(m, said) for m in mentions)


@woken_by(*_KEYS, beside=(_PE, _PE_RATIO, *_MULTIPLES, "quantity"))
def with_bases_said_of_multiples(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is Alibaba's 18x a trailing multiple?", "are the P/Es trailing or forward?": nobody trails anybody there."""
    ratios = [m for m in mentions if m.key in (_PE, _PE_RATIO, *_MULTIPLES) or _is_a_multiple(m)]
    said = [m for m in mentions if m.text.casefold() in _KEYS]
    if not ratios or not said or any(m.key in _ORDERS for m in mentions):
        return mentions
    names = [m for m in mentions if m.kind in ("entity", "group")]
    trails = any(m.start >= said[-1].end or (m.end == said[0].start and not m.is_possessive) for m in names)
    asks_who = any(m.end == said[0].start and m.text.casefold().split()[0] in _WHO for m in mentions)
    beside = any(m.end <= said[0].start or m.start == said[-1].end for m in ratios)
    if trails or asks_who or not beside:
        return mentions
    return tuple(_on_that_basis(m, said) if m in said else m for m in mentions)


def _is_a_multiple(mention: Mention) -> bool:
    return mention.quantity is not None and mention.quantity.unit == "multiple"


def _on_that_basis(mention: Mention, said: list[Mention]) -> Mention:
    if mention in said:
        return mention._replace(kind="metric", key=_KEYS[mention.text.casefold()])
    return mention.as_filler() if mention.key in (_PE, _PE_RATIO) else mention
