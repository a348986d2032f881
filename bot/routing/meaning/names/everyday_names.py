"""Names that are everyday words: "who gets a circle?" and "a comparison box for Azure" name no company."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_ONE = frozenset({"a", "an"})
_ABOUT = frozenset({"for", "with", "on", "about", "showing", "comparing"})
_SETTING = frozenset({"head to head", "side by side", "comparison", "versus", "vs"})


@woken_by(*_ONE, "unknown", *(phrase.split()[0] for phrase in _SETTING), beside=("entity",))
def without_everyday_names(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with a name in small letters that stands where no name does as a word that nothing knows."""
    before = {m.end: m for m in mentions}
    behind = {m.start: m for m in mentions}

    def is_a_word(mention: Mention) -> bool:
        if mention.kind != "entity" or not mention.text.islower() or not knowledge.entity(mention.key).everyday:
            return False
        led, follows = before.get(mention.start), behind.get(mention.end)
        if led is None:
            return False
        if led.text.casefold() in _ONE:
            return follows is None or follows.kind in ("filler", "unknown")
        about = follows is None or follows.text.casefold() in _ABOUT
        return about and (led.kind == "unknown" or led.text.casefold() in _SETTING)

    return tuple(
        m._replace(kind="unknown", key=m.text, word="things") if is_a_word(m) else m for m in mentions
    )
