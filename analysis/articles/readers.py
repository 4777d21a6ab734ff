"""What a document holds, a text or a web page: one file, one article."""

from __future__ import annotations

import logging
from typing import Any

from analysis.articles import decoding
from analysis.articles.files import File, Problem, Report, Unreadable, read_whole

TAGS = 8000  # of a page; with more, no second opinion on the main text: its time grows with their square
_QUIET = logging.NullHandler()


def read_document(file: File, report: Report) -> dict[str, str | None]:
    """A text, Markdown or HTML file as a record: text, and for HTML what the page says about itself."""
    data = read_whole(file)
    if file.suffix in (".html", ".htm", ".xhtml"):
        page, note = decoding.decode_html(data)
        record = _main_text(page)
        if (n := len((record["text"] or "").split())) < 50:
            report(Problem(file.name, f"gave a main text of only {n} words; look whether it is the article", False))
    else:
        text, note = decoding.decode(data)
        record = {"text": text}
    if note:
        report(Problem(file.name, note, False))
    return record


def _main_text(page: str) -> dict[str, str | None]:
    """The article on a web page, by trafilatura, without menus and comments."""
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
