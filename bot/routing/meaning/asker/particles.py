"""Particles of Singlish, Nigerian Pidgin and chats, and the names that look like them: "which pe highest sia" ends with
one, "the P/E of SIA" and "AWS share according to IDC" want somebody else's figure.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.parts import last_word
from bot.routing.waking import Mentions, woken_by

_PARTICLES = "particles"
_LEADING = frozenset(
    {"of", "in", "for", "at", "on", "by", "from", "per", "to", "via", "with", "and", "or", "vs", "versus", "than",
     "against", "does", "did", "do", "the", "across", "within"}
)
"""Words behind which a name stands, and no particle."""
_OPENING = frozenset({"abeg", "abegi", "biko", "ehn", "ehen", "na", "sha", "hor"})
"""Particles with which a sentence may open, whatever follows."""
_BEING, _DONT_CARE = "na", "idc"
_OF_FIGURES = frozenset({"figure", "figures", "number", "numbers", "data", "estimate", "estimates", "has", "puts"})


@woken_by(_PARTICLES)
def with_names_that_look_like_particles(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such names as what nothing explains."""
    shouted = all(m.text.isupper() for m in mentions if m.text[0].isalpha())

    def is_name(mention: Mention) -> bool:
        if mention.key != _PARTICLES or mention.kind != "filler":
            return False
        return (not shouted and mention.text.isupper()) or _stands_as_a_name(mention, mentions, knowledge)

    return tuple(m._replace(kind="unknown", key=m.text) if is_name(m) else m for m in mentions)


def _stands_as_a_name(particle: Mention, mentions: Mentions, knowledge: Knowledge) -> bool:
    before = [m for m in mentions if m.end == particle.start]
    behind = [m for m in mentions if m.start == particle.end]
    text = particle.text.casefold()
    if any(last_word(m) in _LEADING for m in before):
        return True
    of_figures = any(is_measure(m, knowledge) or m.key == "says" or m.text.casefold() in _OF_FIGURES for m in behind)
    if text == _DONT_CARE:
        return of_figures or bool(before and behind)  # it stands at an end
    if text == _BEING:
        return bool(before) and (not behind or (of_figures and any(m.kind == "entity" for m in before)))
    return of_figures and not before and text not in _OPENING

