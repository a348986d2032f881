"""竞争对手有哪些, 阿里的对手是谁: rivals who are asked for themselves, and by no figure, are what the source says of
the competition. 谁投资最多 asks for the largest outlay of whatever kind, and 阿里排第几 of no order that a company is
in."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_RIVALS = frozenset(
    {"竞争对手", "競爭對手", "对手", "對手", "竞争者", "競爭者", "主要对手", "主要對手", "主要竞争对手", "主要競爭對手",
     "竞争对手们", "对手们"}
)
_ASKING = frozenset({"who", "which", "what", "define", "any_of", "list"})
_ASKED_IN_WORDS = frozenset({"有哪些", "有边啲", "都有谁", "都有哪些"})
_COMPETITION, _HOME = "competition", "alibaba"
"""Of whose rivals the source speaks, though nobody is named."""
_LAYING_OUT, _SPENDING = ("invest", "budget"), "spending"
_RESULTING, _FOUR, _OWN = ("得", "的"), 4, frozenset({"我", "我们", "你", "咱"})
_FIRST, _PLACE = ("most", "least"), ("rank", "place_of")


@woken_by("peers")
def with_competitors_asked_for(mentions: Mentions, _: Knowledge) -> Mentions:
    """The group as the topic, where nothing else is said but whose they are; in 竞争对手呢 they are those to whom
    one goes on."""
    rivals = next((m for m in mentions if m.kind == "group" and m.text in _RIVALS), None)
    others = [m for m in mentions if m is not rivals and m.kind != "filler"]
    asked = bool(others) or any(m.text in _ASKED_IN_WORDS for m in mentions)
    if rivals is None or not asked or any(m.key not in (*_ASKING, _HOME) for m in others):
        return mentions
    return tuple(m._replace(kind="cue", key=_COMPETITION) if m is rivals else m for m in mentions)


@woken_by(*_LAYING_OUT, beside=("who",))
def with_whoever_lays_out_most(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "谁投资最多", "谁花得最多": beside nothing else the outlay is of any kind, as it is in 谁花钱最多."""
    told = [m for m in mentions if m.kind != "filler"]
    laid_out = [m for m in told if m.key in _LAYING_OUT]
    ends = [m for m in told if m.key in _FIRST]
    if len(laid_out) != 1 or len(ends) != 1 or any(m.key not in ("who", *_LAYING_OUT, *_FIRST) for m in told):
        return mentions
    ends_of = {m.start: m.end for m in mentions if m.text in _RESULTING}
    return tuple(
        m._replace(kind="metric", key=_SPENDING, end=ends_of.get(m.end, m.end)) if m in laid_out else m
        for m in mentions
        if not (m.text in _RESULTING and m.start == laid_out[0].end)
    )


@woken_by("quantity", beside=_LAYING_OUT)
def with_four_quarters_of_outlay(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "四个季度花了多少": the four that are past, where nothing else is said."""
    told = [m for m in mentions if m.kind not in ("filler", "term")]
    quarters = [m for m in told if m.quantity and m.quantity.unit == "quarters" and m.quantity.value == _FOUR]
    plain = all(m in quarters or m.key in (*_LAYING_OUT, "how_much", "how_many") for m in told)
    alone = len(quarters) == 1 and plain and has_han(quarters[0].text) and quarters[0].start == 0
    if not alone or any(m.kind == "filler" and m.text in _OWN for m in mentions):
        return mentions
    return (quarters[0]._replace(kind="cue", key="four_quarters", quantity=None), *mentions)


@woken_by(*_PLACE, beside=("entity",))
def with_places_of_companies(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "阿里排第几": a place in no order that is named; 阿里云排第几 is one among the clouds."""
    told = [m for m in mentions if m.kind != "filler"]
    names = [m for m in told if m.kind == "entity"]
    company = len(names) == 1 and knowledge.entity(names[0].key).kind == "company"
    if not company or any(m.key not in _PLACE for m in told if m not in names):
        return mentions
    return tuple(_as_unknown(m) if m.key == "place_of" else m for m in mentions if m.key != "rank")


def _as_unknown(mention: Mention) -> Mention:
    return mention._replace(kind="unknown", key="", word=None)
