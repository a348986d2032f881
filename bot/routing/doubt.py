"""Statements that want a yes or a no: with a question mark and nothing that asks ("P/E of Alibaba below Microsoft's?"),
or with a word at the end that asks for agreement ("..., no?")."""

from __future__ import annotations

from knowledge import Mention, Spotted, has_han, replace

_QUESTION_MARKS = frozenset("?？")
_ASKING = frozenset(
    {"what", "which", "who", "how_much", "how_many", "how_big", "how_long", "why", "when", "where", "define", "list",
     "compare", "chart", "source", "quote", "convert", "remainder", "choice", "polar", "confirm",
     "difference", "ratio", "points", "turns", "discount", "premium", "as_percent", "as_part", "total", "average",
     "author", "human", "age", "published", "publisher", "which_section"}
)
"""Cues with which a question asks for something else than a yes or a no, or for that in its own words."""
_COMPARING = frozenset(
    {"more", "less", "above", "below", "at_least", "at_most", "cheaper", "pricier", "faster", "slower", "most", "least",
     "fastest", "slowest", "cheapest", "priciest", "same", "ordinal", "single_digit"}
)
_PLAN, _YEARS = "plan", "years"
_POINTING = ("it", "both")
_WHO = ("who", "whos", "who's")
_DENYING = ("not", "no", "non")
_TAKING_OUT = frozenset(
    {"strike", "delete", "eliminate", "axe", "scratch", "scrap", "ditch", "discard", "erase", "bin", "ignore", "forget",
     "cull", "purge", "subtract", "discount"}
)
"""Verbs that open a message and leave out whom they stand before."""
_VERB = "auxiliary"
_ALL = ("all", "the", "every", "each", "both", "its", "their")
_SOMEBODY = ("companies", "stocks", "firms", "names", "players", "providers", "businesses", "tickers", "shares")
_HOW_MUCH_HAN = ("多少", "几多", "幾多")
_HOLDING_HAN = (
    "占", "佔", "合占", "合佔", "共占", "共佔", "拿下", "拿走", "拿了", "拿到", "吃掉", "吃下", "吃了", "吃走", "霸",
    "攞", "瓜分", "控制", "垄断", "壟斷", "包揽", "包攬", "包办", "包辦", "囊括", "掌握", "掌控", "把持", "分走",
    "分掉", "切走", "抢走", "搶走", "抢下", "搶下", "食咗", "食晒", "食到", "握有", "手握", "揽下", "攬下", "揸住",
)
_AMONG = frozenset({"里", "裡", "中", "里面", "裡面", "当中", "當中", "之中", "里头", "裡頭", "内", "內"})
_TALK, _TALK_AT_MOST = ("thanks", "greeting", "acknowledged"), 5
"""Cues of talk behind a question, and how many words that may have at most."""
_LEAST = 4
"""Tokens, the question mark included, of a message that states something."""


def hear_doubt(spotted: Spotted, tags: frozenset[str], denying: frozenset[str] = frozenset()) -> Spotted:
    """The same with the doubt as a cue: "confirm" over the word that asks for agreement, "polar" over the question
    mark. A word of `denying` asks whether what was said is false."""
    mark = _mark(spotted)
    if mark + 1 < _LEAST:
        return spotted
    tag = spotted.tokens[mark - 1].norm if spotted.tokens[mark - 2].is_stop else ""
    if tag in tags or tag in denying:
        others = tuple(m for m in spotted.mentions if m.end <= mark - 1)
        keys = ("confirm", "false_that") if tag in denying else ("confirm",)
        return replace(spotted, mentions=(*others, *(_cue(key, mark - 1, spotted) for key in keys)))
    if not _compares_something(spotted.mentions) or _is_a_request(spotted.mentions):
        return spotted
    return replace(spotted, mentions=(*spotted.mentions, _cue("polar", mark, spotted)))


