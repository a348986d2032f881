"""What whoever asks holds himself, told before what he asks: "我拿着阿里两年多了，它的市盈率多少", "I hold Alibaba
since three years, what are the risks?". That he holds it asks for no advice, and how long he does is no time of a
figure; the name stays for what is asked of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from knowledge import Knowledge, Mention, has_han

from bot.routing.measures import is_measure
from bot.routing.parts import first_word, parts_of
from bot.routing.times import is_of_another_time
from bot.routing.waking import Mentions, woken_by
from bot.waking import IN_HAN

_ADVICE, _SHARE, _PROFIT = "advice", "share", "profit"
_HELD_HAN = (
    "持有", "持股", "拿着", "拿著", "拿了", "抱着", "抱著", "抱了", "抱住", "揸住", "揸着", "揸著", "揸咗", "揸了",
    "买了", "買了", "买咗", "買咗", "买入", "買入", "套了", "套在", "套着", "套著", "套住", "套咗", "手上有", "手里有",
    "手裡有", "手头有", "手頭有", "重仓", "重倉", "满仓", "滿倉", "守着", "守著", "守了",
)
_HELD = frozenset({"hold", "holding", "held", "own", "owning", "owned", "bought"})
_I_HAN = ("我", "咱", "俺", "本人", "小弟", "小散")
_I = frozenset({"i", "i'm", "im", "i've", "ive", "we", "we've", "weve"})
_OPINIONS = frozenset({"that", "if", "whether", "should"})
"""Words beside which holding is no holding ("I hold that Alibaba is cheap", "should I hold Alibaba")."""
_NAMES = ("entity", "group")
_JOINING = frozenset(
    {"and", "and also", "also", "plus", "&", "as well as", "和", "与", "與", "跟", "同", "及", "以及", "还有", "還有"}
)
_STOCK = frozenset({"shares", "stock", "stocks", "股票", "股份"})
_OPENING_A_QUESTION = frozenset({"what", "what's", "whats", "which", "who", "how"})
"""Words that begin what is asked behind the last of those held, with no pause ("Amazon and Microsoft what's ...")."""
_LENGTHS = ("years", "months", "weeks", "days")
_UNITS = (None, "", *_LENGTHS, "usd", "cny", "hkd")
_SAYING_NOTHING = frozenset(
    {_ADVICE, _SHARE, "it", "its", "both", "says", "difference", "more", "per_year", "roughly", "and_what"}
)
_PRONOUNS = frozenset(
    {"it", "its", "they", "them", "their", "它", "它们", "它們", "佢", "佢哋", "牠", "其", "该", "該"}
)
_COMPARING = frozenset({"compare", "who", "which", "difference", "more", "less", "cheaper", "pricier", "discount"})
_WHEN, _SOME, _ROUGHLY = "when", "some", "roughly"


@woken_by(*_HELD, IN_HAN, beside=("entity",))
def without_holdings_of_the_asker(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a part as words that say nothing, but for the name where what follows leaves it open."""
    parts = parts_of(mentions)
    held = next((one for one, two in pairwise(parts) if _is_holding(one) and not _goes_on_in(two)), None)
    if held is None:
        return mentions
    counted = [m for one, two in pairwise(parts) if one is held and _says_how_many(two) for m in two]
    told = [*held, *counted]
    asked = [m for part in parts for m in part if m not in told]
    if not _asks(asked, knowledge) or _asks_of_those_days(held, asked, knowledge):
        return mentions
    kept = _is_left_open(asked)
    return tuple(_idle(m) if m in told and not (kept and m.kind == "entity") else m for m in mentions)


def _is_left_open(asked: Sequence[Mention]) -> bool:
    """Of whom it is asked, or with whom somebody is compared ("我持有微软，和亚马逊比谁市盈率高")."""
    names = {m.key for m in asked if m.kind in ("entity", "group")}
    compared = len(names) == 1 and any(m.key in _COMPARING for m in asked)
    return not names or compared or any(m.text.casefold() in _PRONOUNS for m in asked)


