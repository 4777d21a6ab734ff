# What the room offers, and from where: read by type checkers and editors, and by analysis/display/__init__.py.

from .figures import show as show
from .links import article_link as article_link
from .links import article_links as article_links
from .prose import listing as listing
from .prose import paragraph as paragraph
from .prose import quantity as quantity
from .prose import say as say
from .prose import share as share
from .tables import table as table
