"""What a question states, figure by figure: of whom, of what, and against whom."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from knowledge import CURRENCIES, Knowledge, Mention, Quantity, frozen, has_han, replace

from bot.answers.selecting.selection import is_part_meant
from bot.answers.statements.against import Way, in_turns_of, set_against
from bot.answers.statements.comparing import COMPARING, HIGHER, LOWER, denials
from bot.answers.statements.limits import Limit, Side, read_limits
from bot.answers.statements.sentence import Sentence
from bot.models import Reading

_SHARES_IN_WORDS: Mapping[str, tuple[Side, int]] = {"every": ("equals", 100), "most": ("above", 50)}
_POINTING = ("the", "that", "this", "those", "these", "its", "their")
_OF = ("的", "嘅", "之")
_WITH, _HAN_THAN = ("with", "at"), ("比", "較", "较")
_TIMES = ("ratio", "multiple")
_PAIR, _OF_DISTANCES = 2, ("points", "multiple", None)
_COUNTS = 10
"""Below it a bare number counts things ("all 4")."""
_MOST = 12
"""Figures of one message that are still told apart."""


@frozen
class Statement:
    """A limit on one figure; or on how many times another's it is, on how far it lies from that, or on what a part
    of a whole comes to."""

    limit: Limit
    subject: str | None
    metric: str
    way: Way = "figure"
    against: str | None = None
    higher: bool | None = None
    """Which side of the other it is said to be on; None where that is not said."""


def read_statements(reading: Reading, knowledge: Knowledge) -> tuple[Statement, ...]:
    """Each figure of the question as a statement. Those that no metric at hand can be meant by are left out:
    `unread` has them."""
    if len(reading.quantities) > _MOST:
        return ()
    sentence = Sentence(reading, knowledge)
    limits = read_limits(reading)
    found = tuple(one for place in range(len(limits)) if (one := _told(sentence, place, limits)))
    stated = tuple(one for one in found if not _is_own_figure(one, sentence))
    if len(stated) < len(found) and _is_set_against_a_name(sentence):
        stated = tuple(one for one in stated if one.way != "figure")  # AWS的29%比Azure高9个点吗: of neither alone
    return (*stated, *_of_the_whole(reading, knowledge))


def _told(sentence: Sentence, place: int, limits: tuple[Limit, ...]) -> Statement | None:
    """The statement of a limit. Of "over 12 % but under 21 %" both are of one figure, whoever has the second; in "Azure
    grew 39 %, AWS 29 %" both are growths."""
    own = _statement(sentence, limits[place], place, limits)
    first = place
    while first and sentence.goes_on(limits[first - 1], limits[first]):
        first -= 1
    if first != place:
        told = _statement(sentence, limits[first], first, limits)
        return replace(told, limit=limits[place]) if told and told.way == "figure" else own
    while first and sentence.leaves_out_verb(limits[first - 1], limits[first]):
        first -= 1
    if first == place or own is None or own.way != "figure":
        return own
    told = _statement(sentence, limits[first], first, limits)
    named = told is not None and told.way == "figure" and sentence.is_named_near(told.metric, limits[first])
    return replace(own, metric=told.metric) if told and named else own


def _statement(sentence: Sentence, limit: Limit, place: int, limits: tuple[Limit, ...]) -> Statement | None:
    subject = sentence.subject(limit, place, limits)
    subject = subject or _first_of_two_apart(sentence, limit)
    limit = in_turns_of(sentence, limit)
    if part := sentence.part_of(limit.stated, subject):
        return Statement(limit, subject, part, "part")
    told = sentence.told_here(limit) if len(limits) > 1 or sentence.has_growth_apart(limit) else None
    metric = told or sentence.metric(limit, subject, sentence.shares_subject(subject, place, limits))
    if metric is None:
        return None
    against, way, higher = set_against(sentence, limit, subject, metric, limits)
    if way == "figure" and not sentence.suits(limit.stated, metric):
        return None
    return Statement(limit, subject, metric, way, against, higher)


def _first_of_two_apart(sentence: Sentence, limit: Limit) -> str | None:
    """ "Is the gap less than 14 points?", after two were set beside each other."""
    entities = sentence.reading.entities
    of_two = not sentence.names and len(entities) == _PAIR and limit.stated.unit in _OF_DISTANCES
    return entities[0] if of_two and sentence.reading.has("difference") else None


