"""Whom he and she mean: the subject of the sentence, or of one before, that is of the same sex.

The text is read once, in order: each pronoun is looked up among the subjects so far, and may be a subject itself.
`ANTECEDENTS` are the rules, in the order in which they are asked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import is_occupation
from analysis.english.reporting_verbs import CLASS, INVERTING, LEADING, SETTING
from analysis.english.source_words import ONE_PERSON
from analysis.quotes.naming.people import FOR_MEN, FOR_WOMEN, People, Person
from analysis.quotes.phrases.clause_subjects import main_subject, subordinate_at
from analysis.quotes.phrases.noun_phrases import head_of, is_person
from analysis.quotes.rule_tables import Rule, decide
from analysis.quotes.words.items import PRONOUNS, Items, Sentence

# The object of a verb, or of its preposition, is before the first class that is none of these.
IN_OBJECT = (
    pos.NOMINAL + pos.SPECIFIERS + pos.NUM + pos.FINITE_OR_PAST + pos.ING + pos.BASE + pos.ADV + pos.PREPOSITIONS
)
CLAUSE_END = re.compile(f"[^{IN_OBJECT}]")
BEFORE_SUBJECT = pos.NOMINAL + pos.DETERMINERS  # before a name these belong to its phrase: the old baker Ann Lahti
GOVERNING = pos.VERB + pos.PAST + pos.BASE + pos.ING  # after one of these stands an object
OPENERS = pos.CCONJ + pos.ADV + pos.ADP  # But | standing; after | meeting
VERB_GROUP = pos.ADV + pos.AUXILIARIES  # he | also has | said
BESIDE_SUBJECT = VERB_GROUP + pos.PROPN  # Ann | Lahti has | said
BEFORE_OBJECT = pos.ADP + pos.VERB + pos.PAST + pos.BASE
# What a sentence begins with that only introduces somebody: It is not so for Ann Roe. Among them is Ann Roe.
PRESENTING = frozenset(
    "it it's it’s that that's that’s there here enter take meet among then for like not nor so".split()
)
ASKED_ABOUT = SETTING | {"reacting", "replying", "talking", "writing"}
REPORTING = ("saying", "clausal", "quoting", "phrasal")
TELLING_THE_SEX = ("the other", "only unknown", "nobody else")  # rules that say of which sex somebody is
FARTHEST, NAMED_WITHIN, INTRODUCED_WITHIN = 12, 3, 2  # sentences back in which a subject, or another, may be meant


class Subject(NamedTuple):
    """A subject at an item; `subordinate` if its clause is, or if it is only the owner: Roe's lawyer left."""

    item: int
    actor: str
    subordinate: bool


@dataclass(frozen=True)
class Reading:
    """An article as far as it is read: whom its pronouns mean, by item, and the subjects of each sentence."""

    items: Items
    people: People
    meant: dict[int, str] = field(default_factory=dict)
    subjects: list[list[Subject]] = field(default_factory=list)


def _beyond(items: Items, i: int, classes: str) -> int:
    """The first item from i on that is of none of these classes."""
    return next((x for x in range(i, len(items)) if items.tags[x] not in classes), len(items))


class Pronoun(NamedTuple):
    """He or she at item i of a sentence (its number, and its first item), and whom it does not mean."""

    reading: Reading
    i: int
    number: int
    lo: int
    sex: str
    others: set[str]

    def best(self, subjects: Iterable[Subject]) -> str | None:
        """The first subject of that sex who is none of the others, those of main clauses and of known sex first."""
        sex = self.reading.people.sex
        fitting = [s for s in subjects if sex.get(s.actor) in (None, self.sex) and s.actor not in self.others]
        if not fitting:
            return None
        return min(fitting, key=lambda s: (s.subordinate, sex.get(s.actor) is None, s.item)).actor

    def says(self) -> bool:
        """Whether a verb of saying follows it."""
        items = self.reading.items
        after = _beyond(items, self.i + 1, VERB_GROUP)
        return after < len(items) and CLASS.get(items.word[after]) == "saying" and items.tags[after] in pos.FULL_VERBS

    def named(self, a: int, b: int) -> list[str]:
        """Those of that sex whom items a to b name."""
        people = self.reading.people
        named = [person.actor for person in people.between(a, b)]
        return [actor for actor in named if people.sex.get(actor) == self.sex and actor not in self.others]

    def subject_here(self) -> str | None:
        """The subject before it in its sentence."""
        items, i = self.reading.items, self.i
        relative = i > self.lo and items.word[i - 1] in ("who", "whom")  # Reid, who he said was right
        gap = 6 if relative else 0
        return self.best(s for s in self.reading.subjects[self.number] if i - s.item > gap)


