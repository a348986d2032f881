"""A roundabout question, heard as the plain one that it stands for: "who pockets one of every five cloud dollars?" as
"who has 20 % of the cloud market?"; and what is taken for granted or denied, held against what the source says.

What fills the places of a pattern is carried over word for word, so that a time, a place or a stranger in it is met as
it is in any question. A figure that is asked for its meaning is told with all that have it, and with nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from knowledge import Fact, Token, clean, replace, tokenize

from bot.attempts.reworded_patterns import Filled, places_in
from bot.attempts.reworded_places import facts_of, filled_in, is_han, is_name, names_in, number_in, numbers_in, said_of
from bot.attempts.turn import Heard, Turn
from bot.models import Answer, Unrecognised
from bot.routing import hear_doubt

Hear = Callable[[Turn], Heard]
"""What hears a message as it is said."""
_CLAIMS, _PERCENT = "claims", "%"
_COUNTS = ("n", "m")
"""Places for numbers that what is worked out is held against."""
_MOST_PHRASES, _SO = 3, "so"


def as_reworded(turn: Turn, hear: Hear) -> Heard | None:
    """What the plain question is answered; None where the message is not said in a roundabout way, or that has none."""
    ways = turn.hearing.rewordings
    tokens = _words_of(turn.spotted.tokens)
    plainer = _with_phrases_put_plainly(tokens, turn)
    for filled in ways.said_as(ways.wholes, plainer):
        if found := _meant(filled, plainer, turn, hear):
            return found
    if plainer is tokens:
        return _where_nothing_else_answers(plainer, turn, hear(turn), hear)
    told = _heard_as(said_of(plainer, turn), turn, hear)
    portion = _says_a_portion(plainer, tokens)
    if _is_told(told) and (portion or not _is_told(hear(turn))):
        return told
    found = _where_nothing_else_answers(plainer, turn, told if portion else hear(turn), hear)
    return found or (told if portion else None)


def _says_a_portion(plainer: Sequence[Token], tokens: Sequence[Token]) -> bool:
    """Whether "one in five dollars" has become a percentage: no other reading of its numbers is right."""
    return any(token.text == _PERCENT for token in plainer) and all(token.text != _PERCENT for token in tokens)


def _where_nothing_else_answers(tokens: Sequence[Token], turn: Turn, told: Heard, hear: Hear) -> Heard | None:
    """What the question may mean, what happened then, or the no to what it takes for granted or denies."""
    if _is_told(told):
        return None
    ways = turn.hearing.rewordings
    for filled in (*ways.said_as(ways.otherwise, tokens), *ways.said_anyhow(tokens, numbers_in(tokens, turn))):
        if found := _meant(filled, tokens, turn, hear):
            return found
    if any(map(turn.matcher.refuses, told[0])):
        return None  # advice and forecasts are refused whatever they take for granted
    for text in () if _exclaims(tokens, turn) else _plain(ways.said_as(ways.premises, tokens), tokens, turn):
        matches, answer = _heard_as(text, turn, hear)
        if _verdict_of(answer) == "no":
            return matches, answer
    happened, denied = (ways.said_as(kind, tokens) for kind in (ways.happened, ways.opposites))
    return _affirmed(happened, None, tokens, turn, hear) or _affirmed(denied, "no", tokens, turn, hear)


def _exclaims(tokens: Sequence[Token], turn: Turn) -> bool:
    """ "Why is Amazon so cheap?" may be of its shop; "so cheap on P/E" is not."""
    return any(t.norm == _SO for t in tokens) and all(m.kind != "metric" for m in turn.spotted.mentions)


def _affirmed(
    found: Iterable[Filled], says: str | None, tokens: Sequence[Token], turn: Turn, hear: Hear
) -> Heard | None:
    """The points that say yes to the plain question, told with what is said to the one that was asked."""
    for text in _plain(found, tokens, turn):
        matches, answer = _heard_as(text, turn, hear)
        if answer.kind == _CLAIMS and _verdict_of(answer) == "yes" and not getattr(answer.content, "unsaid", ()):
            return matches, replace(answer, content=replace(answer.content, verdict=says))
    return None


def _plain(found: Iterable[Filled], tokens: Sequence[Token], turn: Turn) -> Iterator[str]:
    """Those that carry all over that is said in a place."""
    for filled in found:
        if not _not_carried_over(filled) and (text := filled_in(filled, tokens, turn)):
            yield text


def _meant(filled: Filled, tokens: Sequence[Token], turn: Turn, hear: Hear) -> Heard | None:
    """The answer to the plain question; a refusal where a figure is asked for its meaning that nothing has, but an
    answer would be given of something else."""
    plain, slots = filled
    place = _place_alone(plain)
    if place is None:
        text = filled_in(filled, tokens, turn)
        found = _heard_as(text, turn, hear) if text else None
        return found if found and _is_told(found) and _is_of_all_that_is_named(filled, tokens, turn, found) else None
    figure = number_in(said_of(tokens[slice(*slots[place])], turn), turn)
    if figure is None:
        return None
    others = tuple(said_of(tokens[slice(*span)], turn) for name, span in slots.items() if len(name) == 1)
    facts = _of_the_named(facts_of(figure, turn, place), others, turn)
    if not facts:
        match = Unrecognised((figure,), turn.whole.reading)
        return ((match,), turn.build(match)) if hear(turn)[1].kind == _CLAIMS else None
    found = _heard_as(_named(facts, turn), turn, hear)
    return found if _is_told(found) and {f.key for f in facts} <= {f.key for f in found[1].facts} else None


def _heard_as(text: str, turn: Turn, hear: Hear) -> Heard:
    matches, answer = hear(_turn_of(text, turn))
    return matches, replace(answer, heard_as=text)


def _is_of_all_that_is_named(filled: Filled, tokens: Sequence[Token], turn: Turn, found: Heard) -> bool:
    """Whether what fills a place that the plain question does not carry over is a name, and what is told is of it."""
    left = [said_of(tokens[slice(*filled[1][name])], turn) for name in _not_carried_over(filled)]
    if not left:
        return True
    answer = found[1]
    told_of = {*(fact.entity for fact in answer.facts), *(claim.entity for claim in answer.claims)}
    return all(is_name(text, turn) and not told_of.isdisjoint(_families(text, turn)) for text in left)


def _not_carried_over(filled: Filled) -> list[str]:
    """The places for whatever is said there that the plain question has not."""
    plain, slots = filled
    carried = {name for place in places_in(plain) for name in place.groups() if name}
    return [name for name in slots if len(name) == 1 and name not in carried and name not in _COUNTS]


def _families(text: str, turn: Turn) -> set[str]:
    return {member for name in names_in(text, turn) for member in turn.knowledge.family(name)}


def _place_alone(plain: str) -> str | None:
    """The place that is all of a plain question: what is asked is what that figure is of."""
    places = places_in(plain)
    return places[0][1] if len(places) == 1 and places[0][0] == plain else None


def _of_the_named(facts: tuple[Fact, ...], others: tuple[str, ...], turn: Turn) -> tuple[Fact, ...]:
    """Those of whoever else is named; none where the other words name nobody."""
    for text in others:
        family = _families(text, turn) if is_name(text, turn) else set()
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
            if (text := filled_in(filled, tokens, turn)) not in (None, said_of(tokens[start:end], turn))
        )
        phrase = next(found, None)
        if phrase is None:
            return tokens
        start, end, plain = phrase
        parts = (said_of(tokens[:start], turn), plain or "", said_of(tokens[end:], turn))
        tokens = _words_of(tokenize(clean(("" if is_han(turn) else " ").join(filter(None, parts)))))
    return tokens


def _turn_of(text: str, turn: Turn) -> Turn:
    """The same message in other words."""
    spotted = turn.reader.spot_mentions(tokenize(clean(text)), turn.question.asked_on)
    spotted = hear_doubt(replace(spotted, corrections=turn.spotted.corrections), turn.passing.tags)
    return Turn(turn.matcher, turn.hearing, spotted, turn.question)


def _words_of(tokens: Sequence[Token]) -> tuple[Token, ...]:
    return tuple(token for token in tokens if not token.is_stop)


def _is_told(heard: Heard) -> bool:
    return heard[1].outcome == "answer"


def _verdict_of(answer: Answer) -> str | None:
    return getattr(answer.content, "verdict", None) if answer.outcome == "answer" else None
