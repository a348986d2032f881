"""Limits told as a line, a mark or a hurdle: "who misses the 10 % share line?", "cut-off at 10 %: who drops out?", and
what is supposed of one: "suppose only P/Es over 30 get in, who is in the club?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import words_by_place

MARKS = frozenset({"bar", "cutoff", "hurdle", "line", "mark", "threshold"})
"""What a limit is called where it is drawn, and what a measure is called besides."""
_LINES = MARKS | {"fence", "floor", "gate", "limit", "wall"}
_CUT_OFF = ("cut off", "cut-off")
_RATES = ("percent", "multiple", None)
_REACH = 5
"""So many words may lie between the line and its figure ("a hurdle is a P/E of 30")."""
_SUPPOSING = frozenset(
    {"suppose", "supposing", "assume", "assuming", "imagine", "say", "let's say", "lets say", "picture"}
)
_LIMITS = frozenset({"above", "below", "more", "less", "at_least", "at_most", "between"})
_ABOVE, _BELOW = "above", "below"
_MISSING = frozenset(
    {"miss", "misses", "missing", "fail", "fails", "failing", "drop", "drops", "out", "falls", "short", "trips"}
)
_ASKING = frozenset({"who", "which", "list", "any_of", "companies_named", "every"})
_WHO = frozenset({"who", "who is", "who's", "whos", "who are", "who gets"})
_IDLE = frozenset({"torn", "gaps", "exclude", "excluded_after", "lost"})
"""Cues of such words that say something else elsewhere ("cut off", "drops out")."""
_JUMPING, _JUMPS = ("turned", "growth"), frozenset({"jump", "jumps", "leaps", "climbs", "climb"})
_SHORT_OF = frozenset({"short of", "shy of"})
_FORECAST = "forecast"
_STEM = 4
_BETWEEN, _TO, _PAIR = "between", "to", 2
_BANDS = frozenset({"band", "bracket", "corridor", "window"})
_ON_THE_MOVE = frozenset(
    {"turned", "moved", "growth", "difference", "points", "ratio", "as_percent", "will", "how_much", "when",
     "how_long"}
)
"""Cues beside which "from 10 to 25 %" is a way from the one to the other."""
_INSIDE = frozenset({"in", "inside", "through", "out", "into"})


@woken_by("quantity", beside=(*_ASKING, "group", *(phrase.split()[0] for phrase in _WHO)))
def with_lines_to_pass(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Where nobody is named, the mentions with such a line as filler, or as the limit itself where no other word is
    one; what only supposes or pictures a limit, and what is done at it, is filler."""
    if any(m.kind in ("entity", "period") for m in mentions) or not _asks_of_a_measure(mentions, knowledge):
        return mentions
    figures = [m for m in mentions if m.quantity and m.quantity.unit in _RATES]
    if not figures:
        return mentions
    mentions = tuple(_without_a_gap(m, figures) for m in mentions)
    mentions = _without_pictures(_without_supposing(mentions), knowledge)
    line = next((m for m in mentions if _is_line(m, figures)), None)
    if line is None:
        return mentions
    limited = _is_limited(mentions)
    side = _BELOW if not _MISSING.isdisjoint(words_by_place(mentions).values()) else _ABOVE
    mentions = tuple(m.as_filler() if m.kind == "cue" and _is_of_passing(m, line) else m for m in mentions)
    return tuple(
        m if m.start != line.start else m.as_filler() if limited else m._replace(kind="cue", key=side) for m in mentions
    )


def _is_of_passing(mention: Mention, line: Mention) -> bool:
    """ "Who drops out", "who jumps it": what is done at the line."""
    jumps = mention.key in _JUMPING and mention.text.casefold() in _JUMPS
    return mention.key in _IDLE or (jumps and mention.start > line.end)


def _asks_of_a_measure(mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether it is asked who, or all who, and by what they are measured."""
    asks = any(
        (m.kind == "cue" and m.key in _ASKING) or m.kind == "group" or m.text.casefold() in _WHO for m in mentions
    )
    measured = any(is_measure(m, knowledge) for m in mentions)
    return asks and measured


def _without_a_gap(mention: Mention, figures: list[Mention]) -> Mention:
    """ "Short of 10 %": before a figure it is below that."""
    short = mention.key == "difference" and mention.text.casefold() in _SHORT_OF
    return mention._replace(key=_BELOW) if short and any(m.start == mention.end for m in figures) else mention


def _is_limited(mentions: Mentions) -> bool:
    return any(m.kind == "cue" and m.key in _LIMITS for m in mentions)


def _without_supposing(mentions: Mentions) -> Mentions:
    """ "Suppose", where a limit is all that is supposed."""
    if not _is_limited(mentions):
        return mentions
    return tuple(
        m.as_filler() if m.key == _FORECAST and m.text.casefold() in _SUPPOSING else m for m in mentions
    )


def _without_pictures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "There's a velvet rope and only P/Es over 30 get in, who's in the club?": what the limit is pictured as, and
    what is told of those who pass it. What the asker does with them is no picture (`asker/deeds.py`)."""
    who = next((m.start for m in mentions if m.text.casefold() in _WHO or m.key == "who"), None)
    if who is None or not _is_limited(mentions):
        return mentions
    limit = min(m.start for m in mentions if m.quantity)
    words = words_by_place(mentions)
    measured = [m.start for m in mentions if is_measure(m, knowledge)]
    supposed = any(word in _SUPPOSING for word in words.values())
    told = {word[:_STEM] for place, word in words.items() if place < who}

    def is_picture(mention: Mention) -> bool:
        if mention.kind != "unknown" or mention.text[:1].isupper():
            return False
        of_those = limit < who < mention.start
        again = of_those and mention.text.casefold()[:_STEM] in told
        inside = of_those and any(words.get(mention.start - step) in _INSIDE for step in (1, 2))
        return again or inside or (supposed and mention.end <= min(measured))

    return tuple(m.as_filler() if is_picture(m) else m for m in mentions)


def _is_line(mention: Mention, figures: list[Mention]) -> bool:
    near = any(
        0 <= mention.start - figure.end <= _REACH or 0 <= figure.start - mention.end <= _REACH for figure in figures
    )
    text = mention.text.casefold()
    is_line = text in _CUT_OFF or text.split()[0] in _LINES
    return near and is_line and mention.kind in ("unknown", "filler", "cue") and mention.key not in _LIMITS


@woken_by("quantity", beside=(_TO, *_BANDS))
def with_ranges(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Cloud shares from 10 to 25 percent: who?", "who is in the 10-25 % band?": where nobody is named, two figures
    are the ends of a range."""
    figures = [m for m in mentions if m.quantity and m.quantity.unit in _RATES]
    named = any(m.kind in ("entity", "period") or m.key in _ON_THE_MOVE for m in mentions)
    if len(figures) != _PAIR or named or not any(is_measure(m, knowledge) for m in mentions):
        return mentions
    low, high = figures
    leads = any(m.text.casefold() == _TO and (m.start, m.end) == (low.end, high.start) for m in mentions)
    ends = {high.end, *(m.end for m in mentions if m.start == high.end and is_measure(m, knowledge))}
    band = next((m for m in mentions if m.start in ends and m.text.casefold() in _BANDS), None)
    if not (leads or (band and low.end == high.start)) or low.start == 0:
        return mentions
    between = Mention("cue", _BETWEEN, low.start - 1, low.start, _BETWEEN)
    kept = (m.as_filler() if m is band else m for m in mentions if m.kind != "filler" or m.end != low.start)
    return tuple(sorted((*kept, between), key=lambda m: (m.start, m.end)))
