"""Factiva's codes for the fields of an article, and the order in which they stand where it leaves the codes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from analysis.articles.archives.markup import one_line
from analysis.articles.archives.records import ExportArticle
from analysis.articles.bylines import names_of
from analysis.english.byline_words import AGENCIES
from analysis.english.gazetteer import fold, given_names

HEAD = "SE HD CR BY WC PD ET SN SC NGC GC ED PG VOL LA CY CLM".split()  # what stands above the text
TEXT = ("LP", "TD")  # the first paragraphs, and the others
TAIL = "ART CT RF CO IN NS RE IPC IPD PUB AN CX DE TKR RST ATC NOT".split()  # what stands below it
CODES = frozenset((*HEAD, *TEXT, *TAIL))
ID = re.compile(
    r"""
    (?: [^\W\d]{2,20} \W{1,3} | [^\x00-\x7f]{1,10} )?  # "Document", in any language
    (?P<id> [A-Z] [A-Z0-9]{3,11} (?:18|19|20)\d{6} [A-Z0-9-]{4,12} )
    \W*
    """,
    re.VERBOSE | re.IGNORECASE,
)
LENGTH = re.compile(r"\d[\d.,\s]{0,11}[^\W\d]{1,12}\.?")
DATE = re.compile(
    r"""
    \d{1,2} (?: \. | er | º )? \s+ (?: de \s+ )? [^\W\d_]{2,12} \.? ,? \s+ (?: de \s+ )? (?:18|19|20)\d\d
    | [^\W\d_]{3,12} \.? \s+ \d{1,2} ,? \s+ (?:18|19|20)\d\d
    | (?:18|19|20)\d\d \s? [-/.年] \s? \d{1,2} \s? [-/.月] \s? \d{1,2} \s? 日?
    | \d{1,2} [/.] \d{1,2} [/.] (?:18|19|20)\d\d
    """,
    re.VERBOSE | re.IGNORECASE,
)
RIGHTS = re.compile(r"\W{0,2}(?:\(c\)|copyright|©|\(?copr\b|derechos|droits|todos os direitos).*", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*(?:AM|PM|GMT|[A-Z]{2,4}))?", re.IGNORECASE)
_SOURCE = re.compile(r"[A-Z0-9]{2,10}")
_PAGE = re.compile(
    r"[A-Z]{0,3}[- ]?\d{1,4}[A-Z]?(?:\s?[,;/&-]\s?[A-Z]{0,3}[- ]?\d{1,4}[A-Z]?)*|[A-Z]\d{0,3}", re.IGNORECASE
)
_BY = re.compile(r"^(?:by|par|von|por|de|di|da|door)\b:?\s+", re.IGNORECASE)
_BYLINE = re.compile(r"^(?:by|par|von|por|di|door)\b:?\s+[^\W\d_]", re.IGNORECASE)
_PART = r"(?:[^\W\d_a-zß-öø-ÿ][\w.'’-]*|d[eiu]|van|von|der|den|la|le|bin|al)"
_NAME = re.compile(rf"{_PART}(?:\s+{_PART}){{1,5}}")
_OPEN = frozenset("a an the of in on at to for from by with and or says".split())  # a title goes on after these
_DESK = 3  # words of a byline that names nobody
_SECTION = re.compile(
    r"""
    ^ (?: news | business | sports? | opinion | letters? | features? | editorials? | comments? | main | national | world
    | international | metro | local | front | arts | culture | life | travel | property | money | finance | companies
    | politics | foreign | obituar(?:y|ies) | review | magazine | weekend | sect[a-z]? ) \b (?: \W* \w+ ){0,2} $
    | ^ (?: \w+ \W+ ){0,3} (?: desk | section | pages? | sect\w? ) (?: \W* \w{1,3} )? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
LANGUAGES = frozenset(
    """english anglais englisch inglés inglês inglese engels английский 英語 英语
    french français französisch francés francês francese german allemand deutsch alemán alemão tedesco
    spanish espagnol spanisch español espanhol spagnolo italian italien italienisch italiano
    portuguese portugais portugiesisch portugués português portoghese
    dutch néerlandais niederländisch holandés nederlands
    russian russe russisch ruso chinese chinois chinesisch chino japanese japonais japanisch japonés
    arabic arabe arabisch árabe swedish suédois schwedisch sueco danish danois dänisch norwegian norvégien norwegisch
    finnish finnois finnisch polish polonais polnisch polaco turkish turc türkisch turco korean coréen koreanisch
    """.split()
)


