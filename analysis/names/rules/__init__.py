"""Corrections to what the tagger of names found, each a function from spans to spans."""
