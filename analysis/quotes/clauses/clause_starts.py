"""Where a reported clause begins after its cue: said on Monday that | the mill was old.

`STARTS` are asked in order; `clause_start` names the rule that decided.
"""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import class_of
from analysis.english.reporting_verbs import CLASS, LEMMA, NEEDS_THAT, SAYING_PLAINLY, TELLING, WITH_COMPLEMENT
from analysis.quotes.clauses.circumstances import CONDITIONS, OF_THE_CLAUSE, begins_number, skip_circumstance
from analysis.quotes.clauses.clause_edges import Cue
from analysis.quotes.phrases.noun_phrases import CLAUSE_OPENERS, addressees_end, base_end
from analysis.quotes.phrases.phrase_patterns import BASE_ONLY, NOUN_PHRASE, SUBJECT
from analysis.quotes.rule_tables import Decision, Rule, decide
from analysis.quotes.words.items import Items

# No clause without "that" begins with one of these classes.
NO_BEGINNING = pos.PREPOSITIONS + pos.ING + pos.PAUSES + pos.STOP + pos.QUOTATION + pos.OPENING + pos.THAT + pos.CCONJ
# With one of these begins a clause after a cue that more often has "that": Lahti hoped she would win.
PLAIN_BEGINNING = pos.PRON + pos.DETERMINERS + pos.PROPN + pos.SCONJ
# After these a clause may begin in any way; after other verbs its verb must follow its subject.
SAYING_OR_TELLING = frozenset(SAYING_PLAINLY) | TELLING | {"saying", "adding"}
AFTER_SUBJECT = re.compile(
    f"{pos.COMMA}?[{pos.RELATIVES}]|{pos.COMMA}{pos.PAST}|[{re.escape(pos.OPENING)}]"
)  # the mill|, who
GREETINGS = frozenset("goodbye good-bye farewell goodnight hello hi thanks grace".split())
TWICE = frozenset("time over again loud".split())  # said time | and again that; over and over
FINITE = re.compile(f"[{pos.FINITE}]")
SUBORDINATE = re.compile(f"[{pos.SUBORDINATORS}{pos.THAT}{pos.COMMA}]")
MEANWHILE = re.compile(f"{pos.SCONJ}(?=[{pos.ING}{pos.ADJ}{pos.PAST}])")  # said | texting while driving is wrong
AUXILIARIES = tuple(pos.AUXILIARIES)
VERB_OR_WHO = pos.REL + pos.FINITE_OR_PAST
# Beyond one of these no "that" is a cue's.
BEFORE_THAT = pos.QUOTATION + pos.SEMICOLON + pos.COLON
WARNING = frozenset("warn warns warned warning urge urges urged promise promises promised".split())
DESCRIBING = {form for form, verb in LEMMA.items() if verb in WITH_COMPLEMENT}
CONCEDING = ("though", "although")
TIMES = ("past", "future", "meantime", "interim")  # in the | past
LEADING_WITHIN = 8  # items from what is done to the comma before a clause: after closing the mill | for two years,
ASIDE_SIZE = 10  # items of an aside at most, with its marks
NO_ASIDE = pos.ING + pos.REL + pos.CCONJ + pos.QUOTATIONS + pos.PRON + pos.DET + pos.PROPN
OF_VERB = tuple(pos.PAST + pos.BASE + pos.ING + pos.ADV + pos.AUXILIARIES)
BEFORE_VERB = pos.PRON + pos.PROPN + pos.DET
# Not the verb of a relative clause: said the other day that | he left.
SUBJECT_OPENERS = pos.PRON + pos.DETERMINERS + pos.PROPN
PAST_OR_QUOTATIONS = pos.PAST + pos.QUOTATIONS
PRONOUN_AND_MORE = tuple(pos.PRON + tag for tag in pos.NOUN + pos.QUOTATIONS)