def _idle(mention: Mention) -> Mention:
    return mention.as_filler()._replace(period=None, quantity=None)


def _is_holding(part: Sequence[Mention]) -> bool:
    names = [m for m in part if m.kind == "entity"]
    if len({m.key for m in names}) != 1 or not all(map(_says_nothing, part)):
        return False
    words = {word for m in part for word in m.text.casefold().split()}
    if not _HELD.isdisjoint(words):
        return first_word(part[0]) in _I and _OPINIONS.isdisjoint(words)
    text = "".join({m.start: m.text for m in part}.values())
    verb = next((text.find(verb) for verb in _HELD_HAN if verb in text), -1)
    own = any(one in text for one in _I_HAN)
    return has_han(text) and verb >= 0 and (own or text.find(names[0].text) > verb)


def _goes_on_in(part: Sequence[Mention]) -> bool:
    """ "I own Alibaba, Amazon and Microsoft: ...": more of what is held, and not yet the question; in "I own Alibaba,
    Amazon's P/E?" a name is followed by what is asked of it."""
    names = {place for m in part if m.kind in _NAMES for place in range(m.start, m.end)}
    behind = [m for m in part if m.start not in names and not _is_of_a_list(m)]
    listed = any(place < behind[0].start for place in names) if behind else bool(names)
    joined = part[0].text.casefold() in _JOINING and part[0].end in names and not has_han(part[0].text)
    return joined or (listed and (not behind or first_word(behind[0]) in _OPENING_A_QUESTION))


def _says_how_many(part: Sequence[Mention]) -> bool:
    """ "..., about 20 shares"."""
    stock = any(m.text.casefold() in _STOCK for m in part)
    idle = all(m.quantity or m.kind == "filler" or m.text.casefold() in _STOCK or m.key == _ROUGHLY for m in part)
    return stock and idle and any(m.quantity for m in part)


def _is_of_a_list(mention: Mention) -> bool:
    """ "Amazon and some Microsoft shares"."""
    spoken = mention.text.casefold()
    if spoken == _SOME:
        return True
    quantity = mention.quantity is not None and mention.quantity.unit in _UNITS
    return quantity or spoken in _JOINING | _STOCK or (mention.kind == "filler" and spoken not in _OPENING_A_QUESTION)


def _says_nothing(mention: Mention) -> bool:
    if mention.quantity is not None:
        return mention.quantity.unit in _UNITS
    if mention.kind in ("filler", "unknown", "entity", "term", "period"):
        return True
    return mention.kind == "cue" and mention.key in _SAYING_NOTHING


def _asks(asked: Sequence[Mention], knowledge: Knowledge) -> bool:
    """Of something that the source tells; whether to sell, and what the asker made of it, is another matter."""
    keys = {m.key for m in asked if m.kind == "cue"}
    if _ADVICE in keys or _PROFIT in keys:
        return False
    return any(is_measure(m, knowledge) for m in asked) or not keys.isdisjoint(knowledge.claims.topics)


def _asks_of_those_days(held: Sequence[Mention], asked: Sequence[Mention], knowledge: Knowledge) -> bool:
    """ "I bought Alibaba in 2023, what was its share?": of a figure as it was when it was bought, or of another's at a
    time that is told; "I own Microsoft, how much has Azure grown?" is of the figure there is."""
    words = {word for m in asked for word in m.text.casefold().split()}
    measured = any(is_measure(m, knowledge) for m in asked)
    if not measured or not (_WHEN in words or is_of_another_time(words)):
        return False
    dated = any(m.period or (m.quantity and m.quantity.unit in _LENGTHS) for m in held)
    own = {m.key for m in held if m.kind == "entity"}
    return dated or all(m.key in own for m in asked if m.kind in _NAMES)
