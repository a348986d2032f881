"""What is said in a roundabout way, under its own name: one module for each way of saying."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.meaning.comparisons import beside_groups, outperforming
from bot.routing.meaning.digits import with_digits_as_limits
from bot.routing.meaning.figures_of_speech import without_figures_of_speech
from bot.routing.meaning.limits_han import settle_limits
from bot.routing.meaning.owners import with_makers, with_parts_of_owners
from bot.routing.meaning.ownership import with_owners
from bot.routing.meaning.peoples import with_peoples
from bot.routing.meaning.points_han import settle_points
from bot.routing.meaning.portions import with_portions
from bot.routing.meaning.positions import with_positions
from bot.routing.meaning.price_of_earnings import with_pe
from bot.routing.meaning.targets import without_targets


def as_meant(mentions: tuple[Mention, ...], knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with the cues, names and metrics that are meant, in the order in which one way leans on another."""
    for rewrite in _BY_WORDS:
        mentions = rewrite(mentions)
    mentions = settle_points(settle_limits(with_peoples(mentions, knowledge)))
    mentions = with_parts_of_owners(with_makers(mentions, knowledge), knowledge)
    return beside_groups(outperforming(mentions, knowledge))


_BY_WORDS = (
    with_owners,
    with_positions,
    without_figures_of_speech,
    without_targets,
    with_portions,
    with_pe,
    with_digits_as_limits,
)
