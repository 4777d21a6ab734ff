"""What a reader of an archive's export gives, and how it says which exports it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple

Form = Literal["text", "html", "xml"]


class ExportArticle(NamedTuple):
    """One article of an export, with what the archive says about it; None where it says nothing.

    Attributes
    ----------
    text : str
        Headings and paragraphs without the archive's own lines. Paragraphs are separated by an empty line.
    title, outlet, date, author, section, page : str or None
        As the archive writes them; dates and bylines are put in order later, the same way for every source.
    length : str or None
        The number of words as the archive gives it.
    archive_id : str or None
        What the archive itself calls the article.
    url : str or None
        Its address.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    date: str | None = None
    author: str | None = None
    section: str | None = None
    page: str | None = None
    length: str | None = None
    archive_id: str | None = None
    url: str | None = None


class Announced(NamedTuple):
    """The number of articles that the export says it holds; another one is a problem. Several of these add up."""

    articles: int


class Damaged(NamedTuple):
    """An article that is lost: where it is in the export, and why."""

    where: str
    reason: str


class Noted(NamedTuple):
    """Something to know about the export; nothing is lost by it."""

    reason: str


Found = ExportArticle | Announced | Damaged | Noted


class Archive(NamedTuple):
    """A reader: the archive's name, the form of its export, how it is recognised, and what reads it.

    Attributes
    ----------
    name : str
        "Nexis"; shown in the summary of what was read.
    form : "text", "html" or "xml"
        What `read` is given. Word, RTF and PDF files have been turned into lines of text before.
    recognises : function of the first 64 thousand letters
        Whether the export is one of this archive's. It looks at the content, never at the file's name.
    read : function of lines
        The articles, in order. Lines of a text come without their ends, one at a time, so that an export larger than
        memory can be read; of HTML and XML the whole document is one line, without the XML declaration. Paragraphs of
        Word and RTF files are separated by an empty line.
    """

    name: str
    form: Form
    recognises: Callable[[str], bool]
    read: Callable[[Iterable[str]], Iterator[Found]]
