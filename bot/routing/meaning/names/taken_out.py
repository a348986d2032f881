"""Names that are taken out before it is asked who is first or last: "take out AWS and Azure, who's the largest left?",
"with Amazon dropped, who has the highest P/E?", "if AWS didn't count ...", "biggest cloud minus AWS".

Only where an order or a mean is asked for: "if you take out AWS, how much is left?" is of a remainder, and "what do I
take out of Alibaba's plan?" of no choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past_words, words_by_place

_CHOOSING = frozenset({"most", "least", "fastest", "slowest", "cheapest", "priciest", "rank", "average"})
_AWAY = frozenset({"out", "aside", "away", "off"})
_WITH_AWAY = frozenset(
    {"take", "taking", "leave", "leaving", "set", "setting", "put", "putting", "cross", "crossing", "knock", "knocking",
     "rule", "ruling", "throw", "throwing", "toss", "tossing", "kick", "kicking", "strip", "stripping", "cut",
     "cutting", "pull", "pulling", "scratch", "scratching", "push", "pushing", "keep", "keeping", "count", "counting",
     "strike", "striking", "lay", "laying", "drop", "dropping", "carve", "carving", "edit", "screen", "weed"}
)
"""Verbs that leave a name out with "out" or "aside", before it or around it."""
_REMOVING = frozenset(
    {"remove", "removing", "drop", "dropping", "forget", "forgetting", "ignore", "eliminate", "eliminating", "discard",
     "discarding", "ditch", "ditching", "scrap", "scrapping", "delete", "deleting", "scratch", "subtract",
     "subtracting", "discount", "discounting", "exclude", "omit", "skip", "strike", "striking", "axe", "axing",
     "erase", "erasing", "bin", "purge", "cull"}
)
"""Verbs that leave out by themselves, where somebody is told to or does so on a condition."""
_TOLD = frozenset(
    {"", "you", "we", "if", "and", "lets", "let's", "just", "please", "now", "but", "then", "by", "when", "once",
     "after", "i", "to", "us"}
)
"""What such a verb stands behind; nothing, or a pause, is the empty word."""
_FORGETFUL = ("i", "forget")
"""Who says this of himself leaves out nobody."""
_REMOVED = frozenset(
    {"removed", "dropped", "excluded", "ignored", "eliminated", "discarded", "ditched", "scrapped", "deleted",
     "disregarded", "omitted", "gone", "subtracted", "discounted", "skipped", "forgotten", "struck",
     "axed", "erased"}
)
_REMOVED_AWAY = frozenset(
    {"taken", "left", "set", "put", "crossed", "knocked", "ruled", "thrown", "tossed", "kicked", "stripped", "cut",
     "pulled", "scratched", "pushed", "kept", "struck", "laid", "carved", "counted"}
)
_HELPING = frozenset({"is", "are", "was", "were", "being", "be", "been", "get", "gets", "got", "has", "have", "both"})
_DENYING = frozenset({"didnt", "didn't", "doesnt", "doesn't", "dont", "don't", "isnt", "isn't", "arent", "aren't",
                      "wasnt", "wasn't", "werent", "weren't", "not"})
_COUNTING = frozenset({"count", "counted", "included", "considered"})
_ALL_OF = frozenset({"the", "both", "just", "only", "mighty", "big", "all", "of"})
_JOINING = frozenset({"and", "&", "or", "nor", "plus", "the", "then", "also"})
_LEADING_OUT = frozenset({"of", "from", "off"})
_CHOICES = frozenset(
    {"picture", "race", "way", "running", "equation", "list", "ranking", "rankings", "count", "reckoning", "game",
     "contest", "frame", "mix", "field", "table", "lot", "group", "comparison", "question", "market", "pool", "it",
     "set", "board", "sample"}
)
"""What a name is taken out of so that others are left."""
_MINUS, _MEASURED = "minus", frozenset({"share", "pe", "multiple", "growth", "budget", "capex", "rnd"})
_SOUGHT = frozenset({"who", "cloud", "clouds", "provider", "providers", "company", "companies", "name", "names", "firm",
                     "firms", "one", "stock", "stocks", "hyperscaler", "hyperscalers"})
"""Words for those of whom some are left out."""
_EXCLUDE, _EXCLUDED, _BUT = "exclude", "excluded_after", "but"
_NEITHER, _JUDGED = "neither", ("polar", "confirm")
_BEING = frozenset({"is", "are", "that's", "that’s", "thats", "it's", "it’s", "being", "belongs to", "belong to"})
_IN_PART, _WHOM = frozenset({"how_much_of", "as_percent", "share"}), ("who", "which")
_ANYBODY = ("nobody", "any_of", "every")
_WHOEVER = frozenset(
    {"who", "which", "who'd", "it", "they", "did", "does", "that", "can", "could", "will", "would", "may", "might"}
)
"""Who does so himself, and is told of."""
_ASIDE = (("to", "one", "side"), ("to", "the", "side"), ("on", "one", "side"), ("out", "of", "it"))
_APART = 2
"""So many tokens may lie between two names of a list (", and")."""


class _Names(NamedTuple):
    """Where a list of names begins and ends, in tokens."""

    start: int
    end: int


class _Removal(NamedTuple):
    """The words that take names out; `key` says on which side of these they stand."""

    start: int
    end: int
    key: str


@woken_by(*_WITH_AWAY, *_REMOVING, *_REMOVED, *_REMOVED_AWAY, *_COUNTING, *_AWAY, _MINUS, beside=_CHOOSING)
def with_names_taken_out(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with "exclude", or what stands behind the excluded, for the words that take names out."""
    if not any(m.key in _CHOOSING and m.kind == "cue" for m in mentions):
        return mentions
    words = words_by_place(mentions)
    removals = [removal for names in _lists(mentions) for removal in _removals(names, words, mentions)]
    for removal in removals:
        mentions = _with_removal(mentions, removal)
    return mentions


