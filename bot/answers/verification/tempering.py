"""What tempers a verdict: a denial with a tag, a judgement, a figure without a date, an amount of which it is not said
what it is of."""

from __future__ import annotations

from knowledge import CURRENCIES, Fact, Knowledge, Period

from bot.answers.statements.comparing import denials, is_denied_and_tagged
from bot.answers.unlike import weighed
from bot.answers.verification.beyond import reaches_beyond
from bot.answers.verification.checks import Verdict
from bot.answers.verification.overstated import says_too_much
from bot.answers.verification.unweighed import is_praised, is_turned_round, says_how_much
from bot.answers.verification.verified import Denied, Verification
from bot.models import Reading

ORDERED = ("top", "beside")
"""Relations of an order."""
_ONE_BY_ONE = ("several", "choice")
"""Relations of which no one verdict is told."""
_OF_ONE_AMOUNT = ("stated", "span")
_OWNERS = ("its", "their", "the", "that", "this")
_OTHER_DEEDS = frozenset({"make", "made", "get", "got", "need", "deny", "denied", "write off", "written off", "lose"})
"""Known words that are no laying out, between a name and an amount."""
_DENYING = ("not", "isnt")
_EMERGING = "emerging"
_JUDGING = ("cheap", "expensive", "more", "less")
"""Cues with which a number by itself is called too high or too low."""
_STILL = ("still", "nowadays", "presently", "还", "还是", "仍", "仍然", "依然", "现在的", "目前的", "如今的")
_WHERE_TO = (_EMERGING, "world", "region_name")
"""Cues of where money goes: a choice between two of them is not settled by the amount."""
_SAYING_NOTHING = frozenset(
    {"function_words", "auxiliary", "auxiliaries_and_contractions", "pronouns_and_determiners", "bare_connectives",
     "polar", "confirm", "it", "says", "roughly"}
)
"""Groups of filler, and cues, that do not say what an amount is of."""
_PURPOSES = ("for", "on", "in", "to", "用于", "用在", "用来", "投向", "投在", "为了")
_HAN_THAN, _EVEN = ("比", "較", "较"), ("还", "還")
"""比…还 says "even more", and not "still"."""


def is_undated(content: Verification, reading: Reading) -> bool:
    """ "Did Azure grow 39 % in 2025?": the figure has no date, or is of another stretch of time, and is of that year
    for nobody to say."""
    asked = [mention for mention in reading.periods if mention.key != "now"]
    facts = [row.fact for row in content.rows[:1] if row.fact]
    return any(_is_of_another_time(fact, mention.period) for mention in asked for fact in facts)


def _is_of_another_time(fact: Fact, asked: Period | None) -> bool:
    """What is measured over a time is of that and of none longer ("in 2025" for one quarter's growth, for four quarters
    that have no dates); a level is of the year in which it held."""
    own = fact.period or fact.as_of
    if own is None:
        return True
    if not (asked and asked.start):
        return False
    if own.start is None:
        return True
    return fact.period is not None and (own.start, own.end) != (asked.start, asked.end)


def is_of_now(reading: Reading) -> bool:
    """ "Is Azure's growth still 39 %?", "is it 18x today?"."""
    than = any(m.key == "compare" and m.text in _HAN_THAN for m in reading.mentions)
    return any(m.key == "now" for m in reading.periods) or any(
        m.kind == "filler" and m.text.casefold() in _STILL and not (than and m.text in _EVEN) for m in reading.mentions
    )


def denied(content: Verification, reading: Reading) -> Denied:
    """ "AWS isn't smaller than Azure, is it?": a bare yes or no says nothing here; whether the denial is right does."""
    if reading.has("false_that"):
        return _called_false(content, reading)
    tagged = content.relation in ORDERED and is_denied_and_tagged(reading) and content.verdict in ("yes", "no")
    if not tagged or _is_only(reading):
        return ""
    return "agreed" if content.verdict == "yes" else "contradicted"


def _called_false(content: Verification, reading: Reading) -> Denied:
    """ "Is it wrong that Azure has 20 %?" gets a no, "is it not true that …?" neither yes nor no."""
    if content.verdict not in ("yes", "no") or content.relation in _ONE_BY_ONE or denials(reading):
        return ""
    words = {word for m in reading.mentions if m.key == "false_that" for word in m.text.casefold().split()}
    if not words.isdisjoint(_DENYING) or any("不" in word for word in words):
        return "right" if content.verdict == "yes" else "wrong"
    return "not_false" if content.verdict == "yes" else "false"


