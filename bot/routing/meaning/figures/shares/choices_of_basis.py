"""What a stated figure is of, offered as a choice: "is the 4 % worldwide or just China?", "is Azure's 25 % a part of
profit or of revenue?" are answered by the figure with all that is said of it."""

from __future__ import annotations

from knowledge import CURRENCIES, Knowledge, Mention

from bot.routing.metrics import facts_with_value
from bot.routing.waking import Mentions, woken_by

_CHOICE, _POLAR = "choice", "polar"
_WORLD, _GLOBAL = "world", "global"
_BASES = frozenset({_WORLD, "market", "revenue", "growth", "share", "region_name", "emerging"})
"""Cues of what a figure may be of, beside places and names of metrics."""
_OF_MONEY = frozenset({"outside:revenue", "outside:profit", "outside:net_income", "outside:earnings"})
"""Metrics that no source gives and that a percentage may be of all the same."""
_OUTSIDE = "outside:"
_REGIONS = "regions"
_OUTLAYS = frozenset(
    {"capex", "rnd", "budget", "invest", "plan", "infrastructure", "cloud", "ai", "rd_gap", "difference"}
)
"""Cues of what an amount of money may be ("a capex number or an R&D budget", "the budget or the gap")."""
_BESIDE = frozenset({"it", "its", "what", "cloud", "only", "profit", "mentioned", "says", _POLAR})
_WHAT, _GUESSING = "what", ("exclude", "negation", "confirm", "roughly")
_LEADING = ("for", "of", "at")
_ELSE = frozenset({"of", "for", "is", "it", "that", "something", "else", "anything", "what", "other", "thing", "not"})
_OF_THE_ASKER = frozenset({"my", "our", "i", "we"})


@woken_by(_CHOICE)
def with_choices_of_basis(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The mentions with the figure and whose it is alone, where what is offered is on both sides what it may be of."""
    figures = [m for m in mentions if m.quantity and not _counts_places(m)]
    either = next((m for m in mentions if m.key == _CHOICE), None)
    if either is None or len(figures) != 1:
        return mentions
    figure = figures[0]
    asking, owner = _asks_of(figure, mentions), _owner(figure, mentions)
    if asking is None:
        return mentions
    bases = _BASES | _OUTLAYS if figure.quantity and figure.quantity.unit in CURRENCIES else _BASES
    first = [m for m in mentions if max(figure.end, asking.end) <= m.start < either.start and m is not owner]
    second = [m for m in mentions if m.start >= either.end]
    offered = _only_bases(second, bases, ("entity",)) or _is_anything_else(second)
    if not (_only_bases(first, bases, ("entity",)) and offered):
        return mentions
    of_places = any(m.kind == "place" or m.key == _WORLD for m in (*first, *second))
    if not _is_printed(figure, knowledge, of_places=of_places):
        return mentions
    return tuple(_alone(m, figure, owner, asking) for m in mentions if m.kind != "term")


def _asks_of(figure: Mention, mentions: Mentions) -> Mention | None:
    """The verb with which it is asked of the figure itself: nothing but its owner stands between the two, whichever
    comes first ("that 4 % for Alibaba Cloud: is it a share of the market or of sales?")."""
    before = [m for m in mentions if m.end <= figure.start and m.kind not in ("filler", "entity") and m.key != "it"]
    if before:
        return before[0] if all(m.key == _POLAR for m in before) else None
    asking = next((m for m in mentions if m.key == _POLAR and m.start >= figure.end), None)
    between = [m for m in mentions if asking and figure.end <= m.start < asking.start]
    return asking if all(m.kind in ("filler", "entity", "term") or m.key == "cloud" for m in between) else None


def _owner(figure: Mention, mentions: Mentions) -> Mention | None:
    """Whoever is named before the figure, or right behind it with "for"; who is named in what is offered ("Microsoft's
    budget or the gap?") is no owner of it yet."""
    names = [m for m in mentions if m.kind == "entity"]
    led = {m.end for m in mentions if m.start == figure.end and m.text.casefold() in _LEADING}
    return next((m for m in names if m.end <= figure.start or m.start in led), None)


def _is_anything_else(offered: list[Mention]) -> bool:
    """ "Or of something else?", "or what?"."""
    words = [word for m in offered for word in m.text.casefold().split()]
    return bool(words) and _ELSE.issuperset(words)


def _counts_places(mention: Mention) -> bool:
    """ "Is the 80 % for eight regions or for emerging markets?"."""
    return mention.quantity is not None and mention.quantity.unit == _REGIONS


def _is_basis(mention: Mention, bases: frozenset[str]) -> bool:
    if mention.kind == "metric":
        return mention.key in _OF_MONEY or not mention.key.startswith(_OUTSIDE)
    if _counts_places(mention):
        return True
    return mention.kind == "place" or (mention.kind == "cue" and mention.key in bases)


def _only_bases(mentions: list[Mention], bases: frozenset[str], beside: tuple[str, ...] = ()) -> bool:
    """Of what else is offered ("or Amazon's", "or in 2024", "or 20 %?") a choice is another question."""
    based = {m.start for m in mentions if _is_basis(m, bases)}
    kinds = ("filler", "term", *beside)
    return bool(based) and all(
        m.start in based or (m.kind in kinds and m.text.casefold() not in _OF_THE_ASKER) or m.key in _BESIDE
        for m in mentions
    )


def _is_printed(figure: Mention, knowledge: Knowledge, *, of_places: bool) -> bool:
    """Whether the source prints it, and says how far it reaches where that is asked."""
    facts = facts_with_value(figure.quantity, (), knowledge) if figure.quantity else ()
    metrics = (knowledge.metric(fact.metric) for fact in facts)
    return any(not of_places or metric.scope == _GLOBAL or metric.whole for metric in metrics)


def _alone(mention: Mention, figure: Mention, owner: Mention | None, asking: Mention) -> Mention:
    if mention is figure or (owner and mention == owner):
        return mention
    return mention._replace(key="what") if mention is asking else mention.as_filler()


@woken_by(_WHAT, beside=("quantity",))
def with_guesses_at_the_basis(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What's the 34 % of AWS about, it's not market share is it?": what is guessed behind it asks for no figure of
    its own, where the stated one is another of the same name."""
    figures = [m for m in mentions if m.quantity]
    names = [m for m in mentions if m.kind == "entity"]
    asked = next((m for m in mentions if m.key == _WHAT), None)
    if asked is None or len(figures) != 1 or len(names) != 1 or asked.start > figures[0].start:
        return mentions
    (figure,), (owner,) = figures, names
    end = max(figure.end, owner.end)
    behind = [m for m in mentions if m.start >= end]
    parted = behind and (behind[0].start > end or behind[0].key == "roughly")  # no "39 % market share", but a pause
    facts = facts_with_value(figure.quantity, (owner.key,), knowledge) if figure.quantity else ()
    if not parted or not facts or any(m.key == fact.metric for m in behind for fact in facts):
        return mentions
    if not _only_bases([m for m in behind if m.key not in _GUESSING], _BASES):
        return mentions
    return tuple(m.as_filler() if m in behind else m for m in mentions)

