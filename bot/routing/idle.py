"""Words that a question uses without meaning what they mean elsewhere: "over three years" sets no limit, "my class will
debate it" asks for no forecast, "not its cloud spend" asks for nothing."""

from __future__ import annotations

import itertools

from knowledge import Knowledge, Mention

from bot.routing.measures import is_measure
from bot.routing.passing import PassingWords
from bot.routing.waking import Mentions, woken_by
from bot.waking import Sleepers, Worded, worded

_DETERMINER_AT_MOST = 5
TIMES = ("years", "quarters", "months", "weeks", "days")
_OF_GROWTH = ("growth", "faster", "slower", "revenue_growth", "pace")
_COUNTING_QUARTERS = ("streak", "triple_digit")
_RIVALS = ("rival", "competitor", "peer", "challenger")
_OWNING = ("its", "their", "the", "main", "biggest", "closest", "nearest", "big", "arch")
"""Words before "rival" where it is said of a name that follows ("its rival Microsoft")."""
_COMPETITION = "competition"
_COMPETING = frozenset({_COMPETITION, "peers"})
_SMALL_WORDS = 3
"""So many small words may stand between what sets beside and whom ("compared to all its rivals")."""
_POINTS = ("part", "piece", "bit", "portion", "那部分", "这部分", "部分")
"""Words of a share that also stand for one of several points."""
_CLOUD, _HOW_MUCH = "cloud", ("how_much", "how_many", "how_big", "as_percent", "most", "least", "more", "less")
_WHAT_PART, _PLAYS = "what part", ("play", "plays", "played")
_IDLE = ("over", "under", "beyond")
_OF_RATES = "quarterly"
_SEEING = frozenset({"see", "witness", "watch"})
_SEERS, _THINKING = frozenset({"i", "we", "you", "anyone", "people", "the"}), frozenset({"think", "reckon", "believe"})
"""Who will see it, and what is asked whether they will ("do you think I will see ...")."""
_BEING = frozenset({"is", "are"})
_FEW = 6
_GOING_TO = "going to"
_RALLY = "rally"
_TRADED = frozenset({"stock", "stocks", "shares", "rally"})
_WORDS_BETWEEN = 2
"""So many words may stand between "over" and a length of time ("over the next three years")."""
_BEFORE_A_MEAN = ("the", "is", "s", "whats", "their", "a", "of", "and", "give", "compute", "calculate")
_SUBJECTS = frozenset({"it", "they", "he", "she", "you", "one", "the company"})
"""Words that "when" is no question before."""
_ASKING = frozenset({"which", "what", "who", "why", "where", "how_much", "how_many", "define"})
_NEGATION, _EXCLUDE = "negation", "exclude"
_DENYING = frozenset({_NEGATION, _EXCLUDE})
_LATEST_NOT = 2
"""Where the "not" of an opening clause stands at the latest ("I do not need ...")."""


