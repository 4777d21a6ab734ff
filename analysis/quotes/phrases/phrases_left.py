"""Noun phrases to the left of a verb, where subjects stand: | the mayor, a baker, | said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import is_occupation
from analysis.english.reporting_verbs import CLASS
from analysis.quotes.phrases.noun_phrases import (
    CLAUSE_OPENERS,
    NEVER_WITHIN,
    RELATIVE_LIMITS,
    WINDOW,
    head_of,
    is_person,
)
from analysis.quotes.phrases.phrase_patterns import BASE_ONLY, BEGINNING, FULL, LISTED, PHRASE_OPENERS, ROLE
from analysis.quotes.phrases.verb_groups import VERB_GROUP, before_time, verb_group_start
from analysis.quotes.records import Phrase
from analysis.quotes.words.items import Sentence

STATING = ("saying", "clausal")
BASE_WINDOW = 8  # items of a phrase that is read without what follows its noun
BEFORE_RELATIVE = pos.NOUNS + pos.TIME + pos.COMMA + pos.CLOSING  # the mayor who; Monday, which
PHRASE_ENDS = pos.HEADS + pos.DET + pos.TIME + pos.NUM + pos.OBJECT
BRACKET_AND_COMMA = pos.CLOSING + pos.COMMA
APPOSITION_ENDS = pos.COMMA + pos.CLOSING + pos.DASH
TAKE_OBJECTS = pos.VERB + pos.PAST + pos.AUX + pos.BASE + pos.ADP  # after these a phrase may be an object
BEFORE_ROLE = pos.STOP + pos.SCONJ + pos.CCONJ + pos.THAT + pos.OPENING + pos.COMMA + pos.QUOTATIONS
BEFORE_TITLE = pos.NOMINAL + pos.ADP  # the author of “...”; a short quotation that belongs to the phrase
RELATIVE_SUBJECTS = pos.DETERMINERS + pos.NUM + pos.PROPN + pos.ADJ + pos.PRON  # which | the mayor defends
APPOSITION_OPENERS = (
    pos.DETERMINERS + pos.NOMINAL + pos.NUM + pos.ING + pos.PAST + pos.ADP + pos.ADV + pos.SUBORDINATORS
)
TITLE_OPENERS = pos.POSS + pos.DET + pos.NOUN + pos.ADJ  # Jo Berg, | its, the, senior, | mayor said
CIRCUMSTANCE_OPENERS = pos.PREPOSITIONS + pos.ING + pos.SCONJ  # Roe, |on Monday, said; Roe, |citing, said
CIRCUMSTANCE = frozenset(pos.ADJ + pos.PAST + pos.ADV)  # Roe, |visibly shaken, said
NAME = re.compile(f"[{pos.NOMINAL}]*{pos.PROPN}")
WITHOUT_VERB = re.compile(f"[{pos.ADV}{pos.ING}][^{pos.FINITE}{pos.RELATIVES}{pos.PRON}]+")
CLOSES = (pos.COMMA, pos.STOP)
VERBS = re.compile(f"[{pos.AUXILIARIES}{pos.ADV}]*[{pos.FINITE_OR_PAST}]")
ANYBODY = frozenset("those many some few others anyone everyone".split())
INDEFINITE = {"someone", "somebody", "anyone", "everyone", "everybody", "nobody"}
STRAY_COMMA_BEFORE = ("said", "says", "told", "added")
WITHIN_THOSE = pos.PAST + pos.PREPOSITIONS + pos.ING  # those | involved in defending | the town
RELATIVE_WITHIN = 14  # items from the end of a relative clause to its beginning
# After a noun: delegates | attending, a note | sent Monday, a poll | released late on Friday
ENDS_IN_PARTICIPLE = re.compile(
    rf"(?<=[{pos.NOUNS}])[{pos.PARTICIPLES}][{pos.ADV}{pos.ADJ}]*"
    rf"(?:{pos.ADP}?[{pos.DET}{pos.THAT}{pos.ADJ}{pos.NUM}]*{pos.TIME})?$"
)
WHEN_SENT = 7  # items of these at most
LATER = ("later", "earlier", "afterwards", "before", "ago")
UNITS = frozenset("minute minutes moment moments second seconds hour hours while".split())
WHEN = ("after", "before", "since", "until")
BEFORE_LIST = pos.STOP + pos.THAT + pos.SCONJ + pos.COMMA + pos.QUOTATIONS
LISTED_WITHIN = 9  # items of the last name with its title
# The writer's own remarks within a report.
REMARKS = frozenset(
    (
        "of course",
        "needless to say",
        "it goes without saying",
        "that is to say",
        "to be fair",
        "to be sure",
        "in fairness",
        "no doubt",
        "predictably enough",
        "oddly enough",
        "as always",
        "as usual",
        "as ever",
        "it must be said",
        "it has to be said",
        "it seems",
        "it appears",
    )
)
MAY_JOIN = ("with", "after", "as", "before", "since", "until")  # a clause may follow: after | her boss, Jo Berg, said


def subject_left(sentence: Sentence, v: int, nested: bool = True) -> Phrase | None:
    """The noun phrase that ends right before the verb at v, with its apposition.

    `nested` says whether an apposition may stand after another: Ann Lahti (D), mayor of Oslo, said.
    """
    end = _before_remark(sentence, verb_group_start(sentence, v))
    if end <= sentence.lo:
        return None
    tags = sentence.tags
    if names := _listed(sentence, end):
        return names
    if tags[end - 2 : end] == BRACKET_AND_COMMA:  # Jo Berg (R-Ohio), said
        return _with_apposition(sentence, end - 1, nested) or _with_apposition(sentence, end, nested)
    if tags[end - 1] in APPOSITION_ENDS or closes_aside(sentence, end - 1):
        return _with_apposition(sentence, end, nested) or _before_stray_comma(sentence, v, end)
    end = _before_later(sentence, end)
    phrase = _before_circumstance(sentence, phrase_ending(sentence, end)) or _with_participle(sentence, end)
    return _first_named(sentence, v, _with_name_before(sentence, phrase or _with_relative(sentence, end)))


def _before_remark(sentence: Sentence, end: int) -> int:
    """Where a phrase ends before the writer's remark between commas: the party|, needless to say, | claims."""
    if sentence.tags[end - 1 : end] != pos.COMMA:
        return end
    first = sentence.tags.rfind(pos.COMMA, sentence.lo, end - 1)
    return first if first > sentence.lo and " ".join(sentence.word[first + 1 : end - 1]) in REMARKS else end


