"""P/E said in other words: what is paid for a share, set against the earnings or profit behind it ("dollars per dollar
of profit", "priced against its earnings", "years of profit that you pay for").

No source gives prices or earnings, and the quotient of the two is a metric of its own. It takes a word of price, a word
of earnings with nothing before it that makes other earnings of them ("forward earnings"), and what sets one against the
other.
"""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import Knowledge, Mention, Quantity, replace

from bot.routing.waking import Mentions, woken_by

_PE = "pe"
_EARNINGS = ("outside:earnings", "outside:profit", "outside:net_income", "outside:eps")
_BARE = frozenset(
    {"earnings", "earning", "profit", "profits", "net income", "net profit", "net profits", "net earnings",
     "annual profit", "annual profits", "annual earnings", "what it earns", "what they earn", "what each earns",
     "eps", "earnings per share",
     "what the company earns", "what each company earns", "what the firm earns", "what one earns"}
)
"""Names of what is earned that say no more than that: operating profit and earnings growth are something else."""
_PRICES = ("outside:price", "outside:share_price")
_COSTS, _COSTING, _IS_COSTING = "outside:costs", ("cost", "costs"), "costing"
_BEING, _OUTLAYS = ("is", "are"), ("plan", "data_center", "investment_plan", "capex", "rnd")
_STRESSING = frozenset({"really", "actually", "truly", "currently", "now", "still"})
"""Words between a name and its verb."""
_VALUED = frozenset({"valuation", "multiple", "expensive", "pricier", "priciest", "cheap", "cheaper", "cheapest",
                     "discount", "premium"})
_VALUING = frozenset({"value", "values", "valuing", "price", "prices", "pricing"})
"""Verbs of investors ("which firm do investors value least per unit of profit?")."""
_RICHER, _PRICIER = "richer", "pricier"
"""Of a company alone it is no price ("is Amazon richer than Microsoft?"); set against earnings it is."""
_PRICE_TAG, _PRICED_BESIDE = "price tag", ("priced next", "priced beside", "priced against")
_OF_PAYING = ("pay", "pays", "paying", "paid")
_AGAINST = frozenset({"per", "against", "versus", "vs", "over"})
"""Words that set what stands before them against what follows, with the cues "compare" and "quotient"."""
_OF_WORTH = frozenset({"for", "on", "by", "given", "considering", "regarding", "times", "x", "times the"})
"""Words that do so where something is paid or valued, not where a price is merely named ("the price on a day")."""
_PAID_FOR = ("for", "on")
"""Words right behind a price that do so too ("its price for its earnings")."""
_COMPARED_TO = ("to", "with")
"""What leads from "compared" to the earnings."""
_EVENTS = frozenset({"day", "days", "week", "season", "date", "time"})
_PRICING = frozenset({"market", "markets", "investors", "traders", "shareholders", "stock market"})
"""Who prices earnings ("how does the market price Alibaba's earnings?")."""
_BETWEEN = frozenset(
    {"of", "the", "a", "an", "each", "every", "one", "single", "unit", "its", "their", "his", "her", "company",
     "pound", "quid", "buck", "euro",
     "annual", "yearly", "year", "present", "current", "todays", "today's"}
)
"""Words that may stand between the two and change nothing of which earnings they are."""
_SMALL = ("convert", "it", "both", "per_year")
_ONE_EACH = frozenset({"each", "every", "one", "single", "unit"})
_LINKING = ("compare", "quotient", "ratio", "how_long", "years")
"""Cues that do so too ("how many years of profit")."""
_AFTER = frozenset({"basis", "wise", "terms"})
_MOST = 1000
"""Above it a figure in the question is no number of years or dollars that is paid for one of earnings."""
_THAN, _AS_MUCH = frozenset({"pricier", "cheaper", "more", "less"}), "as much"
"""Cues behind "how many times" with which one is set against another, and no price against its earnings."""
_WHOSE = ("share", "stock")
_MARKETS = ("market", "cloud")


@woken_by(*_EARNINGS, *(name for name in _BARE if " " not in name))
def with_pe(said: Mentions, _: Knowledge) -> Mentions:
    """The mentions with P/E named where a price is set against earnings; else as they are."""
    mentions = _with_costs_as_prices(said)
    earnings = next((m for m in mentions if m.key in _EARNINGS), None)
    if earnings is None and any(_says_all(m) for m in mentions):
        return tuple(m.as_filler() if m.key in _PRICES else m for m in mentions)  # "its price is 20 times its earnings"
    if earnings is None or not _is_bare(earnings, mentions) or not _is_all(mentions):
        return said
    prices = [m for m in mentions if _is_price(m)]
    link = _link(earnings, prices, mentions)
    if not prices or link is None or any(_pays_itself(m, mentions) for m in prices):
        return said
    used = range(link, earnings.end)
    starts = {m.start for m in prices}
    return tuple(_as_read(m, earnings, used, starts, mentions) for m in mentions if not _repeats(m, earnings, starts))


