"""What a message says of whoever asks, and what it opens with: no question of its own, and no part of one."""

from __future__ import annotations

import itertools
from operator import attrgetter

from knowledge import Mention, Spotted

from bot.attempts.more_closely import (
    CLOSER,
    NOTHING_ELSE,
    OF_ASKING,
    WANTING,
    WHEN_AND_WHERE,
    is_a_basis_alone,
    is_of_those_served,
    is_strange,
    means,
    says_what_is_covered,
    wants_another,
)
from bot.clauses import BINDING, COMPARE, EMPTY, MARKS, NAMES, asks, stretches, words_in
from bot.routing import ALONE, PassingWords

_NORM = attrgetter("norm")
NARROWING = (
    "exclude", "excluded_after", "only", "correction", "other", "one_quarter", "per_quarter", "per_year", "done"
)
"""Cues by which a part of a message changes what another part asks."""
_TOLD = ("entity", "group", "metric", "quantity", "period")
_ENDING = ("politeness", "chat_slang", "hesitation", "adverbs", "thanks", "greeting", "acknowledged")
"""Cues and fillers behind which a new clause may begin."""
_LEADING_ON = ("what", "who", "which", "when", "where", "why", "how_much", "how_many", "polar", "says", "and_what",
               "it")
"""Cues behind which a subject goes on with what they began ("what I want", "and I")."""
_OBJECTS = ("me", "us", "mine", "myself")
_IDLE = ("filler", "topic")
_ACCORDING = ("according", "根据", "根據", "依照", "按照")
_WHO, _OF_PEOPLE = "who", ("people_and_occasions", "pronouns_and_determiners", "market_people")
_ONCE = "once"
_DURING = ("during", "throughout", "amid", "since", "pre", "post")
_LENGTHS, _FEW_WORDS = ("years", "quarters", "months", "weeks"), 5
_WITHIN_A_FIELD = frozenset({"in", "among", "amongst", "within", "across"})
_DIVIDING = frozenset({"split", "divide", "break", "allocate", "apportion", "distribute", "share", "carve", "slice"})
_DIVIDED = frozenset({"budget", "plan", "invest", "capex", "spending", "investment_plan"})
_MEASURING = ("share", "growth", "market")
"""Cues of a figure."""
_DATA_CENTER = "data_center"
"""The part of the plan that the source gives."""
_THEN_AND_THERE = frozenset({"then", "there"})
_FOR, _NOT = "for", "not"
"""The first says for whom or what one asks, where it leads to nothing that is measured."""
_BASE_YEAR = "base_year"
_TALK = ("greeting", "thanks", "acknowledged")
_ORDERS = frozenset(
    {"tell", "give", "show", "send", "get", "let", "find", "make", "help", "teach", "sing", "write", "say"}
)
"""Verbs with which a part asks for something ("tell me a joke")."""


def without_remarks(spotted: Spotted, words: PassingWords) -> tuple[Mention, ...]:
    """The mentions of the parts of a message that ask something: what a person says of himself ("I was never good at
    sums") and an opening that names nothing ("being cautious by nature, ...") are left out; all where nothing asks."""
    if not spotted.pauses_within and words.first_person.isdisjoint(map(_NORM, spotted.tokens)):
        return spotted.mentions  # as most are: one part, of nobody's affairs
    parts = _parts(spotted, words)
    asking = [part for part in parts if not _is_remark(part, words.first_person, opening=part is parts[0])]
    if len(asking) == len(parts) or not any(_names_something(m) for part in asking for m in part):
        return spotted.mentions
    rest = tuple(m for part in asking for m in part)
    return spotted.mentions if leans_on_a_time_or_place(rest, [p for p in parts if p not in asking]) else rest


def greeting_alone(spotted: Spotted, words: PassingWords) -> tuple[Mention, ...]:
    """The greeting of a message that greets, tells something of the asker and asks nothing ("good morning, first day on
    this desk for me"); nothing of any other."""
    if any(token.text in MARKS for token in spotted.tokens):
        return ()
    opening, *rest = _parts(spotted, words) or [()]
    talk = [m for m in opening if m.kind != "filler"]
    if not talk or not rest or any(m.key not in _TALK for m in talk):
        return ()
    return opening if all(_is_news(part, words.first_person) for part in rest) else ()


def _is_news(part: tuple[Mention, ...], first_person: frozenset[str]) -> bool:
    """Whether a part tells of the asker, and wants nothing ("tell me a joke")."""
    words = words_in(part)
    own = not first_person.isdisjoint(words) and (words[0] not in _ORDERS or "for" in words)
    if not own or set(words) & (OF_ASKING | WANTING) or asks(frozenset(m.key for m in part)):
        return False
    return not any(m.kind in (*NAMES, "quantity") for m in part)


