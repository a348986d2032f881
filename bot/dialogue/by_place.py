"""Two that were shown, each by its place: "the second minus the first", "the latter is how many times the former?",
"how far is the first ahead of the second?", "is the first higher than the second?"."""

from __future__ import annotations

from knowledge import Mention, has_han, replace

from bot.dialogue.leaning import COMPARATIVES
from bot.models import Frame, Reading

_PLACES = {
    **dict.fromkeys(("first", "former", "1st"), 0),
    **dict.fromkeys(("second", "latter", "2nd"), 1),
}
_OF_TWO = {**dict.fromkeys(("former", "前者"), 0), **dict.fromkeys(("latter", "后者", "後者"), 1)}
"""Places that there are only among two."""
_DIFFERENCE = "difference"
_APART = frozenset({_DIFFERENCE, "ratio", "quotient", "points", "as_percent", "as_part", "discount", "premium"})
_ASKING = frozenset({"polar", "confirm", "which", "who"})
_DIVIDED = frozenset({"ratio", "quotient"})
_AROUND = _APART | _ASKING | {
    *COMPARATIVES, "most", "least", "ordinal", "and_what", "what", "how_much", "how_many", "how_much_of", "above",
    "below", "it", "its", "list", "share", "compare", "choice",
}  # fmt: skip
"""Cues that ask for nothing else beside it."""
_MEASURED = frozenset({"share", "list"})
_SAID_OF_ONE = frozenset({"grow", "grows", "grew", "growing", "cheap", "expensive", "trail", "trails", "lag", "lags"})
_NOUNS = frozenset({"part", "parts", "half", "one's"})
"""Cues and small words that are things which a "former" may say more of."""
_MINUS = "minus"
"""What leaves somebody out elsewhere ("minus the ...")."""
_ONE, _IDLE = frozenset({"one", "ones"}), ("list", "it", "its", "ordinal", "most", "least")
_RATIO = "ratio"
_RANKING, _RANK, _PAIR = "ranking", "rank", 2


def by_place(reading: Reading, frame: Frame) -> Reading | None:
    """The reading with the two in the order in which it speaks of them; None where it sets nobody apart by place."""
    mentions = tuple(map(_as_difference, reading.mentions))
    cues = frozenset(m.key for m in mentions if m.kind == "cue")
    named = reading.entities or reading.groups or reading.metrics or reading.quantities or reading.topics
    apart = cues & _APART or (cues & _ASKING and not cues.isdisjoint((*COMPARATIVES, "above", "below")))
    if named or len(frame.metrics) != 1 or not apart or not cues <= _AROUND or _two_were_worked_out(frame):
        return None
    placed = {m.start: _PLACES[word] for m in mentions if (word := _place_in(m))}
    unknown = {m.text.casefold() for m in mentions if m.kind == "unknown" and m.start not in placed}
    if sorted(placed.values()) != [0, 1] or not unknown <= _ONE:
        return None
    pair = _in_their_order(frame)
    if len(pair) != _PAIR:
        unclear = not cues <= reading.cues or not cues.isdisjoint(_DIVIDED)
        return reading if unclear else None  # "the second minus the first" of three: which?
    idle = (m.start in placed or m.kind == "unknown" or m.key in _IDLE for m in mentions)
    mentions = tuple(m.as_filler() if is_idle else m for m, is_idle in zip(mentions, idle, strict=True))
    return replace(
        reading,
        mentions=mentions,
        cues=frozenset(m.key for m in mentions if m.kind == "cue"),
        ordinals=(),
        metrics=frame.metrics,
        likely=False,
        entities=tuple(pair[placed[start]] for start in sorted(placed)),
        inherited=reading.inherited | {"metrics", "entities"},
    )


def with_former_and_latter_named(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with both by their names, where a multiple is stated of them: "is the latter more than twice the
    former?", 后者有前者的两倍吗; one of them wherever it stands by itself ("the latter's growth?")."""
    placed = {m.start: _OF_TWO[word] for m in mentions if (word := _of_two_in(m)) in _OF_TWO}
    if len(placed) == 1:
        return _with_one_named(mentions, placed, frame)
    stated = [m.quantity for m in mentions if m.quantity]
    multiple = len(stated) == 1 and (stated[0].unit == _RATIO or stated[0].worded)
    pair = _in_their_order(frame)
    named = any(m.kind == "entity" for m in mentions)
    if sorted(placed.values()) != [0, 1] or not multiple or named or len(pair) != _PAIR or len(frame.entities) > _PAIR:
        return mentions
    return tuple(
        m._replace(kind="entity", key=pair[placed[m.start]], word=None) if m.start in placed else m for m in mentions
    )


def _with_one_named(mentions: tuple[Mention, ...], placed: dict[int, int], frame: Frame) -> tuple[Mention, ...]:
    """A "former" right before a noun is none of the two that were named ("its former chief", "the latter half", "the
    former share"), but "the latter trails" and "is the latter below 36?" are of one."""
    pointing = next(m for m in mentions if m.start in placed)
    behind = next((m for m in mentions if m.start == pointing.end), None)
    by_itself = _of_two_in(pointing) != pointing.text.casefold() or has_han(pointing.text)
    is_noun = behind is not None and not by_itself and not _goes_on_behind(behind)
    pair = _in_their_order(frame)
    if is_noun or len(pair) != _PAIR or any(m.kind in ("entity", "group") for m in mentions):
        return mentions
    key = pair[placed[pointing.start]]
    return tuple(m._replace(kind="entity", key=key, word=None) if m.start in placed else m for m in mentions)


def _goes_on_behind(mention: Mention) -> bool:
    """ "The latter is", "the former below 36", "does the latter trail?": a small word, or one that asks or compares."""
    if mention.kind == "filler":
        return mention.text.casefold() not in _NOUNS
    said = mention.key in _AROUND - _MEASURED or mention.text.casefold() in _SAID_OF_ONE
    return mention.kind == "cue" and said and mention.text.casefold() not in _NOUNS


def _two_were_worked_out(frame: Frame) -> bool:
    """ "The first minus the second" after two gaps is of the gaps."""
    return len(frame.results) >= _PAIR and all(one.parts for one in frame.results[-_PAIR:])


def _in_their_order(frame: Frame) -> tuple[str, ...]:
    """The first two of an order or a table, the two of one answer as they were named, or those of two in turn."""
    if frame.intent == _RANKING and _RANK in frame.cues:
        return frame.compared[:_PAIR]
    if len(frame.entities) == _PAIR:
        return frame.entities
    if len(frame.entities) > _PAIR and set(frame.entities) == set(frame.compared):
        return frame.compared[:_PAIR]
    in_turn = len(frame.compared) == _PAIR and frame.compared[-1:] == frame.entities
    return frame.compared if in_turn else ()


def _as_difference(mention: Mention) -> Mention:
    minus = mention.kind == "cue" and mention.text.casefold().split()[0] == _MINUS and mention.key == "exclude"
    return mention._replace(key=_DIFFERENCE) if minus else mention


def _place_in(mention: Mention) -> str:
    return next((word for word in map(_bare, mention.text.casefold().split()) if word in _PLACES), "")


def _of_two_in(mention: Mention) -> str:
    return _bare(mention.text.casefold())


def _bare(word: str) -> str:
    """Without the ending of an owner."""
    return word.removesuffix("'s").removesuffix("’s")
