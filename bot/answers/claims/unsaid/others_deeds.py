"""What somebody else is asked to have done, of whom a point only says that it was done to or against him ("which model
did Google open-source in response to Alibaba?"): whose deed it is, the point says."""

from __future__ import annotations

from knowledge import Mention, has_han

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.models import Reading

_DEEDS = ("open_source", "cancel", "ipo")
_HELPING = frozenset({"did", "does", "do", "has", "have", "had", "is", "was", "will", "would"})
_ASKING = ("which", "what", "who", "when", "why", "where", "how_many")
_ASKING_HAN = ("什么", "什麼", "啥", "哪", "谁", "誰")
"""Within a word as well (开源了什么)."""
_CHECKING = ("polar", "confirm", "verify")
"""A yes or no is told by whose it is."""
_DONE = frozenset({*_DEEDS, "build", "invest", "partner", "budget"})
_BEFORE_NAMES_HAN = frozenset({"被", "让", "讓", "由", "对", "對", "针对", "針對", "向", "和", "与", "與", "跟"})


@unsaid(*_DEEDS)
def _asks_what_another_did(claims: Points, reading: Reading) -> bool:
    if not claims or not _asks(reading) or reading.has(*_CHECKING) or "entities" in reading.inherited:
        return False
    deed = min((m.start for m in reading.mentions if m.kind == "cue" and m.key in _DEEDS), default=-1)
    doer = next((m for m in reading.mentions if m.kind == "entity"), None)
    if doer is None or doer.end > deed or any(claim.entity == doer.key for claim in claims):
        return False
    before = [m for m in reading.mentions if m.kind == "entity" and m.end <= deed]
    himself = has_han(doer.text) or all(m.key == doer.key for m in before)
    if not himself or not _is_said_to_do(doer, reading):
        return False
    named = set(reading.entities)
    return all(claim.entity in named or doer.key in claim.about for claim in claims)


@unsaid("article")
def _asks_whether_the_writer_did(_: Points, reading: Reading) -> bool:
    """ "Did Harrison Brooks cancel its IPO?": whoever writes of a deed has not done it, though he is heard as what he
    wrote."""
    opening, *behind = reading.mentions
    if opening.text.casefold() not in _HELPING or not reading.has(*_CHECKING):
        return False
    writer = next((m for m in behind if m.key == "article" and m.start == opening.end and m.text.istitle()), None)
    return writer is not None and any(m.start == writer.end and m.key in _DONE for m in behind)


def _asks(reading: Reading) -> bool:
    return reading.has(*_ASKING) or any(word in m.text for m in reading.mentions for word in _ASKING_HAN)


def _is_said_to_do(doer: Mention, reading: Reading) -> bool:
    """ "Did Google ...", 谷歌 at the beginning: whoever does it stands behind the helping verb, or first."""
    before = [m for m in reading.mentions if m.end == doer.start]
    if has_han(doer.text):
        return not any(m.text in _BEFORE_NAMES_HAN for m in before)
    return any(m.text.casefold().split()[-1] in _HELPING for m in before)


WRITERS_DEEDS = (_asks_whether_the_writer_did,)
OTHERS_DEEDS = (_asks_what_another_did, *WRITERS_DEEDS)
