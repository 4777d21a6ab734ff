"""What lies around the rows of a table: titles above the header, a second header, totals and notes between the rows."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Sequence

from analysis.articles.fields import bare, candidates

LOOKED_AT = 25  # lines or rows in which a header is looked for
LONGEST_NAME = 60  # letters
FEW = 2  # cells of a total
DELIMITERS = ",;\t|"
_ALONE = [[name] for name in ("text", "texts", "fulltext", "articletext", "body", "content")]  # a table of texts alone
_TEXTS = ("text", "page", "summary")
_KIND = re.compile(
    r"""
    (?: string | text | str | free[ ]text | date | datetime | time | int(?:eger)? | number | numeric | float | double
      | url | link | boolean | varchar.{0,6} | char | object | required | optional | y{4}\W?m{2}\W?d{2}
      | d{2}\W?m{2}\W?y{4} | m{2}\W?d{2}\W?y{4} | \(.{1,40}\) )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TOTAL = re.compile(r"(?:grand[ ])?(?:total|sum|count|number[ ]of|end[ ]of)\b.{0,60}", re.IGNORECASE | re.VERBOSE)
Cells = Sequence[object]


def delimiter_of(line: str) -> str:
    """The mark between the fields: the one that splits a line into the most.

    >>> delimiter_of("title;text")
    ';'
    """
    return max(DELIMITERS, key=lambda mark: len(next(csv.reader([line], delimiter=mark), [])))


def header_line(lines: Iterable[str]) -> int:
    """Which of the first lines of a CSV file is the header: titles and notes may stand above it.

    >>> header_line(["Search of 3 May", "", "Headline;Date;Body", "Rain;2016-05-03;It rained."])
    2
    """
    return header_row([next(csv.reader([line], delimiter=delimiter_of(line)), []) for line in lines])


def header_row(rows: Iterable[Cells]) -> int:
    """Which of the first rows of a table is the header: the one with the most names of fields, a text among them.

    It is the first row where no other one has more of them, and at least two.
    """
    known = [names_known(row) for row in rows]
    best = max(range(len(known)), key=lambda at: (known[at], -at), default=0)
    return best if known and known[best] >= 2 else 0


def is_plain_header(row: Cells) -> bool:
    """Whether a first row is so surely the header that none need be looked for below."""
    cells = list(map(_written, row))
    return all(cells) and (names_known(row) >= 2 or [bare(cell) for cell in cells] in _ALONE)


def names_known(row: Cells) -> int:
    """How many cells of a row are names of different fields; 0 if none of them is a text, or one is no name."""
    cells = [cell for cell in map(_written, row) if cell]
    if not cells or len(cells) > 200 or max(map(len, cells)) > LONGEST_NAME:
        return 0
    found = candidates(dict.fromkeys(cells))
    return len(found) if any(name in found for name in _TEXTS) else 0


def note_teller(header: Cells) -> Callable[[Cells], bool]:
    """What says of a row whether it is no article: the header again, kinds of columns, a total or a note.

    >>> is_note = note_teller(["date", "title", "text"])
    >>> is_note(["Total", "120"]), is_note(["2016-05-03", "Rain", "It rained."])
    (True, False)
    """
    names = [_written(cell) for cell in header]
    found = candidates(name for name in names if name)
    texts = {at for at, name in enumerate(names) if any(name in found.get(kind, []) for kind in _TEXTS)}

    def is_note(row: Cells) -> bool:
        filled = [at for at, cell in enumerate(row) if cell is not None and cell != ""]
        if not filled or len(names) < 3:
            return False
        if len(filled) <= FEW:
            first = _written(row[filled[0]])
            total = bool(_TOTAL.fullmatch(first)) and (len(filled) == 1 or not texts.intersection(filled[1:]))
            return total or len(filled) == 1 and not texts.intersection(filled)
        if row[filled[0]] not in names and not _KIND.fullmatch(_written(row[filled[0]])):
            return False  # most
        cells = [_written(row[at]) for at in filled]
        return cells == [name for name in names if name] or all(map(_KIND.fullmatch, cells))

    return is_note


def _written(cell: object) -> str:
    return "" if cell is None else str(cell).strip().lstrip("\ufeff")
