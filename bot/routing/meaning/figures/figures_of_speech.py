"""Words said of something else than they name: "in which places?" asks for no place in an order, "how much is each
putting in?" for money, and "a comparison concerning P/E" tells of no worry."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.shares import is_owner_of_market
from bot.routing.waking import Mentions, woken_by

_SPENT = ("budget", "invest")
_PLACE_OF, _PLACES = "place_of", "places"
_INSIDE, _BUILT = ("in", "at"), ("data_center", "build")
_LEADS = frozenset({"edge", "advantage", "advantages"})
_DISCREPANCIES = ("discrepancy", "discrepancies", "mismatch")
_MEASURED = ("share", "pe", "multiple", "growth", "points")
_SUM, _SUMS = "sum", "sums"
_ADDING = ("and_what", "plus", "both", "every")
_CORRESPONDING = "correspond"
_REGION, _PLACE = "region", "place"
_GO_AHEAD, _OF_A_LISTING = "go ahead", ("ipo", "group_ipo", "cancel", "polar", "confirm", "when", "why")
_GAPS, _MISSING = "gaps", "missing"
_OF_THE_SOURCE = ("article", "source")
_DAVID, _GOLIATH = "david", "goliath"
_SIDE_BY_SIDE = ("compare", "list", "both")
_CONCERNING = "concerning"
_CONTRADICTION, _WHICH_IS_IT = "contradiction", "which is it"
_ENDS_OF_ORDERS = ("most", "least", "fastest", "slowest", "cheapest", "priciest")
_BEING = frozenset(
    {"is", "are", "s", "was", "were", "so", "very", "more", "most", "as", "be", "seems", "looks", "sounds"}
)
"""Words before "concerning" that make a worry of it."""
_ABOUT = ("about", "in", "for", "here", "there")
_RISK, _DANGERS, _TOWARDS = "risk", ("threat", "danger", "challenge"), ("to", "for")
_HEADLINE = "headline"
_AUTHOR = "author"
_NAME_PUT = frozenset({"put its name to", "put its name on", "put their name to", "puts its name to"})
_BENCHMARK, _BENCHMARKS = "outperform", "outside:benchmark"
_SETTING_BESIDE = ("against", "to", "with", "versus", "vs", "by")
_PUT_IN, _PUTTING_IN = "adding", ("putting in", "puts in", "put in")
_OF_SUMS = ("how_much", "what")
_TURNED, _WON, _OTHER_CURRENCY = "turned", "won", "outside:other_currency"


@woken_by(
    _PUT_IN, "outside:ownership", "convert", _PLACES, _SUM, _SUMS, _PLACE, _PLACE_OF, _MISSING,
    _CONTRADICTION, _GOLIATH, _RISK, _HEADLINE, _AUTHOR, "went_public", *_LEADS, *_DISCREPANCIES,
)
def without_figures_of_speech(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such words as what they mean there."""
    mentions = _without_main_things(mentions, knowledge)
    return tuple([
        _as_meant(m, mentions) if m.key in _MAY_MEAN_ELSE or m.text.casefold() in _IDLE_WORDS else m for m in mentions
    ])


