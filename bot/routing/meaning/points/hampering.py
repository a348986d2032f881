"""What stands in somebody's way: "what holds US clouds back in Asia?" and "what might slow down its expansion?" ask for
obstacles, whoever stands between the verb and its particle."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_RISK = "risk"
_HAMPERING = {
    "back": frozenset({"hold", "holds", "holding", "held", "set", "sets", "setting", "keep", "keeps", "keeping"}),
    "down": frozenset(
        {"slow", "slows", "slowing", "drag", "drags", "dragging", "weigh", "weighs", "weighing", "pull", "pulls"}
    ),
    "up": frozenset({"trip", "trips", "tripping", "tripped"}),
    "off": frozenset({"scare", "scares", "scaring", "put", "puts", "putting", "frighten", "frightens"}),
    "away": frozenset({"scare", "scares", "scaring"}),
}
"""The verbs that go with a particle to hamper whoever stands between the two."""
_REACH = 6
"""Tokens between such a verb and its particle."""
_NEARBY = 3 * _REACH
"""Mentions among which the particle is looked for: a token may have several."""
_SOMEBODY = frozenset(
    {"people", "investors", "buyers", "shareholders", "ppl", "folks", "funds", "it", "its", "them", "their", "stock",
     "shares", "company"}
)
_SLOWED = frozenset({"slow", "slows", "slow down", "slows down", "slowing down"})
_HELD_BACK = frozenset({"hold back", "holds back", "holding back", "set back", "sets back"})
_HAMPERS, _OBJECTS = ("hamper", "hampers"), frozenset({"its", "the", "their"})
_BLOCKING = frozenset({"block"})
"""Verbs that are names of companies as well."""
_MODALS = frozenset({"could", "might", "may", "can", "would"})
_OPENING = frozenset({"what", "which", "who", "where", "whats"})
_BRAKES = ("blocker", "blockers", "showstopper", "showstoppers", "stopper", "stoppers", "dealbreaker", "dealbreakers",
           "breaker", "breakers", "brake", "brakes")
_BEFORE_BRAKES = frozenset({"show", "deal"})
_UPSIDE, _NEAR = "upside", 2
_LIMITING = frozenset({"cap", "caps", "capping", "limit", "limits", "limiting", "curb", "curbs", "curbing"})
_SHARE, _WHICH, _WHAT, _PART = "share", "which", "what", "part"
_HARMING = frozenset(
    {"choke", "stifle", "hit", "hurt", "harm", "hamper", "affect", "threaten", "throttle", "strangle", "squeeze",
     "endanger", "cripple", "damage", "limit", "curb"}
)
_MARKET_WRONG = "market_wrong"
_GETTING, _WRONG = frozenset({"get", "gets", "getting", "got", "has", "have"}), "wrong"
_WHO_VALUES = frozenset({"market", "wall street", "investors", "street"})


@woken_by(*_HAMPERING, beside=frozenset().union(*_HAMPERING.values()))
def with_obstacles(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What holds US clouds back?", "what scares people off it?": verb and particle are one, and an obstacle."""
    for place, verb in enumerate(mentions):
        behind = mentions[place + 1 : place + 1 + _NEARBY]
        particle = next((m for m in behind if _closes(verb, m, behind)), None)
        if particle is not None:
            return tuple(_as_obstacle(m, verb, particle) for m in mentions)
    return mentions


