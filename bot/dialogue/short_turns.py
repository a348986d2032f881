"""Turns of a few words that the answer before gives their meaning: "then who?" after a no asks who it is, "first week?"
after downloads is of these, "what share of the money?" after the regions is the part that is built there. Each is put
as the words that it is short for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from knowledge import Fact, Knowledge, Mention, has_han

from bot.dialogue.composing import Word, inserted
from bot.models import Frame

Words = list[Word]
_REGIONS, _PART, _PARENTS_PART = "data_center_regions", "data_center_part", "share_of_parent_revenue"
_DOWNLOADS, _RATE, _STREAK, _SHARE = "downloads", "outside:rate_of_use", "growth_streak", "cloud_share"
_SPANNED = frozenset({"investment_plan", "ai_capex"})
_PLAN = "investment_plan"
_PARAMETERS, _AUTHOR = "parameters", "harrison_brooks"
_VERIFICATION, _STATED, _OUTSIDE = "verification", "stated_figure", "outside:"
_PRICED_IN = "priced_in"
_OF_MANY = frozenset({"versus", "side_by_side", "comparison"})


def with_short_turns(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the words that the whole turn is short for; as they are where it is none of these."""
    said = _said(mentions)
    for pattern, words_for in _TURNS:
        if pattern.fullmatch(said) and (words := words_for(frame, knowledge)):
            return inserted((), words, 0)
    return mentions


def _said(mentions: tuple[Mention, ...]) -> str:
    """Its words in lower case, each once though it may be heard as several things."""
    texts: list[str] = []
    past = 0
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if mention.start >= past:
            texts.append(mention.text.casefold())
            past = mention.end
    han = any(map(has_han, texts))
    return "".join(texts).replace(" ", "") if han else " ".join(texts)


def _whole(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:so|then|and|ok|okay|well|now|but) )*(?:{text})(?: then| right| please)?")


def _figure(entities: Iterable[str], metric: str) -> Words:
    return [*(("entity", key, key) for key in entities), ("metric", metric, metric)]


def _who_it_is(frame: Frame, knowledge: Knowledge) -> Words:
    """Whoever has the place that was denied to another, or the amount."""
    if frame.intent == _VERIFICATION and len(frame.held) == len(frame.metrics) == 1:
        return _figure(frame.held, frame.metrics[0])
    other = _stated_instead(frame, knowledge)
    if not other:
        return []
    same = [f for f in knowledge.facts_with_value(other.value, other.unit) if f.entity not in frame.entities]
    same = [fact for fact in same if not fact.qualifier]
    return _figure((same[0].entity,), same[0].metric) if len(same) == 1 else []


def _what_it_is(frame: Frame, knowledge: Knowledge) -> Words:
    other = _stated_instead(frame, knowledge)
    return _figure((other.entity,), other.metric) if other else []


def _stated_instead(frame: Frame, knowledge: Knowledge) -> Fact | None:
    """The figure that has the number which was stated of another one."""
    if frame.intent != _STATED or len(frame.metrics) != 1:
        return None
    shown = next((fact for fact in knowledge.base.facts if fact.key in frame.facts[-1:]), None)
    return shown if shown and shown.metric not in frame.metrics else None


def _length_of_amount(frame: Frame, _: Knowledge) -> Words:
    spanned = len(frame.metrics) == 1 and _SPANNED.issuperset(frame.metrics)
    return [("cue", "how_long", "how long"), *_figure(frame.entities, frame.metrics[0])] if spanned else []


def _downloads(frame: Frame, knowledge: Knowledge) -> Words:
    of_these = len(frame.entities) == 1 and frame.metrics in ((_DOWNLOADS,), (_RATE,))
    return _figure(frame.entities, _DOWNLOADS) if of_these and knowledge.facts(frame.entities[0], _DOWNLOADS) else []


def _part_for_sites(frame: Frame, _: Knowledge) -> Words:
    return _figure(frame.entities, _PART) if frame.metrics == (_REGIONS,) else []


def _rest_of_plan(frame: Frame, _: Knowledge) -> Words:
    """What is left of the plan that was shown, without its data centers."""
    cues = {"exclude": "without", "data_center": "data centers", "convert": "in dollars"}
    left: Words = [("cue", key, text) for key, text in cues.items()]
    return [*_figure(frame.entities, _PLAN), *left] if frame.metrics == (_PLAN,) else []


def _part_of_revenue(frame: Frame, knowledge: Knowledge) -> Words:
    one = len(frame.entities) == 1 and knowledge.facts(frame.entities[0], _PARENTS_PART)
    return _figure(frame.entities, _PARENTS_PART) if one else []


def _doubts_raised(frame: Frame, _: Knowledge) -> Words:
    ipo: Words = [("cue", "cancel", "cancel"), ("term", "ipo", "ipo"), ("cue", "ipo", "ipo"), ("cue", "risk", "doubts")]
    return ipo if "ipo" in frame.topics else []


def _kinds_of_growth(frame: Frame, knowledge: Knowledge) -> Words:
    of_streaks = frame.metrics == (_STREAK,) or "triple_digit" in frame.topics
    return _figure(frame.entities or knowledge.holders(_STREAK), _STREAK) if of_streaks else []


def _shares_of_both(frame: Frame, _: Knowledge) -> Words:
    both = frame.intent in _OF_MANY and len(frame.metrics) > 1 and _SHARE in frame.metrics
    return _figure(frame.entities, _SHARE) if both else []


