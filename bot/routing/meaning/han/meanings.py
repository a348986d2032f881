"""意义 of a term is what the term means (請說明「大型語言模型」之意義); of anything else it is a role that it plays.
为何 is "why", and behind a result it is "what"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_MEANING, _DEFINE = frozenset({"意义", "意義"}), "define"
_SMALL = frozenset({"的", "之", "嘅", "其"})


@woken_by(*_MEANING)
def with_meanings_of_terms(mentions: Mentions, _: Knowledge) -> Mentions:
    """Right behind a term, where nothing else is named, it asks for the definition."""
    terms = [m for m in mentions if m.kind == "term"]
    ends = {m.end for m in terms} | {m.end for m in mentions if m.text in _SMALL and m.start in {t.end for t in terms}}

    def is_said_besides(mention: Mention) -> bool:
        inside = any(term.start <= mention.start and mention.end <= term.end for term in terms)
        return mention.kind != "filler" and not inside

    if any(is_said_besides(m) for m in mentions):
        return mentions
    return tuple(m._replace(kind="cue", key=_DEFINE) if m.text in _MEANING and m.start in ends else m for m in mentions)

