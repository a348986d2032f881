"""Whether a part of a message says more closely what another part asks: on what basis, of which time or place, and of
nothing else."""

from __future__ import annotations

import itertools

from knowledge import Mention

from bot.clauses import NAMES, OUTSIDE, asks, words_in
from bot.routing import ALONE, is_unheard_of

OF_ASKING = frozenset(
    {"mean", "meant", "want", "need", "care", "ask", "asking", "look", "looking", "talk", "talking", "interested",
     "refer"}
)
"""With these a person says what he asks for ("I only care about Brazil")."""
_MEANING = frozenset({"mean", "meant", "ask", "asking", "talk", "talking", "refer", "referring"})
_LEADING_TO = ("about", "at", "on")
_ABOUT, _ENDING_SO = ("about", "for", "of"), ("mean", "meant")
"""With these behind them it is said what is meant ("it is China I ask about")."""
WANTING = frozenset({"wants", "needs", "wanted", "needed", "asks", "asked", "demands", "expects", "prefers", "means"})
BASES = frozenset({"forward", "fwd", "ntm", "ttm", "ltm", "trailing"})
"""Of what a multiple is one, said by themselves ("forward: Amazon's P/E")."""
_OTHER_BASES = frozenset(
    {"outside:accounting_basis", "outside:forward_pe", "outside:trailing_pe", "outside:other_currency"}
)
_SETTING_ASIDE = ("exclude", "negation")
"""Cues of "profit, not revenue"."""
_WE, _LOOK = ("we", "i"), "look"
SERVED = frozenset({"adoption", "outside:customers", "outside:users", "outside:companies"})
"""Who uses what a company sells; whoever is the asker's has an article or a possessive ("for a client: ...")."""
_OURS, _BEING = frozenset({"my", "our"}), frozenset({"is", "are", "was", "s", "stays", "remains"})
_COVERED = frozenset(
    {"market", "markets", "region", "regions", "territory", "turf", "patch", "beat", "mandate", "remit", "universe",
     "coverage", "focus", "scope", "area"}
)
"""What an analyst calls what he follows."""
_WORLD = "world"
_AVERAGE, _FRAGMENT = "average", 4
"""Words of the longest fragment that says which figure is meant ("net of cash")."""
CLOSER = ("period", "place", "segment", "quantity")
_ARTICLES = ("the", "a", "an")
_LEADING_TO_THOSE = ("for", "with", "among", "by", "amongst")
WHEN_AND_WHERE = ("place", "period")
NOTHING_ELSE = ALONE - {"just"} | {"alone", "exclusively"}
"""With these whoever asks says of what he asks ("our mandate is Africa alone")."""
_POLITE, _POSSESSIVES = "politeness", ("my", "our", "his", "her", "your", "their")


def wants_another(part: tuple[Mention, ...]) -> bool:
    """ "My boss wants the 2022 figure", "I need the adjusted one": what is wanted is named more closely; "wants to
    know" and "needs by noon" only say that somebody asks, and when."""
    words = words_in(part)
    wants = any(one in OF_ASKING | WANTING and two != "to" for one, two in itertools.pairwise(words))
    pointed = {m.end for m in part if m.text.casefold() in _ARTICLES}
    return wants and any(m.kind in CLOSER or (is_strange(m) and m.start in pointed) for m in part)


def says_what_is_asked(part: tuple[Mention, ...]) -> bool:
    """ "I should add that it is mainland China I am asking about", "our mandate is Africa alone": a time or place, and
    that it is what is meant; "we only look at mobile": a word that nothing knows, and that nothing else is."""
    words = words_in(part)
    if asks(frozenset(m.key for m in part)):
        return False
    meant = any(itertools.starmap(means, itertools.pairwise((*words, ""))))
    alone = not NOTHING_ELSE.isdisjoint(words) and any(m.kind in WHEN_AND_WHERE for m in part)
    return alone or _looks_at_nothing_else(part, words) or (meant and any(m.kind in CLOSER for m in part))


