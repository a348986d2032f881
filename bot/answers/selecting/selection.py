"""Which figures a question is about: names and groups against what the facts have, and what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from knowledge import Knowledge, Metric, replace

from bot.answers.distinct import distinct
from bot.answers.near_misses import another_asked
from bot.answers.near_misses.near_miss import NearMiss
from bot.answers.selecting.lacking import is_joined_to_a_missing_one, who_lacks
from bot.answers.selecting.selected import Missing, Selection
from bot.answers.selecting.times_asked import of_the_time_asked
from bot.models import Reading, Row

FIRST = ("most", "fastest", "priciest")
LAST = ("least", "slowest", "cheapest")
"""Cues that name the ends of an order."""

_JOINING = ("and_what", "plus", "both")
"""Cues that join two asks in one question ("P/E and dividend")."""
_OTHERS = ("other", "rest", "remaining", "其他", "其它", "其余", "其餘", "另外", "别家", "別家")
_TWO, _COMPARING = 2, ("more", "less", "above", "below")
"""In words for a group: those who are left beside the one that is named."""


def select(reading: Reading, knowledge: Knowledge, *, with_peers: bool = False, in_part: bool = False) -> Selection:
    """The figures for every metric asked. `with_peers`: a single name is set beside everyone who has one.
    `in_part`: what one of several metrics has may be shown though another has nothing ("P/E and dividend")."""
    miss = another_asked(reading, knowledge)
    if reading.pairs and miss:
        return Selection((), _missed(miss, reading, knowledge))
    if reading.pairs:
        rows = tuple(row for entity, metric in reading.pairs for row in rows_of(entity, metric, knowledge))
        return of_the_time_asked(Selection(rows, mixed=len({row.metric for row in rows}) > 1), reading, knowledge)
    if absent := _absent_metrics(reading, knowledge, in_part):
        return Selection((), absent)
    if without := who_lacks(reading, knowledge):
        return Selection((), tuple(Missing("figure", key, reading.metrics[0]) for key in without))
    if miss:
        return Selection((), _missed(miss, reading, knowledge))
    parts = [_of_metric(metric, reading, knowledge, with_peers) for metric in reading.metrics]
    rows = distinct([row for part in parts for row in part.rows])
    missing = distinct([item for part in parts for item in part.missing])
    mixed = any(part.mixed for part in parts) or _are_siblings(reading.metrics, knowledge)
    named = set(reading.entities) - set(reading.excluded)
    lacking = tuple(item.metric for item in missing if item.metric)
    in_part = in_part and bool(rows) and is_joined_to_a_missing_one(reading, lacking, knowledge)
    one_of_them = _asks_which_of(named, rows, reading)  # of two models of one company the other one may
    if missing and named and not (mixed or in_part or one_of_them) and _all_lack(named, missing, knowledge):
        rows = ()  # none of those asked about has a figure; others' would answer another question
    if mixed and rows:
        having = {knowledge.company(row.entity) for row in rows}
        missing = tuple(item for item in missing if item.entity and knowledge.company(item.entity) not in having)
    chosen = distinct([key for part in parts for key in part.chosen])
    preset = bool(chosen) and set(_preset(chosen, reading, knowledge)) == set(chosen)
    return of_the_time_asked(
        Selection(rows, missing, chosen, preset, mixed and len({row.metric for row in rows}) > 1), reading, knowledge
    )


def _asks_which_of(named: set[str], rows: tuple[Row, ...], reading: Reading) -> bool:
    """ "Which of the two models has over a trillion parameters?": of one measure, which one of them has."""
    choosing = len(reading.metrics) == 1 and reading.has("which", "choice")
    return choosing and len(named) == _TWO and any(row.entity in named for row in rows)


def _all_lack(named: set[str], missing: tuple[Missing, ...], knowledge: Knowledge) -> bool:
    lacking = {knowledge.company(item.entity) for item in missing if item.entity}
    return {knowledge.company(name) for name in named} <= lacking


def _absent_metrics(reading: Reading, knowledge: Knowledge, in_part: bool) -> tuple[Missing, ...]:
    """The metrics for want of which nothing is shown: one that no source gives, unless it was asked for beside
    another; a variant of another that is asked for ("forward P/E"); the main one, of a single name."""
    absent = [metric for metric in reading.metrics if not knowledge.metric(metric).covered]
    beside = in_part and reading.has(*_JOINING)
    if absent and (not beside or _are_variants(absent, reading, knowledge)):
        name = next(iter(reading.entities), None)
        return tuple(Missing("metric", name, metric) for metric in absent)
    if len(reading.entities) != 1 or len(reading.metrics) < 2 or reading.groups:
        return ()
    if beside and not _are_siblings(reading.metrics, knowledge):
        return ()
    main = _of_metric(reading.metrics[0], reading, knowledge, with_peers=False)
    return main.missing if not main.rows else ()


def _are_variants(absent: list[str], reading: Reading, knowledge: Knowledge) -> bool:
    given = [knowledge.metric(metric).name for metric in reading.metrics if metric not in absent]
    return any(other in knowledge.metric(metric).name for metric in absent for other in given)


def rows_of(entity: str, metric: str, knowledge: Knowledge) -> tuple[Row, ...]:
    """A row for each figure under this name, restatements in another currency left out."""
    return tuple([Row(entity, metric, fact) for fact in knowledge.facts(entity, metric) if not fact.equivalent_of])


def _of_metric(metric: str, reading: Reading, knowledge: Knowledge, with_peers: bool) -> Selection:
    kinds = knowledge.narrower(metric) or (metric,)
    if len(kinds) > 1:
        return _of_family(metric, kinds, reading, knowledge, with_peers)
    family = knowledge.metric(metric).broader
    if family and _is_of_all(reading, knowledge) and knowledge.count_holders(metric) == 1:
        return _of_family(family, knowledge.narrower(family), reading, knowledge, with_peers)
    names, chosen = _names(metric, reading, knowledge, with_peers)
    rows: list[Row] = []
    missing: list[Missing] = []
    mixed = False
    for name in names:
        found = rows_of(name, metric, knowledge)
        if not found and len(names) > 1 and family and not _is_asked_by_itself(metric, reading, knowledge):
            found = _sibling_rows(name, metric, reading, knowledge)
            mixed = mixed or bool(found)
        rows += found
        if not found:
            missing.append(_missing(name, metric, knowledge))
    if not names and not knowledge.count_holders(metric):
        missing.append(Missing("metric", metric=metric))
    return Selection(tuple(rows), tuple(missing), chosen, mixed=mixed)


def _is_asked_by_itself(metric: str, reading: Reading, knowledge: Knowledge) -> bool:
    return _is_asked_alone(metric, reading, knowledge) or _is_asked_of_both(metric, reading, knowledge)


def _is_asked_alone(metric: str, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Amazon's R&D next to Microsoft's": no other amount is spoken of, and this one's name means no other."""
    record = knowledge.metric(metric)
    if not record.stands_alone or not record.broader:
        return False
    own = {i for m in reading.mentions if m.kind == "metric" and m.key == metric for i in range(m.start, m.end)}
    kinds = (record.broader, *knowledge.narrower(record.broader))
    others = {cue for kind in kinds if kind != metric for sign in knowledge.metric(kind).signs for cue in sign}
    words = others.union(kinds) - {metric}
    others_facts = (fact for fact in knowledge.base.facts if fact.metric in kinds and fact.metric != metric)
    amounts = {fact.value for fact in others_facts}
    named = any(q.value in amounts for q in reading.quantities)  # "Microsoft's R&D against Alibaba's $53 billion"
    return not any(m.key in words and m.start not in own for m in reading.mentions) and not named


