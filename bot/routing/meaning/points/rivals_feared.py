"""A rival as a threat: "is Google dangerous for Alibaba Cloud, and why?", "should Alibaba be scared of AWS?".

The source calls no rival a danger by name but where one of its risks is about him; of the others it tells what it has.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_RISK, _FEARED, _LED = "risk", ("of", "about"), ("to", "for")
_ROUGHLY = "roughly"
_THREATENING = frozenset({"threaten", "threatens", "threatening", "endanger", "endangers", "hurt", "hurts"})
_ONE_OF_SEVERAL, _SO = "s", "ous"
"""How the word ends where several dangers are asked for, and where somebody is dangerous."""
_IDLE = frozenset({"polar", "confirm", "why", "what", "and_what", "cloud", "article", "says", "source"})
_Y, _PAIR = "y", 2


@woken_by(_RISK, beside=("entity",))
def with_rivals_feared(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a rival alone, where no risk is about him and nothing else is asked."""
    names = {m.key: m for m in mentions if m.kind == "entity"}
    feared = next((m for m in mentions if m.key == _RISK), None)
    if feared is None or len(names) != _PAIR or not all(map(_says_nothing_more, mentions)):
        return mentions
    first, second = names.values()
    if _is_afraid(first, feared, second, mentions):
        rival, subject = second, first
    elif _is_a_danger(first, feared, second, mentions):
        rival, subject = first, second
    else:
        return mentions
    if knowledge.company(subject.key) not in knowledge.subjects:  # "is Alibaba a threat to Google?": no risk of its own
        return tuple(m.as_filler() if m.start == rival.start and m.kind == "entity" else m for m in mentions)
    if not _is_rival(rival, knowledge):
        return mentions
    return tuple(m for m in mentions if m.start == rival.start)


def _is_afraid(first: Mention, feared: Mention, second: Mention, mentions: Mentions) -> bool:
    """ "Alibaba has to be scared of Google", "why should it worry about AWS?"."""
    behind = feared.text.casefold().split()[-1] in _FEARED and feared.end == second.start
    roughly = any(m.key == _ROUGHLY and (m.start, m.end) == (feared.end, second.start) for m in mentions)
    return first.end <= feared.start and (behind or roughly)


def _is_a_danger(first: Mention, feared: Mention, second: Mention, mentions: Mentions) -> bool:
    """ "Google is a threat to Alibaba", "how dangerous is Google for Alibaba?", "does Google threaten Alibaba?"."""
    words = feared.text.casefold().split()
    if not _THREATENING.isdisjoint(words):
        return first.end == feared.start and feared.end == second.start
    led = any(m.end == second.start and m.text.casefold().split()[-1] in _LED for m in mentions)
    joined = any(first.end <= m.start < second.start and m.key == "and_what" for m in mentions)
    several = words[-1].endswith(_ONE_OF_SEVERAL) and not words[-1].endswith(_SO)
    return led and not joined and not several


def _is_rival(mention: Mention, knowledge: Knowledge) -> bool:
    """Whether a source has figures of him, and no risk that is about him."""
    family = set(knowledge.family(mention.key))
    of_them = any(_RISK in claim.topics and not family.isdisjoint(claim.about) for claim in knowledge.base.claims)
    own = knowledge.company(mention.key) in knowledge.subjects
    return mention.key in knowledge.measured and not own and not of_them


def _says_nothing_more(mention: Mention) -> bool:
    return mention.kind in ("filler", "entity", "term") or mention.key in (_RISK, _ROUGHLY, _Y, *_IDLE)
