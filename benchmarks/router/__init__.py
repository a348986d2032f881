"""This router beside others, on the same questions and from the same vocabulary."""