def same_sentence(pronoun: Pronoun) -> str | None:
    """The subject before it; but beside a quotation none of subordinate clauses alone."""
    here = pronoun.subject_here()
    beside = pronoun.i > pronoun.lo and pronoun.reading.items.tags[pronoun.i - 1] in pos.QUOTATIONS
    own = [s.subordinate for s in pronoun.reading.subjects[pronoun.number] if s.actor == here]
    return here if not (beside and all(own)) else None


def only_person(pronoun: Pronoun) -> str | None:
    """The only person of that sex whom the sentence names before, where it has no subject who may be meant.

    None where it opens with what he or she was asked about: Asked about Ann Roe, she said.
    """
    if pronoun.reading.items.word[pronoun.lo] in ASKED_ABOUT:
        return None
    near = set(pronoun.named(pronoun.lo, pronoun.i)) or _owner_first(pronoun)
    if len(near) != 1 or pronoun.subject_here() is not None or pronoun.says() and _just_spoke(pronoun):
        return None
    return near.pop()


def _owner_first(pronoun: Pronoun) -> set[str]:
    """The only person whom the sentence names before, of unknown sex, if it begins with what that person owns: In Tati
    Roe's film | she weeps.
    """
    reading, lo = pronoun.reading, pronoun.lo
    named = {person.actor: person for person in reading.people.between(lo, pronoun.i)}
    if len(named) != 1 or reading.items.tags[lo] != pos.ADP:
        return set()
    actor, person = named.popitem()
    after = bisect_left(reading.items.start, person.end)
    owns = reading.items.tags[after] == pos.GENITIVE and actor not in reading.people.sex
    return {actor} if owns and actor not in pronoun.others else set()


def sentence_before(pronoun: Pronoun) -> str | None:
    """The subject of the sentence before; for a pronoun that begins its sentence also the only person named there."""
    if not pronoun.number:
        return None
    reading = pronoun.reading
    subject = pronoun.says() and _just_spoke(pronoun) or pronoun.best(reading.subjects[pronoun.number - 1])
    if subject or pronoun.i != pronoun.lo:
        return subject
    named = set(pronoun.named(*reading.items.sentences[pronoun.number - 1]))
    return named.pop() if len(named) == 1 else None


def _just_spoke(pronoun: Pronoun) -> str | None:
    """Who said what the sentence before tells: The plan of Jo Berg had failed, said | Ann Lahti."""
    if not pronoun.number:
        return None
    lo, hi = pronoun.reading.items.sentences[pronoun.number - 1]
    spoke = [s for s in pronoun.reading.subjects[pronoun.number - 1] if _speaks(pronoun.reading, s, lo, hi)]
    return pronoun.best(spoke)


def _speaks(reading: Reading, subject: Subject, lo: int, hi: int) -> bool:
    """Whether a verb of saying stands beside a subject in its sentence, items lo to hi."""
    items = reading.items
    after = _beyond(items, subject.item + 1, BESIDE_SUBJECT)
    if subject.subordinate or after >= hi:
        return False  # said Roe's | lawyer
    before = subject.item - 1
    while before > lo and items.tags[before] in pos.NOMINAL:
        before -= 1  # said | the old baker Roe
    if before >= lo and items.word[before] in INVERTING:
        return items.tags[after] not in pos.FINITE_OR_PAST + pos.CCONJ  # not: she said | Roe had left
    return CLASS.get(items.word[after]) == "saying" and items.tags[after] in pos.FULL_VERBS


