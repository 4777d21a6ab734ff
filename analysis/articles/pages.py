"""The article on a web page, and what the page says about it."""

from __future__ import annotations

import logging
from typing import Any

from analysis.articles.files import Unreadable

TAGS = 8000  # of a page; with more, no second opinion on the main text: its time grows with their square
_QUIET = logging.NullHandler()


def main_text(page: str) -> dict[str, str | None]:
    """The article on a web page, by trafilatura, without menus and comments: text, title, outlet, date, author, url.

    Raises
    ------
    Unreadable
        The page has no main text.
    """
    import trafilatura

    logging.getLogger("trafilatura").addHandler(
        _QUIET
    )  # otherwise its remarks go to the screen of who set up no logging
    try:
        extracted: Any = trafilatura.bare_extraction(
            page.replace("\0", " "),
            with_metadata=True,
            include_comments=False,
            fast=page.count("<") > TAGS,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:  # a page can be broken in more ways than can be foreseen
        raise Unreadable(f"could not be taken apart: {type(error).__name__}") from error
    if extracted is None or not (extracted.text or "").strip():
        raise Unreadable("has no main text that could be told from the rest of the page")
    record = {"text": extracted.text, "title": extracted.title, "outlet": extracted.sitename or extracted.hostname}
    return record | {"date": extracted.date, "author": extracted.author, "url": extracted.url}
