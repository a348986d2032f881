"""What a yes/no question adds to a claim and no claim says: a place ("in Hong Kong"), a year, "all", that it has
happened already, an effect on what no source measures. Nothing is affirmed past it."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Claim, Knowledge, Mention, cues_of, within

from bot.answers.claims.times_led import held_then
from bot.answers.claims.unsaid import orders_in_time
from bot.models import Reading

_LEADING = frozenset({"in", "at", "on", "within", "inside", "across", "在", "于"})
"""Words behind which a place, a year or a field stands."""
_TOWARDS = ("for", "to", "from", "near")
"""Words behind which a place stands too ("planned for Hong Kong")."""
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "last", "next", "latest"})
_TIMING_ALONE = frozenset({"since", "during", "amid", "following", "pre", "post"})
"""Words behind which something stands that happened at some time, also without an article."""
_TIMING = _TIMING_ALONE | {"after", "before", "until", "till"}
_STRANGE = ("unknown", "segment", "topic")
_SPLIT, _PAST = "breakdown", "past"
_HAPPENED = frozenset({"did", "has", "have", "had", "was", "were", "already", "已经", "已"})
"""Words by which something is said to have happened; what a source says only could be so has not."""
_PRESENT, _HAVING = ("do", "does", "doesn't", "doesnt"), ("have", "has")
"""Behind the first, the second is of what somebody has now."""
_OPENING = ("polar", "auxiliary", "auxiliaries_and_contractions")
_OF_STATES = frozenset({"regulation", "geopolitics", "chips", "hurdle_us"})
_PEOPLE = ("investors", "shareholders", "regulators", "consumers", "businesses", "enterprises", "companies")
_FIELD, _TARGETS = "ai", "targets"
_OF_A_UNIT = "cloud_unit"
_SEATS = frozenset({"United States", "China", "Beijing", "Washington", "Brussels", "Europe"})
"""Where those sit that make rules for trade."""
_BEST = frozenset({"best", "the best", "strongest", "greatest", "finest", "deepest"})
_STREAK = "triple_digit"
"""The growth that the sources give of AI products, and of no cloud unit."""


def words_unsaid(claims: Iterable[Claim], reading: Reading, knowledge: Knowledge) -> tuple[str, ...]:
    """The question's words, in order, that none of the claims which it is held against says."""
    claims = tuple(claims)
    text = " ".join(claim.text for claim in claims)
    found = [*_places(claims, text, reading, strictly=True), *_times(claims, reading)]
    found += _measures(claims, text, reading, knowledge)
    found += _happened(claims, reading)
    found += _all_of(claims, reading)
    found += _in_an_order(text, reading)
    found += _in_a_field(text, reading)
    found += _as_the_best(claims, reading)
    found += _of_a_unit(claims, reading, knowledge)
    return tuple(dict.fromkeys(_with_leading(m, reading) for m in sorted(found, key=lambda m: m.start)))


def is_only_undated(claim: Claim, words: tuple[str, ...], reading: Reading, knowledge: Knowledge) -> bool:
    """Whether all that the claim leaves unsaid is the year in which it was written ("is it a partner in 2025?"): it is
    so, and since when is not said."""
    times = _times((claim,), reading)
    return bool(words) and _is_when_written(claim, times, knowledge) and len(words) == len(times)


