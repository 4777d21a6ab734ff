"""What kind of thing a name names, where a list or the form of the name settles it."""

from __future__ import annotations

import re

from analysis.english.gazetteer import gazetteer
from analysis.names.tokens import LEADING, Span, Tokens

GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")  # first names of Korea and China
MODEL = re.compile(r"(?!(?:g|mi|f|m|u)\d+$)[a-z]+-?\d[\w-]*")  # A350, IE6; but G20, MI5, U2
INITIALS = re.compile(r"(?!(?:U\.|N\.[YJ]|L\.A|D\.C|E\.U))(?:[A-Z]\.){2,3}")
HALVES = frozenset(
    "anglo franco sino russo indo euro afro austro luso non pan pro anti".split()
)  # of what is no name: Anglo-Dutch


def is_somewhere(found: Tokens, words: list[str], span: Span) -> bool:
    """Whether the words beside a name take it for a place: in Leeds, New York Sen. Ann Lee."""
    after = found.words[span.last] if span.last < len(found) else ""
    return (
        span.first > 0
        and words[span.first - 1] in ("in", "near")
        or after.istitle()
        and words[span.last] in gazetteer().title
    )


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
        len(name) == 1
        and lists.compound.search(whole)
        or all(p.strip(" .") in lists.country or p.strip() in lists.demonym or p in HALVES for p in whole.split("-"))
    ):
        span.become("other")  # London-based, the U.S.-Mexico border
    elif len(name) == 1 and MODEL.fullmatch(whole):
        span.become("other")
    elif span.kind == "person" and len(name) > 1 and (whole in lists.place or whole in lists.country):
        span.become("place")
    elif whole in lists.body or len(name) > 1 and whole in lists.firm:
        span.become("organisation")
    elif (
        whole in lists.firm
        and span.kind != "organisation"
        and not (whole in lists.first or whole in lists.last or whole in lists.place)
    ):
        span.become("organisation")
    elif span.kind == "person" and len(name) > 1 and (
        name[-1] in lists.organisation and name[0] not in lists.first
        or any(a in lists.organisation and b == "of" for a, b in zip(name, name[1:], strict=False))
    ):  # fmt: skip
        span.become("organisation")
    elif (
        span.kind == "organisation"
        and whole in lists.place
        and whole not in lists.body
        and is_somewhere(found, words, span)
    ):
        span.become("place")
    elif (
        span.kind == "organisation"
        and len(name) == 2
        and GIVEN.fullmatch(found.words[span.last - 1])
        and not lists.compound.search(name[1])
    ):
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
    elif len(name) > 1 and (
        name[-1] in lists.other
        and not (span.kind == "person" and (name[0] in lists.only_first or LEADING & set(name[1:-1])))
        or found.words[span.last - 1][0].isdigit()
    ):
        span.become("other")
    elif len(name) > 1 and whole in lists.known and whole not in lists.country:
        span.become("place" if whole in lists.place or lists.known[whole] in lists.place else "organisation")
    elif span.kind == "person" and name[-1] in lists.suffix and len(name) > 1:
        span.become("organisation")
