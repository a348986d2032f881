"""Two names over everything that both have, and one name with everything it has."""

from __future__ import annotations

from itertools import combinations

from knowledge import Claim, Knowledge, frozen

from bot.answers.build import answer
from bot.answers.declining.decline import decline
from bot.answers.declining.others_texts import asks_for_other_texts
from bot.answers.near_misses.doers import asks_who_leads
from bot.answers.near_misses.moments import asks_before
from bot.answers.near_misses.partners import asks_of_a_partner
from bot.answers.near_misses.people import are_people, asks_which_people
from bot.answers.near_misses.relations import asks_of_a_relation
from bot.answers.selecting.selected import Missing
from bot.answers.selecting.selection import in_one_unit, rows_of
from bot.answers.unlike import weighed
from bot.models import Answer, Asked, Reading, Row, Suggestion

_FEW = 3
"""Below so many figures everything said about somebody is shown; so many points of its own always are."""


_THINGS = ("app", "model")
_CAN_DO, _FEATURES = frozenset({"can", "do"}), frozenset({"features", "functions", "capabilities", "abilities"})
_CLOUD, _COMPANY = "cloud_unit", "company"
_DEFINE = "define"
_STOCK = frozenset({"stock", "stocks", "shares", "股票", "股价", "股價"})


@frozen
class Versus:
    """A block of rows for each metric that at least two of the names have."""

    entities: tuple[str, ...]
    blocks: tuple[tuple[Row, ...], ...]
    missing: tuple[Missing, ...] = ()
    unlike: tuple[Row, ...] = ()
    """Amounts of one family, of different kinds and spans, where companies are compared as a whole."""


@frozen
class Overview:
    """`owner` is the company that it belongs to, where it is not one itself; `is_cloud` says that it is its cloud."""

    entity: str
    owner: str | None
    rows: tuple[Row, ...]
    claims: tuple[Claim, ...]
    full_name: str | None = None
    """What the name is short for, where that is asked."""
    is_cloud: bool = False


@frozen
class Everything:
    rows: tuple[Row, ...]


def build_versus(asked: Asked, knowledge: Knowledge) -> Answer:
    named = asked.match.reading.entities
    if asked.match.reading.has("list") and (unit := _unit_of_the_other(named, knowledge)):
        return _overview(unit, asked, knowledge)
    named = _without_owners((*named, *_members(asked.match.reading, knowledge)), knowledge)
    strangers = tuple(Missing("entity", entity=key) for key in named if not knowledge.entity(key).covered)
    if asks_of_a_relation(asked.match.reading):
        untold = tuple(Missing("claim", entity=key) for key in asked.match.reading.entities)
        return decline(asked, knowledge, strangers or untold)
    measured = {metric for name in named for key in knowledge.family(name) for metric in knowledge.metrics_of(key)}
    shared = (metric for metric in knowledge.base.metrics if metric in measured)
    blocks = tuple(block for metric in shared if (block := _block(metric, named, knowledge)))
    if strangers or not blocks:
        return decline(asked, knowledge, strangers or _without_figures(named, knowledge))
    blocks = tuple(sorted(blocks, key=lambda block: -len(block)))
    unlike = tuple(in_one_unit(_amounts_of_a_family(named, knowledge), knowledge))
    facts = [row.fact for block in (*blocks, unlike) for row in block if row.fact]
    one, two = next(iter(combinations(named, 2)))
    ideas = [Suggestion("difference", (block[0].entity, block[1].entity), block[0].metric) for block in blocks]
    content = Versus((one, two, *named[2:]), blocks, unlike=unlike)
    claims = weighed(unlike, knowledge)
    return answer(asked, knowledge, "versus", content, facts=facts, claims=claims, suggestions=ideas)


def _without_figures(names: tuple[str, ...], knowledge: Knowledge) -> tuple[Missing, ...]:
    """Those that have no figure at all; all of them where each has some, and none that is another's too."""
    bare = [name for name in names if not any(knowledge.metrics_of(key) for key in knowledge.family(name))]
    return tuple(Missing("shared", entity=key) for key in bare or names)


def _amounts_of_a_family(names: tuple[str, ...], knowledge: Knowledge) -> tuple[Row, ...]:
    """What companies spend, each in its own way: a plan over years beside a yearly budget; nothing where one of them
    has no such amount."""
    families = dict.fromkeys(one.broader for one in knowledge.base.metrics.values() if one.broader)
    for family in families:
        rows = [
            tuple(row for kind in knowledge.narrower(family) for row in rows_of(name, kind, knowledge))
            for name in names
            if knowledge.entity(name).kind == _COMPANY
        ]
        if len(rows) == len(names) and all(rows):
            return tuple(row for found in rows for row in found)
    return ()


