"""A PDF file with text as paragraphs: columns in reading order, without running heads and page numbers.

A page holds pieces of lines with their places, no paragraphs. Pieces side by side make lines; a gap between columns
that nearly no line crosses parts a page (after the X-Y cut of Nagy and Seth, 1984); a wider gap, an indent or another
size of letters begins a paragraph. A word broken at the end of a line is put together. pypdfium2, the engine of
Chromium, reads the file.
"""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from analysis.articles.files import Unreadable
from analysis.english.pronunciation import known

INSTALL = "pip install 'newsgauge[pdf]'"
MOST_PAGES = 2000
EDGE = 0.1  # of a page's height, at its top and its bottom: where running heads are
SHARE = 0.5  # of the pages have a running head
CROSSING = 0.2  # of the lines may cross the gap between two columns
FEWEST = 3  # lines in a column
LEADING = 1.35  # times the usual distance of two lines: a paragraph ends
OTHER_SIZE = 1.25  # times: larger letters
NARROWEST = 6  # times the height of its letters: a column of prose
SHORT = 0.25  # of the column's width is empty after the last line of a paragraph
WIDE = 1.2  # times the height of letters: more is no space between words
_ENGINE = threading.Lock()  # the engine may not be used by two threads at once
_NUMBER = re.compile(r"\W*(?:page|p\.?)?\s*\d{1,4}\s*(?:(?:of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
_BROKEN = re.compile(r"([^\W\d_]+)[-\u00ad\u2010\ufffe\x02]$")
_ENDS = re.compile(r"[.!?:…][\"'”’)\]]*$")


class Line(NamedTuple):
    """A line of a page and where it is, in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        return self.top - self.bottom


Box = tuple[float, float, float, float]  # left, bottom, right, top


class Page(NamedTuple):
    """The lines of a page and the page's height."""

    lines: list[Line]
    height: float


def is_pdf(data: bytes) -> bool:
    """Whether a file is PDF; some have a few bytes before their mark.

    >>> is_pdf(b"%PDF-1.7")
    True
    """
    return data.startswith(b"%PDF") or (b"%PDF-" in data[:1024] and b"%%EOF" in data[-2048:])


def pdf_paragraphs(data: bytes) -> list[str]:
    """The paragraphs of a PDF file.

    Raises
    ------
    Unreadable
        It is damaged, protected by a password or has no text; or pypdfium2 is not installed.
    """
    return page_paragraphs(pdf_pages(data))


def pdf_pages(data: bytes) -> list[Page]:
    """The pages of a PDF file, without running heads; raises as `pdf_paragraphs` does."""
    pages = _without_running_heads(_pages(data))
    if not any(page.lines for page in pages):
        raise Unreadable(
            "has no text, only pictures of it (a scan?); make text of it first, with ocrmypdf for instance"
        )
    return pages


def page_paragraphs(pages: list[Page]) -> list[str]:
    """The paragraphs on pages, column by column."""
    columns = [column for page in pages for column in _columns(page.lines)]
    return _rejoined([paragraph for column in columns for paragraph in _paragraphs(column)])


def page_rows(pages: list[Page]) -> list[str]:
    """The lines on pages as they stand, a tab between what stands beside each other, an empty one for a wider gap.

    >>> page_rows([Page([Line("HD", 10, 90, 20, 100), Line("Mayor resigns", 40, 90, 99, 100)], 800)])
    ['HD\\tMayor resigns']
    """
    return [row for page in pages for row in _rows(page.lines)]


def _rows(lines: list[Line]) -> Iterator[str]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.top, line.left)):
        if rows and min(rows[-1][0].top, line.top) - max(rows[-1][0].bottom, line.bottom) > 0.5 * line.height:
            rows[-1].append(line)
        else:
            rows.append([line])
    steps = [before[0].bottom - after[0].bottom for before, after in pairwise(rows)]
    usual = median(steps) if steps else 0.0
    for row, step in zip(rows, [0.0, *steps], strict=True):
        if step > LEADING * usual:
            yield ""
        yield "\t".join(line.text for line in sorted(row, key=lambda line: line.left))


# Lines of a page -----------------------------------------------------------------------------------------------------


