"""Sayings for money that somebody spends: "how large a fortune?", "it dropped 15 bil on AI", "how deep is it digging
into its pockets?".

What somebody has is another thing: "how large is his fortune?" and "how deep are its pockets?" ask for that.
"""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_FORTUNE = "outside:net_worth"
_FORTUNES = ("fortune", "fortunes")
_SPENT = frozenset({"budget", "invest", "capex", "spending", "paid"})
_HAVING = frozenset(
    {"have", "has", "had", "worth", "own", "owns", "made", "make", "makes", "amassed", "built", "his", "her"}
)
_SIZED = ("how_big", "how_much", "how_much_of")
_INVEST, _HOW_MUCH = "invest", "how_much"
_DROPPING = frozenset(
    {"drop", "drops", "dropped", "dropping", "blow", "blows", "blew", "blown", "blowing", "burned", "burnt", "sank",
     "sunk", "splurged", "splurges"}
)
_GIVING = frozenset({"give", "gives", "giving", "gave", "lay", "lays", "laying", "laid", "shell", "shells", "fork",
                     "forks", "hand", "hands", "dish", "dishes", "pay", "pays", "dole", "doles"})
_OUT, _OUT_FOR = "out", frozenset({"for", "on"})
_PAYING = frozenset({"pay", "pays", "paid", "paying"})
_ON = frozenset({"on", "into"})
_FOR = "for"
_SUMS_OF_SPEECH = "sums_of_speech"
"""The group of filler that holds such sums ("an arm and a leg")."""
_MONEY = (None, *CURRENCIES)
_CHEQUES = ("cheque", "cheques", "check", "checks", "paycheck")
_AUDIENCE, _WRITING = "audience", ("writ", "wrote")


@woken_by(_FORTUNE)
def without_fortunes_spent(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "It plans to spend a fortune; how large a fortune?": the mentions with the word as filler, where money is spent
    and nothing is said of what somebody has, or where nobody is named."""
    words = {word for m in mentions for word in m.text.casefold().split()}
    if not _HAVING.isdisjoint(words):
        return mentions
    spent = any(m.key in _SPENT for m in mentions)
    sized = any(m.key in _SIZED for m in mentions) and not any(m.kind in ("entity", "group") for m in mentions)
    if not (spent or sized):
        return mentions
    numbers = {m.start for m in mentions if m.quantity}  # "among the Fortune 500"
    return tuple(
        m.as_filler() if m.key == _FORTUNE and m.text in _FORTUNES and m.end not in numbers else m for m in mentions
    )


@woken_by(*_DROPPING, _SUMS_OF_SPEECH, _FORTUNE)
def with_money_dropped(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "It dropped 15 bil on AI", "blew how much on R&D", "is paying an arm and a leg for the cloud": between the verb
    and what it is for stands money, and that is spent."""
    verb = next((m for m in mentions if m.text.casefold() in _DROPPING | _PAYING), None)
    if verb is None or not _leads_to_money(verb, mentions):
        return mentions
    others = (m for m in mentions if (m.start, m.end) != (verb.start, verb.end))
    return tuple(sorted([*others, verb._replace(kind="cue", key=_INVEST)], key=lambda m: m.start))


@woken_by(*_GIVING, beside=("quantity",))
def with_outlays_split(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "It gives 53 billion dollars out for AI": between such a verb and its "out" stands the money that is spent."""
    told = sorted((m for m in mentions if m.kind != "term"), key=lambda m: m.start)
    runs = zip(told, told[1:], told[2:], told[3:], strict=False)
    spent = next((run for run in runs if _is_outlay(*run)), None)
    if spent is None:
        return mentions
    others = (m for m in mentions if m.start != spent[0].start)
    return tuple(sorted([*others, spent[0]._replace(kind="cue", key=_INVEST)], key=lambda m: m.start))


def _is_outlay(verb: Mention, money: Mention, out: Mention, behind: Mention) -> bool:
    counted = money.quantity is not None and money.quantity.unit in _MONEY
    led = out.text.casefold() == _OUT and behind.text.casefold() in _OUT_FOR
    return verb.text.casefold() in _GIVING and counted and led


def _leads_to_money(verb: Mention, mentions: Mentions) -> bool:
    pays = verb.text.casefold() in _PAYING
    ends = _ON | {_FOR} if pays else _ON
    behind = [m for m in mentions if m.start >= verb.end]
    on = next((m.start for m in behind if m.text.casefold() in ends), verb.end)
    return any(m.start < on and (_is_saying(m) if pays else _is_amount(m)) for m in behind)


def _is_saying(mention: Mention) -> bool:
    return mention.key in (_FORTUNE, _SUMS_OF_SPEECH)


def _is_amount(mention: Mention) -> bool:
    money = mention.quantity is not None and mention.quantity.unit in _MONEY
    return money or mention.key == _HOW_MUCH or _is_saying(mention)


@woken_by(*_CHEQUES)
def with_cheques_written(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How big a cheque is it writing for R&D?": what is written is money spent, and no text for an audience."""
    cheque = next((m.end for m in mentions if m.text.casefold() in _CHEQUES), mentions[-1].end)

    def pays(mention: Mention) -> bool:
        written = mention.key == _AUDIENCE and mention.text.casefold().startswith(_WRITING)
        return written and mention.start >= cheque

    return tuple(m._replace(key=_INVEST) if pays(m) else m for m in mentions)

