"""A growth from the same quarter of the year before: "how much did revenue grow from Q3 2024 to Q3 2025?" is the growth
of the later one, year over year."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_TO = frozenset({"to", "and", "until", "till", "through"})
_FROM = frozenset({"from", "between"})
_GROWTH, _HOW_MUCH = "growth", "how_much"
_SELLING, _MORE = ("sell", "sells", "sold", "selling"), ("difference", "more")
_CHOICE, _YOY, _POLAR, _WHAT = "choice", "yoy", "polar", "what"
_OF_YEARS, _OF_QUARTERS = frozenset({"year", "yearly", "yoy"}), frozenset({"quarter", "quarterly", "qoq", "sequential"})
_BASES = frozenset({"ago", "before", "last", "previous", "prior", "preceding", "on", "over", "earlier", "yoy", "qoq"})
"""What makes a year or a quarter one that a growth is counted from."""
_HAN_BASES = {
    **dict.fromkeys(("同比", "按年", "年增", "年增率", "去年同期", "上年同期", "较去年同期", "按年计"), "yoy"),
    **dict.fromkeys(("环比", "環比", "按季", "季增", "季增率", "上季", "上一季", "上季度", "较上季", "按季计"), "qoq"),
}
_SHARE = "share"
_CHANGING = frozenset(
    {"change", "changes", "changed", "changing", "move", "moved", "evolve", "evolved", "develop", "developed"}
)
_ASKED = ("growth", "revenue_growth", "yoy")


@woken_by("period", beside=_FROM | _TO)
def with_growth_over_a_year(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the quarter of the year before, from which the growth of the later one is counted."""
    if not any(m.key in _ASKED for m in mentions):
        return mentions
    dated = [m for m in mentions if m.kind == "period"]
    if len(dated) != 2:
        return mentions
    earlier, later = dated
    between = [m for m in mentions if earlier.end <= m.start and m.end <= later.start]
    joined = bool(between) and all(m.text.casefold() in _TO for m in between)
    if not joined or not _is_a_year_before(earlier, later):
        return mentions
    idle = earlier._replace(period=None).as_filler()
    return tuple(idle if m is earlier else m for m in mentions)


@woken_by(_GROWTH, beside=_SELLING)
def with_sales_over_a_year(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "It sells more than last year, how much more in percent?": how much it has grown, no distance from another."""
    selling = [m for m in mentions if m.key == _GROWTH and m.text.casefold().split()[0] in _SELLING]
    if not selling:
        return mentions
    return tuple(m._replace(key=_HOW_MUCH) if m.key in _MORE and m not in selling else m for m in mentions)


@woken_by(_CHOICE, beside=_OF_QUARTERS | _HAN_BASES.keys())
def with_bases_offered(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is that against a year ago or the quarter before?": on which basis a growth is, which its figure tells; the
    other basis that is offered is no time of which one is asked for."""
    choice = next((m for m in mentions if m.key == _CHOICE), None)
    if choice is None:
        return mentions
    sides = [m for m in mentions if m.end <= choice.start], [m for m in mentions if m.start >= choice.end]
    yearly, quarterly = (_with_words(sides, words) for words in (_OF_YEARS, _OF_QUARTERS))
    if len(yearly) != 1 or len(quarterly) != 1 or yearly == quarterly:
        return mentions
    base = next(m for m in sides[yearly[0]] if not _OF_YEARS.isdisjoint(_words(m)))
    places = {m.start for side in sides for m in side if m.kind in ("cue", "metric", "period", "term") and _is_basis(m)}

    def told(mention: Mention) -> Mention:
        if mention.start == base.start:
            return mention._replace(kind="cue", key=_YOY, period=None)
        if mention.key == _POLAR or (mention is choice and has_han(mention.text)):
            return mention._replace(key=_WHAT)
        idle = mention.start in places or mention.start == choice.start
        return mention._replace(period=None).as_filler() if idle else mention

    return tuple(dict.fromkeys(map(told, mentions)))


def _with_words(sides: tuple[list[Mention], list[Mention]], words: frozenset[str]) -> list[int]:
    return [i for i, side in enumerate(sides) if any(_is_basis(m) and words & set(_words(m)) for m in side)]


def _is_basis(mention: Mention) -> bool:
    """ "A year ago", "the quarter before", "year on year": no quarter by its number."""
    words = _words(mention)
    return bool(_BASES & set(words)) and not (_OF_YEARS | _OF_QUARTERS).isdisjoint(words)


def _words(mention: Mention) -> list[str]:
    words = mention.text.casefold().replace("-", " ").split()
    return [_HAN_BASES.get(word, word) for word in words]


def _is_a_year_before(earlier: Mention, later: Mention) -> bool:
    """Whether both are the same quarter, one year apart."""
    one, two = earlier.period, later.period
    if not (one and two and one.start and two.start and one.end and two.end):
        return False
    months = [(12 * day.year + day.month) for day in (one.start, one.end, two.start, two.end)]
    return months[1] - months[0] == 2 and months[3] - months[2] == 2 and months[2] - months[0] == 12


@woken_by(_YOY, beside=(_SHARE,))
def with_shares_that_change(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How did Alibaba's share change year over year?": of a share that changes, and of no growth of revenue."""
    changes = any(not _CHANGING.isdisjoint(m.text.casefold().split()) for m in mentions)
    if not changes or any((m.kind == "metric" and m.key == _ASKED[1]) or m.key == _GROWTH for m in mentions):
        return mentions
    return tuple(m.as_filler() if m.key == _YOY else m for m in mentions)
