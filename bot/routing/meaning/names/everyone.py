"""Everyone whose figure is wanted, where the figure is said by a word that alone may mean anything: "multiples of
everyone you have", "everybody's growth", "list all multiples"."""

from __future__ import annotations

from knowledge import Group, Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_EVERY, _MEASURES = "every", frozenset({"multiple", "growth", "share", "valuation"})
_EVERYONE = frozenset({"everyone", "everybody", "everyone's", "everybody's", "everyones", "everybodys"})
_ALL = frozenset({"all", "every"})
_ASKING_ELSE = frozenset(
    {"how_many", "polar", "confirm", "why", "when", "total", "average", "most", "least", "more", "less"}
)


@woken_by(_EVERY, beside=_MEASURES)
def with_figures_of_everyone(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the group of all for the word, where nobody is named and nothing else is asked."""
    groups = knowledge.base.groups.items()
    key = next((key for key, group in groups if _has_everyone(group)), None)
    measures = {m.start for m in mentions if m.key in _MEASURES}
    named = any(m.kind in ("entity", "group", "metric", "quantity", "unknown", "topic") for m in mentions)
    if key is None or named or len(measures) != 1 or any(m.key in _ASKING_ELSE for m in mentions):
        return mentions

    def is_everyone(mention: Mention) -> bool:
        text = mention.text.casefold()
        return mention.key == _EVERY and (text in _EVERYONE or (text in _ALL and mention.end in measures))

    return tuple(m._replace(kind="group", key=key) if is_everyone(m) else m for m in mentions)


def _has_everyone(group: Group) -> bool:
    return not (group.members or group.kind or group.country or group.outside_country or group.rivals)
