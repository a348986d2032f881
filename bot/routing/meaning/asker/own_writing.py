"""What the asker writes himself, and how he gets on with computers: "I've written it all down but one number", "I'm no
good with computers" ask nothing of whoever wrote the article."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.parts import Mentions, first_word, last_word, parts_of, words_of
from bot.routing.waking import woken_by

_AUTHOR, _HUMAN = "author", "human"
_WRITING = frozenset({"wrote", "written", "writing"})
_WRITERS = frozenset({"i", "we", "i've", "i’ve", "we've", "we’ve", "i'd", "i'm", "i’m", "we're", "ive"})
_OWN = frozenset({"my", "our"})
_HELPING = frozenset({"have", "had", "has", "am", "are", "is", "was", "were", "all", "just", "already", "been", "also",
                      "only", "even", "since", "now", "carefully", "once", "both", "recently"})
_COMPUTERS, _TRUSTING = frozenset({"computer", "computers", "machines"}), frozenset({"trust", "believe", "suspect"})
_OF_THE_SOURCE = frozenset({_AUTHOR, "article", "reviewed", "source", "published"})


@woken_by(_AUTHOR, beside=(*_WRITERS, *_OWN))
def without_own_writing(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with such a verb as filler."""
    own = {m.start for part in parts_of(mentions) for m in part if m.key == _AUTHOR and _is_own(m, part)}
    return tuple(m.as_filler() if m.start in own and m.kind == "cue" else m for m in mentions)


def _is_own(verb: Mention, part: Mentions) -> bool:
    """ "I have just written", "my notes are written up"; of "I wonder who wrote this" somebody else is the subject."""
    if last_word(verb) not in _WRITING:
        return False
    before = words_of(tuple(m for m in part if m.end <= verb.start))
    while before and before[-1] in _HELPING:
        before = before[:-1]
    owned = first_word(part[0]) in _OWN and len(before) <= 2
    return bool(before) and (before[-1] in _WRITERS or owned)


@woken_by(_HUMAN, beside=(*_WRITERS, *_OWN))
def without_own_computers(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "I don't really follow computers, but ...": the mentions with the computers as filler, where nothing else asks
    for whoever wrote the text."""
    machines = [m for m in mentions if m.key == _HUMAN and last_word(m) in _COMPUTERS]
    if not machines or any(m.key in _OF_THE_SOURCE for m in mentions):
        return mentions
    told = {
        m.start for part in parts_of(mentions) for m in part
        if m in machines and not (_WRITERS | _OWN).isdisjoint(words_of(part)) and _TRUSTING.isdisjoint(words_of(part))
    }
    return tuple(m.as_filler() if m.start in told else m for m in mentions)
