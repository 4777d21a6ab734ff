"""The reading view: an article as a page on which speakers, names and tone can be switched on and followed."""

from analysis.reading.view import ReadingView, reading_view

__all__ = ["ReadingView", "reading_view"]