def leans_on_a_time_or_place(asking: tuple[Mention, ...], said: list[tuple[Mention, ...]]) -> bool:
    """ "Our market is Japan. Is AWS bigger there?", "... bought in 2020. What was its P/E then?": of what was said."""
    points = not _THEN_AND_THERE.isdisjoint(words_in(asking))
    return points and any(m.kind in WHEN_AND_WHERE for part in said for m in part)


def _parts(spotted: Spotted, words: PassingWords) -> list[tuple[Mention, ...]]:
    """The message cut at every comma and full stop, and where the asker's affairs begin without one ("sorry I'm in
    the car", "Alibaba's P/E my boss wants it before lunch"): right behind something that is named."""
    stops = [i + 1 for i in spotted.pauses]
    norms = list(map(_NORM, spotted.tokens))
    first_person = words.first_person
    pairs = enumerate(itertools.pairwise(norms))
    opened = [i for i, (one, two) in pairs if one in words.asides and two in first_person]
    own = {*opened, *_own_affairs(spotted, norms, first_person), *_own_clauses(spotted, norms, words)}
    resumed = _asking_again(spotted, min(own), words.resuming) if own else ()
    cuts = sorted({0, *stops, *own, *resumed, len(spotted.tokens)})
    return _with_contrasts([part for part in stretches(cuts, spotted.mentions) if part], first_person)


def _with_contrasts(parts: list[tuple[Mention, ...]], first_person: frozenset[str]) -> list[tuple[Mention, ...]]:
    """ "I build bridges, not portfolios": what the asker does not do belongs to what he does."""
    joined: list[tuple[Mention, ...]] = []
    for part in parts:
        if joined and words_in(part)[0] == _NOT and words_in(joined[-1])[0] in first_person and not _names_one(part):
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _names_one(part: tuple[Mention, ...]) -> bool:
    return any(m.kind in (*NAMES, "quantity", "period") for m in part)


def _own_affairs(spotted: Spotted, norms: list[str], first_person: frozenset[str]) -> list[int]:
    """Where the asker comes in right behind something that is named, and nothing is said from there on but words that
    narrow no figure."""
    if first_person.isdisjoint(norms):
        return []
    said = {m.end for m in spotted.mentions if m.kind in _TOLD or (m.kind == "cue" and m.key not in EMPTY)}
    last = max((m.start for m in spotted.mentions if m.kind not in _IDLE and m.key not in (*EMPTY, "its")), default=0)
    return [i for i, norm in enumerate(norms) if i in said and norm in first_person and i > last]


def _own_clauses(spotted: Spotted, norms: list[str], words: PassingWords) -> list[int]:
    """Where a clause of the asker's begins that nothing marks off ("list them for me I'm cooking"): behind a word that
    leads to no subject."""
    if words.first_person.isdisjoint(norms):
        return []
    subjects = {i for i, norm in enumerate(norms) if norm in words.first_person and norm not in _OBJECTS}
    subjects -= {i + 1 for i, norm in enumerate(norms) if norm in words.prepositions}
    behind = enumerate(itertools.pairwise((*norms, "")))
    subjects -= {i - 1 for i, pair in behind if means(*pair)}  # "it is China I ask about"
    ended = {m.end for m in spotted.mentions if m.kind != "filler" or m.key in _ENDING or m.text in _OBJECTS}
    begun = {m.end for m in spotted.mentions if m.kind == "cue" and m.key in _LEADING_ON}
    begun.update(m.start for m in spotted.mentions if m.kind == "cue")  # "I mean"
    closer = max((m.start for m in spotted.mentions if m.kind in CLOSER), default=0)
    return [i for i in subjects & ended - begun if i > closer]


def _asking_again(spotted: Spotted, begun: int, resuming: frozenset[str]) -> list[int]:
    """Where the asking goes on behind a clause of the asker's ("I'm cooking so just give them to me")."""
    return [m.start for m in spotted.mentions if m.start > begun and spotted.tokens[m.start].norm in resuming]


def _is_remark(part: tuple[Mention, ...], first_person: frozenset[str], *, opening: bool) -> bool:
    """Whether a part names nothing, leaves nobody out and corrects nothing, and is the asker's own affair."""
    if any(m.kind == "cue" and m.key in NARROWING for m in part) or wants_another(part):
        return False
    if _says_whose_words_they_are(part):
        return False
    if is_of_those_served(part) or says_what_is_covered(part):
        return False
    words = words_in(part)
    if words and (words[0] in BINDING or is_a_basis_alone(part)):
        return False
    if is_own_affair(part, first_person) and not any(m.kind in NAMES for m in part):
        return True
    if any(_names_something(m) for m in part):
        return False
    if any(word in first_person for word in words):
        return True
    return opening and not asks(frozenset(m.key for m in part if m.kind == "cue" and not _relates(m, part)))


def _says_whose_words_they_are(part: tuple[Mention, ...]) -> bool:
    """ "According to analysts, ...", 根据分析师: what the rest says is to be theirs."""
    led = {m.end for m in part if m.text.casefold().startswith(_ACCORDING)}
    return any(m.start in led and m.key == "market_people" for m in part)


