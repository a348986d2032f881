"""What somebody tells around a question: whole sentences about himself and others, and how a letter opens and ends."""

from __future__ import annotations

from knowledge import Mention

from bot.attempts.asides import NARROWING, is_own_affair
from bot.attempts.more_closely import (
    names_a_basis,
    says_what_is_covered,
    specifies,
    wants_another,
)
from bot.attempts.turn import Heard, Turn
from bot.clauses import EMPTY, MARKS, NAMES, OUTSIDE, asks, stretches, words_in
from bot.models import Answer, IntentMatch
from bot.routing import PassingWords, is_of_another_time

_OF_WRITERS = frozenset({"author", "human", "reviewed", "publisher", "published", "source", "origin", "linked"})
_COMMAS = frozenset(",，、")
_OF_NOBODY = ("topic", "filler", "term", "unknown")
_NAMED = ("entity", "group")
_SHORT = 3
"""Words of the shortest sentence that tells something."""
_NAMES_AT_MOST = 3
"""Words of whoever signs a letter."""
_CLOSING, _NOW = ("thanks", "greeting", "acknowledged", "most"), "now"
"""Cues of what is said at the end of a letter ("best, ..."); of the time that is meant by all that ask for none."""
_DEEDS = frozenset({"bought", "inherited", "started", "read", "heard", "joined", "opened", "got", "received", "began",
                    "retired", "purchased", "acquired", "sold", "invested"})
"""What the asker did once, which no figure is of."""
_AGO: frozenset[str] = frozenset({"ago"})
_THANKING = ("thanks", "greeting")
"""With these begins what is said of how something went."""
_MEASURED = ("segment", "ordinal", "metric")
"""What only the asker's own affairs may hold ("I have two shares of it in my savings plan")."""
_MARKET, _PERSON = "market", "people_and_occasions"
_INSIDE = ("in", "from")
_PEOPLE = (_PERSON, "of_the_asker")
_UNNARROWED = ("definition", "provenance")
"""Kinds of answers that no circumstance changes."""
_OF_TEXTS = ("article", "author", "publisher", "section")
_ASKING_WHAT = ("what", "define")
_WANTED = ("what", "who", "which", "when", "where", "why", "how_much", "how_many")
_CLOSER = frozenset(NARROWING) - {"exclude"} | {
    "one_year", "per_month", "per_day", "base_year", "earlier_time", "in_yuan", "convert", "forecast", "as_given_for",
    "single_year", "single_quarter", "finished", "done_by", "finer_place", "false_that", "command", "advice",
    "consistent", "contradiction", "whole", "gaps",
}
"""Cues by which a sentence changes what another one asks; "no" leaves nothing out where nothing is named."""


def without_stories(turn: Turn) -> Heard | None:
    """The answer to the sentences that ask, where the others only tell how the asker came to it ("my uncle swears by
    them. what's Alibaba's P/E?"); whom a story names, and the question does not, is meant by the question's "they"."""
    if not turn.passing.narrowing:
        return None  # a language that names no such words cannot tell a story from a condition
    parts = _parts(turn)
    told = [part for part in parts if _is_story(part, turn)]
    asking = tuple(m for part in parts if part not in told for m in part)
    if not told or not _is_complete(asking, turn):
        return None
    whom, asked_of = _named(told) - _owners(asking, turn), _named([asking])
    if (asked_of and not whom <= asked_of) or len(whom) > 1:
        return None
    about = next((m for sentence in told for m in sentence if m.key in whom - asked_of), None)
    match = turn.match((about, *asking) if about else asking, turn.question.frame)
    if not isinstance(match, IntentMatch):
        return None
    answer = turn.build(match)
    return ((match,), answer) if answer.outcome == "answer" and _is_of_what_is_told(answer, told, turn) else None


