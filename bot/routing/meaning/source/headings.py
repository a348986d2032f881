"""The heading under which a figure stands: "under which section heading does the figure of nine appear?", "state the
section in which the 18x stands"."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_WHICH_SECTION, _SECTION = "which_section", "section"
_HEADINGS = frozenset({"heading", "headings", "header", "headers", "subheading", "rubric", "caption"})
_ASKING = frozenset({"which", "what"})
_LED_BY = ("which", "what", _WHICH_SECTION, _SECTION)
_UNDER = frozenset({"under", "beneath", "below"})
_TELLING = frozenset({"state", "give", "name", "identify", "indicate", "cite", "specify", "provide", "tell", "me"})
_PARTS = frozenset({"section", "chapter", "paragraph", "heading", "section heading"})
_STANDING = frozenset(
    {"appear", "appears", "occur", "occurs", "feature", "features", "fall", "falls", "come", "comes", "lie", "lies",
     "sit", "sits", "contain", "contains", "figure", "figures", "stand", "stands", "come up", "crop up"}
)
"""What a figure does under a heading."""


@woken_by(_WHICH_SECTION, _SECTION, "chapter", "paragraph", *_HEADINGS)
def with_headings_of_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a heading as the section that is asked for; the title of the text is of no figure."""
    if not any(m.quantity or m.kind == "metric" or m.key in knowledge.metric_cues for m in mentions):
        return mentions
    headings = set(_asked_for(mentions))
    starts = {m.start for m in headings}
    if not headings and all(m.key != _WHICH_SECTION for m in mentions):
        return mentions
    idle = {m for m in mentions if m.end in starts and m.key in (*_LED_BY, "below")}
    before = {m.start for m in idle} | starts

    def as_meant(mention: Mention) -> Mention:
        text = mention.text.casefold()
        if mention in headings:
            return mention._replace(kind="cue", key=_WHICH_SECTION)
        under = text in _UNDER and (mention.end in before or mention.end == mentions[-1].end)
        return mention.as_filler() if mention in idle or under or _is_verb(mention) else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))


def _asked_for(mentions: Mentions) -> Iterator[Mention]:
    """ "Under which heading", "which section heading", "state the section"."""
    led = {m.end for m in mentions if m.key in _LED_BY}
    told = {m.end for m in mentions if m.text.casefold() in _TELLING}
    told |= {m.end for m in mentions if m.text.casefold() == "the" and m.start in told}
    for mention in mentions:
        words = mention.text.casefold().split()
        part = mention.kind == "cue" and mention.text.casefold() in _PARTS and mention.start in told
        headed = bool(words) and words[-1] in _HEADINGS
        if part or (headed and (mention.start in led or not _ASKING.isdisjoint(words))):
            yield mention


def _is_verb(mention: Mention) -> bool:
    worded = mention.kind in ("unknown", "cue", "filler") and not mention.quantity
    return worded and mention.text.casefold() in _STANDING
