"""How many of each slot a question fills, some of which only the facts can tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter

from knowledge import CURRENCIES, Knowledge, Quantity

from bot.answers import claims, sources
from bot.answers.calculations import amounts_per_period, difference, parts_of_amounts, years_kept
from bot.answers.names import ownership
from bot.answers.selecting.selection import FIRST, LAST
from bot.answers.statements.asserted import asserted
from bot.answers.statements.multiples_of_names import count_multiplied
from bot.models import Reading

_START = attrgetter("start")
_TALK = ("greeting", "thanks", "and_what", "confirm")
_SAYS_NOTHING = frozenset(
    {"greeting", "thanks", "confirm", "says", "what", "who", "where", "polar", "roughly", "acknowledged", "negation"}
)
"""Cues that ask for nothing where no other stands beside them."""
_BESIDE_A_TERM = frozenset({*_TALK, "what", "exactly", "ai", "model"})
"""Cues that may stand beside a term that is to be explained ("parameters in an AI model", "what exactly is capex")."""
_STANCES = frozenset({"risk", "strength", "bull", "bear", "verdict", "outlook", "opinion"})
_ASKING = frozenset(
    {"what", "which", "who", "how_much", "how_many", "how_big", "how_long", "why", "when", "where", "define", "list",
     "compare", "chart", "rank", "source", "quote", "every", "convert", "in_yuan",
     "total", "average", "remainder", "any_of"}
)
"""Cues with which a question asks for something: without any, a stated figure is there to be checked."""

_SAID = frozenset({"article", "says"})
"""Cues by which a question asks what the source says of something."""
_OF_A_PLAN = frozenset({"plan", "ai", "cloud"})
"""Cues of metrics beside which a plan is still asked about in general."""


def count_slots(reading: Reading, knowledge: Knowledge) -> Mapping[str, int]:
    """Each slot is counted when a rule first asks for it: most rules ask for few."""
    return _Counts(reading, knowledge)


class _Counts(dict[str, int]):
    def __init__(self, reading: Reading, knowledge: Knowledge) -> None:
        # These nearly every question is asked, and they cost nothing to count.
        super().__init__(entities=len(reading.entities), metrics=len(reading.metrics), told=len(reading.told))
        self.reading = reading
        self.knowledge = knowledge

    def __missing__(self, slot: str) -> int:
        count = self[slot] = _SLOTS[slot](self.reading, self.knowledge)
        return count


def _holders(reading: Reading, knowledge: Knowledge) -> int:
    return max((_count_holders(metric, knowledge) for metric in reading.metrics), default=0)


_BACK_TO_A_TERM = ("it", "its", "says")
"""Cues that lead back to a term before them."""


_HOW_IT_IS = frozenset({"怎么样", "怎麼樣", "怎样", "怎樣", "咋样", "咋樣", "如何", "点样", "點樣"})
"""Words that ask for the level of a figure (增速怎么样), and not for its meaning."""


_SAYING_OF_IT = frozenset({"was", "were", "did", "does", "do", "had", "has", "have", "would", "will"})
"""Right behind a term, what begins to say something of it."""
_AT = "at"


def _is_bare_term(reading: Reading) -> bool:
    """Whether a message is a term with "what is" before it: no article, and nothing else that means anything."""
    if not reading.has("what") or (reading.metrics and any(m.text in _HOW_IT_IS for m in reading.mentions)):
        return False
    spans = [(m.start, m.end) for m in reading.mentions if m.kind in ("term", "metric")]
    if not spans or _is_of_another_measure(reading):
        return False
    start, end = max(spans, key=lambda span: span[1] - span[0])
    told_after = {m for m in reading.mentions if m.start >= end and m.key in _BACK_TO_A_TERM}  # "R&D, what is it?"
    words = [m for m in reading.mentions if m.kind not in ("filler", "term") and m.key not in _BESIDE_A_TERM]
    words = [m for m in words if m not in told_after]
    alone = all(start <= m.start and m.end <= end for m in words)
    if _asks_which(start, end, reading):
        return False
    return alone and not any(m.end == start and m.text.casefold() == "the" for m in reading.mentions)


def _asks_which(start: int, end: int, reading: Reading) -> bool:
    """ "What valuation was pencilled in?", "at what valuation?": something is said of the term, and the word is not
    asked for."""
    asked = {m.start for m in reading.mentions if m.key == "what" and m.end == start}
    led = any(m.end in asked and m.text.casefold() == _AT for m in reading.mentions)
    said = any(m.start == end and m.text.casefold() in _SAYING_OF_IT for m in reading.mentions)
    return bool(asked) and (led or said)


def _is_of_another_measure(reading: Reading) -> bool:
    """ "What's the exact AI growth rate?": the words name one measure, and together stand for another."""
    named = {m.key for m in reading.mentions if m.kind == "metric"}
    return bool(named and reading.metrics) and named.isdisjoint(reading.metrics) and not reading.terms


def _asks_for_words(reading: Reading) -> bool:
    """ "What did Alibaba say about AI?": the words of somebody named, and not of the article."""
    if not reading.cues.issuperset(("what", "says")):
        return False
    says = {m.start for m in reading.mentions if m.kind == "cue" and m.key == "says"}
    return any(m.kind == "entity" and m.end in says for m in reading.mentions)


def _of_the_article(reading: Reading, knowledge: Knowledge) -> set[str]:
    """ "What does the article say about Amazon?" asks for no verdict: it has one on its subject only."""
    subjects = {knowledge.company(s.subject) for s in knowledge.base.sources.values() if s.subject}
    others = reading.entities and not subjects & {knowledge.company(key) for key in reading.entities}
    return {"verdict"} if others else set()


def _topics(reading: Reading, knowledge: Knowledge) -> int:
    if not reading.topics:
        return 0
    return len(set(reading.topics) - {"audience"} - _of_the_article(reading, knowledge))


def _places(reading: Reading) -> int:
    """How many places in an order are spoken of ("between first and last"): they stand for names."""
    return len(reading.ordinals) + sum(reading.has(*cues) for cues in (FIRST, LAST))


def _count_holders(metric: str, knowledge: Knowledge) -> int:
    kinds = knowledge.narrower(metric)
    if not kinds:
        return knowledge.count_holders(metric)
    return len({key for kind in (metric, *kinds) for key in knowledge.holders(kind)})


def _strangers(reading: Reading, knowledge: Knowledge) -> int:
    """Names and metrics that no source covers."""
    return _outsiders(reading, knowledge) + sum(not knowledge.metric(key).covered for key in reading.metrics)


def _outsiders(reading: Reading, knowledge: Knowledge) -> int:
    return sum(not knowledge.entity(key).covered for key in reading.entities)


def _single(reading: Reading, knowledge: Knowledge) -> int:
    """Whether the figures are one name's."""
    named = len(reading.entities)
    return int(not reading.groups and (named == 1 or (not named and _holders(reading, knowledge) == 1)))


