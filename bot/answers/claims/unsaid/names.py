"""Who or which it is, of which a point names some, or none."""

from __future__ import annotations

from knowledge import Mention, cues_of, has_han

from bot.answers.claims.unsaid.points import STANCES, Points, unsaid
from bot.answers.claims.verdicts import BROAD
from bot.models import Reading

_AMOUNTS = ("how_much", "how_many")
_PARTNER, _REGION_NAME = "partner", "region_name"
_REGIONS = "regions"
"""The unit of what is counted by places."""
_LEADING = frozenset({"in", "within", "of", "for", "at"})
"""Words behind which a field stands."""
_CHIPS = frozenset(
    {"chip", "chips", "semiconductors", "microchips", "hardware", "wafers", "processors", "芯片", "晶片", "硬件"}
)
"""Things of which a question asks which ones they are."""
_OF_RUNNING = frozenset({"chips", "mirror", "hosting"})
"""Topics of what models run on."""
_THINGS = frozenset({"model", "app", "chips", "partner", "gemini"})
"""Topics of what has names of its own."""
_PICKED = frozenset({"country", "region", "market", "competition", "peers", "partner", "ai_products", "product"})
"""Things of which one may be picked out."""
_WHICH = ("what", "which", "who")
_PRODUCTS = frozenset({"tool", "tools", "product", "products", "service", "services", "programs", "packages", "brands"})
_PRODUCT_TOPICS = frozenset({"model", "app", "ai_products", "open_source"})
_CLIENTS = frozenset({"clients", "customers", "enterprises"})
_NAMING = ("name", "list", "identify")
_WITHIN = frozenset({"country", "countries", "city", "cities", "nation", "nations", "town", "towns"})
"""Places that lie in a region."""


_REGULATION = "regulation"
_BEYOND = frozenset(
    {"outside", "besides", "except", "beyond", "other than", "apart from", "aside from", "other", "foreign", "overseas",
     "abroad", "not"}
)
"""Words that leave somebody's own country out."""
_AT_HOME = frozenset({"home", "domestic", "local", "or", "both"})
_LOCAL = ("local", "regional", "homegrown")
_OF_THOSE = ("which of them", "which of these", "which of those", "which one", "which ones")
_RUNNING = frozenset({"run", "runs", "ran", "power", "powers", "powered", "drive", "drives", "underlie", "underlies",
                      "back", "backs", "feed", "feeds", "operate", "operates", "sit", "sits"})
"""What one thing does for another."""
_COMPANIES = frozenset(
    {"provider", "company", "cloud", "player", "firm", "stock", "rival", "competitor", "vendor", "name", "云厂商",
     "雲廠商", "公司", "厂商", "廠商", "云", "雲"}
)
_CHALLENGING = frozenset(
    {"compete", "competes", "competing", "rival", "rivals", "challenge", "challenges", "take", "beat"}
)


@unsaid(*_RUNNING)
def _asks_which_runs_another(claims: Points, reading: Reading) -> bool:
    """ "Which of them runs the app?" after a list: what drives what, no point says."""
    asking = {m.end for m in reading.mentions[:1] if m.text.casefold() in _OF_THOSE}
    verbs = [m for m in reading.mentions if m.start in asking and m.text.casefold() in _RUNNING]
    words = {word.strip(".,;:") for claim in claims for word in claim.text.casefold().split()}
    return bool(verbs) and verbs[0].text.casefold() not in words


@unsaid("other", "remainder", "exclude")
def _asks_of_other_regions(_: Points, reading: Reading) -> bool:
    """ "The remaining five of the eight regions?": beyond those that it names, the source only counts them."""
    counted = any(quantity.unit == _REGIONS for quantity in reading.quantities)
    of_regions = counted or (reading.has("region", _REGION_NAME) and bool(reading.quantities))
    return of_regions and reading.has("other", "remainder", "exclude")


@unsaid(_PARTNER)
def _asks_of_other_names(claims: Points, reading: Reading) -> bool:
    """ "Which partners besides SAP, Deloitte and Bosch?": the claims name nobody else; "Microsoft's other partners":
    they name one, and so nobody but that one."""
    named = {name for claim in claims for name in claim.about}
    if _PARTNER not in reading.topics:
        return False
    if named and named <= set(reading.entities) and _asks_who_else(reading):
        return True
    alone = len(claims) == 1 and len(named - {claims[0].entity, *reading.entities}) == 1
    return (bool(reading.excluded) and named <= set(reading.excluded)) or (alone and _is_of_others(reading))


