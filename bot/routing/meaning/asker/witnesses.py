"""Where and what somebody is who says something, and where it was read: "the chap at the bank says ...", "because
somebody in the office swears it does", "read on a napkin that ...".

The bank and the office narrow no figure; "in retail, AWS has ..." does, for nobody speaks there.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import first_word, names_nothing, parts_of
from bot.routing.waking import Mentions, woken_by

_SAYS, _THAT = "says", "that"
_JOINING = frozenset(
    {"because", "cause", "cos", "cuz", "coz", "bc", "since", "as", "but", "and", "so", "while", "though"}
)
_SOMEBODY = frozenset(
    {"a", "an", "the", "my", "our", "his", "her", "some", "this", "that", "one", "another", "somebody", "someone",
     "everybody", "everyone", "people", "folks", "they", "guys"}
)
"""Words with which begins who says something."""
_AT = ("at", "in", "on", "from", "over", "during", "near")
_HE, _FEW = ("he", "she", "they"), 2
"""Who was spoken of before ("my uncle works in a bank and he says ..."); words of a person without any of these."""
_OF_THE_SOURCE = frozenset({"article", "source", "author", "section", "opinion", "analysts", "market_view"})
_WHERE = ("unknown", "topic", "segment")
_AGE, _OLD = "age", "old"
_PEOPLE = ("people_and_occasions", "market_people")
_IDLE_CUES = ("partner", "hosting", "reviewed", "compare")
"""Where they speak: nobody whom a company works with, and no hosting ("my golf partner says", "a host says", "he told
me in front of the bank that ...")."""


@woken_by(_SAYS)
def without_whereabouts_of_witnesses(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with what is known of the witness as filler."""
    known = {m for part in parts_of(mentions) for m in (*_witness(part, knowledge), *_occasion(part, knowledge))}
    return tuple(
        m.as_filler() if m in known and (m.kind in _WHERE or m.key in _IDLE_CUES) else m for m in mentions
    )


@woken_by(_AGE)
def without_ages_of_people(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Forgive an old sailor", "an old colleague from the railway": how old somebody is asks for no date."""
    before, behind = {m.end: m for m in mentions}, {m.start: m for m in mentions}

    def is_of_people(mention: Mention) -> bool:
        led, person = before.get(mention.start), behind.get(mention.end)
        if mention.key != _AGE or mention.text.casefold() != _OLD or led is None or person is None:
            return False
        human = (person.kind == "unknown" and person.word == "people") or person.key in _PEOPLE
        return human and led.text.casefold() in _SOMEBODY

    return tuple(m.as_filler() if is_of_people(m) else m for m in mentions)


def _witness(part: Mentions, knowledge: Knowledge) -> Mentions:
    """Who says something in a part: from its beginning or a joining word up to the verb; nobody where something is
    named."""
    said = next((i for i, m in enumerate(part) if m.kind == "cue" and m.key == _SAYS), 0)
    joints = [i + 1 for i, m in enumerate(part[:said]) if m.text.casefold() in _JOINING]
    again = joints[-1:] == [said - 1] and part[said - 1].text.casefold() in _HE
    joined = max(joints[:-1] if again else joints, default=0)
    who = part[joined:said]
    if not who or (first_word(who[0]) not in _SOMEBODY and not _is_of_a_trade(who)):
        return ()
    named = any(m.key in _OF_THE_SOURCE for m in who) or any(m.text[:1].isupper() for m in _strangers(who))
    return () if named or not names_nothing(who, knowledge) else who


def _occasion(part: Mentions, knowledge: Knowledge) -> Mentions:
    """ "He told me at the harbour that ...": where it was said, from the preposition behind the verb up to "that"."""
    said = next((m.end for m in part if m.key == _SAYS), None)
    behind = tuple(m for m in part if said is not None and m.start >= said)
    until = next((i for i, m in enumerate(behind) if m.text.casefold() == _THAT), 0)
    where = behind[:until]
    led = bool(where) and first_word(where[0]) in _AT
    closer = any(m.kind == "segment" for m in where)  # "he said in retail that ..." may say of which figure
    return where if led and names_nothing(where, knowledge) and not closer else ()


def _strangers(who: Mentions) -> list[Mention]:
    """The words that nothing knows, up to where somebody is ("a broker on Victoria Island")."""
    where = next((m.start for m in who if m.text.casefold() in _AT), who[-1].end)
    return [m for m in who if m.kind == "unknown" and m.start < where]


def _is_of_a_trade(who: Mentions) -> bool:
    """ "Econ teacher said": a person told by what he does, and no more words."""
    return len(who) <= _FEW and who[-1].kind == "topic" and all(m.kind in (*_WHERE, "filler") for m in who)

