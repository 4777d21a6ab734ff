"""The classes of the items of a text: that of each word by itself, then what its neighbours make of it.

Rules decide what the words alone leave open, each by the class of the item before, which is decided already, and that
of the item after, which is not. They are asked in the order of `RULES`, and the first that applies decides; if none
does, the class stays. To add one, write a function that takes a `Place` and says whether the rule applies, and put it
into the table where it should be asked, with an example in which bars enclose the word; the tests run every example.
`rule_at` names the rule behind a class.
"""

from __future__ import annotations

from collections.abc import Callable

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import is_occupation
from analysis.english.person_words import PERSON_NOUNS
from analysis.english.pos_lexicon import classes
from analysis.english.reporting_verbs import BREAKING_IN, CLASS, PHRASAL_PASTS, SAYING_PLAINLY
from analysis.english.tagging_words import (
    APPROXIMATE,
    CONTRACTED,
    DAYS,
    DIRECTIONS,
    GENITIVES,
    LIKE_PARTICIPLES,
    NEWS_VERBS,
    NOUNISH,
    NOUNS_IN_ING,
    WITH_COMPLEMENTS,
)
from analysis.english.vocab import memo
from analysis.quotes.words.folding import FoldedText
from analysis.quotes.words.noun_or_verb import (
    after_according_to,
    after_aside,
    after_last_name,
    after_modal,
    after_preposition_after_cue,
    after_pronoun,
    after_specifier,
    after_who_says_it,
    base_after_specifier,
    base_after_subject,
    before_bare_plural,
    before_its_victim,
    before_who_says_it,
    between_subject_and_complement,
    finding_shows,
    nounish,
    pointing_out,
    records_show,
    run_by,
    say_as_finite,
    who_is_told,
)
from analysis.quotes.words.openings import opening_at, opening_class
from analysis.quotes.words.tag_places import Place, TagRule
from analysis.quotes.words.that_clauses import that_before_noun

# Classes that the neighbours may change, for any word and for a few words only.
OPEN = frozenset(pos.AMBIGUOUS + pos.BASE + pos.PARTICIPLES + pos.THAT + pos.ADJ + pos.APOSTROPHE)
SOMETIMES_OPEN = frozenset(pos.DASH + pos.NOUN + pos.ADP + pos.ADV + pos.AUX + pos.POSS + pos.CCONJ)
SPEAKING_UP = PHRASAL_PASTS | BREAKING_IN
SOMETIMES_OPEN_WORDS = (
    SPEAKING_UP | APPROXIMATE | DIRECTIONS | {"as", "once", "back", "her", "&", "-", "rips", *GENITIVES, *DAYS}
)
CHANGEABLE = OPEN | SOMETIMES_OPEN
# Neighbours, each set named for what stands there.
CLAUSE_ENDS = pos.STOP + pos.COMMA + pos.SEMICOLON + pos.CCONJ + pos.OPENING + pos.DASH + pos.QUOTATIONS
PHRASE_ENDS = pos.STOP + pos.COMMA + pos.SEMICOLON + pos.COLON + pos.CLOSING + pos.DASH
BEGINS_CLAUSE = pos.PROPN + pos.PRON + pos.DET  # as | the mayor put it
PARTICLES = (["in"], ["out"], ["back"])  # “Not now,” called | out
SPEAKER_OPENERS = ([pos.PROPN], [pos.DET], [pos.POSS])
NUMBER_OPENERS = pos.STOP + pos.SEMICOLON + pos.COLON + pos.CCONJ + pos.QUOTATIONS  # before "about 40"
BEFORE_CONTRACTED = pos.ADV + pos.SUBORDINATORS  # there's, who's
POSSESSORS = pos.NOUNS + pos.NOUN_OR_VERB  # the bakers', Roe's
POSSESSED = pos.NOMINAL + pos.AMBIGUOUS + pos.PARTICIPLES + pos.NUM
BEFORE_ADJECTIVE = pos.DETERMINERS + pos.ADJ + pos.PROPN  # the poor will
AFTER_DIRECTION = PHRASE_ENDS + pos.PREPOSITIONS + pos.FINITE_OR_PAST  # the north, the south of Oslo, the east is
AFTER_PERSON = pos.FINITE_OR_PAST + pos.ADV + pos.REL + pos.PREPOSITIONS + pos.TIME  # the police chief | said
BEFORE_LAST_ADJECTIVE = pos.NOUNS + pos.ING  # the city poor.
AFTER_LAST_ADJECTIVE = pos.STOP + pos.COMMA + pos.SEMICOLON + pos.ADP  # the poor. the poor of Oslo
OBJECT_OPENERS = pos.DETERMINERS + pos.OBJECT + pos.THAT + pos.NUM  # hearing | the shot
LONGEST_OBJECT, WITHIN_OBJECT = 6, pos.SPECIFIERS + pos.NOMINAL  # called | the mayor's old plan | bold
AFTER_GERUND = pos.FINITE_OR_PAST + pos.ADP + pos.PRON + PHRASE_ENDS  # his meaning was
AFTER_OBJECT = PHRASE_ENDS + pos.PREPOSITIONS + pos.CCONJ + pos.QUOTATION  # told her in


