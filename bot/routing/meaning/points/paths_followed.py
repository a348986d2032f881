"""Whose example is followed: "does the build-out follow Amazon's playbook?" asks whether it resembles what Amazon
does."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_PATHS = frozenset(
    {"playbook", "blueprint", "recipe", "footsteps", "template", "script", "book", "path", "example", "lead"}
)
_FOLLOWING = frozenset(
    {"follow", "follows", "following", "followed", "copy", "copies", "copying", "copied", "borrow", "borrows",
     "borrowing", "borrowed", "use", "uses", "using", "take", "takes", "taking", "took", "run", "running"}
)
_MIRROR = "mirror"


@woken_by(*_PATHS, beside=("entity",))
def with_paths_followed(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with the path as the cue of what resembles another, right behind its owner and after such a verb."""
    told = [m for m in mentions if m.kind != "term"]
    verbs = [m.end for m in told if not _FOLLOWING.isdisjoint(m.text.casefold().split())]
    owners = {m.end for m in told if m.kind == "entity" and m.is_possessive and any(end <= m.start for end in verbs)}
    paths = {m.start for m in told if m.text.casefold() in _PATHS and m.start in owners}
    if not paths:
        return mentions
    verb = max(end for end in verbs if end <= min(paths))

    def as_meant(mention: Mention) -> Mention:
        if mention.start in paths:
            return mention._replace(kind="cue", key=_MIRROR)
        return mention.as_filler() if mention.end == verb and mention.kind in ("cue", "unknown") else mention

    return tuple(dict.fromkeys(map(as_meant, mentions)))
