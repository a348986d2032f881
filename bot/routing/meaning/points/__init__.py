"""Points said in other words than a source's."""
