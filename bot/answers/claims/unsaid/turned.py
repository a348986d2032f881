"""Points asked for the other way round, of another kind than the one they name, or of the very ones that they only
speak of as some: "who is chasing Alibaba?", "do they host small models?", "which US providers meet hurdles there?"."""

from __future__ import annotations

from knowledge import Mention, cues_of

from bot.answers.claims.unsaid.points import STANCES, Points, unsaid
from bot.models import Reading

_WHO, _CHASE, _GEMINI, _HURDLES = ("who", "whos", "who's"), "chase", "gemini", "hurdle_us"
_CHALLENGING = ("challenge", "challenges", "threaten", "target")
_RIVALRY = ("challenge", "challenger", "rival", "competitor", "threat", "challenges", "rivals", "threatens")
_DOUBTS, _FINANCES = "caution", frozenset({"flexibility", "ipo"})
_SMALL = frozenset({"small", "smaller", "tiny", "little", "mini"})
_CONSUMERS, _BUSINESSES = frozenset({"consumer", "consumers", "users", "people", "households"}), frozenset(
    {"enterprise", "enterprises", "business", "businesses", "companies", "firms", "corporate"}
)
_PATCHY = frozenset({"fragmented", "widespread"})
_PROVIDERS = frozenset({"provider", "providers", "clouds", "firms", "companies", "hyperscalers", "cloud", "players"})
_DETAIL = frozenset({"exactly", "precisely", "concretely", "specifically"})
_OBSTACLES = frozenset({"hurdles", "obstacles", "barriers", "rules", "hurdle"})
_FACING = ("face", "faces", "facing", "meet", "meets", "see", "sees", "have", "has", "suffer", "suffers", "fear",
           "fears")
_BENEFITING = ("benefits", "benefit", "benefited", "profits", "profited", "gains", "gained", "wins", "won", "suffers",
               "suffered", "loses", "lost", "pays", "paid")
_NOT_NAMED = ("not named", "unnamed", "not mentioned")
_CLEARING = ("cleared", "overcome", "surmounted", "beaten", "removed", "passed")
_TARGETS, _LEAST_SUPERLATIVE = "targets", 6


@unsaid(_CHASE)
def _asks_who_chases_it(claims: Points, reading: Reading) -> bool:
    """ "Who is chasing Alibaba?": whom it chases is said."""
    first = reading.mentions[0].text.casefold() if reading.mentions else ""
    chasing = [m.end for m in reading.mentions if m.key == _CHASE]
    behind = {m.key for m in reading.mentions if chasing and m.kind == "entity" and m.start >= chasing[0]}
    asked = first.split()[:1] and first.split()[0] in _WHO
    return bool(asked) and any(_CHASE in claim.topics and claim.entity in behind for claim in claims)


@unsaid(_GEMINI)
def _asks_whom_the_other_challenges(_: Points, reading: Reading) -> bool:
    """ "Which models does Gemini challenge?": which challenges it is said."""
    named = [m for m in reading.mentions if m.key == _GEMINI]
    turned = any(m.text.casefold().startswith("gemini ") and m.text.casefold().endswith(_CHALLENGING) for m in named)
    return turned and reading.has("which", "what", "who", "polar")


@unsaid(*_RIVALRY)
def _is_a_challenge_to_another(claims: Points, reading: Reading) -> bool:
    """ "Is Qwen3-Next meant as a challenge to Microsoft?": of what it is said to be, none of these points speaks."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    opening = next((m for m in reading.mentions if not m.start and m.key == "polar"), None)
    subject = next((m for m in reading.mentions if opening and m.start == opening.end), None)
    others = any(m.kind == "entity" and m is not subject for m in reading.mentions)
    if subject is None or not claims or not others or words.isdisjoint(_RIVALRY):
        return False
    if subject.kind == "entity":
        return not any(subject.key in (claim.entity, *claim.about) for claim in claims)
    dropped = subject.kind == "filler" and subject.text[:1].isupper()  # a name that only its company is left of
    return dropped and subject.text.casefold() not in {claim.entity for claim in claims}


@unsaid(_DOUBTS)
def _asks_who_doubts(_: Points, reading: Reading) -> bool:
    """ "Who doubts its financial flexibility?": that there are doubts is said; who is wary of the stock is told."""
    return reading.has("who") and _DOUBTS in reading.topics and not _FINANCES.isdisjoint(reading.topics)


@unsaid(*_SMALL)
def _asks_of_small_ones(claims: Points, reading: Reading) -> bool:
    """ "Do the data centers host small language models?": large ones are named."""
    small = {m.end for m in reading.mentions if m.text.casefold() in _SMALL}
    models = any(m.start in small and (m.key == "model" or m.kind == "term") for m in reading.mentions)
    return models and any("large" in claim.text for claim in claims)


@unsaid(*_PATCHY, "adoption")
def _asks_it_of_consumers(_: Points, reading: Reading) -> bool:
    """ "Are consumers fragmented in their adoption?", "are both?": of businesses it is said."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    patchy = not _PATCHY.isdisjoint({*reading.topics, *words}) and reading.has("polar", "confirm")
    return patchy and bool(words & _CONSUMERS) and (not words & _BUSINESSES or reading.has("both", "every"))