@woken_by(_BUT, beside=("group", *_ANYBODY, *_SOUGHT))
def with_all_but_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "All US companies but Microsoft", "which cloud but AWS": right between those and a name "but" leaves it out."""
    groups = {m.end for m in mentions if m.kind == "group" or m.key in _ANYBODY or m.text.casefold() in _SOUGHT}
    names = {m.start for m in mentions if m.kind == "entity"}
    return tuple(
        m._replace(kind="cue", key=_EXCLUDE)
        if m.text.casefold() == _BUT and m.start in groups and m.end in names else m
        for m in mentions
    )


@woken_by(_NEITHER, beside=("entity",))
def with_neither_of_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The P/E that is neither Alibaba's nor Microsoft's": behind "is", and where no yes or no is wanted, both are
    left out."""
    keys = {m.key for m in mentions}
    if keys & _IN_PART and keys.isdisjoint(_WHOM):
        return mentions  # "how much of the market is neither's?" wants what is left
    names = {m.start for m in mentions if m.kind == "entity"}
    being = {m.end for m in mentions if m.text.casefold() in _BEING}
    denied = any(m.key == _NEITHER and m.start in being and m.end in names for m in mentions)
    if not denied or mentions[0].key in _JUDGED or _JUDGED[1] in keys or any(m.quantity for m in mentions):
        return mentions
    return tuple(m._replace(key=_EXCLUDE) if m.key == _NEITHER and m.end in names else m for m in mentions)


@woken_by("negation", beside=("one",))
def with_not_one_of_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Not one of Azure, AWS and Google Cloud has over 30 %": none of them, and nobody is taken out."""
    words, names = words_by_place(mentions), {m.start for m in mentions if m.kind == "entity"}

    def denies_each(mention: Mention) -> bool:
        said = (words.get(mention.start), words.get(mention.start + 1), words.get(mention.start + 2))
        return said == ("not", "one", "of") and mention.start + 3 in names

    places = {m.start for m in mentions if m.key in ("negation", _EXCLUDE) and denies_each(m)}
    told = (m for m in mentions if m.start not in places or m.key == "negation")
    return tuple(m._replace(key=_NEITHER) if m.start in places else m for m in told)


def _lists(mentions: Mentions) -> Iterator[_Names]:
    """Names with no more than small words between them."""
    names = [m for m in mentions if m.kind in ("entity", "group")]
    words = words_by_place(mentions)
    start = end = None
    for name in names:
        joined = end is not None and name.start - end <= _APART
        if start is not None and end is not None and not (joined and _only_joining(end, name.start, words)):
            yield _Names(start, end)
            start = None
        start, end = name.start if start is None else start, name.end
    if start is not None and end is not None:
        yield _Names(start, end)


