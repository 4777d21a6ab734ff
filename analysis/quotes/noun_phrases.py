"""Noun phrases beside a verb: on its left, where subjects stand, and on its right, where inverted ones do."""

from __future__ import annotations

import re

from analysis.english.reporting_verbs import CLASS, DOCUMENTS
from analysis.quotes.items import Items
from analysis.quotes.records import Phrase

WINDOW = 45  # items looked at on either side of a verb
PRE = r"(?:J(?:,(?=J))?|[#GR]|(?<![NPOQS])E)"
BASE = rf"(?:D*H?(?:{PRE}*[PNQt]S?)+(?<=[PNQ])(?:(?<=P)#(?![NJtPGD]))?|D#|#I#)"
LOOSE = rf"(?:D*H?(?:{PRE}*[PNQt]S?)+|o|D+|#)"
ALONE = r"(?=[DHo]|#(?![PNQtJ#GRE]))"  # after which G and R cannot be part of BASE: each letter is read in one way, so that time stays linear
POST = rf"(?:[IT]+(?:R{ALONE})?(?!D?J?t(?![PN])){LOOSE}(?:(?<=P)CP+)?|(?:E[IT]|G(?:[IT]|{ALONE})){LOOSE}|J[IT]{LOOSE})"
FULL = re.compile(
    rf"(?:{BASE}{POST}*(?:C{BASE}{POST}*|(?:,{BASE}{POST}*)+,?C{BASE}{POST}*)?|D+(?:I{LOOSE}{POST}*)?)(?<=[PNQD#to])"
)
RIGHT = re.compile(rf"(?:D+I)?{BASE}(?:J?I(?!t){LOOSE}|J?T{BASE})*(?:,?C{BASE}(?:I(?!t){LOOSE})*)?(?<=[PNQ#])")
CITED = re.compile(rf"{BASE}(?:J?[IT]{LOOSE}|(?:E(?:R*[IT])?|G(?:R*[IT]|{ALONE})){LOOSE}|D?Jt)*(?<=[PNQt#D])")
UNPARSED = re.compile(r"[^,.;:()q-]*[PNQ](?=[,.;(])")  # whatever "..., said" has after it
PLAIN = {"said", "says", "added", "wrote", "asked"}
ROLE = re.compile(r"[DH][JNPE]*N(?:I[DH]?[JNP]+)?")
PERSON = re.compile(r"(?:er|or|ist|man|woman|ant|ian|friend|wife|son)$")
PERSONS = set(
    """
        agent aide analyst attorney candidate chair chief clerk coach colleague correspondent counsel cousin dean
        deputy executive expert guard head host judge landlord nephew niece nominee nurse official opponent parent
        president principal resident secretary sheriff student superintendent veteran victim
        """.split()
)
NO_PERSONS = set(
    """
        paper newspaper number order letter water power center centre matter weather river computer shelter chapter
        quarter summer winter dinner powder border corner counter poster banner flyer sticker folder offer answer
        layer tower door floor error factor color colour motor sector mirror trailer thriller newsletter tender list
        mist twist reason season prison lesson comparison plant restaurant grant warrant giant
        """.split()
)
GROUP = set("RXM")
NO_HEAD = {"there", "this", "that", "what", "which", "these", "those", "it"}
CLAUSE_OPENERS = {
    "as",
    "after",
    "before",
    "since",
    "until",
    "with",
}  # begin a clause, though they are prepositions as well
PARTING = CLAUSE_OPENERS - {"with"} | {"but"}  # no phrase of a speaker has one of these in it
INDEFINITE = {"someone", "somebody", "anyone", "everyone", "everybody", "nobody"}
QUANTITIES = set(
    "some many others several both most one two three four five six dozens half another other others all few".split()
)  # may be people
PLACE = re.compile(r"ID?P+$")


