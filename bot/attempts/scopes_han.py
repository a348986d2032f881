"""A clause of Chinese that only says of what, where, when or on what basis the rest is asked: 论东南亚, 就扣非而言,
只算iOS, 每股呢. It asks nothing by itself, so that a part that is answered without it would be answered too widely."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from knowledge import Knowledge, Mention, Metric, Spotted, has_han

from bot.attempts.more_closely import is_strange
from bot.clauses import asks, stretches
from bot.routing import PassingWords

_LONGEST = 14
"""Tokens of the longest such clause: a longer one tells something."""
_PLACED = ("place", "segment", "period")
_NOW = "now"
_SCOPES = ("region_name", "emerging", "in_yuan", "cloud")
"""Cues that name places, a currency and a business, where they are no points of the source."""
_BETWEEN = frozenset("的在于这那个一些了上里中内下之嘅")


def narrows_in_han(spotted: Spotted, asked: tuple[str, ...], knowledge: Knowledge, words: PassingWords) -> bool:
    """Whether a clause of the message narrows the figures of `asked` to something that is not said of them."""
    if not asked or not words.framing or len(spotted.pauses) == 0:
        return False
    clauses = list(_clauses(spotted))
    if len(clauses) < 2:
        return False
    framed = [(clause, named) for clause in clauses if (named := _what_is_framed(clause, spotted, words))]
    keys = Counter(m.key for m in spotted.mentions) if framed else Counter()
    metrics = tuple(map(knowledge.metric, asked))
    return any(_narrows(clause, named, keys, metrics, knowledge) for clause, named in framed)


def _clauses(spotted: Spotted) -> Iterator[tuple[Mention, ...]]:
    cuts = sorted({0, *(i + 1 for i in spotted.pauses), len(spotted.tokens)})
    return (part for part in stretches(cuts, spotted.mentions) if part)


def _narrows(
    clause: tuple[Mention, ...], named: tuple[Mention, ...], keys: Counter[str], asked: tuple[Metric, ...],
    knowledge: Knowledge,
) -> bool:
    """`keys`: of all that is said, how often."""
    if asks(frozenset(m.key for m in named)) or any(_is_had(m, knowledge) for m in named):
        return False
    here = Counter(m.key for m in clause)
    said = {cue for metric in asked for cue in _said_of(metric, lambda key: keys[key] > here[key])}
    return any(_is_scope(m, said, knowledge) for m in named)


def _said_of(metric: Metric, is_beside: Callable[[str], bool]) -> Iterator[str]:
    """The cues that may stand beside a metric that the other clauses ask for, and change nothing of it."""
    signs = [cue for sign in (*metric.signs, *metric.weak_signs) for cue in sign]
    if any(map(is_beside, (metric.key, *signs))):
        yield from (*metric.also, *signs)


def _what_is_framed(clause: tuple[Mention, ...], spotted: Spotted, words: PassingWords) -> tuple[Mention, ...]:
    """What stands between the words that make a frame of a clause (就 ... 而言); nothing where there are none."""
    start, end = clause[0].start, max(m.end for m in clause)
    norms = [token.norm for token in spotted.tokens[start:end]]
    if len(norms) > _LONGEST or not has_han("".join(norms)):
        return ()
    opened = _longest((norms[:length] for length in range(1, len(norms))), words.framing)
    rest = norms[opened:]
    closed = _longest((rest[-length:] for length in range(1, len(rest))), words.framing_behind)
    if not (opened or closed):
        return ()
    return tuple(m for m in clause if start + opened < m.end and m.start < end - closed)


def _longest(parts: Iterator[list[str]], frames: frozenset[str]) -> int:
    """How many tokens the longest stretch has that is a frame."""
    return max((len(stretch) for stretch in parts if "".join(stretch) in frames), default=0)


def _is_had(mention: Mention, knowledge: Knowledge) -> bool:
    """Whether somebody or a measure of the sources is named: then it is they that the rest is asked of."""
    if mention.kind == "entity":
        return knowledge.entity(mention.key).covered
    return mention.kind == "group" or (mention.kind == "metric" and knowledge.metric(mention.key).covered)


def _is_scope(mention: Mention, said: set[str], knowledge: Knowledge) -> bool:
    if mention.kind in _PLACED:
        return mention.key != _NOW
    if mention.kind == "entity" or is_strange(mention):
        return mention.text not in _BETWEEN
    topics = knowledge.claims.topics
    return mention.kind == "cue" and mention.key not in said and (mention.key in topics or mention.key in _SCOPES)
