"""Who is set beside whom: a group is no topic, and a model without figures is better only in what it does."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_COMPARE, _AS_PERCENT = "compare", "as_percent"
_MODEL, _OUTPERFORM = "model", "outperform"
_SETTING_APART = "differentiat"
_BY = "by"
_SETTING_BESIDE = ("more", "less", "faster", "slower", "above", "below", "compare", "same", "and_what", "base_year")
_NO_MEASURES = frozenset({"cloud", "ai"})
_MOVED = "moved"
_WOULD = frozenset({"will", "would", "should", "was", "were", "could", "might"})
_TWO, _ALSO, _BOTH = 2, "and_what", "both"
_LIMITS = {"above": "more", "below": "less"}
_WHO, _WHO_IS = ("who", "which", "any_of"), ("who is", "who are")
_HANGING = ("over", "under")
"""Words for "above" and "below" that also say where a threat hangs."""
_ANYBODY, _HAVING = ("any_of", "existence"), "有"
_CHECKING, _DENYING = ("polar", "confirm"), ("negation", "exclude")
_SOME = frozenset({"one", "some", "any", "either", "another"})
_PEOPLE, _OF_THE_ASKER = ("people_and_occasions", "people"), "of_the_asker"
_SPOKEN_OF = ("it", "its", "among_it", "both")
_THAN = ("more", "less", "above", "below", "faster", "slower", "cheaper", "pricier")
_BEHIND, _NEXT = ("behind", "below", "beneath", "under"), "next_after"
_WHOEVER = frozenset({"who", "whos", "who's", "which"})
_COUNTED_OUT = ("how_many", "how_much", "difference", "points", "ratio", "most", "least", "when", "author", "human")
_EVERYONE = frozenset({"everyone", "everybody", "everyone else", "everybody else"})
_TAKEN_TOGETHER = ("total", "plus", "difference", "points", "average")
_MIRROR, _SIMILAR = "mirror", ("similar", "alike", "comparabl")
_COMPARING = frozenset({"more", "less", "faster", "slower", "cheaper", "pricier", "above", "below", "same"})
_BUT, _AT_LEAST = frozenset({"but", "though", "yet"}), "at least"
_APART = frozenset({"apart", "different", "distinguishes", "distinguish"})
_CHALLENGING = frozenset({"challenge", "challenges", "challenging"})
_BEFORE_VERBS = frozenset({"it", "they", "to", "can", "could", "really", "ever", "does", "will", "may", "might"})
_THAT_OF = 2
"""So many small words may stand between "below" and a name ("below that of Amazon")."""


@woken_by("losing", beside=("who", "whom", "which"))
def losing_to_whom(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Azure is losing to whom?", "who is losing to AWS?": who wins what from whom, no source says."""
    asked = any(not {"who", "whom", "which"}.isdisjoint(m.text.casefold().split()) for m in mentions)
    return tuple(m._replace(key=_MOVED) if asked and _is_losing(m) else m for m in mentions)


def _is_losing(mention: Mention) -> bool:
    return mention.kind == "cue" and mention.text.casefold().split()[0] == "losing"