def just_introduced(pronoun: Pronoun) -> str | None:
    """The only person named in one of the two sentences before, if it introduces somebody: Then there is Ann Roe."""
    people, items = pronoun.reading.people, pronoun.reading.items
    for n in range(1, min(pronoun.number, INTRODUCED_WITHIN) + 1):
        lo, hi = items.sentences[pronoun.number - n]
        named = people.between(lo, hi)
        if named:
            only = named[0].actor
            fits = people.sex.get(only) == pronoun.sex and only not in pronoun.others
            alone = len(named) == 1 and items.word[lo] in PRESENTING
            return only if alone and fits else None
    return None


def earlier_subject(pronoun: Pronoun) -> str | None:
    """The subject of a sentence further back."""
    subjects = pronoun.reading.subjects
    back = range(2, min(pronoun.number, FARTHEST) + 1)
    return next(filter(None, (pronoun.best(subjects[pronoun.number - n]) for n in back)), None)


def subordinate_subject(pronoun: Pronoun) -> str | None:
    """The subject before it, of a subordinate clause."""
    return pronoun.subject_here()


def last_named(pronoun: Pronoun) -> str | None:
    """The last person of that sex whom one of the three sentences before names."""
    sentences = pronoun.reading.items.sentences
    for n in range(1, min(pronoun.number, NAMED_WITHIN) + 1):
        if named := pronoun.named(*sentences[pronoun.number - n]):
            return named[-1]
    return None


def the_other(pronoun: Pronoun) -> str | None:
    """The person of unknown sex whom the sentence before names beside those of the other one, and nobody else."""
    if not pronoun.number:
        return None
    people = pronoun.reading.people
    named = {person.actor for person in people.between(*pronoun.reading.items.sentences[pronoun.number - 1])}
    unknown = {actor for actor in named - pronoun.others if actor not in people.sex}
    return unknown.pop() if len(unknown) == 1 < len(named) else None


def only_unknown(pronoun: Pronoun) -> str | None:
    """The only person whom the sentence before names, of unknown sex: For boys such as Xolqui Berg, much is new."""
    if not pronoun.number:
        return None
    reading, (lo, hi) = pronoun.reading, pronoun.reading.items.sentences[pronoun.number - 1]
    named = {person.actor for person in reading.people.between(lo, hi)}
    only = named.pop() if len(named) == 1 else None
    unnamed = _about_somebody(reading.items, lo, hi)  # The baker met Xolqui Berg
    return only if only and only not in reading.people.sex and only not in pronoun.others and not unnamed else None


def nobody_else(pronoun: Pronoun) -> str | None:
    """The only person named so far, who has just spoken, though a first name, and nothing else, tells the other sex."""
    reading, items = pronoun.reading, pronoun.reading.items
    named = {person.actor for person in reading.people.before(pronoun.i)}
    only = named.pop() if len(named) == 1 else None
    if not only or only in reading.people.titled or only in pronoun.others or not pronoun.says():
        return None
    back = range(max(0, pronoun.number - 1), pronoun.number + 1)
    spoke = [subject for n in back for subject in reading.subjects[n] if _reports(items, subject)]
    others = any(_speaks_of_another(items, *items.sentences[n], pronoun.sex) for n in back)
    return only if spoke and not others else None


def _reports(items: Items, subject: Subject) -> bool:
    """Whether a verb that reports follows a subject of a main clause: Berg | also called for calm."""
    after = _beyond(items, subject.item + 1, BESIDE_SUBJECT)
    return not subject.subordinate and after < len(items) and CLASS.get(items.word[after]) in REPORTING


def _about_somebody(items: Items, lo: int, hi: int) -> bool:
    """Whether a sentence is about one person without a name."""
    subject = main_subject(Sentence(items, lo, hi), hi)
    if subject is None or pos.PROPN in items.tags[slice(*subject)]:
        return False
    return _calls_one(items.word[head_of(items.tags, *subject)])


