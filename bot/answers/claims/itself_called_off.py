"""A company that is itself said to be called off ("was Alibaba cancelled?", 阿里黄了吗): what it called off is
told, and no yes is given to that."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Reading

_CANCEL, _OFFERINGS = "cancel", frozenset({"ipo", "went_public"})
_BEING, _BEEN = frozenset({"is", "was", "are", "were"}), frozenset({"been", "being"})
_COMES_TO_NOTHING = ("fall", "fell", "come to nothing", "came to nothing", "黄", "凉", "泡汤", "流产", "告吹", "吹")
"""How what is said to come to nothing begins; nobody does it to anything else."""


def is_itself_called_off(reading: Reading) -> bool:
    """Whether the verb is of the name before it, and no offering is spoken of."""
    if not _OFFERINGS.isdisjoint(reading.topics):
        return False
    verbs = [m for m in reading.mentions if m.kind == "cue" and m.key == _CANCEL]
    return any(_is_of_the_name(verb, reading.mentions) for verb in verbs)


def _is_of_the_name(verb: Mention, mentions: tuple[Mention, ...]) -> bool:
    names = [m for m in mentions if m.kind == "entity"]
    before = {m.start for m in mentions if m.end == verb.start and m.text.casefold() in _BEEN}
    name = next((m for m in names if m.end == verb.start or m.end in before), None)
    if name is None:
        return False
    asked = any(m.end == name.start and m.text.casefold() in _BEING for m in mentions)
    return asked or name.end in before or verb.text.casefold().startswith(_COMES_TO_NOTHING)
