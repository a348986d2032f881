"""What somebody is known for: "what is it known for?" after a share asks for what he is good at, and for no figure."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Frame

_KNOWN, _FOR = frozenset({"known", "famous", "renowned", "noted"}), "for"
_BESIDE = frozenset({"what", "it", "its", "and_what", "most", "strength"})


def with_what_it_is_known_for(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with that as a strength, where nobody is named and nothing else is asked."""
    fors = {m.start for m in mentions if m.text.casefold() == _FOR}
    known = [m for m in mentions if m.text.casefold().split()[-1] in _KNOWN and m.end in fors]
    others = [m for m in mentions if m.kind != "filler" and m.key not in _BESIDE and m not in known]
    if not known or others or not frame.entities or all(m.key != "it" for m in mentions):
        return mentions
    return tuple(
        m._replace(kind="cue", key="strength") if m in known else m.as_filler() if m.key == "most" else m
        for m in mentions
    )
