"""Noun phrases around a verb: its subject on the left, its inverted subject on the right."""

from __future__ import annotations

import re

from .cues import BEARING, BORNE, CLASS, DOCUMENTS, NOT_INVERTED, forms
from .syntax import Items

WINDOW = 45  # items looked at on either side of a verb
PRE = r"(?:J(?:,(?=J))?|[#GR]|(?<![NPOQS])E)"
BASE = rf"(?:D*H?(?:{PRE}*[PNQt]S?)+(?<=[PNQ])(?:(?<=P)#(?![NJtPGD]))?|D#|#I#)"
LOOSE = rf"(?:D*H?(?:{PRE}*[PNQt]S?)+|o|D+|#)"
POST = rf"(?:[IT]+R?(?!D?J?t(?![PN])){LOOSE}(?:(?<=P)CP+)?|(?:E[IT]|G[IT]?){LOOSE}|J[IT]{LOOSE})"
FULL = re.compile(rf"(?:{BASE}{POST}*(?:C{BASE}{POST}*|(?:,{BASE}{POST}*)+,?C{BASE}{POST}*)?|D+(?:I{LOOSE}{POST}*)?)(?<=[PNQD#to])")
RIGHT = re.compile(rf"(?:D+I)?{BASE}(?:J?I(?!t){LOOSE}|J?T{BASE})*(?:,?C{BASE}(?:I(?!t){LOOSE})*)?(?<=[PNQ#])")
CITED = re.compile(rf"{BASE}(?:J?[IT]{LOOSE}|[EG]R*[IT]?{LOOSE}|D?Jt)*(?<=[PNQt#D])")
UNPARSED = re.compile(r"[^,.;:()q-]*[PNQ](?=[,.;(])")  # whatever "..., said" has after it
PLAIN = {"said", "says", "added", "wrote", "asked"}
ROLE = re.compile(r"[DH][JNPE]*N(?:I[DH]?[JNP]+)?")
PERSON = re.compile(
    r"(?:er|or|ist|man|woman|ant|ian|friend|wife|son|aide|chief|executive|nominee|head|official|attorney|agent|candidate|analyst|chair|clerk|coach|colleague|"
    r"correspondent|counsel|cousin|dean|deputy|expert|guard|host|judge|landlord|nephew|niece|nurse|opponent|parent|president|principal|resident|"
    r"secretary|sheriff|student|superintendent|veteran)$"
)
GROUP = set("RXM")
NO_HEAD = {"there", "this", "that", "what", "which", "these", "those", "it"}
OPENING = {"as", "after", "before", "since", "until", "with"}  # begin a clause, though they are prepositions as well
PARTING = OPENING - {"with"} | {"but"}  # no phrase of a speaker has one of these in it
INDEFINITE = {"someone", "somebody", "anyone", "everyone", "everybody", "nobody"}
QUANTITIES = set("some many others several both most one two three four five six dozens half another other others all few".split())  # may be people
Phrase = tuple[int, int]


PLACE = re.compile(r"ID?P+$")


def verb_group_start(items: Items, v: int, lo: int) -> int:
    """First item of the auxiliaries and adverbs before a verb."""
    g = v
    while g > lo and (items.tags[g - 1] in GROUP or items.word[g - 1] in ("both", "all", "each") and items.tags[g - 2] in "XM"):
        g -= 1
    place = PLACE.search(items.tags, max(lo, g - 6), g) if g > lo and items.tags[g - 1] == "P" else None
    if place and items.word[place.start()] in ("in", "at") and items.tags[place.start() - 1] == "t":
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
    for s in [lo] * (first == lo and tags[lo] in "DHJ#GEPNQO") + [m.start() for m in BEGINNING.finditer(tags, first + (first == lo), g)]:
        before = tags[s - 1] if s > lo else "."
        if tags[s] == "O":
            if items.word[s] in INDEFINITE and tags[s + 1] == "I" and FULL.fullmatch(tags, s + 2, g):
                return (s, g)  # someone in the crowd
        elif (before != "I" or items.word[s - 1] in OPENING) and FULL.fullmatch(tags, s, g) and PARTING.isdisjoint(items.word[s:g]):
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
            if tags[x] in "DH" and PERSON.search(items.word[s - 2]) and (x == lo or tags[x - 1] in ".UCK(,qQ") and ROLE.fullmatch(tags, x, s - 1):
                return (x, g)
    return (s, g)


