"""The classes of the items of a text: that of each word by itself, then what its neighbours make of it.

Rules decide what the words alone leave open, each by the class of the item before, which is decided already, and that
of the item after, which is not. They are asked in the order of `RULES`, and the first that applies decides; if none
does, the class stays. To add one, write a function that takes a `Place` and says whether the rule applies, and put it
into the table where it should be asked, with an example in which bars enclose the word; the tests run every example.
`rule_at` names the rule behind a class.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.person_words import PERSON_NOUNS
from analysis.english.pos_lexicon import classes
from analysis.english.reporting_verbs import CLASS, LEMMA, MENTAL_VERBS, PHRASAL_PASTS, PHRASAL_VERBS, SAYING_PLAINLY
from analysis.english.tagging_words import (
    APPROXIMATE,
    COMPOUNDED,
    CONTRACTED,
    GENITIVES,
    NEWS_VERBS,
    NOUNISH,
    NOUNS_IN_ING,
    PLURAL,
)
from analysis.english.vocab import memo
from analysis.quotes.folding import FoldedText
from analysis.quotes.openings import NOUN_OPENERS, opening_at, opening_class

# Classes that the neighbours may change, for any word and for a few words only.
OPEN = frozenset(pos.AMBIGUOUS + pos.BASE + pos.PARTICIPLES + pos.THAT + pos.ADJ + pos.APOSTROPHE)
SOMETIMES_OPEN = frozenset(pos.NOUN + pos.ADP + pos.ADV + pos.AUX + pos.POSS + pos.CCONJ)
SOMETIMES_OPEN_WORDS = PHRASAL_PASTS | APPROXIMATE | {"as", "back", "her", "&", "rips", *GENITIVES}
CHANGEABLE = OPEN | SOMETIMES_OPEN
# Neighbours, each set named for what stands there.
CLAUSE_ENDS = pos.STOP + pos.COMMA + pos.SEMICOLON + pos.CCONJ + pos.OPENING + pos.DASH + pos.QUOTATIONS
PHRASE_ENDS = pos.STOP + pos.COMMA + pos.SEMICOLON + pos.COLON + pos.CLOSING + pos.DASH
NUMBER_OPENERS = pos.STOP + pos.SEMICOLON + pos.COLON + pos.CCONJ + pos.QUOTATIONS  # before "about 40"
BEFORE_CONTRACTED = pos.ADV + pos.SUBORDINATORS  # there's, who's
POSSESSORS = pos.NOUNS + pos.NOUN_OR_VERB  # the bakers', Roe's
POSSESSED = pos.NOMINAL + pos.AMBIGUOUS + pos.PARTICIPLES + pos.NUM
BEFORE_NOUN = pos.SPECIFIERS + pos.ADJ + pos.NUM + pos.ADP + pos.OPENING
SUBJECT_WORDS = pos.PRON + pos.REL
SUBJECT_ENDS = pos.NOUNS + pos.QUOTATION + pos.ADV + pos.CLOSING
COMPLEMENT_OPENERS = pos.PREPOSITIONS + pos.THAT + pos.DETERMINERS + pos.PRON + pos.SCONJ + pos.ING
BEFORE_SAY = pos.PARTICIPLES + pos.DET + pos.NUM + pos.TIME + pos.CLOSING + pos.ADJ  # those involved | say
AFTER_SAY = pos.PRON + pos.DETERMINERS + pos.PROPN + pos.THAT
BEFORE_PLURAL_VERB = pos.PRON + pos.NOUNS + pos.REL + pos.NOUN_OR_VERB
BEFORE_THAT_CLAUSE = pos.NOUNS + pos.VERB + pos.PAST + pos.BASE + pos.ING + pos.COMMA  # the claim that, said that
BEFORE_ADJECTIVE = pos.DETERMINERS + pos.ADJ + pos.PROPN  # the poor will
BEFORE_LAST_ADJECTIVE = pos.NOUNS + pos.ING  # the city poor.
AFTER_LAST_ADJECTIVE = pos.STOP + pos.COMMA + pos.SEMICOLON + pos.ADP  # the poor. the poor of Oslo
OBJECT_OPENERS = pos.DETERMINERS + pos.OBJECT + pos.THAT + pos.NUM  # hearing | the shot
AFTER_GERUND = pos.FINITE_OR_PAST + pos.ADP + pos.PRON + PHRASE_ENDS  # his meaning was
AFTER_OBJECT = PHRASE_ENDS + pos.PREPOSITIONS + pos.CCONJ + pos.QUOTATION  # told her in


class Place:
    """An item with an open class, and its neighbours; one object goes from item to item, for speed."""

    __slots__ = ("tags", "words", "line", "i", "word", "before", "after")

    def __init__(self, folded: FoldedText, tags: list[str]):
        self.tags, self.words, self.line = tags, folded.word, folded.line
        self.move_to(0)

    def move_to(self, i: int) -> None:
        """Go to item i."""
        tags, line = self.tags, self.line
        self.i, self.word = i, self.words[i]
        # class of the item before in the same line, a full stop if there is none
        self.before = tags[i - 1] if i and line[i - 1] == line[i] else pos.STOP
        # class of the item after, as its word has it by itself
        self.after = tags[i + 1] if i + 1 < len(tags) else pos.STOP


class TagRule(NamedTuple):
    """What becomes of words of some classes where a rule applies; in the example, bars enclose the word.

    words
        the only words that the rule is asked about; None for any
    """

    name: str
    classes: str
    applies: Callable[[Place], bool]
    gives: str
    example: str
    words: Container[str] | None = None


# ------------------------------------------------------------------------------------- prepositions and adverbs
def as_before_clause(place: Place) -> bool:
    i, tags = place.i, place.tags
    opens = i == 0 or tags[i - 1] in CLAUSE_ENDS
    return opens and place.after in (pos.PROPN, pos.PRON, pos.DET)


def back_of(place: Place) -> bool:
    return place.before in pos.DETERMINERS and place.after == pos.ADP


def about_a_number(place: Place) -> bool:
    quantity = place.after in (pos.DET, pos.NUM) and place.before in NUMBER_OPENERS
    following = place.tags[place.i + 2 : place.i + 3]
    return quantity and following in ([pos.DET], [pos.NOUN], [pos.NUM])


def about_a_part(place: Place) -> bool:
    share = place.words[place.i + 1 : place.i + 3] == ["half", "of"] or place.after == pos.NUM
    return share and place.words[place.i - 1] in SAYING_PLAINLY


# ---------------------------------------------------------------------------------------- 's and the apostrophe
def contracted(place: Place) -> bool:
    return place.before == pos.PRON or place.before in BEFORE_CONTRACTED and place.words[place.i - 1] in CONTRACTED


def name_in_s(place: Place) -> bool:
    i, tags = place.i, place.tags
    reports = place.after in pos.FULL_VERBS and tags[i + 2 : i + 3] in ([pos.THAT], [pos.PRON])
    return place.before == pos.PROPN and (reports or place.after in pos.AUXILIARIES)


def name_with_and(place: Place) -> bool:
    return place.before == pos.PROPN and place.after == pos.PROPN


def genitive_of_plural(place: Place) -> bool:
    return place.before in POSSESSORS and place.after in POSSESSED


def anywhere(place: Place) -> bool:
    return True


# ----------------------------------------------------------------------------------------------- nouns or verbs
def after_according_to(place: Place) -> bool:
    return place.before == pos.TO and place.words[place.i - 2 : place.i - 1] == ["according"]


def nounish(place: Place) -> bool:
    return place.after == pos.ADP


def after_specifier(place: Place) -> bool:
    return place.before in BEFORE_NOUN


def after_modal(place: Place) -> bool:
    return place.before in pos.BEFORE_BASE


def after_pronoun(place: Place) -> bool:
    return place.before in SUBJECT_WORDS


def between_subject_and_complement(place: Place) -> bool:
    plural = place.tags[place.i] == pos.NOUN_OR_BASE
    if plural and (place.after == pos.ADP or compound(place) or compound_before_that(place)):
        return False
    return place.before in SUBJECT_ENDS and place.after in COMPLEMENT_OPENERS


def compound_before_that(place: Place) -> bool:
    """Whether a noun and the one at a place are one thing: told a lunch | group | that it rains; but: bakers | hope."""
    if place.after != pos.THAT or place.before not in pos.NOUNS or place.word in CLASS:
        return False
    return not _plural(place.words[place.i - 1])


def compound(place: Place) -> bool:
    return place.before == pos.NOUN and not _plural(place.words[place.i - 1]) and place.word in COMPOUNDED


def _plural(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith("ss") or noun in PLURAL


def pointing_out(place: Place) -> bool:
    out = place.words[place.i + 1 : place.i + 2] == ["out"]
    return out and place.before in SUBJECT_ENDS


def before_its_victim(place: Place) -> bool:
    verb = LEMMA.get(place.word)
    attacks = place.word.endswith("s") and (verb in PHRASAL_VERBS or verb in MENTAL_VERBS)
    return attacks and place.after == pos.PROPN and place.before == pos.NOUN and not _plural(place.words[place.i - 1])


def after_last_name(place: Place) -> bool:
    tags, i = place.tags, place.i
    first = next((x for x in range(i - 1, max(-1, i - 5), -1) if tags[x] != pos.PROPN), -1)
    named = 0 <= first < i - 1 and tags[first] == pos.COMMA
    return named and place.after in (pos.STOP, pos.COMMA)


def base_after_subject(place: Place) -> bool:
    return place.before in BEFORE_PLURAL_VERB and not compound(place)


def say_as_finite(place: Place) -> bool:
    return place.before in BEFORE_SAY and place.after in AFTER_SAY


def base_after_specifier(place: Place) -> bool:
    return place.before in pos.SPECIFIERS


# ------------------------------------------------------------------------------------------------ past and -ing
def struck_back(place: Place) -> bool:
    subject = place.before in (pos.NOUN, pos.PROPN, pos.COMMA)
    return subject and place.after == pos.ADV


def past_after_pronoun(place: Place) -> bool:
    return place.before == pos.PRON


def gerund(place: Place) -> bool:
    return place.before in pos.SPECIFIERS and place.after in AFTER_GERUND


def noun_in_ing(place: Place) -> bool:
    modified = place.before in pos.NOMINAL and place.words[place.i - 1] not in PERSON_NOUNS
    return modified and place.after not in OBJECT_OPENERS


# --------------------------------------------------------------------------------- determiners and adjectives
def that_before_noun(place: Place) -> bool:
    pointed_out = place.words[place.i - 1] == "out"
    return place.after in NOUN_OPENERS and place.before not in BEFORE_THAT_CLAUSE and not pointed_out


def long_as_adverb(place: Place) -> bool:
    return place.before == pos.AUX and place.after in pos.FULL_VERBS


def adjective_as_subject(place: Place) -> bool:
    return place.after in pos.FINITE and place.before in BEFORE_ADJECTIVE


def adjective_at_end(place: Place) -> bool:
    return place.after in AFTER_LAST_ADJECTIVE and place.before in pos.DETERMINERS


def adjective_after_noun(place: Place) -> bool:
    return place.after in PHRASE_ENDS and place.before in BEFORE_LAST_ADJECTIVE


def her_as_object(place: Place) -> bool:
    return place.after in AFTER_OBJECT


ADVERBIAL, NOUN_OR_VERB = pos.ADP + pos.ADV, pos.AMBIGUOUS
RULES = (
    TagRule(
        "as, before a clause", pos.ADP, as_before_clause, pos.SCONJ, "The mill is old, |as| the mayor put it.", ("as",)
    ),
    TagRule("the back of", ADVERBIAL, back_of, pos.NOUN, "They sat at the |back| of the room.", ("back",)),
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
    TagRule("'s for is", pos.AUX, contracted, pos.AUX, "He|’s| late.", GENITIVES),
    TagRule("name in 's", pos.AUX, name_in_s, pos.PROPN, "Boyd|’s| announced that it will close.", GENITIVES),
    TagRule("& in a name", pos.CCONJ, name_with_and, pos.PROPN, "Roe |&| Sons closed.", ("&",)),
    TagRule("'s of a possessor", pos.AUX, anywhere, pos.GENITIVE, "Roe|’s| mill is old.", GENITIVES),
    TagRule("' of a possessor", pos.APOSTROPHE, genitive_of_plural, pos.GENITIVE, "The bakers|’| houses burned."),
    TagRule("' of nobody", pos.APOSTROPHE, anywhere, pos.SYMBOL, "It was the bakers|’|."),
    TagRule(
        "noun before a preposition", NOUN_OR_VERB, nounish, pos.NOUN, "Critics say |claims| of fraud fell.", NOUNISH
    ),
    TagRule("noun after a specifier", NOUN_OR_VERB, after_specifier, pos.NOUN, "The |report| is out."),
    TagRule("verb after a modal or to", NOUN_OR_VERB, after_modal, pos.BASE, "They will |report| it."),
    TagRule("verb after a pronoun", NOUN_OR_VERB, after_pronoun, pos.VERB, "They |report| it."),
    TagRule(
        "verb before its complement",
        NOUN_OR_VERB,
        between_subject_and_complement,
        pos.VERB,
        "The mayor |claims| that it rained.",
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
    TagRule("base as a finite verb", pos.BASE, base_after_subject, pos.VERB, "They |abandon| it."),
    TagRule("base as a noun", pos.BASE, base_after_specifier, pos.NOUN, "The |abandon| of youth is gone."),
    TagRule("struck back", pos.PAST + pos.NOUN, struck_back, pos.VERB, "Berg |shot| back.", PHRASAL_PASTS),
    TagRule("past after a pronoun", pos.PAST, past_after_pronoun, pos.VERB, "He |opened| it."),
    TagRule("that before a noun", pos.THAT, that_before_noun, pos.DET, "In |that| report he is wrong."),
    TagRule("long, before a verb", pos.ADJ, long_as_adverb, pos.ADV, "Roe has |long| said it rains.", ("long",)),
    TagRule("adjective as a subject", pos.ADJ, adjective_as_subject, pos.NOUN, "The |poor| will pay."),
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
