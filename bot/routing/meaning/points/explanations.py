"""What is to be explained: a term ("what the P/E measures"), or a point that somebody has made."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_TELLING = frozenset(
    {"measure", "measures", "capture", "captures", "indicate", "indicates", "signify", "signifies", "denote", "denotes",
     "tell you", "tells you", "tell us", "tells us", "tell me", "tells me", "tell one", "tells one",
     "tell investors", "tells investors", "tell", "tells"}
)
_AND, _RATIOS, _POINTING = "and_what", ("ratio", "quotient"), ("that", "this")
_WORKED_OUT, _HOW = frozenset({"worked", "calculated", "computed", "derived", "figured", "determined"}), "how"
_PE = "pe_ratio"
_DEFINE, _IMPLIES, _SAYS = "define", "implies", "says"
_ACCOUNTING, _SHARE = "account", "share"
_GAPS = ("discount", "difference", "cheap", "cheaper", "premium")
"""Cues of what somebody gives a reason for."""
_WHY, _WHY_IN_SHORT = "why", "y"
_BECAUSE = ("because", "bc", "bcs", "bcz", "bcoz", "becos", "coz", "cuz")
_EXPLAIN = frozenset({"explain", "explain it", "explain that", "explain to me", "explain please", "elaborate"})
_DENYING = ("negation", "exclude")
_ATTRIBUTING = frozenset({"attribute", "attributes", "attributed", "ascribe", "ascribes", "ascribed", "owe", "owes",
                          "owed", "credit", "credits", "credited"})
_WHAT, _TO, _FACTORS = "what", "to", frozenset({"factor", "factors", "cause", "causes", "thing", "things"})
_STRONG, _STRENGTH = ("strong", "powerful"), "strength"
_BURDENS = ("risk", "strength")
_ASKED_BACK = frozenset({"what are they", "what are those", "what are these", "which are they"})
_NOTES = frozenset({"footnote", "footnotes", "footer", "endnote"})
_POINTS = frozenset({"point", "bit", "part", "item", "bullet", "remark"})
_TALKED_OF, _POINTED = ("mentioned", "says", "article"), ("it", "its")
_BANDIED = frozenset(
    {"talk", "talks", "talking", "keep", "keeps", "bandy", "bandies", "bang", "harp", "drone", "rabbit"}
)
"""What is said of people who use a term over and over."""
_ON = ("about", "on", "regarding", "concerning", "with")


@woken_by("measure", "measures", "capture", "captures", "indicate", "indicates", "signify", "signifies", "denote",
          "denotes", "tell", "tells")  # fmt: skip
def with_terms_to_define(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Remind me what the P/E multiple measures", "what does a multiple of 18x tell me?", and of what was shown "what
    does that ratio tell an investor?": nobody is named, and behind the term a verb asks what it says."""
    pointed = {m.end for m in mentions if m.text.casefold() in _POINTING}
    ratios = [m for m in mentions if m.key in _RATIOS and m.start in pointed]
    terms = [m for m in mentions if m.kind in ("term", "metric") or _is_multiple(m) or m in ratios]
    if not terms or any(not (m in ratios or _belongs_to_a_term(m, knowledge)) for m in mentions):
        return mentions
    last = max(m.end for m in terms)
    if not any(m.key == "what" and m.end <= terms[0].start for m in mentions):
        return mentions
    told = {m.start for m in mentions if m.start >= last and m.text.casefold() in _TELLING}
    if not told:
        return mentions
    mentions = tuple(m._replace(kind="metric", key=_PE, quantity=None) if _is_multiple(m) else m for m in mentions)
    return tuple(m._replace(kind="cue", key=_DEFINE) if m.start in told else m for m in mentions)


