"""What claims do not say though a question comes near them: an amount, a day, the reason of what happened."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import CURRENCIES, Claim, Mention, has_han

from bot.answers.claims.verdicts import BROAD
from bot.answers.near_misses.doers import asks_who_decided
from bot.models import Reading

_STANCES = ("risk", "strength", "bull", "bear", "outlook", "verdict", "opinion", "justify", "caution", "flexibility",
            "matters")
"""Cues by which a question asks for a point: "why is it a risk?" and "how much of a threat?" ask for no reason and
for no amount."""
AT_HOME = frozenset({"United States", "China"})
"""Places of which a source's general points hold; "is Taiwan a risk?" asks for more than they say."""
_AMOUNTS = ("how_much", "how_many")
_BECAUSE, _PARTNER, _REGION_NAME = "because", "partner", "region_name"
_REGIONS = "regions"
"""The unit of what is counted by places."""
_LIMITS = ("above", "below", "at_least", "at_most")
_ECOMMERCE = "ecommerce_record"
_OF_THINGS = frozenset({"data_center", "chips", "ipo", "partner"})
"""Topics of things that have a size, which no claim gives."""
_PER = ("per", "each", "for each", "per each")
_MEASURES = ("growth", "pace", "rate", "revenue", "share", "how_big", "faster", "slower")
_OUTSIDE = "outside:"
"""What the key of a metric begins with that no source gives."""
_AFTER = "after"
_ORDERING = ("before", _AFTER, "since", "earlier than", "later than", "prior to")
_GOING = frozenset(
    {"go", "goes", "going", "gone", "went", "come", "comes", "coming", "run", "runs", "running", "chase", "chasing",
     "race", "races", "racing", "be", "is", "are", "was", "get", "gets", "getting"}
)
"""Verbs with which "after" is of a pursuit."""
_RESTS = ("rest", "the rest", "remainder", "the remainder")
_OPENING = ("what", "which", "how")
_LEADING = frozenset({"in", "within", "of", "for", "at"})
"""Words behind which a field stands."""
_TIMES = ("when", "how_long")
_CHIPS = frozenset(
    {"chip", "chips", "semiconductors", "microchips", "hardware", "wafers", "processors", "芯片", "晶片", "硬件"}
)
"""Things of which a question asks which ones they are."""
_WHICH = ("what", "which", "who")
_OF_A_YEAR = frozenset({"month", "day", "week", "quarter"})
"""Words for a part of the year, where a claim may only say which year."""


def leaves_out(claims: Iterable[Claim], reading: Reading) -> bool:
    """Whether what is asked of these claims is something that none of them says."""
    claims = tuple(claims)
    if (reading.has("not_percent") and reading.has(*_AMOUNTS)) or asks_who_decided(reading):
        return True
    if _asks_for_percent(claims, reading) or _counts_at_a_place(reading) or _asks_what_it_was_worth(claims, reading):
        return True
    if _divides_an_amount(reading) or _sets_a_limit(reading) or _measures_the_old_business(reading):
        return True
    if _asks_of_other_regions(reading) or _asks_of_other_names(claims, reading) or _ranks_names(reading):
        return True
    if _sizes_a_site(reading) or _asks_whence_a_partner(claims, reading) or _weighs_models(reading):
        return True
    if _is_of_a_field(claims, reading) or _asks_for_names_of_a_country(reading):
        return True
    if _asks_which_chips(reading) or _asks_who_contends_most(reading):
        return True
    if _asks_what_came_first(reading) or _asks_what_the_rest_is_for(reading):
        return True
    if _asks_where_it_was_done(claims, reading) or _measures_what_came_of_it(claims, reading):
        return True
    if reading.has(_BECAUSE) and _is_unexplained(claims, reading):
        return True
    special = set(reading.topics) - set(BROAD)
    if not special or reading.metrics or reading.has(*_STANCES) or not reading.hinted.isdisjoint(_STANCES):
        return False
    return reading.has(*_AMOUNTS) or _is_undated(claims, reading) or _is_unexplained(claims, reading)