@woken_by(_TURNED)
def counted_in_won(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "120 billion won": right behind an amount these are coins, and nobody's victory."""
    amounts = {m.end for m in mentions if m.quantity and m.quantity.unit is None}
    won = {m.start for m in mentions if m.text.casefold() == _WON and m.start in amounts}
    return tuple(m._replace(kind="metric", key=_OTHER_CURRENCY) if m.start in won else m for m in mentions)


@woken_by(_BENCHMARK)
def setting_beside(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Benchmark its share against each provider": a verb sets somebody beside others; it asks for no test results,
    and nothing of a model that beats others in them."""
    beside = {m.start for m in mentions if m.key == "compare" and m.text.casefold().startswith("benchmark")}
    behind = [m for m in mentions if beside and m.start > min(beside)]
    if not any(m.text.casefold().split()[0] in _SETTING_BESIDE for m in behind):
        return mentions
    return tuple(m for m in mentions if not (m.start in beside and m.key in (_BENCHMARK, _BENCHMARKS)))


def _without_main_things(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "The headline P/E", "headline risk": right before what is measured or feared it is the main one, and no news."""
    if not any(m.kind == "topic" and m.text.casefold() == _HEADLINE for m in mentions):
        return mentions
    measured = {m.start for m in mentions if m.quantity or m.key == _RISK or is_measure(m, knowledge)}
    return tuple([m.as_filler() if _is_main(m, measured) else m for m in mentions])


def _is_main(mention: Mention, measured: set[int]) -> bool:
    return mention.kind == "topic" and mention.text.casefold() == _HEADLINE and mention.end in measured


def _as_meant(mention: Mention, mentions: Mentions) -> Mention:
    if is_owner_of_market(mention, mentions):
        return mention._replace(kind="cue", key="who")
    if mention.kind != "cue":
        return mention
    if _is_of_places(mention, mentions):
        return mention._replace(key="where")
    if _is_lead(mention, mentions):
        return mention._replace(key="difference")
    if _is_amount(mention, mentions):
        return mention._replace(key="how_much")
    if _is_outlay(mention, mentions):
        return mention._replace(key="invest")
    if any(is_said(mention, mentions) for is_said in _SAID_IDLY):
        return mention.as_filler()
    over = mention.key == "above" and any(m.end == mention.start and _is_lead(m, mentions) for m in mentions)
    return mention.as_filler() if over or _is_equivalent(mention, mentions) else mention


def _is_placing(mention: Mention, mentions: Mentions) -> bool:
    """ "Place Alibaba opposite Microsoft", "please place the two side by side": right before a name, and where it opens
    a message that sets something beside another, it is a verb, and no place where something stands."""
    if mention.key != _REGION or mention.text.casefold() != _PLACE:
        return False
    named = any(m.kind in ("entity", "group") and m.start == mention.end for m in mentions)
    opens = all(m.kind == "filler" for m in mentions if m.end <= mention.start)
    return named or (opens and any(m.key == "compare" for m in mentions))


def _is_about(mention: Mention, mentions: Mentions) -> bool:
    """ "A comparison concerning P/E", "concerning Azure: ...": before what is spoken of it says only that."""
    if mention.text.casefold() != _CONCERNING:
        return False
    before = {m.text.casefold().split()[-1] for m in mentions if m.end == mention.start}
    behind = {m.text.casefold().split()[0] for m in mentions if m.start == mention.end}
    return bool(behind) and before.isdisjoint(_BEING) and behind.isdisjoint(_ABOUT)


def _is_plainly_asked(mention: Mention, mentions: Mentions) -> bool:
    """ "The P/E of Amazon, which is it?", "the biggest cloud, which is it?": of one figure of one name it asks what
    that is, of an end of an order who it is, and of no contradiction."""
    if mention.key != _CONTRADICTION or mention.text.casefold() != _WHICH_IS_IT:
        return False
    if any(m.key in _ENDS_OF_ORDERS and m.end <= mention.start for m in mentions):
        return not any(m.quantity for m in mentions)
    names = {m.key for m in mentions if m.kind == "entity"}
    return len(names) == 1 and any(m.kind == "metric" for m in mentions) and not any(m.quantity for m in mentions)


def _is_still_wanted(mention: Mention, mentions: Mentions) -> bool:
    """ "For my slide, still missing: Microsoft's P/E": before a pause and a measure, it is the asker who lacks it."""
    if mention.key != _GAPS or mention.text.casefold() != _MISSING or any(m.key in _OF_THE_SOURCE for m in mentions):
        return False
    behind = [m for m in mentions if m.start >= mention.end]
    named = any(m.kind == "metric" or m.key in _MEASURED for m in behind)
    own = mentions[0].text.casefold() in ("my", "our", "the")  # "my table is missing its P/E"
    return named and (own or behind[0].start > mention.end)


def _is_epithet(mention: Mention, mentions: Mentions) -> bool:
    """ "Amazon the Goliath, Alibaba the David, side by side": what the two are called, where they are to be set beside
    each other, asks for no order and no point about competition."""
    if mention.text.casefold() not in (_DAVID, _GOLIATH):
        return False
    if not {_DAVID, _GOLIATH} <= {m.text.casefold() for m in mentions}:
        return False
    names = {m.key for m in mentions if m.kind == "entity"}
    return len(names) > 1 and any(m.key in _SIDE_BY_SIDE for m in mentions)


def _is_laying_claim(mention: Mention, mentions: Mentions) -> bool:
    """ "What share of case studies can AWS put its name to?": what is its own; a text has an author."""
    if mention.key != _AUTHOR or mention.text.casefold() not in _NAME_PUT:
        return False
    return any(m.kind == "entity" for m in mentions) and not any(m.key in _OF_THE_SOURCE for m in mentions)


def _is_leave(mention: Mention, mentions: Mentions) -> bool:
    """ "Compare the two, go ahead": a word to the bot, where no listing is spoken of that went ahead or did not."""
    return mention.text.casefold() == _GO_AHEAD and not any(m.key in _OF_A_LISTING for m in mentions)


def _is_to_the_other(mention: Mention, mentions: Mentions) -> bool:
    """ "Is Alibaba Cloud a threat to AWS? Put both side by side": what one is to the other asks for no risks where the
    two are to be set beside each other."""
    if mention.key != _RISK or mention.text.casefold() not in _DANGERS or not any(m.key == "compare" for m in mentions):
        return False
    names = [m for m in mentions if m.kind == "entity"]
    towards = {m.end for m in mentions if m.start == mention.end and m.text.casefold() in _TOWARDS}
    return any(m.end < mention.start for m in names) and any(m.start in towards for m in names)


def _is_outlay(mention: Mention, mentions: Mentions) -> bool:
    """ "How much is each of them putting in?": money, and no further name."""
    puts_in = mention.key == _PUT_IN and mention.text.casefold() in _PUTTING_IN
    return puts_in and any(m.key in _OF_SUMS and m.end <= mention.start for m in mentions)


def _is_amount(mention: Mention, mentions: Mentions) -> bool:
    """ "The sums that they spend", "the dollar sum that it spends": so much money; nothing is there to be added up."""
    word = mention.text.casefold()
    if mention.key != "total" or word not in (_SUM, _SUMS):
        return False
    if word == _SUMS:
        return any(m.key in _SPENT for m in mentions)
    alone = sum(m.kind == "entity" for m in mentions) < 2 and sum(m.quantity is not None for m in mentions) == 1
    return alone and not any(m.key in _ADDING or m.kind == "group" for m in mentions)


def _is_equivalent(mention: Mention, mentions: Mentions) -> bool:
    """ "The dollars that correspond to the yuan": one sum in two currencies, and nothing set beside another."""
    said = mention.key == "compare" and mention.text.casefold().startswith(_CORRESPONDING)
    return said and any(m.key == "convert" for m in mentions)


def _is_lead(mention: Mention, mentions: Mentions) -> bool:
    """ "AWS's edge over Azure in market share", "the discrepancy between their shares": with a measure named, so many
    points; else a strength, or a contradiction."""
    said = not _LEADS.isdisjoint(mention.text.casefold().split())
    if mention.key == "contradiction":
        said = mention.text.casefold() in _DISCREPANCIES and sum(m.kind == "entity" for m in mentions) > 1
    elif mention.key != "strength":
        return False
    return said and any(m.kind == "metric" or m.key in _MEASURED for m in mentions)


def _is_of_places(mention: Mention, mentions: Mentions) -> bool:
    """ "In which places": several are where something stands, and so is the one where something is built; in an order
    there is one."""
    if mention.key != _PLACE_OF:
        return False
    words = mention.text.casefold().split()
    return _PLACES in words or (words[0] in _INSIDE and any(m.key in _BUILT for m in mentions))


_MAY_MEAN_ELSE = frozenset(
    {"outside:ownership", _PLACE_OF, "strength", _CONTRADICTION, "total", _PUT_IN, _REGION, _GAPS, _RISK,
     "above", "compare", _AUTHOR}
)
"""Keys of what may be said of something else than it names."""
_IDLE_WORDS = frozenset({_CONCERNING, _GO_AHEAD, _DAVID, _GOLIATH})
"""Words that may say nothing, whatever they are taken for."""
_SAID_IDLY = (_is_placing, _is_about, _is_plainly_asked, _is_still_wanted, _is_epithet, _is_to_the_other, _is_leave,
              _is_laying_claim)
