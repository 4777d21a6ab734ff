"""What is said before its cue: the clause that a comma, the cue and perhaps the rest of the clause follow."""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import is_occupation
from analysis.english.reporting_verbs import (
    CLASS,
    CONTINUING,
    DOUBTFUL,
    LEADING,
    LEMMA,
    NO_CLAUSE,
    PARENTHETICAL,
    PARENTHETICAL_LAST,
    SETTING,
    TELLING,
)
from analysis.quotes.clauses.circumstances import AFTER_CUE, skip_circumstance
from analysis.quotes.clauses.clause_edges import OPENING, Cue
from analysis.quotes.cues.citations import CLAUSE
from analysis.quotes.cues.longer_cues import asserts, pointed_out
from analysis.quotes.phrases.noun_phrases import CLAUSE_OPENERS, addressees_end, head_of, is_person
from analysis.quotes.phrases.phrase_patterns import SUBJECT
from analysis.quotes.phrases.subjects import verb_after_aside
from analysis.quotes.records import Content
from analysis.quotes.words.items import Items

LAST = PARENTHETICAL_LAST | CONTINUING
CONNECTIVES = {"but", "and", "so", "yet", "however", "still", "meanwhile", "then", "also"}
LEADING_MARKS = pos.ASIDE_MARKS + pos.SEMICOLON
CIRCUMSTANTIAL = pos.ADV + pos.TIME + pos.STOP + pos.COMMA + pos.PROPN + pos.NUM + pos.DET
MANNER_OPENERS = pos.PREPOSITIONS + pos.ADV + pos.TIME  # said | in a letter, | quietly, | Monday
MANNER = 16  # items that may tell where and how something was said
# Not a participle after its noun: said | in a case filed by the bakers.
SAID_OTHERWISE = re.compile(
    f"[{re.escape(pos.FINITE + pos.THAT + pos.PAUSES + pos.QUOTATIONS)}]"
    f"|{pos.PAST}(?![{pos.ADP}{pos.TO}])|(?<![{pos.NOUNS}]){pos.PAST}"
)
ASIDE_LIMITS = re.compile(f"[{re.escape(pos.FINITE + pos.THAT + pos.PAUSES + pos.QUOTATIONS)}]")
WRITERS_OWN = tuple(pos.ING + pos.SUBORDINATORS + pos.CCONJ)  # she said, adding; she said, because
BEFORE_VERB = pos.ADV + pos.AUXILIARIES  # between a subject and its verb


def may_report_clause(cue: Cue) -> bool:
    """Whether a cue may report a clause at all."""
    said = not cue.report.infinitive or asserts(cue.items, cue.report.start)
    of_one_word = cue.report.end - cue.report.start == 1  # issued; not: issued a warning
    to_stress_that = cue.report.infinitive and cue.items.tags[cue.report.end : cue.report.end + 1] == pos.THAT
    doubtful = of_one_word and cue.word in NO_CLAUSE - CONTINUING and not to_stress_that
    return said and not (doubtful and not pointed_out(cue.items, cue.report.start))


def before_cue(cue: Cue) -> list[Content] | None:
    """The clause that a comma and the cue follow, and its rest after another comma."""
    items, report, comma = cue.items, cue.report, cue.left - 1
    tags = items.tags
    if comma <= cue.lo or tags[comma] not in pos.ASIDE_MARKS or tags[comma - 1] in pos.QUOTATIONS:
        return None
    put_in = report.kind == "saying" or cue.word in PARENTHETICAL
    put_in = put_in or cue.word in LAST and items.word[cue.lo] not in OPENING
    if not may_report_clause(cue) or not (put_in or _names_who_says(cue, comma) or _wraps_name(cue, comma)):
        return None
    told = _told(cue, comma)
    after = skip_circumstance(items, told, cue.hi)
    opens = items.word[cue.lo] in OPENING or not _has_clause(cue, comma)
    aside = _goes_on_after_inversion(cue) if cue.inverted and opens else None
    if aside:
        return [Content(cue.lo, comma, report), Content(aside + 1, cue.end, report)]
    goes_on = not cue.inverted and _goes_on(cue, comma, after)
    ended = _ends_sentence(cue, after) or _has_clause(cue, comma) and _nothing_follows(cue, told, after)
    last = ended and not goes_on or _introduces_more(cue, comma, after)
    addressed = cue.word in TELLING and addressees_end(items, cue.right, cue.hi)
    aside = None if _has_clause(cue, comma) else _long_aside(cue)
    after = aside or after
    if addressed and tags[addressed : addressed + 1] in pos.ASIDE_MARKS:
        after = addressed  # Fuel, she told the paper|, will run out
    alone = cue.word not in TELLING or after in (report.end, addressed, aside)  # engineers warn, ...
    interrupts = not last and tags[after : after + 1] in tuple(pos.ASIDE_MARKS) and not cue.inverted and alone
    put_in = interrupts and tags[after + 1 : after + 2] in tuple(pos.FINITE)  # Half of it, he complains|, is old
    if cue.word in LAST and not (last or aside or cue.inverted or put_in):
        return None
    start = _unreported(cue, comma)
    if start == comma and _passes_on(cue, comma, after):
        start = after_connectives(items, cue.lo, comma)
    if not (last or interrupts) or _before_quotation(tags, start, comma, after):
        return None
    joined = tags[comma - 1] == pos.CCONJ and not cue.inverted
    start = comma if joined and interrupts and _has_clause(cue, comma) else start  # It is old and, she said, | cold
    spans = [Content(start, comma, report)] if comma - start >= (1 if interrupts else 3) else []
    more = after + 2 < cue.end or tags[after + 1 : cue.end] in tuple(pos.FINITE)
    if interrupts and more and (spans or start == comma) or spans and _verb_goes_on(cue, after):
        spans.append(Content(after + 1, cue.end, report))
    if len(spans) == 2 and _circumstance_follows(cue, *spans):
        spans.pop()
    return spans or None