def _asks_who_else(reading: Reading) -> bool:
    """ "Who else is allied with OpenAI?"."""
    asking = {m.end for m in reading.mentions if m.key == "who"}
    return any(m.start in asking and m.text.casefold() == "else" for m in reading.mentions)


def _is_of_others(reading: Reading) -> bool:
    """ "The other partners", "what other alliances": right before them."""
    partners = {m.start for m in reading.mentions if m.key == _PARTNER}
    return any(m.key == "other" and m.end in partners for m in reading.mentions)


@unsaid(_PARTNER)
def _asks_for_names_of_a_country(_: Points, reading: Reading) -> bool:
    """ "Any German partners?", "local partners", "partners from Japan?", "which of them is German?" of partners: where
    those that it names come from, the source does not say."""
    places = [m for m in reading.mentions if m.kind == "place"]
    if _PARTNER in reading.topics and _PARTNER not in reading.cues:
        return bool(places)
    before, behind = {m.end for m in places}, {m.start - 1 for m in places}
    if reading.has("polar"):
        behind |= {m.start for m in places}  # "are its partners American?"
    before |= {m.end for m in reading.mentions if m.text.casefold() in _LOCAL}
    named = (m for m in reading.mentions if m.key == _PARTNER and not has_han(m.text))
    return any(m.start in before or m.end in behind for m in named)


@unsaid(*_PRODUCTS)
def _asks_for_products(claims: Points, reading: Reading) -> bool:
    """ "Which data analytics tools does it have?", "the names of its analytics products": the field is named alone."""
    topics = {m.end for m in reading.mentions if m.kind == "cue" and m.key in reading.topics}
    asked = reading.has("which") or any(m.text.casefold() in ("name", "names", "list") for m in reading.mentions)
    return asked and any(m.start in topics and m.text.casefold() in _PRODUCTS for m in reading.mentions)


@unsaid(*_PRODUCTS)
def _asks_for_tools(claims: Points, reading: Reading) -> bool:
    """ "Which AI tools is it charging for?": of claims that are about none of its products."""
    asking = {m.end for m in reading.mentions if m.key in ("which", "what")}
    asking |= {m.end for m in reading.mentions if m.key == "ai" and m.start in asking}
    named = any(m.start in asking and m.text.casefold() in _PRODUCTS for m in reading.mentions)
    return named and not any(_PRODUCT_TOPICS & cues_of(claim) for claim in claims)


@unsaid(*_CLIENTS)
def _asks_which_clients(claims: Points, reading: Reading) -> bool:
    """ "Which enterprise clients has it won?": whom it is to serve is said, and nobody of these is named."""
    asking = {m.end for m in reading.mentions if m.text.casefold() in (*_WHICH, *_NAMING)}
    of_partners = any(_PARTNER in claim.topics for claim in claims)
    named = any(m.start in asking and m.text.casefold().split()[-1] in _CLIENTS for m in reading.mentions)
    return named and not of_partners


@unsaid("place", *_WITHIN)
def _asks_for_places_within(_: Points, reading: Reading) -> bool:
    """ "Which countries in Southeast Asia?", "which Latin American city?", "name the countries": regions are named."""
    if "region_name" not in reading.topics and not reading.places:
        return False
    if _asks_where_within(reading):
        return True
    asking = {m.end for m in reading.mentions if m.key in _WHICH or m.text.casefold() in _NAMING}
    between = {m.start: m.end for m in reading.mentions if m.kind == "place" or m.text.casefold() == "the"}
    asking |= {between[end] for end in asking if end in between}
    return any(
        m.text.casefold().split()[-1] in _WITHIN and (m.start in asking or m.text.casefold().split()[0] in _WHICH)
        for m in reading.mentions
    )


def _asks_where_within(reading: Reading) -> bool:
    """ "Where in Latin America?"."""
    asking = {m.end for m in reading.mentions if m.key == "where" and m.text.casefold() == "where"}
    leading = {m.end for m in reading.mentions if m.start in asking and m.text.casefold() == "in"}
    leading |= {m.end for m in reading.mentions if m.start in leading and m.text.casefold() == "the"}
    return any(m.kind == "place" and m.start in leading for m in reading.mentions)