# ------------------------------------------------------------------------------------- prepositions and adverbs
def as_before_clause(place: Place) -> bool:
    i, tags = place.i, place.tags
    said = place.word == "once" and place.before in pos.VERB + pos.THAT  # said | once the rain came, they left
    return (i == 0 or tags[i - 1] in CLAUSE_ENDS or said) and place.after in BEGINS_CLAUSE


def back_of(place: Place) -> bool:
    return place.before in pos.DETERMINERS and place.after == pos.ADP


def direction(place: Place) -> bool:
    return place.before in pos.DETERMINERS and place.after in AFTER_DIRECTION


def about_a_number(place: Place) -> bool:
    quantity = place.after in (pos.DET, pos.NUM) and place.before in NUMBER_OPENERS
    following = place.tags[place.i + 2 : place.i + 3]
    return quantity and following in ([pos.DET], [pos.NOUN], [pos.NUM])


def about_a_part(place: Place) -> bool:
    share = place.words[place.i + 1 : place.i + 3] == ["half", "of"] or place.after == pos.NUM
    return share and place.words[place.i - 1] in SAYING_PLAINLY


# ---------------------------------------------------------------------------------------- 's and the apostrophe
def before_genitive(place: Place) -> bool:
    return place.words[place.i + 1 : place.i + 2] in (["'s"], ["’s"])


def contracted(place: Place) -> bool:
    return place.before == pos.PRON or place.before in BEFORE_CONTRACTED and place.words[place.i - 1] in CONTRACTED


def name_in_s(place: Place) -> bool:
    i, tags = place.i, place.tags
    reports = place.after in pos.FULL_VERBS and tags[i + 2 : i + 3] in ([pos.THAT], [pos.PRON])
    return place.before == pos.PROPN and (reports or place.after in pos.AUXILIARIES)


def name_with_and(place: Place) -> bool:
    return place.before == pos.PROPN and place.after == pos.PROPN


def hyphen(place: Place) -> bool:
    """Whether a dash joins what stands beside it without a space: the U.S.|-|Mexico border."""
    i = place.i
    beside = 0 < i < len(place.tags) - 1 and place.start[i] == place.end[i - 1] and place.end[i] == place.start[i + 1]
    return beside and place.before in pos.NOUNS and place.after in pos.NOMINAL + pos.PARTICIPLES


def genitive_of_plural(place: Place) -> bool:
    return place.before in POSSESSORS and place.after in POSSESSED


def anywhere(place: Place) -> bool:
    return True


# ------------------------------------------------------------------------------------------------ past and -ing
def struck_back(place: Place) -> bool:
    subject = place.before in (pos.NOUN, pos.PROPN, pos.COMMA)
    return subject and place.after == pos.ADV


def chimed_in(place: Place) -> bool:
    particle = place.words[place.i + 1 : place.i + 2] in PARTICLES
    return particle and place.before == pos.QUOTATION and place.tags[place.i + 2 : place.i + 3] in SPEAKER_OPENERS