def article(fields: dict[str, str], text: str) -> ExportArticle:
    """An article from what stands under Factiva's codes."""
    number = ID.fullmatch(fields.get("AN", "").strip())
    section = fields.get("SE") or fields.get("CLM")
    return ExportArticle(
        text=text,
        title=fields.get("HD") or None,
        outlet=fields.get("SN") or None,
        date=fields.get("PD") or None,
        author=_BY.sub("", fields.get("BY", "")).strip() or None,
        section=section or None,
        page=fields.get("PG") or None,
        length=fields.get("WC") or None,
        archive_id=number["id"] if number else None,
    )


def parted(lines: Sequence[str]) -> tuple[int, int] | None:
    """Where the number of words stands and where the text begins, among lines without codes; None without a head."""
    dates = [i for i, line in enumerate(lines) if DATE.fullmatch(line)]
    counted = (i - 1 for i in dates if i and LENGTH.fullmatch(lines[i - 1]))
    uncounted = (i for i in dates if any(map(_is_sign, lines[i + 1 : i + 6])))
    start = next(counted, next(uncounted, None))
    return None if start is None else (start, _end_of_head(lines, start))


def _end_of_head(lines: Sequence[str], start: int) -> int:
    """After the line on copyright, else the one with the language, else the one with the source's code."""
    signs: tuple[Callable[[str], object], ...] = (RIGHTS.fullmatch, _is_language, _SOURCE.fullmatch)
    for sign in signs:
        for i in range(start + 1, min(start + 14, len(lines))):
            if sign(lines[i]):
                return i + 1
    return min(start + 3, len(lines))


def _is_sign(line: str) -> bool:
    return bool(RIGHTS.fullmatch(line) or _SOURCE.fullmatch(line) or _is_language(line))


def _is_language(line: str) -> bool:
    return line.lower() in LANGUAGES


def above(lines: Sequence[str]) -> dict[str, str]:
    """The fields of the lines from the number of words on, which come in the order of the codes.

    >>> above(["621 words", "3 May 2021", "Daily Herald", "DHER", "12", "English", "(c) 2021 Herald Ltd"])["SN"]
    'Daily Herald'
    """
    left = [one_line(line) for line in lines if line.strip()]
    fields: dict[str, str] = {}
    for code, form in (("WC", LENGTH), ("PD", DATE), ("ET", _TIME)):
        if left and form.fullmatch(left[0]):
            fields[code] = left.pop(0)
    if left and RIGHTS.fullmatch(left[-1]):
        fields["CY"] = left.pop()
    if left and _is_language(left[-1]):
        fields["LA"] = left.pop()
    if left:
        fields["SN"] = left.pop(0)
    if left and _SOURCE.fullmatch(left[0]):
        fields["SC"] = left.pop(0)
    if page := next((line for line in reversed(left) if _PAGE.fullmatch(line)), None):
        fields["PG"] = page
    return fields


def headline(lines: Sequence[str]) -> dict[str, str]:
    """The fields of the lines above the number of words: a title, with or without section, byline and agency.

    >>> headline(["News", "Mayor resigns after the vote", "Ann Lee ; Bo Cruz"])
    {'BY': 'Ann Lee ; Bo Cruz', 'SE': 'News', 'HD': 'Mayor resigns after the vote'}
    """
    left = [one_line(line) for line in lines if line.strip()]
    fields: dict[str, str] = {}
    if len(left) > 1 and re.sub(r"^the ", "", left[-1].lower()) in AGENCIES:
        fields["CR"] = left.pop()
    if len(left) > 1 and _is_byline(left[-1], left[:-1]):
        fields["BY"] = left.pop()
    if len(left) > 1 and len(left[0].split()) <= 5:
        if len(left[0]) < len(" ".join(left[1:])) or _SECTION.search(left[0]):
            fields["SE"] = left.pop(0)
    return fields | ({"HD": " ".join(left)} if left else {})


def _is_byline(line: str, before: Sequence[str]) -> bool:
    """Whether the last line names authors: it says so, or is nothing but names under what can be a title."""
    if _BYLINE.match(line):
        return True
    if len(line.split()) > 15 or line.endswith((".", "?", "!")) or (len(before) == 1 and _SECTION.search(before[0])):
        return False
    named = names_of(line)
    if named is None:  # Our Correspondent
        return len(line.split()) <= _DESK < len(before[-1].split())
    names = named.split("; ")
    if not all(map(_NAME.fullmatch, names)):
        return False
    if len(before) > 1 or any(fold(name.split()[0]) in given_names() for name in names):
        return True
    words = before[0].split()  # a title in which capitals say what is a name, and which does not go on
    return sum(map(str.islower, words)) * 2 >= len(words) and words[-1] not in _OPEN
