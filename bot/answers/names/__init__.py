"""All that the sources have of a name, or of two beside each other."""
