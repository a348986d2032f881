"""Names that a question speaks of as what money goes into: whose figures are asked for is somebody else."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_INTO = ("into", "in")
_OF_MONEY = ("budget", "invest", "capex")


@woken_by(*_OF_MONEY, beside=_INTO)
def without_targets(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How much has Microsoft put into OpenAI": the second name narrows what is asked, as a place would."""
    if not any(m.kind == "cue" and m.key in _OF_MONEY for m in mentions):
        return mentions
    by_end = {m.end: m for m in mentions if m.kind != "entity"}
    first = min((m.start for m in mentions if m.kind == "entity"), default=0)

    def is_target(mention: Mention) -> bool:
        before = by_end.get(mention.start)
        into = before is not None and before.text.split()[-1] in _INTO
        return mention.kind == "entity" and mention.start > first and into

    return tuple(m._replace(kind="place", key=m.text) if is_target(m) else m for m in mentions)
