"""Bytes to text: which encoding a file is in. UTF-8 and UTF-16 are certain, the rest is a guess and reported as one."""

from __future__ import annotations

import codecs
import io
import re
from typing import IO, NamedTuple

from charset_normalizer import from_bytes

from analysis.articles.files import File, Unreadable

BLOCK = 2**20
SAMPLE = 64 * 2**10  # bytes shown to charset-normalizer; its time grows with them
BOMS = (  # the longer first: a UTF-32 mark begins like a UTF-16 one
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
NOT_OF_PAGES = ("unicode-escape", "raw-unicode-escape", "utf-7", "idna", "punycode")  # Python's own, and one not in use
WESTERN = ["cp1252", "mac_roman", "cp1250", "cp850"]  # what English news is kept in, where it is not in Unicode
_PRINT = frozenset("“”‘’–—…£€¥§©®°½¼¾•·«»´™\u00a0\u00ad")
_BEYOND = re.compile(r"([A-Za-z])?([^\x00-\x7f])(?=([A-Za-z])?)")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd]")
_CUT_LETTER = re.compile(rb"[\x80-\xff]{1,4}\Z")
_META = re.compile(rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,200}?encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)


class Encoding(NamedTuple):
    """An encoding, and what a reader should know about it (empty when it is certain)."""

    name: str
    note: str = ""


def decode(data: bytes) -> tuple[str, str]:
    """A document's bytes as text, and a note where the encoding had to be guessed.

    Raises
    ------
    Unreadable
        The bytes are not text at all.

    >>> decode("“Yes”".encode("utf-16"))
    ('“Yes”', '')
    """
    encoding = encoding_of(io.BytesIO(data))
    text = data.decode(encoding.name, errors="replace")
    if len(_CONTROLS.findall(text[:100_000])) > 0.1 * min(len(text), 100_000):
        raise Unreadable("does not hold text")
    return text, encoding.note


def decode_html(data: bytes) -> tuple[str, str]:
    """A page's or XML file's bytes as text: what it itself says about its encoding counts before any guess."""
    declared = _META.search(data[:4096])
    encoding = encoding_of(io.BytesIO(data))
    if encoding.note and declared:
        try:
            # What pages call Latin-1 is Windows-1252 (WHATWG Encoding Standard).
            name = codecs.lookup(declared[1].decode("ascii")).name
            if name.replace("_", "-") not in NOT_OF_PAGES:
                return data.decode("cp1252" if name in ("iso8859-1", "ascii") else name), ""
        except (LookupError, UnicodeError):  # no encoding, or one that only says so
            pass
    return decode(data)


def head(data: bytes) -> str:
    """The first bytes of a file as text, to see what it is; they may end within a letter."""
    encoding = encoding_of(io.BytesIO(_CUT_LETTER.sub(b"", data)))
    return data.decode(encoding.name, errors="replace")


def text_stream(file: File) -> tuple[io.TextIOWrapper, str]:
    """A file opened as text with its line ends kept, and a note where the encoding had to be guessed."""
    with file.open() as stream:
        encoding = encoding_of(stream)
    return io.TextIOWrapper(file.open(), encoding.name, errors="replace", newline=""), encoding.note


def encoding_of(stream: IO[bytes]) -> Encoding:
    """The encoding of a stream of bytes, which is read through once."""
    block = stream.read(BLOCK)
    for mark, name in BOMS:
        if block.startswith(mark):
            return Encoding(name)
    if utf16 := _utf16_without_mark(block):
        return Encoding(utf16)
    decoder = codecs.getincrementaldecoder("utf-8")()
    while True:
        try:
            decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:
            return _guess(block, error)
        if not block:
            return Encoding("utf-8")
        block = stream.read(BLOCK)


def _utf16_without_mark(block: bytes) -> str | None:
    """UTF-16 of mostly Latin letters has a zero byte in every pair, always on the same side."""
    head = block[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) * 2 < 0.7 * len(head) or min(even, odd) * 2 > 0.05 * len(head):
        return None
    name = "utf-16-le" if odd > even else "utf-16-be"
    try:
        head[: len(head) // 2 * 2].decode(name, errors="strict")
    except UnicodeDecodeError:
        return None
    return name


def _guess(block: bytes, error: UnicodeDecodeError) -> Encoding:
    """UTF-8 with some broken bytes, or another encoding: Western ones first, since the texts are to be English."""
    text = block.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    if whole > 2 * broken or not block:
        return Encoding("utf-8", f"is not wholly UTF-8: {max(broken, 1)} characters or more shown as \ufffd")
    start = max(0, min(error.start, len(block)) - SAMPLE // 2)
    sample = block[start : start + SAMPLE]
    if sum(byte > 127 for byte in sample) < 0.15 * len(sample):  # Latin letters with some others among them
        name = max(WESTERN, key=lambda name: _plausible(sample.decode(name, errors="replace")))
    else:
        best = from_bytes(sample, enable_fallback=False).best()
        name = best.encoding if best else WESTERN[0]
    return Encoding(name, f"is not UTF-8; read as {name}, which is a guess")


def _plausible(text: str) -> int:
    """How many of the letters and signs beyond ASCII are where print has them, minus those that are not."""
    score = 0
    for match in _BEYOND.finditer(text):
        before, character, after = match.groups()
        if character.isalpha():
            out_of_case = character.isupper() and (before or "").islower()
            score += 1 if (before or after) and not out_of_case else -1
        else:
            score += 1 if character in _PRINT else -1
    return score