def after_that(cue: Cue) -> int | None:
    """The item after "that", or "whether", before any verb that follows the cue."""
    items, v = cue.items, cue.report.start
    tags, word = items.tags, items.word
    first = max(v + 1, cue.report.end)
    if cue.word in TELLING and not cue.inverted:
        first = _addressed(items, first, cue.hi)
    if cue.passive:
        first = max(first, cue.right)  # was assured by Roe, the owner, | that
    where = skip_circumstance(items, first, cue.hi) if cue.report.kind == "saying" else first
    first = where if tags[where : where + 1] == pos.THAT and pos.PAST in tags[first:where] else first
    for x in range(first, min(cue.hi, first + 13)):
        tag = tags[x]
        joined = tags[x - 1] == pos.CCONJ and x > v + 2 and word[x - 2] not in TWICE
        if tag in BEFORE_THAT or joined or tags[x - 1 : x + 1] == pos.COMMA + pos.ING:
            return None  # said it was late but that he would go
        that = tag == pos.THAT and word[x] == "that" and tags[x - 1] != pos.ADP
        if (that or word[x] == "whether") and (cue.report.kind == "saying" or x - max(v, first - 1) <= 8):
            is_so = tags[x + 1 : x + 2] in AUXILIARIES or word[x + 1 : x + 2] in (["'s"], ["’s"])
            pronoun = x == first and is_so  # said | that was late; said | that's late
            if that and x > first and tags[x - 1] in pos.NOUNS and tags[x + 1 : x + 2] in AUXILIARIES:
                return None  # announced a plan that will help
            if that and (_of_a_subject(cue, first, x) or _of_a_complement(cue, first, x)):
                return None  # said | the mill that needs mending is old; called it a mill | that needs mending
            return x + 1 if that and not pronoun else x
        if x > first and (tag in pos.FINITE or tag == pos.PAST and _is_verb(items, x)):
            return None
    return None


def _of_a_subject(cue: Cue, first: int, that: int) -> bool:
    """Whether "that" is which, after the subject of what is said: said | the only mill | that needs mending is old."""
    tags = cue.items.tags
    plain = LEMMA.get(cue.word) in ("say", "add") and not cue.inverted and cue.items.word[first] in ("the", "a", "an")
    return plain and BASE_ONLY.fullmatch(tags, first, that) is not None and tags[that + 1] not in SUBJECT_OPENERS


def _of_a_complement(cue: Cue, first: int, that: int) -> bool:
    """Whether "that" is which, after what something is said to be: described it as a mill | that grinds."""
    said_to_be = "as" in cue.items.word[first:that] and cue.word in DESCRIBING
    return said_to_be and cue.items.tags[that - 1] in pos.NOUNS


def _is_verb(items: Items, x: int) -> bool:
    """Whether the past form at x is a verb and no participle: Roe opened, not: an opened letter."""
    own = items.tags[x - 1] in BEFORE_VERB or items.word[x] in LEMMA
    return own and items.word[x - 1] not in ("a", "an", "the")


def after_aside(cue: Cue) -> int | None:
    """The item after what is set off behind the cue: said, for now, | the mill will stay; said - of course - that |."""
    items, mark = cue.items, cue.right
    tags = items.tags
    if mark + 2 >= cue.end or tags[mark] not in pos.ASIDE_MARKS or cue.inverted or cue.report.kind != "saying":
        return None
    if tags[mark + 1] in NO_ASIDE or cue.left > cue.lo and tags[cue.left - 1] in pos.ASIDE_MARKS:
        return None  # said, adding; The mill, Roe said, is old
    close = tags.find(tags[mark], mark + 2, min(cue.end, mark + ASIDE_SIZE))
    x = close + 1
    if close < 0 or x >= cue.end or pos.QUOTATION in tags[mark:x]:
        return None
    if tags[x] == pos.THAT:
        return x + 1
    if not (tags[x] in PLAIN_BEGINNING and _has_verb(cue, x) and SUBJECT.match(tags, x, cue.end)):
        return None
    return mark + 1 if items.word[mark + 1] in CONDITIONS else x  # said, | if asked, she would go


def without_that(cue: Cue) -> int | None:
    """The item after the cue, whom it addresses, and time and place, if a clause begins there."""
    if cue.passive:
        return _after_agent(cue)
    items, v = cue.items, cue.report.start
    x = _addressed(items, v + 1, cue.hi) if cue.word in TELLING else v + 1
    ends = (x, base_end(items, v + 1, cue.hi))
    if cue.word in WARNING and any(end < cue.hi and items.tags[end] in pos.FINITE for end in ends):
        x = v + 1  # warn | the dam could break
    x = skip_circumstance(items, x, cue.hi)
    if x < cue.hi and items.tags[x] == pos.COMMA and x > v + 1:
        x += 1
    if x >= cue.end or not _may_begin(cue, x) or _another_says(cue, x) or not _has_verb(cue, x):
        return None
    return x


def _addressed(items: Items, x: int, hi: int) -> int:
    """The item after all whom a verb addresses, who begin at x: told the Star of Norland and the bakers | it."""
    end = addressees_end(items, x, hi)
    while x < end < hi - 1 and (
        items.word[end] == "and" or items.word[end] == "of" and items.tags[end - 1] == pos.PROPN
    ):
        x, end = end, max(end, addressees_end(items, end + 1, hi))
    return end


