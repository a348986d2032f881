"""Of the P/E that was shown: on which basis it is ("are those trailing?", "forward or trailing?"), which no source
says, and nobody trails anybody there; and what its x stands for."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Frame

_PE = ("pe_ratio",)
_BASES = {
    **dict.fromkeys(("trailing", "ttm", "ltm"), "outside:trailing_pe"),
    **dict.fromkeys(("forward", "fwd", "ntm"), "outside:forward_pe"),
}
_TIMES = "x"
_EARNINGS = "outside:earnings"
_ORDERS = frozenset({"who", "which"})
_GOING = frozenset({"going", "looking", "look", "moving", "go", "step", "put", "bring", "way"})
"""Words with which "forward" is said of the future, or of nothing that is measured."""


def with_bases_of_multiples(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with the P/E on that basis, where a P/E was shown and nobody is named."""
    if frame.metrics == _PE and _asks_of_the_times(mentions):
        return tuple(m._replace(kind="metric", key=_PE[0]) if m.text.casefold() == _TIMES else m for m in mentions)
    said = [m for m in mentions if m.text.casefold() in _BASES]
    if not _GOING.isdisjoint(word for m in mentions for word in m.text.casefold().split()):
        return mentions
    if frame.metrics != _PE or not said or any(m.kind in ("entity", "group") or m.key in _ORDERS for m in mentions):
        return mentions

    def meant(mention: Mention) -> Mention:
        if mention.text.casefold() in _BASES:
            return mention._replace(kind="metric", key=_BASES[mention.text.casefold()])
        return mention.as_filler() if mention.key == _EARNINGS else mention

    return tuple(map(meant, mentions))


def _asks_of_the_times(mentions: tuple[Mention, ...]) -> bool:
    """ "What does the x stand for?", "x means what?"."""
    said = any(m.text.casefold() == _TIMES for m in mentions)
    asked = any(m.key == "define" for m in mentions)
    return said and asked and all(m.kind == "filler" or m.key in ("define", "what", "it") for m in mentions)
