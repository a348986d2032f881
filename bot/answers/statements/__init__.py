"""What a question states: figures, whose they are, and against whom or what they are set."""
