"""What is reported without marks: the span of a clause that a cue introduces, follows or interrupts."""

from __future__ import annotations

import re

from analysis.english.reporting_verbs import (
    ADDRESSEES,
    CLASS,
    DOCUMENTS,
    INFINITIVAL_VERBS,
    LEMMA,
    MENTAL_VERBS,
    NEEDS_THAT,
    NO_CLAUSE,
    PARENTHETICAL,
    PHRASAL_VERBS,
    PREPOSITIONAL,
    REMARKING,
    TELLING,
)
from analysis.quotes.attribution import CLOSE
from analysis.quotes.items import Items, Sentence
from analysis.quotes.models.clause_ends import fitted_end
from analysis.quotes.models.report_match import likelihood
from analysis.quotes.nominal_cues import what_is_said
from analysis.quotes.noun_phrases import addressees_end
from analysis.quotes.phrase_patterns import BASE_ONLY, SUBJECT
from analysis.quotes.records import Content, Report
from analysis.quotes.reports import CLAUSE

CONNECTIVES = {"but", "and", "so", "yet", "however", "still", "meanwhile", "then", "also"}
# A comma and one of these after a reported clause begin the writer's own remark.
APPOSED = re.compile(r"D[#JNEG]*N[^,]*")
OWN_REMARK = REMARKING | {"though", "although", "despite"}
AFTER_CUE = set(
    """
        in on at a an the statement interview tweet post email e-mail told reporters news conference later briefing
        speech debate rally with radio show recent phone press release letter campaign event during to his her
        """.split()
)

ASIDE = (
    "while",
    "when",
    "after",
    "before",
    "because",
    "as",
    "although",
    "though",
)  # begin a clause that is no part of a phrase
CIRCUMSTANCES = AFTER_CUE | ADDRESSEES | DOCUMENTS


def contents(items: Items, lo: int, hi: int, found: list[Report]) -> list[Content]:
    """Reported clauses of a sentence, none overlapping another, their ends chosen by `clause_ends`."""
    end = sentence_end(items, lo, hi)
    kept = rough_contents(items, lo, hi, end, found)
    begins = [c.report.speaker[0] if items.tags[c.report.speaker[0]] == "W" else c.start for c in kept] + [
        end
    ]  # who said | it rained
    for k, (start, stop, report) in enumerate(kept):
        limit = min(b for b in begins if b > start)
        if stop <= limit:
            kept[k] = _trimmed(items, Content(start, fitted_end(items, start, stop, report, limit), report))
    return kept


def sentence_end(items: Items, lo: int, hi: int) -> int:
    """The end of a sentence without its closing marks."""
    while hi > lo and items.tags[hi - 1] in ".…":
        hi -= 1
    return hi


def rough_contents(items: Items, lo: int, hi: int, end: int, found: list[Report]) -> list[Content]:
    """The same with the ends as the rules find them; the first cue wins."""
    spans: list[Content] = []
    for report in found:
        if report.kind == "according":
            if not any(_just_said(items, lo, other, report) for other in found):
                spans += [c for c in _according(items, lo, end, report) if not _said_by_another(items, c, found)]
        elif report.kind == "noun":
            spans += [Content(*what_is_said(Sentence(items, lo, end), report.start, report.speaker), report)]
        elif report.kind != "other":
            clause = (
                not report.infinitive
                and report.kind in ("saying", "clausal")
                and items.word[report.start] not in NO_CLAUSE
            )
            spans += (
                _as_reported(items, lo, hi, end, report)
                or (
                    clause
                    and (_backward(items, lo, hi, end, report, spans) or _forward(items, lo, hi, end, report, found))
                )
                or _fragment_before(items, lo, report, found)
                or _phrase(items, lo, hi, end, report, found)
            )
    spans.sort(key=lambda c: (min(c.report.start, c.start), c.start))
    kept: list[Content] = []
    for content in spans:
        content = _trimmed(items, content)
        if content.end - content.start >= 2 and all(content.end <= c.start or content.start >= c.end for c in kept):
            kept.append(content)
    return kept


def _trimmed(items: Items, content: Content) -> Content:
    start, end, report = content
    while end > start and items.tags[end - 1] in ",;:-":
        end -= 1
    while start < end and items.tags[start] in ",;:-":
        start += 1
    return Content(start, end, report)


def _according(items: Items, lo: int, end: int, report: Report) -> list[Content]:
    v = report.start
    start = items.tags.find(",", report.speaker[1] - 1, end) + 1
    if v - lo <= 1:
        return [Content(start, end, report)] if start else []
    if items.tags[v - 1] == "," and start == report.speaker[1] + 1 and not CLAUSE.search(items.tags, lo, v):
        return [Content(start, end, report)]  # In addition, according to the mayor, it rained
    return [Content(lo, v, report)]