BASE_ONLY = re.compile(BASE)


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
        if (tags[k] in "WK" or items.word[k] == "what") and tags[k + 1] in "DHPJ#O":  # the policy, which the mayor, Jo Berg, defends
            break
        if tags[k] == opening and k > lo:
            if opening == "," and not (k + 1 < g and tags[k + 1] in "DHJ#PNGEWIRU"):
                continue
            head = subject_left(items, k, lo, nested=False) if nested and tags[k - 1] in ")-" else phrase_ending(items, k, lo)
            if head is None or tags[k - 1] in "t" or (tags[k - 1] in "RXM"):
                continue
            if head[0] > lo and tags[head[0] - 1] in "IT" and items.word[head[0] - 1] != "with":
                continue
            if opening != "(" and (tags[k + 1] in "IGTU" and items.word[k + 1] != "of" or set(tags[k + 1 : g - 1]) <= set("JER")):
                best = head  # a circumstance, no apposition
            else:
                best = (head[0], g - 1 if opening == "," else g)
            if opening != "," or items.word[head[0] - 1] == "with":
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
        m = UNPARSED.match(tags, i, min(hi, i + WINDOW)) if v and tags[v - 1] == "q" and items.word[v] in PLAIN else None
        return m and m.span()
    j = next((x for x in range(i + 1, m.end()) if items.word[x] in PARTING), m.end())
    for x in range(i + 1, j - 2):
        if items.word[x] == "in" and any(w in DOCUMENTS for w in items.word[x + 1 : x + 4]):
            return (i, x)
    if j < hi and tags[j] == "(":
        k = tags.find(")", j, min(hi, j + 8))
        j = k + 1 if k > 0 else j
    if j + 1 < hi and tags[j] == "," and ("P" in tags[i:j] or tags[j + 1 : j + 3] == "PP" or PERSON.search(items.word[_head(tags, i, j)])):
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


def _head(tags: str, i: int, j: int) -> int:
    """The main word of the noun phrase of items i to j: the last before anything that is added to it."""
    return next((x for x in range(i + 1, j) if tags[x] in "IT,(WKEG"), j) - 1


def _apposition_end(items: Items, a: int, hi: int) -> int | None:
    """End of an apposition that begins at a: an age, then what somebody is, up to the next comma or stop."""
    tags = items.tags
    if not (tags[a] in "DHJNPW#" or items.word[a] in ("now", "then", "once", "formerly", "of")):
        return None
    k = a
    while k < hi and k - a < WINDOW:
        if tags[k] in ".;:-q" or tags[k] == ")" and "(" not in tags[a:k]:
            break
        if tags[k] == "," and k + 1 < hi:
            if tags[k + 1] in "GUIVEq" or items.word[k + 1] in CLASS or tags[k + 1] == "C" and tags[k + 2 : k + 3] in ("O", "X", "M"):
                break
        elif tags[k] == ",":
            break
        k += 1
    if k < hi and tags[k] == "q" and items.word[k - 1][-1] != ".":  # but for an abbreviation that ends the sentence
        return k + 1 if tags[k - 1] == "I" and tags[a] != "W" and PERSON.search(items.word[_head(tags, a, k)]) else None  # the author of “...”
    if tags[a] == "W" and k - a < 3:
        return None
    return k if k - a >= 1 else None


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


def _coordinated(items: Items, v: int, lo: int) -> bool:
    """Whether the verb at v is joined to one before it, whose subject it shares: and said, but then said."""
    before = items.tags[max(lo, v - 2) : v]
    return before[-1:] == "C" or before == "CR" or before == ",R" and items.word[v - 1] == "then"


def _shared_subject(items: Items, v: int, lo: int) -> Phrase | None:
    """The subject of the verb that the one at v is joined to."""
    found = main_subject(items, lo, v, nearest=True)
    comma = "," in items.tags[max(lo, v - 3) : v]  # when Roe left and said, but: when Roe left, and said
    if found and subordinate_at(items, found[0], lo) and (comma or items.tags[found[0] - 1] not in "U"):
        found = main_subject(items, lo, v)
    if found and _reported_pronoun(items, found[0], lo):
        found = participle_subject(items, lo, v) or found
    who = items.tags.rfind("W", lo, v)
    return (who, who + 1) if found and who > found[0] and "," not in items.tags[who:v] else found


CAUSING = {"for"} | {form for verb in "lead cause prompt force allow spur provoke inspire enable".split() for form in forms(verb)}


