# What the room offers, and from where: read by type checkers and editors, and by analysis/sentiment/__init__.py.

from .speakers import speaker_sentiment as speaker_sentiment
from .targets import tone_toward as tone_toward
from .tone_scores import tone as tone
from .tone_scores import tone_words as tone_words
