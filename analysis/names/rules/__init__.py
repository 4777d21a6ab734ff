"""Corrections to the names that the tagger found, each a function from spans to spans."""
