"""Words that turn a statement round, or say how much, and that no check weighs: beside them the figures are told, and
neither a yes nor a no is said."""

from __future__ import annotations

import re

from knowledge import has_han

from bot.answers.statements.limits import BOUNDS
from bot.models import Reading

_WEIGHED = frozenset({*BOUNDS, "negation", "false_that"})
"""Cues that the checks read ("falls short of 29 %" sets a limit)."""
_TURNING = re.compile(
    r"\b(?:differs?|differed|differing|different|distinct|unlike|unequal|other than|no longer|not any ?more"
    r"|fail|fails|failed|failing|refuses?|refused|refusing|avoids?|avoided|avoiding|lacks?|lacked|lacking|short of"
    r"|shy of|unlikely|improbable|impossible|anything but|far from|nowhere near|nowhere close|hardly|scarcely"
    r"|ceased?|ceases|stop|stops|stopped"
    r"|rumou?red|alleged|isn't (?:that|it|this) (?:wrong|false|incorrect|mistaken|untrue|off|a lie|a mistake))\b"
    r"|不同于|有别于|异于|不再|尚未|未曾|拒绝|避免|缺少|缺乏|欠缺|远非|几乎不|难以|传闻|据传"
)
"""Denials and differences in other words than "not"."""
_PRAISING = frozenset(
    {"厉害", "厲害", "强", "強", "强大", "強大", "很强", "很強", "牛", "牛逼", "犀利", "优秀", "優秀", "出色", "行",
     "好", "强不强", "弱"}
)
"""Words of how good somebody is, which are comparatives beside a measure."""
_NOT_REACHED = re.compile(
    r"(?:尚未|(?<!有)没有|(?<!达)(?<!有)没|还没|并未|未)(?:能|能够)?达到|未达"
    r"|\bnot (?:exactly|precisely|quite)\b"
)
"""Denials of a bound that holds of the very figure too, and of an exact one."""
_DEGREES = re.compile(
    r"\b(?:barely|only just|marginally|slightly|narrowly|a hair|a touch|a whisker|a tad"
    r"|(?:far|vastly|hugely|massively|significantly|substantially|considerably|dramatically|way|much|greatly|wildly"
    r"|well|comfortably|easily|miles|safely)"
    r" (?:above|below|over|under|beyond|ahead|behind))\b"
    r"|略高|略低|略大|略小|稍高|稍低|稍大|稍小|勉强|险胜|[远遠](?:高|低|大|小)[于於]|[远遠]超|大大高于|大大超过"
)
"""How much larger or smaller: a judgement, which is not the bot's."""

_DIFFERING = ("differ", "differs")


def is_turned_round(reading: Reading) -> bool:
    """ "Did Azure fail to grow 39 %?", "is its P/E different from 18x?"; by how much two differ is a distance."""
    return bool(_TURNING.search(_words(reading))) and not _says_by_how_much_two_differ(reading)


def _says_by_how_much_two_differ(reading: Reading) -> bool:
    """ "Do Azure and AWS differ by 9 points?"."""
    differing = any(m.text.casefold().split()[0] in _DIFFERING for m in reading.mentions)
    by = any(m.text.casefold().split()[-1] == "by" for m in reading.mentions)
    return differing and by and len({m.key for m in reading.mentions if m.kind == "entity"}) > 1


def says_how_much(reading: Reading) -> bool:
    """ "Is AWS barely larger than Alibaba?", "is its growth far above Alibaba Cloud's?"; or that it is not
    quite so much."""
    everything = _words(reading, weighed=frozenset())
    return bool(_DEGREES.search(everything) or _NOT_REACHED.search(everything))


def _words(reading: Reading, weighed: frozenset[str] = _WEIGHED) -> str:
    """The question without what the checks read, each word once: one may be heard as several things."""
    read = {m.start for m in reading.mentions if m.kind == "cue" and m.key in weighed}
    texts = {m.start: "|" if m.start in read else m.text for m in reading.mentions}
    joint = "" if any(has_han(text) for text in texts.values()) else " "
    return joint.join(texts[start] for start in sorted(texts)).casefold()


def is_praised(reading: Reading) -> bool:
    """ "阿里云厉害吗", "Azure强吗": of nobody else and of nothing that is measured,
    a share is told and does not settle it."""
    names = {m.key for m in reading.mentions if m.kind == "entity"}
    measured = any(m.kind == "metric" or m.key in ("share", "growth", "pe", "market") for m in reading.mentions)
    praised = any(m.kind == "cue" and m.text in _PRAISING for m in reading.mentions)
    return len(names) == 1 and praised and not measured and not reading.has("compare", "who", "which", "rank")
