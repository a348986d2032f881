"""How revenue moves and over which time, said in other words."""
