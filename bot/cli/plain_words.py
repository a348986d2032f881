"""What a word of a question was taken for, in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from knowledge import Knowledge, Mention

_MEANINGS: Mapping[str, str] = {
    "entity": "names {key}",
    "group": "names a group of companies ({key})",
    "metric": "names the figure {key}",
    "cue": 'is heard as "{key}"',
    "term": "is a term that can be defined ({key})",
    "filler": "does not change what is asked",
    "hint": 'hints at "{key}"',
    "place": "is a place ({key})",
    "segment": "is a part of a business ({key})",
    "topic": "speaks of something else ({key})",
    "ordinal": "is a place in an order ({key})",
    "quantity": "states a number",
    "period": "is a time",
    "unknown": "is not known",
}
"""By kind of mention."""
_CUES: Mapping[str, str] = {"polar": "yes or no", "it": "what was shown", "and_what": "one thing more"}
"""The cues whose keys say too little."""


def meaning_of(mention: Mention, knowledge: Knowledge) -> str:
    """A predicate: "names Alibaba", "is not known"."""
    return _MEANINGS[mention.kind].format(key=_name(mention, knowledge))


def as_rewritten(
    spotted: tuple[Mention, ...], meant: tuple[Mention, ...], knowledge: Knowledge
) -> Iterator[str]:
    """A line for each mention within what was read that a rewrite has put as something else or left aside."""
    if not meant:
        return
    within = range(min(m.start for m in meant), max(m.end for m in meant))
    for gone in spotted:
        if gone in meant or gone.kind == "filler" or gone.start not in within:
            continue
        others = [m for m in meant if m.start < gone.end and gone.start < m.end and m not in spotted]
        told = " and ".join(dict.fromkeys(meaning_of(m, knowledge) for m in others)) or "is left aside"
        yield f'"{gone.text}" {told}'
    for added in meant:
        if not any(m.start < added.end and added.start < m.end for m in spotted):
            yield f'and it is asked as if with "{_name(added, knowledge)}"'


def _name(mention: Mention, knowledge: Knowledge) -> str:
    if mention.kind == "entity":
        return knowledge.entity(mention.key).name
    if mention.kind == "metric":
        return knowledge.metric(mention.key).name
    return _CUES.get(mention.key, mention.key).replace("_", " ")