def _before_later(sentence: Sentence, end: int) -> int:
    """Where a phrase ends before "an hour later": her tweet | an hour (later) | read."""
    first = end - 2
    later = sentence.word[end : end + 1] and sentence.word[end] in LATER and sentence.word[end - 1] in UNITS
    return first if later and first >= sentence.lo and sentence.tags[first] in pos.DET + pos.NUM else end


def _before_circumstance(sentence: Sentence, phrase: Phrase | None) -> Phrase | None:
    """The phrase, or what begins the sentence if the phrase only tells when: | his text | after the landing | said."""
    if phrase is None or phrase[0] - 1 <= sentence.lo or sentence.word[phrase[0] - 1] not in WHEN:
        return phrase
    subject = FULL.fullmatch(sentence.tags, sentence.lo, phrase[0] - 1)
    return subject.span() if subject else phrase


def _listed(sentence: Sentence, end: int) -> Phrase | None:
    """Three names or more that end right before a verb: Ann Lahti (Oulu), Jo Berg and Mary Roe | said."""
    last = sentence.tags.rfind(pos.CCONJ, max(sentence.lo, end - LISTED_WITHIN), end)
    if last < 0 or sentence.tags.find(pos.COMMA, max(sentence.lo, end - WINDOW), last) < 0:
        return None
    first = max(sentence.lo, end - WINDOW)
    starts = (x for x in range(first, last) if x == sentence.lo or sentence.tags[x - 1] in BEFORE_LIST)
    return next(((start, end) for start in starts if LISTED.fullmatch(sentence.tags, start, end)), None)


def _with_name_before(sentence: Sentence, phrase: Phrase | None) -> Phrase | None:
    """The phrase with the name that it is added to, if no comma closes it: “...,” | Jo Berg, its mayor | said."""
    tags = sentence.tags
    if phrase is None or sentence.tag_before(phrase[0]) != pos.COMMA or tags[phrase[0]] not in TITLE_OPENERS:
        return phrase
    if tags[phrase[0]] != pos.POSS and not is_person(sentence.word[head_of(tags, *phrase)]):
        return phrase
    start = phrase[0] - 1
    while start > sentence.lo and tags[start - 1] == pos.PROPN:
        start -= 1
    named = start < phrase[0] - 1 and sentence.tag_before(start) in pos.QUOTATIONS
    return (start, phrase[1]) if named else phrase


