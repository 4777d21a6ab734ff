"""Whom a pronoun means that speaks: the rules, in the order in which they are asked."""

from __future__ import annotations

from bisect import bisect_left

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.source_words import BODY_NOUNS, DOCUMENT_NOUNS, GROUP_WORDS
from analysis.quotes.naming.definite import (
    ASKING,
    QUOTATION_ALONE,
    left_unnamed,
    only_they,
    two_named,
    unnamed_before,
    unnamed_they,
)
from analysis.quotes.naming.people import FOR_MEN, FOR_WOMEN
from analysis.quotes.naming.resolver import Resolver, Single
from analysis.quotes.naming.unnamed import UNNAMED, Unnamed, type_of_unnamed
from analysis.quotes.phrases.clause_subjects import main_subject
from analysis.quotes.phrases.noun_phrases import QUANTITIES, acceptable, head_of, is_person
from analysis.quotes.phrases.phrase_patterns import NOUN_PHRASE
from analysis.quotes.phrases.phrases_left import phrase_ending
from analysis.quotes.records import Phrase
from analysis.quotes.rule_tables import Rule
from analysis.quotes.words.items import PRONOUNS, Items, Sentence

PRONOMINAL = pos.PRON + pos.RELATIVES + pos.POSS  # a subject that is only a pronoun
RELATIVE_WORDS = ("who", "which", "that")
UNNAMED_ENDS = pos.NOUN + pos.DET + pos.NUM
BEFORE_HEAD = pos.ADJ + pos.DETERMINERS + pos.NUM + pos.PAST
PLACING = ("in", "at", "from", "near", "across", "around", "outside")
INTRODUCING = ("a", "an", "one", "another")  # before somebody without a name
BEFORE_RELATIVE = 12  # items back to who "who" is


def just_heard(single: Single) -> str | None:
    """Somebody without a name whom the sentence before is about."""
    speakers = single.speakers
    if single.word not in ("he", "she"):
        return None
    phrase = unnamed_before(speakers.items, speakers.people, single.i)
    return speakers.name(phrase, single.previous) if phrase else None


def just_quoted(single: Single) -> str | None:
    """Somebody without a name who said what the sentence before tells, if nobody with a name is its subject."""
    speakers, previous = single.speakers, single.previous
    number = speakers.items.sentence_of[single.i]
    if single.word not in ("he", "she") or not number or not previous or previous in speakers.named:
        return None
    lo, hi = speakers.items.sentences[number - 1]
    if hi - lo <= QUOTATION_ALONE and number > 1:
        lo, hi = speakers.items.sentences[number - 2]
    words = " ".join(speakers.items.text[slice(*speakers.items.span(lo, hi))].split())
    subjects = speakers.reading.subjects
    about = any(not subject.subordinate for subject in subjects[speakers.items.sentence_of[lo]])
    about = about or any(subject.item < single.i for subject in subjects[number])  # Roe asked what he called
    return previous if previous in words and not about and _may_be(previous, PRONOUNS[single.word]) else None


def _may_be(phrase: str, sex: str) -> bool:
    """Whether the words for somebody without a name call one person who may be of this sex."""
    somebody = Unnamed(phrase)
    other = FOR_MEN if sex == "f" else FOR_WOMEN
    if somebody.head in ASKING or somebody.base[1:2] == ["of"]:
        return False
    return somebody.first in INTRODUCING and type_of_unnamed(somebody) == UNNAMED and somebody.head not in other


def they_of_one(single: Single) -> str | None:
    """A person whom the article calls they."""
    speakers = single.speakers
    return only_they(speakers.of_them, speakers.people, single.i) if single.word == "they" else None


def he_or_she(single: Single) -> str | None:
    """The person meant, as the text was read."""
    return single.speakers.reading.meant.get(single.i) if single.word in PRONOUNS else None


def last_speaker(single: Single) -> str | None:
    """Nobody known is meant: who spoke before, if that may be a person of that sex."""
    speakers, previous = single.speakers, single.previous
    if single.word not in PRONOUNS or not previous or not previous[0].isupper() or previous in speakers.others:
        return None
    if speakers.people.sex.get(previous) in (None, PRONOUNS[single.word]):
        return previous
    by_name = previous not in speakers.people.titled  # nothing but a first name tells the sex
    return previous if by_name and _just_quoted(single) else None


def _just_quoted(single: Single) -> bool:
    """Whether the sentence before quotes who spoke before, and names nobody else."""
    items, number = single.speakers.items, single.speakers.items.sentence_of[single.i]
    if not number:
        return False
    lo, hi = items.sentences[number - 1]
    named = {person.actor for person in single.speakers.people.between(lo, hi)}
    return named == {single.previous} and pos.QUOTATION in items.tags[lo:hi]


