"""Factiva's articles as lines: text, and what Word, RTF and PDF files hold, with codes or without."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from analysis.articles.archives.factiva_fields import (
    CODES,
    HEAD,
    ID,
    LENGTH,
    TAIL,
    TEXT,
    above,
    article,
    headline,
    parted,
)
from analysis.articles.archives.markup import one_line, paragraphs
from analysis.articles.archives.records import Damaged, ExportArticle, Found

_CODED = re.compile(r"\s{0,8}(?P<code>[A-Z]{2,3})(?P<gap>\s*[:|]\s*|\s+|$)(?P<value>.*)")
_FOOT = re.compile(
    r"""
    (?: page | seite | página | pagina ) \s \d+ \s (?: of | de | von | sur | di ) \s \d+ .*
    | .{0,20} (?: © | \(c\) ) \s* \d{0,4} \s* factiva\b .*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATED = re.compile(r"(?:18|19|20)\d{6}[a-z0-9-]{4}")  # in every article's number
_ABOUT = re.compile(r".{1,40} : .{2,60}|.*\|.*")  # "gpol : Domestic Politics | gvote : Elections"
_PLAIN = frozenset({"IPC", "IPD", "PUB", "NS", "RF"})  # codes that no sentence begins with
_FIRM = frozenset("limited ltd inc llc plc gmbh ag sa corp corporation company co media group publishing".split())


def is_ours(head: str) -> bool:
    """Whether lines are an export of Factiva: an article's number of its form, or its codes with their values."""
    if "HD" not in head and not _DATED.search(head):
        return False
    lines = [line for line in head.splitlines() if line.strip()]
    if any(_number(line) for line in lines):
        return True
    said = {found["code"]: found["value"] for line in lines if (found := _CODED.fullmatch(line))}
    return "HD" in said and bool({"SN", "PD"} & said.keys()) and bool(LENGTH.fullmatch(said.get("WC", "").strip()))


def _number(line: str) -> str | None:
    """The line that ends each article, with the archive's number for it.

    >>> _number("AN  Document DHER000020210503eh530000a")
    'Document DHER000020210503eh530000a'
    """
    words = re.sub(r"^\s*AN[\s:|]+", "", line).strip() if len(line) < 120 else ""
    return words if ID.fullmatch(words) and not words.isdigit() else None


def read(lines: Iterable[str]) -> Iterator[Found]:
    """The articles, each up to the line with its number."""
    held: list[str] = []
    count = 0
    for line in lines:
        if number := _number(line):
            count += 1
            yield _article(held, number)
            held = []
        elif not _FOOT.fullmatch(line.strip()):
            held.append(line)
    if _has_head(held):
        yield Damaged(f"article {count + 1}", "breaks off where the file ends; save the export again")


def _article(lines: list[str], number: str) -> ExportArticle:
    fields, text = _of_codes(lines) if _is_coded(lines) else _of_order(lines)
    return article(fields | {"AN": number}, text)


def _has_head(lines: list[str]) -> bool:
    return _is_coded(lines) or parted([line.strip() for line in lines if line.strip()]) is not None


# With codes ----------------------------------------------------------------------------------------------------------


def _is_coded(lines: list[str]) -> bool:
    codes = {found["code"] for line in lines if (found := _CODED.fullmatch(line))}
    return "HD" in codes and len(codes & {"WC", "PD", "SN", "LP", "TD"}) >= 2


def _of_codes(lines: list[str]) -> tuple[dict[str, str], str]:
    fields: dict[str, list[str]] = {}
    code = ""
    for line in lines:
        found = _CODED.fullmatch(line)
        if found and _begins(found, code, fields):
            code, line = found["code"], found["value"]
        fields.setdefault(code, []).append(line)
    text = paragraphs([line for code in TEXT for line in (*fields.get(code, []), "")])
    return {name: one_line(" ".join(words)) for name, words in fields.items() if name not in TEXT}, text


def _begins(found: re.Match[str], now: str, fields: dict[str, list[str]]) -> bool:
    """Whether a code begins a field: each does once, those of the head above the text and the others below it."""
    code, value = found["code"], found["value"].strip()
    if code not in CODES or code in fields:
        return False
    apart = not value or found["gap"] != " "
    if code in TAIL:
        return apart or code in _PLAIN or bool(_ABOUT.fullmatch(value)) or now in TAIL
    if code in TEXT:
        return apart or now in HEAD or now == "LP"
    return now in HEAD or not now


# Without codes -------------------------------------------------------------------------------------------------------


def _of_order(lines: list[str]) -> tuple[dict[str, str], str]:
    """Section, title, byline, then what stands in the order of the codes up to the copyright, then the text."""
    places = [i for i, line in enumerate(lines) if line.strip()]
    said = [one_line(lines[i]) for i in places]
    start, end = parted(said) or (0, 0)
    fields = headline(said[max(start - 5, 0) : start]) | above(said[start:end])
    text = lines[places[end] :] if end < len(places) else []
    last = max((i for i, line in enumerate(text) if line.strip()), default=0)
    if text and _is_publisher(one_line(text[last]), fields.get("CY", "")):
        text = text[:last]
    return fields, paragraphs(text)


def _is_publisher(line: str, rights: str) -> bool:
    """Whether the last line is the name of the firm that publishes: most of its words are in the copyright."""
    words = re.findall(r"[^\W\d]+", line.lower())
    if (
        not 0 < len(words) <= 9
        or line.endswith((".", "!", "?", '"', "”"))
        and not line.lower().endswith(("inc.", "ltd.", "co."))
    ):
        return False
    shared = sum(word in rights.lower() for word in words)
    return words[-1] in _FIRM or 2 * shared > len(words)
