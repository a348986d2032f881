"""Unknown words that a question may hold without changing which figure it asks for.

A word that stands where it can narrow a figure is never passed over: right before what is measured, as the
complement of a preposition ("share of lending"), beside a name as one more of its kind ("Alibaba and Foobar"),
or anywhere in a question that names nobody and nothing of this field. What is passed over is told to the user.
"""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Knowledge, Mention, frozen, has_han

from bot.routing.measures import is_measure
from bot.routing.passing_han import asks_for_a_figure, is_risky_han
from bot.waking import Worded

_MOST = 8
_ASKING_FOR = ("how_many", "which")
_ENDS = ("most", "least", "more", "less")
_POLITE = ("politeness", "auxiliaries_and_contractions")
_NEVER_NAMES = ("modifiers", "adverbs", "verbs")
_NEVER_OWNED = ("adverbs", "verbs")
_OWN = "own"
_DEFINITE = ("the", "its", "their", "this", "these", "those")
_SHIFTING = ("modifiers", "verbs")
"""Kinds of words that are nouns as well: with nothing behind them to modify or to do, they are what a preposition
leads to ("before the crash", "on mobile")."""
ALONE = frozenset({"just", "only", "purely", "solely", "strictly"})
"""With these "for" says of what, and no longer for whom one asks ("just for public contracts")."""
_LOOKING_AT, _LOOKING = ("about", "at"), ("care", "cares", "look", "looks", "talking", "asking", "think", "thinking")
_STOCKS = ("stock", "stocks", "share", "shares", "equity")
_OF_PARTICIPLES = ("ed", "ing", "en")
_OF_TELLING = frozenset({"says", "confirm", "it", "greeting", "thanks", "what"})
"""Cues of a clause that only says how the asker came to ask."""
_OF_SOURCES = frozenset({
    "author", "human", "reviewed", "published", "publisher", "source", "age", "audience",
    "contradiction", "consistent", "gaps", "torn", "whole", "reliable", "verdict",
})


@frozen
class PassingWords:
    """One language's small words, by what they do to the word after them."""

    prepositions: frozenset[str]
    joints: frozenset[str]
    determiners: frozenset[str]
    personal: frozenset[str]
    """Determiners of what is the asker's own ("my boss") or nobody's in particular ("an essay")."""
    stand_ins: frozenset[str]
    """Nouns that stand for whatever is asked: a modifier before one narrows it ("the adjusted one")."""
    first_person: frozenset[str]
    """By these a clause shows that it speaks of the asker."""
    asides: frozenset[str]
    """Words that open a remark about the asker in the middle of a sentence."""
    resuming: frozenset[str]
    """Words with which the asking goes on behind a remark that nothing marks off."""
    narrowing: frozenset[str]
    """Words of a sentence by which it may say more closely what another one asks."""
    running_on: frozenset[str]
    """Words between small talk and the question that it runs into ("the bus is here so what is ...")."""
    scoping: frozenset[str]
    """Words of a clause that may say of what, on what terms or in which case another one asks."""
    setting: frozenset[str]
    """Words by which a message says of what all that follows is to be."""
    limiting: frozenset[str]
    """Words that do so where a chat opens with them."""
    looking: frozenset[str]
    """What leads to that of which all is asked, and to nothing else ("I'm interested in")."""
    framing: frozenset[str]
    """Words that open a clause which only says of what the rest is asked (论东南亚, ...)."""
    framing_behind: frozenset[str]
    """Those that end one (... 而言)."""
    closings: frozenset[str]
    """Words with which a letter ends."""
    tags: frozenset[str]
    """Words that ask for agreement at the end of a statement ("..., no?")."""
    denying_tags: frozenset[str]
    """Those of the tags that ask whether what was said is false ("..., wrong?")."""
    of_the_field: frozenset[str]
    """Cues that this field shares with everyday talk: two of one metric together are about this field."""
    telling: frozenset[str]
    """Cues that only this field uses."""


