"""Quotations held against what was said: where in a document their words are, and what became of them."""
