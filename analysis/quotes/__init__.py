"""What is said, by which cue, and by whom."""

from analysis.quotes.density import quote_density
from analysis.quotes.extract import extract_quotes

__all__ = ["extract_quotes", "quote_density"]
