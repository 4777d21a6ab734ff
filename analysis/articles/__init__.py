"""Files to one frame of articles, whatever holds them."""

from analysis.articles.files import NothingReadable, SourceWarning, UnknownColumn
from analysis.articles.load import as_articles, iter_articles, load_articles
from analysis.articles.samples import load_labels, load_sample, one_article

__all__ = [
    "NothingReadable",
    "SourceWarning",
    "UnknownColumn",
    "as_articles",
    "iter_articles",
    "load_articles",
    "load_labels",
    "load_sample",
    "one_article",
]
