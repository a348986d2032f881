"""Whether a question leans on what the chat was about."""

from __future__ import annotations

from knowledge import has_han, replace

from bot.dialogue.asking_on import asks_on
from bot.models import Frame, Reading

_POINTING = ("it", "other", "same", "and_what", "correction", "both", "adding")
SETTING_BESIDE = (
    "compare",
    "more",
    "less",
    "cheaper",
    "pricier",
    "faster",
    "slower",
    "difference",
    "discount",
    "premium",
    "ratio",
)
COMPARATIVES = ("more", "less", "cheaper", "pricier", "faster", "slower")
OF_ALL = ("every", "compare", "list", "rank", "most", "least", "which", "who", "average", "total")
_ASKING_BACK = ("define", "and_what", "thanks", "acknowledged", "greeting")
"""What may stand beside "explain" where it is the whole question."""
_PLACES = ("most", "least", "ordinal", "other")
AMOUNTS = frozenset({"investment_plan", "ai_capex", "rd_budget", "cloud_infrastructure_spending"})
AGAINST_AN_AMOUNT = ("more", "less", "above", "below", "difference")
"""Cues behind which the one amount of two stands, where nothing stands before them."""
_OR_HAN = ("还是", "還是")
_BEING_HAN = frozenset({"是", "等于", "等於", "相当于", "相當於"})
_SHORT, _SHORT_HAN, _THAN_HAN = 4, 6, "比"
_VERSUS = frozenset({"vs", "versus", "v", "against", "compared", "relative", "next"})
_WORDS = ("filler", "unknown")
_STATED, _WHICH = "stated_figure", ("which", "who", "and_what")
_DOING = frozenset({"is", "are", "does", "do", "has", "have", "was", "were", "did"})
"""Verbs that stand for the one of the question before."""
_OWNED = frozenset({"its", "their", "theirs", "his"})
"""Words of ownership that are part of a cue ("its partners")."""
_OF_THE_SOURCE = ("author", "source")
_PART_OF_AN_OWNER, _REVENUE = ("share_of_parent_revenue",), "revenue"
_SHARE = ("share", "how_much_of", "as_percent", "contribute")


def leans_on_frame(reading: Reading) -> bool:
    """Whether a question may lean on what was said before, though it might also stand alone."""
    if reading.has(*_POINTING) or asks_on(reading):
        return True
    if _opens_with_versus(reading) or _opens_against_an_amount(reading):
        return True
    named = bool(reading.entities or reading.groups)
    asks = bool(own_metrics(reading) or reading.topics or (reading.terms and reading.has("define")))
    if _asks_what_a_place_is(reading):
        return True
    if len(reading.entities) == 1 and compares(reading) and len(_content(reading)) <= _SHORT:
        return True
    if named and asks:
        return is_multiple_of_a_name(reading) or is_part_of_a_name(reading)
    if asks:
        return len(_content(reading)) <= _SHORT and not reading.has(*OF_ALL)
    return not reading.has("list", "define", "help", "identity")


def _asks_what_a_place_is(reading: Reading) -> bool:
    """ "第一个是什么": 是什么 asks which of those it is, and for no definition."""
    named = reading.entities or reading.groups or reading.metrics or reading.topics or reading.terms
    defines = any(m.key == "define" and has_han(m.text) for m in reading.mentions)
    return defines and not named and reading.has(*_PLACES)


def _opens_with_versus(reading: Reading) -> bool:
    """ "Vs Alibaba's plan?": what it is set against stands in the question before."""
    first = next((m for m in reading.mentions if m.kind != "filler"), None)
    versus = first is not None and first.key == "compare" and first.text.casefold().split()[0] in _VERSUS
    at_most = _SHORT
    if first is not None and first.text == _THAN_HAN:  # 比阿里的三年计划多吗: no subject stands before it
        named = any(m.kind == "entity" and m.start == first.end for m in reading.mentions)
        versus, at_most = named and not _chooses_han(reading), _SHORT_HAN
    return versus and len(reading.entities) == 1 and len(_content(reading)) <= at_most


def _opens_against_an_amount(reading: Reading) -> bool:
    """ "More than Alibaba's plan?", "how far from Amazon's spending?": what it is set against stands in the question
    before."""
    first = next((m for m in reading.mentions if m.kind != "filler"), None)
    named = len(reading.entities) == len(reading.metrics) == 1 and reading.metrics[0] in AMOUNTS
    sets_against = first is not None and first.kind == "cue" and first.key in AGAINST_AN_AMOUNT
    return named and (sets_against or (first is not None and first.text == _THAN_HAN and not _chooses_han(reading)))


