"""What a notebook, a page or a terminal shows of frames and texts."""

from analysis.display.figures import show
from analysis.display.links import article_link, article_links
from analysis.display.prose import listing, paragraph, quantity, say, share
from analysis.display.tables import table

__all__ = ["say", "paragraph", "show", "table", "listing", "quantity", "share", "article_link", "article_links"]
