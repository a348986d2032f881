"""What is done with figures: sums, differences, ratios, orders and limits."""