def verb_group_start(items: Items, v: int, lo: int) -> int:
    """First item of the auxiliaries and adverbs before a verb."""
    g = v
    while g > lo and (
        items.tags[g - 1] in GROUP or items.word[g - 1] in ("both", "all", "each") and items.tags[g - 2] in "XM"
    ):
        g -= 1
    place = PLACE.search(items.tags, max(lo, g - 6), g) if g > lo and items.tags[g - 1] == "P" else None
    if (
        place
        and place.start() > lo
        and items.word[place.start()] in ("in", "at")
        and items.tags[place.start() - 1] == "t"
    ):
        g = place.start()  # the mayor, on Tuesday in Oslo, said
    if g > lo + 1 and items.tags[g - 1] == "t":  # the mayor on Tuesday said
        t = g - 1
        while t > lo and items.tags[t - 1] in "DJ#t":
            t -= 1
        t -= items.tags[t - 1] == "I"
        if t > lo and items.tags[t - 1] in "PNO,)":
            g = t
    return g


def subject_left(items: Items, v: int, lo: int, nested: bool = True) -> Phrase | None:
    """The noun phrase that ends right before the verb group of v, with its apposition; `nested`: which may stand after another."""
    g = verb_group_start(items, v, lo)
    if g <= lo:
        return None
    tags = items.tags
    if tags[g - 2 : g] == "),":  # Jo Berg (R-Ohio), said
        return _with_apposition(items, g - 1, lo, nested) or _with_apposition(items, g, lo, nested)
    if tags[g - 1] in ",)-":
        return _with_apposition(items, g, lo, nested)
    return phrase_ending(items, g, lo)


# Where the phrase may begin: not within another, with a verb after who, nor after a preposition but one that opens a clause.
BEGINNING = re.compile(r"(?<![IDHJ#STGPNWK])[DHJ#GEPNQ]|(?<=[PN])[DH]|(?<=[WK])[DHJ#GPNQ]|(?<=I)[DHJ#GEPNQ]|O(?=I)")


def phrase_ending(items: Items, g: int, lo: int) -> Phrase | None:
    tags = items.tags
    if tags[g - 1] == "O":
        return (g - 1, g)
    if tags[g - 1] in "WK" and g - 1 > lo and tags[g - 2] in "PNt,)":
        head = phrase_ending(items, g - 1, lo) if tags[g - 1] == "K" and tags[g - 2] in "PN" else None
        return head or (g - 1, g)
    if tags[g - 1] not in "PNQDt#o":
        return None
    first = max(lo, g - WINDOW)
    for s in [lo] * (first == lo and tags[lo] in "DHJ#GEPNQO") + [
        m.start() for m in BEGINNING.finditer(tags, first + (first == lo), g)
    ]:
        before = tags[s - 1] if s > lo else "."
        if tags[s] == "O":
            if items.word[s] in INDEFINITE and tags[s + 1] == "I" and FULL.fullmatch(tags, s + 2, g):
                return (s, g)  # someone in the crowd
        elif (
            (before != "I" or items.word[s - 1] in CLAUSE_OPENERS)
            and FULL.fullmatch(tags, s, g)
            and PARTING.isdisjoint(items.word[s:g])
        ):
            return _relative(items, s, g, lo) if before in "VEXBI" else _with_role(items, s, g, lo)
    for s in range(max(lo, g - 8), g):
        if BASE_ONLY.fullmatch(tags, s, g):
            if s > lo and tags[s - 1] == "I" and tags[g - 1] == "P" and "N" in tags[s:g]:
                continue  # in an interview Roe said
            return (s, g)
    return None


def _with_role(items: Items, s: int, g: int, lo: int) -> Phrase:
    """Widen a name by the role before it: her senior adviser, Jane Roe."""
    tags = items.tags
    if s - 2 > lo - 1 and tags[s] == "P" and tags[s - 1] == "," and tags[s - 2] == "N":
        for x in range(max(lo, s - 9), s - 2):
            if (
                tags[x] in "DH"
                and is_person(items.word[s - 2])
                and (x == lo or tags[x - 1] in ".UCK(,qQ")
                and ROLE.fullmatch(tags, x, s - 1)
            ):
                return (x, g)
    return (s, g)


