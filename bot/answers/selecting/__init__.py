"""Which figures a question is about, and what it asks for that nobody has."""
