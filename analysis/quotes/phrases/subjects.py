"""Who does what a verb says: the subject of a cue, wherever the sentence puts it."""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import (
    ADDRESSING,
    BORNE,
    CAUSING,
    CLASS,
    LEADING,
    MEANS,
    NOT_INVERTED,
)
from analysis.quotes.phrases.clause_subjects import main_subject, subordinate_at
from analysis.quotes.phrases.noun_phrases import acceptable
from analysis.quotes.phrases.phrase_patterns import SUBJECT
from analysis.quotes.phrases.phrases_left import (
    closes_aside,
    phrase_ending,
    subject_left,
)
from analysis.quotes.phrases.phrases_right import subject_right
from analysis.quotes.phrases.sent_documents import bearer, document_sent, who_sent
from analysis.quotes.phrases.verb_groups import verb_group_start
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Sentence

RELAYING = frozenset("quote quotes quoted quoting cite cites cited citing report reported reports".split())
QUOTING = ("quoted", "quotes", "cited", "cites")
QUOTED_WITHIN = 6  # items from a quotation to the verb in: “...,” the daily paper quoted the mayor
SAYING_OF_ANOTHER = frozenset(
    """saying telling claiming warning adding writing describing calling arguing insisting asking denying confirming
    admitting stating suggesting promising explaining complaining remarking""".split()
)
BEFORE_LEADING = ("after", "by", "while", "despite", "in")  # after | claiming that it was late, the mayor left
STATING = ("saying", "clausal")
CUES = (*STATING, "quoting")  # not: voters who backed her and said
RELAYED_WITHIN = 20  # items from "quoted" to "as saying"
WRITING = ("wrote", "written", "writes", "writing", "spoke", "speaking", "appealed", "apologised", "apologized")
LIKE_PASTS = frozenset(
    "told said thought found known shown held".split()
)  # participles that a subject may follow as well
BEING = frozenset("was were is are been be being".split())
PERSONAL = ("he", "she", "they", "it")
SUBORDINATE = re.compile(f"[{pos.SUBORDINATORS}{pos.THAT}]")

FINITE = tuple(pos.FINITE)  # as a tuple, which the empty string is not in
FINITE_OR_PAST = tuple(pos.FINITE_OR_PAST)
BEFORE_INVERTED = pos.QUOTATIONS + pos.ASIDE_MARKS + pos.STOP + pos.ADV  # “...,” | said Roe; then, | said Roe
CLOSING_MARKS = pos.STOP + pos.COMMA
BEFORE_PARTICIPLE = pos.AUX + pos.NOUNS  # is | saying; the mayor | saying
PARTICIPLE_OR_ASIDE = BEFORE_PARTICIPLE + pos.COMMA  # the same, and: the mayor left, | saying
PHRASE_LIMITS = pos.CLAUSE_LIMITS + pos.COMMA
SKIPPED_BEFORE_TO = pos.ADV + pos.ADP  # went on | to say


def cue_subject(sentence: Sentence, v: int) -> Phrase | None:
    """Who does what the cue verb at v says."""
    tags, word = sentence.tags, sentence.word[v]
    if quoted := _only_quoted(sentence, v):
        return quoted
    if quoted := quoted_as_saying(sentence, v):
        return quoted
    if word.endswith("ing"):
        return _participle_subject(sentence, v)
    if inverted := _inverted(sentence, v):
        return inverted
    if _coordinated(sentence, v) and not passive(sentence, v) and (shared := _shared_subject(sentence, v)):
        return shared
    if sentence.tag_before(v) == pos.TO:
        return _infinitive_subject(sentence, v)
    if passive(sentence, v):
        return _agent(sentence, v)
    left = subject_left(sentence, v)
    if not acceptable(left, sentence.items):
        return None
    relative = tags[verb_group_start(sentence, v) - 1] == pos.THAT  # a sign that read
    return relative and bearer(sentence, left) or left


