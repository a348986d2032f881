"""电商 is a part of the business of which no source has figures, and what the ending holds up as a model of how to
carry out a plan: 结尾怎么把电商跟人工智能说到一起."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_COMMERCE, _RECORD = "e-commerce", "ecommerce_record"
_OF_THE_TEXT = frozenset({"verdict", "article", "source"})
_OF_OTHER_POINTS = frozenset({"risk", "strength", "competition", "strategy", "profit", "region", "partner"})
_ASKING_FIGURES = frozenset(
    {"how_much", "how_many", "how_big", "how_much_of", "as_percent", "difference", "ratio", "total", "most", "least",
     "when", "where", "who", "how_long", "forecast", "advice", "moved", "turned"}
)
_KINDS = ("metric", "quantity", "group", "place", "ordinal", "topic")
_REMINDING, _ENDS = ("不是", "唔系", "唔係"), "confirm"
_OF_A_REMINDER = frozenset({"strength", "correction", "negation", "polar", _ENDS, "most", "analytics"})
_ALIBABA, _AI = "alibaba", "ai"


@woken_by("segment", beside=_OF_THE_TEXT)
def with_commerce_as_a_model(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Where it is asked what the text makes of it, and no figure is: the point about how it was done there. That it is
    what somebody is best at is only called to mind before that (阿里最拿手的不是电商吗，结尾怎么说的)."""
    segments = [m for m in mentions if m.kind == "segment"]
    keys = {m.key for m in mentions}
    if not segments or any(m.key != _COMMERCE for m in segments) or keys.isdisjoint(_OF_THE_TEXT):
        return mentions
    reminder = _reminder(mentions, segments[0])
    asked = [m for m in mentions if m not in reminder]
    if any(_is_of_figures(m, knowledge) for m in asked) or not {m.key for m in asked}.isdisjoint(_OF_OTHER_POINTS):
        return mentions
    return tuple(
        m._replace(kind="cue", key=_RECORD) if m in segments else m.as_filler() if m in reminder else m
        for m in mentions
    )


def _is_of_figures(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind in _KINDS or (mention.kind == "entity" and mention.key != _ALIBABA):
        return True
    measure = mention.key in knowledge.metric_cues and mention.key != _AI
    return mention.kind == "cue" and (measure or mention.key in _ASKING_FIGURES)


def _reminder(mentions: Mentions, commerce: Mention) -> Mentions:
    """What stands around the first 电商 in "阿里以前最拿手的不是电商吗": all but the names; nothing where it is no such
    question."""
    closing = next((m for m in mentions if m.start == commerce.end and m.key == _ENDS), None)
    led = any(m.end <= commerce.start and m.text in _REMINDING for m in mentions)
    if closing is None or not led:
        return ()
    before = [m for m in mentions if m.end <= closing.end and m.kind not in ("filler", "entity", "segment")]
    plain = all(m.kind in ("unknown", "period") or m.key in _OF_A_REMINDER for m in before)
    return tuple(before) if plain and closing.end < mentions[-1].end else ()