@unsaid("where")
def _asks_whence_a_partner(claims: Points, reading: Reading) -> bool:
    """ "Where is Deloitte working with Alibaba?": who the partners are is all that is said."""
    told = {name for claim in claims for name in claim.about} if _PARTNER in reading.topics else set(reading.entities)
    partners = {name for claim in claims if _PARTNER in claim.topics for name in claim.about}
    named = bool((partners & told) - {claim.entity for claim in claims})
    asked = reading.has("where") and not reading.has("article", "says", "source", "section")
    return _PARTNER in reading.topics and named and asked


_BY_TIME = frozenset({"first", "last", "newest", "oldest", "latest", "earliest", "longest", "lately", "recently"})
_UNWEIGHED = frozenset({"profit", "popular", "ai_products", "consumer", "cash_cow"})
"""Topics of which one is told, and never who has more of it ("which cloud is the most profitable?")."""


@unsaid("most", "least", "ordinal", "only", "rank", *_BY_TIME)
def _ranks_names(_: Points, reading: Reading) -> bool:
    """ "Which of the partners is the most important?": they are named, and not weighed. "Which cloud has the most data
    centers?": a point says nothing of who has more of it."""
    weighed = any(m.text.casefold().startswith("most ") for m in reading.mentions)
    ranked = weighed or reading.has("most", "least", "ordinal") or _asks_by_time(reading)
    only = reading.has("only") and reading.has("polar", "confirm")  # "is the partnership exclusive?"
    of_partners = reading.topics == (_PARTNER,) or (not reading.topics and _PARTNER in reading.hinted)
    if of_partners and (ranked or only or _puts_in_order(reading)) and not reading.has(*_AMOUNTS):
        return True
    if reading.told and reading.has("who") and reading.has("most", "least"):
        return True  # "who leads the team?"
    picked = reading.has("which", "who") or (reading.has("what") and "profit" in reading.topics)
    grown = "model" in reading.topics and reading.has("growth", "turned")  # the largest is told by its parameters
    if picked and ranked and (grown or not _UNWEIGHED.isdisjoint(reading.topics)):
        return True
    of_several = bool(reading.groups) or len(reading.entities) > 1
    asking = {m.end for m in reading.mentions if m.key == "which"}
    of_a_group = any(m.kind == "group" and m.start in asking for m in reading.mentions)  # "which provider has most?"
    ranked = reading.has("which", "who") and reading.has("most", "least")
    return of_several and ranked and (of_a_group or not reading.has(*STANCES))


def _asks_by_time(reading: Reading) -> bool:
    """ "Which of the partners joined last?"."""
    return reading.has("which", "who") and any(m.text.casefold() in _BY_TIME for m in reading.mentions)


def _puts_in_order(reading: Reading) -> bool:
    """ "Rank them"."""
    return any(m.key == "rank" and m.text.casefold().startswith(("rank", "order", "sort")) for m in reading.mentions)


@unsaid("most", "least")
def _picks_one_of_many(claims: Points, reading: Reading) -> bool:
    """ "Which country poses the biggest risk?", "which region is the most profitable?", "which competitor is the most
    dangerous?": points speak of several, and set none before the others."""
    of_things = not _PICKED.isdisjoint(m.key for m in reading.mentions) or any(
        m.text.casefold().split()[-1] in _PICKED for m in reading.mentions if m.key in ("which", "where", "what")
    )
    superlative = reading.has("most", "least") and not any("dominance" in claim.topics for claim in claims)
    return of_things and superlative and any(m.key in ("which", "where") and not m.start for m in reading.mentions)


@unsaid("better", "most", "faster", "more", "difference", "points", "ratio")
def _weighs_models(_: Points, reading: Reading) -> bool:
    """ "Which is better, Qwen or Gemini?", "by how much does it beat Gemini?": that one challenges the other is all."""
    chosen = reading.has("which", "choice") and reading.has("better", "most", "faster", "more")
    return "model" in reading.hinted | set(reading.topics) and len(reading.entities) > 1 and (
        chosen or reading.has("difference", "points", "ratio")
    )


@unsaid(*_CHALLENGING)
def _asks_whom_a_model_challenges(claims: Points, reading: Reading) -> bool:
    """ "Which rival model is Qwen3-Max-Preview meant to take on?": whom another one challenges is all that is said."""
    if not claims or not reading.has("which", "what", "who") or reading.has("polar", "confirm"):
        return False
    said = {word for m in reading.mentions for word in m.text.casefold().split()}
    of_models = all("model" in claim.topics for claim in claims) and "model" in {*reading.topics, *reading.hinted}
    return of_models and not said.isdisjoint(_CHALLENGING) and not any("gemini" in claim.topics for claim in claims)