def past_after_pronoun(place: Place) -> bool:
    return place.before == pos.PRON


def gerund(place: Place) -> bool:
    said = place.word == "saying" and place.before == pos.ADJ and place.after in pos.ADP + pos.AUX  # old |saying| is
    return said or place.before in pos.SPECIFIERS and place.after in AFTER_GERUND


def noun_in_ing(place: Place) -> bool:
    modified = place.before in pos.NOMINAL and place.words[place.i - 1] not in PERSON_NOUNS
    return modified and place.after not in OBJECT_OPENERS


# --------------------------------------------------------------------------------- determiners and adjectives
def long_as_adverb(place: Place) -> bool:
    return place.before == pos.AUX and place.after in pos.FULL_VERBS


def before_infinitive(place: Place) -> bool:
    return place.before == pos.AUX and place.after in pos.TO + pos.THAT


def adjective_as_subject(place: Place) -> bool:
    verb = place.after in pos.FINITE or place.after == pos.PAST and is_occupation(place.word)  # a cleaner | left
    return verb and place.before in BEFORE_ADJECTIVE


def person_after_noun(place: Place) -> bool:
    return place.before in pos.NOUNS and place.after in AFTER_PERSON


def adjective_at_end(place: Place) -> bool:
    return place.after in AFTER_LAST_ADJECTIVE and place.before in pos.DETERMINERS


def adjective_after_noun(place: Place) -> bool:
    return place.after in PHRASE_ENDS and place.before in BEFORE_LAST_ADJECTIVE and not _is_complement(place)


def _is_complement(place: Place) -> bool:
    """Whether an adjective tells what the noun before it is called: they called the old plan | reckless."""
    first = place.i - 1
    while first > 0 and place.i - first < LONGEST_OBJECT and place.tags[first] in WITHIN_OBJECT:
        first -= 1
    return place.words[first] in WITH_COMPLEMENTS


def her_as_object(place: Place) -> bool:
    return place.after in AFTER_OBJECT