def _speaks_of_another(items: Items, lo: int, hi: int, sex: str) -> bool:
    """Whether a sentence has somebody without a name who may be he or she: a man; a baker; her son."""
    nouns = (
        items.word[x] for x in range(lo, hi) if items.tags[x] == pos.NOUN and items.tags[x + 1 : x + 2] != pos.PROPN
    )
    return any(_calls_one(noun) and noun not in (FOR_MEN if sex == "f" else FOR_WOMEN) for noun in nouns)


def _calls_one(noun: str) -> bool:
    """Whether a noun calls one person."""
    return is_occupation(noun) or is_person(noun) or noun in ONE_PERSON


ANTECEDENTS: list[Rule[Pronoun, str]] = [
    Rule("same sentence", same_sentence, "Ann Lahti left because she was ill."),
    Rule("only person", only_person, "The source of Ann Lahti's losses is no mystery, she said."),
    Rule("sentence before", sentence_before, "Ann Lahti left. She was ill."),
    Rule(
        "just introduced",
        just_introduced,
        "Ann Lahti left. It did not scare the baker Mary Roe. The day was hot, she said.",
    ),
    Rule("earlier subject", earlier_subject, "Ann Lahti left. The mill was old. The dam was old. She was ill."),
    Rule("subordinate subject", subordinate_subject, "When Ann Lahti left, “it was old,” she said."),
    Rule("last named", last_named, "The mill fired Ann Lahti. The dam was old. She was ill."),
    Rule("the other", the_other, "Ann Lahti met Xolqui Berg. “It was late,” he said."),
    Rule("only unknown", only_unknown, "It was new for bakers such as Xolqui Berg. “It was late,” he said."),
    Rule("nobody else", nobody_else, "Ann Lahti called for calm. He said it was late."),
]


def whom_pronouns_mean(items: Items, people: People) -> dict[int, str]:
    """The actor behind each he and she outside quotation, by item."""
    return read_through(items, people).meant


def read_through(items: Items, people: People) -> Reading:
    """An article read from its first sentence to its last."""
    reading, at = Reading(items, people), 0
    for number, (lo, hi) in enumerate(items.sentences):
        named = []
        while at < len(people.named) and people.named[at].item < hi:
            named.append(people.named[at])
            at += 1
        pronouns = items.pronouns[bisect_left(items.pronouns, lo) : bisect_left(items.pronouns, hi)]
        reading.subjects.append([])
        if named or pronouns:
            _read_sentence(reading, Sentence(items, lo, hi), number, named, pronouns)
    return reading


def _read_sentence(reading: Reading, sentence: Sentence, number: int, named: list[Person], pronouns: list[int]) -> None:
    """Add the subjects of a sentence and whom its pronouns mean."""
    places: list[tuple[int, Person | None]] = [(person.item, person) for person in named] + [
        (i, None) for i in pronouns
    ]
    for i, person in sorted(places, key=lambda place: place[0]):
        subject = _subject_named(sentence, person) if person else _subject_meant(reading, sentence, number, i)
        if subject is not None:
            reading.subjects[number].append(subject)


def _subject_named(sentence: Sentence, person: Person) -> Subject | None:
    """A person named as the subject of a clause, or as its owner: Roe's article attacked him."""
    start, following = _phrase_start(sentence, person.item), _following(sentence, person)
    owner = following == pos.GENITIVE
    if not _is_subject(sentence, person, start, pos.VERB if owner else following):
        return None
    return Subject(person.item, person.actor, owner or subordinate_at(sentence, start))


def _phrase_start(sentence: Sentence, i: int) -> int:
    """The first item of the phrase that a name at i ends: the | mayor of Oslo Ann Lahti."""
    tags, word = sentence.tags, sentence.word
    while i > sentence.lo and (tags[i - 1] in BEFORE_SUBJECT or word[i - 1] == "of" and tags[i - 2] == pos.PROPN):
        i -= 1
    if tags[i - 1 : i + 1] == pos.CCONJ + pos.NOUN and i - 2 > sentence.lo and is_occupation(word[i - 2]):
        return _phrase_start(sentence, i - 2)  # the old singer | and actress Ann Lahti
    return i


