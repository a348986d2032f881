"""What the asker does with whatever he finds: "I'm shading every vendor that misses the 10% share line, who gets
shaded?".

The verb says nothing of what is measured, and neither does its echo in the question.
"""

from __future__ import annotations

import itertools
from collections import Counter

from knowledge import Knowledge, Mention

from bot.routing.parts import words_of
from bot.routing.waking import Mentions, woken_by

_DOING = ("im", "i'm", "i’m", "i am", "we're", "we’re", "we are")
_LIMITS = frozenset({"above", "below", "at_least", "at_most", "between", "most", "least"})
_ASKING = frozenset({"who", "which", "which_ones", "what", "how_many"})
_STEM = 4
"""Letters that a verb and its echo share ("shading", "shaded")."""
_PARTICLES = ("off", "out", "in", "up", "down", "over", "through")
_LEAVING_OUT = ("exclude", "cancel")


@woken_by(*(phrase.split()[0] for phrase in _DOING), beside=_LIMITS)
def without_deeds_of_the_asker(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the verb behind "I'm", and what echoes it ("painting them red; who is red?"), as filler, where
    a limit is set and it is asked who keeps it."""
    keys = {m.key for m in mentions}
    deed = next((two for one, two in itertools.pairwise(mentions) if _does(one, two)), None)
    if deed is None or _LIMITS.isdisjoint(keys) or _ASKING.isdisjoint(keys):
        return mentions
    stem = deed.text.casefold()[:_STEM]
    said = Counter(m.text.casefold() for m in mentions if m.kind == "unknown")

    def is_idle(mention: Mention) -> bool:
        word = mention.text.casefold()
        if (mention.start, mention.end) == (deed.start, deed.end):
            return True
        if word in _PARTICLES and (mention.start == deed.end or mention.end == mentions[-1].end):
            return True  # "crossing out", "who is sent off?"
        return mention.kind == "unknown" and mention.start > deed.end and (word.startswith(stem) or said[word] > 1)

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


def _does(one: Mention, two: Mention) -> bool:
    """Whether the second says what the asker does."""
    verb = words_of((two,))[0]
    doing = verb.endswith("ing") and (two.kind in ("unknown", "topic", "filler") or two.key in _LEAVING_OUT)
    return doing and one.text.casefold() in _DOING and one.end == two.start
