"""The tone of quotations and of each speaker, and how certain it is."""

from analysis.sentiment.speakers import speaker_sentiment
from analysis.sentiment.targets import tone_toward
from analysis.sentiment.tone_scores import tone, tone_words

__all__ = ["tone", "tone_words", "speaker_sentiment", "tone_toward"]
