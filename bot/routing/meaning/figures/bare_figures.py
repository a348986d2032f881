"""A figure of nothing in particular ("what's the number?") and profit as a point ("how does the author contrast the two
when it comes to profits?"), for which no source gives an amount.
"""

from __future__ import annotations

from operator import attrgetter

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_FIGURES = frozenset({"number", "figure", "value"})
_SEVERAL = frozenset({"numbers", "figures", "values", "stat", "stats", "data"})
_DOWNLOADS, _PULLING = "downloads", ("pull", "pulled")
_POINTING, _CANCEL = ("that", "this", "those", "these", "the"), "cancel"
_ASKING = frozenset({"what", "says"})
_IT = "it"
_PROFIT, _PROFITS = "profit", "outside:profit"
_MARGIN, _MARGINS = "outside:margin", ("margin", "margins")
_EARNING = frozenset({"earn", "earns", "earned", "earning", "make", "makes", "made", "making", "have", "has", "run",
                      "runs", "running", "generate", "generates", "get", "gets", "carry", "report", "reports", "post",
                      "posts", "achieve", "achieves", "operate", "operates", "enjoy", "enjoys"})
_BARE_PROFITS, _WHETHER = frozenset({"profit", "profits"}), frozenset({"polar", "confirm"})
_HAVING, _ANY = frozenset({"having", "have", "has", "had"}), frozenset({"any", "a", "some"})
_BY = frozenset({"by", "lead", "leads", "ahead", "behind"})
_APART = "difference"
_SET_APART = frozenset({"more", "less", "compare", "share", "most", "growth", "pe", "multiple", "cheaper", "pricier",
                        "faster", "slower", "above", "below", "points", "ratio", "second", "next_after"})
_COLOURS = ("black", "red")
"""Of the ink of an account: whether there is a profit, and not how much ("P&L: black or red?")."""
_WHERE = "where"
_WHENCE = frozenset({"come", "comes", "coming", "came", "from", "go", "goes", "made", "earned", "booked"})
_CLOUD, _TELLING = "cloud", frozenset({"says", "article", "mentioned", "list", "source"})
_TURNING = frozenset({"turn", "turns", "turning", "convert", "converts", "converting", "translate", "translates",
                      "make", "makes", "making"})
_INTO, _WORDS_TURNED = "into", 4
"""So many tokens may stand between the verb and "into profit" ("turns all this into")."""
_OF_A_VIEW = frozenset({"article", "author", "opinion", "source"})
_OF_AN_AMOUNT = frozenset({"how_much", "how_many", "convert", "in_yuan", "difference", "total", "ratio", "most",
                           "least", "more", "less", "growth", "polar", "confirm"})


@woken_by(*_FIGURES)
def with_figures_of_nothing(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a figure as "it", so that the bot asks back of whom and what."""
    if any(m.kind != "filler" and m.key not in _ASKING for m in mentions):
        return mentions
    the = {m.end for m in mentions if m.text.casefold() == "the"}
    return tuple(
        m._replace(kind="cue", key=_IT) if m.start in the and m.text.casefold() in _FIGURES else m for m in mentions
    )


@woken_by(*_PULLING)
def without_figures_pulled(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Could you pull that number again?": who pulls a number shows it, and cancels nothing."""
    figures = {m.start for m in mentions if m.text.casefold() in _FIGURES or m.text.casefold() in _SEVERAL}
    pointed = {m.start for m in mentions if m.end in figures and m.text.casefold() in _POINTING}

    taken_in = any(m.kind == "metric" and m.key == _DOWNLOADS for m in mentions)

    def shows(mention: Mention) -> bool:
        pulls = taken_in and mention.text.casefold() in _PULLING  # "how many downloads did Qwen pull in?"
        return mention.key == _CANCEL and (pulls or mention.end in figures | pointed)

    return tuple(m.as_filler() if shows(m) else m for m in mentions)


@woken_by(*_MARGINS)
def with_margins_earned(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What margin does Azure earn?": of its profit, and no lead over others."""
    of_margins = {m.start for m in mentions if m.key == _APART and m.text.casefold().split()[-1] in _MARGINS}
    names = {m.key for m in mentions if m.kind in ("entity", "group")}
    compared = any(
        m.kind == "metric" or m.key in _SET_APART or (m.key == _APART and m.start not in of_margins) for m in mentions
    )
    if not of_margins or len(names) > 1 or compared:
        return mentions
    words = {word for m in mentions for word in m.text.casefold().split()}
    if words.isdisjoint(_EARNING) or not words.isdisjoint(_BY):
        return mentions  # "by what margin does it lead?"
    meant = (m._replace(kind="metric", key=_MARGIN) if m.start in of_margins else m for m in mentions)
    asked = (m._replace(key="what") for m in mentions if m.start in of_margins)
    return tuple(sorted((*meant, *asked), key=attrgetter("start")))


@woken_by(_PROFITS, beside=("polar", "confirm"))
def with_profits_had(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is Alibaba Cloud having profit?", "does it have any profits?": whether it makes one, and not how much."""
    profits = [m for m in mentions if m.key == _PROFITS and m.text.casefold() in _BARE_PROFITS]
    having = {m.end for m in mentions if m.text.casefold() in _HAVING}
    having |= {m.end for m in mentions if m.start in having and m.text.casefold() in _ANY}
    had = {m.start for m in profits if m.start in having}
    asked_how_much = any(m.key in _OF_AN_AMOUNT - _WHETHER or m.kind == "period" for m in mentions)
    if not had or asked_how_much:
        return mentions
    return tuple(m for m in mentions if not (m.start in had and m.key == _PROFITS))


@woken_by(_PROFITS)
def with_profit_as_a_point(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions without the amount, where the article's view of the profits of several is asked for, or what it says
    of those of the cloud, how something is turned into profit or where a cloud stands ("where is Alibaba on cloud
    profits")."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    if any(m.key == _PROFIT and m.text.casefold().split()[-1] in _COLOURS for m in mentions):
        return tuple(m.as_filler() if m.key == _PROFITS else m for m in mentions)
    names = {m.key for m in mentions if m.kind == "entity"}
    several = len(names) > 1 and bool(keys & _OF_A_VIEW)
    turned = [m for m in mentions if _turns_into_profit(m, mentions)]
    told = not names and _CLOUD in keys and bool(keys & _TELLING)
    said = {word for m in mentions for word in m.text.casefold().split()}
    of_a_cloud = _CLOUD in keys or any(knowledge.entity(name).parent for name in names)
    stands = _WHERE in keys and of_a_cloud and said.isdisjoint(_WHENCE)
    if _PROFIT not in keys or keys & _OF_AN_AMOUNT or not (several or told or turned or stands):
        return mentions
    if turned:
        mentions = tuple(m.as_filler() if m.start == turned[0].start else m for m in mentions)
    points = {m.start for m in mentions if m.kind == "cue" and m.key == _PROFIT}
    return tuple(m for m in mentions if not (m.key == _PROFITS and m.start in points))


def _turns_into_profit(mention: Mention, mentions: Mentions) -> bool:
    """ "How Alibaba turns this into profit"."""
    if mention.text.casefold().split()[0] not in _TURNING:
        return False
    into = {m.end for m in mentions if m.text.casefold().split()[-1] == _INTO}
    return any(m.key == _PROFIT and m.start in into and 0 < m.start - mention.end <= _WORDS_TURNED for m in mentions)
