"""What is the asker's own, and what he wants to do about it: "our market share", 我们公司市占率多少, 如何提升市占率.

No source knows it, and nobody else's figure answers it.
"""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by

_OWN, _IMPROVING = "of_the_asker", "improving"
"""The groups of filler that hold such words."""
_PLAN = "plan"
_SMALL_WORDS = ("function_words", "pronouns_and_determiners", "auxiliary")
_THINGS = ("article", "chart", "source")
"""Cues of what an asker may have of his own."""
_SMALL = ("particles", "determiners")
_SHARES = ("shares",)
_PARTS = ("share", "as_percent", "how_much_of")
_HOLDING = frozenset(
    {"own", "owns", "owned", "owning", "hold", "holds", "held", "holding", "have", "has", "had", "got", "bought",
     "sold", "inherited", "purchased", "ive", "weve"}
)
_MINE = frozenset({"my", "our"})
_OF_HOLDERS = frozenset({"i", "we", "im", "ive", "weve", *_MINE})
_SO_MANY = frozenset(
    {"a", "an", "some", "few", "of", "couple", "handful", "bunch", "lot", "lots", "many", "several", "more", "one",
     "two", "three", "these", "those", "and", "own", "single", "number", "around", "about"}
)
"""Words that may stand between a verb of holding and the shares that are held."""


@woken_by(_PLAN, beside=_MINE)
def without_plans_of_the_asker(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "My data plan is monthly.", "our pension plan": a plan that is the asker's, as filler; "my guess for the
    plan" is of another's."""
    own = {m.end for m in mentions if m.text.casefold() in _MINE}
    own |= {m.end for m in mentions if m.start in own and m.kind == "filler" and m.key not in _SMALL_WORDS}
    return tuple(m.as_filler() if m.key == _PLAN and m.start in own else m for m in mentions)


@woken_by(_OWN, _IMPROVING, *_MINE)
def with_askers_own(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such words as unknown ones beside a measure, so that the refusal names them; one's own where
    it is asked of nobody else: 我们公司想知道阿里的市盈率 only says who asks."""
    measured = {m.start for m in mentions if is_measure(m, knowledge)}
    of_nobody_else = all(m.kind not in ("entity", "group") for m in mentions)

    def is_meant(mention: Mention) -> bool:
        if mention.kind != "filler" or not measured:
            return False
        if mention.key == _IMPROVING:
            return True  # how it could be raised is told of nobody
        if _is_owner_of_a_whole(mention, mentions):
            return True
        if mention.key != _OWN or not of_nobody_else:
            return False
        start = _next_word(mention, mentions)
        return start in measured and not _names_a_thing(start, mentions)

    return tuple(m._replace(kind="unknown", key=m.text.casefold()) if is_meant(m) else m for m in mentions)


def _is_owner_of_a_whole(mention: Mention, mentions: Mentions) -> bool:
    """ "What share of my savings is in Alibaba?": a part of what is the asker's, whoever else is named."""
    of = {m.start for m in mentions if m.end == mention.start and m.text.casefold() == "of"}
    return mention.text.casefold().split()[0] in _MINE and any(m.key in _PARTS and m.end in of for m in mentions)


def _names_a_thing(start: int, mentions: Mentions) -> bool:
    """ "My P/E slide", "our growth committee": the measure only says what the asker's thing is about."""
    end = start
    while at := [m for m in mentions if m.start == end and m.kind in ("cue", "metric", "term")]:
        end = max(m.end for m in at)
    return any(m.start == end and (m.kind == "unknown" or m.key in _THINGS) for m in mentions)



def _next_word(mention: Mention, mentions: Mentions) -> int:
    """Where the first word behind it stands that is neither small nor a time (我们公司今年的研发预算)."""
    end = mention.end
    while small := [m for m in mentions if m.start == end and (m.key in _SMALL or m.kind == "period")]:
        end = max(m.end for m in small)
    return end


@woken_by(*_SHARES)
def without_shares_that_are_held(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "I own 100 Alibaba shares", "the P/E of my Amazon shares": pieces of paper, and no share of a market; how many
    they are says nothing either."""
    held = [m for m in mentions if m.kind == "cue" and m.text.casefold() in _SHARES and _is_held(m, mentions)]
    if not held:
        return mentions
    idle = {m.start for m in held} | {start for m in held for start in _verb_and_count(m, mentions)}
    since = {m.end for m in held}
    return tuple(m.as_filler() if m.start in idle or _is_since(m, since) else m for m in mentions)


def _is_since(mention: Mention, ends: set[int]) -> bool:
    """When they were bought ("30 Microsoft shares last week")."""
    return mention.kind == "period" and mention.start in ends


def _is_held(shares: Mention, mentions: Mentions) -> bool:
    """Whether nothing but whose and how many they are stands between them and who has them."""
    for mention in _before(shares, mentions):
        last = _word(mention)
        if last in _MINE:
            return True
        if last in _HOLDING:
            return any(_word(m) in _OF_HOLDERS for m in mentions if m.start <= mention.start)
        if not (mention.kind in ("entity", "quantity") or last in _SO_MANY or last.isdigit()):
            return False
    return False


def _verb_and_count(shares: Mention, mentions: Mentions) -> Iterator[int]:
    """Where the number of the shares and the verb of having them stand."""
    for mention in _before(shares, mentions):
        if mention.quantity or _word(mention) in _HOLDING:
            yield mention.start
        if _word(mention) in (*_HOLDING, *_MINE):
            return


def _before(mention: Mention, mentions: Mentions) -> Iterator[Mention]:
    """The mentions before it, the nearest first."""
    return (m for m in reversed(mentions) if m.end <= mention.start)


def _word(mention: Mention) -> str:
    return mention.text.casefold().replace("'", "").replace("’", "").split()[-1]