# ----------------------------------------------------------------------------------------- subjects after the cue
def _inverted(sentence: Sentence, v: int) -> Phrase | None:
    """The subject that follows its cue: “...,” said Jane Roe. The mill, said Jane Roe, is old."""
    items, tags, before = sentence.items, sentence.tags, sentence.tag_before(v)
    if sentence.word[v] in NOT_INVERTED or before not in BEFORE_INVERTED or _coordinated(sentence, v):
        return None
    right = subject_right(sentence, v)
    if not acceptable(right, items):
        return None
    aside = before in (pos.COMMA, pos.ADV, pos.DASH) or v > sentence.lo and closes_aside(sentence, v - 1)
    if aside and tags[right[1] : right[1] + 1] in FINITE:
        return None  # Roe, said the mill was old; Roe, who worked on “The Mill,” said the mill was old
    if before == pos.COMMA and tags[slice(*right)] in tuple(pos.QUOTATIONS):
        return None  # Roe, whose mill it is, said “no”
    left = subject_left(sentence, v) if before in (pos.COMMA, pos.DASH, pos.ADV) else None
    if not acceptable(left, items) or _is_clause(tags[slice(*left)]) and "whose" not in sentence.word[slice(*left)]:
        return right
    if _wrapped(sentence, v, left, right):
        return right
    return right if before == pos.COMMA and _closes(sentence, right[1]) and _aside(sentence, v, left, right) else None


def _is_clause(tags: str) -> bool:
    """Whether what seems to be an aside has a verb of its own: As a result|, the mill is closed, | said Roe."""
    joined = SUBORDINATE.search(tags)
    return any(tag in pos.FINITE for tag in tags[: joined.start() if joined else len(tags)])


def _wrapped(sentence: Sentence, v: int, left: Phrase, right: Phrase) -> bool:
    """Whether the verb of what is said follows the cue at v and its speaker: The mill, said Roe, | will close."""
    tags = sentence.tags
    if CLASS.get(sentence.word[v]) != "saying" or tags[v - 1] not in pos.ASIDE_MARKS:
        return False
    if left[1] < v - 1 or pos.COMMA in tags[left[0] : v - 1]:
        return False  # Roe, the mayor, said the bakers, all three of them, would go
    return verb_after_aside(tags, right[1], sentence.hi) is not None


def verb_after_aside(tags: str, end: int, hi: int) -> int | None:
    """The finite verb that follows the comma, or the commas of an apposition, at the end of a cue and its speaker."""
    for mark in range(end - 1, min(hi, end + 25)):
        if tags[mark] in pos.CLAUSE_LIMITS:
            return None
        if tags[mark] in pos.ASIDE_MARKS and mark + 1 < hi:
            verb = mark + 1 + (tags[mark + 1] == pos.ADV)
            if tags[verb : verb + 1] in FINITE_OR_PAST and (mark <= end or tags[end] in pos.ASIDE_MARKS):
                return mark
    return None


def _closes(sentence: Sentence, end: int) -> bool:
    """Whether a phrase ends with a comma, a stop or the sentence, and no verb follows."""
    tags = sentence.tags
    return end >= sentence.hi or tags[end] in CLOSING_MARKS and tags[end + 1 : end + 2] not in FINITE


def _aside(sentence: Sentence, v: int, left: Phrase, right: Phrase) -> bool:
    """Whether the cue at v and what follows it are put into a sentence: The mill, said Roe, is old."""
    tags = sentence.tags
    named = (
        CLASS.get(sentence.word[v]) == "saying"
        and left[1] == v - 1
        and tags[left[0]] != pos.PROPN
        and pos.PROPN in tags[slice(*right)]
    )
    between = tags[left[1] : v - 1]
    return named or _is_clause(between) or between[:1] != pos.COMMA and any(tag in pos.FINITE for tag in between)


