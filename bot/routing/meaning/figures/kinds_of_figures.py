"""The kind of figure that is wanted, said before it or before whose it is: "Alibaba's implied P/E", "forward Amazon
P/E", "the annualized Azure growth". No source gives one, and the plain figure is another.

"Trailing" behind a name sets an order ("is Alibaba trailing Microsoft?"), so that it counts only where it opens what is
asked for.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_BASIS = "outside:accounting_basis"
_EXCHANGE_RATE = "outside:exchange_rate"
"""No figure of anybody's: two amounts of one budget imply it."""
_BEFORE_MEASURES = frozenset(
    {"implied", "basic", "weighted", "annualized", "annualised", "audited", "unaudited", "offline"}
)
_OF_A_MULTIPLE = {
    "forward": "outside:forward_pe", "fwd": "outside:forward_pe", "forward-looking": "outside:forward_pe",
    "trailing": "outside:trailing_pe",
}  # fmt: skip
_MULTIPLE = ("pe", "pe_ratio", "multiple")
_BEFORE_NAMES = _BEFORE_MEASURES | {*_OF_A_MULTIPLE}
_OPENING = frozenset({"the", "a", "an", "is", "whats", "what's"})
"""Words right behind which such a word belongs to what follows."""


@woken_by(*_BEFORE_NAMES)
def with_kinds_of_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a word as a basis, where somebody is named."""
    names = {m.start: m.end for m in mentions if m.kind == "entity"}
    measured = {m.start for m in mentions if is_measure(m, knowledge) and m.key != _EXCHANGE_RATE}
    opened = {0, *(m.end for m in mentions if m.text.casefold().split()[-1] in _OPENING)}

    def is_kind(mention: Mention) -> bool:
        word = mention.text.casefold()
        if word in _BEFORE_MEASURES and mention.end in measured:
            return bool(names)
        return word in _BEFORE_NAMES and mention.start in opened and names.get(mention.end) in measured

    kinds = {m.start for m in mentions if is_kind(m)}
    if not kinds:
        return mentions
    of_a_multiple = any(m.key in _MULTIPLE for m in mentions)
    based = (_on_its_basis(m, of_a_multiple=of_a_multiple) if m.start in kinds else m for m in mentions)
    return tuple(dict.fromkeys(based))


def _on_its_basis(mention: Mention, *, of_a_multiple: bool) -> Mention:
    key = _OF_A_MULTIPLE.get(mention.text.casefold()) if of_a_multiple else None
    return mention._replace(kind="metric", key=key or _BASIS)
