"""What is said, by which cue, and by whom."""

from analysis.quotes.extract import extract_quotes, quote_density

__all__ = ["extract_quotes", "quote_density"]
