"""What one firm does to another or is to it ("did Google buy Alibaba?"), by what they are compared that no source
measures ("does Azure earn more than AWS?"), and a firm beside its own unit: no figure of the two answers these."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_HELPING = frozenset(
    {"did", "does", "do", "is", "are", "was", "were", "has", "have", "had", "didn't", "doesn't", "isn't", "aren't",
     "hasn't", "wasn't", "weren't", "haven't", "don't", "can", "could"}
)  # fmt: skip
_OF_DEEDS = frozenset({"did", "has", "had", "was", "didn't", "hasn't"})
"""Of these, what asks of something done behind "when" or "why" too; "how does it do against AWS?" compares."""
_MEASURING = frozenset(
    {"compare", "above", "below", "ratio", "difference", "both", "list", "every", "cheaper",
     "pricier", "cheap", "expensive", "market", "share", "choice", "verdict", "most", "least", "faster", "slower",
     "how_big", "plus", "rank", "premium", "discount", "growth", "pe"}
)
"""Cues by which two are measured with each other."""
_COMPARING = frozenset(
    {"versus", "vs", "v", "against", "between", "next", "beside", "besides", "alongside", "relative", "front", "close",
     "near", "far", "outweigh", "weigh", "measure", "stack", "match", "line", "hold", "stand", "differ", "different",
     "fare", "look", "size", "big", "large", "small", "scale", "level", "par", "league", "half", "twice", "double",
     "percent", "numbers", "figures", "share", "shares", "comparable", "equal", "similar", "like", "data", "peers",
     "peer", "better", "worse",
     "behind", "ahead", "lag", "lags", "lagging", "lagged", "trail", "trails", "trailing",
     "trailed", "follow", "follows", "following", "overtake", "overtaking", "overtaken", "lead", "leads", "leading",
     "compete", "competing", "competitor", "competitors", "rival", "rivals", "score", "ballpark", "dwarf", "dwarfs",
     "rank"}
)
"""Words that set one beside another."""
_AMOUNTS = frozenset({"more", "less", "most", "least", "fewer"})
_ORDERING = ("more", "less", "most", "least", "above", "below")
_BEST, _WINNING, _AI = frozenset({"best", "worst"}), frozenset({"win", "wins"}), "ai"
_WEALTH = frozenset({"richer", "richest"})
_NAMED_SHARE = frozenset(
    {"share", "market", "revenue", "growth", "world", "rank", "how_big", "holding", "as_percent", "contribute"}
)
"""Cues of the share itself; beside them "more" is more of it."""
_SHARE = "cloud_share"
_NO_QUALITY = frozenset(
    {"than", "the", "a", "an", "of", "in", "on", "by", "at", "for", "is", "are", "was", "has", "have", "had", "does",
     "do", "did", "got", "or", "and", "then", "to", "with", "as", "cloud", "clouds", "overall", "globally", "worldwide",
     "here", "there", "right", "now", "currently", "still", "much", "even", "it", "its", "they", "their", "them", "not",
     "be", "being", "really", "actually", "?", "this", "that", "these", "those", "who", "which", "what", "dominant",
     "powerful", "important", "big", "large", "small", "tiny", "huge", "control", "controls", "hold", "holds", "own",
     "owns", "command", "commands", "business", "customers", "pie", "ground", "computing", "among", "between", "out",
     "from", "whom", "if", "about", "space", "territory", "slice", "sizable", "sizeable", "significant",
     "take", "takes", "capture", "captures", "represent", "represents", "account", "accounts", "make", "makes", "up",
     "established", "presence", "dominating", "widely", "used", "world", "industry", "sector", "provider", "providers",
     "player", "players",
     "company", "companies", "all", "one", "both", "two", "three", "four", "power", "popular", "grab", "grabs", "boast",
     "boasts", "occupy", "occupies", "prevalent", "commonly"}
)
"""Words beside a "more" that name no measure of their own: more of it is more of the market."""
_TOGETHER = ("total", "invest")
_DOING = frozenset({"merge", "merged", "merging", "invest", "invests", "invested", "investing", "fund", "funded",
                    "funds", "funding"})
_TOWARDS = frozenset({"with", "into", "in", "by"})
_OWNING = frozenset({"own", "owns", "owned", "owning"})
_STOPPING = frozenset({"stop", "stopped", "stops", "halt", "halted", "quit", "cease", "ceased", "pause", "paused"})
_UNIT_BESIDE = frozenset({"than", "behind", "ahead of", "above", "below", "against", "before", "beyond", "over"})
_BESIDE_CUES = frozenset({"more", "less", "above", "below", "faster", "slower"})
_SMALL = frozenset({"than", "the", "its", "own", "of", "that", "then"})


def asks_of_a_relation(reading: Reading) -> bool:
    """ "Did Google buy Alibaba?", "is Alibaba Cloud built on AWS?": a yes or no is asked of what joins two names, and
    no word measures them with each other."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len({m.key for m in names}) < 2 or not _is_asked_of(names[0], reading):
        return False
    if any(m.key in _ORDERING and _is_by_a_quality(m, reading) for m in reading.mentions):
        return True  # "is Amazon worth more than Alibaba?"
    if reading.cues & _MEASURING:
        return False
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    return not words & _COMPARING and any(_is_told(m, names) for m in reading.mentions)


