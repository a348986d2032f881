"""Verbs of what companies and articles do with figures: a company posts growth, an article lists a P/E; neither says
that something was published, nor asks for a list."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_POSTING, _LISTING = ("post", "posts", "posted"), ("list", "lists", "listed")
_REPORTED = "reported"
_PUBLISHED, _PUBLISH, _CASE_STUDY, _HOW_MANY = "published", "publish", "case_study", "how_many"
_NAMES = ("entity", "group")
_OF_THE_TEXT = frozenset({"article", "author", "source", "published", "when", "where", "clock", "weekday", "age", "it"})
"""What a message speaks of that asks when a text was posted."""
_BEFORE_LISTING = frozenset({"article", "author", "source", "is", "are", "was", "were", "it", "they", "you"})
_LEADING_ON = frozenset({"for", "in", "under", "as"})
"""Behind "is listed" they say of whom or where a figure is; a company is listed on an exchange."""


@woken_by(*_POSTING, beside=_NAMES)
def with_figures_posted(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What growth did Azure and AWS each post?", "growth posted by Azure": of a company's figure it is no article."""
    posting = {m.start for m in mentions if m.text.casefold() in _POSTING}
    others = [m for m in mentions if m.start not in posting]
    measured = any(is_measure(m, knowledge) for m in others)
    if not measured or any(m.key in _OF_THE_TEXT for m in others) or all(m.kind not in _NAMES for m in others):
        return mentions
    return tuple(m.as_filler() if m.start in posting else m for m in mentions)


@woken_by(_PUBLISHED, beside=(_CASE_STUDY,))
def with_case_studies_published(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The number of case studies AWS has published": what is counted is none of our texts."""
    counted = {m.end for m in mentions if m.key == _HOW_MANY}
    counted |= {m.end for m in mentions if m.key == "ai" and m.start in counted}
    if all(m.key != _CASE_STUDY or m.start not in counted for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.text.casefold().startswith(_PUBLISH) else m for m in mentions)


@woken_by(_REPORTED)
def with_figures_reported(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "The growth reported for Azure, and the period it refers to", "for which period is its growth reported?": said
    of a figure it speaks of no article, and a "when" beside it is the figure's."""
    measured = {m.end for m in mentions if is_measure(m, knowledge)}
    leads = {m.start for m in mentions if m.text.casefold() in _LEADING_ON}

    def is_of_a_figure(mention: Mention) -> bool:
        return mention.text.casefold() == _REPORTED and (mention.start in measured or mention.end in leads)

    return tuple(m.as_filler() if measured and is_of_a_figure(m) else m for m in mentions)


@woken_by(*_LISTING)
def with_figures_listed(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Which P/E does the article list for Microsoft?", "what P/E is listed for Amazon?": right behind who lists it
    it wants the figure alone."""
    if not any(is_measure(m, knowledge) for m in mentions):
        return mentions
    ends = {m.end for m in mentions if m.key in _BEFORE_LISTING or m.text.casefold() in _BEFORE_LISTING}
    leads = {m.start for m in mentions if m.text.casefold() in _LEADING_ON}

    def lists(mention: Mention) -> bool:
        words = mention.text.casefold().split()
        return words[-1] in _LISTING and (mention.start in ends if len(words) == 1 else mention.end in leads)

    return tuple(m.as_filler() if lists(m) else m for m in mentions)
