"""The clause around what is stated: "is it good that Azure grew 39 %?", "did Alibaba deny that it will invest?". What
the sources say is the inner one; unless the outer one only asks whether that is so, no yes or no to it is a yes or no
to the question."""

from __future__ import annotations

import re

from knowledge import Mention

_OPENING = frozenset(
    {"is", "are", "was", "were", "does", "do", "did", "has", "have", "had", "will", "would", "can", "could", "should",
     "must", "may", "might", "isn't", "doesn't", "don't", "didn't", "wasn't", "won't", "you", "so", "and", "but"}
)
"""First words of a question with such a clause ("so you deny that ...")."""
_THAT = "that"
_ASKING_IF_SO = re.compile(
    r"\b(?:tru(?:e|th)|right|rightly|correct(?:ly)?|accurate(?:ly)?|valid|facts?|the case|so|false|wrong|untrue|myth|lie"
    r"|incorrect|mistaken|confirm(?:s|ed)?|verif(?:y|ies|ied)|sure|certain|positive|agree[ds]?|know[ns]?|think|thinks"
    r"|thought|believe[sd]?|reckon|feel|understand|understood|see|seen|read|heard|tell|tells|told|say|says|said|saying"
    r"|stat(?:e|es|ed|ing)|claim(?:s|ed|ing)?|report(?:s|ed)?|mention(?:s|ed)?|not(?:e|es|ed)|writ(?:e|es|ten)|wrote"
    r"|show[ns]?|shows|evidence|proof|prove[nds]?|source[ds]?|printed|documented|recorded|established|given|clear"
    r"|impl(?:y|ies|ied)|suggest(?:s|ed)?|mean|means|argue[sd]?|conclude[sd]?|assume[sd]?|accept(?:s|ed)?|safe|fair"
    r"|point(?:s|ed)? out|settled|commonly|figure|guess|take|doubt|doubts|likelihood|due to|because|chance|fast|big|high"
    r"|low|much|many|large|small|remember|recall|sense|appear[s]?|seem[s]?|hold[s]?|follow[s]?|turn|happen(?:s|ed)?)\b"
)
"""Outer clauses that ask whether the inner one is so, or that are none ("so big that it leads")."""
_PEOPLE = frozenset({"market_people"})
_REACH = 8
"""So many words an outer clause may have."""


def outer_clause(mentions: tuple[Mention, ...]) -> int:
    """The token behind its "that", where there is one whose yes or no is another than the inner clause's; else 0."""
    first = mentions[0].text.casefold().split()[0] if mentions else ""
    if first not in _OPENING:
        return 0
    that = next((m for m in mentions if m.text.casefold().split()[-1] == _THAT), None)
    if that is None or not 1 < that.start <= _REACH:
        return 0
    around = [m for m in mentions if m.end <= that.start]
    if any(m.kind in ("metric", "quantity", "period", "group") for m in around) or not _is_a_clause(that.end, mentions):
        return 0
    attributed = any(m.kind == "entity" or m.key in _PEOPLE for m in around)
    words = " ".join(dict.fromkeys((*(m.text.casefold() for m in around), that.text.casefold())))
    return that.end if attributed or not _ASKING_IF_SO.search(words) else 0


def _is_a_clause(start: int, mentions: tuple[Mention, ...]) -> bool:
    """Whether somebody stands there, and more behind: "that Azure grew 39 %", and not "that of Azure"."""
    small = {m.start: m.end for m in mentions if m.text.casefold() in ("the", "all", "only", "it", "its")}
    subjects = {m.start: m for m in mentions if m.kind in ("entity", "metric", "group") or m.key == "quantity"}
    pronoun = start in small and any(m.start == start and m.text.casefold() == "it" for m in mentions)
    place = small.get(start, start)
    subject = subjects.get(place)
    if subject is None and not pronoun:
        return False
    end = subject.end if subject else place
    return any(m.start >= end for m in mentions)