def _is_of_what_is_told(answer: Answer, told: list[tuple[Mention, ...]], turn: Turn) -> bool:
    """ "My son tells me it goes for a low multiple of earnings. What multiple is it?": a measure that is told is the
    one that is asked for."""
    named = {m.key for sentence in told for m in sentence if m.kind == "metric"}
    measures = {key for key in named if turn.knowledge.metric(key).covered}
    return measures <= {fact.metric for fact in answer.facts}


def of_a_word_or_the_text(turn: Turn) -> Heard | None:
    """What a word means and who wrote the text is the same whatever is told around it ("we have no such word in
    Spain. what is capex?"), as long as that speaks of no other time or text."""
    if not turn.passing.narrowing or not _may_be_of_a_word_or_the_text(turn.spotted.mentions):
        return None  # a language that names no such words cannot tell a story from a condition
    asking = tuple(m for part in _parts(turn) if not _changes_nothing(part, turn) for m in _from_what(part))
    if not asking or len(asking) == len(turn.spotted.mentions):
        return None
    match = turn.match(asking)
    if not isinstance(match, IntentMatch) or match.answer not in _UNNARROWED:
        return None
    answer = turn.build(match)
    return ((match,), answer) if answer.outcome == "answer" else None


def _may_be_of_a_word_or_the_text(mentions: tuple[Mention, ...]) -> bool:
    """A quick look: most messages name somebody, and ask nothing of the text."""
    return any(m.key in _OF_WRITERS for m in mentions) or not any(m.kind == "entity" for m in mentions)


def _changes_nothing(part: tuple[Mention, ...], turn: Turn) -> bool:
    """Whether a part asks nothing, or nothing by itself ("how would you put it?"), and is of nobody's text or time."""
    words = words_in(part)
    own, opens = _is_about_people(part, words, turn.passing), words[0] in turn.passing.resuming
    if words[0] in turn.passing.prepositions and not own:
        return False  # "who reviewed it, by name?"
    if all(m.kind in _OF_NOBODY or m.key in EMPTY for m in part) and _is_idle(part, words, opens=opens):
        return True
    ends = turn.spotted.tokens[part[-1].end :][:1]
    asked = frozenset(m.key for m in part if not (own and m.key == "source"))  # "my boss hates citing the unchecked"
    if opens or any(token.text in MARKS for token in ends) or asks(asked):
        return False
    if len(words) < _SHORT:
        return False
    return not any(_says_of_what(m, part, turn) or (m.kind == "quantity" and not own) for m in part)


def _is_idle(part: tuple[Mention, ...], words: list[str], *, opens: bool) -> bool:
    """Of what names nothing: whether it says something whole, and asks nothing but of what the rest names."""
    if opens:
        return any(m.key == "it" for m in part)
    return len(words) >= _SHORT or not any(m.kind == "unknown" for m in part)


def _says_of_what(mention: Mention, part: tuple[Mention, ...], turn: Turn) -> bool:
    """Whether it names somebody, a text, or what a point is about."""
    if mention.kind == "unknown":
        return mention.text[:1].isupper() and mention is not part[0] and not _is_own(mention, part, turn)
    if mention.kind in NAMES or mention.key in _OF_TEXTS:
        return True
    return mention.key in turn.knowledge.metric_cues or mention.key in turn.knowledge.claims.topics


def _is_own(mention: Mention, part: tuple[Mention, ...], turn: Turn) -> bool:
    """ "My PI"."""
    return any(m.end == mention.start and m.text.casefold() in turn.passing.personal for m in part)


_AT = "at"
"""What opens a question of a level with "what" behind it."""


