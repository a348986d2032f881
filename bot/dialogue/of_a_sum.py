"""What is asked of a sum or an average that the chat has told: "is it 70 %?", "above 35?" is of that one number;
"without Alibaba?" holds the same limit against the others, and "and with Alibaba?" after "do Azure and Google together
beat AWS?" is asked of the three."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han, replace

from bot.dialogue.composing import Word, filler, inserted
from bot.expressions import Kept
from bot.models import Frame

_SUM, _AVERAGE, _MINUS = "sum", "average", "minus"
_KINDS = frozenset({"filler", "cue", "entity", "term", "quantity"})
_CUES = {_SUM: "total", _AVERAGE: "average"}
_POLAR, _ASKING = "polar", ("polar", "confirm")
_BOUNDS = ("above", "below", "more", "less", "at_least", "at_most", "roughly", "exactly")
_POINTING = ("it", "its", "and_what", "same")
_WITHOUT = frozenset({"exclude", "excluded_after", "torn", "and_what", *_ASKING})
_WITH = frozenset({"plus", "adding", "total", "turned", "and_what", *_ASKING})
_ADDING = frozenset({"with", "plus", "add", "adding", "include", "including", "加上", "算上", "再加", "再加上", "加"})


def with_sum_told(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions as a question of the sum; as they are where they ask nothing of the kind."""
    told = frame.results[-1] if frame.results else None
    if told is None or len(frame.metrics) != 1 or any(m.kind not in _KINDS for m in mentions):
        return mentions
    names = [m for m in mentions if m.kind == "entity"]
    if told.operation == _MINUS and told.parts[0].operation == _SUM:
        return _with_one_more(mentions, names, told, frame, knowledge) or mentions
    if told.operation not in _CUES:
        return mentions
    if names:
        return _without_some(mentions, names, told, frame, knowledge) or mentions
    return _of_the_sum(mentions, told, frame, knowledge) or mentions


def _of_the_sum(
    mentions: tuple[Mention, ...], told: Kept, frame: Frame, knowledge: Knowledge
) -> tuple[Mention, ...] | None:
    """ "Is it 70 %?", "66 %, right?"."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    stated = [m.quantity for m in mentions if m.quantity]
    held = cues <= {*_BOUNDS, *_POINTING, *_ASKING} and (not cues or not cues.isdisjoint((*_BOUNDS, *_ASKING)))
    if len(stated) != 1 or not held or stated[0] is None or stated[0].unit not in (None, told.unit):
        return None
    names = _names_in(told)
    return _whole(mentions, told, names, frame, knowledge) if names else None


def _without_some(
    mentions: tuple[Mention, ...], names: list[Mention], told: Kept, frame: Frame, knowledge: Knowledge
) -> tuple[Mention, ...] | None:
    """ "Without Alibaba?" after "is the average above 35?"."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    sides = [cue for cue in frame.cues if cue in _BOUNDS]
    limited = frame.limit is not None and len(set(sides) & {"above", "below"}) == 1
    if "exclude" not in cues or not cues <= _WITHOUT or not limited or any(m.quantity for m in mentions):
        return None
    gone = {member for m in names for member in knowledge.family(m.key)}
    left = [key for key in _names_in(told) if key not in gone]
    if not left or len(left) == len(_names_in(told)):
        return None
    side = next(cue for cue in sides if cue in ("above", "below"))
    assert frame.limit
    number = Mention("quantity", frame.limit.unit or "", 1, 2, str(frame.limit.value))
    number = number._replace(quantity=replace(frame.limit, start=1, end=2))
    limit = (Mention("cue", side, 0, 1, side), number)
    return _whole(limit, told, left, frame, knowledge, is_han=any(has_han(m.text) for m in mentions if m not in names))


def _whole(
    limit: tuple[Mention, ...], told: Kept, names: list[str], frame: Frame, knowledge: Knowledge,
    *, is_han: bool = False,
) -> tuple[Mention, ...]:
    """ "Is the average P/E of Amazon and Microsoft" before what is held against it."""
    metric = frame.metrics[0]
    said = tuple(m.as_filler() if m.key in _POINTING else m for m in limit)
    said = tuple({(m.kind, m.key, m.start): m for m in said}.values())
    asked = any(m.key in _ASKING for m in limit)
    asking: list[Word] = [] if asked else [("cue", _POLAR, "是否" if is_han else "is")]
    several: list[Word] = [("cue", _CUES[told.operation], told.operation)] if len(names) > 1 else []
    opening: list[Word] = [*asking, *several]
    opening += [("metric", metric, knowledge.metric(metric).name), filler("of")]
    opening += [("entity", key, knowledge.entity(key).name) for key in names]
    return inserted(said, opening, min(m.start for m in said))


def _with_one_more(
    mentions: tuple[Mention, ...], names: list[Mention], told: Kept, frame: Frame, knowledge: Knowledge
) -> tuple[Mention, ...] | None:
    """ "And with Alibaba?" after a sum was held against another figure: with that one in the sum."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    words = {word for m in mentions for word in m.text.casefold().split()}
    one, other = told.parts
    there = [*_names_in(one), *_names_in(other)]
    if len(names) != 1 or not cues <= _WITH or _ADDING.isdisjoint(words) or any(m.quantity for m in mentions):
        return None
    if len(there) != len(one.parts) + 1 or set(knowledge.family(names[0].key)) & set(there):
        return None
    metric = frame.metrics[0]
    whole: list[Word] = [("cue", _POLAR, "do")]
    whole += [("entity", key, knowledge.entity(key).name) for key in (*_names_in(one), names[0].key)]
    whole += [("cue", "total", "together"), ("cue", "more", "beat"), ("metric", metric, knowledge.metric(metric).name)]
    whole += [("entity", key, knowledge.entity(key).name) for key in _names_in(other)]
    return inserted((), whole, 0)


def _names_in(told: Kept) -> list[str]:
    """Whose figures it is made of; nobody where one is none."""
    if told.fact:
        return [told.fact[0]]
    names = [part.fact[0] for part in told.parts if part.fact]
    return names if len(names) == len(told.parts) else []