def _several(reading: Reading, knowledge: Knowledge) -> int:
    """Whether figures stand side by side."""
    named = len(reading.entities)
    return int(named > 1 or bool(reading.groups) or (not named and _holders(reading, knowledge) > 1))


def _pair(reading: Reading, knowledge: Knowledge) -> int:
    """Two names to set against each other; none where a metric is itself how far they are apart."""
    if any("difference" in knowledge.metric(key).also for key in reading.metrics):
        return 0
    named = len(reading.entities)
    if named > 1 or reading.groups or (len(reading.pairs) > 1 and "pairs" in reading.inherited):
        return 2
    stands_for_two = named == 1 or _places(reading) > 1
    return 2 if stands_for_two and _holders(reading, knowledge) > 1 else named


def _shares_of(reading: Reading, knowledge: Knowledge) -> int:
    of_that = "share_of_that" in reading.inherited
    return int(parts_of_amounts.states_share_of(reading, knowledge)) if len(reading.quantities) > 1 or of_that else 0


def _reasons(reading: Reading, knowledge: Knowledge) -> int:
    asked = reading.has("why") or _asks_what_it_says(reading)
    return len(claims.reasons_for(reading, knowledge)) if asked and not _states_another(reading, knowledge) else 0


def _states_another(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Why does it trade at 25x?", where no source gives such a figure of what is named; "what drove the cloud group's
    39 %?" names nobody, and is of whom the source is about, as the reasons are."""
    named = {member for key in reading.entities or knowledge.subjects for member in knowledge.family(key)}

    def is_given(quantity: Quantity) -> bool:
        facts = knowledge.facts_with_value(quantity.value, quantity.unit) if quantity.unit else ()
        return any(fact.metric in reading.metrics and fact.entity in named for fact in facts)

    return not all(is_given(q) or claims.is_that_many_times(q, reading, knowledge) for q in reading.quantities)


def _asks_what_it_says(reading: Reading) -> bool:
    """ "What does the low P/E suggest?", "how does the author see its valuation?": what stands behind a figure."""
    of_the_source = reading.has("valuation") and (reading.has("opinion") or reading.cues.issuperset(_SAID))
    return not reading.has("polar", "confirm", "justify") and (reading.has("implies") or of_the_source)


def _plans(reading: Reading, knowledge: Knowledge) -> int:
    """Claims on what a plan is for, where "the plan" is asked in general: none of its figures by name."""
    named = any(m.kind == "metric" for m in reading.mentions)
    if named or not reading.has("plan") or not reading.cues & knowledge.metric_cues <= _OF_A_PLAN:
        return 0
    return len(claims.reasons_for(reading, knowledge))


def _affirmable(reading: Reading, knowledge: Knowledge) -> int:
    if reading.cues.isdisjoint(knowledge.claims.answerable):
        return 0
    return len(claims.affirmed(reading, knowledge)) + len(claims.denied(reading, knowledge))


def _said(reading: Reading) -> int:
    """Whether any word of a message means something."""
    for mention in reading.mentions:  # a plain loop: the first word mostly does, and every question asks this
        if mention.kind != "filler" and mention.key not in _SAYS_NOTHING:
            return 1
    return 0


_OF_TWO_CURRENCIES = ("rate", "convert", "implies")


def _asks_for_a_part(reading: Reading) -> int:
    """ "530亿美元中用于数据中心的比例": beside nothing but money, a percentage is asked for and not stated."""
    money = bool(reading.quantities) and all(q.unit in CURRENCIES for q in reading.quantities)
    return int(money and reading.has("as_percent"))


def _is_of_two_currencies(reading: Reading) -> bool:
    """Whether one word asks for the rate that an amount in two currencies implies."""
    if not reading.cues.issuperset(_OF_TWO_CURRENCIES):
        return False
    places = [{m.start for m in reading.mentions if m.key == cue} for cue in _OF_TWO_CURRENCIES]
    return bool(set.intersection(*places))


def _standing_alone(reading: Reading, knowledge: Knowledge) -> int:
    """Groups that are somebody by themselves; "its rivals" are so beside a name only."""
    return sum(not knowledge.base.groups[key].rivals for key in reading.groups)


def _undated(reading: Reading, knowledge: Knowledge) -> int:
    """Whether a question opens with "when", and nothing that it leads to has a date."""
    if not reading.has("when"):
        return 0
    words = (m for m in reading.mentions if m.kind != "filler" and m.key != "and_what")
    first = next(words, None)
    return int(first is not None and first.key == "when" and not sources.is_dateable(reading, knowledge))


def _dateables(reading: Reading, knowledge: Knowledge) -> int:
    return int(sources.is_dateable(reading, knowledge)) if _asks_for_a_date(reading) else 0


def _asks_for_a_date(reading: Reading) -> bool:
    """ "How long ago was the IPO cancelled?" asks so too."""
    return reading.has("when", "how_long") or (reading.has("age") and reading.has("cancel"))


_SLOTS: Mapping[str, Callable[[Reading, Knowledge], int]] = {
    "entities": lambda reading, _: len(reading.entities),
    "groups": lambda reading, _: len(reading.groups),
    "metrics": lambda reading, _: len(reading.metrics),
    "sides": lambda reading, knowledge: len(reading.entities) + _standing_alone(reading, knowledge),
    "subjects": lambda reading, _: len(reading.entities) + 2 * len(reading.groups),
    "length": lambda reading, _: reading.mentions[-1].end if reading.mentions else 0,
    "quantities": lambda reading, _: len(reading.quantities),
    "ordinals": lambda reading, _: len(reading.ordinals),
    "amounts": lambda reading, _: int(reading.has("how_much", "how_many", "when", "how_long")),
    "money": lambda reading, _: int(reading.has("convert", "in_yuan")),
    "elsewhere": lambda reading, _: len(set(reading.places) - claims.AT_HOME),
    "quoted": lambda reading, _: int(_asks_for_words(reading)),
    "topics": _topics,
    "points_of": lambda reading, knowledge: int(claims.is_of_several(reading, knowledge)),
    "stances": lambda reading, _: len(reading.cues & _STANCES - ({"verdict"} if reading.has("source") else set())),
    "told": lambda reading, _: len(reading.told),
    "doubts": lambda reading, _: int(
        reading.has("polar", "confirm") and not reading.has("existence", "list", "article", "mentioned")
    ),
    "chosen": lambda reading, _: int(reading.has("which", "who") and not reading.has("polar", "confirm")),
    "said": lambda reading, _: _said(reading),
    "alone": lambda reading, _: int(len(set(map(_START, reading.mentions))) == 1),
    "terms": lambda reading, _: len(reading.terms),
    "whence": lambda reading, _: int(reading.has("where")),
    "bare_terms": lambda reading, _: int(_is_bare_term(reading)),
    "excluded": lambda reading, _: len(reading.excluded) + len(reading.excluded_groups),
    "definables": lambda reading, _: len(reading.terms) + len(reading.metrics),
    "periods": lambda reading, _: len(reading.periods),
    "lengths": lambda reading, _: len(reading.spans),
    "asserted": lambda reading, _: len(asserted(reading)) if reading.quantities else 0,
    "multiplied": lambda reading, _: count_multiplied(reading),
    "asking": lambda reading, _: len(reading.cues & _ASKING) + _asks_for_a_part(reading),
    "events": lambda reading, knowledge: sum(map(len, sources.events_in(reading, knowledge))),
    "owned": lambda reading, knowledge: int(ownership.ownership_in(reading, knowledge) is not None),
    "strangers": _strangers,
    "outsiders": _outsiders,
    "single": _single,
    "several": _several,
    "pair": _pair,
    "parted": lambda reading, knowledge: int(difference.may_be_parted(reading, knowledge)),
    "part_each": lambda reading, knowledge: int(parts_of_amounts.regions_of(reading, knowledge) is not None),
    "rest_of_share": lambda reading, _: int(reading.has("rest_of_share")),
    "years_kept": lambda reading, _: years_kept.years_kept(reading),
    "two_amounts": lambda reading, _: int(reading.has("two_amounts")),
    "from_average": lambda reading, _: int("from_average" in reading.inherited),
    "one_place": lambda reading, _: int("one_place" in reading.inherited),
    "implied_rate": lambda reading, _: int(_is_of_two_currencies(reading)),
    "parts": lambda reading, knowledge: int(parts_of_amounts.parts_of(reading, knowledge) is not None),
    "shares_of": _shares_of,
    "spans": lambda reading, knowledge: len(amounts_per_period.spread_facts(reading, knowledge)),
    "reasons": _reasons,
    "plans": _plans,
    "affirmable": _affirmable,
    "listed": lambda reading, knowledge: len(claims.claims_with_a_stranger(reading, knowledge)),
    "dateables": _dateables,
    "undated": _undated,
}
