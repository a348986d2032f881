"""Figures said in a roundabout way: amounts, shares, multiples, lengths, and what is done with them."""
