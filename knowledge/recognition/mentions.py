"""What a text mentions: names, metrics, cues, quantities, times; and the words that nothing explains."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from operator import attrgetter

from knowledge.models import Vocabulary
from knowledge.recognition.han import has_han
from knowledge.recognition.homophones import Homophones
from knowledge.recognition.lexicon import Lexicon, Sense
from knowledge.recognition.meanings import Meaning, Meanings, meaning_of
from knowledge.recognition.ordinary import OrdinaryWords
from knowledge.recognition.overlaps import Found, cut_into_words, outside_of_phrases, token_indexes, without_cuts
from knowledge.recognition.periods import PeriodReader, relative_period
from knowledge.recognition.quantities import Quantity, QuantityReader
from knowledge.recognition.spelling import Speller
from knowledge.recognition.spotted import Mention, Spotted, new_mention
from knowledge.recognition.tokens import Token, are_ascii

_PLACE = attrgetter("start", "end")
_KEY = attrgetter("key")
_IS_NUMBER, _NORM, _START = attrgetter("is_number"), attrgetter("norm"), attrgetter("start")
_TEXT = attrgetter("text")

_SHORTEST_ADVERB = 5
_REMEMBERED = 16384
_NOUNS = ("people", "thoughts", "things")
_WITH = ("with", "w")
_GERUND = "ing"
"""The ending of nouns that are verbs as well."""


class Reader:
    """Reads texts of one language: articles and questions alike."""

    def __init__(self, lexicon: Lexicon, words: Vocabulary) -> None:
        self.lexicon = lexicon
        self.ordinary = OrdinaryWords(words.ordinary)
        self.speller = Speller(lexicon, self.ordinary, words.commonest)
        self.homophones = Homophones(lexicon.in_han, self.ordinary.lists)
        self.quantities = QuantityReader(words)
        self.periods = PeriodReader(words)
        self.before_figures = self.quantities.beginnings | self.periods.beginnings
        self.opening = frozenset(words.opening)
        self.before_opening = frozenset(words.before_opening)
        self.harmless_endings = words.harmless_endings
        self.clues = frozenset(words.clues)
        self.joints = frozenset(words.small_words.get("joints", ()))
        self.speakers_before = frozenset(words.speakers_before)
        self._meanings = Meanings()

    def spot_mentions(self, tokens: tuple[Token, ...], asked_on: date) -> Spotted:
        tokens, corrections = self.speller.correct(tokens)
        mentions = self._mentions(tokens, asked_on)
        if any(m.kind == "unknown" and has_han(m.key) for m in mentions):
            tokens, more = self.homophones.mended(tokens, mentions)
            if more:
                corrections, mentions = (*corrections, *more), self._mentions(tokens, asked_on)
        return Spotted(tokens, mentions, corrections)

    def _mentions(self, tokens: tuple[Token, ...], asked_on: date) -> tuple[Mention, ...]:
        found = self._found(tokens)
        whole = self._phrases(tokens, found)
        ascii_only = are_ascii(tokens)
        figures = [] if ascii_only and self._has_no_figures(tokens) else self._figures(tokens, whole)
        uncut = without_cuts(found, figures) if figures else found
        if not ascii_only and has_han("".join([token.text for token in tokens])):
            uncut = cut_into_words(uncut, tokens, figures)
        phrases = self._only_opening(whole if uncut is found else self._phrases(tokens, uncut), tokens)
        known = self.lexicon.words
        mentions = [
            _valued(m, asked_on) if m.kind in _WITH_VALUE else m
            for m in phrases
            if tokens[m.start].norm in known or not self._is_noun_of_its_own(m, tokens)
        ]
        mentions += outside_of_phrases(figures, mentions)
        speakers = self._speakers(mentions, tokens)
        if speakers:
            mentions = [_as_speaker(m) if m.end - 1 in speakers else m for m in mentions]
        covered = _as_bits(mentions)
        unknown = _joined([
            self._unknown(token, i, i in speakers)
            for i, token in enumerate(tokens)
            if not (covered >> i & 1 or token.is_stop)
        ])
        mentions += [word for run in unknown for word in self._words_of(run, tokens)]
        return tuple(sorted(mentions, key=_PLACE))

    def _speakers(self, mentions: list[Mention], tokens: tuple[Token, ...]) -> frozenset[int]:
        """The tokens right before verbs of saying ("Tom says")."""
        if self.speakers_before.isdisjoint(map(_KEY, mentions)):
            return frozenset()
        speaking = [m for m in mentions if m.key in self.speakers_before and not _asked_of(m, tokens)]
        return frozenset(m.start - 1 for m in speaking)

    def spot_hints(self, tokens: tuple[Token, ...]) -> tuple[Mention, ...]:
        """Everyday words that speak for a cue together with others; they lie over whatever else is there."""
        return tuple(
            Mention(sense.kind, sense.key, start, end, _text(tokens, start, end))
            for start, end, senses in self.lexicon.hinted(tokens)
            for sense in senses
        )

    def _only_opening(self, phrases: list[Mention], tokens: tuple[Token, ...]) -> list[Mention]:
        """Cues such as "is" ask for yes or no only where a sentence opens with them; elsewhere they are filler.
        Those of Chinese (是不是) do wherever they stand."""
        if self.opening.isdisjoint(map(_KEY, phrases)):
            return phrases
        kept: list[Mention] = []
        polite = {mention.start for mention in phrases if mention.key in self.before_opening}
        last_end, opened = 0, False
        for mention in sorted(phrases, key=_PLACE):
            if mention.start > last_end:
                opened = not any(token.is_stop for token in tokens[last_end : mention.start])
            positional = mention.kind == "cue" and mention.key in self.opening and not has_han(mention.text)
            if opened and positional:
                mention = mention.as_filler()
            kept.append(mention)
            if mention.end > last_end:
                last_end = mention.end
            opened = opened or not (mention.kind == "term" or mention.start in polite)
        return kept

    def _is_noun_of_its_own(self, mention: Mention, tokens: tuple[Token, ...]) -> bool:
        """ "Feebleness" has the stem of "feeble" and is no filler: a noun is what may be asked about."""
        if mention.kind != "filler" or mention.end - mention.start > 1:
            return False
        norm = tokens[mention.start].norm
        if norm.removesuffix("s") in self.lexicon.words or norm.endswith(_GERUND):
            return False
        return self.ordinary.lists(norm) and self.ordinary.kind_of(norm) in _NOUNS

    def _unknown(self, token: Token, index: int, speaks: bool) -> Mention:
        """A word that no list has: a speaker's name and most adverbs are filler all the same."""
        if speaks or self._is_harmless(token):
            return Mention("filler", token.norm, index, index + 1, token.text)
        kind = self.ordinary.kind_of(token.norm) or self.ordinary.slip_of(token.norm)
        return Mention("unknown", token.norm, index, index + 1, token.text, word=kind)

    def _words_of(self, run: Mention, tokens: tuple[Token, ...]) -> list[Mention]:
        """An unknown run of Chinese characters, each a token, as the words that the dictionary knows; else as it is."""
        of_characters = has_han(run.text) and len(run.key) == run.end - run.start
        if run.kind != "unknown" or not of_characters:
            return [run]
        words: list[Mention] = []
        start = run.start
        for norm in self.ordinary.cut(run.key):
            end = start + len(norm)
            kind = None if self._is_half_a_noun(start, end, tokens) else self.ordinary.kind_of(norm)
            text = _text(tokens, start, end)
            words.append(run._replace(key=norm, start=start, end=end, text=text, word=kind))
            start = end
        return words

    def _is_half_a_noun(self, start: int, end: int, tokens: tuple[Token, ...]) -> bool:
        """Whether a lone character makes a thing together with the one beside it (机 + 会)."""
        if end - start > 1:
            return False
        pairs = ("".join(token.norm for token in tokens[at : at + 2]) for at in (max(start - 1, 0), start))
        return any(len(pair) > 1 and self.ordinary.kind_of(pair) in _NOUNS for pair in pairs)

    def _is_harmless(self, token: Token) -> bool:
        return len(token.norm) > _SHORTEST_ADVERB and token.norm.endswith(self.harmless_endings)

    def _has_no_figures(self, tokens: tuple[Token, ...]) -> bool:
        """As most texts, of which none is in Chinese: no number, and no word that one begins with."""
        return not any(map(_IS_NUMBER, tokens)) and self.before_figures.isdisjoint(map(_NORM, tokens))

    def _figures(self, tokens: tuple[Token, ...], phrases: list[Mention]) -> list[Mention]:
        """Periods and quantities, outside of names ("9988.HK")."""
        names = token_indexes([m for m in phrases if m.kind == "entity"])
        periods = [
            Mention("period", p.meaning, p.start, p.end, _text(tokens, p.start, p.end), period=p.period)
            for p in self.periods.read(tokens, names)
        ]
        dated = names | token_indexes(periods) if periods else names
        return [
            *periods,
            *(
                Mention("quantity", q.unit or "", q.start, q.end, _text(tokens, q.start, q.end), quantity=q)
                for q in self.quantities.read(tokens, dated)
            ),
        ]

    def _found(self, tokens: tuple[Token, ...]) -> list[Found]:
        """Every phrase of the lexicon: the longest first, then names, then the earlier."""
        found: list[Found] = []
        meanings = self._meanings
        for start, end, senses in self.lexicon.phrases(tokens):
            known = meanings.get(id(senses))
            meaning = known[1] if known else self._meaning_of(senses)
            found.append((start - end, meaning.priority, start, end, senses, meaning))
        found.sort()
        return found

    def _meaning_of(self, senses: tuple[Sense, ...]) -> Meaning:
        """Looked up by id first, which is quicker than by value: the senses of a phrase are mostly the lexicon's own
        tuple."""
        if len(self._meanings) >= _REMEMBERED:
            self._meanings.clear()
        meaning = meaning_of(senses)
        self._meanings[id(senses)] = (senses, meaning)
        return meaning

    def _phrases(self, tokens: tuple[Token, ...], found: list[Found]) -> list[Mention]:
        """Where two overlap the longer wins, then a name, then the earlier. Terms are spotted beside everything
        else: that a word can be defined takes no other sense from it."""
        used = 0  # a bit for each token
        terms: list[Mention] = []
        mentions: list[Mention] = []
        for shortness, _, start, end, _, meaning in found:
            span = (1 << -shortness) - 1 << start
            is_free = not used & span
            if not (is_free or meaning.terms):
                continue
            text = tokens[start].text if shortness == -1 else _text(tokens, start, end)
            for sense in meaning.terms:
                terms.append(new_mention(("term", sense.key, start, end, text, None, None, None)))
            if is_free and meaning.others:
                used |= span
                # Nearly all phrases are plain, so that they are spared the call.
                for sense in meaning.plain or self._meant(meaning, start, end, tokens, found):
                    mentions.append(new_mention((sense.kind, sense.key, start, end, text, None, None, None)))
        return terms + mentions

    def _meant(
        self, meaning: Meaning, start: int, end: int, tokens: tuple[Token, ...], found: list[Found]
    ) -> tuple[Sense, ...]:
        """What a phrase stands for here: a name that is an everyday word too needs a clue, and one that is a form of
        address as well ("ms") is no name before a person's."""
        if meaning.certain and not (meaning.address and _is_known_or_last(end, tokens, found)):
            return meaning.certain
        if not (self._has_clue(found) or self._is_joined_to_a_name(start, end, tokens, found)):
            return meaning.certain
        return meaning.address or meaning.others

    def _is_joined_to_a_name(self, start: int, end: int, tokens: tuple[Token, ...], found: list[Found]) -> bool:
        """ "Deloitte n ali", "sap, wats the deal w ali": what a joining word ties to a name is one too; in small
        letters and behind "with" it need not stand right beside it."""
        before = start > 0 and tokens[start - 1].norm in self.joints
        behind = end < len(tokens) and tokens[end].norm in self.joints
        if not (before or behind):
            return False
        named = [item for item in found if any(s.kind == "entity" and not s.everyday for s in item[4])]
        if before and named and tokens[start - 1].norm in _WITH and tokens[start].text.islower():
            return True
        ends, starts = {item[3] for item in named}, {item[2] for item in named}
        return (before and start - 1 in ends) or (behind and end + 1 in starts)

    def _has_clue(self, found: list[Found]) -> bool:
        """Whether something speaks of this field, so that an everyday word may be a name."""
        return any(
            sense.kind == "metric" or (sense.kind == "cue" and sense.key in self.clues)
            for *_, senses, _ in found
            for sense in senses
        )


