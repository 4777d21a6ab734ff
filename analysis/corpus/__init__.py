"""Many articles: compared, placed among reference values, searched for copies and shared passages."""

from analysis.corpus.annotations import write_annotations
from analysis.corpus.checking.checked import check_quotations
from analysis.corpus.checking.passages import quoted_passages
from analysis.corpus.comparison import compare, over_time, period_for
from analysis.corpus.concordances import concordance
from analysis.corpus.duplicates import near_duplicates
from analysis.corpus.identities import across, quotes_of
from analysis.corpus.measured import load_measures
from analysis.corpus.networks import write_network
from analysis.corpus.norms import load_norms, make_norms, place
from analysis.corpus.overlap import shared_quotations, side_by_side
from analysis.corpus.shares import source_shares
from analysis.corpus.source_counts import cue_shares, sources_by_article
from analysis.corpus.speaking import speakers_by_article, who_speaks
from analysis.corpus.unusual import unusual_articles, unusual_counts

__all__ = [
    "across",
    "quotes_of",
    "load_measures",
    "check_quotations",
    "compare",
    "concordance",
    "over_time",
    "period_for",
    "place",
    "load_norms",
    "make_norms",
    "near_duplicates",
    "quoted_passages",
    "shared_quotations",
    "side_by_side",
    "source_shares",
    "sources_by_article",
    "cue_shares",
    "who_speaks",
    "speakers_by_article",
    "unusual_articles",
    "unusual_counts",
    "write_annotations",
    "write_network",
]
