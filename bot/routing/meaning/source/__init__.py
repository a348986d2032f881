"""What is asked of the source itself."""