@woken_by(*_WORKED_OUT)
def with_workings_to_define(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How is the P/E worked out?", "how are market shares calculated?": of nobody's, what the term means."""
    terms = [m for m in mentions if m.kind in ("term", "metric") or m.key in knowledge.metric_cues]
    verb = next((m for m in mentions if m.text.casefold().split()[0] in _WORKED_OUT), None)
    asked = mentions[0].text.casefold().split()[0] == _HOW
    named = any(m.kind in ("entity", "group", "period", "place") or m.quantity for m in mentions)
    if not (terms and asked and verb) or named or verb.start < max(m.end for m in terms):
        return mentions
    return tuple(m._replace(kind="cue", key=_DEFINE) if m is verb else m for m in mentions)


def _is_multiple(mention: Mention) -> bool:
    """ "A multiple", "18x", "40 times earnings"."""
    stated = mention.quantity is not None and mention.quantity.unit == "multiple"
    return stated or (mention.kind == "cue" and mention.key == "multiple")


def _belongs_to_a_term(mention: Mention, knowledge: Knowledge) -> bool:
    if mention.kind != "cue":
        return mention.kind in ("filler", "term", "metric") or _is_multiple(mention)
    if mention.key == _SAYS:
        return mention.text.casefold() in _TELLING
    opens = mention.key == _AND and mention.start == 0
    return opens or mention.key in ("what", "it", _DEFINE, _IMPLIES) or mention.key in knowledge.metric_cues


def _makes_a_point(words: list[str], about_follows: bool) -> bool:
    """ "The point" before an "about", or "bit about" in one."""
    in_one = len(words) > 1 and words[-1] in _ON and words[-2] in _POINTS
    return in_one or (about_follows and words[-1] in _POINTS)


@woken_by("footnote", "footnotes", "footer", "endnote")
def without_notes_to_write(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "We need a footnote for the P/E, how is it defined?": where a definition goes is no question for the source."""
    defined = any(m.key == _DEFINE for m in mentions) and any(m.kind in ("term", "metric") for m in mentions)
    if not defined:
        return mentions
    return tuple(m.as_filler() if m.key == "source" and m.text.casefold() in _NOTES else m for m in mentions)


@woken_by(_DEFINE)
def without_points_to_define(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The point about the IPO, explain please": a point is to be told, and no word is to be defined."""
    about = {m.start for m in mentions if m.text.casefold() in _ON}
    made = {m.start for m in mentions if _makes_a_point(m.text.casefold().split(), m.end in about)}
    if not made or not any(m.key == _DEFINE for m in mentions):
        return mentions
    return tuple(
        m.as_filler()
        if m.start in made or (m.key == _DEFINE and m.text.casefold() in _EXPLAIN)
        else m
        for m in mentions
    )


@woken_by(_DEFINE, beside=_BURDENS)
def without_points_asked_back(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "My boss wants two threats to the plan, what are they?": asks for the points, and what no word means."""
    first = min((m.end for m in mentions if m.key in _BURDENS), default=None)
    if first is None:
        return mentions
    return tuple(
        m.as_filler() if m.start >= first and m.key == _DEFINE and m.text.casefold() in _ASKED_BACK else m
        for m in mentions
    )


@woken_by(_DEFINE, beside=_BURDENS)
def with_burdens_explained(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Explain what is the issue with the cloud IPO": what speaks against it is to be told, and no word is to be
    defined."""
    burdens = [m for m in mentions if m.key in _BURDENS]
    about = [m for m in mentions if m.kind == "cue" and m.key in knowledge.claims.topics and m.key not in _BURDENS]
    told = any(m.start >= burden.end for burden in burdens for m in about)
    measured = any(m.kind in ("metric", "quantity") for m in mentions)
    if not told or measured:
        return mentions
    return tuple(m.as_filler() if m.key == _DEFINE and m.text.casefold() in _EXPLAIN else m for m in mentions)


@woken_by("account", "accounts", "accounting")
def with_accounts_given(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How does the text account for the discount?", "what accounts for the valuation gap?": the reason is asked for;
    what a name accounts for is its share."""
    accounting = {m.start for m in mentions if m.key == _SHARE and m.text.casefold().split()[0].startswith(_ACCOUNTING)}
    named = any(m.kind in ("entity", "group") and any(m.end <= start for start in accounting) for m in mentions)
    gaps = any(m.key in _GAPS for m in mentions)
    if not accounting or named or not gaps:
        return mentions
    return tuple(m._replace(key=_WHY) if m.start in accounting and m.key == _SHARE else m for m in mentions)


@woken_by(_WHY_IN_SHORT)
def with_why_in_short(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Y discount on baba", "y baba so cheap": the letter that opens a message asks for the reason."""
    opens = len(mentions) > 1 and mentions[0].kind == "unknown" and mentions[0].text.casefold() == _WHY_IN_SHORT
    return (mentions[0]._replace(kind="cue", key=_WHY), *mentions[1:]) if opens else mentions


@woken_by(*_BECAUSE)
def with_reasons_left_open(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The market gives Alibaba a haircut because ...?": a sentence on somebody that breaks off there asks for the
    reason."""
    last = mentions[-1] if mentions else None
    named = any(m.kind == "entity" for m in mentions)
    if last is None or last.text.casefold() not in _BECAUSE or not named or any(m.key == _WHY for m in mentions):
        return mentions
    return (*(m for m in mentions if m.end < last.end), last._replace(kind="cue", key=_WHY))


@woken_by(*_STRONG, beside=(_WHY,))
def with_strong_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Why is Google Cloud strong?", "Why Alibaba is so strong?": its strengths are the reasons; "why is strong growth
    ..." speaks of something else."""
    starts = {m.start for m in mentions}
    strong = next((m for m in mentions if m.text.casefold() in _STRONG and m.end not in starts), None)
    named = any(m.kind == "entity" for m in mentions)
    asked = any(m.kind == "metric" or m.quantity or m.key in (*knowledge.claims.topics, *_DENYING) for m in mentions)
    if strong is None or not named or asked:
        return mentions
    return tuple(m._replace(kind="cue", key=_STRENGTH, word=None) if m is strong else m for m in mentions)


@woken_by(*_ATTRIBUTING, beside=("growth", "revenue_growth", "revenue"))
def with_growth_attributed(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "To what does the source attribute the growth of the cloud unit?", "what does Azure owe its growth to?": why it
    grows, and not how fast."""
    verb = next((m.start for m in mentions if m.text.casefold() in _ATTRIBUTING), None)
    asking = next((m for m in mentions if m.key == _WHAT), None)
    if verb is None or asking is None or any(m.key in ("who", "polar", _WHY) for m in mentions):
        return mentions
    to = mentions[-1].text.casefold().split()[-1] == _TO or any(
        m.end == asking.start and m.text.casefold() == _TO for m in mentions
    )
    if not to:
        return mentions
    idle = {m.start for m in mentions if m.text.casefold() in _FACTORS or m.key == "article"} | {asking.start}
    told = (m.as_filler() if m.start in idle else m for m in mentions if m.start != verb)
    why = next(m for m in mentions if m.start == verb)._replace(kind="cue", key=_WHY, word=None)
    return tuple(sorted((*told, why), key=lambda m: (m.start, m.end)))


@woken_by(*_TALKED_OF, *_BANDIED, beside=_POINTED)
def with_terms_pointed_at(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "It keeps mentioning LLMs. What are those?": a term that is said to be talked of, and nothing else, is to be
    defined."""
    end = max((m.end for m in mentions if m.kind != "filler"), default=0)
    said = [m for m in mentions if m.start < end]  # "what is that, please?"
    terms = {m.key for m in said if m.kind == "term"}
    spans = {(m.start, m.end) for m in said if m.kind == "term"}
    others = [m for m in said if (m.start, m.end) not in spans]
    told = any(m.kind in ("entity", "group", "period") or m.quantity for m in others)
    talked_of = any(m.key in _TALKED_OF or _is_bandied(m) for m in said)
    asked = [m for m in said if m.key == _WHAT]
    if len(terms) != 1 or told or not (talked_of and asked):
        return mentions
    pointed = said[-1]
    if pointed.key not in _POINTED or asked[-1].end < pointed.start - 1:
        return mentions
    return (*(m for m in said if m.end < pointed.end and m.kind != "group"), pointed._replace(key=_DEFINE))


def _is_bandied(mention: Mention) -> bool:
    return mention.text.casefold().split()[0] in _BANDIED
