r"""A file in Rich Text Format as lines of text: its paragraphs, without headers, footers, notes, pictures and boxes.

`striprtf` would write the address of each link into the text, keep what is hidden or deleted, and halve emoji.
Control words are those of the specification, version 1.9.1 (Microsoft, 2008).
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from analysis.articles.files import Unreadable

_TOKEN = re.compile(
    r"""
    \\ (?P<word>[A-Za-z]{1,32}) (?P<number>-?\d{1,10})? [ ]?  # \par, \u8217
    | \\' (?P<byte>[0-9A-Fa-f]{2})                            # \'92
    | \\ (?P<sign>[^A-Za-z])                                  # \~
    | (?P<brace>[{}])
    | [\r\n\x00]+
    | (?P<letters>[^\\{}\r\n\x00]+)
    | \\
    """,
    re.VERBOSE,
)
_SIGNS = {"~": "\u00a0", "_": "-", "{": "{", "}": "}", "\\": "\\", "\n": "\f", "\r": "\f"}
_WORDS = {  # \f stands for the end of a paragraph until the end
    **dict.fromkeys(("par", "sect", "page", "column", "row", "nestrow"), "\f"),
    **dict.fromkeys(("line", "softline", "lbr"), "\n"),
    **dict.fromkeys(("tab", "cell", "nestcell"), "\t"),
    **dict.fromkeys(("emspace", "enspace", "qmspace"), " "),
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
}
_NO_TEXT = frozenset(  # groups that are not the text itself; so are all that begin with \*
    """
    annotation atnauthor atnid author bkmkend bkmkstart colortbl comment fldinst fonttbl footer footerf footerl footerr
    footnote header headerf headerl headerr info listtable listoverridetable listtext nonesttables nonshppict object
    pict pntext revtbl rxe shprslt shp stylesheet tc upr xe
    """.split()
)
_CHARSETS = {  # \fcharset of a font
    **{77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254"},
    **{163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250"},
}
_SYSTEMS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_FONT = re.compile(r"\\f(\d{1,5})\b[^{};]{0,300}?\\fcharset(\d{1,3})")


class _Group(NamedTuple):
    """What holds between two braces: whether its text is left out, and how its letters are written."""

    left_out: bool = False  # not of the text
    hidden: bool = False  # not shown, or deleted
    fallback: int = 1  # letters after \u that are for old programs
    font: int = -1


def is_rtf(data: bytes) -> bool:
    """Whether a file is RTF, by its first bytes.

    >>> is_rtf(b"{" + rb"\\rtf1 Yes}"), is_rtf(b"Yes")
    (True, False)
    """
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:5].lower() == rb"{\rtf"


def rtf_paragraphs(data: bytes) -> list[str]:
    r"""The paragraphs of an RTF file; a line break within one is a line end within its text.

    Raises
    ------
    Unreadable
        There is no text in it.

    >>> rtf_paragraphs(rb"{\rtf1\ansi She said \'93yes\'94.\par {\v not }It is over.}")
    ['She said “yes”.', 'It is over.']
    """
    text = _Reader(data.decode("latin-1")).text()
    if not text.strip():
        raise Unreadable("is an RTF file without text")
    return [paragraph.strip(" \t\n") for paragraph in text.split("\f")]


class _Reader:
    """Goes through the file once, letter by letter of its control language."""

    def __init__(self, source: str):
        self._source = source
        self._fonts = {
            int(font): _CHARSETS[int(n)] for font, n in _FONT.findall(source[: 2**18]) if int(n) in _CHARSETS
        }
        self._codepage = "cp1252"
        self._group = _Group()
        self._outer: list[_Group] = []
        self._skip = 0  # letters that old programs would show instead of the last \u
        self._bytes = bytearray()
        self._out: list[str] = []

    def text(self) -> str:
        """The text, with \f at the ends of paragraphs."""
        place = 0
        while token := _TOKEN.match(self._source, place):
            place = token.end()
            kind = token.lastgroup
            if kind != "byte":
                self._flush()
            if kind == "letters":
                self._letters(token["letters"])
            elif kind in ("word", "number"):
                place = self._word(token["word"].lower(), token["number"], place)
            elif kind == "byte":
                self._byte(int(token["byte"], 16))
            elif kind == "sign":
                self._sign(token["sign"])
            elif token["brace"] == "{":
                self._outer.append(self._group)
            elif kind == "brace":
                self._skip = 0
                self._group = self._outer.pop() if self._outer else self._group
                if not self._outer and "\\par" not in self._source[place:]:
                    break  # what comes after the last brace is no part of the document, unless one was too many
        self._flush()
        return "".join(self._out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _put(self, text: str) -> None:
        if not (self._group.left_out or self._group.hidden):
            self._out.append(text)

    def _letters(self, letters: str) -> None:
        skipped = min(self._skip, len(letters))
        self._skip -= skipped
        self._put(letters[skipped:])

    def _byte(self, value: int) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._bytes.append(value)

    def _flush(self) -> None:
        """Letters written as bytes, which in some fonts make a letter only together."""
        if self._bytes:
            self._put(self._bytes.decode(self._fonts.get(self._group.font, self._codepage), "replace"))
            self._bytes.clear()

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._group = self._group._replace(left_out=True)
        elif self._skip:
            self._skip -= 1
        else:
            self._put(_SIGNS.get(sign, ""))

    def _word(self, word: str, given: str | None, place: int) -> int:
        """Obey a control word; where reading goes on."""
        number = int(given) if given else None
        if word == "u":
            self._put(chr((number or 0) % 0x10000))
            self._skip = self._group.fallback
        elif word == "bin":
            return place + max(number or 0, 0)
        elif self._skip and word in _WORDS:
            self._skip -= 1
        elif word in _WORDS:
            self._put(_WORDS[word])
        else:
            self._set(word, number)
        return place

    def _set(self, word: str, number: int | None) -> None:
        """What a control word changes for the letters after it."""
        if word in _NO_TEXT:
            self._group = self._group._replace(left_out=True)
        elif word in ("v", "deleted"):
            self._group = self._group._replace(hidden=number != 0)
        elif word == "plain":
            self._group = self._group._replace(hidden=False, font=-1)
        elif word == "f":
            self._group = self._group._replace(font=-1 if number is None else number)
        elif word == "uc":
            self._group = self._group._replace(fallback=max(number or 0, 0))
        elif word in _SYSTEMS:
            self._codepage = _SYSTEMS[word]
        elif word == "ansicpg":
            self._codepage = _known(f"cp{number}") or self._codepage


def _known(codepage: str) -> str | None:
    """A code page's name, if Python knows it and its letters are bytes."""
    try:
        return codepage if codecs.lookup(codepage)._is_text_encoding else None
    except LookupError:
        return None
