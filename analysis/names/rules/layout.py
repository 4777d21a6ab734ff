"""Names that the layout of news gives away: credits of photographers, agencies that sign, the place of a dispatch."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import NamedTuple

from analysis.english.gazetteer import gazetteer
from analysis.english.news_agencies import PICTURE_AGENCIES, any_agency
from analysis.english.page_credits import JOBS_OF_CREWS
from analysis.english.patterns import compiled_later
from analysis.names.spans import NameSpans, Span, certain
from analysis.text.blocks import Block

PART = r"(?:(?:[A-Z]\.)+|[A-Z][\w'’-]+)"  # J., Ann
NEXT = rf"[ ](?:[a-z]{{2,3}}[ ])?{PART}"  # Lee, van Berg
CREDIT = compiled_later(
    rf"""\b(?:{any_agency(PICTURE_AGENCIES)})[ ]?/[ ]?  # REUTERS /
    ({PART}(?:{NEXT}){{0,3}})  # Ann Lee
    (?=[ ]?(?:/|\)|\n|$|\.|,|via))""",
    re.VERBOSE,
)
POOLED = compiled_later(
    rf"""^({PART}(?:{NEXT}){{1,3}})  # Ann Lee
    [ ]?/[ ]?(?:Pool|POOL|Handout|{any_agency(PICTURE_AGENCIES)})\b  # / Pool""",
    re.M | re.VERBOSE,
)
REPORTERS = compiled_later(
    rf"""\b(?:[Rr]eporting|Writing|Editing|Compiled|Photographs?|Translation|Reported|Edited)[ ]by[ ]
    ((?:
      {PART}(?:[ ](?:[a-z]{{2,3}}[ ])?(?!Writing|Editing|Reporting){PART}){{0,3}}  # Ann Lee
      (?:[ ]in[ ]{PART}(?:[ ]{PART})?)?  # in New York
      (?:,[ ](?:and[ ])?|[ ]and[ ])?  # and
    ){{1,6}})""",
    re.VERBOSE,
)
SIGNED = compiled_later(
    rf"^-- ?({PART}(?: {PART}){{0,3}})$"
)  # -- Ann Lee: the agency or author at the end of a dispatch
NOT_A_CREDIT = frozenset(
    "file photo pool handout staff stringer illustration images image via social media courtesy".split()
)
CREW = compiled_later(
    rf"""(?<![\w-])(?:{"|".join(sorted(JOBS_OF_CREWS))})  # (Art) Director
    [ ]?[_:–|-][ ]?  # :
    ({PART}(?:[ ]{PART}){{1,3}})  # Ann Lee
    (?=[ ]?(?:[,;|/\n]|$|\.(?:\s|$)|[ ]and\b))""",
    re.VERBOSE,
)
DATELINE = compiled_later(
    r"""^[ \t]*((?:[A-Z][A-Z.'’-]+|St\.)(?:[ ][A-Z][A-Z.'’-]+){0,3})  # NEW YORK
    (?:
      (?:[ ]?,[ ][A-Z][\w. ]{1,25}){0,2}[ ]*  # , United States
      (?:\([\w ./]{2,30}\)[ ]?[-–—] | (\d{4}-\d\d-\d\d\s*$))  # (Reuters) - | 1996-08-22
    | [ ]?([-–—])  # -
    )""",
    re.VERBOSE,
)


TITLED_DATELINE = compiled_later(
    r"^([A-Z][a-z]+(?: [A-Z][a-z]+)?) ?[-–—] ?(?=[A-Z“\"][^\n]{60})"
)  # Durban - Ann Lahti has

MARKS_IN_CREWS = (":", "_", " - ", " – ", "|")  # between a job and a name
MARKS_OF_PLACES = ".'’-"  # that may stand after the first letter of one in capitals


class LineName(NamedTuple):
    """A name in a line: where it starts and ends in the line, and its kind."""

    start: int
    end: int
    kind: str


def photographers(line: str) -> Iterator[LineName]:
    for match in (*CREDIT.finditer(line), *POOLED.finditer(line)):
        if not NOT_A_CREDIT & set(match[1].lower().split()):
            yield LineName(match.start(1), match.end(1), "person")