def _only_joining(start: int, end: int, words: Mapping[int, str]) -> bool:
    return all(words.get(place, "and") in _JOINING for place in range(start, end))


def _removals(names: _Names, words: Mapping[int, str], mentions: Mentions) -> Iterator[_Removal]:
    """The ways in which a list of names is taken out, if it is."""
    found = tuple(_found(names, words, mentions))
    yield from found
    end = _with_what_is_left(names.end, words)
    if end > names.end and any(removal.key == _EXCLUDE for removal in found):
        yield _Removal(names.end, end, "")  # "from the list"


def _found(names: _Names, words: Mapping[int, str], mentions: Mentions) -> Iterator[_Removal]:
    """What stands before the names, or around or behind them."""
    before = names.start
    while words.get(before - 1) in _ALL_OF:
        before -= 1
    last, verb = words.get(before - 1, ""), words.get(before - 2, "")
    if last in _AWAY and verb in _WITH_AWAY:
        if not _is_deed(before - 2, words, mentions):
            yield _Removal(before - 2, names.start, _EXCLUDE)
    elif _is_told_to_remove(before - 1, words) or (last == _MINUS and _is_taken_from_a_choice(names, mentions)):
        yield _Removal(before - 1, names.start, _EXCLUDE)
    elif end := _end_of_removal(names, words, around=last in _WITH_AWAY):
        if last in _WITH_AWAY:
            yield _Removal(before - 1, names.start, "")
        yield _Removal(names.end, end, _EXCLUDED)


def _is_deed(verb: int, words: Mapping[int, str], mentions: Mentions) -> bool:
    """ "Did Azure knock out AWS?", "who knocks out AWS?"."""
    names = {m.end for m in mentions if m.kind in ("entity", "group")}
    return verb in names or words.get(verb - 1) in _WHOEVER


def _is_told_to_remove(verb: int, words: Mapping[int, str]) -> bool:
    """ "Forget AWS", "if I forget AWS", and not "I forget AWS's share"."""
    forgetful = (words.get(verb - 1), words.get(verb)) == _FORGETFUL and words.get(verb - 2) != "if"
    return words.get(verb) in _REMOVING and words.get(verb - 1, "") in _TOLD and not forgetful


def _is_taken_from_a_choice(names: _Names, mentions: Mentions) -> bool:
    """ "Biggest cloud minus AWS", where "highest P/E minus Alibaba's" subtracts."""
    owning = any(m.is_possessive for m in mentions if m.kind == "entity" and names.start <= m.start < names.end)
    return not owning and _MEASURED.isdisjoint(m.key for m in mentions)


def _end_of_removal(names: _Names, words: Mapping[int, str], *, around: bool) -> int | None:
    """Where what takes out the names before it ends; `around`: a verb stands before them."""
    start = past_words(names.end, _HELPING, words)
    one, two = words.get(start, ""), words.get(start + 1, "")
    if one in _REMOVED:
        return _with_what_is_left(start + 1, words)
    if (one in _REMOVED_AWAY and two in _AWAY) or (one in _DENYING and two in _COUNTING):
        return _with_what_is_left(start + 2, words)
    if around and tuple(words.get(start + step, "") for step in range(3)) in _ASIDE:
        return start + 3
    if one in _AWAY:
        end = _with_what_is_left(start + 1, words)
        return end if around or end > start + 1 else None
    return None


def _with_what_is_left(end: int, words: Mapping[int, str]) -> int:
    """The end of "from the list" behind it, where that is said."""
    if words.get(end) not in _LEADING_OUT:
        return end
    place = past_words(end + 1, _ALL_OF, words)
    return place + 1 if words.get(place) in _CHOICES else end


def _with_removal(mentions: Mentions, removal: _Removal) -> Mentions:
    inside = [m for m in mentions if m.start < removal.end and m.end > removal.start]
    if not inside or any(m.kind in ("entity", "group") for m in inside):
        return mentions
    text = " ".join(dict.fromkeys(m.text for m in inside))
    start, end = min(m.start for m in inside), max(m.end for m in inside)
    one = inside[0]._replace(start=start, end=end, text=text, quantity=None)
    told = one._replace(kind="cue", key=removal.key) if removal.key else one.as_filler()
    return tuple(sorted((*(m for m in mentions if m not in inside), told), key=lambda m: (m.start, m.end)))
