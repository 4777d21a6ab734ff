"""Word lists of English. Nothing here reads a text."""