def _is_asked_of_both(metric: str, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Does Microsoft put more into cloud infrastructure than Amazon?": the one outlay that is named is asked of both,
    where the source weighs neither of them against the other."""
    weighed = any(knowledge.company(key) in knowledge.subjects for key in reading.entities)
    units = any(knowledge.entity(key).parent for key in reading.entities)  # "Microsoft's R&D or Amazon's cloud"
    stated = reading.quantities or any(m.kind == "metric" and _is_an_amount(m.text) for m in reading.mentions)
    shown = reading.inherited & {"metrics", "entities"} or stated  # "does Amazon's $40 billion exceed Microsoft's?"
    if weighed or units or shown or reading.metrics != (metric,):
        return False
    return len(reading.entities) == _TWO and reading.has(*_COMPARING)


def _is_an_amount(text: str) -> bool:
    """ "$ 40 billion", and not "R&D"."""
    return any(char.isdecimal() for char in text)


def _is_of_all(reading: Reading, knowledge: Knowledge) -> bool:
    """ "The investments of all three": a group is asked for, and not as somebody's rivals; or it is set beside one who
    is named ("AI money of Alibaba against the US giants"), and everybody's amounts are wanted."""
    if not reading.groups:
        return False
    if reading.has("compare") and reading.entities:
        return True
    rivals = any(knowledge.base.groups[key].rivals for key in reading.groups)
    return not reading.entities and not rivals


def _of_family(
    metric: str, kinds: tuple[str, ...], reading: Reading, knowledge: Knowledge, with_peers: bool
) -> Selection:
    """ "Spending": every figure of the family that the named ones have, of whatever kind."""
    holders = tuple(dict.fromkeys(key for kind in kinds for key in knowledge.holders(kind)))
    named = named_members(reading, holders, knowledge) or holders
    beside = with_peers and len(named) == 1 and reading.has("who", "which")  # "who spends more than Alibaba?"
    names = tuple(dict.fromkeys((*named, *holders))) if beside else named
    rows = tuple(
        row
        for name in names
        for kind in kinds
        for row in rows_of(knowledge.stands_for(name, kind, scoped=True), kind, knowledge)
    )
    having = {knowledge.company(row.entity) for row in rows}
    lacking = [name for name in names if knowledge.company(name) not in having]
    missing = tuple(
        Missing("figure" if knowledge.entity(name).covered else "entity", entity=name, metric=metric)
        for name in lacking
    )
    return Selection(tuple(dict.fromkeys(rows)), missing, mixed=True)


def _sibling_rows(name: str, metric: str, reading: Reading, knowledge: Knowledge) -> tuple[Row, ...]:
    """The nearest figure of the same family: one that the question names, else one in the same unit."""
    rows = [
        row
        for kind in knowledge.siblings(metric)
        for row in rows_of(knowledge.stands_for(name, kind, scoped=True), kind, knowledge)
    ]
    unit = knowledge.metric(metric).unit
    rows.sort(key=lambda row: (row.metric not in reading.metrics, row.fact is None or row.fact.unit != unit))
    return tuple(rows[:1])


def _names(
    metric: str, reading: Reading, knowledge: Knowledge, with_peers: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whose figures to show, and which of them the bot chose."""
    only_named = bool(reading.entities) and not reading.groups and not with_peers
    holders = () if only_named else _without_excluded(knowledge.holders(metric), reading, knowledge)
    named = _standing_for(named_members(reading, holders, knowledge), metric, reading, knowledge)
    if not named and only_named:
        holders = _without_excluded(knowledge.holders(metric), reading, knowledge)
    if not named:
        return holders, ()
    if reading.entities and not knowledge.rivals.isdisjoint(reading.groups):
        own = {knowledge.company(key) for key in reading.entities}
        return named, tuple(key for key in named if knowledge.company(key) not in own)
    by_group = bool(reading.groups) and not reading.entities and not reading.has("compare")
    if not with_peers or len(named) > 1 or by_group:
        return named, _rivals_as_set(named, reading, knowledge)
    others = tuple(key for key in holders if key not in named)
    peers = _preset(others, reading, knowledge) or others
    return (*named, *peers), peers


def chosen_unasked(selection: Selection, reading: Reading) -> tuple[str, ...]:
    """Whom the bot has chosen to set beside, and the question did not ("the other two", "the others")."""
    groups = [m.text.casefold() for m in reading.mentions if m.kind == "group"]
    said = reading.has("other") or any(other in group for group in groups for other in _OTHERS)
    return () if said and not selection.preset else selection.chosen


def _rivals_as_set(named: tuple[str, ...], reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """Those of the named that only "its peers" stands for, where the chat has set who they are."""
    if knowledge.rivals.isdisjoint(reading.groups):
        return ()
    own = {knowledge.company(key) for key in reading.entities}
    return _preset(tuple(key for key in named if knowledge.company(key) not in own), reading, knowledge)


def _preset(keys: tuple[str, ...], reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """Those of them that the chat has set as its peers, by company: their cloud units count too."""
    wanted = {knowledge.company(key) for key in reading.peers if key in knowledge.base.entities}
    return tuple(key for key in keys if knowledge.company(key) in wanted)


def named_members(reading: Reading, holders: tuple[str, ...], knowledge: Knowledge) -> tuple[str, ...]:
    names = list(_without_excluded(reading.entities, reading, knowledge))
    for group_key in reading.groups:
        group = knowledge.base.groups[group_key]
        members = knowledge.members(group, holders)
        if group.rivals:
            own = {knowledge.company(key) for key in reading.entities}
            members = tuple(key for key in members if knowledge.company(key) not in own)
            members = _preset(members, reading, knowledge) or members
        names += members
    return tuple(dict.fromkeys(names))


def _standing_for(names: tuple[str, ...], metric: str, reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """Each name as the level that the metric belongs to; an owner named beside its unit is dropped."""
    scoped = (
        "cloud" in reading.cues
        or "metrics" in reading.inherited
        or "level" in reading.inherited
        or "entities" in reading.inherited
        or any(knowledge.entity(key).kind == "cloud_unit" for key in names)
    )
    owners = {knowledge.entity(key).parent for key in names} if knowledge.metric(metric).of == "cloud_unit" else set()
    meant = [knowledge.stands_for(key, metric, scoped=scoped) for key in names if key not in owners]
    if "entities" in reading.inherited and knowledge.metric(metric).of == "company":
        # "Now their P/Es", after the shares of their clouds: nobody named the units.
        meant = [knowledge.company(key) if not knowledge.facts(key, metric) else key for key in meant]
    return tuple(dict.fromkeys(meant))


def _without_excluded(keys: Iterable[str], reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    if not (reading.excluded or reading.excluded_groups):
        return tuple(keys)
    gone = {knowledge.company(key) for key in reading.excluded}
    for group_key in reading.excluded_groups:
        gone |= {knowledge.company(key) for key in knowledge.members(knowledge.base.groups[group_key], keys)}
    return tuple(key for key in keys if knowledge.company(key) not in gone)


def _missing(name: str, metric: str, knowledge: Knowledge) -> Missing:
    if not knowledge.entity(name).covered:
        return Missing("entity", entity=name, metric=metric)
    if not knowledge.count_holders(metric):
        return Missing("metric", entity=name, metric=metric)
    return Missing("figure", entity=name, metric=metric)


def _missed(miss: NearMiss, reading: Reading, knowledge: Knowledge) -> tuple[Missing, ...]:
    if miss.apart:
        return (Missing("another", wanted=miss.wanted),)
    if miss.of_wholes:
        wholes = tuple(knowledge.metric(key).whole or key for key in reading.metrics)
        reading = replace(reading, metrics=tuple(dict.fromkeys(wholes)))
    return another(miss.wanted, reading, knowledge, as_printed=miss.as_printed)


def another(
    wanted: str, reading: Reading, knowledge: Knowledge, *, as_printed: bool = False
) -> tuple[Missing, ...]:
    """What is wanted, and the figure beside it that the sources do have, where they have one; whoever they do not
    cover comes first. See `NearMiss`."""
    strangers = tuple(Missing("entity", entity=key) for key in reading.entities if not knowledge.entity(key).covered)
    if strangers:
        return strangers
    metrics = [key for key in reading.metrics if knowledge.count_holders(key)]
    names = reading.entities or _sole_holder(metrics, knowledge) if as_printed else reading.entities
    asked = [(knowledge.stands_for(name, key, scoped=True), key) for key in metrics for name in names]
    held = next(((name, key) for name, key in asked if knowledge.facts(name, key)), None)
    if asked and not held:
        return tuple(Missing("figure", name, key) for name, key in asked)
    if held:
        printed = tuple(row.fact for row in rows_of(*held, knowledge) if row.fact) if as_printed else ()
        return (Missing("another", *held, wanted=wanted, printed=printed),)
    return (Missing("another", metric=next(iter(metrics), None), wanted=wanted),)


def _sole_holder(metrics: Sequence[str], knowledge: Knowledge) -> tuple[str, ...]:
    """Whose figure it is, where nobody is named and nobody else has such a one."""
    holders = knowledge.holders(metrics[0]) if len(metrics) == 1 else ()
    return tuple(holders) if len(holders) == 1 else ()


def _are_siblings(metrics: tuple[str, ...], knowledge: Knowledge) -> bool:
    if len(metrics) < 2:
        return False
    families = {knowledge.metric(metric).broader for metric in metrics}
    return len(families) == 1 and None not in families


def is_narrowed(rows: Sequence[Row], knowledge: Knowledge) -> bool:
    """Whether others have such a figure too: whoever stands first of these rows need not be the first of all."""
    shown = {row.entity for row in rows}
    return any(not shown.issuperset(knowledge.holders(metric)) for metric in {row.metric for row in rows})


def in_one_unit(rows: Sequence[Row], knowledge: Knowledge) -> list[Row]:
    """Amounts in one currency: a restatement in dollars stands in where the figures are of two units."""
    if len({row.fact.unit for row in rows if row.fact}) == 1:
        return list(rows)
    return [
        replace(row, fact=next((f for f in knowledge.facts(row.entity, row.metric) if f.unit == "usd"), row.fact))
        for row in rows
    ]


def is_part_meant(part: Metric, reading: Reading) -> bool:
    """A metric that is a part of another is named; or its whole is, and a word of what the part is for."""
    if part.key in reading.metrics or part.whole not in reading.metrics:
        return part.key in reading.metrics
    signs = Counter(cue for sign in part.signs for cue in set(sign))
    return any(count > 1 and cue in reading.cues and cue not in _OF_WHOLES for cue, count in signs.items())


_OF_WHOLES = frozenset({"plan", "invest", "budget", "how_much_of", "as_percent", "share", "stated_percent", "region"})
"""Cues that a part's signs share with its whole."""