ADVERBIAL, NOUN_OR_VERB = pos.ADP + pos.ADV, pos.AMBIGUOUS
RULES = (
    TagRule(
        "as, before a clause",
        pos.ADP + pos.ADV,
        as_before_clause,
        pos.SCONJ,
        "The mill is old, |as| the mayor put it.",
        ("as", "once"),
    ),
    TagRule("the back of", ADVERBIAL, back_of, pos.NOUN, "They sat at the |back| of the room.", ("back",)),
    TagRule("the north", ADVERBIAL, direction, pos.NOUN, "A nurse in the |north|, Ann Roe, left.", tuple(DIRECTIONS)),
    TagRule("about a number", ADVERBIAL, about_a_number, pos.ADV, "|Around| 40 bakers came.", APPROXIMATE),
    TagRule(
        "about a part", ADVERBIAL, about_a_part, pos.ADV, "The office said |about| half of it was lost.", APPROXIMATE
    ),
    TagRule(
        "after according to",
        NOUN_OR_VERB + pos.BASE + pos.ING,
        after_according_to,
        pos.NOUN,
        "According to |reports| it rained.",
    ),
    TagRule("today's", pos.ADV, before_genitive, pos.TIME, "They left |today|’s meeting.", DAYS),
    TagRule("'s for is", pos.AUX, contracted, pos.AUX, "He|’s| late.", GENITIVES),
    TagRule("name in 's", pos.AUX, name_in_s, pos.PROPN, "Boyd|’s| announced that it will close.", GENITIVES),
    TagRule("& in a name", pos.CCONJ, name_with_and, pos.PROPN, "Roe |&| Sons closed.", ("&",)),
    TagRule("hyphen in a name", pos.DASH, hyphen, pos.PROPN, "They met at the U.S.|-|Mexico border.", ("-",)),
    TagRule("'s of a possessor", pos.AUX, anywhere, pos.GENITIVE, "Roe|’s| mill is old.", GENITIVES),
    TagRule("' of a possessor", pos.APOSTROPHE, genitive_of_plural, pos.GENITIVE, "The bakers|’| houses burned."),
    TagRule("' of nobody", pos.APOSTROPHE, anywhere, pos.SYMBOL, "It was the bakers|’|."),
    TagRule(
        "noun before a preposition", NOUN_OR_VERB, nounish, pos.NOUN, "Critics say |claims| of fraud fell.", NOUNISH
    ),
    TagRule("noun after a specifier", NOUN_OR_VERB, after_specifier, pos.NOUN, "The |report| is out."),
    TagRule(
        "noun in a circumstance",
        NOUN_OR_VERB + pos.BASE,
        after_preposition_after_cue,
        pos.NOUN,
        "Roe said in court |files| that it burned.",
    ),
    TagRule("verb before a bare plural", NOUN_OR_VERB, before_bare_plural, pos.VERB, "The law |targets| women."),
    TagRule(
        "who is told",
        NOUN_OR_VERB + pos.BASE + pos.ING,
        who_is_told,
        pos.NOUN,
        "She told the port |board| that it rained.",
    ),
    TagRule("verb after a modal or to", NOUN_OR_VERB, after_modal, pos.BASE, "They will |report| it."),
    TagRule("verb after a pronoun", NOUN_OR_VERB, after_pronoun, pos.VERB, "They |report| it."),
    TagRule(
        "verb before its complement",
        NOUN_OR_VERB,
        between_subject_and_complement,
        pos.VERB,
        "The mayor |claims| that it rained.",
    ),
    TagRule(
        "verb after an aside",
        NOUN_OR_VERB,
        after_aside,
        pos.VERB,
        "Roe's suit, long lost, |claims| that it rained.",
        CLASS,
    ),
    TagRule(
        "verb after who says it",
        NOUN_OR_VERB + pos.BASE,
        after_who_says_it,
        pos.VERB,
        "The mill, said Roe, |works|.",
    ),
    TagRule(
        "verb before who says it",
        pos.NOUN + NOUN_OR_VERB,
        before_who_says_it,
        pos.VERB,
        "The river will rise, |fears| Ann Roe.",
        CLASS,
    ),
    TagRule(
        "verb after a plural set off", NOUN_OR_VERB, records_show, pos.VERB, "It rained, court records |show|.", CLASS
    ),
    TagRule(
        "verb after a finding", NOUN_OR_VERB, finding_shows, pos.VERB, "The audit |shows| cracks.", ("show", "shows")
    ),
    TagRule("points out", NOUN_OR_VERB, pointing_out, pos.VERB, "Roe |points| out that it rains.", ("point", "points")),
    TagRule(
        "verb after a name set off", NOUN_OR_VERB, after_last_name, pos.VERB, "It rains, Ann Roe |reports|.", NEWS_VERBS
    ),
    TagRule(
        "verb before a name", pos.NOUN + NOUN_OR_VERB, before_its_victim, pos.VERB, "The letter |blasts| Roe for it."
    ),
    TagRule("noun by default", NOUN_OR_VERB, anywhere, pos.NOUN, "Reid wants |answers|."),
    TagRule("base after a modal or to", pos.BASE, after_modal, pos.BASE, "They will |abandon| it."),
    TagRule("say as a finite verb", pos.BASE, say_as_finite, pos.VERB, "All three |say| it rained.", ("say",)),
    TagRule(
        "participle like its base", pos.BASE, run_by, pos.PAST, "The site, |run| by Roe, is old.", LIKE_PARTICIPLES
    ),
    TagRule("base as a finite verb", pos.BASE, base_after_subject, pos.VERB, "They |abandon| it."),
    TagRule("base as a noun", pos.BASE, base_after_specifier, pos.NOUN, "The |abandon| of youth is gone."),
    TagRule("struck back", pos.PAST + pos.NOUN, struck_back, pos.VERB, "Berg |shot| back.", PHRASAL_PASTS),
    TagRule(
        "chimed in", pos.PAST + pos.NOUN + pos.BASE, chimed_in, pos.VERB, "“Not now,” |chimed| in Berg.", SPEAKING_UP
    ),
    TagRule("past after a pronoun", pos.PAST, past_after_pronoun, pos.VERB, "He |opened| it."),
    TagRule("that before a noun", pos.THAT, that_before_noun, pos.DET, "In |that| report he is wrong."),
    TagRule("long, before a verb", pos.ADJ, long_as_adverb, pos.ADV, "Roe has |long| said it rains.", ("long",)),
    TagRule("promising to", pos.ADJ, before_infinitive, pos.ING, "Roe is |promising| to go.", ("promising",)),
    TagRule("adjective as a subject", pos.ADJ, adjective_as_subject, pos.NOUN, "The |poor| will pay."),
    TagRule("person after a noun", pos.ADJ, person_after_noun, pos.NOUN, "The police |chief| said so.", PERSON_NOUNS),
    TagRule("adjective as an object", pos.ADJ, adjective_at_end, pos.NOUN, "It hurts the |poor|."),
    TagRule("-ing as a noun", pos.ING, gerund, pos.NOUN, "His |meaning| is clear."),
    TagRule("-ing after a noun", pos.ING, noun_in_ing, pos.NOUN, "At her bail |hearing| she wept.", NOUNS_IN_ING),
    TagRule("adjective after a noun", pos.ADJ, adjective_after_noun, pos.NOUN, "It hurts the city |poor|."),
    TagRule("her as an object", pos.POSS, her_as_object, pos.OBJECT, "Berg told |her|.", ("her",)),
)