def _mark(spotted: Spotted) -> int:
    """Where the question mark stands that ends the message, or is followed by a word or two of talk ("...? lol"); -1
    where none does."""
    marks = [i for i in spotted.pauses if not _QUESTION_MARKS.isdisjoint(spotted.tokens[i].text)]
    if not marks or len(spotted.tokens) - marks[-1] - 1 > _TALK_AT_MOST:
        return -1
    behind = [m for m in spotted.mentions if m.start > marks[-1]]
    if len(marks) > 1 and marks[-1] + 1 < len(spotted.tokens):
        return -1
    talk = all((m.kind == "filler" or m.key in _TALK) and not has_han(m.text) for m in behind)  # 俾個數我 asks
    return marks[-1] if talk else -1


def _compares_something(mentions: tuple[Mention, ...]) -> bool:
    said = [m for m in mentions if m.kind in ("cue", "ordinal")]
    cues = {"ordinal" if m.kind == "ordinal" else m.key for m in said}
    if cues.isdisjoint(_COMPARING) and not _says_how_long(mentions, cues):
        return False  # as most do
    names = {m.start for m in mentions if m.kind in ("entity", "group") or m.key in _POINTING}
    asking = any(m.key in _ASKING and not _is_than(m, names) for m in said if m.kind == "cue")
    named = any((m.kind == "entity" and not _is_set_aside(m, mentions)) or m.quantity for m in mentions)
    return named and not asking and not _asks_who(mentions)


def _asks_who(mentions: tuple[Mention, ...]) -> bool:
    """ "Between Microsoft and Amazon, who is dearer?": a set phrase that asks is no cue; 砸多少钱 asks within one."""
    asking = (m.kind == "filler" and m.text.casefold().split()[0] in _WHO for m in mentions)
    return any(asking) or any(amount in m.text for m in mentions for amount in _HOW_MUCH_HAN)


def _says_how_long(mentions: tuple[Mention, ...], cues: set[str]) -> bool:
    """ "Alibaba's plan is for five years?"."""
    return _PLAN in cues and any(m.quantity and m.quantity.unit == _YEARS for m in mentions)


def _is_a_request(mentions: tuple[Mention, ...]) -> bool:
    """ "Clouds with a share below 10 %?": a noun in the plural and no verb asks who they are; "all clouds below 30 %?"
    and "the clouds are ..." state something, and so does 三巨头占了六成."""
    first = next((m for m in mentions if m.kind != "term"), None)
    if first is not None and any(m.start == first.end and m.text.startswith(_HOLDING_HAN) for m in mentions):
        return False
    if first is None or any(m.key == _VERB for m in mentions) or says_of_one_among(first, mentions):
        return False
    words = first.text.casefold().split()
    return (first.kind == "group" and words[0] not in _ALL) or (first.kind == "filler" and words[-1] in _SOMEBODY)


def says_of_one_among(group: Mention, mentions: tuple[Mention, ...]) -> bool:
    """三家里亚马逊PE最高?: of all of them, and of the one that is named right behind."""
    among = {m.end for m in mentions if m.text in _AMONG and m.start == group.end}
    return group.kind == "group" and any(m.kind == "entity" and m.start in among for m in mentions)


def _is_set_aside(name: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Biggest cloud other than AWS?": of whom a question leaves out it states nothing; "not" and "no" deny."""
    before = [m for m in mentions if m.end == name.start]
    told = any(not m.start and m.text.casefold() in _TAKING_OUT for m in before)  # "strike Amazon, highest P/E?"
    return told or any(m.key == "exclude" and m.text.casefold() not in _DENYING for m in before)


def _is_than(mention: Mention, names: set[int]) -> bool:
    """ "比阿里还高": before a name the word for "compare" is "than"."""
    return mention.key == "compare" and has_han(mention.text) and mention.end in names


def _cue(key: str, index: int, spotted: Spotted) -> Mention:
    return Mention("cue", key, index, index + 1, spotted.tokens[index].text)
