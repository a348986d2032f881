"""Whose something is: "who owns Azure?", "is AWS part of Amazon?", "is Qwen Alibaba's?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

BELONGS = "belongs_to"
OWNING = frozenset({"own", "owns", "owned"})
"""Words before which the owner stands, and not what is owned."""
_OWNERSHIP = "outside:ownership"
_WHO_OWNS = ("who owns", "owners")
_MADE = frozenset({"product", "service", "app", "model", "models", "chatbot", "llm", "tool", "assistant", "brand"})
"""What a company makes and gives a name."""
_TIES = frozenset({"part", "unit", "division", "subsidiary", "arm", "business"}) | _MADE
_BETWEEN = frozenset({"a", "an", "the", "of", "by", "owned", "to", "cloud", *_TIES})
_ORIGIN = frozenset({"from", "made", "built", "developed", "created", "by"})
"""Words between a model and the company that it comes from ("is Qwen from Alibaba?")."""
_MODEL, _ARTICLES = "model", frozenset({"a", "an", "the", "one"})
_PARTS_HELD = frozenset({"part", "parts", "piece", "slice", "share", "shares", "stake", "portion"})
_ASKING = ("who", "which")
_WHOSE = ("whose", "whos", "who's")
_BEFORE_THE_NAMED = frozenset({"is", "are", "s", "the", "this", "that", "ai"})
_ASKED_FIRMLY = ("polar", "confirm")
_BESIDE = ("polar", "confirm", "what", *_ASKING)


@woken_by(BELONGS, "polar", _OWNERSHIP, *OWNING, beside=("entity", BELONGS))
def with_owners(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the words of owning as a cue, where they tie two names or ask who owns one."""
    names = [m for m in mentions if m.kind == "entity"]
    if any(m.key == BELONGS for m in mentions) and not _is_all(mentions):
        mentions = tuple(_as_tie(m, first=False) if m.key == BELONGS else m for m in mentions)
    if not 1 <= len(names) <= 2:
        return mentions
    if len(names) == 2 and _comes_from(names[0], names[1], mentions, knowledge):
        between = [m.as_filler() if names[0].end <= m.start < names[1].start or _is_model(m) else m for m in mentions]
        return (*between, names[1]._replace(kind="cue", key=BELONGS))
    if len(names) == 2 and any(m.key == "polar" for m in mentions):
        ties = _tying(names[0], names[1], mentions)
    else:
        ties = tuple(m for m in mentions if len(names) == 1 and _asks_who_owns(m, names[0], mentions))
    if not ties:
        return mentions
    spans = {(m.start, m.end) for m in ties}
    first = min(m.start for m in ties)
    return tuple(_as_tie(m, first=m.start == first) if (m.start, m.end) in spans else m for m in mentions)


def _comes_from(one: Mention, two: Mention, mentions: tuple[Mention, ...], knowledge: Knowledge) -> bool:
    """ "Is Qwen from Alibaba?", "is Azure Microsoft's?": of something that is known to belong to somebody."""
    asked = any(m.key == "polar" and m.start < one.start for m in mentions)
    if not asked or knowledge.entity(one.key).parent is None or knowledge.entity(two.key).kind != "company":
        return False
    behind = [m for m in mentions if m.start >= two.end and m.key not in ("polar", "confirm")]
    if any(not _is_model(m) for m in behind):
        return False
    words = {word for m in mentions if one.end <= m.start < two.start for word in m.text.casefold().split()}
    if behind:  # "Alibaba's model", "an Alibaba model"
        return words <= _ARTICLES and knowledge.entity(one.key).kind == _MODEL
    made = words - _ARTICLES - {_MODEL, "of"} if _MODEL in words else words
    return made <= _ORIGIN if words else two.is_possessive


def _is_model(mention: Mention) -> bool:
    return mention.key == _MODEL and mention.text.casefold() == _MODEL


def _tying(one: Mention, two: Mention, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """What stands between two names, or behind both, where it is nothing but such words: "AWS [a part of] Amazon",
    "Azure [a] Microsoft [product]"."""
    after = [m for m in mentions if m.start >= two.end and m.key not in ("polar", "confirm")]
    between = [m for m in mentions if one.end <= m.start < two.start]
    words = [word for m in (*between, *after) for word in m.text.casefold().split()]
    owning = [m for m in between if m.text.casefold() in OWNING]
    if owning and len(between) == len(owning) and not after:
        return tuple(owning)
    if not words or not set(words) <= _BETWEEN or set(words).isdisjoint((*_TIES, "owned")):
        return ()
    return (*between, *after)


def _is_all(mentions: tuple[Mention, ...]) -> bool:
    """Whether nothing else is spoken of: what "belongs to AWS" of a market is a share."""
    return all(m.kind in ("filler", "entity") or m.key in (BELONGS, *_BESIDE) for m in mentions)


def _asks_who_owns(mention: Mention, name: Mention, mentions: tuple[Mention, ...]) -> bool:
    if mention.end != name.start or any(m.start >= name.end and m.key != "polar" for m in mentions):
        return False
    text = mention.text.casefold()
    asked = any(m.key in _ASKING and m.start < mention.start for m in mentions)
    return (mention.key == _OWNERSHIP and text in _WHO_OWNS) or (asked and text in OWNING)


def _as_tie(mention: Mention, *, first: bool) -> Mention:
    return mention._replace(kind="cue", key=BELONGS) if first else mention._replace(kind="filler", key="tie")


@woken_by(*_WHOSE)
def with_makers_sought(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Whose model is Gemini?", "whose is the Qwen app?": to whom something that has an owner belongs, where nothing
    else is said; "whose model does it follow?" is of an example."""
    names = [m for m in mentions if m.kind == "entity"]
    opening = [m for m in mentions if names and m.end <= names[0].start]
    words = [word for m in dict.fromkeys(opening) for word in m.text.casefold().split()]
    if not words or words[0] not in _WHOSE or len({m.key for m in names}) != 1:
        return mentions
    owned = knowledge.entity(names[0].key).parent is not None
    closed = all(m.kind in ("filler", "term") or m.key in _ASKED_FIRMLY for m in mentions if m.end > names[0].end)
    if not owned or not closed or not set(words[1:]) <= _MADE | _BEFORE_THE_NAMED:
        return mentions
    first = opening[0]
    kept = (m.as_filler() for m in mentions if m in opening and m.start != first.start)
    return (first._replace(kind="cue", key=BELONGS), *kept, *(m for m in mentions if m not in opening))


@woken_by(*OWNING, "holds", "hold")
def with_parts_owned(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Does SAP own a part of Alibaba?": a stake in somebody, and no share of a market."""
    words = [(m, m.text.casefold()) for m in mentions]
    held = [m for m, text in words if text in (*OWNING, "hold", "holds")]
    parts = [m for m, text in words if text in _PARTS_HELD and held and m.start > held[0].start]
    of = [m for m, text in words if text in ("of", "in") and parts and m.start == parts[0].end]
    whom = [m for m in mentions if m.kind == "entity" and of and m.start == of[0].end]
    if not whom or any(m.start > whom[0].start and m.kind in ("cue", "metric") for m in mentions):
        return mentions
    return tuple(m._replace(kind="metric", key=_OWNERSHIP) if m.start == parts[0].start else m for m in mentions)
