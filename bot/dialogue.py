"""Follow-ups: what a short question leaves out is filled from what the chat was last about."""

from __future__ import annotations

from knowledge import Mention, has_han, replace

from bot.models import Frame, Reading

_POINTING = ("it", "other", "same", "and_what", "correction", "both", "adding")
_SETTING_BESIDE = (
    "compare",
    "more",
    "less",
    "cheaper",
    "pricier",
    "faster",
    "slower",
    "difference",
    "discount",
    "premium",
    "ratio",
)
_ASKING_HOW_FAR = ("who", "which", "how_much", "how_many", "points", "difference", "ratio")
_COMPARATIVES = ("more", "less", "cheaper", "pricier", "faster", "slower")
_OF_ALL = ("every", "compare", "list", "rank", "most", "least", "which", "who", "average", "total")
_OF_AN_ORDER = (
    "ordinal",
    "place_of",
    "next_after",
    "next_before",
    "middle",
    "cheapest",
    "priciest",
    "fastest",
    "slowest",
)
_BETWEEN_TWO = ("difference", "ratio", "points", "discount", "premium")
_OF_SEVERAL = ("every", "compare", "list", "rank", "average", "total", "least", "next_after", "next_before")
_ASKING_BACK = ("define", "and_what", "thanks", "acknowledged", "greeting")
"""What may stand beside "explain" where it is the whole question."""
_OVERVIEW = "overview"
_SHORT = 4
_IN_A_ROW = frozenset({"compare"})
"""Cues of setting many side by side, of whom none is the one that the others are held against."""
_PAIR = 2
_PLACES = (frozenset({"first", "former", "前者", "第一个"}), frozenset({"second", "latter", "后者", "第二个"}))
"""Words for the one of two that was named first, and for the other."""
_WORDS = ("filler", "unknown")


def leans_on_frame(reading: Reading) -> bool:
    """Whether a question may lean on what was said before, though it might also stand alone."""
    if reading.has(*_POINTING):
        return True
    named = bool(reading.entities or reading.groups)
    asks = bool(_own_metrics(reading) or reading.topics or (reading.terms and reading.has("define")))
    if len(reading.entities) == 1 and _compares(reading) and len(_content(reading)) <= _SHORT:
        return True
    if named and asks:
        return False
    if asks:
        return len(_content(reading)) <= _SHORT and not reading.has(*_OF_ALL)
    return not reading.has("list", "define", "help", "identity")


def points_at_one(reading: Reading) -> bool:
    """Whether it names nobody, and asks of whoever was spoken of last ("and its market share?")."""
    return reading.has("it", "its") and not (reading.entities or reading.groups)


def define_what_was_shown(reading: Reading, frame: Frame | None) -> Reading:
    """ "What does that mean?" after a figure asks what its metric is: the one thing that a definition takes over."""
    own = reading.metrics or reading.terms or reading.topics or reading.entities
    bare = all(m.kind == "filler" or m.key in _ASKING_BACK for m in reading.mentions)
    if frame is None or own or not (reading.has("define") and (reading.has("it") or bare)):
        return reading
    return replace(reading, metrics=frame.metrics[:1])


def _compares(reading: Reading) -> bool:
    """ "Cheaper than", and "lower than" where no limit is stated, or a name stands before it ("than Amazon's 40x")."""
    if reading.has(*_COMPARATIVES):
        return True
    return reading.has("above", "below") and (not reading.quantities or _is_beside_a_name(reading))


def _is_beside_a_name(reading: Reading) -> bool:
    names = {m.start for m in reading.mentions if m.kind == "entity"}
    return any(m.kind == "cue" and m.key in ("above", "below") and m.end in names for m in reading.mentions)


def _sets_beside(reading: Reading) -> bool:
    return reading.has(*_SETTING_BESIDE) or _compares(reading)


def fill_from_frame(reading: Reading, frame: Frame) -> Reading:
    """The reading with its empty slots filled; a slot that the question fills itself is never touched,
    except that "vs Google" and "cheaper than Amazon?" set the new name beside the old one."""
    if not frame.names_something:
        return _fill_source(reading)
    if reading.likely and _names_its_market(reading, frame):
        reading = replace(reading, likely=False)
    filled = _fill_metrics(_fill_operation(reading, frame), frame)
    filled = _fill_entities(filled, reading, frame)
    if frame.scoped and reading.metrics and reading.entities:
        filled = replace(filled, inherited=filled.inherited | {"level"})
    if "place" in filled.inherited:
        return replace(filled, topics=(), reasons=())
    return replace(
        filled, topics=_topics(reading, frame), reasons=reading.reasons or (frame.reasons if filled.has("why") else ())
    )