@woken_by("added_to")
def _without_idle_additions(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "In addition to its P/E" asks for one thing more; inside a question and before an amount it asks what comes to
    that."""
    amounts = {m.start for m in mentions if m.quantity}

    def is_meant(mention: Mention) -> bool:
        return mention.start > 0 and bool({mention.end, mention.end + 1} & amounts)

    return tuple(
        m.as_filler() if m.key == "added_to" and not is_meant(m) else m for m in mentions
    )


@woken_by("difference")
def _between_figures(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "A slice lying between ten and 25 %": before a figure it sets limits, and asks for no difference."""
    figures = {m.start for m in mentions if m.quantity}

    def limits(mention: Mention) -> bool:
        return mention.key == "difference" and mention.end in figures and mention.text.casefold().endswith("between")

    return tuple(m._replace(key="between") if limits(m) else m for m in mentions)


@woken_by(*_RIVALS)
def without_idle_rivals(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "And its competitor Azure?": who somebody is to the other asks for no point about competition and of no
    group."""
    names = {m.start for m in mentions if m.kind == "entity"}
    owned = {m.end for m in mentions if m.text.casefold() in _OWNING}

    def is_idle(mention: Mention) -> bool:
        return mention.text.casefold() in _RIVALS and mention.end in names and mention.start in owned

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


@woken_by(_COMPETITION)
def with_rivals_set_beside(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How does it stack up to the competition?": set beside somebody, the competition is who competes and no point
    about how fierce it is."""
    rivals = next((key for key, group in knowledge.base.groups.items() if group.rivals), None)
    if rivals is None or not _any_of(mentions, "compare"):
        return mentions
    if any(m.kind == "cue" and m.key in knowledge.claims.topics and m.key != _COMPETITION for m in mentions):
        return mentions  # "its risks against the competition" are points of their own
    small = {m.start: m.end for m in mentions if m.kind == "filler" or m.text.casefold() in _OWNING}
    beside = {m.end for m in mentions if m.key == "compare"}
    for _ in range(_SMALL_WORDS):
        beside |= {small[end] for end in beside if end in small}
    return tuple(
        m._replace(kind="group", key=rivals) if m.kind == "cue" and m.key == _COMPETITION and m.start in beside else m
        for m in mentions
    )


def without_own_rivals(question: Worded, words: PassingWords) -> Worded:
    """ "Our rivals beat us 3-0": the asker's own are none of the subject's."""
    if question.said.isdisjoint(_COMPETING):
        return question
    my = words.first_person & words.determiners
    own = {m.end for m in question.mentions if m.text.casefold() in my}
    if not own:
        return question
    return worded(tuple([
        m._replace(kind="unknown", key=m.text.casefold()) if m.key in _COMPETING and m.start in own else m
        for m in question.mentions
    ]))


@woken_by(*_POINTS, beside=("share",))
def _without_idle_part(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "The geopolitical part": behind a topic it is one of several points, no share of anything, and so is "the cloud
    part" where a point is asked for; "what part does it play" asks for a role."""
    topics = knowledge.claims.topics - knowledge.metric_cues
    ends = {m.end for m in mentions if m.kind == "cue" and m.key in topics}
    if ends and not any(m.quantity for m in mentions) and not _any_of(mentions, *_HOW_MUCH):
        ends |= {m.end for m in mentions if m.kind == "cue" and m.key == _CLOUD}

    plays = [m.start for m in mentions if m.text.casefold().split()[0] in _PLAYS]
    plays = [] if _any_of(mentions, "revenue", "contribute") else plays

    def is_idle(mention: Mention) -> bool:
        if mention.kind != "cue" or mention.key != "share":
            return False
        is_role = mention.text.casefold() == _WHAT_PART and any(start > mention.start for start in plays)
        return is_role or (mention.start in ends and mention.text in _POINTS)

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


@woken_by("budget")
def _without_idle_goings(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The highest P/E goes to?": at the end it asks who gets that, and for no money."""
    end = max(m.end for m in mentions)
    return tuple(m.as_filler() if m.key == "budget" and m.end == end and _goes(m) else m for m in mentions)


def _goes(mention: Mention) -> bool:
    return mention.text.casefold() in ("goes to", "go to", "went to")


@woken_by("will")
def _without_idle_will(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "My class will debate Alibaba" asks for no forecast: the future counts only beside a name, a metric or what is
    traded."""
    exchanges = {m.start for m in mentions if m.text.casefold().startswith("exchange")}
    telling = {
        i
        for m in mentions
        if m.kind in ("entity", "metric", "group")
        or (m.kind == "cue" and m.key in knowledge.metric_cues)
        or m.key == _RALLY
        or (m.text.casefold() in _TRADED and m.end not in exchanges)
        for i in range(m.start, m.end)
    }
    meant = {m.start for m in mentions if m.key == "it"}
    small = {m.start for m in mentions if m.kind == "filler" and len(m.text) <= _DETERMINER_AT_MOST}

    being = {m.end for m in mentions if m.text.casefold() in _BEING}
    doubted = _any_of(mentions, "polar", "confirm")
    places = {m.start for m in mentions if m.kind == "place" and not doubted}

    def is_idle(mention: Mention) -> bool:
        after = mention.end + (mention.end in small)
        if mention.key == "will" and mention.text.casefold() == _GOING_TO and {mention.end, after} & places:
            return True  # "the advantage of going to emerging markets"
        going = mention.start in being and mention.text.casefold() in (_GOING_TO, "gonna")  # "Alibaba is going to"
        before = {mention.start - 1, mention.start - 1 - going}
        beside = {*before, mention.end, after} & telling or mention.end in meant  # "will it continue?"
        return mention.kind == "cue" and mention.key == "will" and not beside and not _is_witnessed(mention, mentions)

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


def _is_witnessed(will: Mention, mentions: Mentions) -> bool:
    """ "Will I live to see Alibaba overtake AWS?", "will we ever see it pass Azure?": between two names, what is to be
    seen is still to come."""
    names = [m for m in mentions if m.kind == "entity" and m.start >= will.end]
    between = [m.text.casefold() for m in mentions if names and will.end <= m.start < names[0].start]
    inverted = between[:1] != [] and between[0] in _SEERS
    doubted = inverted or any(m.text.casefold() in _THINKING and m.start < will.start for m in mentions)
    return doubted and len(names) > 1 and len(between) <= _FEW and not _SEEING.isdisjoint(between)


@woken_by("when")
def _without_idle_when(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Which danger does it take when it builds abroad?": after another question word, and before whoever does it,
    it says in which case; "and when it was" asks."""
    asking = min((m.start for m in mentions if m.key in _ASKING), default=None)
    subjects = {m.start for m in mentions if m.kind == "entity" or m.text.casefold() in _SUBJECTS}
    joined = {m.end for m in mentions if m.key in ("and_what", "choice")}
    ends = {m.end for m in mentions}

    def is_idle(mention: Mention) -> bool:
        if mention.key != "when" or mention.text.casefold() != "when" or asking is None or asking >= mention.start:
            return False
        pausing = mention.start not in ends  # "what was cancelled, when it was ..."
        return mention.end in subjects and mention.start not in joined and not pausing

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


@woken_by("base_year")
def _without_idle_more(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How much more did it take in than a year ago": set against its own past, and not against somebody else."""
    named = {m.key for m in mentions if m.kind in ("entity", "group")}
    in_time = _any_of(mentions, "base_year")
    if not in_time or len(named) > 1 or not _any_of(mentions, "revenue") or _any_of(mentions, *_OF_GROWTH):
        return mentions
    return tuple(
        m.as_filler() if m.kind == "cue" and m.key in ("more", "above") else m
        for m in mentions
    )


@woken_by("define")
def _mean_as_average(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Mean cloud growth", "the mean P/E": right before what is measured a mean is an average, unless somebody means
    it ("does that mean growth?")."""
    measured = {m.start for m in mentions if is_measure(m, knowledge)}
    before = {m.end: m.text.casefold().split()[-1] for m in mentions}

    def is_average(mention: Mention) -> bool:
        means = mention.key == "define" and mention.text.casefold() == "mean" and mention.end in measured
        return means and before.get(mention.start, "the") in _BEFORE_A_MEAN

    return tuple(m._replace(key="average") if is_average(m) else m for m in mentions)


@woken_by(_NEGATION, _EXCLUDE)
def _without_refused_metrics(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Its R&D budget, not its cloud spend": what a clause that opens with "not" names is not asked."""
    refused: set[int] = set()
    parted = _asks_after_a_comma(mentions)
    joined = {m.end for m in mentions if m.key == "and_what"}
    by = {m.start for m in mentions if m.text.casefold() == "by"}
    last_end, refusing, measured = 0, False, False
    for mention in mentions:
        opens = mention.start > last_end  # a comma or a full stop lies between
        begins = opens if last_end else mention.start <= _LATEST_NOT
        if mention.kind == "cue" and mention.key in (_NEGATION, _EXCLUDE) and begins and (last_end or parted):
            refusing = True
        elif mention.key == _NEGATION and (mention.start in joined or (measured and mention.end in by)):
            refusing = True  # "the amount and not the growth", "by P/E not by price"
        elif opens:
            refusing = False
        elif is_measure(mention, knowledge):
            refused.update([mention.start] if refusing else [])
            measured = True
        last_end = max(last_end, mention.end)
    return tuple(m.as_filler() if m.start in refused else m for m in mentions)


def _asks_after_a_comma(mentions: tuple[Mention, ...]) -> bool:
    """ "I don't need its margin, only its P/E": a metric stands in a later part than the first."""
    ends = [one.end for one, two in itertools.pairwise(mentions) if two.start > one.end]
    return bool(ends) and any(m.kind == "metric" and m.start >= ends[0] for m in mentions)


def without_idle_not(question: Worded, excluded: set[tuple[int, int]]) -> Worded:
    """ "Not sure", "no offence": a "not" that no name follows leaves nobody out. `excluded` are the spans of the names
    that are left out."""
    if excluded or not question.said >= _DENYING:
        return question
    plain = {(m.start, m.end) for m in question.mentions if m.kind == "cue" and m.key == _NEGATION}
    return worded(tuple([
        m for m in question.mentions if not (m.kind == "cue" and m.key == _EXCLUDE and (m.start, m.end) in plain)
    ]))


@woken_by("per_quarter")
def _rates_and_fractions(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "$100bn a quarter" is a rate, "a quarter of the market" a fraction: a figure right before it decides."""
    rates = {m.start for m in mentions if m.kind == "cue" and m.key == "per_quarter"}
    amounts = {m.end for m in mentions if m.quantity and not m.quantity.worded}
    of_what = {m.start for m in mentions if m.text.casefold() == "of"}
    amounts |= {m.end for m in mentions if m.key in ("how_much", "how_many")}  # "so how much a quarter?"
    amounts |= {m.end for m in mentions if m.key == "it" and _asks_how_much_that_is(m, mentions)}
    fractions = {m.start for m in mentions if m.quantity and m.quantity.worded}

    def is_meant(mention: Mention) -> bool:
        if mention.start not in fractions:
            return True
        is_rate = mention.kind == "cue" and mention.key == "per_quarter"
        is_each = mention.start in amounts and mention.end not in of_what
        means_rate = is_each or mention.text.casefold().endswith(_OF_RATES)
        return is_rate == means_rate if is_rate or mention.quantity else True

    return tuple(m for m in mentions if m.start not in rates or is_meant(m))


def _asks_how_much_that_is(pointing: Mention, mentions: Mentions) -> bool:
    """ "RMB 120bn over four quarters, how much is that a quarter"."""
    asked = max((m.end for m in mentions if m.key in ("how_much", "how_many")), default=None)
    return asked is not None and 0 <= pointing.start - asked <= 1


@woken_by("per_year")
def _without_idle_spread(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "It is spread over three years, isn't it?" states how long it lasts, "was 2023 the year it was dropped?" which
    year is meant: neither asks for a year's part."""
    if not _any_of(mentions, "polar", "confirm"):
        return mentions
    lengths = [m.start for m in mentions if m.quantity and m.quantity.unit in TIMES]
    dated = {m.end + 1 for m in mentions if m.kind == "period"}  # behind a "the"

    def is_idle(mention: Mention) -> bool:
        return mention.start in dated or any(mention.start < start < mention.end for start in lengths)

    return tuple(m.as_filler() if m.key == "per_year" and is_idle(m) else m for m in mentions)


@woken_by("above", "below", beside=("quantity",))
def _without_idle_over(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Over three years" and "under the plan" set no limit: only a figure right after makes one. Nor does "over
    four quarters", unless quarters themselves are counted ("triple-digit growth for over 8 quarters")."""
    counted = any(
        (m.kind == "cue" and m.key in _COUNTING_QUARTERS)
        or (m.kind == "metric" and knowledge.metric(m.key).unit == "quarters")
        for m in mentions
    )
    spans = {
        m.start
        for m in mentions
        if m.quantity and m.quantity.unit in TIMES and not (counted and m.quantity.unit == "quarters")
    }
    figures = [m.start for m in mentions if m.quantity]

    def is_idle(mention: Mention) -> bool:
        if not (mention.kind == "cue" and mention.key in ("above", "below") and mention.text.casefold() in _IDLE):
            return False
        following = min((start for start in figures if start >= mention.end), default=None)
        return following in spans and following - mention.end <= _WORDS_BETWEEN

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


def _any_of(mentions: Mentions, *cues: str) -> bool:
    return not {m.key for m in mentions}.isdisjoint(cues)


IDLE_WORDS = Sleepers((
    _without_idle_additions,
    _without_idle_when,
    _without_idle_more,
    _mean_as_average,
    _between_figures,
    _rates_and_fractions,
    _without_idle_spread,
    _without_idle_part,
    _without_idle_goings,
    _without_idle_will,
    _without_idle_over,
    _without_refused_metrics,
))
"""The rewrites after which idle words are filler, or left out."""