@woken_by("ratio", beside=_EARNINGS)
def with_times_earnings(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How many x earnings is Alibaba?": so many times what it earns a company itself is at its price; "how many times
    its earnings is the plan?" asks of something else."""
    earnings = next((m for m in mentions if m.kind == "metric" and m.key in _EARNINGS), None)
    times = next((m for m in mentions if earnings and m.key == "ratio" and _leads_to(m, earnings, mentions)), None)
    linking = (*knowledge.metric_cues, *_LINKING)
    others = any(
        m.key in linking and m is not times and not _is_of_stock(m, mentions) for m in mentions if m.kind == "cue"
    )
    outside = any(m.kind in ("metric", "quantity", "unknown") and m.key not in _EARNINGS for m in mentions)
    if earnings is None or times is None or others or outside or not _is_bare(earnings, mentions):
        return mentions
    if not times.text.casefold().startswith("how many") or all(m.kind != "entity" for m in mentions):
        return mentions
    kept = (m for m in mentions if m.start != earnings.start or m is earnings)
    read = {times: times._replace(key="how_much"), earnings: earnings._replace(kind="cue", key=_PE)}
    return tuple(m.as_filler() if _is_of_stock(m, mentions) else read.get(m, m) for m in kept)


def _leads_to(times: Mention, earnings: Mention, mentions: Mentions) -> bool:
    """ "How many times earnings", "how many times its earnings", "how many times of its earnings"."""
    of = {m.start: m.end for m in mentions if m.text.casefold() == "of"}
    owners = {m.start: m.end for m in mentions if m.text.casefold() in ("its", "their", "the")}
    owned = of.get(times.end, times.end)
    return owners.get(owned, owned) == earnings.start


def _with_costs_as_prices(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """ "How many times its profits does Alibaba cost?": whoever costs so many times something has a price, and so have
    earnings that cost something ("what does a dollar of Alibaba's profit cost?"); so does "Amazon costs 40 times
    earnings"."""
    earned = {m.end for m in mentions if m.key in _EARNINGS}
    if any(_is_cost(m) and m.start in earned for m in mentions):
        return tuple(m._replace(key=_PRICES[0]) if _is_cost(m) else m for m in mentions)
    states = any(map(_says_all, mentions))
    if not states and not any(m.key == "ratio" for m in mentions) and not _sets_against(mentions):
        return mentions
    asked = {m.end for m in mentions if m.text.casefold() in _BEING and any(o.end == m.start for o in mentions)}
    owning = states or _sets_against(mentions)
    names = {m.end for m in mentions if m.kind == "entity" and not (owning and m.is_possessive)}  # whose costs they are
    names |= {m.end for m in mentions if m.start in names and m.text.casefold() in _STRESSING}
    return tuple(
        m._replace(kind="metric", key=_PRICES[0])
        if (_is_cost(m) and m.start in names) or (m.text.casefold() == _IS_COSTING and m.start in names | asked) else m
        for m in mentions
    )


def _sets_against(mentions: tuple[Mention, ...]) -> bool:
    """ "Relative to earnings", "in ratio to its profits": what stands before is set against what is earned."""
    ends = {m.end for m in mentions if m.key in ("compare", "quotient")}
    ends |= {m.end for m in mentions if m.text.casefold() in _COMPARED_TO and m.start in ends}
    ends |= {m.end for m in mentions if m.text.casefold() in ("its", "their", "the") and m.start in ends}
    planned = any(m.key in _OUTLAYS for m in mentions)
    return not planned and any(m.key in _EARNINGS and m.start in ends for m in mentions)


def _is_cost(mention: Mention) -> bool:
    return mention.key == _COSTS and mention.text.casefold() in _COSTING


def _says_all(mention: Mention) -> bool:
    """A phrase that is P/E by itself and ends with what is earned ("times its earnings")."""
    words = mention.text.casefold().split()
    is_pe = mention.key == _PE or mention.quantity is not None
    return is_pe and len(words) > 1 and words[-1] in _BARE


def _is_bare(earnings: Mention, mentions: tuple[Mention, ...]) -> bool:
    """Whether nothing right behind makes another thing of the earnings ("earnings growth", "profit per share")."""
    return earnings.text.casefold() in _BARE and not any(
        m.start == earnings.end and (m.key == "growth" or m.kind == "unknown" or m.text.casefold() in _EVENTS)
        and m.text.casefold() not in _AFTER
        for m in mentions
    )


def _is_all(mentions: tuple[Mention, ...]) -> bool:
    """Whether no other thing is named that no source gives ("tax per dollar of profit")."""
    return all(m.key in (*_EARNINGS, *_PRICES) for m in mentions if m.kind == "metric" and m.key.startswith("outside:"))


def _is_price(mention: Mention) -> bool:
    text = mention.text.casefold()
    if text.startswith(_PRICED_BESIDE):
        return True  # "priced next to Microsoft, earnings-wise"
    return mention.key in _PRICES or "multiple" in text or text == _PRICE_TAG or _is_worth(mention)


def _is_worth(mention: Mention) -> bool:
    if mention.kind == "cue" and mention.key in _VALUED:
        return True
    return _pays(mention) or mention.text.casefold() in _VALUING or mention.text.casefold() == _RICHER


def _pays(mention: Mention) -> bool:
    return mention.text.casefold().split()[0] in _OF_PAYING


def _pays_itself(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "What does Amazon pay per dollar of profit?": no investor pays it."""
    return _pays(mention) and any(m.kind == "entity" and m.end == mention.start for m in mentions)


def _link(earnings: Mention, prices: list[Mention], mentions: tuple[Mention, ...]) -> int | None:
    """Where the words begin that set something against the earnings; None where nothing does."""
    if any(m.start == earnings.end and m.text.casefold() in _AFTER for m in mentions):
        return earnings.start
    worth = any(map(_is_worth, prices))
    one_each = False
    costing = any(m.start == earnings.end for m in prices)
    for mention in _before(earnings, mentions):
        last = mention.text.casefold().split()[-1]
        if last in _AGAINST or mention.key in _LINKING or (worth and last in _OF_WORTH):
            return mention.start
        if last == "for" and one_each:
            return mention.start
        if last in _PAID_FOR and mention.start in _ends_of_prices(mentions):
            return mention.start
        if _is_price(mention) and _is_priced(mention, mentions):
            return mention.start
        compared = next((m for m in mentions if m.key == "compare" and m.end == mention.start), None)
        if last in _COMPARED_TO and compared and prices:
            return compared.start
        if last == "to" and any(m.key in _PRICES and m.end == mention.start for m in prices):
            return mention.start
        one_each = one_each or last in _ONE_EACH or mention.key == "convert" or _is_one(mention)
        if one_each and costing:
            return mention.start
        if not (one_each or last in _BETWEEN or mention.kind == "entity" or mention.key in _SMALL):
            return None
    return None


def _is_priced(price: Mention, mentions: tuple[Mention, ...]) -> bool:
    """Whether right before it stands who prices, so that what follows is what is priced."""
    return any(m.end == price.start and m.text.casefold() in _PRICING for m in mentions)


def _ends_of_prices(mentions: tuple[Mention, ...]) -> set[int]:
    """Where a price ends, with whose it is ("the price of Alibaba")."""
    ends = {m.end for m in mentions if m.key in _PRICES}
    of = {m.end for m in mentions if m.start in ends and m.text.casefold() == "of"}
    return ends | {m.end for m in mentions if m.start in of and m.kind == "entity"}


def _is_one(mention: Mention) -> bool:
    return mention.quantity is not None and mention.quantity.value == 1  # "per $1 of earnings"


def _before(earnings: Mention, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    """The mentions before the earnings, the nearest first."""
    return (m for m in reversed(mentions) if m.end <= earnings.start and m.kind != "term")


def _repeats(mention: Mention, earnings: Mention, prices: set[int]) -> bool:
    """A second sense of a word that is read as price or earnings."""
    return (mention.kind == "term" and mention.start in prices) or (
        mention.kind == "metric" and mention.start == earnings.start and mention is not earnings
    )


def _as_read(
    mention: Mention, earnings: Mention, used: range, prices: set[int], mentions: tuple[Mention, ...]
) -> Mention:
    if mention is earnings or (mention.key == earnings.key and mention.text == earnings.text):
        return mention._replace(kind="cue", key=_PE)
    if _counts_against_another(mention, mentions):
        return mention
    if mention.text.casefold() == _RICHER:
        return mention._replace(kind="cue", key=_PRICIER)
    if mention.key == "how_long" or (mention.key == "ratio" and "how" in mention.text.casefold()):
        return mention._replace(kind="cue", key="how_much")
    if mention.quantity and _is_factor(mention.quantity) and _names_two(mentions):
        return mention  # "twice what Alibaba does on earnings": of the other's, and no multiple itself
    if mention.quantity and mention.quantity.value < _MOST and not _is_one(mention):
        return mention._replace(key="multiple", quantity=replace(mention.quantity, unit="multiple"))
    says_less = (
        (mention.start in used and mention.kind not in ("entity", "group"))
        or mention.key in ("ratio", "quotient", "convert")
        or (mention.start in prices and not (mention.kind == "cue" and mention.key in _VALUED))
        or (mention.start == earnings.end and mention.text.casefold() in _AFTER)
        or _is_of_stock(mention, mentions)
    )
    return mention.as_filler() if says_less else mention


def _is_factor(quantity: Quantity) -> bool:
    """ "Twice", "half"."""
    return quantity.unit == "ratio" or quantity.worded


def _names_two(mentions: tuple[Mention, ...]) -> bool:
    return len({m.key for m in mentions if m.kind == "entity"}) > 1


def _counts_against_another(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "How many times more expensive is Amazon on earnings?", "how many times as much is paid for ...?"."""
    behind = (m for m in mentions if m.start == mention.end)
    return mention.key == "ratio" and any(m.key in _THAN or m.text.casefold() == _AS_MUCH for m in behind)


def _is_of_stock(mention: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "For a Microsoft share": no share of a market."""
    before = next((m for m in reversed(mentions) if m.end == mention.start), None)
    return mention.key in _WHOSE and not (before and before.key in _MARKETS)
