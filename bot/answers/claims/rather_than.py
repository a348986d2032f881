"""One rather than another ("is it Azure rather than Alibaba's cloud that makes money?"): yes, where points affirm it of
the one and deny it of the other; no, where it is the other way round, or where one point names both."""

from __future__ import annotations

from knowledge import Claim, Knowledge

from bot.answers.claims.verdicts import BROAD, Verdict
from bot.models import Reading

_RATHER = ("rather than", "and not", "instead of", "not")
_RATHER_HAN, _BUT_HAN = ("不是", "并非", "並非", "非", "唔系", "唔係"), ("而", "而不是", "而非", "而唔系", "而唔係")
_DENYING = ("exclude", "negation")
_SMALL = frozenset({"polar", "confirm", "it", "its", "paid", "cloud", "says", "article", "and_what", *_DENYING})
_PAIR = 2


def rather_than(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    topics = set(reading.topics) - set(BROAD)
    if len(topics) != 1 or not reading.has("polar", "confirm") or not _is_plain(reading, topics):
        return None
    if both := _said_of_both(reading, topics, knowledge):
        return Verdict("no", both)
    if (names := _one_and_other(reading)) is None:
        return None
    one, other = names
    if apart := _set_apart(one, other, topics, knowledge):
        return Verdict("yes", apart)
    turned = _set_apart(other, one, topics, knowledge)
    return Verdict("no", turned) if turned else None


def set_aside_unsaid(reading: Reading, knowledge: Knowledge) -> str | None:
    """Whoever is set aside, where points affirm it of the one, and of him they say nothing either way."""
    names, topics = _one_and_other(reading), set(reading.topics) - set(BROAD)
    if names is None or not reading.has("polar", "confirm"):
        return None
    one, other = names
    said = any(topics & set(claim.affirms) for claim in _own(one, knowledge))
    said_of_other = any(topics & {*claim.affirms, *claim.denies} for claim in _own(other, knowledge))
    return other if said and not said_of_other else None


def _one_and_other(reading: Reading) -> tuple[str, str] | None:
    """Of whom it is asked, and who is set aside for him; None where that is not said once."""
    if len(reading.entities) == 1 and len(reading.excluded) == 1 and _denies_once(reading):
        return (reading.entities[0], reading.excluded[0]) if _sets_aside(reading) else None
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(names) != _PAIR or len(reading.entities) != _PAIR:
        return None
    between = "".join(dict.fromkeys(m.text for m in reading.mentions if names[0].end <= m.start < names[1].start))
    aside = between.startswith(_BUT_HAN) and between.endswith(_RATHER_HAN)
    return (names[0].key, names[1].key) if aside else None


def _denies_once(reading: Reading) -> bool:
    return len({m.start for m in reading.mentions if m.key in _DENYING}) == 1


def _sets_aside(reading: Reading) -> bool:
    return any(m.key == "exclude" and m.text.casefold() in _RATHER for m in reading.mentions)


def _said_of_both(reading: Reading, topics: set[str], knowledge: Knowledge) -> tuple[Claim, ...]:
    """ "Is SAP rather than Bosch a partner?": the point that names the two alike, which is of neither of them alone."""
    if len(reading.excluded) != 1 or not (reading.entities and _denies_once(reading) and _sets_aside(reading)):
        return ()
    other, names = reading.excluded[0], {*reading.entities, *reading.excluded}
    said = (claim for claim in knowledge.base.claims if topics & set(claim.affirms))
    alike = (claim for claim in said if names <= knowledge.claims.names_in(claim))
    owners = (claim for claim in alike if {reading.entities[0], other}.isdisjoint(knowledge.family(claim.entity)))
    return tuple(owners)[:1]


def _set_apart(one: str, other: str, topics: set[str], knowledge: Knowledge) -> tuple[Claim, ...]:
    """The point that affirms it of the one and the point that denies it of the other."""
    so = [claim for claim in _own(one, knowledge) if topics & set(claim.affirms)]
    not_so = [claim for claim in _own(other, knowledge) if topics & set(claim.denies)]
    return (so[0], not_so[0]) if so and not_so else ()


def _own(name: str, knowledge: Knowledge) -> list[Claim]:
    return [claim for claim in knowledge.base.claims if claim.entity == name]


def _is_plain(reading: Reading, topics: set[str]) -> bool:
    """Whether nothing else is asked."""
    idle = ("filler", "entity", "term", "period")
    return all(m.kind in idle or m.key in _SMALL | topics for m in reading.mentions) and not reading.quantities
