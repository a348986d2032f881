"""Shares of a market or of an owner, said in other words, and what they leave."""
