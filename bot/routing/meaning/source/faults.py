"""What is wrong with a source: its own weak points, and what a contradiction may be put down to ("two different numbers
of quarters: a bug?")."""

from __future__ import annotations

from knowledge import Knowledge

from bot.routing.waking import Mentions, woken_by

_RISK, _ARTICLE, _SOURCE, _RELIABLE = "risk", "article", "source", "reliable"
_SUBJECTS = ("entity", "group", "metric", "quantity")
_WITH, _OF_ITS_OWN, _IN = frozenset({"with", "about", "regarding"}), frozenset({"of"}), frozenset({"in"})
_WEAK = ("weak", "flaw", "fault", "shortcoming", "limitation")
"""What a text has of its own; "the concerns of the article" are those that it tells of."""
_DETERMINERS = frozenset({"the", "this", "that", "your"})
_ITSELF = "itself"


@woken_by(_RISK, beside=(_ARTICLE, _SOURCE))
def with_faults_of_the_source(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What are the weaknesses of this report?", "any red flags in the article itself?": whether it can be relied on,
    where nobody is named. What an article says "in" it are the risks that it tells of."""
    risk = next((m for m in mentions if m.key == _RISK), None)
    text = next((m for m in mentions if risk and m.key in (_ARTICLE, _SOURCE) and m.start >= risk.end), None)
    if risk is None or text is None or any(m.kind in _SUBJECTS for m in mentions):
        return mentions
    between = {m.text.casefold() for m in mentions if risk.end <= m.start < text.start}
    itself = any(m.text.casefold() == _ITSELF and m.start >= text.end for m in mentions)
    own = _OF_ITS_OWN if itself or risk.text.casefold().startswith(_WEAK) else frozenset()
    leading = _WITH | own | (_IN if itself else frozenset())
    if between.isdisjoint(leading) or not between <= leading | _DETERMINERS:
        return mentions
    return tuple(m._replace(kind="cue", key=_RELIABLE) if m == risk else m for m in mentions)
