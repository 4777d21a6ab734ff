# What the room offers, and from where: read by type checkers and editors, and by analysis/scoring/__init__.py.

from .fitted import difficulty as difficulty
from .intervals import readability_interval as readability_interval
from .scores import readability as readability
from .vs_textstat import beside_textstat as beside_textstat
from .vs_textstat import textstat_scores as textstat_scores
