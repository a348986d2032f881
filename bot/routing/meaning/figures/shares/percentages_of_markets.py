"""Percentages of a market that several names have: "Amazon and Microsoft, percent of the cloud market each" are two
shares, and not the one as a percentage of the other."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_AS_PERCENT, _MARKET, _SHARE = "as_percent", "market", "share"
_MARKETS = ("market", "市场", "市場")
_NEAR = 4
"""Within so many tokens of the percentage stands what it is of ("percent of the whole cloud market")."""
_OF_EACH_OTHER = frozenset({"other", "another", "latter", "former"})


@woken_by(_AS_PERCENT, beside=(_MARKET, "cloud"))
def with_percentages_of_markets(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the percentage where it is of the market: then it is the unit of the share."""
    if len({m.key for m in mentions if m.kind == "entity"}) < 2:
        return mentions
    return tuple(_as_share(m) if m.key == _AS_PERCENT and _is_of_market(m, mentions) else m for m in mentions)


def _as_share(mention: Mention) -> Mention:
    return mention._replace(kind="cue", key=_SHARE)


def _is_of_market(percentage: Mention, mentions: Mentions) -> bool:
    behind = [m for m in mentions if percentage.end <= m.start < percentage.end + _NEAR]
    before = [m for m in mentions if percentage.start - _NEAR < m.end <= percentage.start]
    of_another = any(m.kind == "entity" or m.text.casefold() in _OF_EACH_OTHER for m in behind)
    if percentage.text.casefold().startswith("as ") or of_another:
        return _comes_first(behind)
    named = max((m.end for m in before if m.kind == "entity"), default=0)
    return _names_market(behind) or _names_market([m for m in before if m.start >= named])


def _comes_first(behind: list[Mention]) -> bool:
    """ "What percent of the cloud market Azure and AWS have": the market stands before the names."""
    named = min((m.start for m in behind if m.kind == "entity"), default=None)
    return named is not None and _names_market([m for m in behind if m.start < named])


def _names_market(mentions: list[Mention]) -> bool:
    return any(m.text.casefold().endswith(_MARKETS) for m in mentions)
