"""Everyday sentences that ask for nothing that the base knows: how many get a figure all the same."""