def _first_named(sentence: Sentence, v: int, phrase: Phrase | None) -> Phrase | None:
    """Who begins the sentence, if no comma closes what is added: | Jo Berg, mayor of Oslo | said; | Jo Berg, wearing no
    hat | said.
    """
    tags, comma = sentence.tags, sentence.tags.find(pos.COMMA, sentence.lo, v)
    if phrase is None or not NAME.fullmatch(tags, sentence.lo, comma) or sentence.tag_at(v + 1) in CLOSES:
        return phrase  # Jo Berg, police | said, left
    opens = phrase[0] == comma + 1 and tags[phrase[0]] != pos.DET  # with an article: `left_open` of the naming
    role = opens and is_occupation(sentence.word[head_of(tags, *phrase)])
    doing = pos.ING in tags[comma + 1 : phrase[0]] and WITHOUT_VERB.fullmatch(tags, comma + 1, phrase[1])
    return (sentence.lo, phrase[1]) if (role or doing) and tags.find(pos.COMMA, comma + 1, v) < 0 else phrase


def _with_relative(sentence: Sentence, end: int) -> Phrase | None:
    """The phrase with a relative clause that ends before its verb: people who know him | say; bakers who left | say."""
    tags, word = sentence.tags, sentence.word
    for x in range(end - 1, max(sentence.lo, end - RELATIVE_WITHIN), -1):
        if tags[x] in RELATIVE_LIMITS or tags[x] == pos.THAT:
            return None
        if tags[x] == pos.REL or word[x] == "whose":
            head = phrase_ending(sentence, x) if tags[x - 1] in pos.HEADS + pos.DET else None
            verb = any(tag in pos.FINITE_OR_PAST for tag in tags[x + 1 : end])
            return (head[0], end) if head and verb else None
    return None


def _with_participle(sentence: Sentence, end: int) -> Phrase | None:
    """The phrase that a participle before its verb belongs to: delegates attending, a note sent Monday | said."""
    found = ENDS_IN_PARTICIPLE.search(sentence.tags, max(sentence.lo + 1, end - WHEN_SENT), end)
    head = phrase_ending(sentence, found.start()) if found else None
    return (head[0], end) if head else None


def _before_stray_comma(sentence: Sentence, v: int, end: int) -> Phrase | None:
    """The phrase that begins a sentence or follows a quotation, if a comma parts it from its verb by mistake: Roe MP, |
    said.
    """
    if end != v or sentence.tags[end - 1] != pos.COMMA or sentence.word[v] not in STRAY_COMMA_BEFORE:
        return None
    phrase = phrase_ending(sentence, end - 1)
    first = phrase is not None and (
        phrase[0] == sentence.lo
        or sentence.tag_before(phrase[0]) in pos.QUOTATIONS
        or sentence.tag_before(phrase[0]) == pos.COMMA
        and sentence.tags[sentence.lo] in pos.SCONJ
        and sentence.tags.count(pos.COMMA, sentence.lo, v) == 2  # When it opened, Roe, | said
    )
    named = phrase is not None and first and pos.PROPN in sentence.tags[slice(*phrase)]
    return phrase if named else None


def phrase_ending(sentence: Sentence, end: int) -> Phrase | None:
    """The longest noun phrase whose last item is right before end, with the role before a name."""
    tags, lo = sentence.tags, sentence.lo
    last = tags[end - 1]
    if last == pos.PRON:
        return end - 1, end
    if last in pos.RELATIVES and end - 1 > lo and tags[end - 2] in BEFORE_RELATIVE:
        head = phrase_ending(sentence, end - 1) if last == pos.THAT and tags[end - 2] in pos.NOUNS else None
        return head or (end - 1, end)
    if last == pos.PAST and sentence.word[end - 2] == "those" and end - 2 >= lo:
        return end - 2, end  # those involved
    if last not in PHRASE_ENDS:
        return None
    return _with_those(sentence, _whole_phrase(sentence, end) or _base_phrase(sentence, end))


def _with_those(sentence: Sentence, phrase: Phrase | None) -> Phrase | None:
    """The phrase with who is meant by "those": | those involved in | the talks."""
    if phrase is None:
        return None
    tags, word, lo = sentence.tags, sentence.word, sentence.lo
    first = phrase[0] - 1
    while first > lo and tags[first] in WITHIN_THOSE:
        first -= 1
    return (first, phrase[1]) if first >= lo and word[first] == "those" and first < phrase[0] - 1 else phrase


