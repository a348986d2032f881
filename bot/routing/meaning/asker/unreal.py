"""Questions about figures that are not so ("if its P/E doubled, would it exceed Microsoft's?"): those of the source
answer another question, so that they are declined as forecasts are."""

from __future__ import annotations

from knowledge import Fact, Knowledge, Mention, Quantity

from bot.routing.metrics import choose_metrics
from bot.routing.waking import Mentions, woken_by

_FORECAST = "forecast"
_IFS = ("if", "imagine", "unless", "如果", "假如", "要是", "假设", "倘若", "若", "若是", "假使")
_CONDITIONS = frozenset(_IFS) - {"imagine"}
_SAYING = (("let's", "say"), ("lets", "say"))
_INVERTED = ("were", "had", "should")
"""Verbs that suppose where a name follows them at once ("were Alibaba's P/E to double")."""
_WHETHER = frozenset(
    {"tell", "know", "check", "see", "wonder", "wondering", "ask", "asking", "say", "verify", "confirm", "sure",
     "find", "out", "asked", "determine", "curious", "remember", "unsure", "me", "as"}
)
"""Words right before an "if" that asks whether something is so."""
_CHANGES = ("turned", "moved")
_CHANGING = frozenset(
    {"doubles", "double", "triple", "triples", "treble", "trebles", "halve", "halves", "halved", "quadruple", "grew",
     "grows", "fell", "falls", "rose", "gave", "loses", "lose", "cut", "took", "takes", "swallowed", "swallows",
     "absorbed", "减半", "翻倍", "翻番", "减", "翻"}
)
_BEING_ANOTHER = frozenset(
    {"had", "were", "traded", "matched", "equalled", "equaled", "valued", "swapped", "got"}
)
"""What somebody would have to be or do to have a figure that is somebody else's."""
_REFUSED = frozenset({"advice", "command"})
_TELLING = frozenset({"told", "tell", "said", "say", "wrote", "claimed", "claim", "believe", "think"})
_ROUND = (1, 10, 100, 1000)
"""Wholes of which parts are told ("if the market were 100 dollars")."""
_WOULD = frozenset({"would", "could", "might", "wouldn't", "couldn't", "d"})
_PEOPLE = frozenset({"i", "you", "we", "one", "someone", "somebody"})
_TIMES, _COUNTED, _POINTS = "ratio", "times", "points"
_AT = ("at", "with")
_ITS = frozenset({"its", "their", "the", "that", "this", "his"})
_STILL = frozenset({"still", *_WOULD})
_MEASURING = ("metric", "quantity")


