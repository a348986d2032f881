"""What a message says of whoever asks, and how he goes about it."""
