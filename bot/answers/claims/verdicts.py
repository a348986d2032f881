"""Yes or no by claims: only where one of them explains every word of the question."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from knowledge import Claim, Knowledge, Mention, cues_of, frozen, has_han, overlaps, replace, within

from bot.answers.claims.fields import is_of_another_field
from bot.answers.claims.itself_called_off import is_itself_called_off
from bot.answers.claims.stances import is_spoken_of_otherwise
from bot.answers.claims.times_led import is_counted_back
from bot.models import Reading

Says = Literal["yes", "no", "unsaid"]
BROAD = ("risk", "strength", "bull", "bear", "strategy", "outlook", "valuation", "model")
"""Topics that say what kind of point is asked for, not which."""
_FOR, _AGAINST = ("strength", "bull"), ("risk", "bear")
_CHOICE = "or"
OPEN = "open"
"""What hints that a question wants more than a yes or a no."""
_MOST_SAID = 3
"""Claims that stand below a yes or a no."""
_BY, _PEOPLE, _BY_SO_MUCH = "by", "market_people", "triple_digit"
_OF_TRUTH = ("it", "confirm", "says", "article", "source", "exactly", "author")
_JOINTS = ("that", "who", "which")
_WHOSE = "whose"
_IT_IS = ("it's", "it’s", "its", "it is", "it was", "it")
_JUDGING = ("would", "could", "can")
CUSTOMERS = (
    frozenset({"consumer", "consumers", "private users", "households", "消费者", "消費者"}),
    frozenset({"enterprise", "enterprises", "business", "businesses", "corporate", "companies", "企业", "企業"}),
)
"""Those of whom points speak apart, in the words of questions and of points."""
_CLEFT = 4
"""Words of the shortest such question."""
_MODALS = ("could", "may", "might", "can", "可能", "会", "能")
_LATER = ("will", "would", "should", "must")
_MODEL = "model"
_APP = "app"
_OF_THINGS = frozenset(
    {"model", _APP, "ai_products", "open_source", "consumer", "popular", "technical", "gemini", "adoption",
     "triple_digit", "hosting", "gaps"}
)
"""Topics of claims that are of models and apps."""
THINGS = ("model", _APP)
"""Kinds of entities of which a company's claims do not hold by themselves."""

_ONE_WAY, _COMPETITION = frozenset({"chase", "mirror"}), "competition"
"""Cues of what one does to another."""
_OUTDONE = frozenset({"outspent", "outgunned", "underdog", "match the big spenders", "out of its league"})
_OF_THE_FIELD = ("ai", "cloud", "article", "market", "strategy", "infrastructure", "data_center")
_HURDLES, _CANCEL, _IPO = "hurdle_us", "cancel", "ipo"
_SITES, _TARGETS = "data_center", "targets"
_ALL_OR_ONLY = frozenset(
    {"all", "only", "just", "solely", "exclusively", "entirely", "completely", "everything", "every", "limited",
     "confined", "restricted", "全", "全都", "都", "只", "仅", "全部"}
)
_RISK, _HURTING = "risk", ("hurt", "hurts", "hurting", "harm", "harmed", "damage", "damaged")
_HINDERING = frozenset(
    {*_HURTING, "harms", "hinder", "hinders", "hindering", "impede", "impedes", "thwart", "thwarts", "hamper",
     "hampers", "get in the way", "gets in the way", "getting in the way"}
)
"""Verbs that say of a danger that it has come about; that something is a risk does not."""
_BY_NOW = frozenset({"already", "so far", "yet", "ever"})
_GAMBLE = "gamble"
_BETS = ("bet", "gamble", "wager")
_DEFINITE = ("the", "its", "their", "this", "that", "whole")
_INDEFINITE = ("a", "an", "such", "just", "only", "merely", "or")

BONDS = frozenset(
    {
        "mirror",
        "gemini",
        "partner",
        "chase",
        "competition",
        "dominance",
        "case_study",
        "hurdle_us",
        "profit",
    }
)
"""Cues of what ties or sets apart two: a claim of the one may answer for the other; any other is of its own subject."""
MUTUAL = frozenset({"partner", "competition"})
"""Cues of ties that hold of both alike."""


