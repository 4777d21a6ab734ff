"""Files of any format in, one frame of articles out."""

import lazy_loader

# Each name is imported when it is first used: the readers of all formats take as long to load as all measures.
__getattr__, __dir__, _ = lazy_loader.attach_stub(__name__, __file__)
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