_SAY = frozenset({"say", "think", "reckon", "believe"})
"""Verbs as they stand behind "does" and the speaker."""


def _asked_of(says: Mention, tokens: tuple[Token, ...]) -> bool:
    """ "What did its boss say", "what does UBS think": the speaker is whom the question is about, and no mere witness
    ("Tom says")."""
    before = {token.norm for token in tokens[: says.start]}
    return says.text.casefold() in _SAY and not before.isdisjoint(("did", "does", "do"))


def _joined(unknown: list[Mention]) -> list[Mention]:
    """Unknown Chinese characters side by side are most likely one word, and are shown as one."""
    joined: list[Mention] = []
    for mention in unknown:
        last = joined[-1] if joined else None
        if last and last.end == mention.start and last.kind == mention.kind and has_han(last.text + mention.text):
            joined[-1] = last._replace(key=last.key + mention.key, end=mention.end, text=last.text + mention.text)
        else:
            joined.append(mention)
    return joined


def _as_speaker(mention: Mention) -> Mention:
    """Whoever is quoted says nothing of what is asked, where no source covers them either."""
    return mention._replace(kind="filler", key="speaker") if mention.key.startswith("outside:") else mention


def _as_bits(mentions: Iterable[Mention]) -> int:
    """A bit for each token that one of them covers: quicker than a set where all are asked for once."""
    covered = 0
    for mention in mentions:
        covered |= (1 << mention.end) - (1 << mention.start)
    return covered


