"""Cuts a message into its questions: at full stops, and where "and" opens a new one."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from knowledge import Knowledge, Mention, Spotted

_NORM, _TEXT = attrgetter("norm"), attrgetter("text")
_ENDS = frozenset(".!?;\n。！？；")
_OPENERS = (
    "what", "who", "when", "where", "why", "how_much", "how_many", "polar",
    "which", "source", "publisher", "risk", "define",
)
_OF_QUESTIONS = (*_OPENERS, "confirm", "compare", "most", "least", "list", "why", "bull", "bear")
_OF_SIZE = ("how_much_of", "how_big", "how_long", "pace")
"""Cues that open a question behind a joining word ("and how big is ...")."""
EMPTY = ("and_what", "it", "what", "correction", "says", "roughly", "both")
NAMES = ("entity", "group", "metric")
_NAMED = ("entity", "group")
BINDING = ("of", "among")
"""With these an opening says of what the rest asks a part ("of all case studies, ...")."""
_AROUND_ITEMS = frozenset(
    {*EMPTY, "compare", "list", "its", "which", "how_many", "how_much", "who", "greeting", "thanks"}
)
"""Cues that stand around the items of a list."""
_OF_DOUBT = frozenset({"confirm", "polar", "it", "what", "article", "says", "every", "both", "in_all"})
_JOINTS = frozenset({"and", "also", "plus", "but", "then", ",", "，"})
_ALSO = "also"
_HAN_JOINTS = frozenset(
    {"而且", "并且", "並且", "且", "同时", "同時", "同时也", "同時也", "又", "但", "但是", "而", "兼", "兼且", "另外"}
)
_BY_WHOM = ({"by", "whom"}, {"by", "who"})
COMPARE = "compare"
OUTSIDE = "outside:"
"""What the key of a metric begins with that no source gives."""
_UNREAL = frozenset({"were", "was", "went", "became"})
"""Forms by which an "if" supposes what is not so."""


_PAIR = 2
_OF_IT = (" it", " that", " this", " so")
"""How a whole clause of doubt ends ("does the source support it?")."""
_IS, _IT = ("is", "isnt", "isn't", "was"), frozenset({"that", "it", "this"})
_POINTING, _CHOICE = ("it", "its"), "choice"
MARKS = ("?", "？")
_ASKING = frozenset(MARKS)
_EVENTS = frozenset({"cancel", "ipo", "published", "open_source", "partner"})
_ACCORDING = "according to"
_PRAISING = frozenset(
    {"good", "great", "nice", "useful", "helpful", "perfect", "super", "lovely", "brilliant", "excellent"}
)
ENDS_OF_ORDERS = ("most", "least", "cheapest", "priciest", "fastest", "slowest")
"""Cues that ask for the first or the last of an order."""
LIMITS = ("above", "below", "more", "less", "at_least", "at_most")
"""Cues by which a stated figure is a limit."""
_SAYING_MORE = (*ENDS_OF_ORDERS, "more", "less", "faster", "slower", "cheaper", "pricier")
"""Cues by which a name is said to be more than another, or the first."""
_TAGS = ("polar", "confirm", "and_what")
_LIMITING = (*LIMITS, "faster", "slower")
_ALONGSIDE = frozenset({"or", "well", "with", "while", "yet", "alongside"})
_ASKING_FOR_WHOM = frozenset({"who", "which", "any_of", "existence", "every", "list", "it", "what", "polar", "both"})
_COMBINING = frozenset(
    {"and", "plus", "also", "&", "+", "too", "combine", "combines", "combined", "combining", "together", "as", "well"}
)


def is_joined(spotted: Spotted) -> bool:
    """Whether a message may hold several questions or a list: something pauses, joins or sets beside within it."""
    last = len(spotted.tokens) - 1
    if (spotted.pauses and spotted.pauses[0] < last) or not _JOINTS.isdisjoint(map(_NORM, spotted.tokens[:-1])):
        return True
    return any(m.key == COMPARE or m.text in _HAN_JOINTS for m in spotted.mentions)


def split_clauses(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each clause; a single clause where nothing divides the message."""
    cuts = sorted({0, *_after_stops(spotted), *_before_questions(spotted), len(spotted.tokens)})
    parts = stretches(cuts, spotted.mentions)
    if any(_binds(part) for part in parts) or _asks_for_other_places(spotted.mentions):
        return (spotted.mentions,)  # "of the R&D, how much is AI?", "as of 2023, what is the share?"
    clauses = _with_doubts(parts)
    return tuple(clause for clause in clauses if any(_says_something(m) for m in clause) and not _refuses(clause))


