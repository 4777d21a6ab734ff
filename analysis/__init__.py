"""newsgauge: measure English news text.

How hard it is to read, who speaks in it, how much of it is quotation, in what tone each speaker speaks, and which
actors are named how often. Articles go in as a frame, tidy frames come out, and every span is a half-open range of
characters: ``text[start:end]`` is the quotation or the name, letter for letter.

>>> tables = measure(load_sample())
>>> tables.speakers["speaker"].head(2).tolist()
['Donald Trump', 'Farhan Haq']
"""

from analysis._package import __version__ as __version__
from analysis.actors import actor_mentions, name_actors, who_names_whom
from analysis.articles.load import as_articles, iter_articles, load_articles
from analysis.articles.samples import load_labels, load_sample, one_article
from analysis.corpus.comparison import compare, over_time
from analysis.corpus.duplicates import near_duplicates
from analysis.corpus.norms import load_norms, make_norms, place
from analysis.corpus.overlap import shared_quotations, side_by_side
from analysis.display.figures import show
from analysis.display.prose import listing, quantity, say, share
from analysis.display.reading import reading_view
from analysis.display.tables import table
from analysis.names.linking.across import merge_across, names_across
from analysis.pipeline import Measures, measure
from analysis.plots.actors import plot_actors, plot_mentions, plot_who_names_whom
from analysis.plots.articles import plot_readability, plot_sentences, plot_structure
from analysis.plots.corpus import plot_comparison, plot_over_time, plot_side_by_side
from analysis.plots.norms import plot_norms, plot_percentiles
from analysis.plots.speakers import plot_quote_density, plot_speakers, plot_tone, plot_voices_readability
from analysis.plots.validation import plot_calibration, plot_reliability
from analysis.quotes.extract import extract_quotes, quote_density
from analysis.schema import codebook
from analysis.scoring.intervals import readability_interval
from analysis.scoring.scores import readability
from analysis.scoring.vs_textstat import beside_textstat, textstat_scores
from analysis.sentiment.speakers import speaker_sentiment
from analysis.sentiment.targets import tone_toward
from analysis.sentiment.tone_scores import tone, tone_words
from analysis.validation.coder_agreement import agreement
from analysis.validation.coding import sample_for_coding
from analysis.validation.confidence_calibration import calibration, judged_attributions
from analysis.validation.reliability import krippendorff_alpha

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