def pass_over(
    question: Worded, knowledge: Knowledge, words: PassingWords, *, in_chat: bool = False
) -> frozenset[int]:
    """Start indexes of the unknown mentions that may be passed over; none where one is risky. `in_chat`: the chat is
    about this field already, and what is asked may lean on it ("now compute the average")."""
    if not words.prepositions or "unknown" not in question.said:
        return frozenset()  # a language that names no small words cannot tell what an unknown one does
    mentions = question.mentions
    unknown = [m for m in mentions if m.kind == "unknown"]
    if not unknown or len(unknown) > _MOST:
        return frozenset()
    if not (_is_of_this_field(mentions, knowledge, words) or (in_chat and all(map(_only_acts, unknown)))):
        return frozenset()
    by_token = _by_token(mentions)
    of_a_figure = asks_for_a_figure(mentions)
    if any(_is_risky(m, by_token, knowledge, words, of_a_figure) for m in unknown):
        return frozenset()
    return frozenset(m.start for m in unknown)


def _is_of_this_field(mentions: tuple[Mention, ...], knowledge: Knowledge, words: PassingWords) -> bool:
    """Whether a question surely speaks of what the base knows: it names somebody, or a metric by its name."""
    return (
        any(
            (m.kind == "entity" and knowledge.entity(m.key).covered)
            or (m.kind == "metric" and knowledge.metric(m.key).covered)
            or m.kind == "group"
            for m in mentions
        )
        or _speaks_of_clouds({m.key for m in mentions if m.kind in ("cue", "ordinal")})
        or _asks_for_a_term(mentions, words)
        or _asks_of_the_source(mentions, knowledge)
        or any(m.kind == "cue" and m.key in words.telling for m in mentions)
    )


def _speaks_of_clouds(cues: set[str]) -> bool:
    """Clouds with shares, markets or places in an order are no weather."""
    return "cloud" in cues and not cues.isdisjoint({"share", "market", "most", "least", "ordinal", "invest", "revenue"})


def _asks_for_a_term(mentions: tuple[Mention, ...], words: PassingWords) -> bool:
    """ "Nobody ever explains 'year over year'": a term of several words, and its meaning."""
    terms = [m.text.casefold().split() for m in mentions if m.kind == "term"]
    long = any(len(term) > 1 and term[0] not in words.determiners for term in terms)
    return long and any(m.kind == "cue" and m.key == "define" for m in mentions)


