"""Yes or no: what a question states, held against the figures."""

from __future__ import annotations

from bot.answers.verification.held import build_verification, or_stated_distance
from bot.answers.verification.two_distances import or_two_distances

__all__ = ["build_verification", "or_stated_distance", "or_two_distances"]