def _asks_for_percent(claims: tuple[Claim, ...], reading: Reading) -> bool:
    """ "How likely is that, in percent?", "what percent is AI products?": of claims without figures."""
    of_point = not reading.metrics or _asks_what_percent_a_point_is(reading)
    return reading.has("as_percent") and of_point and not any("%" in claim.text for claim in claims)


def _asks_what_percent_a_point_is(reading: Reading) -> bool:
    opening = [m.end for m in reading.mentions if m.key == "as_percent" and m.text.casefold().split()[0] in _OPENING]
    behind = [m for m in reading.mentions if opening and m.start >= opening[0] and m.kind != "filler"]
    return bool(behind) and behind[0].key in reading.topics


def _measures_the_old_business(reading: Reading) -> bool:
    """ "Growth of Alibaba's e-commerce", "its rivals in e-commerce": that it is good at it is all that is said."""
    contended = reading.has("competition") and reading.has("who", "which", "list", "what")
    measured = set(reading.topics) == {_ECOMMERCE} and reading.has(*_MEASURES)
    return measured or (reading.has(_ECOMMERCE) and contended)


def _counts_at_a_place(reading: Reading) -> bool:
    """ "How many of the data centers are in Latin America?", "how many in Vietnam?"."""
    return reading.has(*_AMOUNTS) and (reading.has("region_name") or not AT_HOME.issuperset(reading.places))


def _asks_of_other_regions(reading: Reading) -> bool:
    """ "The remaining five of the eight regions?": beyond those that it names, the source only counts them."""
    counted = any(quantity.unit == _REGIONS for quantity in reading.quantities)
    of_regions = counted or (reading.has("region", _REGION_NAME) and bool(reading.quantities))
    return of_regions and reading.has("other", "remainder", "exclude")


def _asks_for_names_of_a_country(reading: Reading) -> bool:
    """ "Any German partners?", "partners from Japan?": where those that it names come from, the source does not say."""
    places = [m for m in reading.mentions if m.kind == "place"]
    before, behind = {m.end for m in places}, {m.start - 1 for m in places}
    named = (m for m in reading.mentions if m.key == _PARTNER and not has_han(m.text))
    return any(m.start in before or m.end in behind for m in named)


def _asks_of_other_names(claims: tuple[Claim, ...], reading: Reading) -> bool:
    """ "Which partners besides SAP, Deloitte and Bosch?": the claims name nobody else; "Microsoft's other partners":
    they name one, and so nobody but that one."""
    named = {name for claim in claims for name in claim.about}
    if _PARTNER not in reading.topics:
        return False
    alone = len(claims) == 1 and len(named - {claims[0].entity, *reading.entities}) == 1
    return (bool(reading.excluded) and named <= set(reading.excluded)) or (alone and _is_of_others(reading))


def _is_of_others(reading: Reading) -> bool:
    """ "The other partners", "what other alliances": right before them."""
    partners = {m.start for m in reading.mentions if m.key == _PARTNER}
    return any(m.key == "other" and m.end in partners for m in reading.mentions)


def _ranks_names(reading: Reading) -> bool:
    """ "Which of the partners is the most important?": they are named, and not weighed. "Which cloud has the most data
    centers?": a point says nothing of who has more of it."""
    weighed = any(m.text.casefold().startswith("most ") for m in reading.mentions)
    ranked = weighed or reading.has("most", "least", "ordinal")
    only = reading.has("only") and reading.has("polar", "confirm")  # "is the partnership exclusive?"
    if reading.topics == (_PARTNER,) and (ranked or only) and not reading.has(*_AMOUNTS):
        return True
    if reading.told and reading.has("who") and reading.has("most", "least"):
        return True  # "who leads the team?"
    of_several = bool(reading.groups) or len(reading.entities) > 1
    return of_several and reading.has("which", "who") and reading.has("most", "least") and not reading.has(*_STANCES)


def _sizes_a_site(reading: Reading) -> bool:
    """ "How large is the biggest data center?": why they are built is all that is said."""
    return reading.has("how_big") and bool(_OF_THINGS & set(reading.topics)) and not reading.has(*_STANCES)


