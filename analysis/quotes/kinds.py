"""What words in quotation marks are: speech, or a heading, a title, a scare quote."""

from __future__ import annotations

import re

from analysis.quotes.attribution import length, sentence_alone
from analysis.quotes.items import Items
from analysis.quotes.records import Attribution

HEADINGS = ("headline", "subheading")
AUTHORING = {"wrote", "writes", "written", "writing", "published", "titled", "entitled", "read", "reading", "called"}
SMALL_WORDS = set("of in on at by for with from to the a an and or as is".split())
# Begin a clause that tells when something was said, not what: Asked if he was sorry, he said no.
SETTING = set(
    """
        asked pressed questioned quizzed challenged told reminded informed speaking responding referring commenting
        remarking appearing
        """.split()
)
NAMING = "SINTD"  # tags of what stands before the title of a work: CBS’s, of, book, to, the
# A clause however short: I’m with her. That makes me smart.
CLAUSE = re.compile(r"(?:I|We|You|He|She|It|They|That|This|There|Who|What)(?:['’]\w+)? \w")
# “Dam leaks again” — Ohio Post, May 3, 2016
REFERENCE = re.compile(r".{0,2}\s*[—–-]+ ?[^,\n]{1,60}, (?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})")


def kind_of(items: Items, k: int, attribution: Attribution | None, doubled: bool = True) -> str:
    """direct for speech; heading, title (of a work, an organisation, a nickname) or fragment (scare quotes) for what is none.

    `doubled` tells that most marks of the text are double ones, so that a line in single ones is a heading.
    """
    words, text, end = length(items, k), items.text[items.start[k] : items.end[k]].strip(), items.last(k)
    how = attribution.how if attribution else None
    reported = how in ("cue", "distant cue", "according to", "colon", "signature")
    last = (
        k + 1 == len(items) or items.line[k + 1] != items.line[k] or items.tags[k + 1] == "."
    )  # of its line or sentence
    announced = (how == "signature" or how == "colon" and last) and text[0].isupper()
    if (
        _by_author(items, k, text)
        or how == "signature"
        and end not in ".?!…"
        and REFERENCE.match(items.text, items.end[k])
    ):
        return "title"
    if items.kind[k] in HEADINGS and not (reported and words >= 4 or announced and words >= 2):
        return "heading"
    if not reported and (
        text.isupper()
        and words >= 4
        or doubled
        and items.quoted[items.quote[k]].single
        and words <= 10
        and items.alone(k)
    ):
        return "heading"
    if how in ("same paragraph", "previous paragraph", "continued", "next quotation") or items.alone(k):
        if end in ".?!" and text[0].isupper() and sentence_alone(items, k):
            return "direct"
    cue = attribution.cue if attribution else None
    distance = 99 if cue is None else cue[0] - k if cue[0] > k else k - cue[0]
    beside = (
        how in ("cue", "distant cue")
        and (distance <= 3 or _told(items, k, attribution))
        and not (words > 1 and items.word[cue[0]] in AUTHORING)
    )
    first = items.sentences[items.sentence_of[k]][0]
    if cue and cue[0] > k > first and items.word[first] in SETTING and items.tags[k - 1] not in ",:-":
        return "fragment"  # the words of another
    if announced and (end in ".?!" or items.kind[k] in HEADINGS):  # where titles and speech are capitalised alike
        return "direct"
    named = k > 0 and items.word[k - 1] in ("titled", "entitled")
    before = items.tags[k - 1] if not sentence_alone(items, k) else "."
    if all(w[0].isupper() or w in SMALL_WORDS for w in text.split() if w[0].isalpha()):
        if (
            words <= 3
            and not beside
            or 2 <= words <= 8
            and how not in ("cue", "distant cue")
            or (named or before in NAMING)
            and end not in "?!"
        ):
            return "title"
    elif CLAUSE.match(text) or words > 1 and text[0].isupper() and end in "?!":
        return "direct"
    if reported and cue and words < 5 and not sentence_alone(items, k) and not _next_to(items, k, cue):
        return "fragment"
    if how in (None, "same sentence") and words < 5 or words < 4 and how not in ("cue", "distant cue"):
        return "fragment"
    return "direct"


def _told(items: Items, k: int, attribution: Attribution) -> bool:
    """Whether speaker and cue follow the quotation at item k: “Look,” the mayor, Jo Berg, said."""
    i, j = attribution.speaker
    return items.last(k) in ",?!" and i == k + 1 and set(items.tags[j : attribution.cue[0]]) <= set(",XMRE")


def _by_author(items: Items, k: int, text: str) -> bool:
    """Whether a work is named with its author: “Dam Leaks Again,” by Ann Lahti."""
    by = k + 1 if text[-1] == "," else k + 2 if items.tags[k + 1 : k + 2] == "," else len(items)
    return items.word[by : by + 1] == ["by"] and by + 1 < len(items) and items.capital(by + 1)


def _next_to(items: Items, k: int, cue: tuple[int, int]) -> bool:
    """Whether a cue stands by the quotation at item k as where speech is told: said “...”; said on Monday, “...”; “...,” she said."""
    if cue[0] > k:
        return cue[0] - k <= 10 and (items.last(k) in ",?!—–…-" or items.tags[k + 1] == ",")
    gap = items.tags[cue[1] : k]
    return len(gap) <= 1 or gap[-1] == "K" or gap[-1] in ",:" and not any(tag in "VM" for tag in gap)