def split_before(spotted: Spotted, opens: Callable[[Mention], bool]) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each clause, where a mention that `opens` one does so too behind a pause or a joining word."""
    joined = _behind_joints(spotted)
    opening = {m.start for m in spotted.mentions if m.start in joined and opens(m)}
    cuts = sorted({0, *_after_stops(spotted), *_before_questions(spotted), *opening, len(spotted.tokens)})
    parts = stretches(cuts, spotted.mentions)
    return tuple(part for part in parts if any(_says_something(m) for m in part))


def _binds(part: tuple[Mention, ...]) -> bool:
    words = words_in(part)
    return bool(words) and (words[0] in BINDING or words[:2] in (["out", "of"], ["as", "of"]))


def _asks_for_other_places(mentions: tuple[Mention, ...]) -> bool:
    """ "Besides the Middle East, what are the other regions?"."""
    leaves_out = any(m.key == "exclude" for m in mentions[:1])
    return leaves_out and any(m.kind == "place" for m in mentions) and any(m.key == "other" for m in mentions)


def _with_doubts(clauses: list[tuple[Mention, ...]]) -> list[tuple[Mention, ...]]:
    """ "Azure grew 39 %. True?": what only asks whether the sentence before it is right belongs to that, and so does
    by whom it was done, and of whom it is asked ("will the stock double? Alibaba")."""
    joined: list[tuple[Mention, ...]] = []
    for clause in clauses:
        asked_on = joined and (_asks_what_it_is(clause) and _is_a_figure(joined[-1]))
        if joined and (asked_on or _only_doubts(clause) or _asks_by_whom(clause) or _names_whom(clause, joined[-1])):
            joined[-1] += clause
        else:
            joined.append(clause)
    return joined


def _is_a_figure(clause: tuple[Mention, ...]) -> bool:
    """ "Amazon's 40 billion figure", "that 39 % for Azure": whose a figure is, and nothing said of it."""
    told = [m for m in clause if m.kind != "filler" and m.key not in _POINTING]
    return any(m.quantity for m in told) and {m.kind for m in told} == {"entity", "quantity"}


def _asks_what_it_is(clause: tuple[Mention, ...]) -> bool:
    """ "Is that its R&D?": of what stands before it."""
    told = [m for m in clause if m.text not in _JOINTS]
    opens = len(told) > 1 and told[0].key == "polar" and told[0].text.casefold() in _IS
    points = {m.text.casefold() for m in told if opens and m.start == told[0].end}
    others = any(m.kind == "entity" or m.quantity or m.key == _CHOICE for m in told)
    return not points.isdisjoint(_IT) and not others


def _names_whom(clause: tuple[Mention, ...], before: tuple[Mention, ...]) -> bool:
    """Whether a clause is a name alone, and the one before it names nobody."""
    named = [m for m in clause if m.kind in _NAMED]
    only = all(m.kind in (*_NAMED, "filler") for m in clause)
    return bool(named) and only and not any(m.kind in _NAMED for m in before)


def supposes(clause: tuple[Mention, ...]) -> bool:
    """ "If AWS were listed by itself, ...": what follows is asked of something that is not so."""
    words = words_in(clause)
    supposed = words[:1] == ["if"] and not _UNREAL.isdisjoint(words)
    return (supposed or words[:1] == ["were"]) and any(m.kind == "entity" for m in clause)


def follows_an_event(clause: tuple[Mention, ...]) -> bool:
    """ "After the IPO was cancelled, ...": of what came then is asked, and not of the event."""
    return words_in(clause)[:1] in (["after"], ["following"]) and any(m.key in _EVENTS for m in clause)


def _only_doubts(clause: tuple[Mention, ...]) -> bool:
    telling = {m.key for m in clause if m.kind != "filler"}
    doubted = "confirm" in telling or any(m.key == "polar" and m.text.casefold().endswith(_OF_IT) for m in clause)
    return doubted and telling <= _OF_DOUBT


def _asks_by_whom(clause: tuple[Mention, ...]) -> bool:
    return set(words_in(clause)) - _JOINTS in _BY_WHOM


def quotes_a_company(clause: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """ "According to Andy Jassy, ...": whose word is asked for."""
    named = {m.start for m in clause if m.kind == "entity" and knowledge.entity(m.key).kind == "company"}
    return any(m.text.casefold() == _ACCORDING and m.end in named for m in clause)


def is_praise(clause: tuple[Mention, ...]) -> bool:
    """ "Good overview of Microsoft, thank you" asks for nothing."""
    words = words_in(clause)
    return any(m.key == "thanks" for m in clause) and bool(_PRAISING & set(words[:3]))


def split_questions(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each sentence of a message in which several end with a question mark; else nothing."""
    ends = [i + 1 for i in spotted.pauses if not _ASKING.isdisjoint(spotted.tokens[i].text)]
    if len(ends) < 2:
        return ()
    cuts = sorted({0, *ends, len(spotted.tokens)})
    sentences = stretches(cuts, spotted.mentions)
    return tuple(sentence for sentence in sentences if any(_says_something(m) for m in sentence))