def cue_subject(items: Items, v: int, lo: int, hi: int) -> Phrase | None:
    """Who does what the cue verb at v says, within the sentence lo to hi."""
    tags, word = items.tags, items.word[v]
    before = tags[v - 1] if v > lo else "."
    participle = word.endswith("ing")
    if not participle and word not in NOT_INVERTED and before in "qQ,.R-" and not _coordinated(items, v, lo):
        right = subject_right(items, v, hi)
        if acceptable(items, right) and not (before in ",R" and tags[right[1] : right[1] + 1] in tuple("XVM")):  # Roe, said the mill was
            left = subject_left(items, v, lo) if before in ",-R" else None
            closing = right[1] >= hi or tags[right[1]] in ".,"
            if not acceptable(items, left) or closing and before == "," and _parenthetical(items, v, left, right):
                return right
    if participle:
        if before in "PN" and any(w in BORNE for w in items.word[max(lo, v - 3) : v]):
            left = subject_left(items, v, lo)
            return _bearer(items, left, lo) or main_subject(items, lo, v) or left
        if before in "XPN":
            left = subject_left(items, v, lo)
            if acceptable(items, left) or before == "X":
                return _who_acts_on(items, left, lo) or left if acceptable(items, left) else None
        left = subject_left(items, v, lo) if before == "," else None
        if acceptable(items, left) and items.word[left[0] - 1] == "with" and left[0] > lo:
            return left  # with the mayor, Jo Berg, saying
        return participle_subject(items, lo, v)
    if _coordinated(items, v, lo):
        found = _shared_subject(items, v, lo)
        if found:
            return found
    if before == "T":
        governor = next((k for k in range(v - 2, max(lo, v - 5), -1) if tags[k] not in "RI"), lo)  # but went on to say
        shared = _shared_subject(items, governor, lo) if tags[governor] in "VE" and _coordinated(items, governor, lo) else None
        return _object_that_acts(items, lo, v) or shared or main_subject(items, lo, v, nearest=True)
    if tags[v] == "E" and (before in "XR" and _passive(items, v, lo) or items.word[v + 1 : v + 2] == ["by"]):
        return _agent(items, v, hi)
    left = subject_left(items, v, lo)
    if acceptable(items, left):
        relative = items.tags[verb_group_start(items, v, lo) - 1] == "K"
        return relative and _bearer(items, left, lo) or left
    return None


def _bearer(items: Items, phrase: Phrase | None, lo: int) -> Phrase | None:
    """Who bears the words written on what the phrase names: workers carrying signs, the mayor released a statement."""
    if phrase is None or items.word[phrase[1] - 1] not in BORNE:
        return None
    bearing = next((x for x in range(phrase[0] + 1, phrase[1]) if items.tags[x] == "G" and items.word[x] in BEARING), None)
    if bearing:
        return phrase[0], bearing
    verb = phrase[0] - 1
    if verb <= lo or items.word[verb] not in BEARING or items.tags[verb] not in "VEGB":
        return None
    if items.tags[verb] == "G" and items.tags[verb - 1] not in "PN":
        return None
    subject = subject_left(items, verb, lo) if items.tags[verb] in "VEG" else main_subject(items, lo, verb, nearest=True)
    return subject if acceptable(items, subject) else None


PERCEIVING = {form for verb in "hear see watch quote cite recall remember record show find catch get have keep imagine film capture".split() for form in forms(verb)}


def _who_acts_on(items: Items, phrase: Phrase, lo: int) -> Phrase | None:
    """The subject of the verb whose object the phrase is: the mayor emailed supporters, saying or not."""
    verb = phrase[0] - 1
    if verb <= lo or items.tags[verb] not in "VE" or items.word[verb] in PERCEIVING:
        return None
    subject = subject_left(items, verb, lo)
    return subject if acceptable(items, subject) else None


def _parenthetical(items: Items, v: int, left: Phrase, right: Phrase) -> bool:
    """Whether the cue at v and what follows it are put into a sentence: The mill, said Roe, is old. It is, said Roe, too old."""
    named = CLASS.get(items.word[v]) == "saying" and left[1] == v - 1 and items.tags[left[0]] != "P" and "P" in items.tags[slice(*right)]
    return named or any(tag in "XVM" for tag in items.tags[left[1] : v - 1])