def _relates(mention: Mention, part: tuple[Mention, ...]) -> bool:
    """ "From someone who does sums all day": right behind a person, "who" asks for nobody."""
    behind = (m for m in part if m.end == mention.start)
    return mention.key == _WHO and any(m.kind == "filler" and m.key in _OF_PEOPLE for m in behind)


def opens_with_a_frame(spotted: Spotted, prepositions: frozenset[str], personal: frozenset[str]) -> bool:
    """ "During the pandemic, ...", "at constant currency, ...": what stands before the first pause says of what the
    rest is asked. What is the asker's own or nobody's in particular ("in my view", "for the blackboard") says nothing
    of that."""
    end = next((i for i, token in enumerate(spotted.tokens) if token.is_stop), len(spotted.tokens))
    part = tuple(m for m in spotted.mentions if m.end <= end)
    words = words_in(part)
    if end + 1 < len(spotted.tokens) and (_compares_with_a_time(part) or _is_of_a_length(part, words, personal)):
        return True
    if words[:1] == [_ONCE] and len(words) > 2 and end + 1 < len(spotted.tokens) and personal.isdisjoint(words):
        return True  # "once the deal closed, ..."
    narrowed = bool(words) and words[0] in ALONE
    words = words[1:] if narrowed else words
    if end + 1 >= len(spotted.tokens) or not words or words[0] not in prepositions:
        return False
    if any(m.kind in ("entity", "group") for m in part):
        return False
    of_the_asker = (words[0] == _FOR and not narrowed) or not personal.isdisjoint(words)
    strange = [m for m in part if is_strange(m) or (m.kind == "topic" and words[0] in _DURING)]
    return any(m.kind == "metric" or not of_the_asker for m in strange)


def opens_with_a_field(spotted: Spotted, topics: frozenset[str], personal: frozenset[str]) -> bool:
    """ "In finance, what is AWS's share?": a field in which a figure is asked for, and no other question behind it; of
    a point ("in partnerships, who works with Alibaba?") it only says of what one is."""
    end = next((i for i, token in enumerate(spotted.tokens) if token.is_stop), len(spotted.tokens))
    part = tuple(m for m in spotted.mentions if m.end <= end)
    words = words_in(part)
    if end + 1 >= len(spotted.tokens) or words[:1] == [] or words[0] not in _WITHIN_A_FIELD or end > _FEW_WORDS:
        return False
    if any(m.kind in (*NAMES, "quantity") for m in part) or not personal.isdisjoint(words):
        return False
    asked_once = sum(token.is_stop for token in spotted.tokens[end + 1:-1]) == 0
    measured = any((m.kind == "metric" or m.key in _MEASURING) and m.start > end for m in spotted.mentions)
    return asked_once and measured and any(m.kind == "topic" or m.key in topics for m in part)


def opens_with_a_division(spotted: Spotted) -> bool:
    """ "Split the data center money: Southeast Asia gets what, ...": what is divided opens, and each part is of it."""
    end = next((i for i, token in enumerate(spotted.tokens) if token.is_stop), len(spotted.tokens))
    part = tuple(m for m in spotted.mentions if m.end <= end)
    places = any(m.kind == "place" and m.start >= end for m in spotted.mentions)
    divided = bool(part) and part[0].text.casefold().split()[0] in _DIVIDING
    given = any(m.key == _DATA_CENTER and m.start >= end for m in spotted.mentions)
    return divided and places and not given and any(m.key in _DIVIDED for m in part)


def _compares_with_a_time(part: tuple[Mention, ...]) -> bool:
    """ "Compared to 2024, ...", "versus last year, ..."."""
    keys = {m.key for m in part if m.kind == "cue"}
    timed = _BASE_YEAR in keys or (COMPARE in keys and any(m.kind == "period" for m in part))
    return timed and not any(m.kind in NAMES for m in part)


def _is_of_a_length(part: tuple[Mention, ...], words: list[str], personal: frozenset[str]) -> bool:
    """ "Five years, ...", "over ten years, ..."; "my two years here" are the asker's own."""
    lasts = any(m.quantity is not None and m.quantity.unit in _LENGTHS for m in part)
    short = len(words) <= _FEW_WORDS and personal.isdisjoint(words)
    return lasts and short and not any(m.kind in NAMES for m in part)


def is_own_affair(part: tuple[Mention, ...], first_person: frozenset[str]) -> bool:
    """ "My cousin in Oslo wants to know": where and when it is so is his own affair, "I look at Brazil" is not."""
    words = words_in(part)
    own = bool(words) and words[0] in first_person and not set(words) & (OF_ASKING | NOTHING_ELSE)
    return own and not wants_another(part)


def _names_something(mention: Mention) -> bool:
    return mention.kind not in ("filler", "term", "unknown", "cue", "topic")
