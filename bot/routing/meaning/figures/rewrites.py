"""Roundabout ways of asking for figures, stage by stage: each leans on what the ones before it have put plainly."""

from __future__ import annotations

from bot.routing.meaning.figures.changes_and_orders import CHANGES_AND_ORDERS
from bot.routing.meaning.figures.wholes_and_parts import WHOLES_AND_PARTS
from bot.routing.meaning.figures.worth_and_money import WORTH_AND_MONEY

REWRITES = (*WHOLES_AND_PARTS, *CHANGES_AND_ORDERS, *WORTH_AND_MONEY)