def _as_reported(items: Items, lo: int, hi: int, end: int, report: Report) -> list[Content]:
    """As the mayor put it, the mill will close. The mill, as the mayor said on Monday, will close."""
    opener = min(report.speaker[0], report.start) - 1
    if (
        opener < lo
        or items.word[opener] != "as"
        or report.kind not in ("saying", "clausal")
        and items.word[report.end : report.end + 1] != ["it"]
    ):
        return []
    tags, after = items.tags, max(report.end, report.speaker[1])
    after += items.word[after : after + 1] == ["it"]
    after = _skip_circumstance(items, after, hi)
    if after < end and tags[after] != ",":
        return []
    before = Content(lo, opener - 1, report) if opener - 1 > lo and tags[opener - 1] == "," else None
    if before is None and opener > lo and tags[opener - 1] != "C":
        return []
    rest = Content(after + 1, end, report)
    if CLAUSE.search(tags, rest.start, end):
        return [c for c in (before, rest) if c]
    return [before] if before and CLAUSE.search(tags, before.start, before.end) else []


def _said_by_another(items: Items, content: Content, found: list[Report]) -> bool:
    """Whether the quotations in what a document tells are somebody's: according to the police, Roe said, “...”"""
    inner = [k for k in range(content.start, content.end) if k in items.quote and items.tags[k - 1] in ",:"]
    others = [r for r in found if r.kind in ("saying", "clausal", "quoting") and content.start <= r.start < content.end]
    return any(likelihood(items, k, r) >= CLOSE for k in inner for r in others)


def _just_said(items: Items, lo: int, other: Report, report: Report) -> bool:
    """“...,” she said, according to the transcript: hers, not the transcript's."""
    close = report.start - 2 <= max(other.end, other.speaker[1]) <= report.start
    return (
        close and other.kind == "saying" and any(t in "qQ" for t in items.tags[lo : min(other.start, other.speaker[0])])
    )


def _backward(items: Items, lo: int, hi: int, end: int, report: Report, earlier: list[Content]) -> list[Content]:
    """It will rain, she said. The goal, she said, is rain."""
    if report.kind != "saying" and items.word[report.start] not in PARENTHETICAL:
        return []
    tags, v = items.tags, report.start
    left = min(report.speaker[0], v)
    inverted = report.speaker[0] > v
    k = left - 1
    if k <= lo or tags[k] not in ",-" or tags[k - 1] in "qQ":
        return []
    after = _skip_circumstance(items, max(v + 1, report.speaker[1]), hi)
    final = (
        after >= end
        or _only_circumstance(items, after, hi)
        or tags[after] in ",-"
        and tags[after + 1 : after + 2] in tuple("GUWC")
    )
    middle = not final and tags[after] in ",-" and not inverted
    if not (middle or final) or items.word[v] in TELLING and not final:
        return []
    start = lo
    for content in earlier:
        if start < content.end <= k:
            start = content.end
    while start < k and (tags[start] in ",;-" or items.word[start] in CONNECTIVES):
        start += 1
    if tags[after : after + 2] in (",q", ":q") and not CLAUSE.search(tags, start, k):
        return []  # After the vote, the mayor said, “...”
    spans = [Content(start, k, report)] if k - start >= (1 if middle else 3) else []
    if middle and after + 3 < end and (spans or start == k):
        spans.append(Content(after + 1, end, report))
    return spans


def _only_circumstance(items: Items, start: int, hi: int) -> bool:
    return all(items.tags[i] in "Rt.,P#D" or items.word[i] in AFTER_CUE for i in range(start, hi))


def _forward(items: Items, lo: int, hi: int, end: int, report: Report, found: list[Report]) -> list[Content]:
    if report.speaker[0] > report.start and report.kind != "according":
        return []
    start = _clause_start(items, hi, end, report)
    if start is None:
        return []
    stop = _clause_end(items, start, lo, hi, end, report, found)
    return [Content(start, stop, report)] if stop > start else []