def _is_known_or_last(index: int, tokens: tuple[Token, ...], found: list[Found]) -> bool:
    """Whether no person's name can stand there: the text or the clause ends, or a phrase of the lexicon begins."""
    if index >= len(tokens) or (tokens[index].is_stop and tokens[index].text != "."):
        return True
    return tokens[index].is_number or any(start == index for _, _, start, *_ in found)


_WITH_VALUE = ("fraction", "time")


def _valued(mention: Mention, asked_on: date) -> Mention:
    """Fractions as quantities and relative times as periods."""
    if mention.kind == "fraction":
        unit = "ratio" if Decimal(mention.key) > 100 else "percent"
        quantity = Quantity(Decimal(mention.key), unit, mention.start, mention.end, worded=True)
        return Mention("quantity", unit, mention.start, mention.end, mention.text, quantity=quantity)
    period = relative_period(mention.key, asked_on)
    return Mention("period", mention.key, mention.start, mention.end, mention.text, period=period)


def _text(tokens: tuple[Token, ...], start: int, end: int) -> str:
    """As typed, without what the tokens leave out; Chinese is written without spaces."""
    if end - start == 1:
        return tokens[start].text
    spoken = tokens[start:end]
    text = " ".join(map(_TEXT, spoken))
    if text.isascii() and len(set(map(_START, spoken))) == len(spoken):
        return text
    text = ""
    for before, token in zip((None, *spoken), spoken, strict=False):
        if before is not None and before.start == token.start:
            continue  # two words that were typed as one
        together = before is None or (before.end == token.start and has_han(before.text + token.text))
        text += token.text if together else f" {token.text}"
    return text
