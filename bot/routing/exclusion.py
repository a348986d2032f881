"""Whom a question leaves out: the names that "other than", "without" and "left out" govern, those that only show how a
figure is given ("the way you have it for Azure"), and those whose figures the asker has ("but not theirs")."""

from __future__ import annotations

from knowledge import Mention, has_han

from bot.waking import Worded

_PASSED_OVER = ("filler",)
_AUXILIARIES = ("auxiliary", "auxiliaries_and_contractions")
"""Verbs with which the question goes on behind the names that are left out."""
_CLOSING = frozenset(
    {"just", "only", "simply", "solely", "but", "give", "show", "tell", "use", "take", "get", "try", "send",
     "后", "後", "之后", "之後", "以后", "以後", "之外", "以外", "外", "的话", "的話", "时", "時"}
)  # fmt: skip
"""Words behind the last of the names that are left out ("not Alibaba, just Microsoft", "instead of Amazon give")."""
_AFTERWARDS = "excluded_after"
_OUT = "out"
_FORGET = "forget"
_NOT_FORGOTTEN = frozenset({"i", "we", "dont", "don't", "not", "never", "you", "can't", "cant", "lest"})
_OUT_OF_IT = frozenset(
    {"leave", "leaving", "leaves", "take", "taking", "keep", "keeping", "count", "counting", "strip", "stripping",
     "cut", "cutting"}
)
"""Verbs that leave a name out where it stands between them and "out"."""
_EXAMPLE = "as_given_for"
_GOVERNING = ("exclude", _EXAMPLE)
_OR = ("or", "nor")
_ASKING_WHO = ("who", "which", "most", "least", "fastest", "slowest", "total", "average", "compare")
_JOINING = ("and_what", "both", *_GOVERNING)
_BUT_NOT, _THANKS = "but not", "thanks"
_THEIRS = frozenset({"theirs", "its", "his", "hers", "that", "it"})
_PRAISING = frozenset(
    {"good", "great", "nice", "useful", "helpful", "perfect", "super", "lovely", "brilliant", "excellent"}
)
_OF_THE_ASKER = frozenset({"i", "i've", "ive", "we", "we've"})
_LEAVING_OUT = frozenset({*_GOVERNING, _AFTERWARDS, _OUT, _FORGET, _THANKS, *_BUT_NOT.split()})
"""Cues and words without any of which nobody is left out."""
_JOINED = 2
"""So many tokens may lie between two names of a list, or between the last and what leaves it out (", and")."""
_ALL = frozenset({"all", "every", "each"})
_IN_PLACE_OF = ("instead of", "rather than", "in place of", "in lieu of")
_BEFORE_A_PAUSE = ("not", "no", *_IN_PLACE_OF)
"""Behind them no pause joins another name: "no, Azure" leaves out nobody, "instead of AWS, Google" only the first."""


def excluded_names(question: Worded, never: frozenset[str]) -> set[tuple[int, int]]:
    """Spans of the names that an excluding word governs: those that follow it, or stand just before "left out"."""
    if question.said.isdisjoint(_LEAVING_OUT):
        return set()
    mentions = question.mentions
    spans = set() if _THEIRS.isdisjoint(question.said) else _names_had_already(mentions)
    spans |= _names_thanked_for(mentions) if _THANKS in question.said else set()
    cues = (*_GOVERNING, _AFTERWARDS)
    if not any((m.kind == "cue" and m.key in cues) or m.text.casefold() in (_OUT, _FORGET) for m in mentions):
        return spans
    governed = False
    last_end, reach = 0, 1
    for mention in mentions:
        if mention.start > last_end and governed and mention.start - last_end > reach:
            governed = False  # a full stop lies between
        if mention.kind == "cue" and mention.key in _GOVERNING:
            governed = True
            near = has_han(mention.text) or mention.text.casefold() in _BEFORE_A_PAUSE or mention.key == _EXAMPLE
            near = near and not _is_before_a_joined_list(mention, mentions)
            reach = 0 if near else 1
        elif mention.text.casefold() == _FORGET and _is_forgotten(mention, mentions):
            governed, reach = True, 0
        elif mention.kind in ("entity", "group"):
            if spans and mention.start > last_end and _is_whose_figure_is_asked(mention, mentions):
                governed = False
            if governed and mention.key not in never and not _is_denied_of_all(mention, mentions):
                spans.add((mention.start, mention.end))
        elif (mention.kind == "cue" and mention.key == _AFTERWARDS) or _is_left_out(mention, mentions):
            spans |= _names_just_before(mentions, mention.start)
            governed = governed and not has_han(mention.text)  # 除了OpenAI之外Azure的增速
        elif spans and (mention.key in _AUXILIARIES or mention.text.casefold() in _CLOSING):
            governed = False  # "besides Microsoft, whom does Alibaba chase?", 剔除OpenAI后Azure的增速
        elif mention.kind not in _PASSED_OVER and not _joins(mention):
            governed = governed and any(_carries_on(m, mention) for m in mentions)
        last_end = max(last_end, mention.end)
    return spans


