"""Yes or no: what a question states, held against the figures."""

from __future__ import annotations

from bot.answers.verification.held import build_verification

__all__ = ["build_verification"]