def before_going_on(cue: Cue) -> list[Content] | None:
    """The same before a verb with which somebody goes on, or one with a name: It was too high, he went on; The mill,
    fumed Roe, is old.
    """
    tags, (first, last) = cue.items.tags, cue.report.speaker
    head = cue.items.word[head_of(tags, first, last)]
    somebody = tags[first] == pos.PRON or pos.PROPN in tags[first:last] or is_person(head) or is_occupation(head)
    on = LEMMA[cue.word] == "continue" or cue.items.word[cue.right : cue.right + 1] == ["on"]
    goes_on = cue.word in CONTINUING and somebody and on
    named = cue.word not in DOUBTFUL and _names_who_says(cue, cue.left - 1)
    return before_cue(cue) if goes_on or named or _wraps_name(cue, cue.left - 1) else None


def _long_aside(cue: Cue) -> int | None:
    """The comma before the verb of what is said, after a cue with all that tells to whom, when and how it was said:
    The virus, she wrote in a paper in May|, has spread.
    """
    tags, close = cue.items.tags, cue.items.tags.find(pos.COMMA, cue.right, min(cue.end, cue.right + MANNER))
    if cue.inverted or close <= cue.right or ASIDE_LIMITS.search(tags, cue.right, close):
        return None
    if tags[cue.report.speaker[0]] in pos.RELATIVES or tags[cue.left - 2] == pos.TIME or tags[cue.lo] == pos.ADP:
        return None
    verb = close + 1 + (tags[close + 1 : close + 2] == pos.ADV)
    own = verb < cue.end and tags[verb] in pos.FINITE_OR_PAST and cue.items.word[verb] not in CLASS
    return close if own else None


def _names_who_says(cue: Cue, comma: int) -> bool:
    """Whether a name or somebody follows a verb of any class, after a clause: It will fall, | predicts the baker."""
    items, tags, (first, last) = cue.items, cue.items.tags, cue.report.speaker
    beside = _before_who_says(cue) and cue.report.kind in ("clausal", "quoting")
    if not beside or not _has_clause(cue, comma) or tags[last : last + 1] in BEFORE_VERB + pos.FULL_VERBS:
        return False
    return pos.PROPN in tags[first:last] or is_person(items.word[head_of(tags, first, last)])


def _before_who_says(cue: Cue) -> bool:
    """Whether a full verb stands right before who says it, or before that person's role: fumed | the baker | Roe."""
    tags, first = cue.items.tags, cue.report.speaker[0]
    between = set(tags[cue.report.end : first])
    return cue.inverted and tags[cue.report.end - 1] in pos.FULL_VERBS and between <= set(pos.DET + pos.NOMINAL)


def _wraps_name(cue: Cue, comma: int) -> bool:
    """Whether a verb and a name are put between a subject and its verb: The mill, | fumed Roe, is old."""
    tags, (first, last) = cue.items.tags, cue.report.speaker
    beside = _before_who_says(cue) and cue.report.kind == "quoting"
    named = pos.PROPN in tags[first:last] and tags[last] == pos.COMMA and cue.word not in DOUBTFUL
    return beside and named and not _has_clause(cue, comma) and verb_after_aside(tags, last, cue.end) == last


def _goes_on_after_inversion(cue: Cue) -> int | None:
    """The comma after which a verb or a clause goes on: The mill, said Roe|, is old; In May, said Roe|, it was old."""
    tags, right = cue.items.tags, cue.right
    clause = tags[right : right + 1] == pos.COMMA and SUBJECT.match(tags, right + 1, cue.end) is not None
    return right if clause else verb_after_aside(tags, right, cue.end)


def _passes_on(cue: Cue, comma: int, after: int) -> bool:
    """Whether a cue reports a sentence that is a report itself: The baker claims it was old, | Roe said."""
    items, tags = cue.items, cue.items.tags
    if items.word[cue.lo] in SETTING | OPENING or tags[comma] != pos.COMMA:
        return False
    quoted = after < cue.end and tags[after + 1 : after + 2] == pos.QUOTATION
    return not quoted and (cue.inverted or _beside(cue))


def _beside(cue: Cue) -> bool:
    """Whether nothing stands between a cue and its subject but what belongs to the verb."""
    return all(tag in BEFORE_VERB for tag in cue.items.tags[cue.report.speaker[1] : cue.report.start])