def crew(line: str) -> Iterator[LineName]:
    if not any(mark in line for mark in MARKS_IN_CREWS):
        return  # most lines
    for match in CREW.finditer(line):
        if match[1].split()[-1].lower() not in gazetteer().organisation:
            yield LineName(match.start(1), match.end(1), "person")


def signatures(line: str) -> Iterator[LineName]:
    signed = SIGNED.match(line)
    if signed:
        kind = "person" if signed[1].split()[0].lower() in gazetteer().first else "organisation"
        yield LineName(signed.start(1), signed.end(1), kind)


def reporters(line: str) -> Iterator[LineName]:
    for match in REPORTERS.finditer(line):
        for part in re.finditer(r"(?:(?!, | and ).)+", match[1]):
            written = part.group().removeprefix("and ").split(" in ")[0].strip(" ,")
            start = match.start(1) + part.start() + part.group().index(written)
            if 1 < len(written.split()) < 5:
                yield LineName(start, start + len(written), "person")


def datelines(line: str) -> Iterator[LineName]:
    titled = TITLED_DATELINE.match(line) if " -" in line[:30] or " –" in line[:30] or " —" in line[:30] else None
    if titled and (titled[1].lower() in gazetteer().place or titled[1].lower() in gazetteer().town):
        yield LineName(titled.start(1), titled.end(1), "place")
        return
    if not line[1:2].isupper() and line[1:2] not in MARKS_OF_PLACES and line[:3] != "St.":
        return  # most lines: the pattern takes longer to say so
    dateline = DATELINE.match(line[:120])
    if dateline and (not dateline[3] or dateline[1].lower() in gazetteer().place):
        yield LineName(dateline.start(1), dateline.end(1), "place")


class LayoutRule(NamedTuple):
    """Something about the layout of a line that gives names away; a line without the `sign` has none of them."""

    name: str
    sign: str
    find: Callable[[str], Iterator[LineName]]
    example: str  # before -> after, each name in brackets after its kind


RULES = (
    LayoutRule("credit", "/", photographers, "REUTERS / Jo Berg -> REUTERS / [person Jo Berg]"),
    LayoutRule("cast and crew", "", crew, "Director: Jo Berg; Music: live -> Director: [person Jo Berg]; Music: live"),
    LayoutRule("signature", "--", signatures, "-- Ann Lee -> -- [person Ann Lee]"),
    LayoutRule("reporter or editor", " by ", reporters, "Reporting by Jo Berg -> Reporting by [person Jo Berg]"),
    LayoutRule("dateline", "", datelines, "OSLO (Reuters) - Snow fell. -> [place OSLO] (Reuters) - Snow fell."),
)


def read_layout(names: NameSpans) -> list[Span]:
    """Put the names that the layout gives away in the place of whatever they overlap."""
    text, new, at = names.document.text, [], 0
    rules = [rule for rule in RULES if rule.sign in text]
    for block in names.document.blocks:
        line = text[block.start : block.end]
        for rule in rules:
            if rule.sign not in line:
                continue
            for start, end, kind in rule.find(line):
                last = at = max(at, bisect_left(names.starts, block.start + start))
                while last < names.end and names.ends[last] <= block.start + end:
                    last += 1
                if last > at:
                    new.append(certain(at, last, kind, rule.name))
    return names.with_replaced(new)


def leave_out_boilerplate(names: NameSpans) -> list[Span]:
    """Drop what is named in prompts and notes around the article: Share this with Facebook."""
    document = names.document
    blocks = [block for block in document.blocks if block.kind == "boilerplate" and block not in document.credits]
    if not blocks:
        return names.spans
    outside = {i for block in blocks for i in range(*_tokens_of(names, block))}
    return [span for span in names.spans if span.first not in outside]


def _tokens_of(names: NameSpans, block: Block) -> tuple[int, int]:
    """The first token of a block, and one past its last."""
    return bisect_left(names.starts, block.start), bisect_left(names.starts, block.end)
