"""Whether partners of one company work with each other ("do SAP and Deloitte work together?"): that both are partners
of that company does not say so."""

from __future__ import annotations

from knowledge import Mention

from bot.answers.claims.unsaid.points import Points, unsaid
from bot.models import Reading

_PARTNER = "partner"
_WORKING = frozenset({"work", "works", "working", "worked", "team", "teams", "teamed", "teaming", "collaborate",
                      "collaborates", "collaborating", "collaborated", "cooperate", "cooperates", "cooperating",
                      "cooperated", "join", "joined", "link", "linked", "allied", "合作", "联手", "聯手", "携手"})
"""Verbs of what two do with each other; a "partner" may be one of somebody who is not named."""
_EACH_OTHER = ("each other", "one another", "between them", "between the two", "互相", "彼此", "之间", "之間")
_BETWEEN = "between"
_BACK = ("it", "its", "them", "they")
_TWO = 2


@unsaid(_PARTNER)
def _asks_of_a_tie_between_partners(claims: Points, reading: Reading) -> bool:
    names = {m.key for m in reading.mentions if m.kind == "entity"}
    ties = [claim for claim in claims if _PARTNER in claim.affirms]
    if len(names) < _TWO or not ties or reading.has(*_BACK) or "entities" in reading.inherited:
        return False
    if not all(names <= set(claim.about) for claim in ties):
        return False
    said = " ".join(dict.fromkeys(m.text.casefold() for m in reading.mentions))
    starts = {m.start for m in reading.mentions if m.kind == "entity"}
    between = any(m.text.casefold() == _BETWEEN and m.end in starts for m in reading.mentions)
    return between or any(_works(m) for m in reading.mentions) or any(mutual in said for mutual in _EACH_OTHER)


def _works(mention: Mention) -> bool:
    return mention.key == _PARTNER and mention.text.casefold().split()[0] in _WORKING


TIES = (_asks_of_a_tie_between_partners,)
