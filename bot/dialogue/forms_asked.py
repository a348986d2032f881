"""What was shown, once more or in another form: "as a table please", "just the numbers", 列成表. Figures are told one a
line whatever is asked, so that the same is told again."""

from __future__ import annotations

import re

from knowledge import Mention

from bot.models import Frame

_FORMS = frozenset(
    {"table", "tabular", "bullet", "bullets", "list", "listed", "listing", "numbers", "figures", "columns", "rows",
     "again", "tabulate", "tabulated", "repeat"}
)
_AROUND = frozenset(
    {"as", "in", "a", "an", "the", "please", "pls", "plz", "just", "only", "put", "show", "give", "me", "us", "make",
     "it", "that", "this", "them", "those", "these", "into", "can", "could", "you", "points", "point", "form", "format",
     "of", "style", "one", "more", "time", "once", "ok", "okay", "and", "now", "say", "tell", "to", "i", "want", "turn",
     "side", "by", "there", "thanks", "would", "like"}
)
"""Words that stand around those and ask for nothing else."""
_FORMS_HAN = re.compile(
    r"(?:请|請|帮我|幫我|麻烦|麻煩|能|可以)*(?:列|做|整理|整|弄|画|畫|排|用|以|再)+(?:成|个|個|出|一下|一个|一個)*"
    r"(?:表格|表|清单|清單|列表|说一遍|說一遍|说一次|說一次|来一遍|來一遍|讲一次|講一次)(?:吧|吗|嗎|呢|给我|給我|来|來|形式)*"
)
_IT = "it"


def with_form_asked(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with "it" for a message that asks for nothing but a form."""
    if not frame.metrics or not mentions or not _asks_for_a_form(mentions):
        return mentions
    last = max(mentions, key=lambda mention: mention.end)
    return (*dict.fromkeys(m.as_filler() for m in mentions if m is not last), last._replace(kind="cue", key=_IT))


def _asks_for_a_form(mentions: tuple[Mention, ...]) -> bool:
    words = {word for m in mentions for word in m.text.casefold().split()}
    if not words.isdisjoint(_FORMS) and words <= _FORMS | _AROUND:
        return True
    said = "".join(dict.fromkeys(m.text for m in mentions))
    return _FORMS_HAN.fullmatch(said) is not None
