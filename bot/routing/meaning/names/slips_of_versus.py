"""Slips of the thumb in the short word that sets two names beside each other: "aws vd azure". Two letters may stand for
anything, so that they are one only right between two names."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COMPARE = "compare"
_SLIPS = frozenset({"vd", "va", "vz", "vx", "ve", "vc", "bs", "cs", "vss", "vvs", "sv", "vw", "vds"})


@woken_by(*_SLIPS, beside=("entity", "group"))
def with_slips_of_versus(mentions: Mentions, _: Knowledge) -> Mentions:
    names = [m for m in mentions if m.kind in ("entity", "group")]
    starts, ends = {m.start for m in names}, {m.end for m in names}

    def is_slip(mention: Mention) -> bool:
        said = mention.kind not in ("entity", "group") and mention.text.casefold() in _SLIPS
        return said and mention.start in ends and mention.end in starts

    return tuple(m._replace(kind="cue", key=_COMPARE) if is_slip(m) else m for m in mentions)
