"""Whom a point names instead: "is it Microsoft that has the edge in data analytics?" and "Qwen3-Next goes after OpenAI,
right?" get what the source says, which is of somebody else."""

from __future__ import annotations

from knowledge import Claim, Knowledge, Mention, cues_of

from bot.answers.claims.verdicts import BROAD, THINGS, Verdict, is_turned
from bot.models import Reading

_JOINTS = ("that", "who", "which")
_IT, _POLAR = "it", "polar"
_SHORTEST, _PAIR = 4, 2
_MODEL = "model"
_ASKING_MORE = ("which", "what", "who", "why", "where", "when", "how_much", "how_many", "most", "least", "more", "less",
                "only", "both", "every", "article", "source", "author")
_ASKING_MORE_OF_ONE = tuple(cue for cue in _ASKING_MORE if cue not in ("article", "source", "author"))
_THE_ONE = (" the one ", " the model ")
"""Words with which it is asked whether somebody is that one and no other."""
_WHOSE = "whose"
_IT_IS = ("it", "it's", "it’s", "its", "it is", "it was")
_ONE = ("the one ", "the company ", "the provider ")
_CREDITING = (" credit", " credits", " crediting", " praise", " praises", " commend", " commends")
_CREDITED = ("credited with", "is credited with", "praised for", "is praised for", "being credited with")
_CREDITED_TO = ("credited to", "attributed to", "ascribed to", "attribute it to", "attribute that to")
_ATTRIBUTING = ("credit", "attribut", "ascrib", "prais", "commend", "describ")
"""Verbs with which a source is said to say something of somebody, and how they stand beside a name."""
_CHALLENGE = "gemini"
"""The cue of one product that is set against another."""
_AFTER = ("goes after", "go after", "going after", "takes on", "take on", "taking on", "aimed at", "aims at", "targets",
          "is up against", "challenges", "challenge", "targeting", "goes up against")
_OPENED = "open_source"
_MAKING = frozenset(
    {"made", "make", "makes", "launched", "launch", "released", "release", "built", "build", "developed", "develop",
     "developing", "created", "create", "invented", "published", "发布", "發布", "推出", "开发", "開發", "研发", "研發"}
)
"""Verbs of whoever brings out a model or an app."""