def _after_agent(cue: Cue) -> int | None:
    """The item after who tells it, if a clause begins there: were told by the mayor | the mill was old."""
    x = cue.right
    begins = cue.word in TELLING and x < cue.end and cue.items.tags[x] in PLAIN_BEGINNING
    return x if begins and _has_verb(cue, x) else None


def _may_begin(cue: Cue, x: int) -> bool:
    """Whether a clause that this cue reports may begin with the word at x."""
    tag, there = cue.items.tags[x], cue.items.word[x] in OF_THE_CLAUSE
    if begins_number(cue.items, x, cue.end) or tag == pos.ADP and _phrase_leads(cue, x):
        return True
    if tag == pos.ING and x == cue.report.start + 1 and _takes_gerund(cue):
        return _gerund_is_subject(cue, x)
    if tag == pos.GENITIVE or tag in VERB_OR_WHO and x > cue.report.start + 1:
        return False  # the damages claimed in May | rose
    if LEMMA.get(cue.word) == "say" and cue.items.word[x] in GREETINGS or _put_to(cue, x):
        return False  # said goodbye to the bakers who left; added two goals to the one he had scored
    if (
        tag in NO_BEGINNING
        or cue.items.word[x] in CONCEDING
        or x == cue.report.start + 1
        and tag == pos.ADV
        and not there
    ):
        return False
    if cue.word in NEEDS_THAT:
        object_ = cue.items.word[x] == "it" and cue.items.tags[cue.report.speaker[0]] in pos.RELATIVES  # who posted it
        exists = cue.items.word[x] == "there" and cue.items.tags[x + 1 : x + 2] in AUXILIARIES
        return exists or tag == pos.PRON and not object_ and _verb_follows(cue, x) or _is_or_has(cue, x)
    if cue.word not in SAYING_OR_TELLING and tag in pos.DETERMINERS + pos.NOMINAL:
        return _is_subject(cue, x)
    return cue.report.kind != "clausal" or tag in PLAIN_BEGINNING or there


def _put_to(cue: Cue, x: int) -> bool:
    """Whether the phrase at x is what somebody adds to a thing: added | two goals to the one he scored."""
    if LEMMA.get(cue.word) != "add" or SUBJECT.match(cue.items.tags, x, cue.end):
        return False  # added | the road to Oulu was closed
    end = max(base_end(cue.items, x, cue.end), x + (cue.items.tags[x] == pos.NUM))
    return end > x and cue.items.tags[x] != pos.PRON and cue.items.word[end : end + 1] == ["to"]


def _phrase_leads(cue: Cue, x: int) -> bool:
    """Whether a phrase with the preposition at x leads a clause right after a verb of saying: said | under the plan the
    school would move.
    """
    if cue.word not in SAYING_OR_TELLING and cue.report.kind != "saying":
        return False
    tags, first = cue.items.tags, x + 1
    done = tags[first : first + 1] == pos.ING  # said | after closing the mill the town had saved money
    phrase = NOUN_PHRASE.match(tags, first + done, cue.end)
    timed = first + 1 < cue.end and cue.items.word[first + 1] in TIMES  # said | in the past bakers were poor
    if phrase is None and not timed:
        return False
    end = first + 2 if phrase is None or timed else phrase.end()
    comma = tags.find(pos.COMMA, end, min(cue.end, end + LEADING_WITHIN)) if done else -1
    after = comma + 1 if comma > 0 else end + (tags[end : end + 1] == pos.COMMA)
    return SUBJECT.match(tags, after, cue.end) is not None


def _is_subject(cue: Cue, x: int) -> bool:
    """Whether the phrase at x has a verb, right after it or after an aside: argued | the mill, which is old, would."""
    tags = cue.items.tags
    if SUBJECT.match(tags, x, cue.end):
        return True
    phrase = NOUN_PHRASE.match(tags, x, cue.end)
    if phrase is not None and _quoted_verb(cue, phrase.end()):
        return True
    return phrase is not None and AFTER_SUBJECT.match(tags, phrase.end(), cue.end) is not None


def _quoted_verb(cue: Cue, k: int) -> bool:
    """Whether a quotation at k goes on with the verb of a clause: the policy states the union | “should be kept.”"""
    if k >= cue.end or k not in cue.items.quote:
        return False
    first = cue.items.text[cue.items.start[k] : cue.items.end[k]].split(maxsplit=1)[0]
    return class_of(first) in pos.AUXILIARIES


def _verb_follows(cue: Cue, x: int) -> bool:
    """Whether a finite verb follows the pronoun at x: found | he had left."""
    verb = x + 1
    while verb < cue.end and cue.items.tags[verb] == pos.ADV:
        verb += 1
    return cue.items.tags[verb : min(verb + 1, cue.end)] in tuple(pos.FINITE_OR_PAST)