BASE_ONLY = re.compile(BASE)
NOUN_PHRASE = re.compile(rf"{BASE}{POST}*")
SUBJECT = re.compile(rf"(?:O|{FULL.pattern})(?=R*(?:I?[DJ]*t)?R*[VXME])")


def _relative(items: Items, s: int, g: int, lo: int) -> Phrase:
    """Widen a phrase that is the object of a relative clause: the people who know him."""
    tags = items.tags
    for w in range(s - 1, max(lo, s - 12), -1):
        if tags[w] in ",;:.(-q":
            break
        if tags[w] in "WK" and w > lo:
            comma = w - 1 if tags[w - 1] == "," else w
            head = phrase_ending(items, comma, lo) if comma > lo and tags[comma - 1] in "PN" else None
            if head:
                return (head[0], g)
    return (s, g)


def _with_apposition(items: Items, g: int, lo: int, nested: bool) -> Phrase | None:
    """The phrase before the apposition that ends in the mark before g. Ann Lahti (D), mayor of Oslo, has one before another;
    to look for more of them would take twice as long for each."""
    tags = items.tags
    opening = {",": ",", ")": "(", "-": "-"}[tags[g - 1]]
    best = None
    for k in range(g - 2, max(lo, g - WINDOW), -1):
        if tags[k] == ";" or tags[k] == "q" and opening == ",":
            if tags[k] == "q" and k > lo and tags[k - 1] in "INPJ" and items.end[k] - items.start[k] < 60:
                continue
            break
        if (tags[k] in "WK" or items.word[k] == "what") and tags[
            k + 1
        ] in "DHPJ#O":  # the policy, which the mayor, Jo Berg, defends
            break
        if tags[k] == opening and k > lo:
            if opening == "," and not (k + 1 < g and tags[k + 1] in "DHJ#PNGEWIRU"):
                continue
            head = (
                subject_left(items, k, lo, nested=False)
                if nested and tags[k - 1] in ")-"
                else phrase_ending(items, k, lo)
            )
            if head is None or tags[k - 1] in "t" or (tags[k - 1] in "RXM"):
                continue
            if head[0] > lo and tags[head[0] - 1] in "IT" and items.word[head[0] - 1] != "with":
                continue
            if opening != "(" and (
                tags[k + 1] in "IGTU" and items.word[k + 1] != "of" or set(tags[k + 1 : g - 1]) <= set("JER")
            ):
                best = head  # a circumstance, no apposition
            else:
                best = (head[0], g - 1 if opening == "," else g)
            if opening != "," or head[0] > lo and items.word[head[0] - 1] == "with":
                break
    return best


def subject_right(items: Items, v: int, hi: int, pattern: re.Pattern = RIGHT) -> Phrase | None:
    """The noun phrase right after a verb, with its apposition: said Jane Roe, a spokeswoman for the company."""
    tags, i = items.tags, v + 1
    while i < hi and tags[i] == "R":
        i += 1
    if i >= hi:
        return None
    if tags[i] == "O":
        return None if items.word[i] in NO_HEAD | {"you", "him", "them", "me", "us"} else (i, i + 1)
    if tags[i] == "t":
        return None
    if tags[i] == "D":
        j = i + 1 + (tags[i + 1 : i + 2] == "D")
        if items.word[j - 1] in QUANTITIES and (j >= hi or tags[j] in ".,;:q"):
            return i, j  # wrote another, said the other
    m = pattern.match(tags, i, min(hi, i + WINDOW))
    if not m:
        m = (
            UNPARSED.match(tags, i, min(hi, i + WINDOW))
            if v and tags[v - 1] == "q" and items.word[v] in PLAIN
            else None
        )
        return m and m.span()
    j = next((x for x in range(i + 1, m.end()) if items.word[x] in PARTING), m.end())
    for x in range(i + 1, j - 2):
        if items.word[x] == "in" and any(w in DOCUMENTS for w in items.word[x + 1 : x + 4]):
            return (i, x)
    if j < hi and tags[j] == "(":
        k = tags.find(")", j, min(hi, j + 8))
        j = k + 1 if k > 0 else j
    if (
        j + 1 < hi
        and tags[j] == ","
        and ("P" in tags[i:j] or tags[j + 1 : j + 3] == "PP" or is_person(items.word[head_of(tags, i, j)]))
    ):
        known = tags[i] != "P" or j - i == 1 or j - i == 2 and items.word[i] in ("mr.", "mrs.", "ms.", "dr.")
        k = None if tags[j + 1] == "W" and known else _apposition_end(items, j + 1, hi)
        if k:
            return (i, k)
    if j + 2 < hi and tags[j] in "WK" and tags[i] == "D" and tags[j + 1] in "VEXMR":
        k = j + 2
        while k < hi and tags[k] not in ",.;:-q(":
            k += 1
        return (i, k)
    return (i, j)


