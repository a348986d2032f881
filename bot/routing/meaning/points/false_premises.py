"""A fall of what has grown: "why did its cloud revenue shrink?" takes for granted what its growth denies."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_WHY, _REVENUE, _TOO, _GROWTH, _CLOUD, _BELOW = "why", "revenue", "outside:revenue", "growth", "cloud", "below"
_REVENUE_GROWTH = "revenue_growth"
_TAKINGS = frozenset({"revenue", "revenues", "sales", "turnover"})
_FALLING = frozenset(
    {"fall", "falls", "fell", "fallen", "falling", "drop", "drops", "dropped", "dropping", "decline", "declines",
     "declined", "declining", "decrease", "decreased", "decreasing", "shrink", "shrinks", "shrank", "shrunk",
     "shrinking", "sink", "sank", "sinking", "slump", "slumped", "slumping", "plunge", "plunged", "contract",
     "contracted", "contracting", "tumble", "tumbled", "losing", "lose", "loses", "lost", "下降",
     "下降了", "下滑", "下滑了", "减少", "减少了", "萎缩", "下跌", "下跌了", "缩水", "減少", "萎縮", "縮水"}
)
_DOWN = frozenset({"down"})
"""With "go", which by itself falls nowhere."""
_POLAR = "polar"
_ASKED_OTHERWISE = ("why", "what", "which", "who", "how_much", "how_many", "when", "will", "ipo", "risk", "compare")


@woken_by(_WHY, beside=(_REVENUE, *_TAKINGS))
def with_revenue_said_to_fall(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with revenue as its growth and the fall as below it, where a source gives that growth."""
    falls = {m.start for m in mentions if m.kind != "entity" and _FALLING & set(m.text.casefold().split())}
    takings = [m for m in mentions if m.key == _REVENUE or _TAKINGS & set(m.text.casefold().split())]
    if not falls or not takings or not any(m.key == _WHY for m in mentions) or not _is_measured(mentions, knowledge):
        return mentions

    def told(mention: Mention) -> Mention:
        if mention.start in falls:
            return mention._replace(kind="cue", key=_BELOW)
        return mention._replace(kind="cue", key=_GROWTH) if mention.key == _REVENUE else mention

    growth = takings[0]._replace(kind="cue", key=_GROWTH)
    return tuple(dict.fromkeys((*(told(m) for m in mentions if m.key != _TOO), growth)))


@woken_by(*_FALLING, *_DOWN, beside=(_REVENUE, *_TAKINGS))
def with_revenue_asked_to_fall(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Did Azure's revenue shrink?": its growth says whether, where a source gives that; of a time or by how much it
    says nothing."""
    words = _FALLING | _DOWN
    falls = {m.start for m in mentions if m.kind != "entity" and words & set(m.text.casefold().split())}
    takings = [m for m in mentions if m.key == _REVENUE or _TAKINGS & set(m.text.casefold().split())]
    keys = {m.key for m in mentions if m.kind == "cue"}
    told = any(m.quantity or m.period for m in mentions) or not keys.isdisjoint(_ASKED_OTHERWISE)
    if not falls or not takings or told or _POLAR not in keys or not _is_measured(mentions, knowledge):
        return mentions
    growth = takings[0]._replace(kind="cue", key=_GROWTH, word=None)
    taken = {m.start for m in takings}
    rest = (m.as_filler() if m.start in falls else m for m in mentions if m.start not in taken and m.key != _TOO)
    return tuple(sorted(dict.fromkeys((*rest, growth)), key=lambda m: (m.start, m.end)))


def _is_measured(mentions: Mentions, knowledge: Knowledge) -> bool:
    """Whether its growth is given of the one named, or of the unit that "cloud" says."""
    names = {m.key for m in mentions if m.kind == "entity"}
    of_clouds = any(m.key == _CLOUD and m.kind == "cue" for m in mentions)
    held = {key for key in names if knowledge.facts(key, _REVENUE_GROWTH)}
    return len(names) == 1 and (bool(held) or of_clouds)