def _fragment_before(items: Items, lo: int, report: Report, found: list[Report]) -> list[Content]:
    """The plan is “a disgrace,” she said: the clause that a quoted fragment ends."""
    tags, k = items.tags, min(report.speaker[0], report.start) - 1
    if k > lo and tags[k] in ",-":
        k -= 1
    if k <= lo or k not in items.quote or items.last(k) not in ",?!" and tags[k + 1] not in ",-":
        return []
    if items.text[items.start[k]].isupper() or tags[k - 1] in ",:-;.":
        return []
    start = max(
        (x + 1 for x in range(lo, k) if tags[x] in ";:" or tags[x] == "q" and x + 1 < k and tags[x + 1] in ",.-"),
        default=lo,
    )
    while start < k and (tags[start] in ",;-" or items.word[start] in CONNECTIVES):
        start += 1
    if report.kind == "phrasal" or any(start < other.start < k for other in found):
        return []
    return [Content(start, k + 1, report)] if k - start >= 1 else []


def _phrase(items: Items, lo: int, hi: int, end: int, report: Report, found: list[Report]) -> list[Content]:
    """What is said told by a phrase: called it a mistake, called for reform, vowed to resign."""
    tags, v = items.tags, report.start
    verb, x = LEMMA.get(items.word[v]), v + 1
    if x >= end or report.speaker[0] > v and verb != "ask" or verb is None:
        return []
    quoted_only = False
    if tags[x] in "ITR" and items.word[x] in PREPOSITIONAL.get(verb, ()):
        x += 1
    elif tags[x] == "T" and verb in INFINITIVAL_VERBS:
        pass
    elif verb == "ask" and (asked := _question(items, x, end, report)):
        x = asked
    elif tags[x] in "DHNPJ#GEOoQ" and verb in PHRASAL_VERBS and verb not in ("tell", "ask"):
        pass
    elif tags[x] in "DHNPJ#GEOoQIT" and (verb in PHRASAL_VERBS or verb in MENTAL_VERBS):
        quoted_only = True
    else:
        return []
    if tags[x : x + 1] in (",", ".", ";", ":", ""):
        return []
    stop = _phrase_end(items, x, end)
    stop = min(stop, _clause_end(items, x, lo, hi, end, report, found))
    if quoted_only and not any(k in items.quote for k in range(x, stop)):
        return []
    if any(r.kind == "noun" and r.start >= x and any(k in items.quote for k in range(r.end, stop)) for r in found):
        return []  # rejected his claim that he had “won”: his
    if verb == "call" and BASE_ONLY.fullmatch(tags, x, stop) and not any(k in items.quote for k in range(x, stop)):
        return []  # called Ann Lahti, and nothing she was called
    return [Content(x, stop, report)] if stop - x >= 2 else []


def _question(items: Items, x: int, end: int, report: Report) -> int | None:
    """Where a question begins that was asked: asked the mayor on Monday whether, was asked by Roe how."""
    if report.speaker[0] > report.start:
        x = report.speaker[1]
    elif items.tags[x] not in "UW":
        x = _skip_circumstance(items, addressees_end(items, x, end), end)
    return x if x < end and (items.tags[x] in "UW" or items.word[x] in ("if", "what")) else None


def _phrase_end(items: Items, x: int, end: int) -> int:
    """A comma ends the phrase unless it goes on listing."""
    tags = items.tags
    for k in range(x + 1, end):
        if tags[k] == "," and items.word[k + 1 : k + 2] in (["such"], ["including"], ["like"]):
            return end
        if (
            tags[k] in ";:-"
            or tags[k] == ","
            and k + 1 < end
            and (tags[k + 1] in "GUWHDPOIR" or CLASS.get(items.word[k + 1]) == "saying")
        ):
            return k
        verb = tags[k] in "CU," and k + 1 < end and tags[k + 1] in "VMXE"
        if verb or tags[k] == "U" and items.word[k] in ASIDE:
            return k
    return end


def _clause_start(items: Items, hi: int, end: int, report: Report) -> int | None:
    tags, v, word = items.tags, report.start, items.word[report.start]
    for x in range(v + 1, min(hi, v + 14)):
        if tags[x] in "q;:" or tags[x - 1] == "C" and x > v + 2:  # said it was late but that he would go
            break
        if (
            tags[x] in "KD"
            and items.word[x] == "that"
            and tags[x] == "K"
            and tags[x - 1] != "I"
            or items.word[x] in ("whether",)
        ):
            if report.kind == "saying" or x - v <= 8:
                return x + 1 if items.word[x] == "that" else x
        past = (
            tags[x] == "E"
            and items.word[x - 1] not in ("a", "an", "the")
            and (tags[x - 1] in "OPD" or items.word[x] in LEMMA)
        )
        if x > v + 1 and (tags[x] in "XMV" or past):
            break
    x = v + 1
    if word in TELLING:
        x = addressees_end(items, x, hi)
    x = _skip_circumstance(items, x, hi)
    if x < hi and tags[x] == "," and x > v + 1:
        x += 1
    if x >= end or tags[x] in "ITG,.;:q(-KC" or x == v + 1 and tags[x] == "R" and items.word[x] != "there":
        return None
    named = BASE_ONLY.match(tags, x, end)
    after = items.word[named.end() : end][:2] if named else []
    if after[:1] == [","] and CLASS.get(after[-1]) == "saying":
        return None  # quoting an officer, said
    if report.kind == "clausal":
        if word in NEEDS_THAT or not (tags[x] in "ODHPU" or items.word[x] == "there"):
            return None
    rest = tags[x + 1 : min(end, x + 26)]
    if not any(t in "VXM" for t in rest) and not (report.kind == "saying" and any(t in "EqQ" for t in rest)):
        return None
    return x