def head_of(tags: str, i: int, j: int) -> int:
    """The main word of the noun phrase of items i to j: the last before anything that is added to it."""
    return next((x for x in range(i + 1, j) if tags[x] in "IT,(WK" or tags[x] in "EG" and tags[x - 1] in "PN"), j) - 1


def _apposition_end(items: Items, a: int, hi: int) -> int | None:
    """End of an apposition that begins at a: an age, then what somebody is, up to the next comma or stop."""
    tags = items.tags
    place = items.word[a] == "of" and tags[a + 1 : a + 2] == "P"  # Senator Roe, of Idaho
    if not (tags[a] in "DHJNPW#" or place or items.word[a] in ("now", "then", "once", "formerly")):
        return None
    k = a
    while k < hi and k - a < WINDOW:
        if tags[k] in ".;:-q" or tags[k] == ")" and "(" not in tags[a:k]:
            break
        if tags[k] == "," and k + 1 < hi:
            if (
                tags[k + 1] in "GUIVEq"
                or items.word[k + 1] in CLASS
                or tags[k + 1] == "C"
                and tags[k + 2 : k + 3] in ("O", "X", "M")
            ):
                break
        elif tags[k] == ",":
            break
        k += 1
    if k < hi and tags[k] == "q" and items.word[k - 1][-1] != ".":  # but for an abbreviation that ends the sentence
        author = (
            tags[k - 1] == "I" and tags[a] != "W" and is_person(items.word[head_of(tags, a, k)])
        )  # the author of “...”
        return k + 1 if author else None
    if tags[a] == "W" and k - a < 3:
        return None
    return k if k - a >= 1 else None


def is_person(word: str) -> bool:
    """Whether a noun, in small letters, is one for persons."""
    return word in PERSONS or PERSON.search(word) is not None and word not in NO_PERSONS


def acceptable(items: Items, phrase: Phrase | None) -> bool:
    """Whether somebody could be meant by the phrase."""
    if phrase is None:
        return False
    i, j = phrase
    tags = items.tags[i:j]
    if j - i == 1 and items.word[i] in NO_HEAD:
        return items.word[i] == "it" or items.tags[i] in "WK"
    if set(tags) <= set("DR"):
        return not QUANTITIES.isdisjoint(items.word[i:j])
    return not set(tags) <= set("tD#")


def base_end(items: Items, i: int, hi: int) -> int:
    m = BASE_ONLY.match(items.tags, i, hi)
    return m.end() if m else i


def addressees_end(items: Items, x: int, hi: int) -> int:
    """First item after whom a verb of telling addresses: told the crowd in Iowa."""
    tags = items.tags
    if x < hi and tags[x] in "Oo":
        return x + 1
    m = BASE_ONLY.match(tags, x, min(hi, x + 12))
    return m.end() if m else x