@unsaid("most", "least", "ordinal")
def _asks_of_whoever_is_placed(_: Points, reading: Reading) -> bool:
    """ "What are the strengths of the largest cloud provider?": who that is, is no name of the source's subject."""
    if reading.entities or set(STANCES).isdisjoint(reading.topics):
        return False
    ends = {m.end + step for m in reading.mentions if m.key in ("most", "least", "ordinal") for step in (0, 1)}
    return any(m.start in ends and _names_companies(m) for m in reading.mentions)


def _names_companies(mention: Mention) -> bool:
    return mention.kind == "group" or not _COMPANIES.isdisjoint(mention.text.casefold().split())


@unsaid("contender")
def _asks_who_contends_most(_: Points, reading: Reading) -> bool:
    """ "Who is the strongest contender?": of one it is said that it is strong, and of nobody that others are less."""
    return "contender" in reading.topics and reading.has("who", "which", "most", "least") and not reading.entities


@unsaid("chips")
def _asks_which_chips(_: Points, reading: Reading) -> bool:
    """ "What chips is Qwen trained on?", "name the chips that it uses": that their export is controlled is all that is
    said."""
    special = set(reading.topics) - set(BROAD)
    if "chips" not in special or not special <= _OF_RUNNING or reading.has(*STANCES):
        return False
    asking = {m.end for m in reading.mentions if m.key in _WHICH or m.text.casefold() in _NAMING}
    asking |= {m.end for m in reading.mentions if m.start in asking and m.text.casefold() == "the"}
    return any(m.start in asking and m.text.casefold() in _CHIPS for m in reading.mentions)


@unsaid("which")
def _asks_which_of_another_kind(claims: Points, reading: Reading) -> bool:
    """ "Which models do its partners use?": what is told has to be of the things right behind "which", and of whatever
    else is named beside them."""
    asking = {m.end for m in reading.mentions if m.key == "which"}
    asking |= {m.end for m in reading.mentions if m.kind == "entity" and m.start in asking}
    wanted = {m.key for m in reading.mentions if m.start in asking and m.kind == "cue" and m.key in _THINGS}
    besides = _THINGS.intersection(reading.topics) - wanted
    return bool(wanted) and not any(wanted & cues_of(claim) and besides <= cues_of(claim) for claim in claims)


@unsaid("segment")
def _is_of_a_field(claims: Points, reading: Reading) -> bool:
    """ "Which rivals does it face in online shopping?": claims speak of rivals and of that field, and none of both."""
    led_to = {m.end for m in reading.mentions if m.text.casefold() in _LEADING}
    fields = {m.start for m in reading.mentions if m.kind == "segment" and m.start in led_to}
    named = {m.key for m in reading.mentions if m.kind == "cue" and m.start in fields and m.key in reading.topics}
    others = set(reading.topics) - named - set(BROAD)
    said = [{*claim.topics, *claim.explains} for claim in claims]
    return bool(named and others) and not any(cues & named and cues & others for cues in said)


@unsaid(_REGULATION)
def _asks_which_others_watch(_: Points, reading: Reading) -> bool:
    """ "Outside China, which country's authorities are scrutinizing it?": who abroad does so, nobody is named."""
    asked = reading.has("which", "who", "where", "region") and not reading.has("polar", "confirm")
    apart = any(not _BEYOND.isdisjoint({m.text.casefold(), m.text.casefold().split()[0]}) for m in reading.mentions)
    both = any(not _AT_HOME.isdisjoint(m.text.casefold().split()) for m in reading.mentions)  # "home or foreign"
    return _REGULATION in reading.topics and asked and apart and not both


NAMES = (
    _asks_which_others_watch,
    _asks_of_whoever_is_placed,
    _asks_whom_a_model_challenges,
    _asks_which_runs_another,
    _asks_for_products,
    _asks_for_tools,
    _asks_which_clients,
    _asks_for_places_within,
    _picks_one_of_many,
    _asks_of_other_regions,
    _asks_of_other_names,
    _ranks_names,
    _asks_whence_a_partner,
    _weighs_models,
    _is_of_a_field,
    _asks_for_names_of_a_country,
    _asks_which_chips,
    _asks_who_contends_most,
    _asks_which_of_another_kind,
)
