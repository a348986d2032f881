"""Who audits a company: its accounts are audited by somebody of whom no source speaks, and not by whoever reviewed the
article."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_REVIEWED, _ACCOUNTING = "reviewed", "outside:accounting"
_OF_THE_SOURCE = ("article", "author", "source", "figures")
_AUDITING = "audit"


@woken_by(_REVIEWED)
def with_auditors_of_companies(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Who audits Alibaba?", "has Deloitte audited Alibaba?" ask for its accounting."""
    audits = {m.start for m in mentions if m.key == _REVIEWED and m.text.casefold().startswith(_AUDITING)}
    named = any(m.kind == "entity" and m.start in {a.end for a in mentions if a.start in audits} for m in mentions)
    measured = any(m.kind in ("metric", "quantity") or m.key in _OF_THE_SOURCE for m in mentions)
    if not named or measured or _ACCOUNTING not in knowledge.base.metrics:
        return mentions
    return tuple(_as_accounting(m) if m.start in audits and m.key == _REVIEWED else m for m in mentions)


def _as_accounting(mention: Mention) -> Mention:
    return mention._replace(kind="metric", key=_ACCOUNTING)
