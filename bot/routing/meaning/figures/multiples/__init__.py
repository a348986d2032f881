"""Prices and multiples of earnings, said in other words."""
