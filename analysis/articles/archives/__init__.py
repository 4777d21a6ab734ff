"""One reader for each archive whose exports hold many articles in one file.

A new archive is a module beside this one, with its readers in `READERS`, and one line in `ARCHIVES`.
"""

from analysis.articles.archives import europresse, factiva, feeds, nexis, proquest
from analysis.articles.archives.records import Archive, Form

ARCHIVES: tuple[Archive, ...] = (  # asked in this order
    *proquest.READERS,  # before Nexis, whose older exports number their documents in the same way
    *nexis.READERS,
    *factiva.READERS,
    *europresse.READERS,
    *feeds.READERS,
)


def recognise(head: str, form: Form) -> Archive | None:
    """The reader of an export, by its first 64 thousand letters; None when no archive knows it.

    >>> recognise("The mayor resigned on Monday.", "text") is None
    True
    """
    return next((archive for archive in ARCHIVES if archive.form == form and archive.recognises(head)), None)