def _is_before_a_joined_list(excluding: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Instead of AWS, Azure and Google Cloud, show the others": three or more that a word joins at the end, before a
    pause and what is asked; "instead of AWS, Google" and "instead of AWS, Azure and Google Cloud" ask for those behind
    the first."""
    if excluding.text.casefold() not in _IN_PLACE_OF:
        return False
    end, names, joined = excluding.end, 0, False
    for mention in mentions:
        if mention.start < end:
            continue
        if mention.start > end + 1 or not (mention.kind in ("entity", "group") or _joins(mention)):
            break
        if _joins(mention):
            joined = True
        elif joined and mention.start > end:
            break  # "instead of AWS and Azure, Google's share"
        else:
            names += 1
        end = mention.end
    behind = [m for m in mentions if m.start >= end]
    paused = bool(behind) and behind[0].start > end
    return names > _JOINED and joined and paused and any(m.kind != "filler" and m.key != _THANKS for m in behind)


def _is_forgotten(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Forget Amazon", and not "don't forget Amazon"."""
    before = next((m.text.casefold().split()[-1] for m in mentions if m.end == mention.start), "")
    return before not in _NOT_FORGOTTEN and any(m.kind == "entity" and m.start == mention.end for m in mentions)


def _is_whose_figure_is_asked(name: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Not counting Tencent, Alibaba Cloud's share?"; "without AWS, Azure, who is first?" has a list."""
    if any(m.key in _ASKING_WHO or (m.kind in ("entity", "group") and m.start >= name.end) for m in mentions):
        return False
    return any(m.start == name.end and m.kind in ("metric", "cue") and m.key not in _JOINING for m in mentions)


def _carries_on(heard: Mention, mention: Mention) -> bool:
    """Whether a word is also heard as what leaves out, as a small word, or as part of a name ("Cloud" in "Google
    Cloud")."""
    if heard.kind in ("entity", "group"):
        return heard.start <= mention.start and mention.end <= heard.end
    return heard.start == mention.start and (heard.kind == "filler" or heard.key in _GOVERNING)


def _is_denied_of_all(group: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Not every company ...": of some it is not so, and nobody is left out."""
    if group.kind != "group" or group.text.casefold().split()[0] not in _ALL:
        return False
    return any(m.text.casefold() == "not" and m.end == group.start for m in mentions)


def _joins(mention: Mention) -> bool:
    """ "Without AWS, Azure or Google": the last of them is left out too."""
    return mention.kind == "cue" and (mention.key in _JOINING or mention.text.casefold() in _OR)


def _names_had_already(mentions: tuple[Mention, ...]) -> set[tuple[int, int]]:
    """ "I see Amazon's amount, but not theirs": between the asker and what he misses stands what he has."""
    missed = {m.start for m in mentions if m.text.casefold() in _THEIRS}
    ends = [m.start for m in mentions if m.text.casefold() == _BUT_NOT and m.end in missed]
    begins = [m.start for m in mentions if ends and m.start < ends[0] and _is_of_the_asker(m)]
    if not begins:
        return set()
    return {(m.start, m.end) for m in mentions if m.kind == "entity" and begins[-1] < m.start < ends[0]}


def _is_of_the_asker(mention: Mention) -> bool:
    return mention.text.casefold().split()[0] in _OF_THE_ASKER


def _names_thanked_for(mentions: tuple[Mention, ...]) -> set[tuple[int, int]]:
    """ "Good overview of Microsoft, thank you. And Amazon's R&D?": nothing more is asked of who was told of."""
    thanks = next((m.start for m in mentions if m.key == _THANKS), 0)
    before = [m for m in mentions if m.start < thanks]
    names = {(m.start, m.end) for m in before if m.kind == "entity"}
    goes_on = any(m.kind == "entity" and m.start > thanks for m in mentions)
    praised = any(m.text.casefold() in _PRAISING for m in before)
    told = all(m.kind in ("entity", "filler", "unknown", "term") or m.key == "list" for m in before)
    return names if goes_on and told and praised else set()


def _is_left_out(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Leave AWS out"."""
    if mention.text.casefold() != _OUT:
        return False
    starts = {m.start for m in mentions if m.kind in ("entity", "group") and m.end == mention.start}
    return any(m.text.casefold() in _OUT_OF_IT and m.end in starts for m in mentions)


def _names_just_before(mentions: tuple[Mention, ...], end: int) -> set[tuple[int, int]]:
    """The last one, and those that are joined to it."""
    names = [m for m in mentions if m.kind in ("entity", "group") and m.end <= end]
    found = {(m.start, m.end) for m in names if m.end >= end - _JOINED}
    end = min((start for start, _ in found), default=end)
    for name in reversed(names):
        between = [m for m in mentions if name.end <= m.start < end]
        if name.end < end - _JOINED or not all(_joins(m) for m in between):
            break
        found.add((name.start, name.end))
        end = name.start
    return found