def _is_asked_of(name: Mention, reading: Reading) -> bool:
    before = [m for m in reading.mentions if m.end == name.start]
    opening = any(m.text.casefold() in _HELPING and m.start == 0 for m in before)
    done = any(m.text.casefold() in _OF_DEEDS for m in before)
    return opening or (done and not reading.has("what"))  # "what has Microsoft got that Alibaba hasn't?" compares


def _is_told(mention: Mention, names: list[Mention]) -> bool:
    """Whether a word behind the first name says something of it, and is no name, sign or small word."""
    inside = any(name.start <= mention.start < name.end for name in names)
    return not inside and mention.start >= names[0].end and mention.text.casefold() not in ("and", "or", "the", "?")


@near_miss("quality", *_ORDERING)
def _compares_by_another_quality(reading: Reading, _: Knowledge) -> bool:
    """ "Does Azure earn more than AWS?", "who has more experience?", "does it have the best AI?": the share of the
    market stands for a size where nothing else is named, and for nothing else."""
    if reading.metrics != (_SHARE,) or reading.cues & _NAMED_SHARE or reading.quantities or reading.inherited:
        return False
    if any(m.kind in ("metric", "group") for m in reading.mentions):
        return False
    ordering = [m for m in reading.mentions if m.key in _ORDERING]
    return any(_is_by_a_quality(m, reading) for m in ordering)


def _is_by_a_quality(order: Mention, reading: Reading) -> bool:
    words = order.text.casefold().split()
    if words[0] in _WEALTH or (words[0] in _BEST | _WINNING and _goes_on_to_ai(order, reading)):
        return True
    if words[0] not in _AMOUNTS:
        return False
    if words[-1] in ("than", "then"):
        return any(_is_quality(m) for m in reading.mentions if m.end == order.start)
    return len(words) == 1 and any(_is_quality(m) for m in reading.mentions if m.start == order.end)


def _goes_on_to_ai(order: Mention, reading: Reading) -> bool:
    small = {m.end for m in reading.mentions if m.start == order.end and m.text.casefold() in _SMALL} | {order.end}
    return any(m.key == _AI and m.start in small for m in reading.mentions)


def _is_quality(mention: Mention) -> bool:
    known = mention.text.casefold().split()[-1] in _NO_QUALITY
    return mention.kind in ("unknown", "filler", "term", "cue") and not known


@near_miss("own_unit", *_BESIDE_CUES, apart=True)
def _sets_a_unit_beside_its_owner(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Azure growing faster than Microsoft?": the one is a part of the other, and a figure of a third firm beside
    it answers nothing; a figure that nobody else has may be told by itself."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    others = any(knowledge.count_holders(metric) > 1 for metric in reading.metrics)
    if len({m.key for m in names}) != 2 or reading.quantities or not others:
        return False
    one, two = names[0], names[-1]
    if knowledge.company(one.key) != knowledge.company(two.key):
        return False
    small = {m.start: m.end for m in reading.mentions if m.text.casefold() in _SMALL}
    ends = {m.end for m in reading.mentions if m.key in _BESIDE_CUES or m.text.casefold() in _UNIT_BESIDE}
    return any(_leads_to(end, two.start, small) for end in ends)


@near_miss("relation", "total", "invest", beside=("polar",))
def _asks_what_one_does_with_the_other(reading: Reading, _: Knowledge) -> bool:
    """ "Is Alibaba merging with Google Cloud?", "does Google invest in Alibaba Cloud?", "has Amazon funded it?": what
    one does to the other is no sum and no outlay."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len({m.key for m in names}) < 2 or reading.quantities or not _is_asked_of(names[0], reading):
        return False
    deeds = {m.end for m in reading.mentions if m.key in _TOGETHER and m.text.casefold().split()[0] in _DOING}
    small = {m.start: m.end for m in reading.mentions if m.text.casefold() in _SMALL | _TOWARDS}
    return any(_leads_to(end, name.start, small) for end in deeds for name in names[1:])


@near_miss("stake", "how_much_of", beside=_OWNING)
def _asks_how_much_one_owns(reading: Reading, _: Knowledge) -> bool:
    """ "How much of AWS does OpenAI own?": a stake in a name, where a share is of a market."""
    asked = {m.end for m in reading.mentions if m.key == "how_much_of"}
    of_a_name = any(m.kind == "entity" and m.start in asked for m in reading.mentions)
    return of_a_name and len(reading.entities) > 1 and reading.metrics == (_SHARE,)


@near_miss("reverse", "opposite", beside=("polar",))
def _asks_whether_it_stopped(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Did Alibaba stop building data centers?": how many regions get one says neither yes nor no."""
    if not any(m.key == "opposite" and m.text.casefold() in _STOPPING for m in reading.mentions):
        return False
    return any(knowledge.metric(key).unit == "regions" for key in reading.metrics) and not reading.quantities


def _leads_to(place: int, goal: int, small: dict[int, int]) -> bool:
    """Whether nothing but small words stands between the two."""
    while place in small and place < goal:
        place = small[place]
    return place == goal


RELATIONS = (
    _compares_by_another_quality, _sets_a_unit_beside_its_owner, _asks_what_one_does_with_the_other,
    _asks_how_much_one_owns, _asks_whether_it_stopped,
)  # fmt: skip