def _object_that_acts(items: Items, lo: int, v: int) -> Phrase | None:
    """Who does what "to" and the verb at v say, right before: led the mayor to say, for Roe to say."""
    to = v - 1
    for verb in range(to - 2, max(lo, to - 12) - 1, -1):
        if items.word[verb] in CAUSING:
            phrase = phrase_ending(items, to, verb + 1)
            return phrase if phrase and phrase[0] == verb + 1 and acceptable(items, phrase) else None
        if items.tags[verb] in ".,;:q":
            return None
    return None


def _reported_pronoun(items: Items, i: int, lo: int) -> bool:
    """Whether he or she at i begins what a cue before it reports: Roe said he would go and added ..."""
    if items.word[i] not in ("he", "she", "they", "it"):
        return False
    return any(CLASS.get(items.word[k]) in ("saying", "clausal") for k in range(max(lo, i - 2), i))


def _passive(items: Items, v: int, lo: int) -> bool:
    g = verb_group_start(items, v, lo)
    return any(w in ("was", "were", "is", "are", "been", "be", "being") for w in items.word[g:v])


def _agent(items: Items, v: int, hi: int) -> Phrase | None:
    for k in range(v + 1, min(hi, v + 12)):
        if items.word[k] == "by":
            right = subject_right(items, k, hi)
            return right if acceptable(items, right) else None
    return None


APPOSED = re.compile(r",[^.;:q]{1,30},(?=R*[VXME])")
NOUN_PHRASE = re.compile(rf"{BASE}{POST}*")
SUBJECT = re.compile(rf"(?:O|{FULL.pattern})(?=R*(?:I?[DJ]*t)?R*[VXME])")


def subjects(items: Items, lo: int, v: int):
    """Noun phrases between lo and v that a verb follows, in order."""
    tags, i = items.tags, lo
    while i < v:
        if tags[i] in "ODHJ#PNGE" and (i == lo or tags[i] == "O" or tags[i - 1] not in "IDHJ#STG"):
            m = SUBJECT.match(tags, i, v)
            if m and acceptable(items, m.span()):
                yield m.span()
                i = m.end()
                continue
            phrase = NOUN_PHRASE.match(tags, i, v) if tags[i] in "PDH" else None
            apposed = APPOSED.match(tags, phrase.end(), v) if phrase else None
            if apposed:
                inner = tags[apposed.start() + 1 : apposed.end() - 1]
                yield i, apposed.start() if inner[0] in "IGTU" or set(inner) <= set("JER") else apposed.end() - 1
                i = apposed.end() - 1
        i += 1


def main_subject(items: Items, lo: int, v: int, nearest: bool = False) -> Phrase | None:
    """Subject of the clause before v: the nearest noun phrase a verb follows, or the first outside subordinate clauses."""
    found = None
    for phrase in subjects(items, lo, v):
        if not nearest and not subordinate_at(items, phrase[0], lo):
            return phrase
        if nearest or found is None:
            found = phrase
    if found is None:
        for i in range(lo, v):
            if (items.tags[i] == "P" and (i == lo or items.tags[i - 1] not in "IP")) or items.word[i] in ("he", "she", "they"):
                return (i, max(i + 1, _base_end(items, i, v)))
    return found


def subordinate_at(items: Items, i: int, lo: int) -> bool:
    """Whether the clause whose subject begins at i hangs on another: As NAME began, ..."""
    return i > lo and (items.tags[i - 1] == "U" or items.word[i - 1] in ("as", "after", "before", "since", "until", "with", "that"))


def participle_subject(items: Items, lo: int, v: int) -> Phrase | None:
    """Subject of "..., adding": that of the cue before it if there is one."""
    for i in range(lo, v):
        if CLASS.get(items.word[i]) == "saying" and items.tags[i] in "VE" and not items.word[i].endswith("ing"):
            subject = subject_left(items, i, lo) or subject_right(items, i, v)
            if acceptable(items, subject) and items.tags[subject[0]] not in "WK":
                return subject
    return main_subject(items, lo, v)


def _base_end(items: Items, i: int, hi: int) -> int:
    m = BASE_ONLY.match(items.tags, i, hi)
    return m.end() if m else i


def addressees_end(items: Items, x: int, hi: int) -> int:
    """First item after whom a verb of telling addresses: told the crowd in Iowa."""
    tags = items.tags
    if x < hi and tags[x] in "Oo":
        return x + 1
    m = BASE_ONLY.match(tags, x, min(hi, x + 12))
    return m.end() if m else x