def _asks_whence_a_partner(claims: tuple[Claim, ...], reading: Reading) -> bool:
    """ "Where is Deloitte working with Alibaba?", "why did SAP choose Alibaba?": who they are is all that is said."""
    told = {name for claim in claims for name in claim.about} if _PARTNER in reading.topics else set(reading.entities)
    partners = {name for claim in claims if _PARTNER in claim.topics for name in claim.about}
    named = bool((partners & told) - {claim.entity for claim in claims})
    asked = reading.has("where") and not reading.has("article", "says", "source", "section")
    return _PARTNER in reading.topics and named and asked


def _weighs_models(reading: Reading) -> bool:
    """ "Which is better, Qwen or Gemini?", "by how much does it beat Gemini?": that one challenges the other is all."""
    chosen = reading.has("which", "choice") and reading.has("better", "most", "faster", "more")
    return "model" in reading.hinted | set(reading.topics) and len(reading.entities) > 1 and (
        chosen or reading.has("difference", "points", "ratio")
    )


def _asks_where_it_was_done(claims: tuple[Claim, ...], reading: Reading) -> bool:
    """ "Where was the decision on the IPO taken?"; where an article speaks of it is told."""
    asked = reading.has("where") and not reading.has("article", "says", "source", "section", "risk")
    return asked and bool(claims) and all(claim.period for claim in claims)


def _measures_what_came_of_it(claims: tuple[Claim, ...], reading: Reading) -> bool:
    """ "After the IPO was cancelled, how did the share price react?": of an event, in a measure that no source has."""
    heard = {m.start for m in reading.mentions if m.kind == "cue"}
    measures = (m for m in reading.mentions if m.kind == "metric" and m.key.startswith(_OUTSIDE))
    strange = [m for m in measures if m.start not in heard]
    return bool(strange) and bool(claims) and all(claim.period for claim in claims)


def _is_of_a_field(claims: tuple[Claim, ...], reading: Reading) -> bool:
    """ "Which rivals does it face in online shopping?": claims speak of rivals and of that field, and none of both."""
    led_to = {m.end for m in reading.mentions if m.text.casefold() in _LEADING}
    fields = {m.start for m in reading.mentions if m.kind == "segment" and m.start in led_to}
    named = {m.key for m in reading.mentions if m.kind == "cue" and m.start in fields and m.key in reading.topics}
    others = set(reading.topics) - named - set(BROAD)
    said = [{*claim.topics, *claim.explains} for claim in claims]
    return bool(named and others) and not any(cues & named and cues & others for cues in said)


def _asks_who_contends_most(reading: Reading) -> bool:
    """ "Who is the strongest contender?": of one it is said that it is strong, and of nobody that others are less."""
    return "contender" in reading.topics and reading.has("who", "which", "most", "least") and not reading.entities


def _asks_which_chips(reading: Reading) -> bool:
    """ "What chips is Qwen trained on?", "whose chips does it use?": that their export is controlled is all that is
    said."""
    if set(reading.topics) - set(BROAD) != {"chips"} or reading.has(*_STANCES):
        return False
    asking = {m.end for m in reading.mentions if m.key in _WHICH}
    return any(m.start in asking and m.text.casefold() in _CHIPS for m in reading.mentions)


def _asks_what_came_first(reading: Reading) -> bool:
    """ "Was SAP a partner before Bosch?": no claim sets two beside each other in time."""
    names = {m.start for m in reading.mentions if m.kind == "entity"}
    orders = {m.end for m in orders_in_time(reading)}
    return reading.has("polar", "confirm") and len(reading.entities) > 1 and bool(names & orders)


def orders_in_time(reading: Reading) -> tuple[Mention, ...]:
    """ "Before", and "after" where nobody goes after somebody."""
    going = {m.end for m in reading.mentions if m.text.casefold() in _GOING}
    orders = (m for m in reading.mentions if m.text.casefold() in _ORDERING)
    return tuple(m for m in orders if m.text.casefold() != _AFTER or m.start not in going)