def is_of_another_time(claims: Iterable[Claim], reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a question names a time of which none of the claims is ("is it profitable in 2030?", "its partners since
    the crash"). Of the year in which a claim was written it may be; what it dates itself contradicts another year."""
    claims = tuple(claims)
    if any(claim.period for claim in claims):
        return False
    if _is_timed_by_an_event(reading) or any(m.key == _PAST for m in reading.periods):
        return True
    times = _times(claims, reading)
    return bool(times) and not any(_is_when_written(claim, times, knowledge) for claim in claims)


def _is_timed_by_an_event(reading: Reading) -> bool:
    """Behind "since", "after" and their like, by something that nobody knows, or that none of the points is about."""
    words = {m.end: m.text.casefold() for m in reading.mentions}
    articles = {m.end: m.start for m in reading.mentions if m.text.casefold() in _ARTICLES}
    return any(
        (m.kind in _STRANGE or m.key == _SPLIT)
        and words.get(articles.get(m.start, m.start)) in (_TIMING if m.start in articles else _TIMING_ALONE)
        for m in reading.mentions
    )


def is_elsewhere(claims: Iterable[Claim], reading: Reading) -> bool:
    """Whether a question names a place of which none of the claims speaks ("its partners in Germany")."""
    claims = tuple(claims)
    return bool(_places(claims, " ".join(claim.text for claim in claims), reading))


def _is_when_written(claim: Claim, times: list[Mention], knowledge: Knowledge) -> bool:
    written = knowledge.base.sources[claim.source].published.year
    return {m.period.start.year for m in times if m.period and m.period.start} == {written}


def of_the_whole(claim: Claim, reading: Reading, knowledge: Knowledge) -> str | None:
    """The company, where it is asked of all of it and the claim is of its cloud unit ("is Alibaba profitable?")."""
    unit = knowledge.entity(claim.entity)
    if unit.kind != _OF_A_UNIT or reading.has("cloud") or any(m.key == claim.entity for m in reading.mentions):
        return None
    return unit.parent if any(m.kind == "entity" and m.key == unit.parent for m in reading.mentions) else None


def _places(
    claims: tuple[Claim, ...], text: str, reading: Reading, *, strictly: bool = False
) -> list[Mention]:
    """ "In Hong Kong"; where a point is of states and what oversees trade, their capitals stand for them, and unless a
    yes hangs on it any other place."""
    of_states = any(not _OF_STATES.isdisjoint(cues_of(claim)) for claim in claims)
    if of_states and not strictly:
        return []
    led_to = {m.end for m in reading.mentions if m.text.casefold() in (*_LEADING, *_TOWARDS)}
    led_to |= {m.end for m in reading.mentions if m.start in led_to and m.text.casefold() in _ARTICLES}
    places = [m for m in reading.mentions if m.kind == "place" and m.start in led_to]
    if of_states and not any(_TARGETS in claim.affirms for claim in claims):
        places = [m for m in places if m.key not in _SEATS]
    topics = {cue for claim in claims for cue in cues_of(claim)}
    about = {m.start for m in reading.mentions if m.kind == "cue" and m.key in topics}
    places = [m for m in places if m.key in _SEATS or m.start not in about]  # "a downside to emerging markets?"
    return [m for m in places if m.key not in text and m.text not in text]


def _times(claims: tuple[Claim, ...], reading: Reading) -> list[Mention]:
    """A year, where no claim says when."""
    dated = [m for m in reading.mentions if m.period and m.period.start]
    own = [claim.period for claim in claims if claim.period]
    if any(held_then(claim, reading) is not None for claim in claims):
        return []
    is_said = any(m.period and within(period, m.period) for m in dated for period in own)
    return [] if is_said else dated


def _measures(
    claims: tuple[Claim, ...], text: str, reading: Reading, knowledge: Knowledge
) -> list[Mention]:
    """ "The share price", where no source measures it and no claim is about it."""
    said = {cue for claim in claims for cue in cues_of(claim)}
    about = {i for m in reading.mentions if m.kind == "cue" and m.key in said for i in range(m.start, m.end)}
    unknown = [m for m in reading.mentions if m.kind == "metric" and not knowledge.metric(m.key).covered]
    return [m for m in unknown if about.isdisjoint(range(m.start, m.end)) and m.text.casefold() not in text.casefold()]


def _happened(claims: tuple[Claim, ...], reading: Reading) -> list[Mention]:
    """ "Have export controls already hurt its hardware?", where the source says that they could."""
    if not claims or not all(claim.hedged for claim in claims):
        return []
    told = [m for m in reading.mentions if m.text.casefold() in _HAPPENED]
    if any(m.text.casefold() in _PRESENT for m in reading.mentions[:1]):
        told = [m for m in told if m.text.casefold() not in _HAVING]  # "does it have a chip problem?"
    doing = [m for m in reading.mentions if m.kind == "cue" and m.key in {claim.stance for claim in claims}]
    return [m for m in told if m.key not in _OPENING][:1] or (doing or told)[:1] if told else []


def _in_an_order(text: str, reading: Reading) -> list[Mention]:
    """ "A partner before Bosch", "after the IPO": what came first, no claim says."""
    starts = {m.start for m in reading.mentions if m.kind in ("entity", "cue")}
    small = {m.start: m.end for m in reading.mentions if m.text.casefold() in ("the", "its")}
    orders = [m for m in orders_in_time(reading) if m.text.casefold() not in text]
    return [m for m in orders if small.get(m.end, m.end) in starts]


def _all_of(claims: tuple[Claim, ...], reading: Reading) -> list[Mention]:
    """ "All its models", where the source says it of one; "they are all partners" speaks of the names."""
    affirmed = {cue for claim in claims for cue in claim.affirms}
    topics = {cue for claim in claims for cue in cues_of(claim)}
    found = []
    for every in (m for m in reading.mentions if m.key == "every"):
        cues = [m for m in reading.mentions if m.kind == "cue" and m.key not in ("it", "its")]
        if any(m.start == every.end and m.text.casefold() in _PEOPLE for m in reading.mentions):
            found.append(every)  # "all investors", where some are spoken of
        behind = [m for m in cues if m.start >= every.end]
        if behind and behind[0].key in topics - affirmed:
            found.append(every)
    return found


def _in_a_field(text: str, reading: Reading) -> list[Mention]:
    """ "Expertise in AI", where the source says it of data analytics."""
    led_to = {m.end for m in reading.mentions if m.text.casefold() in _LEADING}
    return [m for m in reading.mentions if m.key == _FIELD and m.start in led_to and _FIELD.upper() not in text]


def _as_the_best(claims: tuple[Claim, ...], reading: Reading) -> list[Mention]:
    """ "The best data analytics", where it is said to be good."""
    affirmed = {m.start for m in reading.mentions if m.key in {cue for claim in claims for cue in claim.affirms}}
    return [m for m in reading.mentions if m.text.casefold() in _BEST and m.end in affirmed]


def _of_a_unit(claims: tuple[Claim, ...], reading: Reading, knowledge: Knowledge) -> list[Mention]:
    """ "Is its cloud growth triple-digit?", where that is said of AI products."""
    if not any(_STREAK in claim.affirms for claim in claims) or reading.has("ai", "ai_products"):
        return []
    return [
        m for m in reading.mentions
        if (m.kind == "entity" and knowledge.entity(m.key).kind == _OF_A_UNIT) or (m.kind == "cue" and m.key == "cloud")
    ]


def _with_leading(mention: Mention, reading: Reading) -> str:
    """With the small word before it: "in Hong Kong"."""
    before = [m.text for m in reading.mentions if m.end == mention.start and m.text.casefold() in _LEADING]
    gap = "" if not mention.text.isascii() else " "
    return f"{before[0]}{gap}{mention.text}" if before and mention.kind != "metric" else mention.text