def just_mentioned(single: Single) -> str | None:
    """The people, or the organisation, that the sentence before is about."""
    speakers, items, number = single.speakers, single.speakers.items, single.speakers.items.sentence_of[single.i]
    if single.word != "they" or not number or left_unnamed(items, *items.sentences[number - 1]):
        return None
    subject = _subject_of(items, number - 1)
    if subject is None or items.tags[subject[0]] in PRONOMINAL:
        return None
    if pos.CCONJ in items.tags[slice(*subject)] or _several(items.word[head_of(items.tags, *subject)]):
        return speakers.name(subject, single.previous)
    return _body(single, subject)


def _subject_of(items: Items, number: int) -> Phrase | None:
    """Whom or what a sentence is about."""
    lo, hi = items.sentences[number]
    return main_subject(Sentence(items, lo, hi), hi)


def _body(single: Single, phrase: Phrase) -> str | None:
    """The organisation that a phrase means, if it means one, or what may be one: Delta."""
    body, bodies = single.speakers.name(phrase, single.previous), single.speakers.bodies
    if single.word == "it" and body in single.speakers.named and body not in single.speakers.people.sex:
        return body  # whatever it was taken for: West Coast Trains has a plan. It says
    known = bodies.mentions if single.word == "they" else bodies.doubtful
    return body if any(mention.actor == body for mention in known) else None


def body_mentioned(single: Single) -> str | None:
    """The organisation or the document that the sentence is about, or the one before unless it tells who said that."""
    speakers, items, number = single.speakers, single.speakers.items, single.speakers.items.sentence_of[single.i]
    if single.word != "it":
        return None
    lo, hi = items.sentences[number]
    here = _body_about(single, Sentence(items, lo, single.i)) if single.i > lo + 1 else None
    if here or not number:
        return here
    lo, hi = items.sentences[number - 1]
    subject = _subject_of(items, number - 1)
    after = speakers.within(items.end[subject[1] - 1], items.end[hi - 1]) if subject else ()
    if any(mention.actor == single.previous for mention in after):
        return None  # The mill is to close, Norbank said. It added
    return _body_about(single, Sentence(items, lo, hi))


def _body_about(single: Single, sentence: Sentence) -> str | None:
    """The organisation or the document that a sentence, or its beginning, is about."""
    subject = main_subject(sentence, sentence.hi)
    if subject is None or sentence.tags[subject[0]] in PRONOMINAL:
        return None
    tags = sentence.tags[slice(*subject)]
    plain = tags[0] in pos.DETERMINERS and pos.PROPN not in tags and pos.CCONJ not in tags
    if plain and sentence.word[head_of(sentence.tags, *subject)] in BODY_NOUNS | DOCUMENT_NOUNS:
        return single.speakers.name(subject, single.previous)
    return _body(single, subject)


def pair(single: Single) -> str | None:
    """The two people whom the sentence before names side by side, if it is about nobody else."""
    speakers, items, number = single.speakers, single.speakers.items, single.speakers.items.sentence_of[single.i]
    if single.word != "they" or not number:
        return None
    subject = _subject_of(items, number - 1)
    others = subject is not None and _several(items.word[head_of(items.tags, *subject)])  # Police met Roe and Berg
    return None if others else two_named(items, speakers.people, number - 1)


def _several(noun: str) -> bool:
    """Whether a noun means several people."""
    return are_occupations(noun) or noun in GROUP_WORDS


def they_unnamed(single: Single) -> str | None:
    """Somebody without a name, as an article calls a witness they."""
    speakers = single.speakers
    phrase = unnamed_they(speakers.items, speakers.people, single.i) if single.word == "they" else None
    return speakers.name(phrase, single.previous) if phrase else None


def they(single: Single) -> str | None:
    """Who spoke before, if that is no single person."""
    several = single.word in ("they", "it", "their") and single.previous not in single.speakers.people.roles
    person = single.word == "it" and single.previous and _calls_a_person(single.previous)
    return single.previous if several and not person else None


def _calls_a_person(phrase: str) -> bool:
    """Whether the words for somebody without a name call one person: a legal expert in Oulu."""
    return type_of_unnamed(Unnamed(phrase)) == UNNAMED


def antecedent(single: Single) -> str | None:
    """Whom the phrase right before who, which or that means, if no name ends it: landlords, | who."""
    items, i = single.speakers.items, single.i
    if single.word not in RELATIVE_WORDS or i == 0:
        return None
    end = i - (items.tags[i - 1] == pos.COMMA)
    lo, hi = items.sentences[items.sentence_of[i]]
    phrase = people_before(single.speakers, lo, end) if single.word == "who" else None
    if phrase:
        return single.speakers.name(phrase, single.previous)
    phrase = phrase_ending(Sentence(items, lo, hi), end) if end > lo else None
    if not acceptable(phrase, items) or items.tags[phrase[1] - 1] not in UNNAMED_ENDS:
        return None
    if single.word == "who":
        phrase = _person_within(items, phrase)
    if items.tags[phrase[0] - 1 : phrase[0]] == pos.COMMA and single.speakers.people.between(i - BEFORE_RELATIVE, i):
        return None  # Ann Roe, a baker, | who
    if items.tags[phrase[0]] in pos.PARTICIPLES:
        phrase = phrase[0] + 1, phrase[1]
    if items.tags[phrase[0]] in pos.NOMINAL and not items.word[phrase[1] - 1].endswith(("s", "people", "men")):
        return None  # a racist, bully | who
    return single.speakers.name(phrase, single.previous)