# ------------------------------------------------------------------------------------------- subjects of "saying"
def _participle_subject(sentence: Sentence, v: int) -> Phrase | None:
    """Who is saying, adding, calling."""
    items, word, lo = sentence.items, sentence.word, sentence.lo
    before = sentence.tag_before(v)
    opens = before == pos.STOP or v - 1 == sentence.lo and word[v - 1] in BEFORE_LEADING
    if opens and word[v] in LEADING:
        return _subject_after(sentence, v)
    left = subject_left(sentence, v) if before in PARTICIPLE_OR_ASIDE else None
    if sender := who_sent(sentence, v):
        return sender
    if document := document_sent(sentence, v):
        return document
    if before in pos.NOUNS and not BORNE.isdisjoint(word[max(lo, v - 3) : v]):
        return bearer(sentence, left) or main_subject(sentence, v) or left
    if before in BEFORE_PARTICIPLE:
        if acceptable(left, items):
            return _who_addresses(sentence, left) or _who_speaks_within(sentence, left) or left
        if before == pos.AUX:
            return None
    elif acceptable(left, items) and left[0] > lo and word[left[0] - 1] == "with" and word[v - 2] not in CLASS:
        return left  # with the mayor, Jo Berg, saying; not: with a loss of two, Jo Berg said, adding
    return _subject_of_cue_before(sentence, v)


def _subject_of_cue_before(sentence: Sentence, v: int) -> Phrase | None:
    """The subject of "..., adding": that of the cue before it if there is one."""
    word, tags = sentence.word, sentence.tags
    if tags[v - 1] == pos.COMMA and v - 2 > sentence.lo and word[v - 2] in CLASS and tags[v - 2] in pos.FULL_VERBS:
        beside = subject_left(sentence, v - 2)  # “...,” the source recalled, | adding
        if acceptable(beside, sentence.items) and tags[beside[0]] not in pos.RELATIVES:
            return beside
    for i in range(sentence.lo, v):
        if CLASS.get(word[i]) == "saying" and tags[i] in pos.FULL_VERBS and not word[i].endswith("ing"):
            subject = subject_left(sentence, i) or subject_right(sentence.part(hi=v), i)
            if acceptable(subject, sentence.items) and tags[subject[0]] not in pos.RELATIVES:
                return subject
    return main_subject(sentence, v)


def _subject_after(sentence: Sentence, v: int) -> Phrase | None:
    """The subject of a sentence that begins with the participle at v: Calling it a wreck, | the mayor | left."""
    commas = (x for x in range(v + 3, sentence.hi) if sentence.tags[x] == pos.COMMA)
    matches = (SUBJECT.match(sentence.tags, x + 1, sentence.hi) for x in commas)
    phrase = next((match.span() for match in matches if match), None)
    return phrase if acceptable(phrase, sentence.items) else None