def tempered(content: Verification, reading: Reading, knowledge: Knowledge) -> Verdict:
    """The verdict, where the question leaves nothing open: whether a price is too high is nobody's figure; one without
    a date is not of a year for certain ("did Azure grow 39 % in 2025?"); and what a figure is of must be said."""
    if content.verdict not in ("yes", "no", "both", "points"):
        return content.verdict
    if content.verdict == "yes" and _is_of_two_places(content, reading, knowledge):
        return "divided"
    if reading.has("judged"):
        return "unclear"
    aside = is_turned_round(reading) or says_how_much(reading) or is_praised(reading) or reading.is_within_a_clause
    if aside or _judges_a_number(reading) or _is_of_a_group_alone(content, reading):
        return "plain"
    if content.verdict in ("yes", "both") and says_too_much(content, reading):
        return "plain"
    if denials(reading) > 1 or is_denied_and_tagged(reading) or reading.has("false_that") or _is_only(reading):
        return "plain"
    if content.mixed and not reading.pairs and not _names_each_amount(content, reading, knowledge):
        return "plain"
    if content.relation == "span" and reading.has("choice"):
        return "plain"  # "is the plan for 3 years or 5?"
    if reading.has("choice") and reading.has(*_WHERE_TO):
        return "plain"  # "is the 80 % for emerging markets or worldwide?"
    if content.verdict == "no":
        return "no"
    if reaches_beyond(content, reading, knowledge):
        return "among"
    if is_undated(content, reading):
        return "unclear"
    return "unnamed" if content.relation == "stated" and _is_unnamed(content, reading, knowledge) else content.verdict


def _is_of_a_group_alone(content: Verification, reading: Reading) -> bool:
    """ "Do US cloud providers dominate the market?": of several, none is where it is for all of them."""
    named = any(m.kind == "entity" for m in reading.mentions)
    return content.relation == "top" and bool(reading.groups) and not named and not reading.inherited


def _judges_a_number(reading: Reading) -> bool:
    """ "Is a P/E of 40x too high?": whose it is, and where it stands, is told; what is too high, nobody says."""
    names = [m.text for m in reading.mentions if m.kind == "entity"]
    by_number = len(names) == 1 and names[0][0].isdigit()
    too = any(m.text.casefold().split()[0] == "too" for m in reading.mentions)
    return by_number and too and reading.has(*_JUDGING)


def _names_each_amount(content: Verification, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is Microsoft's annual R&D above Alibaba's three-year plan?", "... above what Amazon puts into the cloud?": one
    kind is asked for by name, the other too or in other words, and the source itself weighs the two; "does Microsoft
    spend more than Amazon?" leaves open what is meant."""
    unnamed = [row.metric for row in content.rows if row.metric not in reading.metrics]
    signs = [sign for metric in unnamed for sign in knowledge.metric(metric).signs if reading.cues.issuperset(sign)]
    named = not unnamed or (len(unnamed) < len(content.rows) and bool(signs))
    return named and len(content.rows) == len(reading.entities) and bool(weighed(content.rows, knowledge))


def _is_of_two_places(content: Verification, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is the 80 % for emerging markets?": one part of the source says so of the same figure, another does not."""
    facts = [row.fact for row in content.rows if row.fact]
    alike = len({(fact.entity, fact.metric, fact.value) for fact in facts}) == 1 and len(facts) > 1
    contradicted = bool(knowledge.conflicts_touching(fact.key for fact in facts))
    return alike and contradicted and content.relation == "stated" and (bool(reading.places) or reading.has(_EMERGING))


def _is_only(reading: Reading) -> bool:
    """ "Is the $53 billion only for AI?": what else it is for is not checked. "Only 4 %" is what the figure is."""
    purposes = {m.start for m in reading.mentions if m.text.casefold() in _PURPOSES}
    return any(m.key == "only" and m.end in purposes for m in reading.mentions if m.kind == "cue")


def _is_unnamed(content: Verification, reading: Reading, knowledge: Knowledge) -> bool:
    """ "Azure has 25 %, is it right?": only the value leads to a metric, and others are in its unit too."""
    row = content.rows[0]
    unit = row.fact.unit if row.fact else None
    held = {metric for key in knowledge.family(row.entity) for metric in knowledge.metrics_of(key)}
    alike = sum(knowledge.metric(metric).unit == unit for metric in held)
    return bool(reading.pairs) and (_acts(reading) if unit in CURRENCIES else alike > 1)


def other_deeds(content: Verification, reading: Reading) -> tuple[str, ...]:
    """ "Did Alibaba raise $53 billion?", "is it worth $53 billion?": only the amount leads to a metric, and a word that
    nothing explains says of what it is meant to be. Between a name and an amount such a word is what was done with it,
    whatever stands behind ("did Amazon save $40 billion of cloud spending?")."""
    if content.verdict != "yes" or content.relation not in _OF_ONE_AMOUNT:
        return ()
    if content.relation == "stated" and reading.pairs:
        return tuple(m.text for m in reading.mentions if m.start in reading.passed)
    names = {m.end for m in reading.mentions if m.kind == "entity" and not m.is_possessive}
    amounts = {m.start for m in reading.mentions if m.quantity and m.quantity.unit in CURRENCIES}
    amounts |= {m.start for m in reading.mentions if m.end in amounts and m.text.casefold() in _OWNERS}
    between = [m for m in reading.mentions if m.start in names and m.end in amounts]
    return tuple(m.text for m in between if m.kind == "unknown" or m.text.casefold() in _OTHER_DEEDS)


def _acts(reading: Reading) -> bool:
    """ "Is Microsoft worth $100 billion?", "did Amazon earn $40 billion?": a word beside name and amount says of what
    the amount is, and it is none that leads to a metric."""
    said = [m for m in reading.mentions if m.kind in ("filler", "unknown", "cue")]
    return any(m.key not in _SAYING_NOTHING for m in said)
