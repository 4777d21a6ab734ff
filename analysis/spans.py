"""Set right what the tagger of names found: titles off, particles and nicknames on, credits, datelines, things that are no actors.

The tagger knows words and their neighbours; what follows from the layout of news or from fixed lists is said here as rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .gazetteer import gazetteer
from .text import Document
from .word_classes import classes

if TYPE_CHECKING:
    from .tokens import Tokens  # which stands on this module

PART = r"(?:(?:[A-Z]\.)+|[A-Z][\w'’-]+)"
CREDIT = re.compile(
    r"\b(?:REUTERS|Reuters|AFP|AP|EPA|Getty Images|AP Photo|Xinhua|PA|Bloomberg) ?/ ?"
    rf"({PART}(?: (?:[a-z]{{2,3}} )?{PART}){{0,3}})(?= ?(?:/|\)|\n|$|\.|,|via))"
)
REPORTERS = re.compile(
    r"\b(?:[Rr]eporting|Writing|Editing|Compiled|Photographs?|Translation|Reported|Edited) by "
    rf"((?:{PART}(?: (?:[a-z]{{2,3}} )?(?!Writing|Editing|Reporting){PART}){{0,3}}(?: in {PART}(?: {PART})?)?(?:, (?:and )?| and )?){{1,6}})"
)
SIGNED = re.compile(rf"^-- ?({PART}(?: {PART}){{0,3}})$")  # the agency or author at the end of a dispatch
POOLED = re.compile(rf"^({PART}(?: (?:[a-z]{{2,3}} )?{PART}){{1,3}}) ?/ ?(?:Pool|POOL|Handout|REUTERS|Reuters|AFP|AP|EPA|Getty Images)\b", re.M)
NOT_A_CREDIT = frozenset("file photo pool handout staff stringer illustration images image via social media courtesy".split())
DATELINE = re.compile(
    r"^[ \t]*((?:[A-Z][A-Z.'’-]+|St\.)(?:[ ][A-Z][A-Z.'’-]+){0,3})"
    r"(?:(?: ?,[ ][A-Z][\w. ]{1,25}){0,2}[ ]*(?:\([\w ./]{2,30}\)[ ]?[-–—]|(\d{4}-\d\d-\d\d\s*$))|[ ]?([-–—]))"
)
QUOTES = frozenset("\"“”'‘’")
# Where a particle in small letters belongs to the name after it.
LEADING = frozenset("von van der den de bin ibn al du da dos di del della ter ten abu".split())
LOOSE = frozenset("of the for and & on in to against ' ’ 's ’s - – / , . “ ” \"".split())
PARTICLED = re.compile(r"(?:al|el|ul|ad|as|an|ar|az|ash)-[A-Z]")
GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")  # first names of Korea and China
INITIAL = re.compile(r"[A-Z]\.")
NAMESAKES = frozenset("april may june august jan".split())  # months that are persons' names as well
WHEN = frozenset("in since until till last next this early late mid during".split())
OFFICE = frozenset("state national security defense defence foreign home homeland justice health interior education transport".split())
MODEL = re.compile(r"(?!(?:g|mi|f|m|u)\d+$)[a-z]+-?\d[\w-]*")  # A350, IE6; but G20, MI5, U2
CROWNED = frozenset("king queen prince princess pope emperor sultan emir".split())  # known by their first name
RANKS = frozenset("gen sen rep gov lt col sgt capt maj adm cmdr cpl judge justice detective inspector sheriff sheikh imam ayatollah cardinal rabbi".split())
INITIALS = re.compile(r"(?!(?:U\.|N\.[YJ]|L\.A|D\.C|E\.U))(?:[A-Z]\.){2,3}")
HALVES = frozenset("anglo franco sino russo indo euro afro austro luso non pan pro anti".split())  # of what is no name: Anglo-Dutch
STRESSED = frozenset("JRODIMXoHUWKTC")  # classes of words that are no nouns: adjectives, adverbs, pronouns, small words


@dataclass
class Span:
    """Tokens first to last (one past), what they seem to name, and how sure the tagger was of each kind."""

    first: int
    last: int
    kind: str
    weights: dict[str, float] = field(default_factory=dict)

    def become(self, kind: str) -> None:
        self.kind, self.weights = kind, {kind: 1.0}


def repair(document: Document, found: Tokens, headlines: set[int], spans: list[Span]) -> list[Span]:
    """The spans, corrected, in order and without overlaps; `headlines` are the tokens of lines in capitals or title case."""
    words = found.keys
    spans = with_layout(document, found, spans)
    spans = with_nicknames(found, spans)
    out = []
    following = [s.first for s in spans[1:]] + [len(found)]
    for span in (part for whole, end in zip(spans, following, strict=False) for part in parts(found, words, whole, end)):
        limit = out[-1].last if out else 0
        trim(found, words, span, limit)
        if lacks_surname(found, words, span) and not any(s.first <= span.last < s.last for s in spans):
            span.last += 1
        if span.last <= span.first:
            continue
        begins = found.words[span.first]
        if out and out[-1].kind == span.kind == "person" and out[-1].last == span.first and (begins in LEADING or PARTICLED.match(begins)):
            out[-1].last = span.last  # Ann | van der Berg, Omar bin Said | al-Hamidi
        else:
            classify(found, words, span)
            out.append(span)
    return no_ordinary_words(found, words, headlines, out)


def lacks_surname(found: Tokens, words: list[str], span: Span) -> bool:
    """Whether a first name goes on with a surname that the tagger left out."""
    lists, i = gazetteer(), span.last
    return (
        span.kind == "person" and i - span.first == 1 and i < len(found) and words[span.first] in lists.first and words[i] in lists.last
        and found.words[i].istitle() and found.starts[i] - found.ends[i - 1] == 1 and not (words[i] in lists.starter or words[i] in lists.month)
    )  # fmt: skip


def no_ordinary_words(found: Tokens, words: list[str], headlines: set[int], spans: list[Span]) -> list[Span]:
    """Without handles, words in capitals for stress, and single words taken for persons that the text also has in small letters: Black voters."""
    lists = gazetteer()
    small = found.small
    parts = {word for s in spans if s.last - s.first > 1 for word in words[s.first : s.last]}

    def ordinary(s: Span) -> bool:
        word, before = words[s.first], words[s.first - 1] if s.first else ""
        if s.last - s.first > 1:
            return False
        if found.words[s.first][0] == "@" or word in ("rt", "via") and s.last < len(found) and found.words[s.last][0] == "@":
            return True  # whose account it is, roles.py tells
        if found.words[s.first].isupper():  # We will win BIG
            listed = word in lists.known or word in lists.country or word in lists.body or word in lists.firm
            return s.first not in headlines and classes().get(word) in STRESSED and not listed and before not in ("the", "(")
        return s.kind == "person" and word in small and word not in parts and before not in lists.title

    return [s for s in spans if not ordinary(s)]


def parts(found: Tokens, words: list[str], span: Span, end: int) -> list[Span]:
    """A place and a person run together, taken apart: "... to the Middle East Ann Lee"; `end` is where the next span begins."""
    lists = gazetteer()
    if span.kind == "place" and "and" in words[span.first : span.last]:
        cut = words.index("and", span.first)
        if all(" ".join(part) in lists.place for part in (words[span.first : cut], words[cut + 1 : span.last])):
            return [Span(a, b, "place", {"place": 1.0}) for a, b in ((span.first, cut), (cut + 1, span.last))]  # Europe and Latin America
    for cut in range(span.first + 1, span.last):
        place = " ".join(words[span.first : cut])
        if words[cut] not in lists.first or words[cut] in lists.facility or f"{place} {words[cut]}" in lists.place:
            continue
        if place in lists.region or place in lists.country:
            last = span.last
            if last - cut == 1 and last < end and found.words[last].istitle() and found.starts[last] - found.ends[last - 1] == 1:
                last += 1
            return [Span(span.first, cut, "place", {"place": 1.0}), Span(cut, last, "person", {"person": 1.0})]
    return [span]


def with_layout(document: Document, found: Tokens, spans: list[Span]) -> list[Span]:
    """Photographers in credits ("REUTERS / Ann Lee") and the place at the head of a dispatch ("PARIS (Reuters) -")."""
    text, fixed = document.text, []
    for block in document.blocks:
        line = text[block.start : block.end]
        if "/" in line:
            for m in (*CREDIT.finditer(line), *POOLED.finditer(line)):
                name = m[1].lower().split()
                if not NOT_A_CREDIT & set(name):
                    fixed.append((block.start + m.start(1), block.start + m.end(1), "person"))
        signed = SIGNED.match(line)
        if signed:
            kind = "person" if signed[1].split()[0].lower() in gazetteer().first else "organisation"
            fixed.append((block.start + signed.start(1), block.start + signed.end(1), kind))
        if " by " in line:
            for m in REPORTERS.finditer(line):
                for name in re.finditer(r"(?:(?!, | and ).)+", m[1]):
                    written = name.group().removeprefix("and ")
                    written = written.split(" in ")[0].strip(" ,")
                    start = block.start + m.start(1) + name.start() + name.group().index(written)
                    if 1 < len(written.split()) < 5:
                        fixed.append((start, start + len(written), "person"))
        dateline = DATELINE.match(line[:120])
        if dateline and (not dateline[3] or dateline[1].lower() in gazetteer().place):
            fixed.append((block.start + dateline.start(1), block.start + dateline.end(1), "place"))
    if not fixed:
        return spans
    return replace(found, spans, fixed)


def replace(found: Tokens, spans: list[Span], fixed: list[tuple[int, int, str]]) -> list[Span]:
    """Put spans of characters in the place of whatever overlaps them."""
    new, at = [], 0
    for start, end, kind in fixed:
        while at < len(found) and found.starts[at] < start:
            at += 1
        last = at
        while last < len(found) and found.ends[last] <= end:
            last += 1
        if last > at:
            new.append(Span(at, last, kind, {kind: 1.0}))
    taken = {i for span in new for i in range(span.first, span.last)}
    kept = [s for s in spans if not any(i in taken for i in range(s.first, s.last))]
    return sorted(kept + new, key=lambda s: s.first)


def with_nicknames(found: Tokens, spans: list[Span]) -> list[Span]:
    """Ann “Ace” Lee as one name."""
    by_first = {s.first: s for s in spans}
    out, skip = [], -1
    for span in spans:
        if span.first < skip:
            continue
        i = span.last
        if i + 2 < len(found) and span.last - span.first <= 2 and found.words[i] in QUOTES and found.words[i - 1][0].isupper():
            for j in (i + 2, i + 3):
                if j + 1 < len(found) and found.words[j] in QUOTES and found.words[j + 1][0].isupper() and found.starts[j + 1] - found.ends[j] == 1 and found.starts[i] - found.ends[i - 1] == 1 and found.starts[j] - found.ends[i] < 25:
                    last = by_first[j + 1].last if j + 1 in by_first else j + 2
                    span = Span(span.first, last, "person", {"person": 1.0})
                    skip = last
                    break
        out.append(span)
    return out


def begins_sentence(found: Tokens, words: list[str], span: Span) -> bool:
    """Whether a span begins with a word that is no part of the name after it; but in "saw Will Smith" it is."""
    lists = gazetteer()
    if span.last - span.first == 1 or words[span.first] not in lists.starter:
        return False
    return not (span.kind == "person" and words[span.first] in lists.first and span.first and found.words[span.first - 1].islower())


def is_titled(words: list[str], span: Span) -> bool:
    """Whether a span is a crown or a rank with a name after it, or the name after a rank: Crown Prince Faisal, Judge [Wood]."""
    lists, first = gazetteer(), span.first
    while first < span.last and words[first] in lists.title:
        first += 1
    alone = span.last - first == 1 and first > 0 and not any(words[first] in kind for kind in (lists.organisation, lists.facility, lists.other, lists.place))
    return alone and (words[first - 1] in RANKS or first > span.first and words[first - 1] in CROWNED)


def is_month(words: list[str], i: int) -> bool:
    """Whether a month that is a name as well is the month: in May."""
    return words[i] in NAMESAKES and i > 0 and words[i - 1] in WHEN


def trim(found: Tokens, words: list[str], span: Span, limit: int) -> None:
    """Cut titles off a person's name and take in the particles before it; empty what holds no name."""
    lists = gazetteer()
    while span.last - span.first > 1 and (
        found.words[span.last - 1][0] == "@" or MODEL.fullmatch(words[span.last - 1]) and (words[span.first] in lists.firm or words[span.first] in lists.body)
    ):  # fmt: skip
        span.last -= 1
    while span.last > span.first and (found.words[span.first] in LOOSE or begins_sentence(found, words, span)):
        span.first += 1
    while span.last > span.first and (found.words[span.last - 1] in LOOSE or words[span.last - 1] in lists.month and span.last - span.first > 1 and words[span.last - 1] not in NAMESAKES):
        span.last -= 1
    if span.kind in ("organisation", "other") and is_titled(words, span):
        span.become("person")
    if span.kind == "person" and span.last - span.first > 1 and words[span.last - 1] in lists.organisation and words[span.last - 1] not in lists.last:
        span.become("organisation")
    if span.kind == "person":
        while span.last - span.first > 1 and (
            words[span.first] in lists.title or words[span.first] in OFFICE
            or words[span.first] in lists.demonym and words[span.first] not in lists.first
            or words[span.first] in ("us", "u.s", "uk", "of", "the", "and")
        ):  # fmt: skip
            span.first += 1
            span.become("person")
        while span.first > limit and found.starts[span.first] - found.ends[span.first - 1] <= 1 and (
            found.words[span.first - 1] in LEADING or INITIAL.fullmatch(found.words[span.first - 1])
            and (span.first < 2 or not found.words[span.first - 2][-1].isalpha())
        ):  # fmt: skip
            span.first -= 1
    name = words[span.first : span.last]
    if span.kind == "person" and len(name) == 1 and (name[0] in ("democrat", "republican") or is_month(words, span.first)):
        span.last = span.first
    if all(w in OFFICE or w in lists.title and w not in lists.last or w in lists.never or w in lists.month for w in name):
        span.last = span.first


