"""What a figure is a sign of: "does Alibaba's P/E mean that investors are cautious?" asks for a yes or a no on
the mood, and neither for the figure nor for what the word means."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_SIGNS = frozenset({"mean", "means", "imply", "implies", "suggest", "suggests", "signal", "signals", "indicate",
                    "indicates", "show", "shows", "reflect", "reflects"})
_VALUED = frozenset({"pe", "multiple", "valuation", "discount", "cheap", "less"})
_RISK, _CAUTION, _CAREFUL = "risk", "caution", "careful"
_MOODS, _IMPLIES, _POLAR = frozenset({"caution", "convinced"}), "implies", "polar"
_ASKING = ("which", "what")
_OF_IT = frozenset({"about", "it", "that", "its"})


@woken_by(*_SIGNS, beside=(*_MOODS, _RISK))
def with_signs_of_mood(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the verb as "implies" and the figure before it as filler."""
    if not mentions or mentions[0].key != _POLAR:
        return mentions
    careful = {m.start for m in mentions if m.key == _RISK and _CAREFUL in m.text.casefold()}
    mentions = tuple(m._replace(key=_CAUTION) if m.start in careful else m for m in mentions)
    moods = [m.start for m in mentions if m.key in _MOODS]
    verb = next((m for m in mentions if m.text.casefold() in _SIGNS and m.start < max(moods, default=0)), None)
    if verb is None or not any(m.key in _VALUED and m.start < verb.start for m in mentions):
        return mentions

    def as_meant(mention: Mention) -> Mention:
        if mention.start == verb.start:
            return mention._replace(kind="cue", key=_IMPLIES)
        figure = mention.start < verb.start and (mention.key in _VALUED or mention.kind in ("metric", "term"))
        idle = mention.start > verb.start and mention.text.casefold() in _OF_IT
        return mention.as_filler() if figure or idle else mention

    return tuple(map(as_meant, mentions))


@woken_by(*_SIGNS, beside=_MOODS)
def with_moods_that_show(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Which mood of investors shows in the P/E discount?": the mood is asked for, and no figure."""
    asking = next((m for m in mentions if m.key in _ASKING), None)
    mood = next((m for m in mentions if m.key in _MOODS), None)
    verb = next((m for m in mentions if mood and m.start >= mood.end and m.text.casefold() in _SIGNS), None)
    if asking is None or mood is None or verb is None or not asking.end <= mood.start:
        return mentions
    behind = [m for m in mentions if m.start >= verb.end]
    if not any(m.key in _VALUED for m in behind) or any(m.quantity or m.period for m in behind):
        return mentions

    def as_meant(mention: Mention) -> Mention:
        figure = mention.start >= verb.end and (mention.key in _VALUED or mention.kind in ("metric", "term"))
        return mention.as_filler() if figure else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))