def split_figures(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each question of a message that joins several with "and" ("how big is the plan and how much of it
    goes to data centers?"); all as one where nothing joins."""
    cuts = sorted({0, *_after_stops(spotted), *_before_questions(spotted, (*_OPENERS, *_OF_SIZE)), len(spotted.tokens)})
    if len(cuts) == 2:
        return (spotted.mentions,)
    parts = [clause for clause in stretches(cuts, spotted.mentions) if any(_says_something(m) for m in clause)]
    if len(parts) == _PAIR and _is_a_figure(parts[0]) and _asks_what_it_is(parts[1]):
        return (spotted.mentions,)
    return tuple(parts)


def split_parts(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a list in which every part names somebody ("Azure's growth, AWS's share and ..."):
    parts end at stops and joining words; nothing where one of them names nobody, or a figure is stated."""
    names = [m for m in spotted.mentions if m.kind == "entity"]
    if len(names) < 2:
        return ()
    cuts = {0, len(spotted.tokens)} | _behind_joints(spotted)
    parts = [part for part in stretches(sorted(cuts), spotted.mentions) if any(_says_something(m) for m in part)]
    if len(parts) < 2:
        return ()
    if _is_opening(parts[0], spotted):
        parts = parts[1:]
    named = all(any(m.kind == "entity" for m in part) for part in parts)
    stated = any(m.quantity for part in parts for m in part)
    return tuple(parts) if len(parts) > 1 and named and not stated else ()


def split_orders(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a message in which every part asks for one end of an order ("who has the lowest P/E
    and the highest share?"); nothing where a part between two joints asks for none, or for several."""
    if len({m.start for m in spotted.mentions if m.key in ENDS_OF_ORDERS}) < 2:
        return ()
    cuts = {0, len(spotted.tokens)} | _behind_joints(spotted)
    parts = [part for part in stretches(sorted(cuts), spotted.mentions) if any(_says_something(m) for m in part)]
    ends = [len({m.start for m in part if m.kind == "cue" and m.key in ENDS_OF_ORDERS}) for part in parts]
    return tuple(parts) if len(parts) > 1 and set(ends) == {1} else ()


def split_limits(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a message in which every part sets a limit to a figure of its own ("a P/E under 30
    and a share under 10 %"); nothing where a part between two joints sets none."""
    if len([m for m in spotted.mentions if m.quantity]) < 2:
        return ()
    cuts = {0, len(spotted.tokens)} | _behind_joints(spotted) | _between_figures(spotted)
    parts = [tuple(m for m in part if not _is_joint(m)) for part in stretches(sorted(cuts), spotted.mentions)]
    begun = _end_of_remarks(spotted)
    parts = [part for part in parts if any(_says_something(m) for m in part) and not _asks_for_whom(part, begun)]
    stated = [sum(m.quantity is not None for m in part) for part in parts]
    limited = all(any(m.key in _LIMITING for m in part) for part in parts)
    return tuple(parts) if len(parts) > 1 and set(stated) == {1} and limited else ()


def _end_of_remarks(spotted: Spotted) -> int:
    """Where the sentence begins that states the first figure: what stands before it is said besides."""
    first = min(m.start for m in spotted.mentions if m.quantity)
    return max((stop for stop in _after_stops(spotted) if stop <= first), default=0)


def _asks_for_whom(part: tuple[Mention, ...], begun: int) -> bool:
    """ "..., who ticks both?", "..., anyone?": of whom the conditions are asked, or a remark before them."""
    if any(m.quantity for m in part):
        return False
    remark = part[-1].end <= begun and not asks(frozenset(m.key for m in part))
    return remark or all(m.kind in ("filler", "unknown", "term") or m.key in _ASKING_FOR_WHOM for m in part)


def _between_figures(spotted: Spotted) -> set[int]:
    """The places behind "with" and its like between two stated figures ("a P/E below 30 with more than 10 %")."""
    stated = [m.start for m in spotted.mentions if m.quantity]
    norms = enumerate(map(_NORM, spotted.tokens))
    return {i + 1 for i, norm in norms if norm in _ALONGSIDE and min(stated) < i < max(stated)}


def _is_joint(mention: Mention) -> bool:
    """A word that joins two conditions, or that only says that both have to be met ("combine", "both")."""
    words = set(mention.text.casefold().split())
    if mention.key in ("both", "choice"):
        return True
    return mention.key in ("plus", "and_what", "total") and words <= _COMBINING


def split_statements(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a message that says several things of one name, each with a word that compares or
    sets at an end ("is Alibaba both cheaper than Microsoft and growing faster?"); nothing where a part between two
    joints does neither, or a figure is stated."""
    said = [m for m in spotted.mentions if m.key in _SAYING_MORE]
    if len({m.start for m in said}) < 2 or any(m.quantity for m in spotted.mentions):
        return ()
    cuts = {0, len(spotted.tokens)} | _behind_joints(spotted)
    parts = [tuple(m for m in part if not _is_joint(m)) for part in stretches(sorted(cuts), spotted.mentions)]
    parts = [part for part in parts if any(m.kind != "filler" and m.key not in _TAGS for m in part)]
    each = [len({m.start for m in part if m.key in _SAYING_MORE}) for part in parts]
    return tuple(parts) if len(parts) > 1 and set(each) == {1} else ()


def split_comparisons(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each part of a message in which every part compares ("is AWS larger than Azure and Google bigger
    than Azure?"); what stands in a list before or behind such a part belongs to it."""
    cuts = {0, len(spotted.tokens)} | _behind_joints(spotted)
    found: list[tuple[Mention, ...]] = []
    ahead: tuple[Mention, ...] = ()
    for part in stretches(sorted(cuts), spotted.mentions):
        if any(_compares(m) for m in part):
            found.append((*ahead, *(m for m in part if not _is_joint(m))))
            ahead = ()
        elif found and any(m.kind in (*_NAMED, "quantity", "metric") for m in part):
            found[-1] += part
        elif not found:
            ahead += part
    each = [len({m.start for m in part if _compares(m)}) for part in found]
    return tuple(found) if len(found) > 1 and set(each) == {1} else ()


def _compares(mention: Mention) -> bool:
    return mention.kind == "cue" and mention.key in (*_LIMITING, "cheaper", "pricier")


def split_items(spotted: Spotted, owners: frozenset[str]) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each item of one name's list ("Azure: share, growth and its part of Microsoft's revenue"), each
    with the name before it; nothing where others are named. `owners`: names that may stand beside it in an item."""
    names = [m for m in spotted.mentions if m.kind == "entity" and m.key not in owners]
    if len({m.key for m in names}) != 1:
        return ()
    cuts = {0, len(spotted.tokens)} | _behind_joints(spotted)
    cuts |= {place for m in spotted.mentions if m.key == COMPARE for place in (m.start, m.end)}
    parts = [part for part in stretches(sorted(cuts), spotted.mentions) if any(map(_is_an_item, part))]
    return tuple((*names[:1], *(m for m in part if m.key != names[0].key)) for part in parts)


def split_missing(spotted: Spotted) -> tuple[tuple[Mention, ...], ...]:
    """What a message asks before a question about something that no source gives, and that question ("Alibaba's P/E,
    and does it pay a dividend?"); nothing where the first is about that too, or the second about somebody else."""
    missing = [m.start for m in spotted.mentions if m.kind == "metric" and m.key.startswith(OUTSIDE)]
    cuts = [cut for cut in sorted(_before_questions(spotted)) if missing and cut <= missing[0]]
    if not cuts:
        return ()
    had = tuple(m for m in spotted.mentions if m.end <= cuts[-1])
    lacked = tuple(m for m in spotted.mentions if m.start >= cuts[-1])
    here, there = ({m.key for m in part if m.kind == "entity"} for part in (had, lacked))
    return (had, lacked) if there <= here else ()


def _is_an_item(mention: Mention) -> bool:
    return mention.kind == "metric" or (mention.kind == "cue" and mention.key not in _AROUND_ITEMS)


def _is_opening(part: tuple[Mention, ...], spotted: Spotted) -> bool:
    """ "I have three questions: ..."."""
    ends = spotted.tokens[part[-1].end].text == ":"
    return ends and not any(m.kind in NAMES for m in part)


def stretches(cuts: list[int], mentions: tuple[Mention, ...]) -> list[tuple[Mention, ...]]:
    """The mentions of each stretch between two cuts, in one pass; what lies across a cut belongs to none."""
    stretches: list[list[Mention]] = [[] for _ in cuts[1:]]
    place, end = -1, cuts[0]
    for mention in mentions:
        while mention.start >= end:
            place += 1
            end = cuts[place + 1]
        if mention.end <= end:
            stretches[place].append(mention)
    return [tuple(stretch) for stretch in stretches]


def words_in(part: tuple[Mention, ...]) -> list[str]:
    return " ".join(map(_TEXT, part)).casefold().split()


def _refuses(clause: tuple[Mention, ...]) -> bool:
    """"Not its cloud spend": a clause that only says what is not wanted."""
    first = next((m for m in clause if m.kind != "filler"), None)
    return first is not None and first.key in ("negation", "exclude") and not asks(frozenset(m.key for m in clause))


def _says_something(mention: Mention) -> bool:
    return mention.kind not in ("filler", "term") and mention.key not in EMPTY


def asks(cues: frozenset[str]) -> bool:
    """Whether a clause is a question and no premise of one ("if it is a cash cow, how much ...")."""
    return not cues.isdisjoint(_OF_QUESTIONS)


def _after_stops(spotted: Spotted) -> set[int]:
    return {i + 1 for i in spotted.pauses if not _ENDS.isdisjoint(spotted.tokens[i].text)}


def _behind_joining_words(spotted: Spotted) -> set[int]:
    norms = list(map(_NORM, spotted.tokens))
    here = set() if _JOINTS.isdisjoint(norms) else {i + 1 for i, norm in enumerate(norms) if norm in _JOINTS}
    return here | {m.end for m in spotted.mentions if m.text in _HAN_JOINTS}


def _behind_joints(spotted: Spotted) -> set[int]:
    """The places behind pauses and joining words."""
    return {i + 1 for i in spotted.pauses} | _behind_joining_words(spotted)


def _before_questions(spotted: Spotted, openers: tuple[str, ...] = _OPENERS) -> set[int]:
    """Where a joining word stands before a word that opens a question."""
    joined = _behind_joining_words(spotted)
    if not joined:
        return joined
    inner = _behind_inner_also(spotted)

    def opens(mention: Mention) -> bool:
        verb = (mention.kind, mention.key) == ("filler", "auxiliary") and mention.start not in inner
        return verb or (mention.kind == "cue" and mention.key in openers)

    return {m.start for m in spotted.mentions if m.start in joined and opens(m)}


def _behind_inner_also(spotted: Spotted) -> set[int]:
    """ "The Middle East also is in the plan": between a subject and its verb "also" joins no question to another."""
    tokens = spotted.tokens
    places = [i for i, token in enumerate(tokens) if token.norm == _ALSO and i and not tokens[i - 1].is_stop]
    return {i + 1 for i in places if tokens[i - 1].norm not in _JOINTS}
