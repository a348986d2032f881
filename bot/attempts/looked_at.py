"""A sentence that only says what the asker looks at ("I'm looking at databases. What share does Azure have?"): what the
others ask is asked of that, and a figure of anything wider is no answer."""

from __future__ import annotations

from knowledge import Knowledge, Mention, frozen, replace

from bot.attempts.more_closely import BASES, SERVED, WHEN_AND_WHERE
from bot.attempts.turn import Heard, Turn
from bot.clauses import MARKS, OUTSIDE, stretches, words_in
from bot.models import Unrecognised
from bot.routing import PassingWords

_PER, _MARKET = "per", "market"
_OF_PLACES = (_MARKET, "region", "per_year", "emerging", "only", "it")
"""Cues with which a time or place is said ("the APAC region", "the year 2030")."""
_REGION = "region"
_NAMING = ("things", "modifiers")
"""Kinds of unknown words that by themselves say of what."""
_THINGS = ("things", None)
"""Of unknown words, those that may be looked at: what is in no dictionary most likely is of a trade."""
_POINTING, _ALONE = ("the", "a", "an"), ("just", "only")
_LEADING = frozenset(
    {"by", "per", "in", "on", "as", "net", "excluding", "ex", "without", "among", "with", "under", "during", "since",
     "before", "after", "at", "measured", "adjusted", "going"}
)
"""With these a part opens that says of what, or on what terms."""
_BASES = BASES | {"weighted", "industry", "sector"}
_TELLING = ("adverbs", "verbs")
"""Kinds of unknown words that name nothing that one could look at."""
_OWNING = ("my", "our", "your", "a", "an")
_WHOLLY = frozenset({"only", "stick", "sticking", "focus", "focusing", "alone"})
"""With these nothing else is looked at, whatever it is."""
_MOST = 6
"""Words of the longest thing that one looks at."""
_NEAR = 2
"""Words that may stand before the time or place ("numbers for the year 2030")."""
_LONGEST = 4
"""Words of the longest lead."""
_NAMED = ("entity", "group", "quantity")
"""Kinds of mentions by which a sentence tells more than what is looked at."""


@frozen
class _Look:
    """One such sentence: where it stands, what it leads to, and whether that is all that is looked at."""

    begin: int
    end: int
    topic: tuple[Mention, ...]
    wholly: bool
    metrics: frozenset[str] = frozenset()
    """Of what the figures are that the rest is answered with."""


def of_what_is_looked_at(turn: Turn) -> Heard | None:
    """The refusal of a figure that the sources give of more than what is looked at; None where they give it of that,
    or nothing is said to be looked at."""
    if not (turn.passing.looking and turn.spotted.pauses_within):
        return None
    found = _look(turn)
    if found is None:
        return None
    asking = tuple(m for m in turn.spotted.mentions if m.end <= found.begin or m.start >= found.end)
    told = turn.build(turn.match(asking, turn.question.frame)).facts if turn.measures(asking) else ()
    if not told:
        return None
    found = replace(found, metrics=frozenset(fact.metric for fact in told))
    strange = tuple(m for m in found.topic if _is_foreign(m, found, turn.knowledge))
    if turn.answer.outcome == "decline":
        return ((turn.whole,), turn.answer) if strange or _is_a_time_or_place(found) else None
    if not strange or turn.answer.facts != told:
        return None  # an answer to the whole heeds times and places, and whatever leads it to another figure
    match = Unrecognised(strange, turn.whole.reading)
    return (match,), turn.build(match)


def _look(turn: Turn) -> _Look | None:
    """The part that names what is looked at, where another one asks."""
    cuts = sorted({0, *(place + 1 for place in turn.spotted.pauses), len(turn.spotted.tokens)})
    parts = [part for part in stretches(cuts, turn.spotted.mentions) if part]
    if len(parts) < 2:
        return None
    return next((look for part in parts if (look := _look_in(part, turn, is_last=part is parts[-1]))), None)


