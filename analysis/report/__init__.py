"""The notebooks as web pages, on any corpus."""

from analysis.report.notebooks import report

__all__ = ["report"]