def _goes_on(cue: Cue, comma: int, after: int) -> bool:
    """Whether another clause of the speaker's follows: The mill is old, Lahti said, | and it leaks."""
    items = cue.items
    joined = items.tags[after : after + 1] == pos.COMMA and items.word[after + 1 : after + 2] == ["and"]
    if any(other.speaker[0] == after + 2 and other.kind == "saying" for other in cue.reports):
        return False
    return joined and SUBJECT.match(items.tags, after + 2, cue.end) is not None and _has_clause(cue, comma)


def _verb_goes_on(cue: Cue, after: int) -> bool:
    """Whether what is said goes on with another verb: The mill is old, Lahti said, | and will close."""
    tags = cue.items.tags
    goes_on = tags[after : after + 2] == pos.COMMA + pos.CCONJ and after + 2 < cue.end
    return not cue.inverted and goes_on and tags[after + 2] in pos.AUXILIARIES


def _told(cue: Cue, comma: int) -> int:
    """The item after whom a cue after a clause addresses: It will close, the mayor told the bakers | on Monday."""
    items = cue.items
    if LEMMA.get(cue.word) == "go" and items.word[cue.right : cue.right + 1] == ["on"]:
        return cue.right + 1
    if cue.word not in TELLING or not _beside(cue) or not _has_clause(cue, comma):
        return cue.right
    return addressees_end(items, cue.right, cue.hi)


def _circumstance_follows(cue: Cue, said: Content, rest: Content) -> bool:
    """Whether what follows the cue only tells when: It will close, the mayor said, | after years of debate."""
    tags = cue.items.tags
    own = cue.items.word[rest.start] in CLAUSE_OPENERS and not CLAUSE.search(tags, rest.start, rest.end)
    return own and CLAUSE.search(tags, said.start, said.end) is not None


def _has_clause(cue: Cue, stop: int) -> bool:
    """Whether the sentence has a clause before stop that no earlier cue reports."""
    return CLAUSE.search(cue.items.tags, _unreported(cue, stop), stop) is not None


def _ends_sentence(cue: Cue, after: int) -> bool:
    """Whether after a cue and its circumstances the sentence ends or goes on in the writer's words."""
    items = cue.items
    if after >= cue.end:
        return True
    if all(items.tags[i] in CIRCUMSTANTIAL or items.word[i] in AFTER_CUE for i in range(after, cue.hi)):
        return True
    return items.tags[after] in pos.ASIDE_MARKS and items.tags[after + 1 : after + 2] in WRITERS_OWN


def _nothing_follows(cue: Cue, told: int, after: int) -> bool:
    """Whether a cue ends what is said: only where and how it was said follows, or, after a name, the writer's words.

    It will close, the mayor told the bakers in a letter to the town; it will close, said Roe, of the bakers' union.
    """
    items, tags = cue.items, cue.items.tags
    named = cue.word in PARENTHETICAL and pos.PROPN in tags[slice(*cue.report.speaker)] and tags[after] == pos.COMMA
    if tags[cue.report.speaker[0]] == pos.REL or cue.inverted and cue.report.kind != "saying" and not named:
        return False
    if tags[after] == pos.SEMICOLON or cue.inverted and tags[after] in pos.ASIDE_MARKS:
        return True
    rest = tags[told : cue.end]
    manner = (tags[told] in MANNER_OPENERS or items.word[told] in ("late", "early")) and len(rest) <= MANNER
    return manner and SAID_OTHERWISE.search(rest) is None and items.word[_unreported(cue, after)] not in OPENING


def _introduces_more(cue: Cue, comma: int, after: int) -> bool:
    """Whether a cue ends a sentence of the speaker's and begins a quotation: The mill is old, the mayor said: “...”"""
    tags, start = cue.items.tags, _unreported(cue, comma)
    introduces = tags[after : after + 2] == pos.COLON + pos.QUOTATION and cue.report.kind == "saying"
    begins = start == cue.lo and tags[start] not in pos.PREPOSITIONS + pos.PARTICIPLES
    begins = begins and cue.items.word[start] not in LEADING  # Claiming it was late, he said: “...”
    return introduces and not cue.inverted and begins and SUBJECT.match(tags, start, comma) is not None


def _unreported(cue: Cue, stop: int) -> int:
    """The first item before stop that belongs to no earlier report, without conjunctions and marks."""
    start = cue.lo
    for content in cue.earlier:
        if start < content.end <= stop:
            start = content.end
    return after_connectives(cue.items, start, stop)


def after_connectives(items: Items, start: int, stop: int) -> int:
    while start < stop and (items.tags[start] in LEADING_MARKS or items.word[start] in CONNECTIVES):
        start += 1
    return start


def _before_quotation(tags: str, start: int, comma: int, after: int) -> bool:
    """Whether a cue introduces a quotation, and no clause is before it: After the vote, the mayor said, “...”"""
    introduces = tags[after : after + 2] in (pos.COMMA + pos.QUOTATION, pos.COLON + pos.QUOTATION)
    return introduces and not CLAUSE.search(tags, start, comma)