def _names_its_market(reading: Reading, frame: Frame) -> bool:
    """ "Who leads the cloud market?" says what it is about, and so does "who leads in cloud?" after P/E ratios."""
    return reading.has("cloud") and bool(frame.metrics) and (reading.has("market") or not frame.scoped)


def carry(old: Frame | None, new: Frame | None) -> Frame | None:
    """The frame to keep after an answer: on the same metric, everyone shown so far stays in view."""
    if new is None or not (new.names_something or old is None):
        return old  # thanks, advice and the like change no topic
    if old is None or not new.metrics:
        return new
    if set(old.metrics) != set(new.metrics):
        return replace(new, earlier=old.metrics) if old.entities == new.entities else new
    picked = old.winner if old.winner in new.entities else None  # "how far is it ahead of Azure?" still speaks of it
    new = replace(new, earlier=old.earlier, winner=new.winner or picked, picked=_picked(old, new))
    return replace(new, compared=tuple(dict.fromkeys((*old.compared, *new.compared))))


def _picked(old: Frame, new: Frame) -> tuple[str, ...]:
    if not new.winner or not old.winner or new.winner == old.winner:
        return old.picked
    return (old.winner, new.winner)


def _own_metrics(reading: Reading) -> tuple[str, ...]:
    return () if reading.likely else reading.metrics


def _own_terms(reading: Reading) -> bool:
    """Whether a term is spoken of that is no part of a name ("cloud", but not that of "Alibaba Cloud")."""
    named = {i for m in reading.mentions if m.kind == "entity" for i in range(m.start, m.end)}
    return any(m.kind == "term" and m.start not in named for m in reading.mentions)


def _content(reading: Reading) -> set[int]:
    return {m.start for m in reading.mentions if m.kind not in _WORDS}


def _fill_source(reading: Reading) -> Reading:
    """ "When?" after "who wrote the article?", where the chat was about nothing else, asks of the article."""
    return replace(reading, cues=reading.cues | {"article"}, inherited=reading.inherited | {"cues"})


def _fill_operation(reading: Reading, frame: Frame) -> Reading:
    """ "and to Amazon?" after a discount asks for a discount."""
    asks = bool(reading.metrics or reading.topics or _own_terms(reading) or reading.ordinals or reading.quantities)
    if asks or not (reading.entities or reading.groups) or _own_operation(reading):
        return _fill_limit(reading, frame)
    return replace(
        reading,
        cues=reading.cues | frozenset(frame.cues),
        inherited=reading.inherited | {"cues"},
        quantities=reading.quantities or ((frame.limit,) if frame.limit else ()),
    )


def _fill_limit(reading: Reading, frame: Frame) -> Reading:
    if frame.limit and not reading.quantities and reading.has("above", "below"):
        return replace(reading, quantities=(frame.limit,), inherited=reading.inherited | {"quantities"})
    return reading


def _own_operation(reading: Reading) -> bool:
    return reading.has(
        *_SETTING_BESIDE,
        "most",
        "least",
        "rank",
        "total",
        "average",
        "above",
        "below",
        "why",
        "when",
        "per_year",
        "source",
        "chart",
        "list",
        "discount",
    )


def _asks_of_another(reading: Reading, frame: Frame) -> bool:
    """ "Tell me about Microsoft", "and Amazon?": all that there is of the next one, not the same figures."""
    bare = not (reading.topics or reading.metrics or reading.quantities or _own_operation(reading))
    return frame.intent == _OVERVIEW and len(reading.entities) == 1 and bare and not reading.groups


def _fill_metrics(reading: Reading, frame: Frame) -> Reading:
    if _asks_of_another(reading, frame):
        return reading
    if (
        frame.metrics
        and (reading.places or reading.has("region_name"))
        and reading.has("and_what", "only")
        and not reading.entities
    ):
        return replace(reading, metrics=frame.metrics, inherited=reading.inherited | {"metrics", "place"})
    if (
        not frame.metrics
        or (reading.topics and not _own_operation(reading))
        or (reading.terms and reading.has("define"))
    ):
        return reading
    if frame.earlier and reading.has("both") and reading.entities and not reading.metrics:
        both = tuple(dict.fromkeys((*frame.earlier, *frame.metrics)))
        return replace(reading, metrics=both, cues=reading.cues - {"both"}, inherited=reading.inherited | {"metrics"})
    if _own_metrics(reading):
        beside = reading.has("more", "less", "compare", "difference") and reading.has("it") and reading.entities
        if not (beside or _is_beside_a_name(reading)):
            return reading
        return replace(reading, metrics=tuple(dict.fromkeys((*frame.metrics, *reading.metrics))), pairs=())
    return replace(reading, metrics=frame.metrics, inherited=reading.inherited | {"metrics"})


