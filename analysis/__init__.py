"""newsgauge: measure English news text.

How hard it is to read, who speaks in it, how much of it is quotation, in what tone each speaker speaks, and which
actors are named how often. Articles go in as a frame, tidy frames come out, and every span is a half-open range of
characters: ``text[start:end]`` is the quotation or the name, letter for letter.

>>> tables = measure(load_sample())
>>> tables.speakers["speaker"].head(2).tolist()
['Donald Trump', 'Farhan Haq']

Here is what most people need first. The rooms offer the rest: `analysis.plots` draws, `analysis.display` writes and
shows in notebooks, `analysis.validation` holds the machine against people, `analysis.scale` measures large corpora.
"""

from analysis import plots as plots
from analysis import validation as validation
from analysis._package import __version__ as __version__
from analysis.actors import actor_mentions, name_actors, who_names_whom
from analysis.articles import articles_summary, as_articles, iter_articles, load_articles, load_sample
from analysis.corpus import (
    across,
    check_quotations,
    compare,
    load_measures,
    load_norms,
    make_norms,
    near_duplicates,
    over_time,
    place,
    quoted_passages,
    quotes_of,
    shared_quotations,
    side_by_side,
)
from analysis.display import reading_view
from analysis.names import link_actors, merge_across, names_across
from analysis.pipeline import Measures, measure
from analysis.quotes import extract_quotes, quote_density
from analysis.schema import codebook
from analysis.scoring import readability, readability_interval, textstat_scores
from analysis.sentiment import speaker_sentiment, tone, tone_words
from analysis.source_audit import sources
from analysis.validation import corrected, plan_coding

__all__ = [
    # articles in
    "load_articles", "iter_articles", "as_articles", "articles_summary", "load_sample",
    # measured
    "measure", "Measures", "codebook", "readability", "readability_interval", "textstat_scores",
    "extract_quotes", "quote_density", "actor_mentions", "name_actors", "who_names_whom", "merge_across",
    "names_across",
    "tone", "tone_words", "speaker_sentiment",
    "sources",
    # over many articles
    "link_actors", "across", "quotes_of", "load_measures",
    # compared
    "compare", "over_time", "place", "load_norms", "make_norms", "near_duplicates", "shared_quotations", "side_by_side",
    # checked by people
    "corrected", "plan_coding",
    # checked
    "check_quotations", "quoted_passages",
    # shown
    "reading_view",
]  # fmt: skip
