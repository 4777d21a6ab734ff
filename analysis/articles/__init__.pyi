# What the room offers, and from where: read by type checkers and editors, and by analysis/articles/__init__.py.

from .files import NothingReadable as NothingReadable
from .files import SourceWarning as SourceWarning
from .files import UnknownColumn as UnknownColumn
from .given import as_articles as as_articles
from .load import iter_articles as iter_articles
from .load import load_articles as load_articles
from .samples import load_labels as load_labels
from .samples import load_sample as load_sample
from .samples import one_article as one_article
from .summary import articles_summary as articles_summary
