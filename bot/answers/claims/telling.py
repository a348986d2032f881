"""What answers of claims have in common: their content, a verdict, points with the figures named beside them."""

from __future__ import annotations

from knowledge import Claim, Knowledge, cues_of, frozen, replace

from bot.answers.build import answer
from bot.answers.claims.additions import is_of_another_time, is_only_undated, of_the_whole, words_unsaid
from bot.answers.claims.named_as import eased, named_as, pinned_on_another
from bot.answers.claims.named_instead import names_another
from bot.answers.claims.no_longer import no_longer
from bot.answers.claims.one_side import of_the_other_side, one_side_alone
from bot.answers.claims.overstated import says_too_much
from bot.answers.claims.places import is_at_home, leaves_a_place, says_nothing_there
from bot.answers.claims.rather_than import rather_than, set_aside_unsaid
from bot.answers.claims.shares_at_places import sizes_at_a_place
from bot.answers.claims.times_led import held_then
from bot.answers.claims.unsaid import is_denied_a_yes
from bot.answers.claims.unsaid.beyond import goes_beyond
from bot.answers.claims.unsaid.framed import without_frame
from bot.answers.claims.verdicts import Says, Verdict, is_denied_in_han
from bot.answers.claims.whose import of_whom_asked, verdict_of_whom_asked
from bot.answers.declining.decline import decline
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import another, select
from bot.models import Answer, Asked, Outcome, Reading, Row, Suggestion

_TARGETS, _HURDLES, _PARTNER, _PAIR = "targets", "hurdle_us", "partner", 2
_THINGS = ("app", "model")
_OF_TWO_ALONE = frozenset({"mirror", "cash_cow", "open_source"})
"""Cues of what is said of those alone whom a claim names."""
_BETWEEN_TWO = ("polar", "confirm", "compare", "negation", "more", "less", "which", "choice", "both")
"""Cues of questions that name others to ask which it is, or whether it is so."""
_OF_NO_POINT = frozenset({"stock", "stocks", "free", "paid"})
"""Words of a thing that no point and no figure speaks of."""
_PLAIN_ASKING = frozenset({"what", "polar", "how_much", "who"})
_SINGLING_OUT = frozenset({"it", "it's", "that's", "one"})
"""Words of "is it Google that has it?", "is Google the one with it?": who has it is to be told."""


@frozen
class Claims:
    """`topic` is the broad one that was asked for ("risk"), None for a special point."""

    claims: tuple[Claim, ...]
    topic: str | None = None
    verdict: Says | None = None
    rows: tuple[Row, ...] = ()
    of: int = 0
    """Of how many these are some, where so many or a certain one of them was asked for; 0: all are told."""
    place: int = 0
    """Which of them was asked for ("the third risk"), in the order in which they are told."""
    unsaid: tuple[str, ...] = ()
    """Words of a yes/no question that go beyond what they say: then there is no yes."""
    whole: str | None = None
    """The company, where it is asked of all of it and said of its unit: then there is neither yes nor no."""
    strangers: tuple[str, ...] = ()
    """Those in a list of names whom they do not name: then there is no yes."""
    missing: tuple[Missing, ...] = ()
    """Of several names, those of whom the sources have no such point."""