def _is_own_figure(statement: Statement, sentence: Sentence) -> bool:
    """ "Is AWS's 29 % share bigger than Azure's?", "is Alibaba's 18x lower than Microsoft's?": the figure is the one
    that it has, and not how far the two are apart."""
    stated, knowledge = statement.limit.stated, sentence.knowledge
    compared = statement.way == "apart" or (statement.limit.side == "equals" and _is_set_against_a_name(sentence))
    if not compared or statement.subject is None:
        return False
    if _is_had(statement, sentence):
        return True
    if statement.way != "apart":
        return False
    names = [m for m in sentence.reading.mentions if m.kind == "entity" and m.end == stated.start]
    measures = [m for m in sentence.reading.mentions if m.start == stated.end]
    measured = any(m.kind == "metric" or (m.kind == "cue" and m.key in knowledge.metric_cues) for m in measures)
    own = knowledge.facts(statement.subject, statement.metric)
    has_it = any(fact.value == stated.value and stated.unit in (None, fact.unit) for fact in own)
    return bool(names) and measured and has_it


def _is_set_against_a_name(sentence: Sentence) -> bool:
    """阿里的18倍比微软高吗: behind 比 stands another name, and then how the two compare."""
    mentions = sentence.reading.mentions
    than = next((m for m in mentions if m.key == "compare" and m.text in _HAN_THAN), None)
    if than is None or not any(m.kind == "entity" and m.start == than.end for m in mentions):
        return False
    return any(m.kind == "cue" and m.key in HIGHER | LOWER and m.start > than.end for m in mentions)


def _is_had(statement: Statement, sentence: Sentence) -> bool:
    """ "Amazon's $40 billion", 阿里的18倍: behind its owner a figure that he has is that one, of whatever metric."""
    stated, mentions = statement.limit.stated, sentence.reading.mentions
    starts = {stated.start} | {m.start for m in mentions if m.text in _OF and m.end == stated.start}
    starts |= {m.start for m in mentions if m.text.casefold() in _WITH and m.end == stated.start}
    owners = [m.key for m in mentions if m.kind == "entity" and m.end in starts]
    owned = len(starts) > 1 or any(m.is_possessive for m in mentions if m.kind == "entity" and m.end == stated.start)
    units = (stated.unit,) if stated.unit else (*CURRENCIES, "percent", "multiple")
    found = (fact for unit in units for fact in sentence.knowledge.facts_with_value(stated.value, unit))
    having = {fact.entity for fact in found}
    return owned and any(not having.isdisjoint(sentence.knowledge.family(owner)) for owner in owners)


def _of_the_whole(reading: Reading, knowledge: Knowledge) -> tuple[Statement, ...]:
    """ "All of the plan", "most of it": a share in a word, where a metric is a part of another."""
    if reading.cues.isdisjoint(_SHARES_IN_WORDS):
        return ()
    counts = {m.start for m in reading.mentions if m.quantity and m.quantity.unit not in (*CURRENCIES, None)}
    counting = {m.key for m in reading.mentions if m.end in counts}  # "all eight regions" is no share of the plan
    word = next((cue for cue in _SHARES_IN_WORDS if cue in reading.cues - counting), None)
    part = next((m for m in knowledge.shares if is_part_meant(m, reading)), None)
    if word is None or part is None or any(q.unit == "percent" for q in reading.quantities):
        return ()
    side, share = _SHARES_IN_WORDS[word]
    denied = word == "every" and denials(reading) == 1  # "not all of it is for data centers, right?"
    limit = Limit(Quantity(Decimal(share), "percent", -1, -1, worded=True), side, negated=denied)
    return (Statement(limit, next(iter(reading.entities), None), part.key),)


def unread(reading: Reading, statements: tuple[Statement, ...]) -> tuple[Quantity, ...]:
    """The stated figures of which no statement was made: nothing may be affirmed past them."""
    taken = {end for one in statements for end in (one.limit.stated.start, *_upper(one.limit))}
    taken |= {m.end for m in reading.mentions if m.key == "negation"}  # "it's not 20, its share is 13 %, right?"
    return tuple(q for q in reading.quantities if q.start not in taken and not (q.unit is None and q.value < _COUNTS))


