"""Money: amounts, what they are for, who pays them, and what is left of them."""