def _person_within(items: Items, phrase: Phrase) -> Phrase:
    """The person or people who end a phrase for a thing: the prize with | its founders, who; notes by | a baker who."""
    start, end = phrase
    head = items.word[head_of(items.tags, start, end)]
    if is_person(head.removesuffix("s")) or _several(head) or head in QUANTITIES:
        return phrase
    before = max((x for x in range(start, end) if items.tags[x] in pos.ADP), default=start)
    last = items.word[end - 1]
    people = _several(last) or is_person(last.removesuffix("s")) or is_occupation(last)
    return (before + 1, end) if start < before < end - 1 and items.tags[end - 1] == pos.NOUN and people else phrase


def people_before(speakers: Resolver, lo: int, end: int) -> Phrase | None:
    """The phrase that ends at an item and calls several people, or somebody after "a", by what they are, though a
    place or a body may end it: bakers from Oulu, | who; survivors of the fire | who.
    """
    items = speakers.items
    heads = (x for x in range(end - 1, max(lo, end - BEFORE_RELATIVE) - 1, -1) if items.tags[x] == pos.NOUN)
    head = next((x for x in heads if _several(items.word[x]) or is_person(items.word[x].removesuffix("s"))), None)
    if head is None or head == end - 1 or items.tags[head + 1] not in pos.ADP:
        return None
    start = head
    while start > lo and items.tags[start - 1] in BEFORE_HEAD and items.tags[start] not in pos.DETERMINERS:
        start -= 1
    place = items.word[head + 1] in PLACING
    if not NOUN_PHRASE.fullmatch(items.tags, start, end) or not place and speakers.people.between(head, end):
        return None
    for person in speakers.people.between(lo, start):  # Ann Roe, head of the bakers in Oulu, | who
        gap = items.tags[bisect_left(items.start, person.end) : start]
        if gap.startswith(pos.COMMA) and not any(tag in pos.FINITE_OR_PAST for tag in gap):
            return None
    return start, end


def which_body(single: Single) -> str | None:
    """The organisation or place that is named right before which or that."""
    items, i = single.speakers.items, single.i
    if single.word not in ("which", "that") or not i:
        return None
    last = items.end[i - 1 - (items.tags[i - 1] == pos.COMMA)]
    near = single.speakers.within(items.start[max(0, i - BEFORE_RELATIVE)], items.start[i])
    return next((m.actor for m in near if m.end in (last, last - 1) and m.kind != "person"), None)


def who(single: Single) -> str | None:
    """The last person named before who, which or that."""
    if single.word not in RELATIVE_WORDS:
        return None
    before = single.speakers.people.between(single.i - BEFORE_RELATIVE, single.i)
    return before[-1].actor if before else None


def indefinite(single: Single) -> str | None:
    """Somebody of whom no more is told: the word itself."""
    return single.word if single.word in ("someone", "somebody", "everyone", "everybody") else None


PRONOUN_RULES: list[Rule[Single, str]] = [
    Rule("just heard", just_heard, "Ann Lahti left. A baker laughed. “It was late,” she said."),
    Rule("just quoted", just_quoted, "“It was late,” said a baker, who knew Jo Berg. “It was very late,” he said."),
    Rule("they of one", they_of_one, "Jo Berg is nonbinary. “It was late,” they said."),
    Rule("he or she", he_or_she, "Ann Lahti left early. “It was late,” she said."),
    Rule("last speaker", last_speaker, "“It was late,” Critics said. “It was very late,” she said."),
    Rule("pair", pair, "The mill hired Ann Lahti and Jo Berg. “It was late,” they said."),
    Rule("body mentioned", body_mentioned, "“It was late,” Ann Lahti said. The Bakers Union met. It said it was not."),
    Rule("just mentioned", just_mentioned, "Ann Lahti left. Bakers filled the street. “It was late,” they chanted."),
    Rule("they unnamed", they_unnamed, "A witness stayed at home. “It was late,” they said."),
    Rule("they", they, "“It was late,” officials said. It rained. “It was very late,” they said."),
    Rule("antecedent", antecedent, "They met bakers, who said it was late."),
    Rule("which body", which_body, "They met the Bakers Union, which said it was late."),
    Rule("who", who, "They met Ann Lahti, who said it was late."),
    Rule("indefinite", indefinite, "“It was late,” someone said."),
]