@woken_by(*_IFS, "say", *_INVERTED)
def with_what_is_not_so(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with a forecast in place of what is asked, where a figure is supposed that nobody has printed."""
    if not _is_of_figures(mentions, knowledge):
        return mentions
    words = _words(mentions)
    opened = next((i for i in range(len(mentions)) if _supposes(mentions, i, words, knowledge)), None)
    return mentions if opened is None else _as_forecast(mentions, opened, knowledge)


@woken_by(_TIMES, _COUNTED)
def with_multiples_of_ones_own(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "At double the multiple, is Alibaba above Microsoft?", "would it at twice its P/E be cheaper?": of somebody
    else's figure it would be a comparison."""
    words = _words(mentions)
    for place, mention in enumerate(mentions):
        if not _is_multiple(mention) or not 0 < place < len(mentions) - 1:
            continue
        led = words[place - 1][-1] in _AT
        own = words[place + 1][0] in _ITS and not _has_an_owner(mentions, mention)
        if led and own and (place == 1 or any(not _STILL.isdisjoint(spoken) for spoken in words)):
            return _as_forecast(mentions, place, knowledge)
    return mentions


def _has_an_owner(mentions: Mentions, multiple: Mention) -> bool:
    """ "At double the multiple of Microsoft"."""
    of = {m.end for m in mentions if m.start > multiple.end and m.text.casefold() == "of"}
    return any(m.kind == "entity" and m.start in of for m in mentions)


def _is_of_figures(mentions: Mentions, knowledge: Knowledge) -> bool:
    """What would come of an event that the source speaks of ("if Washington cut off the chips, ...") is a point."""
    if any(m.key in _REFUSED for m in mentions):
        return False
    named = any(m.kind == "entity" for m in mentions)
    points = any(m.kind == "cue" and m.key in knowledge.claims.topics - knowledge.metric_cues for m in mentions)
    measured = any(m.kind in _MEASURING or m.key in knowledge.metric_cues for m in mentions)
    return measured or (named and not points)


def _supposes(mentions: Mentions, place: int, words: list[list[str]], knowledge: Knowledge) -> bool:
    if not (_opens(words, place) or _is_inverted(mentions, words, place)):
        return False
    clause = _clause(mentions, place)
    spoken = {word for m in clause for word in m.text.casefold().split()}
    figures = [m.quantity for m in clause if m.quantity and not _is_multiple(m)]
    by_people = not _PEOPLE.isdisjoint(words[min(place + 1, len(words) - 1)])  # "if I add Azure's" changes nothing
    if by_people and not _TELLING.isdisjoint(spoken):
        return False
    names = {m.key for m in clause if m.kind == "entity"}
    if not names and words[place][-1] not in _CONDITIONS:
        return False  # "let's say the line is a P/E of 30" sets a limit
    unsaid = [
        figure for figure in figures
        if figure.unit == _POINTS or not _is_printed(figure, clause, mentions, knowledge)
    ]
    if _is_stated(clause) and any(names or figure.value not in _ROUND for figure in unsaid):
        return True
    changes = any((m.key in _CHANGES and not by_people) or _is_multiple(m) for m in clause)
    if not figures and (changes or not _CHANGING.isdisjoint(spoken)):
        return True
    would = any(not _WOULD.isdisjoint(said) for said in words)
    return would and len(names) > 1 and not by_people and not _BEING_ANOTHER.isdisjoint(spoken)


def _is_multiple(mention: Mention) -> bool:
    if mention.quantity is None:
        return False
    return mention.quantity.unit == _TIMES or mention.text.casefold().split()[-1] == _COUNTED


def _opens(words: list[list[str]], place: int) -> bool:
    said = tuple(words[place])
    if said[-1] in _IFS and _WHETHER.isdisjoint(said):
        return place == 0 or words[place - 1][-1] not in _WHETHER
    before = tuple(words[place - 1][-1:]) if place else ()
    return (*before, *said) in _SAYING or said in _SAYING


def _is_inverted(mentions: Mentions, words: list[list[str]], place: int) -> bool:
    if place or len(mentions) == 1 or " ".join(words[0]) not in _INVERTED:
        return False
    pauses = _clause(mentions, place)[-1].end < mentions[-1].end
    return pauses and mentions[1].kind == "entity"


def _clause(mentions: Mentions, place: int) -> Mentions:
    """What is supposed: up to a pause, which no mention covers, or to what would be then."""
    end, clause = mentions[place].end, []
    for mention in mentions[place + 1 :]:
        if mention.start > end or not _WOULD.isdisjoint(mention.text.casefold().split()):
            break
        end = max(end, mention.end)
        clause.append(mention)
    return tuple(clause) or (mentions[place],)


def _is_stated(clause: Mentions) -> bool:
    """Whether a figure is said of something that is measured, or of somebody."""
    return any(m.kind in ("entity", "metric") or (m.kind == "cue" and m.key not in _CHANGES) for m in clause)


def _is_printed(figure: Quantity, clause: Mentions, mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether the figure is of those of whom it is supposed; without a name, of whom the sources are about."""
    named = [m.key for m in clause if m.kind == "entity"] or [m.key for m in mentions if m.kind == "entity"]
    named = named or [source.subject for source in knowledge.base.sources.values() if source.subject]
    facts = [
        fact
        for name in named
        for key in knowledge.family(name)
        for metric in knowledge.metrics_of(key)
        for fact in knowledge.facts(key, metric)
    ]
    keys = tuple(m.key for m in clause if m.kind == "entity")
    metrics = choose_metrics(clause, keys, knowledge).metrics
    meant = {key for key in metrics if knowledge.metric(key).unit == figure.unit}
    return any(_is_of(figure, fact) for fact in facts if not meant or fact.metric in meant)


def _is_of(figure: Quantity, fact: Fact) -> bool:
    return figure.value == fact.value or bool(fact.period and figure.value == fact.period.count)


def _as_forecast(mentions: Mentions, place: int, knowledge: Knowledge) -> Mentions:
    """The names and measures stay, for the refusal to offer what there is of them."""
    start = mentions[place].start
    kept = tuple(m if _stays(m, knowledge) else m.as_filler() for m in mentions if m.start != start)
    supposed = mentions[place]._replace(kind="cue", key=_FORECAST, quantity=None)
    return tuple(sorted((*kept, supposed), key=lambda m: m.start))


def _stays(mention: Mention, knowledge: Knowledge) -> bool:
    return mention.kind in ("entity", "group", "metric") or mention.key in (*knowledge.metric_cues, _FORECAST)


def _words(mentions: Mentions) -> list[list[str]]:
    return [mention.text.casefold().split() or [""] for mention in mentions]
