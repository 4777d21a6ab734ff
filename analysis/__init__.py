"""newsgauge: measure English news text.

How hard it is to read, who speaks in it, how much of it is quotation, in what tone each speaker speaks, and which
actors are named how often. Articles go in as a frame, tidy frames come out, and every span is a half-open range of
characters: ``text[start:end]`` is the quotation or the name, letter for letter.

>>> tables = measure(load_sample())
>>> tables.speakers["speaker"].head(2).tolist()
['Donald Trump', 'Farhan Haq']
"""

from .across import merge_across, names_across
from .actors import actor_mentions, name_actors, who_names_whom
from .articles import as_articles, iter_articles, load_articles
from .calibration import calibration, judged_attributions
from .canvas import show
from .charts import plot_comparison, plot_over_time, plot_side_by_side
from .coding import sample_for_coding
from .compare import compare, over_time
from .duplicates import near_duplicates
from .events import shared_quotations, side_by_side
from .measure import Measures, measure
from .norm_plots import plot_norms, plot_percentiles
from .norms import load_norms, make_norms, place
from .plots import (
    plot_actors,
    plot_quote_density,
    plot_readability,
    plot_speakers,
    plot_structure,
    plot_tone,
    plot_voices_readability,
    plot_who_names_whom,
)
from .positions import plot_mentions, plot_sentences
from .quotes import extract_quotes, quote_density
from .readability import readability
from .reading import reading_view
from .reliability import krippendorff_alpha
from .samples import load_labels, load_sample
from .schema import codebook
from .score_intervals import readability_interval
from .sentiment import speaker_sentiment, tone, tone_words
from .story import listing, one_article, quantity, say, share
from .tables import table
from .textstat_beside import beside_textstat, textstat_scores
from .toward import tone_toward
from .validate import agreement
from .validation_plots import plot_calibration, plot_reliability

__version__ = "0.1.0"

__all__ = [
    "Measures", "actor_mentions", "agreement", "as_articles", "beside_textstat", "calibration", "codebook",
    "compare", "extract_quotes", "iter_articles", "judged_attributions", "krippendorff_alpha", "listing",
    "load_articles", "load_labels", "load_norms", "load_sample", "make_norms", "measure", "merge_across", "name_actors", "names_across",
    "near_duplicates", "one_article", "over_time", "place", "plot_actors", "plot_calibration",
    "plot_comparison", "plot_mentions", "plot_norms", "plot_over_time", "plot_percentiles",
    "plot_quote_density", "plot_readability", "plot_reliability", "plot_sentences", "plot_side_by_side",
    "plot_speakers", "plot_structure", "plot_tone", "plot_voices_readability", "plot_who_names_whom",
    "quantity", "quote_density", "readability", "readability_interval", "reading_view", "sample_for_coding",
    "say", "share", "shared_quotations", "show", "side_by_side", "speaker_sentiment", "table",
    "textstat_scores", "tone", "tone_toward", "tone_words", "who_names_whom",
]  # fmt: skip