def _pages(data: bytes) -> list[Page]:
    try:
        import pypdfium2
    except ImportError:
        raise Unreadable(f"is a PDF file; to read it: {INSTALL}") from None
    with _ENGINE:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            locked = "password" in str(error).lower()
            raise Unreadable("is protected by a password" if locked else "could not be read as PDF") from None
        try:
            if len(document) > MOST_PAGES:
                raise Unreadable(f"has more than {MOST_PAGES:,} pages; split it")
            return [_page(document, number) for number in range(len(document))]
        except pypdfium2.PdfiumError:
            raise Unreadable("could not be read as PDF: a page is damaged") from None
        finally:
            document.close()


def _page(document: Any, number: int) -> Page:
    page = document[number]
    text = page.get_textpage()
    try:
        return Page(_lines(list(_pieces(text))), page.get_height())
    finally:
        text.close()
        page.close()


def _pieces(text: Any) -> Iterator[Line]:
    """What stands together on a line of a page, letter by letter: letters that were moved a little belong together."""
    from pypdfium2.raw import FPDFText_GetUnicode

    letters: list[str] = []
    boxes: list[Box] = []
    for n in range(text.count_chars()):
        letter = chr(FPDFText_GetUnicode(text, n))
        if letter == "\0":
            continue
        box = None if letter.isspace() else _box(text, n)
        if letter in "\r\n" or box and boxes and not _follows(boxes[-1], box):
            yield from _piece(letters, boxes)
            letters, boxes = [], []
        if letter not in "\r\n" and (box or boxes):
            letters.append(letter)
            boxes += [box] if box else []
    yield from _piece(letters, boxes)


def _box(text: Any, n: int) -> Box | None:
    """Where a letter is; None for those that the page does not show."""
    from pypdfium2 import PdfiumError

    try:
        left, bottom, right, top = text.get_charbox(n, loose=True)
    except PdfiumError:
        return None
    return (left, bottom, right, top) if top > bottom else None


def _follows(before: Box, box: Box) -> bool:
    """Whether a letter stands beside the one before."""
    height = max(before[3] - before[1], box[3] - box[1])
    beside = min(before[3], box[3]) - max(before[1], box[1]) > 0.4 * min(before[3] - before[1], box[3] - box[1])
    return beside and -height < box[0] - before[2] < WIDE * height


def _piece(letters: list[str], boxes: list[Box]) -> Iterator[Line]:
    written = "".join(letters).encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()
    if written:
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        yield Line(written, min(lefts), min(bottoms), max(rights), max(tops))


def _lines(pieces: list[Line]) -> list[Line]:
    """Pieces that follow one another on one line, joined."""
    lines: list[Line] = []
    for piece in pieces:
        if lines and _same_line(lines[-1], piece):
            lines[-1] = _joined(lines[-1], piece)
        else:
            lines.append(piece)
    return lines


def _same_line(line: Line, piece: Line) -> bool:
    """Whether a piece goes on with a line: at its height, and no wider gap before it than a few letters."""
    overlap = min(line.top, piece.top) - max(line.bottom, piece.bottom)
    height = max(line.height, piece.height)
    return overlap > 0.4 * min(line.height, piece.height) and -height < piece.left - line.right < WIDE * height


def _joined(line: Line, piece: Line) -> Line:
    gap = " " if piece.left - line.right > 0.12 * max(line.height, piece.height) else ""
    return Line(
        f"{line.text}{gap}{piece.text}",
        min(line.left, piece.left),
        min(line.bottom, piece.bottom),
        max(line.right, piece.right),
        max(line.top, piece.top),
    )


# Running heads -------------------------------------------------------------------------------------------------------


def _without_running_heads(pages: list[Page]) -> list[Page]:
    """The pages without page numbers, and without what stands at the edge of most of them in letters no larger."""
    sizes = [line.height for page in pages for line in page.lines]
    largest = OTHER_SIZE * median(sizes) if sizes else 0.0
    edges = [[line for line in page.lines if _at_edge(page, line) and line.height <= largest] for page in pages]
    seen = Counter(shape for edge in edges for shape in {_shape(line) for line in edge})
    fewest = max(2, SHARE * len(pages))
    heads = [{line for line in edge if _is_number(line) or seen[_shape(line)] >= fewest} for edge in edges]
    return [
        page._replace(lines=[line for line in page.lines if line not in running])
        for page, running in zip(pages, heads, strict=True)
    ]


def _at_edge(page: Page, line: Line) -> bool:
    return line.bottom > (1 - EDGE) * page.height or line.top < EDGE * page.height


def _shape(line: Line) -> str:
    """A line with any figures alike: Page 3 of 9 is Page # of #."""
    return re.sub(r"\d+", "#", line.text)


