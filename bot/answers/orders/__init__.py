"""Figures in order: who is first, above a limit, closest to somebody."""