def _is_or_has(cue: Cue, x: int) -> bool:
    """Whether a form of "be", "have" or a modal verb follows the phrase at x: found | the mill was unsafe."""
    tags, subject = cue.items.tags, SUBJECT.match(cue.items.tags, x, cue.end)
    if subject is None or not CLAUSE_OPENERS.isdisjoint(cue.items.word[x : subject.end()]):
        return False  # wrote | the book after his son was born
    verb = subject.end()
    while verb < cue.end and tags[verb] == pos.ADV:
        verb += 1
    finite = cue.items.word[verb : verb + 1] not in (["having"], ["being"])
    return finite and tags[verb : min(verb + 1, cue.end)] in tuple(pos.AUXILIARIES)


def _takes_gerund(cue: Cue) -> bool:
    """Whether what a cue reports may begin with a gerund: believes | working there is hard."""
    return cue.word in SAYING_PLAINLY or cue.report.kind in ("saying", "clausal") and cue.word not in NEEDS_THAT


def _gerund_is_subject(cue: Cue, x: int) -> bool:
    """Whether the word in -ing at x is the subject of a clause: said | closing the mill would hurt the town."""
    clause = SUBORDINATE.split(MEANWHILE.sub("", cue.items.tags[x + 1 : cue.end]), maxsplit=1)[0]
    verb = FINITE.search(clause)
    if verb is None and any(_quoted_verb(cue, k) for k in range(x + 1, x + 1 + len(clause))):
        return True  # said | shutting the mill “would be wrong”
    return verb is not None and pos.PRON not in clause[1 : verb.start()]  # said | having said he was wrong


def _another_says(cue: Cue, x: int) -> bool:
    """Whether the name at x is followed by a comma and another cue: quoting an officer, said."""
    named = BASE_ONLY.match(cue.items.tags, x, cue.end)
    after = cue.items.word[named.end() : cue.end][:2] if named else []
    return after[:1] == [","] and CLASS.get(after[-1]) == "saying"


def _has_verb(cue: Cue, x: int) -> bool:
    """Whether a verb follows x; for a verb of saying, a past form or a quotation will do."""
    if SUBJECT.match(cue.items.tags, x, cue.end) or cue.items.tags[x : x + 2] in PRONOUN_AND_MORE:
        return True  # said | it cost more; complain | they “cannot pay”
    wide = PAST_OR_QUOTATIONS if cue.report.kind == "saying" else ""
    first = _after_relative(cue, x)
    return any(tag in pos.FINITE or tag in wide for tag in cue.items.tags[first : min(cue.end, x + 26)])


def _after_relative(cue: Cue, x: int) -> int:
    """Where the verb of a clause that begins at x may stand: behind the verb of a relative clause right after its first
    noun: added 40 bakers who are old, which is no clause.
    """
    tags, phrase = cue.items.tags, NOUN_PHRASE.match(cue.items.tags, x, cue.end)
    if LEMMA.get(cue.word) in ("say", "tell"):
        return x + 1  # said | bakers who mistrust him would leave
    if phrase is None or tags[phrase.end() : phrase.end() + 1] not in tuple(pos.RELATIVES):
        return x + 1
    verb = next((v for v in range(phrase.end() + 1, cue.end) if tags[v] in pos.FINITE_OR_PAST), None)
    if verb is None:
        return x + 1
    while tags[verb] in pos.AUXILIARIES + pos.ADV and tags[verb + 1 : verb + 2] in OF_VERB:
        verb += 1  # who had | trained
    return verb + 1


def in_relative(cue: Cue) -> int | None:
    """The item after the cue, if which or who is the subject of what is said: which they said | was old."""
    tags, x = cue.items.tags, cue.right
    relative = cue.left > cue.lo and tags[cue.left - 1] in pos.RELATIVES and cue.report.speaker[1] <= cue.report.start
    subject = tags[cue.report.speaker[0]] not in pos.RELATIVES
    return x if relative and subject and x < cue.end and tags[x] in pos.FINITE else None


STARTS: list[Rule[Cue, int]] = [
    Rule("that", after_that, "The mayor said on Monday that the mill was old."),
    Rule("in a relative clause", in_relative, "It hurt the mill, which the mayor said was old."),
    Rule("after an aside", after_aside, "The mayor said, at least for now, the mill will stay."),
    Rule("no that", without_that, "The mayor told reporters on Monday the mill was old."),
]


def clause_start(cue: Cue) -> Decision[int] | None:
    """The first item of the clause that follows a cue."""
    return decide(STARTS, cue)