def _whole_phrase(sentence: Sentence, end: int) -> Phrase | None:
    """The longest phrase up to end with all that may follow its noun."""
    tags, word, lo = sentence.tags, sentence.word, sentence.lo
    for start in _beginnings(sentence, end):
        before = sentence.tag_before(start)
        if tags[start] == pos.PRON:
            if word[start] in INDEFINITE and tags[start + 1] == pos.ADP and FULL.fullmatch(tags, start + 2, end):
                return start, end  # someone in the crowd
        elif (
            (before != pos.ADP or word[start - 1] in CLAUSE_OPENERS)
            and FULL.fullmatch(tags, start, end)
            and NEVER_WITHIN.isdisjoint(word[start:end])
        ):
            if before in TAKE_OBJECTS:
                return _joined_clause(sentence, start, end) or _relative(sentence, start, end)
            return _with_role(sentence, start, end) if start - 2 >= lo else (start, end)
    return None


def _joined_clause(sentence: Sentence, start: int, end: int) -> Phrase | None:
    """What follows "and" in a phrase that is no object of the verb before it: they pay more tax and | Labour | says."""
    tags, word = sentence.tags, sentence.word
    joint = tags.rfind(pos.CCONJ, start, end)
    taken = tags[start - 1] in pos.FULL_VERBS + pos.AUX + pos.BASE and CLASS.get(word[start - 1]) not in STATING
    if joint < 0 or not taken or not FULL.fullmatch(tags, joint + 1, end):
        return None
    return joint + 1, end


def _beginnings(sentence: Sentence, end: int) -> Iterator[int]:
    """Where a phrase up to end may begin, from the left."""
    tags, lo = sentence.tags, sentence.lo
    first = max(lo, end - WINDOW)
    if first == lo:
        if tags[lo] in PHRASE_OPENERS or tags[lo] == pos.PRON:
            yield lo
        first += 1
    for beginning in BEGINNING.finditer(tags, first, end):
        yield beginning.start()


def _base_phrase(sentence: Sentence, end: int) -> Phrase | None:
    """The longest phrase up to end that ends in its noun."""
    tags, lo = sentence.tags, sentence.lo
    for start in range(max(lo, end - BASE_WINDOW), end):
        if BASE_ONLY.fullmatch(tags, start, end):
            after_preposition = start > lo and tags[start - 1] == pos.ADP
            if not (after_preposition and tags[end - 1] == pos.PROPN and pos.NOUN in tags[start:end]):
                # but not "an interview Roe" of: in an interview Roe said
                governed = start > lo and tags[start - 1] in pos.PREPOSITIONS
                return _relative(sentence, start, end) if governed else (start, end)
    return None


def _with_role(sentence: Sentence, start: int, end: int) -> Phrase:
    """The phrase with the role before its name: her adviser, | Jane Roe. But: Her adviser, | Roe | said, is ill."""
    tags, word, lo = sentence.tags, sentence.word, sentence.lo
    noun, aside = start - 2, tags[end + 1 : end + 2] == pos.COMMA and tags[end + 2 : end + 3] in tuple(pos.FINITE)
    if not aside and tags[noun : start + 1] == pos.NOUN + pos.COMMA + pos.PROPN and is_person(word[noun]):
        for first in range(max(lo, start - 9), noun):
            if (
                tags[first] in pos.DETERMINERS
                and sentence.tag_before(first) in BEFORE_ROLE
                and ROLE.fullmatch(tags, first, start - 1)
            ):
                return first, end
    return start, end


def _relative(sentence: Sentence, start: int, end: int) -> Phrase:
    """The phrase with what its relative clause belongs to: the people who know | him."""
    tags, word, lo = sentence.tags, sentence.word, sentence.lo
    for relative in range(start - 1, max(lo, start - 12), -1):
        if tags[relative] in RELATIVE_LIMITS:
            break
        if tags[relative] == pos.THAT and tags[start - 1] == pos.TO:
            continue  # words that appeal to | bakers
        if tags[relative] in pos.RELATIVES or word[relative] == "whose":
            before = relative - 1 if tags[relative - 1] == pos.COMMA else relative
            if before > lo and word[before - 1] in ANYBODY and len(VERBS.findall(tags, relative, start)) < 2:
                return before - 1, end  # those who saw | the crash
            head = phrase_ending(sentence, before) if before > lo and tags[before - 1] in pos.NOUNS else None
            if head:
                return head[0], end
    return start, end


