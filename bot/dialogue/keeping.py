"""What the chat is about after an answer."""

from __future__ import annotations

from knowledge import replace

from bot.models import Frame

_RESULTS_KEPT = 3


def carry(old: Frame | None, new: Frame | None) -> Frame | None:
    """The frame to keep after an answer: on the same metric, everyone shown so far stays in view."""
    kept = _carry(old, new)
    if old is None or new is None or kept is None or not old.results:
        return kept
    results = (*old.results, *new.results)[-_RESULTS_KEPT:] if new.results else ()
    return replace(kept, results=results)  # after an answer of another kind "that" is none of the earlier numbers


def _carry(old: Frame | None, new: Frame | None) -> Frame | None:
    if old is not None and new is not None and new.worked_out and not new.names_something:
        return replace(old, worked_out=new.worked_out)  # "what if it doubled?" is of what was shown
    if new is None or not (new.names_something or old is None):
        return old  # thanks, advice and the like change no topic
    if old is None or not new.metrics:
        return new
    if set(old.metrics) != set(new.metrics):
        new = replace(new, before=old.amount, brought_before=old.brought)
        return replace(new, earlier=old.metrics) if old.entities == new.entities else new
    picked = old.winner if old.winner in new.entities else None  # "how far is it ahead of Azure?" still speaks of it
    winner = new.winner or picked
    compared = new.compared if new.left_out else tuple(dict.fromkeys((*old.compared, *new.compared)))
    return replace(new, earlier=old.earlier, winner=winner, picked=_picked(old, new), compared=compared)


def _picked(old: Frame, new: Frame) -> tuple[str, ...]:
    if not new.winner or not old.winner or new.winner == old.winner:
        return old.picked
    return (old.winner, new.winner)
