"""Figures that no source prints and that its figures give: differences, sums, averages, parts, amounts per period."""