def _following(sentence: Sentence, person: Person) -> str:
    """The class of what comes right after a name."""
    i, start = person.item, sentence.items.start
    while i < sentence.hi and start[i] < person.end:
        i += 1
    return sentence.tag_at(i)


def _is_subject(sentence: Sentence, person: Person, start: int, following: str) -> bool:
    """Whether a phrase from start on that names a person is a subject, given the class that follows it."""
    items, tags = sentence.items, sentence.tags
    before, word = (tags[start - 1], sentence.word[start - 1]) if start > sentence.lo else (pos.STOP, "")
    if word == "by" and _who_reports(sentence, person):
        return True  # It was denied by Roe, who accused them
    if before in pos.PREPOSITIONS and start - 1 == sentence.lo and following == pos.COMMA:
        return word in ("for", "to")  # For Roe, a baker, it was no work
    if before == pos.CCONJ and start - 1 > sentence.lo:
        return word == "but" or following in pos.FINITE_OR_PAST and tags[start - 2] == pos.COMMA
    family = sentence.word[person.item - 1] == "the" and items.text[person.end - 1] == "s"  # the Roes
    if following in pos.GENITIVE + pos.NOUN + pos.ADJ or before in pos.PREPOSITIONS or family:
        return False
    return before not in GOVERNING or word in INVERTING


def _who_reports(sentence: Sentence, person: Person) -> bool:
    """Whether a clause with "who" and a verb that reports is added to a name: by Roe, | who argued that it was late."""
    comma = bisect_left(sentence.items.start, person.end)
    verb = comma + 2
    who = sentence.tags[comma : comma + 1] == pos.COMMA and sentence.word[comma + 1 : verb] == ["who"]
    return who and CLASS.get(sentence.word[verb]) in REPORTING


def _subject_meant(reading: Reading, sentence: Sentence, number: int, i: int) -> Subject | None:
    """Note whom the pronoun at item i means; it is a subject itself if nothing before it governs it."""
    tags = sentence.tags
    objects = _objects(reading, i) | _beside(reading, sentence, i) if tags[i] == pos.PRON else set()
    pronoun = Pronoun(reading, i, number, sentence.lo, PRONOUNS[sentence.word[i]], objects)
    antecedent = decide(ANTECEDENTS, pronoun)
    if antecedent is None:
        return None
    reading.meant[i] = antecedent.answer
    if antecedent.rule in TELLING_THE_SEX:
        reading.people.sex[antecedent.answer] = pronoun.sex  # so that the next "she" is not that person
    governed = i > sentence.lo and tags[i - 1] in BEFORE_OBJECT
    if tags[i] == pos.PRON and not governed or tags[i] == pos.POSS and i == sentence.lo:
        return Subject(i, antecedent.answer, tags[i] == pos.POSS or subordinate_at(sentence, i))
    return None


def _objects(reading: Reading, i: int) -> set[str]:
    """Whom the clause of the pronoun at item i names after it: he told Roe, so he is not Roe."""
    end = CLAUSE_END.search(reading.items.tags, i + 1)
    return {person.actor for person in reading.people.between(i + 1, end.start() if end else len(reading.items))}


def _beside(reading: Reading, sentence: Sentence, i: int) -> set[str]:
    """Whom words name that tell what the pronoun at item i does meanwhile: Standing next to Roe, | he said; Claiming
    Roe was late, | he left.
    """
    tags, first = sentence.tags, sentence.lo
    while first < i and tags[first] in OPENERS:
        first += 1
    doing = sentence.word[first].endswith("ing") and tags[i - 1] == pos.COMMA  # Referencing a plan of Roe, | he said
    active = (tags[first] == pos.ING or doing) and not any(tag in pos.FINITE for tag in tags[first:i])
    active = active or sentence.word[first] in LEADING and tags[i - 1] in pos.COMMA + pos.QUOTATIONS
    return {person.actor for person in reading.people.between(first, i)} if active else set()
