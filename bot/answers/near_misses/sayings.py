"""What somebody says of a figure: "AWS's share, according to analysts?", "分析师认为阿里市盈率多少",
"专家说阿里云份额是4%吗". The source has the figure as its own, and of nobody's saying so."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.answers.near_misses.near_miss import near_miss
from bot.models import Reading

_MARKET_PEOPLE, _SAYS = "market_people", "says"
_PEOPLE = (_MARKET_PEOPLE, "people_and_occasions")
_IN_NAME_OF = ("according to", "in the view of", "in the eyes of", "in the opinion of", "as per")
_THE = frozenset({"the", "most", "some", "its", "their", "many"})
_SOURCES = ("article", "author", "source")
_HOUSES = frozenset({"idc", "gartner", "canalys", "synergy"})
_OPENING = frozenset(
    {"请问", "請問", "那", "那么", "那麼", "多数", "多數", "大多数", "大多數", "一些", "的", "们", "們"}
)
_BARE_PARTICLES = frozenset({"吗", "嗎", "咩", "么", "麼", "呢", "?", "？"})
"""What asks whether they say so; 对吗 and 是真的吗 ask whether it is so."""


@near_miss("said_by", _SAYS)
def _asks_what_somebody_says(reading: Reading, _: Knowledge) -> bool:
    """Those who begin the question, right before a word of saying."""
    says = {m.start for m in reading.mentions if m.key == _SAYS}
    people = [m for m in reading.mentions if _is_somebody(m) and m.end in says]
    if not people or not reading.metrics or reading.has("polar"):
        return False
    before = (m for m in reading.mentions if m.end <= people[0].start)
    tagged = any(m.key == "confirm" and m.text not in _BARE_PARTICLES for m in reading.mentions)
    return all(m.text in _OPENING for m in before) and not tagged


def _is_somebody(mention: Mention) -> bool:
    return mention.key == _MARKET_PEOPLE or mention.text.casefold() in _HOUSES


@near_miss("said_by", *_PEOPLE)
def _asks_what_others_say(reading: Reading, _: Knowledge) -> bool:
    """ "According to experts, what is Alibaba's P/E?"; the article's own word is what is told."""
    if not reading.metrics or reading.has(*_SOURCES):
        return False
    people = {m.start for m in reading.mentions if m.key in _PEOPLE and m.kind == "filler"}
    people |= {m.start for m in reading.mentions if m.end in people and m.text.casefold() in _THE}
    return any(m.text.casefold() in _IN_NAME_OF and m.end in people for m in reading.mentions)


SAYINGS = (_asks_what_somebody_says, _asks_what_others_say)