def _upper(limit: Limit) -> tuple[int, ...]:
    return (limit.upper.start,) if limit.upper else ()


def asserted(reading: Reading) -> tuple[Quantity, ...]:
    """The figures that the question says are somebody's; "the 18x", "Alibaba's $53 billion" and
    亚马逊的400亿美元 point at one."""
    pointed = {m.end for m in reading.mentions if m.kind == "entity" and m.is_possessive}
    pointed |= {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _POINTING}
    there = {m.quantity for m in reading.mentions if m.quantity}
    return tuple(
        q
        for q in reading.quantities
        if q in there and q.start not in pointed and not (_is_attribute(q, reading) or _is_owned(q, reading))
    )


def _is_owned(quantity: Quantity, reading: Reading) -> bool:
    """亚马逊的400亿美元; 谷歌云的三倍 is no figure that it has."""
    owners = {m.end for m in reading.mentions if m.kind == "entity"}
    of = {m.end for m in reading.mentions if m.text in _OF and m.start in owners}
    return quantity.start in of and quantity.unit not in _TIMES


def _is_attribute(quantity: Quantity, reading: Reading) -> bool:
    """阿里530亿的投资计划 points at the plan by its sum, as "the $53 billion plan" does."""
    after = [m for m in reading.mentions if m.start == quantity.end]
    return any(has_han(m.text) and (m.text in _OF or m.kind == "metric") for m in after)


def sets_beside(reading: Reading, statements: tuple[Statement, ...]) -> bool:
    """Whether a comparing word that belongs to no figure stands between names ("18x is below Microsoft's 35x")."""
    if _sets_amounts_beside(reading):
        return True
    if len(reading.entities) < 2 or any(statement.way != "figure" for statement in statements):
        return False
    bound = {i for statement in statements for i in range(statement.limit.start, statement.limit.end)}
    return _sets_names_beside_in_han(reading) or any(
        m.kind == "cue" and m.key in HIGHER | LOWER and m.start not in bound and _has_name_after(m, reading)
        for m in reading.mentions
    )


def _sets_amounts_beside(reading: Reading) -> bool:
    """ "Is $53 billion more than $40 billion?": figures alone, a comparing word between them."""
    named = any(m.kind in ("entity", "group") for m in reading.mentions)
    figures = [m.start for m in reading.mentions if m.quantity in reading.quantities]
    between = {m.key for m in reading.mentions if figures and figures[0] < m.start < figures[-1] and m.kind == "cue"}
    return not named and len(figures) == 2 and not between.isdisjoint(COMPARING)


def _sets_names_beside_in_han(reading: Reading) -> bool:
    """阿里云34%的增速比Azure高吗, 微软的35倍比阿里的18倍低: Chinese says last how the two compare."""
    than = {m.end for m in reading.mentions if m.key == "compare" and m.text in _HAN_THAN}
    names = [m.start for m in reading.mentions if m.kind == "entity" and m.start in than]
    return bool(names) and any(m.key in HIGHER | LOWER and m.start > names[0] for m in reading.mentions)


def _has_name_after(mention: Mention, reading: Reading) -> bool:
    return any(m.kind == "entity" and 0 <= m.start - mention.end <= 4 for m in reading.mentions)


def of_joint_names(statements: tuple[Statement, ...], reading: Reading) -> tuple[Statement, ...]:
    """ "Do Azure and AWS both have more than 25 %?": one limit after names that are joined is said of each."""
    if len(statements) != 1 or statements[0].way != "figure" or statements[0].limit.stated.start < 0:
        return statements
    if statements[0].subject is None:  # of each of those who were spoken of
        return tuple(replace(statements[0], subject=key) for key in reading.entities) or statements
    names = [m for m in reading.mentions if m.kind == "entity" and m.key in reading.entities]
    of_either = statements[0].limit.side != "equals" and reading.has("polar", "confirm")  # "is A or B above 25 %?"
    parting = (*HIGHER, *LOWER, "compare", *(() if of_either else ("choice",)))
    parted = [m.start for m in reading.mentions if m.kind == "cue" and m.key in parting]
    if len(names) < 2 or any(m.end > statements[0].limit.stated.start for m in names):
        return statements
    if any(names[0].start < place < names[-1].start for place in parted):
        return statements
    return tuple(replace(statements[0], subject=key) for key in dict.fromkeys(m.key for m in names))
