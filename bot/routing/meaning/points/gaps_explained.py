"""A gap in valuation that is to be explained: "how does the author explain the discount to US peers?" asks for the
reason, and neither for what the word means nor for how large the gap is."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_DEFINE, _JUSTIFY, _WHY = "define", "justify", "why"
_EXPLAINING = ("explain", "explains", "explained", "explaining", "justify", "justifies", "rationalise", "rationalize",
               "rationalises", "rationalizes")
_GAPS = frozenset({"discount", "difference", "premium", "cheap", "cheaper", "below", "above", "less", "pricier"})
_VALUED = frozenset({"valuation", "pe", "multiple", "discount", "cheap", "cheaper", "pricier"})
_OF_TERMS = frozenset({"difference", "differences"})
"""Words of a difference between terms ("explain the difference between P/E and EPS"); a gap is between figures."""
_WORDS = frozenset({"term", "word", "concept", "idea", "notion", "expression", "phrase", "what", "a", "an"})
"""Before the gap they ask for the meaning of a word."""
_DEFINITE = frozenset({"the", "its", "their", "this", "that", "such"})
_COUNTING = frozenset({"how", "computed", "calculated", "worked"})
_OF_A_TEXT = frozenset({"article", "author", "source", "says"})


@woken_by(*_EXPLAINING)
def with_gaps_explained(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a verb as "why"."""
    verb = next((i for i, m in enumerate(mentions) if _explains(m)), None)
    keys = {m.key for m in mentions}
    if verb is None or _WHY in keys or keys.isdisjoint(_VALUED) or not _is_a_gap(verb, mentions):
        return mentions
    if mentions[verb].key == _JUSTIFY and keys.isdisjoint(_OF_A_TEXT):
        return mentions  # "can it justify its premium?" asks for what must come
    return tuple(m._replace(kind="cue", key=_WHY) if m.start == mentions[verb].start else m for m in mentions)


def _explains(mention: Mention) -> bool:
    return mention.key in (_DEFINE, _JUSTIFY) and mention.text.casefold().split()[0] in _EXPLAINING


def _is_a_gap(verb: int, mentions: Mentions) -> bool:
    """ "Explain the valuation gap", "the gap is explained": what the verb is of, with no word for a word before it."""
    passive = mentions[verb].text.casefold() == "explained"
    said = mentions[:verb] if passive else mentions[verb + 1 :]
    words = {word for m in said for word in m.text.casefold().split()}
    named = any(m.kind in ("entity", "group") for m in mentions)
    of_a_word = bool(words & _WORDS) or (bool(words & _COUNTING) and not passive)
    if of_a_word or (words & _OF_TERMS and not named) or not (named or passive or words & _DEFINITE):
        return False
    return any(m.key in _GAPS for m in said)
