"""Cuts a message into its parts, and tells what each says."""

from __future__ import annotations

from bot.clauses.cuts import is_joined, stretches
from bot.clauses.lists import split_comparisons, split_items, split_limits, split_orders, split_parts, split_statements
from bot.clauses.questions import split_before, split_clauses, split_figures, split_missing, split_questions
from bot.clauses.said import (
    BINDING,
    COMPARE,
    EMPTY,
    ENDS_OF_ORDERS,
    MARKS,
    NAMES,
    OUTSIDE,
    asks,
    follows_an_event,
    is_praise,
    quotes_a_company,
    supposes,
    words_in,
)

__all__ = [
    "BINDING",
    "COMPARE",
    "EMPTY",
    "ENDS_OF_ORDERS",
    "MARKS",
    "NAMES",
    "OUTSIDE",
    "asks",
    "follows_an_event",
    "is_joined",
    "is_praise",
    "quotes_a_company",
    "split_before",
    "split_clauses",
    "split_comparisons",
    "split_figures",
    "split_items",
    "split_limits",
    "split_missing",
    "split_orders",
    "split_parts",
    "split_questions",
    "split_statements",
    "stretches",
    "supposes",
    "words_in",
]