@frozen
class Verdict:
    """What claims say to a yes/no question; "unsaid" where they say it of others than those named."""

    says: Says
    claims: tuple[Claim, ...]


def asks_for_both_sides(reading: Reading) -> bool:
    """ "Pros and cons of the focus on emerging markets?", 有什么利弊: what speaks for it and what against it."""
    return reading.has(*_AGAINST) and reading.has(*_FOR)


def verdict_on(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """Yes or no, where a claim explains every word of the question; None where that is not certain."""
    if not reading.has("polar", "confirm") or not reading.told_fully or is_turned(reading):
        return None
    if asks_for_both_sides(reading) or is_spoken_of_otherwise(reading, knowledge) or is_itself_called_off(reading):
        return None
    if is_counted_back(told_claims(reading, knowledge), reading):
        return None
    told = [claim for claim in told_claims(reading, knowledge) if is_of(claim, reading, knowledge)]
    told = [claim for claim in told if not misses_things(claim, reading, knowledge)]
    told = [claim for claim in told if not says_another(claim, reading, knowledge)]
    said = (reading.cues | reading.hinted) - _taken_for_granted(reading)
    if names_a_doer(reading):
        return None
    if not reading.entities:  # "the cloud unit is profitable, right?" is of whom the source is about
        told.sort(key=lambda claim: knowledge.company(claim.entity) not in knowledge.subjects)
    for claim in told:
        if says_more(claim, reading) or (claim.period and reading.has("because")):  # of an event no reason is said
            continue
        heard = said & reading.cues if claim.denies else said  # a hint does not say which of its two sides is meant
        heard -= {_HURDLES} - reading.cues  # nor who meets them
        yes, no = _is_affirmed(claim, heard), bool(set(claim.denies) & said)
        if yes != no:
            return Verdict("yes" if yes else "no", (claim, *(other for other in told if other != claim))[:_MOST_SAID])
    return None


def all_at_one_place(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """ "So the data centers are all in China, right?", "only in the Middle East?": no, where a claim says that they
    stand in several places."""
    asked = reading.has("polar", "confirm") and _SITES in {*reading.topics, *reading.terms}
    if not asked or len(reading.places) != 1 or reading.has("negation", "exclude") or "emerging" in reading.topics:
        return None
    if not any(m.text.casefold().split()[0] in _ALL_OR_ONLY for m in reading.mentions):
        return None
    spread = tuple(c for c in knowledge.base.claims if _TARGETS in c.affirms and c.stance == "neutral")
    own = tuple(claim for claim in spread if is_of(claim, reading, knowledge))
    return Verdict("no", own) if own else None


def _taken_for_granted(reading: Reading) -> set[str]:
    """ "Is its bet paying off?" calls the push a bet, and asks something else of it; "is it a bet?" asks that."""
    called = [i for i, m in enumerate(reading.mentions) if m.text.casefold().split()[-1] in _BETS]  # "AI wager"
    return {_GAMBLE} if called and all(_is_definite(i, reading) for i in called) else set()


def _is_definite(index: int, reading: Reading) -> bool:
    """Whether "the", "its" or somebody's name stands before it, and no "a" in between."""
    for mention in reversed(reading.mentions[:index]):
        text = mention.text.casefold()
        if text in _DEFINITE or mention.is_possessive:
            return True
        if text in _INDEFINITE or mention.key == "polar":
            return False
    return False


def names_a_doer(reading: Reading) -> bool:
    """ "Was it cancelled by regulators?": by whose doing, no claim says."""
    ends = {m.end for m in reading.mentions if m.text.casefold() == _BY}
    told = [m for m in reading.mentions if m.key != _BY_SO_MUCH]
    return any(m.start in ends and m.kind not in ("filler", "entity", "term") for m in told) or any(
        m.start in ends and m.key == _PEOPLE for m in reading.mentions
    )


def is_cleft(reading: Reading) -> bool:
    """ "Was it the market's weakness that killed the IPO?": by what it came about; "is it 2024 that it was dropped?"
    asks for the year."""
    told = reading.mentions
    if len(told) < _CLEFT or told[0].key != "polar" or told[1].text.casefold() != "it":
        return False
    joints = (m.start for m in told if m.text.casefold() in _JOINTS and m.start > told[1].end)
    joint = next(joints, None)
    between = [m for m in told if joint is not None and told[1].end <= m.start < joint]
    return any(m.kind not in ("filler", "entity", "period", "quantity") and m.key not in _OF_TRUTH for m in between)


def says_more(claim: Claim, reading: Reading) -> bool:
    """Whether the question says of something that it is so where the source says that it could, or brings in a topic
    that the claim has not ("did regulators cancel the IPO?")."""
    said = {m.text.casefold() for m in reading.mentions}
    feared = any(m.key == claim.stance and m.text.casefold() not in _HINDERING for m in reading.mentions)
    feared = feared or (reading.has(claim.stance) and not said.isdisjoint(_BY_NOW))  # which is named as not said
    could = feared or not said.isdisjoint(_MODALS)
    topics = set(reading.topics) - set(BROAD) - _said_as_well(claim, reading)
    if claim.period and (_says_it_hurt(reading) or _is_taken_for_granted(reading)):
        return True
    return (claim.hedged and not could) or not topics <= set(cues_of(claim))


def _is_taken_for_granted(reading: Reading) -> bool:
    """ "Does the cancelled IPO raise money?": that it was cancelled is no answer, unless what it speaks against is
    asked."""
    led = {m.end for m in reading.mentions if m.text.casefold() in _DEFINITE}
    cancelled = {m.end for m in reading.mentions if m.key == _CANCEL and m.start in led and m.end - m.start == 1}
    cancelled |= {m.end for m in reading.mentions if m.start in cancelled and m.text.casefold() == "cloud"}
    offering = any(m.key == _IPO and m.kind == "cue" and m.start in cancelled for m in reading.mentions)
    again = sum(m.key == _CANCEL for m in reading.mentions) > 1
    return offering and not again and not reading.has(_RISK)


def _says_it_hurt(reading: Reading) -> bool:
    """ "Did the cancelled IPO hurt it?": of what happened it is said which doubts it raised, and not what it did; a
    measure that no source has is named as what is not said."""
    measured = any(m.kind == "metric" and m.key.startswith("outside:") for m in reading.mentions)
    hurt = any(m.key == _RISK and m.text.casefold() in _HURTING for m in reading.mentions)
    return hurt and not measured


def _said_as_well(claim: Claim, reading: Reading) -> set[str]:
    """Cues of words that are also heard as what the claim is about ("burning cash" is a loss, and takes capital)."""
    meant = {(m.start, m.end) for m in reading.mentions if m.kind == "cue" and m.key in cues_of(claim)}
    apart = {m.key for m in reading.mentions if m.kind == "cue" and (m.start, m.end) not in meant}
    return {m.key for m in reading.mentions if (m.start, m.end) in meant} - apart


def told_claims(reading: Reading, knowledge: Knowledge) -> tuple[Claim, ...]:
    """Those that evidence has found; of a named model without those of others, where any is left."""
    told = tuple(knowledge.claims.with_key(key) for key in reading.told)
    models = {key for key in reading.entities if knowledge.entity(key).kind == _MODEL}
    return tuple(claim for claim in told if models <= {claim.entity, *claim.about}) or told


def is_of(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a claim is of somebody named, and not only about them."""
    return not reading.entities or not set(knowledge.family(claim.entity)).isdisjoint(reading.entities)


def is_done_by_another(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Who is Microsoft chasing?", "is Amazon copying Microsoft?": that Alibaba does so is no answer; "who is chasing
    Microsoft?" asks for whoever does."""
    one_way = _ONE_WAY & set(cues_of(claim)) & (reading.cues | reading.hinted)
    outdone = any(m.key == _COMPETITION and m.text.casefold() in _OUTDONE for m in reading.mentions)
    if not one_way and not (outdone and _COMPETITION in claim.topics):
        return False
    if not reading.entities or is_of(claim, reading, knowledge) or "entities" in reading.inherited:
        return False
    last = max((m.end for m in reading.mentions if m.kind == "entity"), default=0)
    behind = [m for m in reading.mentions if m.start >= last and m.kind in ("cue", "unknown")]
    return len(reading.entities) > 1 or any(m.key not in _OF_THE_FIELD for m in behind)


def says_another(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a claim says nearly what is asked, and not that: the other way round, of a longer time, or in another
    field."""
    return (
        _is_turned_round(claim, reading, knowledge)
        or _is_dated_closer(claim, reading)
        or is_of_another_field(claim, reading)
    )


def _is_dated_closer(claim: Claim, reading: Reading) -> bool:
    """ "In March 2024?", where the source says 2024."""
    asked = [m.period for m in reading.periods if m.period and m.period.start]
    own = claim.period
    return own is not None and any(overlaps(own, one) and not within(own, one) for one in asked)


def _is_turned_round(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Does Microsoft mirror Alibaba?": said of the one towards the other, and asked of the other."""
    said = set(claim.affirms) & (reading.cues | reading.hinted)
    one_way = len(reading.entities) > 1 and bool(said - MUTUAL)
    rivals = tuple(f"{knowledge.entity(key).name.casefold()} " for key in claim.about)
    if reading.entities and any(m.key in said and m.text.casefold().startswith(rivals) for m in reading.mentions):
        return True  # "does Gemini challenge Qwen3-Next?"
    return one_way and reading.entities[0] not in knowledge.family(claim.entity)


def misses_things(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    """Whether a named model or app is not the one that the claim speaks of."""
    things = {key for key in reading.entities if knowledge.entity(key).kind in THINGS}
    return not things <= {claim.entity, *claim.about}


def is_of_another_thing(claims: Iterable[Claim], reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Qwen2.5-Max open source?": said of another model. "Qwen" without more may be any of them."""
    any_of_them = {key for key in reading.entities if knowledge.entity(key).kind == _APP and not _says_app(reading)}
    named = replace(reading, entities=tuple(key for key in reading.entities if key not in any_of_them))
    return all(misses_things(claim, named if _is_of_things(claim) else reading, knowledge) for claim in claims)


def _is_of_things(claim: Claim) -> bool:
    """Whether a claim is of some model or app; "千问上市了吗" asks of one what is said of a company."""
    return not _OF_THINGS.isdisjoint(cues_of(claim))


def _says_app(reading: Reading) -> bool:
    return any(_APP in m.text.casefold().split() for m in reading.mentions)


def _is_affirmed(claim: Claim, said: frozenset[str]) -> bool:
    """By a cue that it affirms, or as the risk or the strength that the question takes it for."""
    special = (cues_of(claim) & said) - set(BROAD)
    return bool(set(claim.affirms) & said) or (claim.stance in said and bool(special))


_OTHERWISE = ("less", "cheap", "expensive")
"""Cues of how much something is, which points of something else leave aside."""
_TWO_DIGITS = frozenset({"两位数", "兩位數", "双位数", "雙位數", "两位数字", "兩位數字", "2位数", "2位數"})
_LEANING = ("depend", "hinge", "hinging")
"""Verbs of what something hangs on: a point that tells it says neither yes nor no."""
_NOT = "not "
"""With it begins a point that denies: to some, a "no" to "is it not profitable?" agrees."""
_NOT_YET_HAN = ("没有", "沒有", "尚未", "还没", "還沒", "并未", "並未", "未有", "未")
_NOT_HAN = ("不", "没", "沒", "没有", "沒有", "未")
_HIGH_OR_LOW = frozenset({"信心", "情绪", "情緒", "态度", "態度", "心态", "心態", "心理", "差"})
"""Words of a point that may be high or low, good or bad, so that there is no yes to them; 差 says that it is bad."""


def is_turned(reading: Reading) -> bool:
    """ "Is it X or Y?" and "it is not X, right?" want more than a yes, and so does "is it
    bad at X?"; "isn't it X?" and "it is X, or?" do not."""
    opening = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "polar"}
    turned = {m.start for m in reading.mentions if m.kind == "cue" and m.key in ("negation", "exclude")}
    chosen = any(m.text.casefold() == _CHOICE and m.key != "confirm" for m in reading.mentions)
    turned_han = _is_negated_han(reading) or any(m.text in _HIGH_OR_LOW for m in reading.mentions)
    turned_han = turned_han or _is_put_the_other_way(reading)
    turned |= {m.start for m in reading.mentions if m.kind == "cue" and m.text.casefold().startswith(_NOT)}
    closed = _opens_with_could(reading) or _is_of_a_place(reading) or _picks_an_owner(reading)
    closed = closed or _asks_for_a_judgement(reading)
    is_open = OPEN in reading.hinted and not closed
    leans = any(m.text.casefold().startswith(_LEANING) for m in reading.mentions)
    return bool(turned - opening) or chosen or turned_han or is_open or leans or reading.has("opposite")


def _is_put_the_other_way(reading: Reading) -> bool:
    """ "消费者参与度低吗", "AI业务增长是两位数吗": a point that says how much it is may say the contrary."""
    weighed = any(m.key in _OTHERWISE and has_han(m.text) for m in reading.mentions)
    weighed = weighed or any(m.text in _TWO_DIGITS for m in reading.mentions)
    return weighed and not reading.has("compare")


def _is_of_a_place(reading: Reading) -> bool:
    """ "Is Latin America one of the places where it builds?": "where" asks for nothing."""
    return _TARGETS in reading.topics and not reading.has("where", "why", "which", "what", "who", "how_many")


def _opens_with_could(reading: Reading) -> bool:
    """ "Could regulators be a problem?" is answered with a yes, and not with all that could be said of them."""
    first = next(iter(reading.mentions), None)
    return first is not None and first.key == "polar" and first.text.casefold() in _MODALS


def _picks_an_owner(reading: Reading) -> bool:
    """ "Is it Azure whose profits are elusive?", "it's Azure whose ...?": a yes or a no, though "whose" asks
    elsewhere."""
    told = [m for m in reading.mentions if m.kind != "term"]
    owners = {m.start for m in told if m.text.casefold() == _WHOSE}
    opens = bool(told) and (told[0].key == "polar" or told[0].text.casefold() in _IT_IS)
    picked = any(m.end in owners and (m.kind == "entity" or is_a_side(m)) for m in told)
    return opens and picked and not reading.has("what", "which", "why")


def is_a_side(mention: Mention) -> bool:
    """Whether consumers or businesses are named, of which points speak apart."""
    return any(mention.text.casefold() in side for side in CUSTOMERS)


def _asks_for_a_judgement(reading: Reading) -> bool:
    """ "Would it be accurate to say that ...?" asks whether it is so."""
    first = next(iter(reading.mentions), None)
    asked = any(m.key == "confirm" and m.start < _CLEFT for m in reading.mentions)
    judging = asked and first is not None and first.text.casefold().split()[0] in _JUDGING
    later = {m.text.casefold() for m in reading.mentions[1:]}  # "... that Alibaba might cancel its cloud IPO?"
    another = reading.has("what", "which", "who", "why", "where", "when", "how_much", "how_many", "will")
    return judging and later.isdisjoint((*_MODALS, *_LATER)) and not another


def is_denied_in_han(claim: Claim, reading: Reading) -> bool:
    """市场没有完全反映它的潜力吗: the denial of what the claim denies is true."""
    return any(m.key in claim.denies and m.text.startswith(_NOT_YET_HAN) for m in reading.mentions)


def _is_negated_han(reading: Reading) -> bool:
    """竞争不激烈吧 denies; 激烈不激烈 and 激烈不 ask."""
    told = [m for m in reading.mentions if m.key not in ("particles", "confirm")]
    ends = {m.end: m.text[-1:] for m in told}
    starts = {m.start: m.text[:1] for m in told}
    return any(
        m.key == "polar" and m.text in _NOT_HAN and m.end in starts and ends.get(m.start) != starts[m.end]
        for m in told
    )