def _who_speaks_within(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The subject of a verb of saying within what seems one phrase: the mayor | commented on the mill, saying."""
    subject = SUBJECT.match(sentence.tags, *phrase)
    verb = subject.end() if subject else phrase[1]
    spoke = verb < phrase[1] and CLASS.get(sentence.word[verb]) in STATING
    return subject.span() if subject and spoke and acceptable(subject.span(), sentence.items) else None


def _who_addresses(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The subject of a verb of addressing that has the phrase as its object: the mayor | emailed supporters, saying."""
    verb = phrase[0] - 1
    if sentence.word[verb] == "to" and sentence.word[verb - 1] in WRITING and verb - 1 > sentence.lo:
        verb -= 1  # the clinic | wrote to patients, telling them
        subject = subject_left(sentence, verb)
        return subject if acceptable(subject, sentence.items) else None
    if verb <= sentence.lo or sentence.word[verb] not in ADDRESSING or sentence.tags[verb] not in pos.FULL_VERBS:
        return None
    subject = subject_left(sentence, verb)
    return subject if acceptable(subject, sentence.items) else None


# ---------------------------------------------------------------------------------- subjects that verbs share
def _coordinated(sentence: Sentence, v: int) -> bool:
    """Whether the verb at v is joined to one before it and shares its subject: and said, but has said, then said."""
    if sentence.word[v - 1] == "then" and sentence.tags[v - 2 : v] == pos.COMMA + pos.ADV:
        return True
    if sentence.tags.find(pos.CCONJ, sentence.lo, v) < 0:
        return False  # to be quick
    start = verb_group_start(sentence, v)
    return start > sentence.lo and sentence.tags[start - 1] == pos.CCONJ


def _shared_subject(sentence: Sentence, v: int) -> Phrase | None:
    """The subject of the verb that the one at v is joined to."""
    tags, lo = sentence.tags, sentence.lo
    subject = main_subject(sentence, v, nearest=True)
    if subject is None:
        return None
    if subordinate_at(sentence, subject[0]):
        comma = pos.COMMA in tags[max(lo, v - 3) : v]  # when Roe left and said, but: when Roe left, and said
        if comma or tags[subject[0] - 1] != pos.SCONJ:
            subject = main_subject(sentence, v)
    if subject is not None and _within_report(sentence, subject[0], v):
        subject = _subject_of_cue_before(sentence, v) or subject
    who = _who_reports(sentence, v) or tags.rfind(pos.COMMA + pos.REL, lo, v) + 1  # a neighbour, who knocked and said
    if subject is not None and who > subject[0] and pos.COMMA not in tags[who:v]:
        return who, who + 1
    return subject


def _who_reports(sentence: Sentence, v: int) -> int | None:
    """The "who" with a cue right after it, to which the one at v is joined: a woman | who called it old and said."""
    who = sentence.tags.rfind(pos.REL, sentence.lo, v - 2)
    if who <= sentence.lo or sentence.word[who] != "who" or sentence.tags[v - 1] != pos.CCONJ:
        return None
    cue = who + 1 + (sentence.tags[who + 1] in pos.AUX + pos.ADV)
    reports = CLASS.get(sentence.word[cue]) in CUES and sentence.tags[cue] in pos.FULL_VERBS
    return who if reports and not any(tag in pos.PRON for tag in sentence.tags[cue : v - 1]) else None


def _within_report(sentence: Sentence, i: int, v: int) -> bool:
    """Whether the subject at i begins what a cue before it reports, and the verb at v goes on with who reports it.

    Roe said he would go and added ...; Roe said the mill was old and says ...
    """
    if sentence.word[i] not in PERSONAL and CLASS.get(sentence.word[v]) != "saying":
        return False
    return any(CLASS.get(cue) in ("saying", "clausal") for cue in sentence.word[max(sentence.lo, i - 2) : i])


# --------------------------------------------------------------------------------- quoted, cited as saying
def quoted_as_saying(sentence: Sentence, v: int) -> Phrase | None:
    """Who is quoted by somebody else, if "as saying" stands at v: the agency quoted | the mayor | as saying."""
    quoting = relaying_verb(sentence, v)
    if quoting is None:
        return None
    if passive(sentence, quoting):
        subject = subject_left(sentence, quoting)
    else:
        as_ = v - 2 if sentence.word[v - 1] == "having" else v - 1
        if sentence.tags[quoting + 1 : as_] in (pos.OBJECT, pos.POSS):
            return quoting + 1, as_  # quoted | him | as saying
        subject = subject_left(sentence.part(lo=quoting + 1), as_)
    return subject if acceptable(subject, sentence.items) else None


def _only_quoted(sentence: Sentence, v: int) -> Phrase | None:
    """Who is quoted by somebody else: “...,” the paper quotes | a clerk; the paper quoted | the mayor: “..."""
    items, tags = sentence.items, sentence.tags
    if sentence.word[v] not in QUOTING or v <= sentence.lo or tags[v - 1] not in pos.NOUNS:
        return None
    right = subject_right(sentence, v)
    if not acceptable(right, items) or relays(sentence, v):
        return None
    after = tags[right[1] : right[1] + 2]
    before = any(tags[k] == pos.QUOTATION for k in range(max(sentence.lo, v - QUOTED_WITHIN), v))
    return right if after == pos.COLON + pos.QUOTATION or before and _closes(sentence, right[1]) else None


def relaying_verb(sentence: Sentence, v: int) -> int | None:
    """The verb by which somebody is quoted with the words "as saying", or "as having said", at v."""
    saying = sentence.word[v - 1] == "as" and sentence.word[v] in SAYING_OF_ANOTHER
    if not saying and not (sentence.word[v - 2 : v] == ["as", "having"] and CLASS.get(sentence.word[v]) in STATING):
        return None
    for k in range(v - 2, max(sentence.lo - 1, v - RELAYED_WITHIN), -1):
        if sentence.word[k] in RELAYING:
            return k
        if sentence.tags[k] in pos.CLAUSE_LIMITS:
            return None
    return None


def relays(sentence: Sentence, v: int) -> bool:
    """Whether the verb at v only passes on what somebody else is quoted as saying."""
    later = range(v + 2, min(sentence.hi, v + RELAYED_WITHIN))
    as_ = (k for k in later if sentence.word[k - 1] in ("as", "having"))
    return any(relaying_verb(sentence, k) == v for k in as_)


# ------------------------------------------------------------------------------- infinitives and passives
def _infinitive_subject(sentence: Sentence, v: int) -> Phrase | None:
    """Who is "to say" at v: led the mayor to say; left, but went on to say; declined to say."""
    tags, lo = sentence.tags, sentence.lo
    governor = next((k for k in range(v - 2, max(lo, v - 5), -1) if tags[k] not in SKIPPED_BEFORE_TO), lo)
    joined = tags[governor] in pos.FULL_VERBS and _coordinated(sentence, governor)
    shared = _shared_subject(sentence, governor) if joined else None
    return _object_that_acts(sentence, v) or shared or main_subject(sentence, v, nearest=True)


def _object_that_acts(sentence: Sentence, v: int) -> Phrase | None:
    """Who stands right before "to say" at v and does it: led the mayor to say, for Roe to say."""
    tags, word, lo = sentence.tags, sentence.word, sentence.lo
    to = v - 1
    while tags[to - 1] == pos.ADV:
        to -= 1  # led him | again | to say
    for verb in range(to - 2, max(lo, to - 12) - 1, -1):
        if word[verb] in CAUSING:
            phrase = (
                (verb + 1, to) if tags[verb + 1 : to] == pos.OBJECT else phrase_ending(sentence.part(lo=verb + 1), to)
            )
            return phrase if phrase and phrase[0] == verb + 1 and acceptable(phrase, sentence.items) else None
        if tags[verb] in PHRASE_LIMITS:
            return None
    return None


def passive(sentence: Sentence, v: int) -> bool:
    """Whether somebody else does what the participle at v says: was told, told by."""
    participle = sentence.tags[v] == pos.PAST or sentence.word[v] == "told"
    if participle and sentence.word[v + 1 : v + 2] == ["by"] and MEANS.isdisjoint(sentence.word[v + 2 : v + 3]):
        return True  # not: replied by | email
    if not participle and sentence.word[v] not in LIKE_PASTS:
        return False
    if sentence.tag_before(v) not in (pos.AUX, pos.ADV):
        return False
    group = sentence.word[verb_group_start(sentence, v) : v]
    return not BEING.isdisjoint(group[group.index("to") :] if "to" in group else group)  # not: is said to have | told


def _agent(sentence: Sentence, v: int) -> Phrase | None:
    """Who follows "by" after the participle at v."""
    for k in range(v + 1, min(sentence.hi, v + 12)):
        if sentence.word[k] == "by" and MEANS.isdisjoint(sentence.word[k + 1 : k + 2]):
            right = subject_right(sentence, k)
            return right if acceptable(right, sentence.items) else None
    return None