@woken_by("slow", "slows", "slowing", *_BLOCKING)
def with_hindered_growth(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What might slow down its expansion?": what would do so is an obstacle; what slowed has changed."""
    opens = mentions[0].text.casefold().split()[0] in _OPENING
    modals = {m.end for m in mentions if m.text.casefold().split()[-1] in _MODALS}

    def hinders(mention: Mention) -> bool:
        blocks = mention.text in _BLOCKING and mention.kind == "entity"  # a company of that name has a capital
        return (blocks or mention.text.casefold() in _SLOWED) and mention.start in modals

    return tuple(m._replace(kind="cue", key=_RISK) if opens and hinders(m) else m for m in mentions)


@woken_by("back")
def with_what_is_held_back(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What could hold back Alibaba's AI hardware?" asks for obstacles; investors who hold back are cautious."""
    asks = mentions[0].text.casefold().split()[0] in _OPENING
    modals = {m.end for m in mentions if m.text.casefold().split()[-1] in _MODALS}
    somebody = {m.start for m in mentions if not _SOMEBODY.isdisjoint(m.text.casefold().split())}

    def holds_back(mention: Mention) -> bool:
        said = mention.text.casefold() in _HELD_BACK and mention.start in modals
        return said and mention.end not in somebody

    return tuple(m._replace(kind="cue", key=_RISK) if asks and holds_back(m) else m for m in mentions)


@woken_by(*_HAMPERS)
def with_what_is_hampered(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Could regulation hamper Alibaba's expansion?": a danger for whoever stands behind it; "what might it hamper?"
    asks for that."""
    objects = {m.start for m in mentions if m.kind == "entity" or m.text.casefold() in _OBJECTS}

    def hampers(mention: Mention) -> bool:
        return mention.text.casefold() in _HAMPERS and mention.end in objects

    return tuple(m._replace(kind="cue", key=_RISK, word=None) if hampers(m) else m for m in mentions)


@woken_by(*_BRAKES)
def with_brakes(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The biggest blockers for Aliyun", "any brakes on its expansion": obstacles, where somebody is named; "any
    blockers at work?" is none of this field."""
    if not any(m.kind in ("entity", "group") for m in mentions):
        return mentions
    brakes = {m.start for m in mentions if m.text.casefold() in _BRAKES}

    def as_meant(mention: Mention) -> Mention:
        if mention.start in brakes:
            return mention._replace(kind="cue", key=_RISK)
        opens = mention.text.casefold() in _BEFORE_BRAKES and mention.end in brakes
        return mention.as_filler() if opens else mention

    return tuple(map(as_meant, mentions))


@woken_by(_UPSIDE)
def with_capped_upside(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What is capping the upside?": what limits it is an obstacle, and no strength."""
    limits = [m for m in mentions if not _LIMITING.isdisjoint(m.text.casefold().split())]

    def is_capped(mention: Mention) -> bool:
        return mention.text.casefold() == _UPSIDE and any(0 <= mention.start - m.end <= _NEAR for m in limits)

    capped = [m.start for m in mentions if is_capped(m)]
    if not capped:
        return mentions
    read = tuple(m.as_filler() if m in limits else m for m in mentions)
    return tuple(m._replace(kind="cue", key=_RISK) if m.start in capped else m for m in read)


@woken_by(_PART)
def without_parts_in_danger(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Which part of its AI could export curbs choke off?": what is harmed, and no share of anything."""
    asked = {m.end for m in mentions if m.key in (_WHICH, _WHAT)}
    part = next((m for m in mentions if _is_part(m) and (m.start in asked or m.end - m.start > 1)), None)
    harmed = [m.start for m in mentions if part and m.start > part.end and _harms(m)]
    if part is None or not harmed:
        return mentions
    read = tuple(m._replace(kind="cue", key=_RISK) if m.start in harmed else m for m in mentions)
    return tuple(m.as_filler() if m.start == part.start and m.key == _SHARE else m for m in read)


def _is_part(mention: Mention) -> bool:
    """ "Part" behind "which", or the two in one."""
    words = mention.text.casefold().split()
    return words[-1] == _PART and set(words[:-1]) <= {_WHICH, _WHAT}


def _harms(mention: Mention) -> bool:
    return not _HARMING.isdisjoint(mention.text.casefold().split())


@woken_by(_WRONG)
def with_misjudgements(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is the market getting Alibaba wrong?": whether it is misjudged, and not whether a statement is true."""
    values = [m for m in mentions if m.text.casefold() in _WHO_VALUES]
    names = [m for m in mentions if m.kind == "entity"]
    if not values or not names:
        return mentions
    gets = [m for m in mentions if m.text.casefold() in _GETTING and m.end == names[0].start]

    def misjudges(mention: Mention) -> bool:
        return mention.text.casefold() == _WRONG and bool(gets) and mention.start == names[0].end

    return tuple(m._replace(kind="cue", key=_MARKET_WRONG) if misjudges(m) else m for m in mentions)


def _closes(verb: Mention, particle: Mention, behind: Mentions) -> bool:
    """Whether the particle belongs to the verb: right behind it stands somebody, and then it."""
    words = particle.text.casefold().split()
    first = verb.text.casefold().split()[0]
    if words[0] not in _HAMPERING or first not in _HAMPERING[words[0]] or not 0 < particle.start - verb.start <= _REACH:
        return False
    between = [m for m in behind if verb.start < m.start < particle.start]
    return any(map(_is_somebody, between)) and not any(m.quantity or m.kind == "metric" for m in between)


def _is_somebody(mention: Mention) -> bool:
    return mention.kind in ("entity", "group") or not _SOMEBODY.isdisjoint(mention.text.casefold().split())


def _as_obstacle(mention: Mention, verb: Mention, particle: Mention) -> Mention:
    if mention.start == verb.start:
        return mention._replace(kind="cue", key=_RISK)
    return mention.as_filler() if mention.start == particle.start else mention