@unsaid("which", "what")
def _asks_which_providers(claims: Points, reading: Reading) -> bool:
    """ "Which US providers meet hurdles there?", "what hurdles exactly?": of some, and of two kinds, it is said."""
    if not any(_HURDLES in cues_of(claim) for claim in claims) or _HURDLES not in reading.topics:
        return False
    words = [m.text.casefold() for m in reading.mentions]
    detailed = not _DETAIL.isdisjoint(words) and any(word.split()[-1] in _OBSTACLES for word in words)
    asking = {m.end for m in reading.mentions if m.key == "which"}
    asked = (m for m in reading.mentions if m.start in asking)
    return detailed or any(m.key == _HURDLES and m.text.casefold().split()[-1] in _PROVIDERS for m in asked)


@unsaid("why")
def _asks_why_that_place(claims: Points, reading: Reading) -> bool:
    """ "Why the Middle East?": that it is one of the regions is no reason."""
    told = [claim for claim in claims if claim.explains]
    listed = [claim for claim in claims if _TARGETS in claim.affirms and not claim.explains]
    return reading.has("why") and bool(listed) and not told and not reading.has(*STANCES)


@unsaid("where", "which", "unknown")
def _picks_by_a_strange_measure(_: Points, reading: Reading) -> bool:
    """ "Which country's regulators are strictest?": none is set before the others."""
    own = {m.end for m in reading.mentions if m.text.casefold() in ("its", "their")}  # "at its brightest"
    ranked = any(_is_superlative(m) and m.start not in own for m in reading.mentions)
    return ranked and reading.has("where", "which", "who")


def _is_superlative(mention: Mention) -> bool:
    text = mention.text.casefold()
    strange = mention.kind == "unknown" and len(text) > _LEAST_SUPERLATIVE
    return strange and text.endswith("est") and mention.word in ("modifiers", None)


@unsaid("competition")
def _asks_whether_another_faces_it(claims: Points, reading: Reading) -> bool:
    """ "Does Microsoft face steep competition from Alibaba?": of Alibaba it is said."""
    opening = reading.mentions[0] if reading.mentions else None
    if opening is None or opening.key != "polar" or not reading.has("competition"):
        return False
    subject = next((m for m in reading.mentions if m.kind == "entity" and m.start == opening.end), None)
    of_others = subject is not None and any(subject.key in claim.about for claim in claims)
    faced = any(m.text.casefold() in _FACING for m in reading.mentions)
    return of_others and faced and not any(subject and claim.entity == subject.key for claim in claims)


@unsaid(_GEMINI)
def _asks_whether_it_is_challenged(claims: Points, reading: Reading) -> bool:
    """ "Does Google challenge Alibaba with Gemini?": the other way round it is said."""
    opening = reading.mentions[0] if reading.mentions else None
    subject = next((m for m in reading.mentions if opening and m.kind == "entity" and m.start == opening.end), None)
    challenged = any(m.text.casefold() in _CHALLENGING for m in reading.mentions)
    asked = reading.has("polar") and subject is not None and challenged
    return asked and any(_GEMINI in claim.topics and subject and subject.key in claim.about for claim in claims)


@unsaid("ai_products")
def _asks_what_drives_the_products(claims: Points, reading: Reading) -> bool:
    """ "What drives the AI products' growth?": what they drive is said."""
    products = [m for m in reading.mentions if m.key == "ai_products"]
    growth = [m for m in reading.mentions if m.key == "growth"]
    theirs = any(m.end == other.start or _is_of(other, m, reading) for m in products for other in growth)
    return reading.has("why") and theirs and all("growth_driver" in cues_of(claim) for claim in claims)


def _is_of(growth: Mention, products: Mention, reading: Reading) -> bool:
    """ "The growth of its AI products"."""
    between = [m.text.casefold() for m in reading.mentions if growth.end <= m.start < products.start]
    return between[:1] == ["of"]


@unsaid("ipo")
def _asks_who_benefits(claims: Points, reading: Reading) -> bool:
    """ "Who benefits from the cancelled IPO?"."""
    asked = reading.has("who") and any(m.text.casefold() in _BENEFITING for m in reading.mentions)
    return asked and bool(claims) and all(claim.period for claim in claims)


@unsaid(*_CLEARING)
def _asks_what_is_cleared(_: Points, reading: Reading) -> bool:
    """ "Which hurdles has Alibaba cleared?": which there are is said."""
    cleared = any(m.text.casefold() in _CLEARING for m in reading.mentions)
    having = any(m.text.casefold() in ("has", "have", "already") for m in reading.mentions)
    return cleared and having and reading.has("which", "what", "polar")


@unsaid("unhindered_us", "unnamed", "named")
def _asks_for_those_not_told(_: Points, reading: Reading) -> bool:
    """ "Where do US providers have no hurdles?", "which emerging markets are not named?"."""
    words = " ".join(m.text.casefold() for m in reading.mentions)
    asked = reading.has("where", "which") and not reading.has("polar", "confirm")
    return asked and (reading.has("unhindered_us") or any(phrase in words for phrase in _NOT_NAMED))


TURNED = (
    _asks_for_those_not_told,
    _asks_what_is_cleared,
    _asks_who_benefits,
    _asks_what_drives_the_products,
    _asks_whether_it_is_challenged,
    _asks_whether_another_faces_it,
    _asks_who_chases_it,
    _asks_whom_the_other_challenges,
    _is_a_challenge_to_another,
    _asks_who_doubts,
    _asks_of_small_ones,
    _asks_it_of_consumers,
    _asks_which_providers,
    _asks_why_that_place,
    _picks_by_a_strange_measure,
)
