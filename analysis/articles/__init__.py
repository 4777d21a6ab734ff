"""Files of any format in, one frame of articles out."""

from analysis.articles.files import NothingReadable, SourceWarning, UnknownColumn
from analysis.articles.load import as_articles, iter_articles, load_articles
from analysis.articles.samples import load_labels, load_sample, one_article
from analysis.articles.summary import articles_summary

__all__ = [
    "load_articles",
    "iter_articles",
    "as_articles",
    "articles_summary",
    "load_sample",
    "load_labels",
    "one_article",
    "NothingReadable",
    "UnknownColumn",
    "SourceWarning",
]