def _skip_circumstance(items: Items, x: int, hi: int) -> int:
    """Time and place between cue and clause: on Wednesday, in a statement."""
    tags = items.tags
    for _ in range(3):
        y = x
        if y + 1 < hi and items.word[y] in ("late", "early") and (tags[y + 1] == "t" or items.word[y + 1] == "on"):
            y += 1
        if y < hi and tags[y] == "t":
            y += 1
        elif y + 1 < hi and items.word[y] in ("on", "in", "at", "during", "via", "after", "to"):
            z = y + 1
            while z < hi and z - y < 9 and (tags[z] in "PDt#" or items.word[z] in CIRCUMSTANCES):
                if tags[z] == "D" and tags[z - 1] in "tP":
                    break  # said on Monday | the mill would close
                z += 1
            while tags[z - 1] == "D":
                z -= 1
            if z - y >= 2:
                y = z
        elif y < hi and tags[y] == "R" and items.word[y] != "there":
            y += 1
        if y == x:
            break
        x = y
    return x


def _new_clause(tags: str, y: int) -> bool:
    """Whether what begins at y, after a quoted fragment and a comma, goes beyond what is reported."""
    if tags[y : y + 1] == "C":
        return tags[y + 1 : y + 2] in tuple("VEXMRB")
    return tags[y : y + 1] in tuple("UGPWDHONJVEXM")


def _own_addition(items: Items, x: int, stop: int) -> bool:
    """Whether a comma is followed by a clause or apposition of the writer's own, up to the end."""
    if items.word[x] in ("but", "and"):
        return SUBJECT.match(items.tags, x + 1, stop) is not None
    return APPOSED.fullmatch(items.tags, x, stop) is not None


def _clause_end(items: Items, start: int, lo: int, hi: int, end: int, report: Report, found: list[Report]) -> int:
    tags, stop = items.tags, end
    for other in found:
        v = other.start
        if v <= start or other.kind == "according":
            if other.kind == "according" and v > start:
                stop = min(stop, v)
            continue
        before = tags[v - 1]
        joined = (
            before == "C" or before == "," and items.word[v].endswith("ing") or before == "R" and tags[v - 2] == "C"
        )
        if (
            joined
            and LEMMA.get(items.word[v]) != items.word[v]
            and other.kind in ("saying", "clausal")
            and other.speaker == report.speaker
        ):
            e = v - 1
            while e > start and tags[e - 1] in ",;C":
                e -= 1
            stop = min(stop, e) if e - start >= 3 else stop
    first = min(report.speaker[0], report.start)
    if (
        first > lo
        and (tags[first - 1] == "U" or items.word[first - 1] in ("as", "after", "before"))
        and tags[first - 2 : first - 1] in ("", ",", ".", "C")
    ):
        for x in range(start + 2, stop - 2):
            if tags[x] == "," and SUBJECT.match(tags, x + 1, stop):
                stop = x
                break
    for x in range(start, stop):
        if x > start and tags[x] == "q" and tags[x - 1] in ",:-" and items.text[items.start[x]].isupper():
            return x - 1
        if x in items.quote and x + 1 < stop:
            last, y = items.last(x), x + 1 + (tags[x + 1] == ",")
            if last in ".?!" or (last == "," or y > x + 1) and _new_clause(tags, y):
                return min(stop, x + 1)
    for x in range(start + 3, stop - 2):
        if tags[x] == ";" or tags[x] == "," and _own_addition(items, x + 1, stop):
            return x
    for x in range(start + 3, stop - 1):
        if tags[x] == "," and (
            items.word[x + 1] in OWN_REMARK or items.word[x + 1] == "even" and items.word[x + 2] in ("as", "though")
        ):
            return x
        if items.word[x] == "on" and "condition" in items.word[x + 1 : x + 3]:
            return x
    return stop