def _fill_entities(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    inherited = filled.inherited | {"entities"}
    if reading.excluded or reading.excluded_groups or (reading.has("exclude") and reading.has("it")):
        gone = reading.excluded or (frame.entities[:1] if reading.has("it") else ())
        left = tuple(key for key in frame.compared if key not in gone)
        return replace(filled, entities=reading.entities or left, excluded=gone, inherited=inherited)
    if reading.groups:
        if not reading.entities and len(frame.entities) == 1 and _is_beside_its_own(reading):
            return replace(filled, entities=frame.entities, inherited=inherited)
        one_of_all = _asks_its_place(reading) and len(frame.entities) == 1
        return replace(filled, entities=reading.entities or (frame.entities if one_of_all else ()))
    if not reading.entities and _outdoes_all(reading):
        return filled
    if (
        not reading.entities
        and filled.quantities
        and reading.has("above", "below")
        and (reading.has("which", "who") or frame.intent.startswith("threshold"))
    ):
        return filled
    if not reading.entities and (placed := _in_spoken_order(reading, frame)):
        return replace(_without_first(filled, "most"), entities=placed, ordinals=(), inherited=inherited)
    if not reading.entities:
        return replace(filled, entities=_those_meant(reading, frame), inherited=inherited)
    if reading.has("it") and reading.metrics and len(reading.entities) == 1 and not _sets_beside(reading):
        return replace(filled, entities=tuple(dict.fromkeys((*frame.entities, *reading.entities))), inherited=inherited)
    if reading.has("correction"):
        return filled
    one_more = len(reading.entities) == 1 and not _own_metrics(reading)
    if reading.has("adding", "plus") or (reading.has("total") and one_more):
        entities = tuple(dict.fromkeys((*frame.compared, *reading.entities)))
        return replace(_add_up(filled, reading, frame), entities=entities, inherited=inherited)
    if _sets_beside(reading) and len(reading.entities) == 1 and not _asks_why_of_one(reading, frame):
        return replace(_beside(filled, reading, frame), inherited=inherited)
    others = _others(frame.compared, reading)
    if len(others) == len(reading.entities) == 1 and _is_multiple(reading):
        return replace(filled, entities=(*reading.entities, *others), inherited=inherited)
    if (
        "cues" in filled.inherited
        and set(frame.cues) & {*_SETTING_BESIDE, "above", "below"}
        and len(reading.entities) == 1
        and len(frame.entities) > 1
        and not (set(frame.cues) <= _IN_A_ROW and len(frame.entities) > _PAIR)
    ):
        return replace(filled, entities=(frame.entities[0], *reading.entities), inherited=inherited)
    return filled


def _in_spoken_order(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """ "Is the second bigger?", after two names: that one first, and the other that it is set beside."""
    asks = reading.has("polar", "confirm") and reading.has(*_COMPARATIVES)
    said = {word for m in reading.mentions for word in m.text.casefold().split()}
    places = [place for place, words in enumerate(_PLACES) if not words.isdisjoint(said)]
    if not asks or len(frame.entities) != _PAIR or len(places) != 1:
        return ()
    chosen = frame.entities[places[0]]
    return (chosen, *(key for key in frame.entities if key != chosen))


def _asks_why_of_one(reading: Reading, frame: Frame) -> bool:
    """ "Why is Amazon's so high?", after a comparison of all: of that one alone."""
    return reading.has("why") and len(frame.entities) > _PAIR


def _asks_its_place(reading: Reading) -> bool:
    """ "Is that the lowest of the three?": who was spoken of, among those named together."""
    return reading.has("it", "its") and reading.has("polar", "confirm") and reading.has("most", "least", *_OF_AN_ORDER)


def _is_beside_its_own(reading: Reading) -> bool:
    """ "Is it bigger than its rivals?", "do its peers have a higher one?": it and they are set beside each other."""
    return reading.has("it", "its") and reading.has("polar", "confirm") and _compares(reading)


def _outdoes_all(reading: Reading) -> bool:
    """ "Who is pricier than both?", "谁比这俩都便宜": asked of everyone; "which of both is pricier?" of the two."""
    if not (reading.has("both") and reading.has("who", "which", "any_of", "existence") and _compares(reading)):
        return False
    than = min((m.start for m in reading.mentions if _says_than(m)), default=None)
    return than is not None and any(m.key == "both" and m.start > than for m in reading.mentions)


def _says_than(mention: Mention) -> bool:
    text = mention.text.casefold().split()[-1]
    return text == "than" or (mention.key == "compare" and has_han(mention.text))


def _is_multiple(reading: Reading) -> bool:
    """ "So AWS has twice as much?" """
    return any(quantity.unit == "ratio" or quantity.worded for quantity in reading.quantities)


def _others(keys: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
    return tuple(key for key in keys if key not in reading.entities)


def _add_up(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """A sum goes on ("and with Google Cloud added?"); else "add Amazon" sets it beside the others, "plus Amazon" and
    "and the total" add up."""
    if "total" in frame.cues:
        filled = _without_first(filled, "most")  # "on top" orders nothing here
        return replace(filled, cues=filled.cues | {"total"})
    return filled if reading.has("plus") else _without_first(filled, "total")


def _beside(filled: Reading, reading: Reading, frame: Frame) -> Reading:
    """The new name beside the old one, or beside who was picked; "cheaper than Amazon?" wants a yes or a no."""
    shown = frame.compared if reading.has("both") else frame.entities
    subject = (frame.winner,) if frame.winner and reading.has("its", *_BETWEEN_TWO) else shown
    entities = (*subject, *reading.entities)
    if _compares(reading) and not reading.has(*_ASKING_HOW_FAR, "discount", "premium"):
        filled = replace(filled, cues=filled.cues | {"polar"})
        entities = (*reading.entities, *subject) if _is_the_new_one(reading) else entities
    elif reading.has("discount", "premium") and _has_it_itself(reading):
        entities = (*reading.entities, *subject)
    return replace(filled, entities=tuple(dict.fromkeys(entities)))


def _is_the_new_one(reading: Reading) -> bool:
    """ "Is Amazon's lower?", "does Azure have more?": asked of the new name, where "lower than Amazon's?" is asked of
    the old one."""
    name = next((m for m in reading.mentions if m.kind == "entity"), None)
    compared = [m.start for m in reading.mentions if m.kind == "cue" and m.key in (*_COMPARATIVES, "above", "below")]
    if name is None or not compared or name.start > compared[0]:
        return False
    return not any(_says_than(m) and m.end <= name.start for m in reading.mentions)


def _has_it_itself(reading: Reading) -> bool:
    """ "What discount does Alibaba have?", where "what discount to Alibaba?" is asked of the old name."""
    name = next((m for m in reading.mentions if m.kind == "entity"), None)
    before = next((m for m in reversed(reading.mentions) if name and m.end == name.start), None)
    return before is not None and before.key == "auxiliary"


def _those_meant(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """Whom a question means that names nobody: who was picked, all that were shown, or the one spoken of."""
    if frame.picked and reading.has(*_BETWEEN_TWO) and not reading.has(*_OF_SEVERAL):
        return frame.picked
    of_winner = reading.has("its") and not reading.has(*_OF_ALL, *_OF_AN_ORDER)
    if frame.winner and (of_winner or reading.has("next_after", "next_before")):
        return (frame.winner,)
    of_all = reading.has(*_OF_ALL, *_OF_AN_ORDER, *_SETTING_BESIDE, "both")
    return frame.compared if of_all or len(frame.entities) > 1 else frame.entities


def _topics(reading: Reading, frame: Frame) -> tuple[str, ...]:
    """The topic carries over to another name ("who are the partners", "and Microsoft's?"), and to a pronoun."""
    if reading.topics or reading.metrics:
        return reading.topics
    goes_on = reading.has("why", "when", "it", "list") or not frame.metrics
    return frame.topics if goes_on else ()


def _without_first(reading: Reading, cue: str) -> Reading:
    """The reading with the first mention of a cue as filler: it was used up in filling the slots."""
    places = [m.start for m in reading.mentions if m.kind == "cue" and m.key == cue]
    mentions = tuple(
        m._replace(kind="filler", key="used") if m.key == cue and m.start in places[:1] else m for m in reading.mentions
    )
    return replace(reading, mentions=mentions, cues=reading.cues - {cue} if len(places) < 2 else reading.cues)