def _asks_of_the_source(mentions: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """ "What does the article say could derail this?": a topic of the source, and the source itself."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    return "article" in cues and not cues.isdisjoint(knowledge.claims.topics | knowledge.metric_cues | _OF_SOURCES)


def _by_token(mentions: tuple[Mention, ...]) -> Mapping[int, tuple[Mention, ...]]:
    found: dict[int, tuple[Mention, ...]] = {}
    for mention in mentions:
        for index in range(mention.start, mention.end):
            found[index] = (*found.get(index, ()), mention)
    return found


def _is_risky(
    mention: Mention, by_token: Mapping[int, tuple[Mention, ...]], knowledge: Knowledge, words: PassingWords,
    of_a_figure: bool,
) -> bool:
    if has_han(mention.text):
        return is_risky_han(mention, lambda index: by_token.get(index, ()), lambda found: _measures(found, knowledge),
                            words.prepositions, words.determiners, of_a_figure)
    if _is_capital(mention, by_token) or _is_framed(mention, by_token, words):
        return True  # a name that nothing knows
    before, after = _skip_unknown(mention.start, -1, by_token), _skip_unknown(mention.start, 1, by_token)
    if _is_counted(mention, by_token):
        return True
    strange = mention.word is None and len(mention.key) > 1
    beside = (before, _behind_stock(after, by_token))
    if strange and any(_names(by_token.get(index, ()), knowledge) for index in beside):
        return True  # in no dictionary, and beside a name or what is measured: most likely one more name
    if mention.word not in _NEVER_OWNED and mention.key != _OWN and _is_owned(by_token.get(before, ())):
        return True  # "how big is Azure's workforce?": it is what is asked about
    if mention.word == "modifiers" and any(m.key in _ENDS for m in by_token.get(mention.start - 1, ())):
        return True  # "the most modest" turns the order round, "more efficient" makes another one
    narrowed = by_token.get(after, ())
    acts = _only_acts(mention) and not _is_attribute(by_token.get(before, ()), words)
    if (_measures(narrowed, knowledge) or _stands_in(mention, narrowed, words)) and not acts:
        return True
    if mention.word in _SHIFTING and not acts and _opens_a_name(mention, before, by_token, words):
        named = next((m for m in narrowed if m.kind == "entity"), None)
        if named and _measures(by_token.get(named.end, ()), knowledge):
            return True  # "operating Amazon P/E"
    if _is_all_that_is_looked_at(before, by_token):
        return True
    if _commands(mention, before, after, by_token):
        return False
    joined = _joins_a_name(before, -1, by_token, words) or _joins_a_name(after, 1, by_token, words)
    if joined and mention.word not in _NEVER_NAMES:
        return True
    governed_by = _governor(before, by_token, knowledge, words)
    if governed_by is None or _is_of_the_asker(governed_by, before, by_token, words):
        return False
    if any(m.text.casefold() in ALONE for m in by_token.get(governed_by - 1, ())):
        return True  # "just for public contracts" says of which, not for whom
    is_complement = after not in by_token and _is_led_to(governed_by, before, by_token)
    return (is_complement and mention.word in _SHIFTING) or _narrows(mention, before, after, by_token, words)


def _is_all_that_is_looked_at(before: int, by_token: Mapping[int, tuple[Mention, ...]]) -> bool:
    """ "We only care about mobile", "we only look at mobile": of what alone all is asked."""
    led = any(m.text.casefold() in _LOOKING_AT for m in by_token.get(before, ()))
    said = [by_token.get(before - back, ()) for back in (1, 2)]
    looks = any(m.text.casefold().split()[0] in _LOOKING for m in said[0])
    return led and looks and any(m.text.casefold() in ALONE for m in said[1])


def _is_owned(before: tuple[Mention, ...]) -> bool:
    """Whether a possessive of somebody stands right before ("Azure's", "its")."""
    return any((m.kind == "entity" and m.is_possessive) or m.key == "its" for m in before)


def is_unheard_of(mention: Mention) -> bool:
    """Whether it is written in capitals and in no dictionary."""
    return mention.kind == "unknown" and mention.word is None and mention.text.isupper() and len(mention.text) > 1


def _is_capital(mention: Mention, by_token: Mapping[int, tuple[Mention, ...]]) -> bool:
    """Whether a capital stands where no sentence begins; what stands between two sentences is no mention. Capitals
    alone, in no dictionary, are a name before a pause as well ("DACH: AWS's share?")."""
    if is_unheard_of(mention) and mention.end not in by_token:
        return True
    opens = mention.start == 0 or (mention.start - 1 not in by_token and mention.word is not None)
    return mention.text[:1].isupper() and not opens


def _is_framed(mention: Mention, by_token: Mapping[int, tuple[Mention, ...]], words: PassingWords) -> bool:
    """仅限iOS, 这是iOS的吗: of what a figure is wanted in a Chinese question, in Latin letters."""
    if not words.framing or mention.word is not None:
        return False
    led = any(m.text in words.framing for m in by_token.get(mention.start - 1, ()))
    return led or any(m.text in ("的", "嘅") for m in by_token.get(mention.end, ()))


def _is_counted(mention: Mention, by_token: Mapping[int, tuple[Mention, ...]]) -> bool:
    """ "How many tokens was it trained on?", "which exchange was it?": a noun right behind the question word is what is
    wanted."""
    asked = any(m.key in _ASKING_FOR for m in by_token.get(mention.start - 1, ()))
    return asked and mention.word in ("things", "thoughts", "people")


def _commands(mention: Mention, before: int, after: int, by_token: Mapping[int, tuple[Mention, ...]]) -> bool:
    """An imperative ("set", "please line ... up"): it opens the message or follows a word of politeness."""
    polite = any(m.kind == "filler" and m.key in _POLITE for m in by_token.get(before, ()))
    return mention.word is not None and (mention.start == 0 or polite) and after in by_token


def _stands_in(mention: Mention, narrowed: tuple[Mention, ...], words: PassingWords) -> bool:
    return mention.word in ("modifiers", "adverbs") and any(m.text.casefold() in words.stand_ins for m in narrowed)


def _only_acts(mention: Mention) -> bool:
    """A plain verb ("does it command"); a participle may say which kind ("adjusted", "growing")."""
    return mention.word == "verbs" and not mention.key.endswith(_OF_PARTICIPLES)


def _opens_a_name(
    mention: Mention, before: int, by_token: Mapping[int, tuple[Mention, ...]], words: PassingWords
) -> bool:
    """Whether a word begins the message, or stands behind a determiner, so that it belongs to what follows."""
    return mention.start == 0 or any(m.text.casefold() in words.determiners for m in by_token.get(before, ()))


def _is_attribute(before: tuple[Mention, ...], words: PassingWords) -> bool:
    """ "Amazon's record P/E", "the record share": right behind a possessive or a determiner stands no verb."""
    return any(m.is_possessive or m.text.casefold() in words.determiners for m in before)


def _narrows(
    mention: Mention, before: int, after: int, by_token: Mapping[int, tuple[Mention, ...]], words: PassingWords
) -> bool:
    """Whether the complement of a preposition says which figure is meant ("share of lending") or only why or for
    whom one asks ("for my boss", "for an essay", "in plain terms")."""
    if mention.word == "modifiers":
        return after in by_token and any(m.kind in ("unknown", "segment", "place") for m in by_token[after])
    if mention.word in ("people", "thoughts"):
        return not any(m.text.casefold().split()[-1] in words.personal for m in by_token.get(before, ()))
    return mention.word != "adverbs" and not _only_acts(mention)


def _skip_unknown(index: int, step: int, by_token: Mapping[int, tuple[Mention, ...]]) -> int:
    index += step
    while any(m.kind == "unknown" for m in by_token.get(index, ())):
        index += step
    return index


def _behind_stock(index: int, by_token: Mapping[int, tuple[Mention, ...]]) -> int:
    """ "FPT stock P/E": whose stock it is stands beside what is measured."""
    return index + 1 if any(m.text.casefold().removesuffix("'s") in _STOCKS for m in by_token.get(index, ())) else index


def _measures(found: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """Whether a token speaks of a metric, by name or by a cue that names one."""
    return any(is_measure(m, knowledge) for m in found)


def _names(found: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    return _measures(found, knowledge) or any(m.kind == "entity" for m in found)


def _joins_a_name(index: int, step: int, by_token: Mapping[int, tuple[Mention, ...]], words: PassingWords) -> bool:
    found = by_token.get(index, ())
    if not any(m.text.casefold() in words.joints for m in found):
        return False
    return any(m.kind in ("entity", "metric") for m in by_token.get(index + step, ()))


def _governor(
    index: int, by_token: Mapping[int, tuple[Mention, ...]], knowledge: Knowledge, words: PassingWords
) -> int | None:
    """Where the preposition stands that governs the word; determiners and whatever else belongs to it may stand between
    ("of the world's oxygen"), filler may not ("of the cloud does AWS command")."""
    while found := by_token.get(index, ()):
        text = found[0].text.casefold().split()[-1]
        if text in words.prepositions:
            return found[0].start
        if text not in words.determiners and not _belongs_to_a_name(found, knowledge):
            return None
        index = found[0].start - 1
    return None


def _is_of_the_asker(
    governor: int, before: int, by_token: Mapping[int, tuple[Mention, ...]], words: PassingWords
) -> bool:
    """ "I'm in the car", "I was told at my club that ...", "for my slide": where the asker is and what he has says
    nothing of the figure. What is his own is told by a "my", or by a clause in which only he stands before it."""
    if any(m.text.casefold().split()[-1] in words.first_person for m in by_token.get(before, ())):
        return True
    says_of_himself, index = False, governor - 1
    while found := by_token.get(index, ()):
        if any(m.kind not in ("filler", "unknown") and m.key not in _OF_TELLING for m in found):
            return False
        says_of_himself = says_of_himself or any(m.text.casefold() in words.first_person for m in found)
        index -= 1
    return says_of_himself


def _is_led_to(governor: int, before: int, by_token: Mapping[int, tuple[Mention, ...]]) -> bool:
    """Whether nothing but "the" and its like stands between a preposition and a word ("during the pandemic"); "for an
    intern" says for whom, "with that little" how much."""
    between = (by_token.get(index, ()) for index in range(governor + 1, before + 1))
    return all(found and found[0].text.casefold() in _DEFINITE for found in between)


def _belongs_to_a_name(found: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    return any(
        m.kind in ("entity", "metric", "place") or (m.kind == "cue" and m.key in (*knowledge.metric_cues, "world"))
        for m in found
    )
