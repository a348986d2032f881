"""A figure that the source gives in two ways: "how is the 80% described in the summary and in the body?", "how many
quarters may we cite without contradicting the text?" ask for both, where the question is of no other figure."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CONTRADICTION, _EXCLUDE = "contradiction", "exclude"
_CONSISTENT, _SAME, _ASKING = "consistent", "same", ("polar", "confirm")
_IN_ALL_PLACES = frozenset({"consistently", "throughout", "in", "across", "through"})
_TEXTS, _STATED = ("article", "source", "says"), ("stated", "given", "said", "mentioned", "reported", "printed")
_AROUND = ("budget", "difference")
"""Cues of what the figure is of, or how the two are told apart ("the 80% allocation", "worded differently")."""
_SETTING_BESIDE = ("compare", "consistent", "same", *_AROUND)
_SUMMARIES = frozenset({"summary", "bullets", "bullet", "abstract", "highlights", "teaser", "intro", "introduction"})
_BODIES = frozenset({"body", "text", "main", "section", "sections", "article", "below", "paragraph", "paragraphs"})


@woken_by(*_SUMMARIES)
def with_two_places_of_the_text(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the two places as a contradiction, where the figure that is named has one."""
    first = _first_said(_SUMMARIES, mentions)
    second = _first_said(_BODIES, mentions)
    if first is None or second is None or not _is_in_conflict(mentions, knowledge):
        return mentions
    ends = {m.start for m in (first, second)}
    told = tuple(m.as_filler() if m.start in ends or m.key in _SETTING_BESIDE else m for m in mentions)
    told = tuple(m for m in told if m.start != first.start)
    told = (*told, first._replace(kind="cue", key=_CONTRADICTION))
    return _without_unknown(tuple(sorted(told, key=lambda m: m.start)))


@woken_by(_CONSISTENT, _SAME)
def with_consistency_of_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Is the article consistent about the number of quarters?", 季度数前后说法是否一致: whether a figure of which the
    source says two things agrees with itself."""
    asks = any(m.key in _ASKING for m in mentions)
    said = next((m for m in mentions if m.key == _CONSISTENT or (asks and m.key == _SAME)), None)
    names = {m.key for m in mentions if m.kind == "entity"}
    of_a_deed = said is not None and _is_in_all_places(said) and not any(map(_is_of_the_text, mentions))
    if said is None or of_a_deed or len(names) > 1 or not _is_in_conflict(mentions, knowledge):
        return tuple(m.as_filler() if _is_in_all_places(m) else m for m in mentions)
    told = tuple(m.as_filler() if m.key == _SAME else m for m in mentions)
    both = (said._replace(key=_CONTRADICTION), said._replace(key=_CONSISTENT))
    told = (*(m for m in told if m.start != said.start), *both)
    return _without_unknown(tuple(sorted(told, key=lambda m: (m.start, m.end))))


@woken_by(_CONTRADICTION)
def with_contradicted_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without what is said around the contradiction of such a figure ("the length", "without")."""
    said = next((m for m in mentions if m.key == _CONTRADICTION), None)
    if said is None or not _is_in_conflict(mentions, knowledge):
        return mentions
    told = (m.as_filler() if m.key == _EXCLUDE and m.end == said.start else m for m in mentions)
    return _without_unknown(tuple(m.as_filler() if m.key in _AROUND else m for m in told))


def _is_in_all_places(mention: Mention) -> bool:
    """ "Does the source say so throughout?": what it says once it says so."""
    return mention.key == _CONSISTENT and mention.text.casefold().split()[0] in _IN_ALL_PLACES


def _is_of_the_text(mention: Mention) -> bool:
    """ "Did it grow consistently?" asks nothing of the text."""
    return mention.key in _TEXTS or mention.text.casefold() in _STATED


def _first_said(words: frozenset[str], mentions: Mentions) -> Mention | None:
    return next((m for m in mentions if not words.isdisjoint(m.text.casefold().split())), None)


def _without_unknown(mentions: Mentions) -> Mentions:
    return tuple(m.as_filler() if m.kind == "unknown" else m for m in mentions)


def _is_in_conflict(mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether the one figure that is named or stated is one of which the source says two things."""
    strangers = any(m.kind == "entity" and not knowledge.entity(m.key).covered for m in mentions)
    if strangers or any(m.kind in ("group", "topic") for m in mentions):
        return False
    keys = {key for conflict in knowledge.base.conflicts for key in conflict.between}
    facts = [fact for fact in knowledge.base.facts if fact.key in keys]
    metrics = {m.key for m in mentions if m.kind == "metric"}
    stated = [m.quantity for m in mentions if m.quantity]
    named = bool(metrics) and metrics <= {fact.metric for fact in facts}
    given = bool(stated) and all(any(q.value == f.value and q.unit in (None, f.unit) for f in facts) for q in stated)
    return (named and not stated) or (given and (named or not metrics))