OPENING_OF = {
    pos.COMMA: pos.COMMA,
    pos.CLOSING: pos.OPENING,
    pos.DASH: pos.DASH,
}  # mark that ends an apposition -> begins


def _with_apposition(sentence: Sentence, end: int, nested: bool) -> Phrase | None:
    """The phrase before the apposition that ends in the mark right before end: | Roe, a baker, | said.

    To look for more than one apposition after another would take twice as long for each.
    """
    tags, word, lo = sentence.tags, sentence.word, sentence.lo
    opening = OPENING_OF.get(tags[end - 1], pos.COMMA)  # or in a title: Roe, who worked on “The Mill,”
    best = None
    said = tags[lo : lo + 2] == pos.QUOTED + pos.COMMA  # “It rains”, Roe, a baker, | said
    for mark in range(end - 2, max(lo + said, end - WINDOW), -1):
        if tags[mark] == pos.SEMICOLON or tags[mark] == pos.QUOTATION and opening == pos.COMMA:
            if _title_of_work(sentence, mark):
                continue
            break
        if (tags[mark] in pos.RELATIVES or word[mark] == "what") and tags[mark + 1] in RELATIVE_SUBJECTS:
            if not any(tag in pos.FINITE for tag in tags[mark + 1 : end]):
                break  # the policy, which the mayor, Jo Berg, defends
        if tags[mark] != opening or opening == pos.COMMA and tags[mark + 1] not in APPOSITION_OPENERS:
            continue
        head = _head_before(sentence, mark, nested)
        if head is None:
            continue
        after_with = head[0] > lo and word[head[0] - 1] == "with"
        alone = tags[end - 1] in pos.QUOTATIONS or _is_circumstance(sentence, mark, end)
        best = head if alone else (head[0], end - (opening == pos.COMMA))
        if opening != pos.COMMA or after_with:
            break
    return best


def _title_of_work(sentence: Sentence, k: int) -> bool:
    """Whether a short quotation at k belongs to a phrase: the author of “...”, Jo Berg, said."""
    items, tags = sentence.items, sentence.tags
    return tags[k] in pos.QUOTATIONS and tags[k - 1] in BEFORE_TITLE and items.end[k] - items.start[k] < 60


def closes_aside(sentence: Sentence, k: int) -> bool:
    """Whether the quotation at k ends in the comma that closes an aside: Roe, the author of “The Mill,” said; Roe, who
    once called it “a wreck,” said.
    """
    if k not in sentence.items.quote or sentence.items.last(k) != ",":
        return False
    who = sentence.tags.rfind(pos.COMMA + pos.REL, sentence.lo, k)
    return _title_of_work(sentence, k) or who > sentence.lo and pos.COMMA not in sentence.tags[who + 1 : k]


def _head_before(sentence: Sentence, mark: int, nested: bool) -> Phrase | None:
    """The phrase before an apposition, the opening mark of which is given, unless a preposition governs it."""
    tags, word = sentence.tags, sentence.word
    last = tags[mark - 1]
    if nested and last in (pos.CLOSING, pos.DASH):
        head = subject_left(sentence, mark, nested=False)
    else:
        seen = last == pos.TIME and tags[mark + 1] == pos.PAST  # an email | on Saturday, seen by Roe, said
        head = phrase_ending(sentence, before_time(sentence, mark) if seen else mark)
        last = tags[head[1] - 1] if head and seen else last
    if head is None or last == pos.TIME or last in VERB_GROUP:
        return None
    start = head[0]
    governed = sentence.tag_before(start) in pos.PREPOSITIONS and word[start - 1] not in MAY_JOIN
    return None if governed else head


def _is_circumstance(sentence: Sentence, mark: int, end: int) -> bool:
    """Whether what stands between two marks is no apposition: Roe, on Monday, said; Roe, visibly shaken, said."""
    tags = sentence.tags
    if tags[mark] == pos.OPENING:
        return False
    opener = tags[mark + 1] in CIRCUMSTANCE_OPENERS and sentence.word[mark + 1] != "of"
    return opener or CIRCUMSTANCE.issuperset(tags[mark + 1 : end - 1])