def names_another(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """Not so in the source, where what a yes/no question says of one is said of another alone."""
    if reading.quantities or reading.periods or is_turned(reading):
        return None
    return (
        _of_a_cleft(reading, knowledge)
        or _of_a_challenge(reading, knowledge)
        or _of_the_one_that_challenges(reading, knowledge)
        or _of_a_maker(reading, knowledge)
    )


def _of_a_maker(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """ "Has Google made Qwen models open source?", "did Microsoft launch the Qwen app?": another company's model."""
    names = [m for m in reading.mentions if m.kind == "entity"][:_PAIR]
    if len(names) != _PAIR or not reading.has(_POLAR, "confirm") or reading.has(*_ASKING_MORE):
        return None
    doer, thing = names
    owner = knowledge.company(thing.key)
    if knowledge.entity(thing.key).kind not in THINGS or knowledge.company(doer.key) == owner:
        return None
    between = [m for m in reading.mentions if doer.end <= m.start < thing.start]
    if not any(map(_makes, between)) or not all(m.kind == "filler" or _makes(m) for m in between):
        return None
    own = [c for c in knowledge.base.claims if knowledge.company(c.entity) == owner and _MODEL in c.topics]
    any_model = reading.has(_OPENED) and knowledge.entity(thing.key).kind != _MODEL
    opened = [c for c in own if any_model and _OPENED in c.affirms]
    told = opened or [c for c in own if thing.key in c.about]
    return Verdict("no", tuple(told[:1])) if told else None


def _makes(mention: Mention) -> bool:
    return mention.key == _OPENED or not _MAKING.isdisjoint(mention.text.casefold().split())


def _of_the_one_that_challenges(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """ "Is Qwen2.5-Max the one that is set against Gemini?": a point says it of another model."""
    if _CHALLENGE not in reading.topics or not reading.has(_POLAR, "confirm") or reading.has(*_ASKING_MORE_OF_ONE):
        return None
    said = f" {' '.join(m.text.casefold() for m in reading.mentions)} "
    models = [key for key in reading.entities if knowledge.entity(key).kind == _MODEL]
    if "entities" in reading.inherited or len(models) != 1 or len(reading.entities) != 1:
        return None
    if not any(one in said for one in _THE_ONE):
        return None
    told = tuple(c for c in knowledge.base.claims if _CHALLENGE in cues_of(c))
    return Verdict("unsaid", told[:1]) if told and all(models[0] not in claim.about for claim in told) else None


def _of_a_cleft(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """ "Is it Amazon that is allied with OpenAI?", "does the text credit Amazon with the alliance?"."""
    name = _picked_out(reading)
    if name is not None and reading.has(*_ASKING_MORE):
        return None
    name = name or _said_to_be_so(reading)
    topics = (set(reading.topics) & reading.cues) - set(BROAD)
    if name is None or not topics:
        return None
    others = set(reading.entities) - {name.key}
    said = [c for c in knowledge.base.claims if topics & set(c.affirms) and topics <= cues_of(c)]
    said = [claim for claim in said if others <= knowledge.claims.names_in(claim)]
    owners = {knowledge.company(claim.entity) for claim in said}
    if len(owners) != 1 or any(_speaks_of(claim, name.key, knowledge) for claim in said):
        return None
    if _is_denied(topics & {cue for claim in said for cue in claim.affirms}, name.key, knowledge):
        return None  # what is said of himself comes first
    said = [claim for claim in said if _says_whose(claim, knowledge)]
    if not said:
        return None
    return Verdict("unsaid", tuple(said[:1]))


def _says_whose(claim: Claim, knowledge: Knowledge) -> bool:
    """Whether its text names its owner: else it would be taken for a point of the one who is asked about."""
    owners = (claim.entity, knowledge.company(claim.entity))
    return any(knowledge.entity(key).name.casefold() in claim.text.casefold() for key in owners if key)


def _is_denied(cues: set[str], name: str, knowledge: Knowledge) -> bool:
    own = (c for c in knowledge.base.claims if knowledge.company(c.entity) == knowledge.company(name))
    return cues <= {cue for claim in own for cue in claim.denies}


def _picked_out(reading: Reading) -> Mention | None:
    """The name between "is it" and "that"."""
    told = [m for m in reading.mentions if m.key != "its"]
    if len(told) < _SHORTEST or told[0].key != _POLAR or told[1].text.casefold() != _IT:
        return None
    behind = [m for m in told if m.start >= told[1].end]
    named = behind[0].kind == "entity" and behind[1].text.casefold().split()[0] in _JOINTS
    return behind[0] if named else None


def _said_to_be_so(reading: Reading) -> Mention | None:
    """The one name of whom a yes/no question says something in so many words: "it's Amazon whose ...", "is AWS the one
    described as ...?", "does the text credit Amazon with ...?", "is it credited to Amazon?"."""
    asking = {m.key for m in reading.mentions if m.text.casefold() != _WHOSE}
    if not reading.has(_POLAR, "confirm") or not asking.isdisjoint(_ASKING_MORE_OF_ONE):
        return None
    if any(m.kind in ("unknown", "place", "group", "segment") and not _attributes(m) for m in reading.mentions):
        return None
    names = [m for m in reading.mentions if m.kind == "entity"]
    picked = [name for name in names if _is_said_of(name, reading)]
    return picked[0] if len(picked) == 1 else None


def _is_said_of(name: Mention, reading: Reading) -> bool:
    before = " ".join(m.text.casefold() for m in reading.mentions if m.end <= name.start)
    behind = " ".join(m.text.casefold() for m in reading.mentions if m.start >= name.end and m.kind != "term")
    one = behind.startswith(_ONE) or (behind.startswith(_WHOSE) and before.endswith(_IT_IS))
    return one or before.endswith(_CREDITING) or behind.startswith(_CREDITED) or before.endswith(_CREDITED_TO)


def _attributes(mention: Mention) -> bool:
    return any(word.startswith(_ATTRIBUTING) for word in mention.text.casefold().split())


def _of_a_challenge(reading: Reading, knowledge: Knowledge) -> Verdict | None:
    """ "Qwen3-Next goes after OpenAI, right?": a model, the verb, and somebody whom its point does not name."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    if len(names) != _PAIR or not reading.has(_POLAR, "confirm") or reading.has(*_ASKING_MORE):
        return None
    one, other = names
    between = " ".join(m.text.casefold() for m in reading.mentions if one.end <= m.start < other.start)
    if not between.endswith(_AFTER):
        return None
    if knowledge.entity(one.key).kind != _MODEL:
        return None  # whom a company takes on, several points say
    said = [c for c in knowledge.base.claims if _CHALLENGE in cues_of(c) and one.key in c.about]
    return Verdict("unsaid", tuple(said[:1])) if said and not _speaks_of(said[0], other.key, knowledge) else None


def _speaks_of(claim: Claim, name: str, knowledge: Knowledge) -> bool:
    family = {*knowledge.family(name), knowledge.company(name)}
    return bool(family & {*knowledge.claims.names_in(claim), claim.entity, knowledge.company(claim.entity)})
