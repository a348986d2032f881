"""What the sources do not say: what is named as missing, and what is offered in its place."""