def _look_in(part: tuple[Mention, ...], turn: Turn, *, is_last: bool) -> _Look | None:
    if any(m.kind in _NAMED for m in part):
        return None
    begin, end = part[0].start, max(m.end for m in part)
    norms = [token.norm for token in turn.spotted.tokens[begin:end]]
    if _is_one_word(part, is_last=is_last):
        return _Look(begin, end, part, True)
    asked = any(token.text in MARKS for token in turn.spotted.tokens[end : end + 1]) and not is_last
    led = _behind_the_lead(norms, turn.passing)
    if asked or led is None or len(norms) - led > _MOST:
        return None
    topic = tuple(m for m in part if m.end > begin + led)  # "interested in workloads"
    wholly = not _WHOLLY.isdisjoint(norms) or _is_pointed(norms, turn.passing)
    return _Look(begin, end, topic, wholly) if topic else None


def _is_one_word(part: tuple[Mention, ...], *, is_last: bool) -> bool:
    """ "..., traffic?", "regionally, ...": nothing but a word that says of what; "screen: ..." is an order."""
    said = [m for m in part if m.kind != "filler"]
    alone = {(m.start, m.end) for m in said} == {(part[0].start, part[-1].end)}
    return alone and all(m.key == _REGION or (is_last and _says_of_what(m)) for m in said)


def _says_of_what(mention: Mention) -> bool:
    return mention.text.casefold() in _BASES or (mention.kind == "unknown" and mention.word in _NAMING)


def _behind_the_lead(norms: list[str], passing: PassingWords) -> int | None:
    """How many words lead to what is looked at; None where none do."""
    if _is_pointed(norms, passing):
        return 0
    ends = (
        start + length
        for start in range(min(len(norms), _MOST))
        for length in range(1 if start == 0 else 2, _LONGEST + 1)  # "take" leads only where it opens
        if " ".join(norms[start : start + length]) in passing.looking
    )
    return max((end for end in ends if end < len(norms)), default=_before_the_preposition(norms))


def _before_the_preposition(norms: list[str]) -> int | None:
    """ "By profit", "just in identity management"."""
    first = 1 if norms[0] in _ALONE else 0
    return first if len(norms) > first + 1 and norms[first] in _LEADING else None


def _is_pointed(norms: list[str], passing: PassingWords) -> bool:
    """ "The desktop one"."""
    return norms[0] in _POINTING and not passing.stand_ins.isdisjoint(norms)


def _is_a_time_or_place(look: _Look) -> bool:
    """ "The Japanese market", and not "that stock again after 2021"."""
    named = [m for m in look.topic if m.kind not in ("filler", "term")]
    placed = [m for m in named if m.kind in WHEN_AND_WHERE]
    spans = {(m.start, m.end) for m in placed}
    near = any(m.start <= look.topic[0].start + _NEAR for m in placed)
    return near and all(m.key in _OF_PLACES or (m.start, m.end) in spans or len(m.text) == 1 for m in named)


def _is_foreign(mention: Mention, look: _Look, knowledge: Knowledge) -> bool:
    if any(m.text.casefold() in _OWNING for m in look.topic):
        return False
    if mention.kind == "segment" or mention.key in SERVED or mention.text.casefold() in _BASES or _is_there(mention):
        return True
    if mention.kind == "metric" and mention.key.startswith(OUTSIDE):
        if _is_measured_by(mention, look, knowledge):
            return False
        of_it = knowledge.metric(mention.key).basis or _is_of_one_kind(mention, look, knowledge)
        return of_it or look.wholly or _is_led(look)
    if mention.kind != "unknown" or mention.word in _TELLING:
        return False
    alone = mention.word in _THINGS and all(m.kind == "filler" or m is mention for m in look.topic)
    return look.wholly or any(m.key == _MARKET for m in look.topic) or (alone and not _is_led(look))


def _is_there(mention: Mention) -> bool:
    """ "Regionally", "locally": by itself."""
    return mention.key == _REGION and mention.text.casefold().endswith("ly")


def _is_of_one_kind(mention: Mention, look: _Look, knowledge: Knowledge) -> bool:
    """ "Profit growth" before a question for growth."""
    kind = mention.text.casefold().split()[-1]
    return any(kind in knowledge.metric(metric).name.split() for metric in look.metrics)


def _is_measured_by(mention: Mention, look: _Look, knowledge: Knowledge) -> bool:
    """ "On earnings" of a P/E, which is a multiple of them."""
    told = (knowledge.metric(metric).definition or "" for metric in look.metrics)
    return any(mention.text.casefold() in definition.split() for definition in told)


def _is_led(look: _Look) -> bool:
    """ "On book value", "as a percentage of revenue"."""
    words = words_in(look.topic)
    return _PER in words or words[0] in _LEADING