def may_change(tag: str, word: str) -> bool:
    """Whether the neighbours may change the class of a word in lower case."""
    return tag in OPEN or tag in SOMETIMES_OPEN and word in SOMETIMES_OPEN_WORDS


def _rules_for(item: tuple[str, str]) -> tuple[TagRule, ...]:
    """The rules that may change the class of a word in lower case."""
    tag, word = item
    if not may_change(tag, word):
        return ()
    return tuple(rule for rule in RULES if tag in rule.classes and (rule.words is None or word in rule.words))


_RULES_FOR = memo(_rules_for)


def rule_at(place: Place, i: int) -> TagRule | None:
    """The rule that changes the class of item i, if any does."""
    tag = place.tags[i]
    if tag not in CHANGEABLE:
        return None
    rules = _RULES_FOR[tag, place.words[i]]
    if rules:
        place.move_to(i)
        for rule in rules:
            if rule.applies(place):
                return rule
    return None


# ------------------------------------------------------------------------------------------- the whole text
def quotation_class(folded: FoldedText, k: int) -> str:
    """The class of the quotation at item k: that of speech, or that of a few words that are part of a phrase."""
    text, start = folded.text, folded.start[k]
    passage = text[start : folded.end[k]].rstrip()
    name_before = (
        k > 0
        and passage[0].islower()
        and folded.capital(k - 1)
        and folded.end[k - 1] > start - 4
        and folded.word[k - 1] not in classes()
    )
    spoken = name_before or folded.last(k) in ".,?!—–…;-" or len(passage) > 60 or passage.count(" ") > 4
    return pos.QUOTATION if spoken else pos.QUOTED


def tagged(
    folded: FoldedText, sentences: list[tuple[int, int]], tags: list[str], open_items: list[int],
    names: Callable[[], set[str]],
) -> list[str]:  # fmt: skip
    """The classes of all items, from those of their words by themselves, which are changed in place.

    `open_items` are those with words that neighbours may change; `names` gives the words with a capital inside
    sentences.
    """
    for k in folded.item:
        tags[k] = quotation_class(folded, k)
    after_quotations = [(k + 1, len(tags)) for k in folded.item if k + 1 < len(tags) and folded.last(k) in ".?!"]
    for first, end in sentences + after_quotations:
        first += tags[first] in (pos.SYMBOL, pos.DASH) and first + 1 < end  # the sign of an item of a list
        if folded.capital(first):
            tags[first] = opening_class(opening_at(folded, first, tags, names))
    changeable = sorted({*open_items, *(first for first, _ in sentences)})
    place = Place(folded, tags) if tags else None
    for i in changeable:
        if place and (rule := rule_at(place, i)):
            tags[i] = rule.gives
    return tags