def _looks_at_nothing_else(part: tuple[Mention, ...], words: list[str]) -> bool:
    """ "We only look at mobile": right behind the verb, and not "at my little portfolio"."""
    strange = {m.start for m in part if is_strange(m)}
    told = [words_in(tuple(m for m in part if m.end <= place))[-2:] for place in strange]
    looks = any(len(two) > 1 and two[0] in OF_ASKING and two[1] in _LEADING_TO for two in told)
    return looks and not NOTHING_ELSE.isdisjoint(words)


def names_a_basis(part: tuple[Mention, ...]) -> bool:
    """ "We go by forward numbers", "I mean profit, not revenue": on what basis a figure is wanted, or of which measure,
    though nothing is asked; "I've adjusted my glasses" names none."""
    owned = {m.start for m in part if m.text.casefold() in _POSSESSIVES}
    return any(m.key in _OTHER_BASES and m.end not in owned for m in part) or _names_a_measure(part)


def _names_a_measure(part: tuple[Mention, ...]) -> bool:
    """One that no source has: the one that is meant, or that another one is set aside for."""
    measures = sorted(m.start for m in part if m.kind == "metric" and m.key.startswith(OUTSIDE))
    if not measures or any(m.kind in ("entity", "group") for m in part):
        return False
    words = words_in(part)
    aside = any(m.key in _SETTING_ASIDE and measures[0] < m.start < measures[-1] for m in part)
    looked_at = words[0] in _WE and _LOOK in words
    return aside or looked_at or not _MEANING.isdisjoint(words)


def specifies(part: tuple[Mention, ...], stand_ins: frozenset[str]) -> bool:
    """ "Net of cash.", "The forward one.", "Five-year average.": no sentence, and which of the figures is meant."""
    words = words_in(part)
    if not part or len(words) > _FRAGMENT or any(m.kind in NAMES and not is_strange(m) for m in part):
        return False
    if any(m.key == _AVERAGE for m in part) or is_a_basis_alone(part) or is_of_those_served(part):
        return True
    spans = {(m.start, m.end) for m in part if is_strange(m)}
    strange = bool(spans) and not any(m.kind == "cue" and (m.start, m.end) not in spans for m in part)
    pointed = words[0] in _ARTICLES and not stand_ins.isdisjoint(words)
    return strange and (pointed or any(m.kind == "metric" for m in part))


def says_what_is_covered(part: tuple[Mention, ...]) -> bool:
    """ "DACH is our market", "my beat is banking": of what the asker wants figures; "my market stall is closed" is of
    none. "DACH", a name that nothing knows, is so by itself."""
    words = words_in(part)
    ours = any(one in _OURS and two in _COVERED for one, two in itertools.pairwise(words))
    named = [m for m in part if m.kind not in ("filler", "cue") or m.key == _WORLD]
    is_one = bool(named) and not _BEING.isdisjoint(words) and any(m.kind in CLOSER or is_strange(m) for m in named)
    return (ours and is_one) or (len(part) == 1 and is_unheard_of(part[0]))


def is_of_those_served(part: tuple[Mention, ...]) -> bool:
    """ "For enterprise customers: ...": nothing but whom it serves."""
    led = all(m.key in SERVED or (m.kind == "filler" and m.text.casefold() in _LEADING_TO_THOSE) for m in part)
    return led and any(m.key in SERVED for m in part)


def is_a_basis_alone(part: tuple[Mention, ...]) -> bool:
    """ "Forward: ...", "forward please"."""
    polite = {m.start for m in part if m.key == _POLITE}
    words = words_in(tuple(m for m in part if m.start not in polite))
    return bool(words) and BASES.issuperset(words)


def means(one: str, two: str) -> bool:
    """Whether a verb and the word behind it say what is meant ("I ask about", "is what I mean")."""
    return one in _MEANING and (two in _ABOUT or (not two and one in _ENDING_SO))


def is_strange(mention: Mention) -> bool:
    return mention.kind == "unknown" or (mention.kind == "metric" and mention.key.startswith(OUTSIDE))
