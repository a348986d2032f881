"""What a stated share is of: "what is AWS's 34% a share of?" and "Azure's 25% is a part of what?" ask for the figure
that is stated, whatever share it is, and for no market share."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_NOUNS = frozenset({"share", "part", "percentage", "percent", "portion", "proportion", "slice", "fraction"})
_OF, _WHAT, _ARTICLES = "of", frozenset({"what", "which"}), frozenset({"a", "an", "the"})


@woken_by("quantity", beside=_NOUNS)
def with_bases_asked(mentions: Mentions, _: Knowledge) -> Mentions:
    """Behind the noun stands "of" and nothing more, or "of what"; or the noun ends what "of what" begins."""
    stated = [m for m in mentions if m.quantity and m.quantity.unit == "percent"]
    if len(stated) != 1 or not any(m.kind == "entity" for m in mentions):
        return mentions
    nouns = [m for m in mentions if _is_noun(m) and _is_left_open(m, mentions)]
    if not nouns:
        return mentions
    places = {m.start for m in nouns}
    return tuple(dict.fromkeys(m.as_filler() if m.start in places and m.end == nouns[0].end else m for m in mentions))


def _is_noun(mention: Mention) -> bool:
    words = [word for word in mention.text.casefold().split() if word not in (_OF, *_ARTICLES)]
    return len(words) == 1 and words[0] in _NOUNS


def _is_left_open(noun: Mention, mentions: Mentions) -> bool:
    behind = [word for m in mentions if m.start >= noun.start for word in m.text.casefold().split()]
    behind = [word for word in dict.fromkeys(behind) if word not in _NOUNS | _ARTICLES]
    first = [m.text.casefold() for m in mentions if m.start < noun.start][:2]
    opens = len(first) > 1 and first[0] == _OF and first[1] in _WHAT
    return behind[:1] == [_OF] and set(behind[1:]) <= _WHAT if behind else opens