def _from_what(part: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """ "A colleague asked me at lunch what capex is": without who asked, and where; "at what valuation?" asks for no
    word."""
    begins = next((m.start for m in part if m.key in _ASKING_WHAT and words_in((m,))[0] == "what"), part[0].start)
    named = any(m.kind in (*NAMES, "term", "quantity", "period") for m in part if m.start < begins)
    led = any(m.end == begins and m.start == part[0].start and m.text.casefold() == _AT for m in part)
    return part if named or led else tuple(m for m in part if m.start >= begins)


def _parts(turn: Turn) -> list[tuple[Mention, ...]]:
    """The message cut at full stops, colons and brackets; and at commas where one side of them is about people."""
    spotted = turn.spotted
    ends = {i + 1 for i in spotted.pauses if _COMMAS.isdisjoint(spotted.tokens[i].text)}
    parts: list[tuple[Mention, ...]] = []
    for sentence in stretches(sorted({0, *ends, len(spotted.tokens)}), spotted.mentions):
        cut = _between_commas(sentence, turn)
        parts += [sentence] if len(cut) > 1 and _is_story(sentence, turn) else cut
    return [part for part in parts if part]


def _between_commas(sentence: tuple[Mention, ...], turn: Turn) -> list[tuple[Mention, ...]]:
    if not sentence:
        return []
    begin, end = sentence[0].start, max(m.end for m in sentence)
    pauses = {i + 1 for i in turn.spotted.pauses if begin < i < end}
    return stretches(sorted({begin, *pauses, end}), sentence)


def _is_complete(asking: tuple[Mention, ...], turn: Turn) -> bool:
    """Whether a question says by itself what it is about ("which does the text name?" does not)."""
    idle = turn.rules.idle.union(EMPTY)
    measures = {sign[0] for metric in turn.knowledge.base.metrics.values() for sign in metric.signs if len(sign) == 1}
    return any(m.kind not in _OF_NOBODY and (m.key not in idle or m.key in measures) for m in asking)


def _named(sentences: list[tuple[Mention, ...]]) -> set[str]:
    return {m.key for sentence in sentences for m in sentence if m.kind in _NAMED}


def _owners(asking: tuple[Mention, ...], turn: Turn) -> set[str]:
    """Whose units are named ("he works at Google. Is Google Cloud bigger than Azure?")."""
    return {turn.knowledge.company(m.key) for m in asking if m.kind == "entity"}


def _is_story(sentence: tuple[Mention, ...], turn: Turn) -> bool:
    """Whether nothing in a sentence could say more closely what is asked: no figure, time, place or measure, nobody
    that the sources do not cover, no word that narrows, and no question."""
    words = words_in(sentence)
    if _signs(sentence, words, turn.passing):
        return True
    of_more = _ends_in_a_comma(sentence, turn)
    if of_more and not _is_about_people(sentence, words, turn.passing):
        return False
    leads_on = of_more and words[0] in turn.passing.prepositions
    specified = wants_another(sentence) or names_a_basis(sentence) or specifies(sentence, turn.passing.stand_ins)
    specified = specified or says_what_is_covered(sentence)
    if len(words) < _SHORT or leads_on or specified:
        return False
    ends = turn.spotted.tokens[sentence[-1].end :][:1]
    if any(token.text in MARKS for token in ends) or _asks(sentence, turn.passing):
        return False
    narrowing = turn.passing.narrowing - (_AGO if _is_of_own_deed(sentence, turn) else frozenset())
    if not narrowing.isdisjoint(words):
        return False
    if of_more and any(_is_measured(m, turn) or m.kind == "quantity" for m in sentence):
        return False
    return not any(_narrows(m, sentence, turn) for m in sentence)


def _ends_in_a_comma(part: tuple[Mention, ...], turn: Turn) -> bool:
    """Whether more of its sentence stands before or behind it."""
    tokens = turn.spotted.tokens
    around = [*tokens[part[0].start - 1 : part[0].start], *tokens[part[-1].end : part[-1].end + 1]]
    return any(token.is_stop and not _COMMAS.isdisjoint(token.text) for token in around)


def _is_about_people(part: tuple[Mention, ...], words: list[str], passing: PassingWords) -> bool:
    return not passing.first_person.isdisjoint(words) or any(m.kind == "filler" and m.key in _PEOPLE for m in part)


def _signs(sentence: tuple[Mention, ...], words: list[str], passing: PassingWords) -> bool:
    """ "Kind regards, Joan"."""
    closes = not passing.closings.isdisjoint(words[:2])
    names = [m for m in sentence if m.kind == "unknown"]
    return closes and len(names) <= _NAMES_AT_MOST and all(m.kind in _OF_NOBODY or m.key in _CLOSING for m in sentence)


def _asks(sentence: tuple[Mention, ...], passing: PassingWords) -> bool:
    """Whether a word of questions opens it, or stands in it as what it asks for."""
    opens = words_in(sentence[:1])[0] in passing.resuming
    return opens or any(m.key in _WANTED and words_in((m,))[0] in passing.resuming for m in sentence)


def _is_where_one_is(place: Mention, sentence: tuple[Mention, ...], passing: PassingWords) -> bool:
    """ "My cousin works in Oslo": where somebody of the asker's is, is no place that is asked of."""
    near = any(m.kind == "filler" and m.key == _PERSON for m in sentence)
    inside = any(m.end == place.start and m.text.casefold() in _INSIDE for m in sentence)
    return near and inside and is_own_affair(sentence, passing.first_person)


def _is_of_own_deed(sentence: tuple[Mention, ...], turn: Turn) -> bool:
    """ "I bought Alibaba years ago": of the asker's deed is the time, where nothing is asked of what once was."""
    words = words_in(sentence)
    tokens = turn.spotted.tokens
    rest = [token.norm for token in (*tokens[: sentence[0].start], *tokens[sentence[-1].end :])]
    own = words[0] in turn.passing.first_person and not _DEEDS.isdisjoint(words)
    return own and not is_of_another_time(rest)


def _says_it_matters(sentence: tuple[Mention, ...], passing: PassingWords) -> bool:
    """ "DACH is our market": whoever is named there is what the rest is asked of."""
    return any(m.key == _MARKET for m in sentence) or not passing.limiting.isdisjoint(words_in(sentence))


def _opens_as_a_name(mention: Mention, sentence: tuple[Mention, ...]) -> bool:
    """ "London Bridge is closed": whether nothing stands before it in its sentence but the rest of a name."""
    before = [m for m in sentence if m.start < mention.start]
    return all(m.text[:1].isupper() and m.kind in ("unknown", "place", "ordinal") for m in before)


def _is_measured(mention: Mention, turn: Turn) -> bool:
    return mention.kind in _MEASURED or mention.key in turn.knowledge.metric_cues


def _narrows(mention: Mention, sentence: tuple[Mention, ...], turn: Turn) -> bool:
    if mention.kind == "quantity":
        return bool(mention.key)
    if mention.kind == "period":
        thanks = sentence[0].key in _THANKING  # "great work yesterday, team"
        return mention.key != _NOW and not thanks and not _is_of_own_deed(sentence, turn)
    if _is_measured(mention, turn) and turn.passing.first_person.isdisjoint(words_in(sentence)):
        return True
    if mention.kind == "place" and _opens_as_a_name(mention, sentence):
        return not any(m.kind == "unknown" and m.start == mention.end and m.text[:1].isupper() for m in sentence)
    if mention.kind == "place":
        return not _is_where_one_is(mention, sentence, turn.passing)
    if mention.kind == "metric":
        if _is_about_people(sentence, words_in(sentence), turn.passing) and turn.knowledge.metric(mention.key).covered:
            return False  # what is answered has to be of it
        return not mention.key.startswith(OUTSIDE) or any(m.kind == "entity" for m in sentence)
    if mention.kind == "entity":
        return not turn.knowledge.entity(mention.key).covered
    if mention.kind == "unknown":
        is_name = mention.text[:1].isupper()
        return is_name and (not _opens_as_a_name(mention, sentence) or _says_it_matters(sentence, turn.passing))
    return mention.kind == "cue" and mention.key in _CLOSER
