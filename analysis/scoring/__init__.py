"""Readability: counts of a text, and the scores that the formulas make of them."""

from analysis.scoring.fitted import difficulty
from analysis.scoring.intervals import readability_interval
from analysis.scoring.scores import readability
from analysis.scoring.vs_textstat import beside_textstat, textstat_scores

__all__ = ["readability", "difficulty", "readability_interval", "textstat_scores", "beside_textstat"]