def _beside_the_author(frame: Frame, _: Knowledge) -> Words:
    return [("cue", "compare", "vs"), ("entity", _AUTHOR, _AUTHOR)] if frame.metrics == (_PARAMETERS,) else []


def _scrutiny(frame: Frame, _: Knowledge) -> Words:
    return [("cue", "regulation", "scrutiny")] if frame.topics == ("regulation",) else []


def _priced_in(frame: Frame, _: Knowledge) -> Words:
    """How far AI is priced in: what is said of that, with no yes or no to a part of it."""
    return [("cue", "ai", "ai"), ("cue", _PRICED_IN, "priced in")] if _PRICED_IN in frame.topics else []


def _what_the_gap_implies(frame: Frame, _: Knowledge) -> Words:
    if {_PRICED_IN, "valuation"}.isdisjoint(frame.topics):
        return []
    return [("cue", key, key) for key in ("what", "valuation", "difference", "implies")]


def _all_of_its_cloud(frame: Frame, knowledge: Knowledge) -> Words:
    """After all that there is of a company: what there is of its cloud."""
    told = frame.intent == "overview" and len(frame.entities) == 1
    family = knowledge.family(frame.entities[0]) if told else ()
    units: Words = [("entity", key, key) for key in family if knowledge.entity(key).kind == "cloud_unit"]
    return [("cue", "all_figures", "all figures"), ("cue", "list", "list"), *units] if len(units) == 1 else []


def _last_of_the_order(frame: Frame, _: Knowledge) -> Words:
    return [("cue", "least", "lowest")] if frame.intent == "ranking" and len(frame.metrics) == 1 else []


def _author(frame: Frame, _: Knowledge) -> Words:
    """ "By whom?" where nothing but people were asked for whom no source names."""
    people = bool(frame.metrics) and all(key.startswith(_OUTSIDE) for key in frame.metrics)
    return [("cue", "who", "who"), ("cue", "author", "wrote"), ("cue", "article", "article")] if people else []


_PARTS = "share|part|percent|percentage|portion|proportion"
_MONEY = "money|budget|plan|investment|spending|spend|sum"
_TURNS: tuple[tuple[re.Pattern[str], Callable[[Frame, Knowledge], Words]], ...] = (
    (_whole(r"who(?: is| is it|'s|'s it)?|who then is(?: it)?"), _who_it_is),
    (re.compile(r"(?:那|咁|那么|那麼)?(?:到底)?(?:是谁|是誰|谁是|誰是|係邊個|邊個係|邊個先係)"), _who_it_is),
    (_whole(r"what(?: is| is it| is that|'s it|'s that)?"), _what_it_is),
    (re.compile(r"(?:那|咁|那么|那麼)?(?:到底)?(?:是什么|是什麼|係乜|係咩|是啥)"), _what_it_is),
    (_whole(r"how many quarters(?: is| are| would)?(?: that| it| those)?(?: be)?(?: in total| in all)?"),
     _length_of_amount),
    (_whole(r"(?:in |for |over |per |a |the |its |within )*(?:first )?week"), _downloads),
    (_whole(rf"what (?:{_PARTS}) of (?:the|that|this) (?:{_MONEY})"), _part_for_sites),
    (_whole(r"(?:without|excluding|ex|minus|less|not counting|besides) (?:the )?(?:data cent(?:er|re)s?|dcs?)"
            r"(?: part| bit| chunk| share| money)?"), _rest_of_plan),
    (_whole(rf"(?:what|which) (?:{_PARTS}) of (?:its |their |the |all )?(?:total |whole )?revenue"), _part_of_revenue),
    (_whole(r"what did (?:it|that|this) raise (?:concerns|doubts|questions|worries) (?:about|over)"), _doubts_raised),
    (_whole(r"(?:what|which) (?:concerns|doubts|questions|worries) did (?:it|that|this) raise"), _doubts_raised),
    (_whole(r"(?:for |in |of )?(?:services or products|products or services|services|products)"), _kinds_of_growth),
    (_whole(r"(?:just |only )?(?:on|in|for) (?:the )?cloud"), _shares_of_both),
    (_whole(r"(?:vs|versus|against|compared (?:to|with)) (?:the )?author(?:'s|s)? (?:own )?model"), _beside_the_author),
    (_whole(r"(?:and )?(?:abroad|overseas|outside china)(?: too| as well| also)?"), _scrutiny),
    (re.compile(r"(?:那|咁)?(?:海外|国外|國外|境外|外国|外國)(?:呢|也有吗|也有嗎|都有)?"), _scrutiny),
    (_whole(r"(?:even |at least )?(?:fully|partly|partially|completely|entirely|at all|in full)"), _priced_in),
    (_whole(r"what does (?:the|that|this) (?:gap|discount|difference) (?:suggest|imply|say|mean|show|tell us)"),
     _what_the_gap_implies),
    (_whole(r"(?:just |only )?the cloud (?:ones|one|figures|numbers|part|side|unit)"), _all_of_its_cloud),
    (_whole(r"(?:who is |who's |the |who comes |who came )?last(?: place| one)?"), _last_of_the_order),
    (_whole(r"by whom|who wrote (?:it|this|that)|who is (?:it|this) (?:written )?by|who was it written by"), _author),
)