@woken_by("more")
def outperforming(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Which models does Qwen2.5-Max beat?": a model without a figure is more in nothing but its performance."""
    models = {
        m.end
        for m in mentions
        if m.kind == "entity" and knowledge.entity(m.key).kind == _MODEL and not knowledge.metrics_of(m.key)
    }
    if not models or any(m.kind == "metric" for m in mentions):
        return mentions
    beats = {m.start for m in mentions if m.key == "more" and m.start in models}
    return tuple(
        m._replace(key=_OUTPERFORM) if m.start in beats and m.key == "more" else m
        for m in mentions
        if m.start not in beats or m.key in ("more", _OUTPERFORM)
    )


@woken_by("group", beside=(_COMPARE,))
def beside_groups(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Compared to the competition": whom somebody is set beside is no topic."""
    if not any(m.key == _COMPARE for m in mentions):
        return mentions
    groups = {(m.start, m.end) for m in mentions if m.kind == "group"}
    return tuple(m for m in mentions if m.kind != "cue" or m.key == _COMPARE or (m.start, m.end) not in groups)


@woken_by(*_LIMITS, beside=("entity",))
def below_a_name(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "By what percentage is its multiple below Amazon's?", "whose P/E is below Amazon's?": before a name "below" is
    "less than", and no limit."""
    names = [m.start for m in mentions if m.kind == "entity"]
    in_percent = len(names) >= _TWO and any(m.key == _AS_PERCENT for m in mentions)
    asks_who = len(names) == 1 and any(_asks_who(m) for m in mentions)
    if not (in_percent or asks_who) or any(m.quantity for m in mentions):
        return mentions

    def is_less_than(mention: Mention) -> bool:
        limits = mention.key in _LIMITS and mention.text.casefold() not in _HANGING
        return limits and any(0 <= start - mention.end <= _THAT_OF for start in names)

    return tuple(m._replace(key=_LIMITS[m.key]) if is_less_than(m) else m for m in mentions)


def _asks_who(mention: Mention) -> bool:
    return mention.key in _WHO or mention.kind == "group" or mention.text.casefold() in _WHO_IS


@woken_by("everyone", "everybody", beside=(_COMPARE, *_COMPARING))
def with_everyone_beside(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Everyone vs AWS in cloud", "is Azure's share higher than everyone else's?": the others, right before what sets
    them beside the one that is named, or right behind what compares him with them one by one."""
    rivals = next((key for key, group in knowledge.base.groups.items() if group.rivals), None)
    beside = {m.start for m in mentions if m.key == _COMPARE}
    if rivals is None or len({m.key for m in mentions if m.kind == "entity"}) != 1:
        return mentions

    compared = {m.end for m in mentions if m.key in _COMPARING}
    compared |= {m.end for m in mentions if m.text.casefold() == "than" and m.start in compared}
    compared = set() if any(m.key in _TAKEN_TOGETHER for m in mentions) else compared

    def is_everyone(mention: Mention) -> bool:
        near = mention.end in beside or mention.start in compared
        return mention.kind == "cue" and mention.text.casefold().removesuffix("'s") in _EVERYONE and near

    return tuple(m._replace(kind="group", key=rivals) if is_everyone(m) else m for m in mentions)


@woken_by("strength")
def apart_from_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What sets Alibaba apart from AWS?": the strengths of the one, and none of whom it is set apart from."""
    apart = next((m for m in mentions if m.key == "strength" and _APART & set(m.text.casefold().split())), None)
    end = next((m.end for m in mentions if apart and m.start >= apart.end and m.text.casefold() == "from"), None)
    if apart is None:
        return mentions
    start = end if end is not None else apart.end if apart.text.casefold().endswith(" from") else None
    if start is None:
        return mentions
    return tuple(m.as_filler() if m.kind in ("entity", "group") and m.start >= start else m for m in mentions)


@woken_by(*_CHALLENGING)
def challenging_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Can Alibaba challenge AWS?": a verb, before whom it is directed at, asks what stands in the way, and for no
    list of challenges."""
    whom = {m.start for m in mentions if m.kind in ("entity", "group")}
    doers = {m.end for m in mentions if m.kind == "entity" or m.text.casefold() in _BEFORE_VERBS}

    def is_verb(mention: Mention) -> bool:
        said = mention.kind == "cue" and mention.text.casefold() in _CHALLENGING
        return said and mention.end in whom and mention.start in doers

    return tuple(m._replace(key="hurdle_kinds") if is_verb(m) else m for m in mentions)


@woken_by(_MIRROR)
def alike_in_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is Alibaba Cloud growing similarly to Azure?": two names and something that is measured are set side by side;
    how near is similar, no figure says."""
    names = {m.key for m in mentions if m.kind == "entity"}
    measured = any(m.kind == "metric" or m.key in knowledge.metric_cues - _NO_MEASURES for m in mentions)
    telling = knowledge.claims.topics - knowledge.metric_cues - {_MIRROR}
    topics = any(m.kind == "cue" and m.key in telling for m in mentions)

    def is_alike(mention: Mention) -> bool:
        return mention.key == _MIRROR and mention.text.casefold().startswith(_SIMILAR)

    if len(names) < _TWO or not measured or topics or not any(map(is_alike, mentions)):
        return mentions
    return tuple(
        m._replace(key=_COMPARE) if is_alike(m) else m.as_filler() if m.key in _CHECKING else m for m in mentions
    )


@woken_by(*_BUT)
def without_concessions(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Azure is bigger, but does Alibaba Cloud at least grow faster?": what is granted of the one asks for nothing,
    and the other is asked about: its name goes first, and where two are set against each other there, the one goes."""
    names = [m for m in mentions if m.kind == "entity"]
    if len(names) < _TWO:
        return mentions
    one, other, *others = names
    but = next((m for m in mentions if m.text.casefold() in _BUT and one.end < m.start < other.start), None)
    if but is None or not _compares(mentions, one.end, but.start) or _states_a_figure(mentions, one.end, but.start):
        return mentions  # "P/E below 20 but Microsoft's above 30" states one of each
    if not (others or _compares(mentions, other.end, None)):
        return mentions

    def is_idle(mention: Mention) -> bool:
        granted = one.end <= mention.start < but.start and mention.key in _COMPARING
        return granted or mention.text.casefold() == _AT_LEAST

    left = [m.as_filler() if is_idle(m) else m for m in mentions if m is not one]
    return tuple(left) if others else (*left, one)


def _states_a_figure(mentions: Mentions, start: int, end: int) -> bool:
    return any(m.quantity and start <= m.start < end for m in mentions)


def _compares(mentions: Mentions, start: int, end: int | None) -> bool:
    """Whether a comparison stands between the two places, with nobody named as what it is held against."""
    between = [m for m in mentions if m.start >= start and (end is None or m.end <= end)]
    than = any(m.text.casefold().split()[-1] == "than" for m in between)
    said = any(m.key in (*_COMPARING, _MIRROR) and m.text.casefold() != _AT_LEAST for m in between)
    return said and not than


@woken_by("polar", "confirm", beside=_PEOPLE)
def with_people_compared(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is my neighbour cheaper than Alibaba?": he is the one that is compared, and nobody that is known."""
    compared = {m.start for m in mentions if m.kind == "cue" and m.key in (*_THAN, "above", "below")}
    owned = {m.end for m in mentions if m.key == _OF_THE_ASKER}

    def is_compared(mention: Mention) -> bool:
        person = mention.kind == "filler" and mention.key in _PEOPLE
        return person and mention.start in owned and mention.end in compared

    return tuple(m._replace(kind="topic", key="") if is_compared(m) else m for m in mentions)


@woken_by(*_THAN, beside=("entity",))
def with_anybody(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is any cloud's share above AWS's?", "is someone cheaper than Alibaba?", 有没有比AWS更大的云: asks who, and is
    no claim about the one that is named."""
    names = [m.start for m in mentions if m.kind == "entity"]
    if not names or any(m.quantity or m.key == "nobody" for m in mentions) or not _are_one_list(mentions):
        return mentions
    if mentions[0].text.casefold().split()[0] in _WOULD:
        return mentions  # "will anyone be bigger than AWS?"
    unnamed = _asked_of_nobody_named(names[0], mentions)
    asked = next((m for i, m in enumerate(mentions) if _is_anybody(m, mentions[i + 1 :])), unnamed)
    if asked is None or names[0] < asked.end:
        return mentions
    than = [m for m in mentions if m.key in _THAN and (asked.end <= m.start < names[0] or has_han(m.text))]
    measured = unnamed or len(names) > 1 or any(is_measure(m, knowledge) for m in mentions)
    return tuple(_as_asked_of_anybody(m, asked, names[0]) for m in mentions) if than and measured else mentions


def _are_one_list(mentions: Mentions) -> bool:
    """ "Bigger than both Azure and Google": nothing but "and" stands between the names."""
    names = [m for m in mentions if m.kind == "entity"]
    between = [m for m in mentions if names[0].end <= m.start < names[-1].start and m.kind != "entity"]
    return all(m.key == _ALSO for m in between) and len({m.key for m in names}) == len(names)


def _is_anybody(mention: Mention, behind: Mentions) -> bool:
    having = mention.text == _HAVING and bool(behind) and behind[0].key == _COMPARE  # 有比它大的
    return having or mention.key in _ANYBODY or mention.text.casefold() in _WHO_IS


def _asked_of_nobody_named(name: int, mentions: Mentions) -> Mention | None:
    """The word that asks for a yes or a no, where nobody that is named or spoken of stands before "than"."""
    opening = mentions[0] if mentions[0].key in (*_CHECKING, *_DENYING) else None
    before = [m for m in mentions if m.start < name]
    spoken_of = any(
        m.key in _SPOKEN_OF or m.kind == "topic" or (m.kind == "group" and not _is_one_of(m, before)) for m in before
    )
    than = any(m.key in _THAN and 0 <= name - m.end <= _THAT_OF and not has_han(m.text) for m in before)
    checks = any(m.key in _CHECKING for m in mentions)
    return opening if than and checks and not spoken_of else None


def _is_one_of(group: Mention, before: list[Mention]) -> bool:
    """ "One of the clouds": somebody, and not all of them."""
    near = (m for m in before if 0 <= group.start - m.end <= _THAT_OF)
    return any(not _SOME.isdisjoint(m.text.casefold().split()) for m in (group, *near))


def _as_asked_of_anybody(mention: Mention, asked: Mention, name: int) -> Mention:
    if mention.start == asked.start:
        return mention._replace(kind="cue", key="who")
    if mention.key in _LIMITS:
        return mention._replace(key=_LIMITS[mention.key])
    idle = mention.key in _DENYING and mention.start < name
    idle = idle or (mention.key == _BOTH and mention.end == name)
    return mention.as_filler() if idle or mention.key in (*_CHECKING, *_ANYBODY) else mention


@woken_by(*_BEHIND)
def next_behind(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Who is behind AWS in the cloud market?", "who ranks below Google Cloud?": whoever comes after that one, and not
    the last of all."""
    names = [m.start for m in mentions if m.kind == "entity"]
    asked = mentions[0].text.casefold().split()[0] in _WHOEVER
    telling = knowledge.claims.topics - knowledge.metric_cues
    asked = asked and not any(m.kind == "cue" and m.key in telling for m in mentions)
    if len(names) != 1 or not asked or any(m.quantity or m.key in _COUNTED_OUT for m in mentions):
        return mentions

    def is_behind(mention: Mention) -> bool:
        return mention.kind == "cue" and mention.end == names[0] and mention.text.casefold().split()[-1] in _BEHIND

    return tuple(m._replace(key=_NEXT) if is_behind(m) else m for m in mentions)


@woken_by("difference")
def setting_apart(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What differentiates Alibaba from US vendors?": what sets somebody apart is a strength; a difference only of
    what is measured."""
    if any(m.kind == "metric" or (m.kind == "cue" and m.key in knowledge.metric_cues - _NO_MEASURES) for m in mentions):
        return mentions
    apart = {m.start for m in mentions if m.text.casefold().startswith(_SETTING_APART)}
    apart = {m.start for m in mentions if m.start in apart and m.key == "strength"}
    return tuple(m for m in mentions if not (m.start in apart and m.key == "difference"))


@woken_by("difference")
def growing_by(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "By how much did Alibaba's cloud revenue rise?": of one name alone that is how much it grew, and lies between no
    two."""
    names = [m for m in mentions if m.kind in ("entity", "group")]
    grows = {m.start for m in mentions if m.key == "growth"}
    beside = any(m.kind == "cue" and m.key in _SETTING_BESIDE for m in mentions)
    asked = {m.start for m in mentions if m.key == "difference" and m.text.casefold().startswith(_BY)}
    if len(names) != 1 or beside or not any(start > asking for asking in asked for start in grows):
        return mentions
    return tuple(m._replace(key="how_much") if m.start in asked and m.key == "difference" else m for m in mentions)