def _is_number(line: Line) -> bool:
    return bool(_NUMBER.fullmatch(line.text))


# Columns -------------------------------------------------------------------------------------------------------------


def _columns(lines: list[Line]) -> list[list[Line]]:
    """The lines of a page in reading order, column by column; lines across columns part the page from top to bottom."""
    gap = _gap(lines)
    if gap is None:
        return [_downward(lines)] if lines else []
    columns: list[list[Line]] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.top):
        if line.left < gap < line.right:
            columns += [*_sides(band, gap), [line]]
            band = []
        else:
            band.append(line)
    return columns + _sides(band, gap)


def _sides(band: list[Line], gap: float) -> list[list[Line]]:
    """What is left of a gap, then what is right of it."""
    left, right = [line for line in band if line.right <= gap], [line for line in band if line.left >= gap]
    return _columns(left) + _columns(right)


def _gap(lines: list[Line]) -> float | None:
    """Where a gap between two columns is: with some lines on each side, and nearly none across it."""
    if len(lines) < 2 * FEWEST:
        return None
    places = sorted({line.left - 0.1 for line in lines})
    rated = [(sum(line.left < place < line.right for line in lines), place) for place in places]
    for crossing, place in sorted(rated):
        left, right = [line for line in lines if line.right <= place], [line for line in lines if line.left >= place]
        if crossing > CROSSING * len(lines):
            return None
        if min(len(left), len(right)) >= FEWEST and _beside(left, right):
            return place
    return None


def _beside(left: list[Line], right: list[Line]) -> bool:
    """Whether two sets of lines stand beside each other, tall and wide enough for prose."""
    size = median(line.height for line in left + right)
    shared = min(max(line.top for line in side) for side in (left, right)) - max(
        min(line.bottom for line in side) for side in (left, right)
    )
    wide = min(median(line.right - line.left for line in side) for side in (left, right))
    return shared > FEWEST * size and wide > NARROWEST * size


def _downward(lines: list[Line]) -> list[Line]:
    """Lines from top to bottom; two at one height as the file has them."""
    order = sorted(range(len(lines)), key=lambda n: (-round(lines[n].top / max(lines[n].height, 1)), n))
    falls = sum(after.top > before.top for before, after in pairwise(lines))
    return lines if falls == 0 else [lines[n] for n in order]


# Paragraphs ----------------------------------------------------------------------------------------------------------


def _paragraphs(lines: list[Line]) -> Iterator[str]:
    """The paragraphs of a column."""
    steps = [before.bottom - after.bottom for before, after in pairwise(lines)]
    usual = median(steps) if steps else 0.0
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    text = lines[0].text
    for before, after in pairwise(lines):
        if _begins(before, after, usual, left, right):
            yield text
            text = after.text
        else:
            text = _one(text, after.text)
    yield text


def _begins(before: Line, after: Line, usual: float, left: float, right: float) -> bool:
    """Whether a line begins a paragraph: after a gap, indented, in other letters, or after a short last line."""
    size = max(before.height, after.height)
    sizes = size / max(min(before.height, after.height), 1)
    indented = after.left - left > 0.7 * size and before.left - left < 0.7 * size and after.left - left < 6 * size
    short = before.right < right - SHORT * (right - left) and bool(_ENDS.search(before.text))
    return before.bottom - after.bottom > LEADING * usual or indented or sizes > OTHER_SIZE or short


def _one(text: str, following: str) -> str:
    """Two lines as one, the word broken between them put together.

    >>> _one("a long pub-", "lic debate"), _one("a well-", "known mayor"), _one("the dam", "leaks")
    ('a long public debate', 'a well-known mayor', 'the dam leaks')
    """
    broken = _BROKEN.search(text)
    if not broken:
        return f"{text} {following}"
    first, second = broken[1], (re.match(r"[^\W\d_]+", following) or [""])[0]
    whole = known((first + second).lower()) is not None
    parts = known(first.lower()) is not None and known(second.lower()) is not None
    kept = text[:-1] if second.islower() and (whole or not parts) else f"{text[:-1]}-"
    return f"{kept}{following}"


def _rejoined(paragraphs: list[str]) -> list[str]:
    """The same; a paragraph that goes on in the next column or page is one."""
    joined: list[str] = []
    for paragraph in paragraphs:
        if joined and paragraph[:1].islower() and not _ENDS.search(joined[-1]):
            joined[-1] = _one(joined[-1], paragraph)
        else:
            joined.append(paragraph)
    return joined
