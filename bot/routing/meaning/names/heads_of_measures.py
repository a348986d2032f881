"""What a measure is called besides: "by the P/E yardstick", "the 10% share line", "on the growth front".

A picture of the measure or of an order in it adds nothing; "share growth", "P/E history" and "share target" are other
measures, and stay unknown.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_HEADS = frozenset(
    {"yardstick", "gauge", "barometer", "lens", "scale", "ruler", "metric", "criterion", "measure", "test", "front",
     "line", "mark", "bar", "threshold", "cutoff", "hurdle", "podium", "ladder", "tally", "lineup", "standings",
     "stakes", "race", "contest", "derby", "league", "game", "department", "column", "row", "cell", "box", "board",
     "parade", "olympics", "medal", "medals", "crown", "title", "trophy", "axis", "cake", "throne", "hill",
     "mountain", "melon"}
)
_STAKES = "stakes"
_LEAVING_OUT = ("outside", "beyond", "besides", "except", "without")


@woken_by("unknown", _STAKES)
def without_heads_of_measures(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with such a head right behind what is measured as filler."""
    if any(m.text.casefold() in _LEAVING_OUT for m in mentions):
        return mentions  # "outside the data-center column": what is left out is no head of a measure
    measured = {m.end for m in mentions if m.kind == "metric" or (m.kind == "cue" and m.key in knowledge.metric_cues)}

    def is_head(mention: Mention) -> bool:
        word = mention.text.casefold()
        meant = mention.kind == "unknown" or word == _STAKES  # which may be somebody's holding too
        return meant and mention.start in measured and word in _HEADS

    return tuple(m.as_filler() if is_head(m) else m for m in mentions)


@woken_by("unknown", beside=("entity",))
def without_parts_of_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "The big preview model, Qwen3-Max": a word of the full name of whoever is named besides."""
    words = {
        word
        for m in mentions
        if m.kind == "entity" and not m.key.startswith("outside:")
        for word in knowledge.entity(m.key).name.casefold().replace("-", " ").split()
    }
    return tuple(m.as_filler() if m.kind == "unknown" and m.text.casefold() in words else m for m in mentions)


@woken_by("of", beside=("entity",))
def without_makers_of_models(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "That Max-Preview model of Qwen's": behind "of", a name in short that the full name of a model begins with."""
    models = {m.key: knowledge.entity(m.key).name.casefold() for m in mentions if m.kind == "entity"}
    led_to = {m.end for m in mentions if m.text.casefold() == "of"}

    def is_short(mention: Mention) -> bool:
        if mention.kind != "entity" or mention.start not in led_to or not mention.text.endswith(("'s", "’s")):
            return False
        short = mention.text.casefold()[:-2]
        return any(key != mention.key and name.startswith(short) for key, name in models.items())

    return tuple(m.as_filler() if is_short(m) else m for m in mentions)