def _members(reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """Whom a group stands for beside the one named: clouds where it is one of clouds, else companies."""
    if not reading.groups:
        return ()
    group = knowledge.base.groups[reading.groups[0]]
    own = {member for key in reading.entities for member in knowledge.family(key)}
    of_clouds = _CLOUD in (group.kind, *(knowledge.entity(key).kind for key in (*group.members, *reading.entities)))
    kind = _CLOUD if of_clouds else _COMPANY
    everybody = (key for key in knowledge.measured if knowledge.entity(key).kind == kind and key not in own)
    return knowledge.members(group, everybody)


def _without_owners(names: tuple[str, ...], knowledge: Knowledge) -> tuple[str, ...]:
    kept = tuple(key for key in names if not any(knowledge.entity(other).parent == key for other in names))
    return kept if len(kept) > 1 else names


def _unit_of_the_other(names: tuple[str, ...], knowledge: Knowledge) -> str | None:
    """ "What role does Azure play for Microsoft?" is asked of Azure."""
    if len(names) != 2:
        return None
    return next((key for key in names if knowledge.entity(key).parent in names), None)


def _block(metric: str, names: tuple[str, ...], knowledge: Knowledge) -> tuple[Row, ...]:
    rows = [
        row for name in names for row in rows_of(knowledge.stands_for(name, metric, scoped=True), metric, knowledge)
    ]
    rows = list(dict.fromkeys(rows))
    if len({row.entity for row in rows}) < 2:
        return ()
    return tuple(sorted(rows, key=lambda row: -(row.fact.value if row.fact else 0)))


def build_everything(asked: Asked, knowledge: Knowledge) -> Answer:
    """Every figure, of one name after the other."""
    rows = tuple(Row(fact.entity, fact.metric, fact) for fact in knowledge.base.facts)
    ordered = tuple(row for key in dict.fromkeys(row.entity for row in rows) for row in rows if row.entity == key)
    return answer(asked, knowledge, "everything", Everything(ordered), facts=[row.fact for row in ordered if row.fact])


def build_overview(asked: Asked, knowledge: Knowledge) -> Answer:
    reading = asked.match.reading
    if _asks_for_more_than_figures(reading, knowledge):
        return decline(asked, knowledge)
    return _overview(reading.entities[0], asked, knowledge)


def _full_name(entity: str, asked: Asked, knowledge: Knowledge) -> str | None:
    """ "What does AWS stand for?", where that is known."""
    return knowledge.entity(entity).stands_for if asked.match.reading.has(_DEFINE) else None


def _asks_for_more_than_figures(reading: Reading, knowledge: Knowledge) -> bool:
    """Whether something of a name is asked for that all its figures together do not say."""
    if reading.has("as_percent", "not_percent") or any(
        asks(reading) for asks in (asks_who_leads, asks_before, asks_which_people, _is_of_its_people)
    ):
        return True
    of_things = (_asks_of_its_stock, _asks_which, _asks_what_it_can, asks_for_other_texts)
    if any(asks(reading, knowledge) for asks in of_things):
        return True
    return asks_of_a_partner(knowledge.claims.naming(reading.entities[0]), reading)


def _asks_of_its_stock(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Google stock": of a name whose price no source says anything about."""
    name = reading.entities[0]
    if not knowledge.entity(name).covered or not any(m.text.casefold() in _STOCK for m in reading.mentions):
        return False
    facts = (fact for key in knowledge.metrics_of(name) for fact in knowledge.facts(name, key))
    return all(fact.unit != "multiple" for fact in facts)


def _asks_which(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Which Amazon strikes are busy?": something of his is asked for, and not all that is known of him."""
    asking = {m.end for m in reading.mentions if m.key == "which" and m.text.casefold() == "which"}
    named = [m.key for m in reading.mentions if m.kind == "entity" and m.start in asking]
    return any(knowledge.entity(key).kind == "company" for key in named)


def _asks_what_it_can(reading: Reading, knowledge: Knowledge) -> bool:
    """ "What can the Qwen app do?", "what features does it have?": of things no figure and no point says it."""
    of_a_thing = any(knowledge.entity(key).kind in _THINGS for key in reading.entities)
    words = {m.text.casefold() for m in reading.mentions}
    return of_a_thing and reading.has("what", "which") and (words >= _CAN_DO or not words.isdisjoint(_FEATURES))


def _is_of_its_people(reading: Reading) -> bool:
    """ "What do SAP's customers think?"."""
    owners = {m.end for m in reading.mentions if m.kind == "entity" and m.is_possessive}
    return any(m.start in owners and m.kind == "filler" and are_people(m) for m in reading.mentions)


def _overview(entity: str, asked: Asked, knowledge: Knowledge) -> Answer:
    if not knowledge.entity(entity).covered:
        return decline(asked, knowledge, (Missing("entity", entity=entity),))
    members = knowledge.family(entity) if knowledge.entity(entity).kind == "company" else (entity,)
    rows = tuple(
        row for key in members for metric in knowledge.metrics_of(key) for row in rows_of(key, metric, knowledge)
    )
    claims = knowledge.claims.about(members)
    if not rows and not claims:
        return decline(asked, knowledge, (Missing("entity", entity=entity),))
    own = tuple(claim for claim in claims if claim.entity in members)
    shown = claims if len(rows) < _FEW else own if len(own) <= _FEW else ()
    named = knowledge.entity(entity)
    return answer(
        asked,
        knowledge,
        "overview",
        Overview(entity, named.parent, rows, shown, _full_name(entity, asked, knowledge), named.kind == _CLOUD),
        facts=[r.fact for r in rows if r.fact],
        claims=shown,
        suggestions=_ideas(entity, rows, claims, knowledge),
    )


def _ideas(entity: str, rows: tuple[Row, ...], claims: tuple[Claim, ...], knowledge: Knowledge) -> list[Suggestion]:
    ideas = [Suggestion("comparison", metric=row.metric) for row in rows if row.metric in knowledge.comparable]
    stances = {claim.stance for claim in claims if claim.entity == knowledge.company(entity)}
    return [*ideas, *(Suggestion("claims", topic=stance) for stance in ("risk", "strength") if stance in stances)]