def _unsaid_by(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """Of the question as it stands, and without its frame."""
    bare = without_frame(reading)
    return words_unsaid(found, reading, knowledge) or (words_unsaid(found, bare, knowledge) if bare else ())


def _names_what_is_unsaid(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """Whether the words can be named that no claim says ("all", "in Hong Kong")."""
    return bool(_unsaid_by(found[:1], reading, knowledge) or of_the_whole(found[0], reading, knowledge))


def tell_verdict(verdict: Verdict, asked: Asked, knowledge: Knowledge) -> Answer:
    found = verdict_of_whom_asked(verdict.claims, asked.match.reading, knowledge)
    if not found:
        return decline(asked, knowledge, missing_of(asked.match.reading, knowledge))
    if verdict.says == "no" and is_denied_in_han(found[0], asked.match.reading):
        verdict = replace(verdict, says="yes")
    of_others = found[0] != verdict.claims[0] and not _says_so_too(found[0], verdict.says, asked.match.reading)
    several = len(asked.match.reading.entities) > 1
    each = verdict.says == "unsaid" and asked.match.reading.has("both")
    open_ended = several and (each or asked.match.reading.has("choice"))
    within = asked.match.reading.is_within_a_clause  # "is it a problem that ...?"
    named = verdict.says == "yes" and _names_what_is_unsaid(found, asked.match.reading, knowledge)
    overstated = verdict.says == "yes" and (
        says_too_much(asked.match.reading) or (not named and goes_beyond(found, asked.match.reading))
    )
    if open_ended or within or overstated or of_others or asked.match.reading.has("false_that"):
        return tell_with_rows(found, None, asked, knowledge)  # "is Azure or AWS a cash cow?", "is it false that ...?"
    denied = is_denied_a_yes(found, asked.match.reading) or says_nothing_there(found, asked.match.reading)
    if verdict.says == "yes" and denied and not named:
        return decline(asked, knowledge, missing_of(asked.match.reading, knowledge))
    if asked.match.reading.places:
        found = tuple(sorted(found, key=lambda claim: leaves_a_place(claim, asked.match.reading)))
    turned = verdict.says == "yes" and held_then(found[0], asked.match.reading) is False
    verdict = replace(verdict, says="no") if turned else verdict
    at_home = verdict.says == "yes" and _TARGETS in found[0].affirms and is_at_home(asked.match.reading)
    if _is_of_a_group(verdict, asked.match.reading):
        return decline(asked, knowledge, missing_of(asked.match.reading, knowledge))
    if at_home or (asked.match.reading.has(_TARGETS, _HURDLES) and leaves_a_place(found[0], asked.match.reading)):
        return decline(asked, knowledge, missing_of(asked.match.reading, knowledge))
    unsaid = _unsaid_by(found[:1], asked.match.reading, knowledge) if verdict.says == "yes" else ()
    if not unsaid and is_of_another_time(found, asked.match.reading, knowledge):
        return decline(asked, knowledge, missing_of(asked.match.reading, knowledge))
    whole = of_the_whole(found[0], asked.match.reading, knowledge)
    undated = is_only_undated(found[0], unsaid, asked.match.reading, knowledge)
    beyond = bool(unsaid or whole) and not undated
    if verdict.says == "yes" and not beyond:
        found = knowledge.claims.with_other_halves(found)
    content = Claims(found, None, None if beyond else verdict.says, unsaid=unsaid, whole=whole)
    outcome: Outcome = "decline" if beyond else "answer"
    return answer(asked, knowledge, "claims", content, claims=found, suggestions=other_ideas(None), outcome=outcome)


def _says_so_too(claim: Claim, says: Says, reading: Reading) -> bool:
    """Whether the yes or the no that was said of somebody else holds of whom this claim is of as well."""
    cues = {"yes": claim.affirms, "no": claim.denies}.get(says)
    return cues is None or not (reading.cues | reading.hinted).isdisjoint(cues)


def _is_of_a_group(verdict: Verdict, reading: Reading) -> bool:
    """ "Are US providers expanding in Southeast Asia?": where Alibaba builds is no word on them."""
    told = verdict.says == "yes" and _TARGETS in verdict.claims[0].affirms
    return told and bool(reading.groups) and not reading.entities and not reading.has(_HURDLES)


def tell_apart(asked: Asked, knowledge: Knowledge) -> Answer | None:
    """The answer to a question that sets one thing apart from another; None where it does not."""
    reading = asked.match.reading
    if set_aside_unsaid(reading, knowledge):
        return decline(asked, knowledge, missing_of(reading, knowledge))
    verdict = _verdict_apart(reading, knowledge)
    return tell_verdict(verdict, asked, knowledge) if verdict else None


def _verdict_apart(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    ways = (
        rather_than, no_longer, one_side_alone, of_the_other_side, names_another, eased, pinned_on_another, named_as,
    )
    return next((verdict for way in ways if (verdict := way(reading, knowledge))), None)


def tell_with_rows(
    found: tuple[Claim, ...], topic: str | None, asked: Asked, knowledge: Knowledge, *, with_peers: bool = False
) -> Answer:
    reading = asked.match.reading
    found = of_whom_asked(found, reading, knowledge)
    if not found:
        return decline(asked, knowledge, missing_of(reading, knowledge))
    named = reading.entities or with_peers
    selection = select(reading, knowledge, with_peers=with_peers) if reading.metrics and named else None
    rows = selection.rows if selection and not selection.missing else ()
    return answer(
        asked,
        knowledge,
        "claims",
        Claims(found, topic, None, rows),
        claims=found,
        facts=[row.fact for row in rows if row.fact],
        suggestions=other_ideas(topic),
    )


def missing_of(reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    if sizes_at_a_place(reading):
        return another("in_one_place", reading, knowledge)
    aside = set_aside_unsaid(reading, knowledge)
    unsaid = (aside,) if aside else reading.entities
    return tuple(Missing("entity" if not knowledge.entity(key).covered else "claim", entity=key) for key in unsaid)


def unmeasured_of_a_thing(reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    """ "Qwen users", "how safe is Qwen?": a figure of an app or a model that none has, or a word of it that no point
    explains; that it is named is no answer to that."""
    if len(reading.entities) != 1 or knowledge.entity(reading.entities[0]).kind not in _THINGS:
        return ()
    key = reading.entities[0]
    hinted = reading.topics or reading.has("which", "choice")  # "is it meant for companies or users?"
    if reading.metrics and not (hinted or reading.has("quote", "article")):
        lacking = [m for m in reading.metrics if m not in knowledge.metrics_of(key)]
        if len(lacking) == len(reading.metrics):
            return tuple(Missing("metric" if not knowledge.metric(m).covered else "figure", key, m) for m in lacking)
    said = {m.text.casefold() for m in reading.mentions if m.kind != "entity"}
    strange = _asks_how_it_is(reading) or bool(said & _OF_NO_POINT)
    plain = reading.cues <= _PLAIN_ASKING and not reading.quantities
    return (Missing("claim", key),) if strange and plain and not reading.told_fully else ()


def _asks_how_it_is(reading: Reading) -> bool:
    """ "How safe is Qwen?": a word that nothing explains, right behind "how", and the name at the end."""
    how = {m.end for m in reading.mentions if m.text.casefold() == "how"}
    named_last = any(m.kind == "entity" and m.end == reading.mentions[-1].end for m in reading.mentions)
    return named_last and not how.isdisjoint(reading.passed)


def other_ideas(topic: str | None) -> list[Suggestion]:
    return [Suggestion("claims", topic=other) for other in ("risk", "strength", "verdict") if other != topic][:2]


def strangers_in(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> list[str]:
    """Those of whom the question speaks, the claims do not, and no figure does either."""
    named = {name for claim in found for name in knowledge.claims.names_in(claim)}
    return [name for name in reading.entities if name not in named and not _is_measured(name, knowledge)]


def ties_others(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """ "AWS's partnership with SAP": what ties others than the two who are named."""
    asked = len(reading.entities) == _PAIR and not reading.has("polar", "confirm")
    if not asked or not found or not all(_PARTNER in claim.topics for claim in found):
        return False
    families = [set(knowledge.family(name)) for name in reading.entities]
    return not any(all(family & named for family in families) for named in _tied(found, knowledge))


def helps_another(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """ "How does the partnership with Deloitte help AWS?": a partner is named, and another than whose he is."""
    partners = {name for claim in found if _PARTNER in claim.affirms for name in claim.about}
    named = any(name in partners and not _is_measured(name, knowledge) for name in reading.entities)
    return named and not reading.has("compare", "more", "less") and ties_others(found, reading, knowledge)


def is_of_strangers(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """ "What makes Azure a cash cow for Google?", "how does Alibaba's strategy mirror Amazon's?": of one of those who
    are named, none of these claims says so."""
    asked = reading.cues & _OF_TWO_ALONE
    if not asked or not found or reading.has(*_BETWEEN_TWO):
        return False
    told = [claim for claim in found if asked & {*cues_of(claim)}]
    spoken_of = {key for claim in told for name in (claim.entity, *claim.about) for key in knowledge.family(name)}
    spoken_of |= {key for claim in found for key in knowledge.claims.names_in(claim)}
    companies = [key for key in reading.entities if knowledge.entity(key).covered]
    return bool(told) and "entities" not in reading.inherited and not spoken_of.issuperset(companies)


def without_a_tie(found: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    """ "Does Google partner with Bosch?", where only another does: of whoever has no part in these ties."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    asked = len(reading.entities) >= _PAIR and reading.has("polar", "confirm") and _SINGLING_OUT.isdisjoint(words)
    if not asked or not found or not all(_PARTNER in claim.topics for claim in found):
        return ()
    each = _tied(found, knowledge)
    measured = (name for name in reading.entities if _is_measured(name, knowledge))
    apart = [name for name in measured if all(named.isdisjoint(knowledge.family(name)) for named in each)]
    return tuple(Missing("claim", entity=name) for name in apart)


def _tied(found: tuple[Claim, ...], knowledge: Knowledge) -> list[set[str]]:
    return [set(knowledge.claims.names_in(claim)) | {claim.entity, *claim.about} for claim in found]


def _is_measured(name: str, knowledge: Knowledge) -> bool:
    return any(knowledge.metrics_of(key) for key in knowledge.family(name))