def _chooses_han(reading: Reading) -> bool:
    """ 比Azure快还是慢 asks which of two it is."""
    return any(word in m.text for m in reading.mentions for word in _OR_HAN)


def points_at_one(reading: Reading) -> bool:
    """Whether it names nobody, and asks of whoever was spoken of last ("and its market share?")."""
    return reading.has("it", "its") and not (reading.entities or reading.groups)


def asks_points_of_one(reading: Reading) -> bool:
    """ "And its partners?": a point of whoever was spoken of, and not of the article."""
    words = {word for m in reading.mentions for word in m.text.casefold().split()}
    owned = reading.has("it", "its") or not _OWNED.isdisjoint(words)
    return owned and bool(reading.topics) and not reading.has(*_OF_THE_SOURCE)


def asks_which_keep_to_it(reading: Reading, frame: Frame) -> bool:
    """ "Which ones are?", "who does?" after "is Alibaba Cloud above 10 %?": of all, those beyond that limit."""
    of_one = frame.limit is not None and frame.intent == _STATED and bool({"above", "below"} & set(frame.cues))
    last = next(iter(reading.mentions[-1:]), None)
    elliptic = last is not None and last.text.casefold() in _DOING and reading.has("which", "who")
    return of_one and elliptic and all(m.kind == "filler" or m.key in _WHICH for m in reading.mentions)


def define_what_was_shown(reading: Reading, frame: Frame | None) -> Reading:
    """ "What does that mean?" after a figure asks what its metric is: the one thing that a definition takes over."""
    own = reading.metrics or reading.terms or reading.topics or reading.entities
    if frame is None or own or not reading.has("define"):
        return reading
    bare = all(m.kind == "filler" or m.key in _ASKING_BACK for m in reading.mentions)
    return replace(reading, metrics=frame.metrics[:1]) if bare or reading.has("it") else reading


def compares(reading: Reading) -> bool:
    """ "Cheaper than", and "lower than" where no limit is stated, or a name stands before it ("than Amazon's 40x")."""
    if reading.has(*COMPARATIVES):
        return True
    return reading.has("above", "below") and (not reading.quantities or is_beside_a_name(reading))


def is_beside_a_name(reading: Reading) -> bool:
    names = {m.start for m in reading.mentions if m.kind == "entity"}
    return any(m.kind == "cue" and m.key in ("above", "below") and m.end in names for m in reading.mentions)


def is_multiple_of_a_name(reading: Reading) -> bool:
    """ "How many times Alibaba's plan?": of what was spoken of before."""
    names = {m.start for m in reading.mentions if m.kind == "entity"}
    times = any(m.key == "ratio" and m.end in names for m in reading.mentions) or _is_multiple_han(reading)
    return times and len(reading.entities) == 1 and not reading.groups


def _is_multiple_han(reading: Reading) -> bool:
    """ 是阿里三年计划的几倍: no subject stands before it."""
    names = [m.start for m in reading.mentions if m.kind == "entity"]
    opening, last = reading.mentions[0], reading.mentions[-1]
    return opening.text in _BEING_HAN and opening.end in names and last.key == "ratio" and has_han(last.text)


def is_part_of_a_name(reading: Reading) -> bool:
    """ "How much of Microsoft's revenue?", 占微软收入几成: of the unit that was spoken of before."""
    names = [m for m in reading.mentions if m.kind in ("entity", "group")]
    if len(names) != 1 or reading.metrics != _PART_OF_AN_OWNER or reading.has(*OF_ALL):
        return False
    particles = {m.end for m in reading.mentions if m.kind == "filler" and m.start == names[0].end}
    takings = any(m.key == _REVENUE and m.start in {names[0].end, *particles} for m in reading.mentions)
    return takings and any(m.key in _SHARE and m.end <= names[0].start for m in reading.mentions)


def sets_beside(reading: Reading) -> bool:
    return reading.has(*SETTING_BESIDE) or compares(reading)


def own_metrics(reading: Reading) -> tuple[str, ...]:
    return () if reading.likely else reading.metrics


def _content(reading: Reading) -> set[int]:
    return {m.start for m in reading.mentions if m.kind not in _WORDS}
