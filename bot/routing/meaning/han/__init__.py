"""Words of Chinese that mean two things."""