def _asks_what_the_rest_is_for(reading: Reading) -> bool:
    """ "The rest of the R&D money": what a part of an amount is for, and of which amount it is, figures say."""
    of = {m.start for m in reading.mentions if m.text.casefold() == "of"}
    rest = any(m.text.casefold() in _RESTS and m.end in of for m in reading.mentions)
    return rest and reading.has("budget", "rnd", "invest", "plan", "capex", "share")


def _divides_an_amount(reading: Reading) -> bool:
    """ "Out of RMB120 billion, what went on chips?", "the 53 billion per data center": claims say what money is for,
    and not how much of it."""
    per = {m.end for m in reading.mentions if m.text.casefold() in _PER}
    if reading.quantities and any(m.start in per and m.key in reading.topics for m in reading.mentions):
        return True
    of = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in ("of", "from")}
    return any(
        m.quantity and m.quantity.unit in (None, *CURRENCIES) and _begins(m, of, reading) for m in reading.mentions
    )


def _begins(amount: Mention, places: set[int], reading: Reading) -> bool:
    """Whether nothing but names and articles stands between one of the places and the amount."""
    small = {m.end: m.start for m in reading.mentions if m.kind == "entity" or m.text.casefold() in ("the", "its")}
    start = amount.start
    while start not in places and start in small:
        start = small[start]
    return start in places


def _sets_a_limit(reading: Reading) -> bool:
    """阿里用户超过一亿吗: of how many or how much there is, claims say nothing."""
    return bool(reading.quantities) and not reading.metrics and reading.has(*_LIMITS)


def _asks_what_it_was_worth(claims: tuple[Claim, ...], reading: Reading) -> bool:
    """ "What was the valuation in the cancelled IPO?": of an event, no claim says it."""
    told = any("valuation" in claim.topics for claim in claims)
    return "valuation" in reading.topics and not told and any(claim.period for claim in claims)


def _is_undated(claims: tuple[Claim, ...], reading: Reading) -> bool:
    if not reading.has(*_TIMES):
        return False
    return not any(claim.period for claim in claims) or asks_part_of_a_year(reading)


def asks_part_of_a_year(reading: Reading) -> bool:
    """ "In which month of 2024?"."""
    asking = [m for m in reading.mentions if m.kind == "cue" and m.key == "when"]
    return any(not _OF_A_YEAR.isdisjoint(m.text.casefold().split()) for m in asking)


def _is_unexplained(claims: tuple[Claim, ...], reading: Reading) -> bool:
    """ "Why was it cancelled?": that it was is said, and what came of it; of an event no claim gives the reason.
    What the question itself gives as one (是因为要跑大模型吗) is not what is to be explained."""
    if not reading.has("why", _BECAUSE) or not claims:
        return False
    of_event = any(claim.period and not set(reading.topics).isdisjoint(claim.affirms) for claim in claims)
    if reading.has("why") and (of_event or all(claim.period for claim in claims)):
        return True  # "why did it pull the listing?", "why?" after an event
    said = {cue for claim in claims for cue in claim.affirms} & (reading.cues - _given_as_reason(reading))
    said |= {cue for claim in claims if claim.period for cue in claim.affirms} & set(reading.topics)  # "why?" after it
    explained = {cue for claim in claims if not claim.period for cue in claim.explains}
    return bool(said - explained - _in_the_same_words(explained, reading))


def _given_as_reason(reading: Reading) -> set[str]:
    start = max((m.start for m in reading.mentions if m.key == _BECAUSE), default=None)
    return {m.key for m in reading.mentions if start is not None and m.start > start} - {
        m.key for m in reading.mentions if start is not None and m.start < start
    }


def _in_the_same_words(cues: set[str], reading: Reading) -> set[str]:
    """What else the words for these cues stand for, and no other words ("cash cow" for profit)."""
    starts = {m.start for m in reading.mentions if m.kind == "cue" and m.key in cues}
    beside = {m.key for m in reading.mentions if m.kind == "cue" and m.start in starts}
    return beside - {m.key for m in reading.mentions if m.kind == "cue" and m.start not in starts}
