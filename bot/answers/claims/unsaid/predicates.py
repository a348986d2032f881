"""What a yes/no question says of something, of which a point says something else: that it is legal, over, or growing.

Its verb or its adjective is what is asked: that a point is about the same subject makes it no answer."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Claim, Mention, cues_of

from bot.answers.claims.unsaid.points import FEELINGS, PLAIN, Points, unsaid
from bot.answers.claims.verdicts import BROAD
from bot.models import Reading

_OPENERS = frozenset(
    {"is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will", "isnt", "isn't", "arent", "aren't",
     "doesnt", "doesn't", "dont", "don't", "didnt", "didn't", "hasnt", "hasn't", "havent", "haven't"}
)
_OF_WHAT_HAPPENED = frozenset(
    {"has", "have", "had", "did", "hasnt", "hasn't", "havent", "haven't", "didnt", "didn't"}
)
ASKING_MORE = ("which", "what", "who", "why", "where", "when", "how_much", "how_many", "article", "author", "says",
               "opinion", "source", "choice", "implies", "mentioned")
"""Cues of questions that want more than a yes or a no, or ask what a text says at all."""
_SAYING_NOTHING = frozenset(
    {"it", "its", "polar", "paid", "cloud", "ai", "and_what", "confirm", "any_of", "only", "every", "in_all", "both",
     "per_year", "compare", "world", "opposite", "define", "negation", "matters", "roughly", "between", "build",
     "region", "rank", "thanks", "convinced", "to_date", "market", "existence", "will", "list", "plan",
     "same", "strategy", "ai_products", "risk", "strength", "bull", "bear"}
)
"""Cues that change nothing in what is asked of a point, or that other checks look at."""
_OUTLOOK = "outlook"
_OF_MARKETS = ("emerging",)
"""Topics of places that a claim speaks of as a whole; where one of them lies is looked at elsewhere."""
_OF_AMOUNTS = frozenset({"budget", "rnd", "invest", "above", "below", "more", "less", "plan", "capex", "difference"})
"""Cues with which a point that weighs two amounts is asked for."""
_NOUNS_OF_GROWTH = frozenset({"growth", "growths", "expansion"})
_OF_GROWTH = ("triple_digit", "growth_driver")
_NO_COMPARISON = ("under", "below", "off")
_PREDICATES = ("verbs", "modifiers", "things", "people", "thoughts", None)
"""Kinds of unknown words that may be what is asked of something; None: in no dictionary."""
_LIGHT = ("own", "rais", "begun", "begin", "start", "aim", "becom", "fac", "caught", "portray", "view", "consider",
          "describ", "treat", "deem", "depict", "express", "voice", "judge", "strong", "develop",
          "eye", "attach", "come", "take", "taking", "offer", "involv",
          "push", "lots", "plenty", "loads", "persist", "linger", "remain", "exist")
"""How verbs begin behind which stands what is asked ("begun to earn its keep", "portrayed as patchy")."""
_BEARING = ("carr", "pose", "posing", "entail", "bear", "bring", "run")
"""How verbs begin of which a risk or a strength is the object ("does that carry any risk?")."""
_ENDS = frozenset({"over", "finished", "ended", "done", "gone", "gone away", "completed", "full", "free", "back",
                   "resolved", "settled", "ready", "live", "worked"})
_FEARS = frozenset({"worried", "afraid", "scared", "nervous", "concerned", "anxious"})
_THINKING = frozenset(
    {"see", "sees", "think", "thinks", "expect", "expects", "believe", "believes", "consider", "regard", "fear",
     "fears", "admit", "admits", "know", "knows", "view", "hope", "hopes"}
)
_EXPERTS = frozenset({"analysts", "experts", "economists", "brokers", "bankers"})
_CALLED = ("called", "named", "labelled", "labeled", "described", "seen", "considered", "regarded", "dubbed", "viewed")
_NAMING = frozenset({"name", "list", "cite", "mention", "count", "call", "flag"})
_BECOMING = frozenset({"becoming", "getting", "growing", "turning"})
_SUCCESS, _SITES, _TARGETS = "assured", "data_center", "targets"
_OTHER_TIMES = frozenset({"always", "before", "ever before", "originally", "initially", "formerly", "previously",
                          "earlier", "any longer", "no longer"})
_GOOD = "good"
_DONE = "done"
_ENOUGH, _TOO = "enough", "too"
_GROUPS_OF_VERBS = ("verbs",)
_SLIGHT = ("small", "minor", "low", "slight", "negligible", "little")
_MAIN = ("main", "key", "top", "chief", "primary", "principal", "central", "number one")
_MOST = ("most", "least")


def is_plain(reading: Reading) -> bool:
    """Whether it wants a yes or a no and nothing else ("Is the scrutiny over?")."""
    first = reading.mentions[0].text.casefold() if reading.mentions else ""
    return first in _OPENERS and not any(m.key in ASKING_MORE for m in reading.mentions if m.start)


@unsaid(PLAIN)
def _says_another_thing(claims: Points, reading: Reading) -> bool:
    """ "Are the chip controls legal?", "is adoption improving?", "has it settled with the regulators?"."""
    if reading.has(_SUCCESS):
        return False  # "is a lot of money enough to win?"
    weighed = any(claim.weighs for claim in claims)
    events = any(claim.period for claim in claims)  # what they did to a measure is looked at elsewhere
    of_risks = any(claim.stance == "risk" for claim in claims)  # "is it less flexible now?"
    left = (m for m in _left(claims, reading) if not (m.key == "less" and of_risks) and not _is_worded(m, claims))
    last = reading.mentions[-1]
    left = (m for m in left if m.text.casefold() != _DONE or m is last)  # "has it done a deal with SAP?"
    if reading.has("risk", "strength"):
        left = (m for m in left if not m.text.casefold().startswith(_BEARING))
    return any(_is_strange(m, weighed=weighed) for m in left if not (events and m.kind == "metric"))


def _is_worded(mention: Mention, claims: Points) -> bool:
    """Whether a claim has the very word ("could slow")."""
    words = {word.strip(".,;:") for claim in claims for word in claim.text.casefold().split()}
    return not words.isdisjoint({mention.text.casefold(), f"{mention.text.casefold()}s"})


def _is_strange(mention: Mention, *, weighed: bool) -> bool:
    text = mention.text.casefold()
    if text.startswith(_LIGHT):
        return False
    if mention.kind == "unknown":
        return mention.word in _PREDICATES or text in _ENDS or text == _ENOUGH
    if mention.kind == "filler":
        return mention.key in _GROUPS_OF_VERBS or text in _ENDS | FEELINGS or text == _GOOD or text.startswith("most ")
    if mention.kind == "metric":
        return not weighed
    silent = _SAYING_NOTHING | (_OF_AMOUNTS if weighed else frozenset())
    return mention.kind == "cue" and mention.key not in silent and text not in _NOUNS_OF_GROWTH and (
        not text.startswith(_NO_COMPARISON)
    )


@unsaid(PLAIN)
def _ties_two_things(claims: Points, reading: Reading) -> bool:
    """ "Was the IPO popular?", "is the alliance profitable?": one point speaks of the one, another of the other."""
    joined = reading.has("and_what", "both")
    return is_plain(reading) and not joined and not is_said_together(claims, heard_of(claims, reading))


def is_said_together(claims: Points, heard: Iterable[set[str]]) -> bool:
    """Whether one point speaks of everything that the question speaks of."""
    heard = tuple(heard)
    return any(all(keys & spoken_of(claim) for keys in heard) for claim in claims)


def heard_of(claims: Points, reading: Reading) -> tuple[set[str], ...]:
    """The topics that each word of the question stands for, where no claim has the very word."""
    topics = set(reading.topics) - set(BROAD)
    heard: dict[int, set[str]] = {}
    places = {m.start for m in reading.mentions if m.kind == "place"}
    for mention in reading.mentions:
        placed = mention.start in places and mention.key not in _OF_MARKETS
        said = mention.kind == "cue" and mention.key in topics - _SAYING_NOTHING and not placed
        if said and not mention.text.casefold().startswith(_LIGHT) and not _is_worded(mention, claims):
            heard.setdefault(mention.start, set()).add(mention.key)
    return tuple(heard.values())


def spoken_of(claim: Claim) -> set[str]:
    sites = {_SITES} if _TARGETS in claim.affirms else set()  # where it builds is where those stand
    wary = {"caution"} if claim.stance == "risk" else set()  # what is a risk is in doubt
    return {*cues_of(claim), *claim.explains, *sites, *wary}


@unsaid(PLAIN)
def _asks_whether_it_has_happened(claims: Points, reading: Reading) -> bool:
    """ "Has regulation slowed the expansion?": that it could is said; "has it shown discipline?": that it must is."""
    happened = is_plain(reading) and reading.mentions[0].text.casefold() in _OF_WHAT_HAPPENED
    return happened and is_still_to_come(claims, reading)


def is_still_to_come(claims: Points, reading: Reading) -> bool:
    to_come = all(_is_to_come(claim) for claim in claims)
    affirmed = any({*claim.affirms, *claim.denies, claim.stance} & reading.cues for claim in claims)
    return bool(claims) and to_come and not (affirmed or reading.has(_SUCCESS))


def _is_to_come(claim: Claim) -> bool:
    """What is planned, needed or said of the future has not come about; neither has what is only possible."""
    return claim.awaited or _OUTLOOK in claim.topics or (claim.hedged and not claim.denies)


@unsaid(PLAIN)
def _asks_whether_it_ranks_first(claims: Points, reading: Reading) -> bool:
    """ "Is it the strongest contender?": that it is a strong one is said."""
    if is_plain(reading) and _is_called_the_main_one(reading):
        return True
    ranked = any(_is_superlative(m) for m in reading.mentions)
    return is_plain(reading) and ranked and not any({"dominance", *_MOST} & cues_of(claim) for claim in claims)


def _is_called_the_main_one(reading: Reading) -> bool:
    """ "Is competition the main risk?": that it is one is said; of "the main risks" each may be one."""
    before = {m.end for m in reading.mentions if m.text.casefold() in ("the", "its", "alibaba's")}
    main = {m.end for m in reading.mentions if m.text.casefold().split()[-1] in _MAIN and (
        m.start in before or len(m.text.split()) > 1)}
    main |= {m.end for m in reading.mentions if m.text.casefold() in _SLIGHT}  # "a small risk"
    return any(m.start in main and m.key in ("risk", "strength") and not m.text.endswith("s") for m in reading.mentions)


def _is_superlative(mention: Mention) -> bool:
    first = mention.text.casefold().split()[0]
    if mention.start == 1:
        return False  # "do most companies ...?"
    return (mention.key in _MOST or mention.kind == "period") and (first.endswith("est") or first in ("most", "number"))


@unsaid(PLAIN)
def _asks_whether_it_becomes(_: Points, reading: Reading) -> bool:
    """ "Are investors becoming less cautious?"."""
    turning = {m.end for m in reading.mentions if m.text.casefold() in _BECOMING}
    return is_plain(reading) and any(m.start in turning and m.key in ("more", "less") for m in reading.mentions)


@unsaid(PLAIN)
def _asks_what_somebody_thinks(_: Points, reading: Reading) -> bool:
    """ "Does Microsoft see it as a threat?", "do analysts name it as a risk?": of those no point tells that."""
    if not is_plain(reading):
        return False
    by = {m.end for m in reading.mentions if m.text.casefold() == "by"}
    called = any(m.text.casefold() in _CALLED for m in reading.mentions)
    if called and any(m.kind == "entity" and m.start in by for m in reading.mentions):
        return True  # "is Azure called a cash cow by Microsoft?"
    experts = {m.end for m in reading.mentions if m.start and m.text.casefold() in _EXPERTS}
    if any(m.start in experts and m.text.casefold() in _THINKING | _NAMING for m in reading.mentions):
        return not reading.has("debate", "unanimous", "convinced")
    named = {m.end for m in reading.mentions if m.kind == "entity" and m.start == reading.mentions[0].end}
    named |= {m.end for m in reading.mentions if m.start in named and m.word in ("things", "people")}
    return any(m.start in named and m.text.casefold() in _THINKING for m in reading.mentions)


@unsaid(PLAIN)
def _asks_whether_another_fears(_: Points, reading: Reading) -> bool:
    """ "Is Amazon worried about Alibaba?": investors are, and of anybody else nothing is told."""
    if not is_plain(reading):
        return False
    fears = [m.start for m in reading.mentions if m.text.casefold().split()[0] in _FEARS]
    before = [m for m in reading.mentions[1:] if fears and m.start < fears[0]]
    return any(m.kind in ("entity", "group") for m in before)


@unsaid(PLAIN)
def _asks_of_another_time(claims: Points, reading: Reading) -> bool:
    """ "Was it always a cash cow?", "has the market overrated it before?"."""
    timed = any(m.text.casefold() in _OTHER_TIMES for m in reading.mentions)
    return is_plain(reading) and timed and not any(claim.period for claim in claims)


@unsaid(PLAIN)
def _asks_whether_it_is_too_much(_: Points, reading: Reading) -> bool:
    """ "Is AI too capital-intensive for it?": that it is so at all is said."""
    last = reading.mentions[-1].end if reading.mentions else 0
    return is_plain(reading) and any(m.text.casefold() == _TOO and m.end < last for m in reading.mentions)


def _left(claims: Points, reading: Reading) -> tuple[Mention, ...]:
    """The mentions behind the verb with which a plain yes/no question begins that no claim speaks of."""
    if not is_plain(reading):
        return ()
    said = {cue for claim in claims for cue in spoken_of(claim)}
    said |= {"growth"} if not said.isdisjoint(_OF_GROWTH) else set()  # "did they grow at triple digits?"
    spoken = {i for m in reading.mentions if m.key in said for i in range(m.start, m.end)} | reading.spoken_for
    spoken |= {i for m in reading.mentions if m.kind == "place" for i in range(m.start, m.end)}  # looked at elsewhere
    spoken |= {1 for m in reading.mentions if m.start == 1 and m.key in _MOST}  # "do most companies ...?"
    return tuple(m for m in reading.mentions[1:] if not spoken.issuperset(range(m.start, m.end)))


PREDICATES = (
    _says_another_thing,
    _ties_two_things,
    _asks_whether_it_has_happened,
    _asks_whether_it_ranks_first,
    _asks_whether_another_fears,
    _asks_of_another_time,
    _asks_whether_it_is_too_much,
    _asks_whether_it_becomes,
    _asks_what_somebody_thinks,
)
