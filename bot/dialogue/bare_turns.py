"""Turns of a word or two that are about what was shown, where the same words stand for something else by themselves:
比例呢 after two figures is their ratio, and no share of a market; "and the other end?" is that of the order."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Frame

_RATIO_HAN, _RATIO = frozenset({"比例", "比"}), "ratio"
_ELSE = frozenset({"everybody else", "everyone else", "everybody else's", "everyone else's"})
_REMAINDER, _PEERS, _OTHER = "remainder", "peers", "other"
_ALL_LISTED = frozenset({"全部列出", "全列出来", "都列出来", "全部列出来"})
_LIST, _EVERY = "list", "every"
_END, _TURNED = "end", {"most": "least", "least": "most", "priciest": "cheapest", "cheapest": "priciest"}
_IDLE = frozenset({"and_what", "polar", "what", "how_many", "how_much"})
_PAIR = 2
_BEFORE = frozenset({"the one before", "the previous one", "the previous", "the one before it", "previous one"})
_NO = frozenset({"no", "nope", "not", "唔係", "不是"})
_BEFORE_HAN = frozenset({"前一个", "前一個", "上一个", "上一個", "前面那个", "前面那個"})


def with_bare_turns(mentions: tuple[Mention, ...], frame: Frame) -> tuple[Mention, ...]:
    """The mentions with what they are meant as, where they are the whole turn."""
    said = [m for m in mentions if m.kind != "filler" and m.key not in _IDLE]
    starts = {m.start for m in said}
    if len(frame.metrics) != 1:
        return mentions
    in_turn = len(frame.compared) > 1 and frame.compared[-1:] == frame.entities
    if in_turn and _asks_for_the_one_before(mentions):
        return _named(mentions, frame.compared[-2])
    if not said:
        return mentions
    if _corrects_the_name(said, frame):
        return tuple(m if m.kind == "entity" else m.as_filler() for m in mentions)
    if len(starts) == 1:
        return tuple(_meant(m, frame) if m.start in starts else m for m in mentions)
    return _at_the_other_end(mentions, said, frame)


def _asks_for_the_one_before(mentions: tuple[Mention, ...]) -> bool:
    words = {m.start: m.text.casefold() for m in sorted(mentions, key=lambda m: m.end) if m.key not in _IDLE}
    said = " ".join(words[start] for start in sorted(words))
    return said.removesuffix(" again") in _BEFORE or said.replace(" ", "").removesuffix("是") in _BEFORE_HAN


def _corrects_the_name(said: list[Mention], frame: Frame) -> bool:
    """ "No google" after a figure of one: that one was meant, and nobody is left out of one."""
    opens = said[0].text.casefold() in _NO and len(frame.entities) == len(frame.compared) == 1
    others = {m.start: m for m in said if m.start != said[0].start}
    return opens and len(others) == 1 and all(m.kind == "entity" for m in others.values())


def _named(mentions: tuple[Mention, ...], entity: str) -> tuple[Mention, ...]:
    opening, *rest = mentions
    others = tuple(m.as_filler() for m in rest if m.start >= opening.end)
    return (opening._replace(kind="entity", key=entity, quantity=None, word=None), *others)


def _meant(mention: Mention, frame: Frame) -> Mention:
    two = len(frame.compared) == _PAIR or len(frame.entities) == _PAIR
    if two and mention.text in _RATIO_HAN:
        return mention._replace(kind="cue", key=_RATIO)
    if len(frame.entities) == 1 and mention.key == _REMAINDER and mention.text.casefold() in _ELSE:
        return mention._replace(kind="group", key=_PEERS)
    if mention.key == _LIST and mention.text in _ALL_LISTED:
        return mention._replace(kind="cue", key=_EVERY)
    return mention


def _at_the_other_end(mentions: tuple[Mention, ...], said: list[Mention], frame: Frame) -> tuple[Mention, ...]:
    ends = [_TURNED[cue] for cue in frame.cues if cue in _TURNED]
    last = said[-1]
    others = all(m.key in (_OTHER, _PEERS) for m in said[:-1])
    if len(ends) != 1 or not others or last.text.casefold() != _END:
        return mentions
    starts = {m.start for m in said[:-1]}
    return tuple(
        m._replace(kind="cue", key=ends[0]) if m == last else m.as_filler() if m.start in starts else m
        for m in mentions
    )
