"""What a unit means to the company that owns it: "how important is Azure to Microsoft?" asks for what the source gives
of the unit."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_MATTERS, _LIST, _FINANCES = "matters", "list", "flexibility"
_IMPORTANT = frozenset({"important", "significant"})
_MONEY = frozenset({"finances", "purse", "books"})
_NOTHING_MORE = frozenset({"what", "cloud", "its", "it"})
_TWO = 2


@woken_by(*_IMPORTANT, beside=(_MATTERS,))
def with_weight_for_owners(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with a request for what there is in place of the importance, where a unit and its owner are named
    and nothing else is; "is it important?" wants a judgement."""
    named = dict.fromkeys(m.key for m in mentions if m.kind == "entity")
    owned = [key for key in named if knowledge.entity(key).parent in named]
    if len(named) != _TWO or len(owned) != 1 or not any(_asks_how(m) for m in mentions):
        return mentions
    if not all(_is_expected(m) for m in mentions):
        return mentions
    return tuple(_as_asked(m) for m in mentions)


def _asks_how(mention: Mention) -> bool:
    return mention.text.casefold().split()[0] in ("how", "hows")


def _is_expected(mention: Mention) -> bool:
    known = mention.kind in ("entity", "filler", "term") or mention.key in _NOTHING_MORE
    return known or _matters(mention) or _is_money(mention)


def _matters(mention: Mention) -> bool:
    return mention.key == _MATTERS and mention.text.casefold() in _IMPORTANT


def _is_money(mention: Mention) -> bool:
    return mention.key == _FINANCES and mention.text.casefold() in _MONEY


def _as_asked(mention: Mention) -> Mention:
    if _matters(mention):
        return mention._replace(key=_LIST)
    return mention.as_filler() if _is_money(mention) else mention