def is_somewhere(found: Tokens, words: list[str], span: Span) -> bool:
    """Whether the words beside a name take it for a place: in Leeds, New York Sen. Ann Lee."""
    after = found.words[span.last] if span.last < len(found) else ""
    return span.first > 0 and words[span.first - 1] in ("in", "near") or after.istitle() and words[span.last] in gazetteer().title


def hyphened(found: Tokens, i: int) -> bool:
    """Whether the token at i is the hyphen of a compound: U.S.-owned."""
    return (
        0 < i < len(found) - 1 and found.words[i] == "-" and found.starts[i] == found.ends[i - 1] and found.starts[i + 1] == found.ends[i]
        and gazetteer().compound.search("-" + found.words[i + 1]) is not None
    )  # fmt: skip


def classify(found: Tokens, words: list[str], span: Span) -> None:
    """Overrule the kind where a list or the last word of the name settles it."""
    lists = gazetteer()
    name = words[span.first : span.last]
    whole = " ".join(name)
    if hyphened(found, span.last):
        span.last += 2
        span.become("other")
    elif "-" in whole and (
        len(name) == 1 and lists.compound.search(whole) or all(p.strip(" .") in lists.country or p.strip() in lists.demonym or p in HALVES for p in whole.split("-"))
    ):
        span.become("other")  # London-based, the U.S.-Mexico border
    elif len(name) == 1 and MODEL.fullmatch(whole):
        span.become("other")
    elif span.kind == "person" and len(name) > 1 and (whole in lists.place or whole in lists.country):
        span.become("place")
    elif whole in lists.body or len(name) > 1 and whole in lists.firm:
        span.become("organisation")
    elif whole in lists.firm and span.kind != "organisation" and not (whole in lists.first or whole in lists.last or whole in lists.place):
        span.become("organisation")
    elif span.kind == "person" and len(name) > 1 and (
        name[-1] in lists.organisation and name[0] not in lists.first
        or any(a in lists.organisation and b == "of" for a, b in zip(name, name[1:], strict=False))
    ):  # fmt: skip
        span.become("organisation")
    elif span.kind == "organisation" and whole in lists.place and whole not in lists.body and is_somewhere(found, words, span):
        span.become("place")
    elif span.kind == "organisation" and len(name) == 2 and GIVEN.fullmatch(found.words[span.last - 1]) and not lists.compound.search(name[1]):
        span.become("person")  # Ban Ki-moon
    elif span.kind == "organisation" and len(name) == 2 and INITIALS.fullmatch(found.words[span.first]) and not (
        name[1] in lists.organisation or whole in lists.firm or found.words[span.last - 1].isupper()
    ):  # fmt: skip
        span.become("person")  # J.K. Lindqvist
    elif span.kind == "organisation" and len(name) == 2 and name[0] in lists.only_first and name[1] in lists.last and not (
        name[0] in lists.place or name[1] in lists.organisation or whole in lists.firm or whole in lists.known or found.words[span.last - 1].isupper()
    ):  # fmt: skip
        span.become("person")  # Melania Trump
    elif span.kind == "person" and "of" in name and name[0] not in lists.first:
        span.become("other")  # books and plays: Woman of the Year
    elif name[0] == "saint" and " ".join(["st.", *name[1:]]) in lists.place:
        span.become("place")
    elif whole in lists.region:
        span.become("place")
    elif name[0] in ("cyclone", "hurricane", "typhoon", "operation"):
        span.become("other")
    elif whole in lists.country and span.kind != "organisation":
        span.become("place")
    elif len(name) > 1 and (name[-1] in lists.other and not (span.kind == "person" and (name[0] in lists.only_first or LEADING & set(name[1:-1]))) or found.words[span.last - 1][0].isdigit()):
        span.become("other")
    elif len(name) > 1 and whole in lists.known and whole not in lists.country:
        span.become("place" if whole in lists.place or lists.known[whole] in lists.place else "organisation")
    elif span.kind == "person" and name[-1] in lists.suffix and len(name) > 1:
        span.become("organisation")
