"""Places that the text names: "which regions does the article mention?" asks for those of the data centers, and not for
the article; "which countries does it name?" for places that are finer than any it has."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_REGION, _WHERE, _ARTICLE, _BUILD, _FINER = "region", "where", "article", "build", "finer_place"
_LEAVING_OUT = "torn"
_COUNTRIES = frozenset({"country", "countries", "nation", "nations", "state", "states"})
_NAMING = frozenset(
    {"mention", "mentions", "mentioned", "name", "names", "named", "list", "lists", "listed", "specify", "specifies",
     "specified", "single", "state", "states", "give", "gives", "given", "identify", "identifies", "identified"}
)


@woken_by(_REGION, beside=(_ARTICLE,))
def with_regions_named(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions without the article, where nothing but what it names is asked for."""
    asked = next((m for m in mentions if m.key == _REGION and m.text.casefold().split()[0] in ("which", "what")), None)
    told = [m for m in mentions if m.kind != "filler" and m.key not in (_REGION, _WHERE, _ARTICLE)]
    naming = [m for m in mentions if m.text.casefold() in _NAMING and m not in (asked,)]
    left = [m for m in told if m.key == _LEAVING_OUT]
    if asked is None or not (naming or left) or any(m not in naming and m.start != _at(left) for m in told):
        return mentions
    finer = not _COUNTRIES.isdisjoint(asked.text.casefold().split())

    def heard(mention: Mention) -> Mention:
        if mention.key == _ARTICLE:
            return mention.as_filler()
        if mention.start == _at(left):
            return mention._replace(kind="unknown", key=mention.text)
        if mention in naming:
            return mention._replace(kind="cue", key=_BUILD)
        return mention._replace(key=_FINER) if finer and mention.start == asked.start else mention

    return tuple(dict.fromkeys(map(heard, mentions)))


def _at(left: list[Mention]) -> int | None:
    return left[0].start if left else None
