"""A roundabout question, heard as the plain one that it stands for: "who pockets one of every five cloud dollars?" as
"who has 20 % of the cloud market?"; and what is taken for granted or denied, held against what the source says.

What fills the places of a pattern is carried over word for word, so that a time, a place or a stranger in it is met as
it is in any question. A figure that is asked for its meaning is told with all that have it, and with nothing else."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal

from knowledge import Fact, Mention, Token, clean, has_han, replace, tokenize

from bot.attempts.reworded_patterns import Filled, places_in
from bot.attempts.turn import Heard, Turn
from bot.models import Answer, Unrecognised
from bot.routing import hear_doubt

_FIGURE, _QUANTITY, _HUNDRED = "figure", "quantity", Decimal(100)
_CLAIMS, _PERCENT = "claims", "%"
_MOST_PHRASES = 3
_SCALES, _LEAST_SCALED = (1, 10**6, 10**9, 10**12), 1000


def as_reworded(hear: Callable[[Turn], Heard]) -> Callable[[Turn], Heard | None]:
    """With what hears a message; None where it is not said in a roundabout way, or the plain question has no answer."""

    def attempt(turn: Turn) -> Heard | None:
        ways = turn.hearing.rewordings
        tokens = _words_of(turn.spotted.tokens)
        plainer = _with_phrases_put_plainly(tokens, turn)
        for filled in ways.said_as(ways.wholes, plainer):
            if found := _meant(filled, plainer, turn, hear):
                return found
        if plainer is not tokens:
            found = hear(_turn_of(_said(plainer, turn), turn))
            if _says_a_portion(plainer, tokens) or (_is_told(found) and not _is_told(hear(turn))):
                return found
        return _where_nothing_else_answers(plainer, turn, hear)

    return attempt


def _says_a_portion(plainer: Sequence[Token], tokens: Sequence[Token]) -> bool:
    """Whether "one in five dollars" has become a percentage: no other reading of its numbers is right."""
    return any(token.text == _PERCENT for token in plainer) and all(token.text != _PERCENT for token in tokens)


def _where_nothing_else_answers(tokens: Sequence[Token], turn: Turn, hear: Callable[[Turn], Heard]) -> Heard | None:
    """What the question may mean, what happened then, or the no to what it takes for granted or denies."""
    ways = turn.hearing.rewordings
    kinds = (ways.otherwise, ways.happened, ways.premises, ways.opposites)
    meant, happened, granted, denied = (tuple(ways.said_as(kind, tokens)) for kind in kinds)
    if not (meant or happened or granted or denied) or _is_told(told := hear(turn)):
        return None
    for text in _plain(meant, tokens, turn):
        if _is_told(found := hear(_turn_of(text, turn))):
            return found
    if any(map(turn.matcher.refuses, told[0])):
        return None  # advice and forecasts are refused whatever they take for granted
    for text in _plain(granted, tokens, turn):
        matches, answer = hear(_turn_of(text, turn))
        if _verdict_of(answer) == "no":
            return matches, answer
    return _affirmed(happened, None, tokens, turn, hear) or _affirmed(denied, "no", tokens, turn, hear)


def _affirmed(
    found: tuple[Filled, ...], says: str | None, tokens: Sequence[Token], turn: Turn, hear: Callable[[Turn], Heard]
) -> Heard | None:
    """The points that say yes to the plain question, told with what is said to the one that was asked."""
    for text in _plain(found, tokens, turn):
        matches, answer = hear(_turn_of(text, turn))
        if answer.kind == _CLAIMS and _verdict_of(answer) == "yes" and not getattr(answer.content, "unsaid", ()):
            return matches, replace(answer, content=replace(answer.content, verdict=says))
    return None


def _plain(found: tuple[Filled, ...], tokens: Sequence[Token], turn: Turn) -> Iterator[str]:
    yield from filter(None, (_filled(one, tokens, turn) for one in found))


def _meant(filled: Filled, tokens: Sequence[Token], turn: Turn, hear: Callable[[Turn], Heard]) -> Heard | None:
    """The answer to the plain question; a refusal where a figure is asked for its meaning that nothing has, but an
    answer would be given of something else."""
    plain, slots = filled
    place = _place_alone(plain)
    if place is None:
        text = _filled(filled, tokens, turn)
        found = hear(_turn_of(text, turn)) if text else None
        return found if found and _is_told(found) else None
    figure = _number_in(_said(tokens[slice(*slots[place])], turn), turn)
    if figure is None:
        return None
    others = tuple(_said(tokens[slice(*span)], turn) for name, span in slots.items() if len(name) == 1)
    facts = _of_the_named(_facts_of(figure, turn, place), others, turn)
    if not facts:
        match = Unrecognised((figure,), turn.whole.reading)
        return ((match,), turn.build(match)) if hear(turn)[1].kind == _CLAIMS else None
    found = hear(_turn_of(_named(facts, turn), turn))
    return found if _is_told(found) and {f.key for f in facts} <= {f.key for f in found[1].facts} else None


def _place_alone(plain: str) -> str | None:
    """The place that is all of a plain question: what is asked is what that figure is of."""
    places = places_in(plain)
    return places[0][1] if len(places) == 1 and places[0][0] == plain else None


def _facts_of(figure: Mention, turn: Turn, metric: str = _FIGURE) -> tuple[Fact, ...]:
    """All facts that have the figure, or those of one metric; in whatever unit, where none is said, and "the 53" of
    millions or billions as well."""
    assert figure.quantity
    value, unit = figure.quantity.value, figure.quantity.unit
    scales = _SCALES if unit is None and value < _LEAST_SCALED else _SCALES[:1]
    return tuple(
        fact
        for fact in turn.knowledge.base.facts
        if metric in (_FIGURE, fact.metric)
        and unit in (None, fact.unit)
        and any(fact.value == value * scale for scale in scales)
    )


def _of_the_named(facts: tuple[Fact, ...], others: tuple[str, ...], turn: Turn) -> tuple[Fact, ...]:
    """Those of whoever else is named; none where the other words name nobody."""
    for text in others:
        family = {member for name in _names_in(text, turn) for member in turn.knowledge.family(name)}
        facts = tuple(fact for fact in facts if fact.entity in family)
    return facts


def _named(facts: tuple[Fact, ...], turn: Turn) -> str:
    """What they are of, as a question names it."""
    names = (f"{turn.knowledge.entity(f.entity).name} {turn.knowledge.metric(f.metric).name}" for f in facts)
    return " and ".join(dict.fromkeys(names)) + "?"


def _with_phrases_put_plainly(tokens: Sequence[Token], turn: Turn) -> Sequence[Token]:
    """The same object where no phrase is said."""
    for _ in range(_MOST_PHRASES):
        found = (
            (start, end, text)
            for start, end, filled in turn.hearing.rewordings.phrases_in(tokens)
            if (text := _filled(filled, tokens, turn)) not in (None, _said(tokens[start:end], turn))
        )
        phrase = next(found, None)
        if phrase is None:
            return tokens
        start, end, plain = phrase
        parts = (_said(tokens[:start], turn), plain or "", _said(tokens[end:], turn))
        tokens = _words_of(tokenize(clean(("" if _is_han(turn) else " ").join(filter(None, parts)))))
    return tokens


def _filled(filled: Filled, tokens: Sequence[Token], turn: Turn) -> str | None:
    """The plain question with what was said in its places; None where that cannot stand there."""
    plain, slots = filled
    said = {name: _said(tokens[slice(*span)], turn) for name, span in slots.items()}
    if _QUANTITY in said and _number_in(said[_QUANTITY], turn) is None:
        return None
    if not all(_is_of_its_kind(name, said, turn) for name in said):
        return None
    for place in reversed(places_in(plain)):
        work_out = _WORKED_OUT.get(place[1])
        if work_out:
            filling = work_out(said, turn)
        else:
            filling = _portion(place, said, turn) if place[2] else said[place[1]]
        if filling is None:
            return None
        plain = plain[: place.start()] + filling + plain[place.end() :]
    return plain


def _is_of_its_kind(place: str, said: Mapping[str, str], turn: Turn) -> bool:
    """Whether the words may fill a place that is called by a metric or by what points speak of."""
    text = said[place]
    if place in turn.knowledge.base.metrics:
        return _is_figure_of(place, text, turn)
    return place not in turn.knowledge.claims.topics or _is_affirmed(place, text, said.get("b", ""), turn)


def _is_affirmed(topic: str, text: str, towards: str, turn: Turn) -> bool:
    """Whether a point says so of the two that the words name: of SAP and Alibaba that they are partners."""
    one, other = _names_in(text, turn), _names_in(towards, turn)
    told = (claim for claim in turn.knowledge.base.claims if topic in claim.affirms and claim.entity in other)
    return any(not one.isdisjoint(claim.about) for claim in told)


def _names_in(text: str, turn: Turn) -> frozenset[str]:
    mentions = turn.reader.spot_mentions(tokenize(clean(text)), turn.question.asked_on).mentions
    return frozenset(m.key for m in mentions if m.kind == "entity")


def _is_figure_of(metric: str, text: str, turn: Turn) -> bool:
    """Whether the words are a figure that a source gives of the metric."""
    number = _number_in(text, turn)
    return number is not None and bool(_facts_of(number, turn, metric))


def _all_but_one(said: Mapping[str, str], turn: Turn) -> str | None:
    """How many are left of all that have the figure, without one; not where another number is said."""
    left = len(_held(said["a"], turn)) - 1
    stated = _value_in(said["n"], turn) if "n" in said else left
    return str(left) if left > 1 and stated == left else None


def _both_ends(said: Mapping[str, str], turn: Turn) -> str | None:
    """Who has the most and who the least of it."""
    held = sorted(_held(said["a"], turn), key=lambda fact: fact.value)
    ends = (turn.knowledge.entity(fact.entity).name for fact in (held[0], held[-1])) if len(held) > 1 else ()
    return " and ".join(ends) or None


def _held(text: str, turn: Turn) -> tuple[Fact, ...]:
    """Every figure of the one metric that the words name; none where they count them ("the three P/Es")."""
    if any(_value_in(word, turn) for word in text.split()):
        return ()
    spotted = turn.reader.spot_mentions(tokenize(clean(text)), turn.question.asked_on)
    metrics = turn.match(spotted.mentions).reading.metrics
    return tuple(f for f in turn.knowledge.base.facts if (f.metric,) == metrics)


_WORKED_OUT: Mapping[str, Callable[[Mapping[str, str], Turn], str | None]] = {
    "all_but_one": _all_but_one, "both_ends": _both_ends,
}  # fmt: skip
"""Places that the message does not say, and that are worked out from those that have what {a} names."""


def _portion(place: re.Match[str], said: Mapping[str, str], turn: Turn) -> str | None:
    """ "One of every twenty-five" is 4 percent."""
    part, whole = (
        Decimal(name) if name.isdigit() else _value_in(said[name], turn) for name in (place[1], place[2])
    )
    if not part or not whole or part > whole:
        return None
    percent = (part * _HUNDRED / whole).quantize(Decimal("0.1")).normalize()
    return f"{percent:f}%"


def _value_in(text: str, turn: Turn) -> Decimal | None:
    """The number that the words are; "one" by itself is heard as one only where it counts something."""
    number = _number_in(f"{text} percent", turn) or _number_in(text, turn)
    return number.quantity.value if number and number.quantity else None


def _number_in(text: str, turn: Turn) -> Mention | None:
    """The one number that all the words are."""
    tokens = tokenize(clean(text))
    found = [m for m in turn.reader.spot_mentions(tokens, turn.question.asked_on).mentions if m.quantity]
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(tokens))
    return found[0] if whole else None


def _turn_of(text: str, turn: Turn) -> Turn:
    """The same message in other words."""
    spotted = turn.reader.spot_mentions(tokenize(clean(text)), turn.question.asked_on)
    spotted = hear_doubt(replace(spotted, corrections=turn.spotted.corrections), turn.passing.tags)
    return Turn(turn.matcher, turn.hearing, spotted, turn.question)


def _words_of(tokens: Sequence[Token]) -> tuple[Token, ...]:
    return tuple(token for token in tokens if not token.is_stop)


def _said(tokens: Sequence[Token], turn: Turn) -> str:
    """The words of the tokens as they were written: "70b" stays one."""
    apart = "" if _is_han(turn) else " "
    between = ["", *("" if one.end == two.start else apart for one, two in itertools.pairwise(tokens))]
    return "".join(gap + token.text for gap, token in zip(between, tokens, strict=False))


def _is_han(turn: Turn) -> bool:
    return any(has_han(token.text) for token in turn.spotted.tokens)


def _is_told(heard: Heard) -> bool:
    return heard[1].outcome == "answer"


def _verdict_of(answer: Answer) -> str | None:
    return getattr(answer.content, "verdict", None) if answer.outcome == "answer" else None
