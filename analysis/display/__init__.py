"""What a notebook, a page or a terminal shows of frames and texts."""

import lazy_loader

# Each name is imported when it is first used, since readers of files and measures need little of the room.
__getattr__, __dir__, _ = lazy_loader.attach_stub(__name__, __file__)
__all__ = ["say", "paragraph", "show", "table", "listing", "quantity", "share", "article_link", "article_links"]
