"""The figures that a question is about, and what is missing of what it asks for."""

from __future__ import annotations

from knowledge import Fact, Period, frozen

from bot.models import Row


@frozen
class Missing:
    """One thing that was asked and that no fact has. `what` is "figure", "entity", "metric", "period", "undated" or
    "another"."""

    what: str
    entity: str | None = None
    metric: str | None = None
    """Of "another", the metric that the sources do have: of the entity, or of anybody."""
    period: str | None = None
    wanted: str | None = None
    """Of "another", what is asked for; see `NearMiss`."""
    printed: tuple[Fact, ...] = ()
    """Of "another", the figure that is wanted in another form."""
    given: Period | None = None
    """Of "period", the time of which the sources do have the figure."""


def missing_in(content: object) -> tuple[Missing, ...]:
    """What an answer says is missing; what a question left out, of which it asks back, is none of it."""
    return tuple(item for item in getattr(content, "missing", ()) if isinstance(item, Missing))


@frozen
class Selection:
    """The rows that answer, what is missing, and what the bot chose or mixed by itself."""

    rows: tuple[Row, ...]
    missing: tuple[Missing, ...] = ()
    chosen: tuple[str, ...] = ()
    """Peers that the question did not name."""
    preset: bool = False
    """Those peers are the ones that the chat has set, not the bot's own choice."""
    mixed: bool = False
    """Figures of different kinds stand side by side."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(row.fact for row in self.rows if row.fact)
