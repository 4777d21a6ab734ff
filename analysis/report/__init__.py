"""The notebooks on any corpus, as web pages."""

from analysis.report.notebooks import report

__all__ = ["report"]
