"""The heading under which a figure stands: "under which section heading does the figure of nine appear?", "state the
section in which the 18x stands"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_WHICH_SECTION, _SECTION = "which_section", "section"
_HEADINGS = frozenset({"heading", "headings", "header", "headers", "subheading", "rubric", "caption"})
_ASKING = frozenset({"which", "what"})
_LED_BY = ("which", "what", _WHICH_SECTION, _SECTION)
_UNDER = frozenset({"under", "beneath", "below"})
_TELLING = frozenset({"state", "give", "name", "identify", "indicate", "cite", "specify", "provide", "tell"})
_PARTS = frozenset({"section", "chapter", "paragraph", "heading", "section heading"})
_STANDING = frozenset(
    {"appear", "appears", "occur", "occurs", "feature", "features", "fall", "falls", "come", "comes", "lie", "lies",
     "sit", "sits", "contain", "contains", "figure", "figures", "stand", "stands", "come up", "crop up"}
)
"""What a figure does under a heading."""


@woken_by(_WHICH_SECTION, _SECTION, *_HEADINGS)
def with_headings_of_figures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a heading as the section that is asked for; the title of the text is of no figure."""
    if not any(m.quantity or m.kind == "metric" or m.key in knowledge.metric_cues for m in mentions):
        return mentions
    headings = [m for m in mentions if _is_asked_for(m, mentions)]
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


def _is_asked_for(mention: Mention, mentions: Mentions) -> bool:
    """ "Under which heading", "which section heading", "state the section"."""
    words = mention.text.casefold().split()
    if mention.kind == "cue" and mention.text.casefold() in _PARTS and _is_told(mention, mentions):
        return True
    if words[-1] not in _HEADINGS:
        return False
    led = any(m.end == mention.start and m.key in _LED_BY for m in mentions)
    return led or not _ASKING.isdisjoint(words)


def _is_told(part: Mention, mentions: Mentions) -> bool:
    """Whether somebody is to tell it: "please state the section ..."."""
    led = {m.start for m in mentions if m.end == part.start and m.text.casefold() == "the"}
    return any(m.end in led | {part.start} and m.text.casefold() in _TELLING for m in mentions) or (
        bool(led) and any(m.end in led and m.text.casefold() == "me" for m in mentions)
    )


def _is_verb(mention: Mention) -> bool:
    worded = mention.kind in ("unknown", "cue", "filler") and not mention.quantity
    return worded and mention.text.casefold() in _STANDING
