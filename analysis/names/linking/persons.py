"""Join the names of a person: the variants of a full name, then surnames and first names alone."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from analysis.english.gazetteer import gazetteer, given_names
from analysis.english.person_words import FAMILY_NAMES_FIRST, GENERATIONS_AFTER_SURNAMES, PARTICLES_BETWEEN
from analysis.names.linking.clusters import NamesOfText, Rule
from analysis.names.linking.couples import couples
from analysis.names.linking.generations import are_two, is_called_elder
from analysis.names.linking.namesakes import is_presented, is_somebody_else
from analysis.names.linking.surface_forms import (
    Form,
    generation_of,
    is_particle,
    may_be_misspelt,
    one_letter_apart,
    surname,
)
from analysis.names.tokens import LEADING

FEW = 20  # how many names are compared one by one
NUMBER = re.compile(r"[ivx]+")  # of a king or pope
OF_BOTH = frozenset(("alex", "chris", "max", "pat", "sam"))  # short for names of men and of women
SIGNS = re.compile(r"\W")


def _lists() -> defaultdict:
    return defaultdict(list)


@dataclass
class Persons:
    """The full names of the persons of a text, by their parts."""

    names: NamesOfText
    endings: set[str]  # what follows the first name of a person, without hyphens
    full: dict[str, list[str]]  # full name -> its words without junior and senior
    by_initial: dict[tuple[str, str], list[str]] = field(default_factory=_lists)  # first letter and surname
    by_end: dict[tuple[str, ...], list[str]] = field(default_factory=_lists)  # first or last words of a longer name
    by_surname: dict[str, list[str]] = field(default_factory=_lists)
    by_part: dict[str, list[str]] = field(default_factory=_lists)  # first and middle names, parts of double surnames
    by_letters: dict[str, list[str]] = field(default_factory=_lists)  # the name without spaces and signs
    agreeing: dict[str, list[str]] = field(default_factory=_lists)  # full name -> names that can only be this person


def join_persons(names: NamesOfText) -> None:
    """Join the variants of full names first, then the short names."""
    persons = _index(names)
    names.surnames = persons.by_surname
    _join_numbered(names)
    for rule in SAME_NAMES:
        for key in persons.full:
            for other in rule.find(persons, names.forms[key]):
                names.clusters.join(other, key, rule.name)
    for key in persons.full:
        _join_variant(persons, names.forms[key])
    for key, form in names.forms.items():
        joined = key in persons.full or names.clusters.root(key) != key
        if not joined and key not in names.well_known and _is_short_name(persons, form):
            _join_short_name(persons, form)


def _join_numbered(names: NamesOfText) -> None:
    """Join the name of a king or pope with the one that has a number: Margrethe, of Margrethe II."""
    numbered: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for key, form in names.forms.items():
        if form.kind == "person" and _is_numbered(form.words):
            numbered[tuple(form.words[:-1])].append(key)
    for key, form in names.forms.items() if numbered else ():
        kings = numbered.get(tuple(form.words), [])
        if len(kings) == 1 and form.kind == "person":
            names.clusters.join(kings[0], key, "number of a king or pope")


def _is_numbered(words: list[str]) -> bool:
    """Whether a name is that of a king or pope with a number: John Paul II; not Henry Roe III."""
    if len(words) < 2 or not NUMBER.fullmatch(words[-1]):
        return False
    return len(words) == 2 or all(word in gazetteer().only_first for word in words[:-1])


# Which forms are full names --------------------------------------------------------------------------------------


def _index(names: NamesOfText) -> Persons:
    long = {
        key: words
        for key, form in names.forms.items()
        if form.kind == "person" and key not in names.well_known and len(words := form.person_words) > 1
    }
    endings = {" ".join(words[n:]).replace("-", " ") for words in long.values() for n in range(1, len(words))}
    full = {
        key: words
        for key, words in long.items()
        if not (words[0] in LEADING or words[0] in PARTICLES_BETWEEN) or _begins_with_first_name(words, endings)
    }
    full |= couples(names, full)
    persons = Persons(names, endings, full)
    for key, words in full.items():
        _enter(persons, key, words)
    _enter_agreeing(persons)
    return persons


def _begins_with_first_name(words: list[str], endings: set[str]) -> bool:
    """Whether Al or Van is a first name, unless some longer name ends so: Chris Van Hollen or Bashar al-Assad."""
    return words[0] in gazetteer().first and " ".join(words) not in endings


def _enter(persons: Persons, key: str, words: list[str]) -> None:
    """Put a full name into the indexes."""
    first, last, middle = words[0], words[-1], words[1:-1]
    persons.by_initial[first[0], surname(last)].append(key)
    persons.by_surname[surname(last)].append(key)
    if (called := persons.names.forms[key].words[-1]) in GENERATIONS_AFTER_SURNAMES and called != last:
        persons.by_surname[called].append(key)  # Neto, of Agostinho Neto
    persons.by_letters[SIGNS.sub("", key)].append(key)
    for n in range(2, len(words)):
        persons.by_end[tuple(words[:n])].append(key)
        persons.by_end[tuple(words[-n:])].append(key)
    for part in {first, *last.split("-"), *middle} - {last}:
        persons.by_part[part].append(key)
    for n in range(1, len(words) - 1):
        if words[n] in LEADING or words[n] in PARTICLES_BETWEEN:  # von der Leyen
            persons.by_surname[" ".join(words[n:])].append(key)
            if n < len(words) - 2:
                persons.by_part[" ".join(words[n : n + 2])].append(key)  # Bin Zayed, of ... bin Zayed Al Nahyan


# Variants of a full name -----------------------------------------------------------------------------------------


class Marks(NamedTuple):
    """What tells namesakes apart; empty where a name has none."""

    middle: str  # the initial of a middle name
    generation: str  # jr, sr, iii

    def agree(self, other: Marks) -> bool:
        """Whether no mark differs that both names have."""
        return all(a == b or not a or not b for a, b in zip(self, other, strict=True))


def _marks(form: Form) -> Marks:
    words = form.person_words
    middle = words[1][0] if len(words) > 2 and not is_particle(words[1]) else ""
    return Marks(middle, generation_of(form.words))


def _enter_agreeing(persons: Persons) -> None:
    """Put names with the same first and last word into the index, unless their marks show several persons."""
    by_first_and_last: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key, words in persons.full.items():
        if len(words[0]) > 1:
            by_first_and_last[words[0], surname(words[-1])].append(key)
    for keys in by_first_and_last.values():
        if len(keys) > 1:
            _enter_those_that_agree(persons, keys)


def _is_elder(persons: Persons, key: str, keys: list[str]) -> bool:
    """Whether a name without Jr. is that of the father of somebody else who has it."""
    forms, text = persons.names.forms, persons.names.text
    return any(
        generation_of(forms[other].words)
        and persons.full[key] == persons.full[other]
        and are_two(text, forms[key].spans[0], forms[other].spans[0][0])
        for other in keys
    )


def _is_younger(persons: Persons, key: str, keys: list[str]) -> bool:
    """Whether a name without more is that of the son of somebody who has it with Sr.: his father, Jo Roe Sr."""
    forms, text = persons.names.forms, persons.names.text
    elders = [forms[other] for other in keys if generation_of(forms[other].words) in ("sr", "snr", "senior")]
    alike = [elder for elder in elders if persons.full[key] == persons.full[elder.key]]
    return any(is_called_elder(text, *span) for elder in alike for span in elder.spans[:FEW])


def _enter_those_that_agree(persons: Persons, keys: list[str]) -> None:
    """Of names with the same first and last word, enter those whose marks agree.

    "John Lee" goes with neither John A. Lee nor John B. Lee: it agrees with both, but they differ from each other.
    """
    alike: dict[Marks, list[str]] = defaultdict(list)
    for key in keys:
        marks = _marks(persons.names.forms[key])
        if not marks.generation and _is_younger(persons, key, keys):
            marks = marks._replace(generation="jr")
        elif not marks.generation and _is_elder(persons, key, keys):
            marks = marks._replace(generation="sr")
        alike[marks].append(key)
    agreeing = {marks: [other for other in alike if marks.agree(other)] for marks in alike}
    clear = {marks for marks, others in agreeing.items() if all(a.agree(b) for a in others for b in others)}
    for marks, same in alike.items():
        for other in agreeing[marks] if marks in clear else [marks]:
            for key in alike[other] if other in clear or other == marks else ():
                persons.agreeing[key].append(same[0])


def _join_variant(persons: Persons, form: Form) -> None:
    """Join a full name with the one person that the first rule with an answer gives."""
    clusters = persons.names.clusters
    rules = INITIALS if _is_initial(form.person_words[0]) else VARIANTS
    for rule in rules:
        others = rule.find(persons, form)
        if others:
            if len(clusters.roots(others)) == 1:
                clusters.join(others[0], form.key, rule.name)
            return


def _is_initial(word: str) -> bool:
    """Whether a first name is shortened to a letter or two: A., or JD."""
    return len(word) == 1 or "." in word or len(word) == 2 and word not in gazetteer().first


def _same_first_and_last(persons: Persons, form: Form) -> list[str]:
    return persons.agreeing.get(form.key, [])


def _same_letters(persons: Persons, form: Form) -> list[str]:
    return persons.by_letters[SIGNS.sub("", form.key)][:1]


def _with_this_initial(persons: Persons, form: Form) -> list[str]:
    """Persons of this surname with the same first letter and another first name."""
    words = form.person_words
    alike = persons.by_initial.get((words[0][0], surname(words[-1])), [])
    return [other for other in alike if persons.full[other][0] != words[0]]


def _longer_name(persons: Persons, form: Form) -> list[str]:
    return persons.by_end.get(tuple(form.person_words), [])


def _first_name_misspelt(persons: Persons, form: Form) -> list[str]:
    """Persons of this surname whose first name differs in one letter, neither the first nor the last."""
    words = form.person_words
    others = persons.by_initial.get((words[0][0], surname(words[-1])), [])
    if len(others) > FEW or len(words[0]) < 6:
        return []
    return [other for other in others if may_be_misspelt(words[0], persons.full[other][0])]


def _first_name_shortened(persons: Persons, form: Form) -> list[str]:
    """Persons of this surname whose first name begins with this one."""
    words = form.person_words
    others = persons.by_initial.get((words[0][0], surname(words[-1])), [])
    return [other for other in others[:FEW] if _begins(words[0], persons.full[other][0])]


def _begins(short: str, long: str) -> bool:
    """Whether a first name is the beginning of a longer one, and not of the other sex: Rob, of Robert."""
    if len(short) < 3 or len(long) - len(short) < 2 or not long.startswith(short):
        return False
    sexes = given_names()
    return short in OF_BOTH or sexes.get(short, "") == sexes.get(long, sexes.get(short, "")) or short not in sexes


# Short names -----------------------------------------------------------------------------------------------------


def _is_short_name(persons: Persons, form: Form) -> bool:
    """Whether a form may be a surname, perhaps with a particle, or a first name alone."""
    if form.key in persons.names.firm_surnames:
        return False
    if form.kind == "organisation" and form.is_acronym and len(form.key) <= 5:
        return False
    words = form.person_words
    return len(words) < 2 or is_particle(words[0]) and not _begins_with_first_name(words, persons.endings)


def _join_short_name(persons: Persons, form: Form) -> None:
    """Join a short name with the one person who bears it, or note that several do."""
    names = persons.names
    people, rule = _bearers(persons, form)
    people = _of_the_generation(names, form, _named_before_place(names, form, people))
    roots = names.clusters.roots(people)
    if len(roots) == 1 and not is_somebody_else(names, form, people):
        names.clusters.join(roots[0], form.key, rule)
    elif len(roots) > 1:
        names.shared[form.key] = people


def _bearers(persons: Persons, form: Form) -> tuple[list[str], str]:
    """The full names that a short name may belong to, and the rule that found them."""
    for rule in SHORT_NAMES:
        people = rule.find(persons, form)
        if people:
            return people, rule.name
    return [], ""


def _named_before_place(names: NamesOfText, form: Form, people: list[str]) -> list[str]:
    """A place bears the name of a person only if the person is named earlier."""
    if form.kind == "place" and (form.key in gazetteer().place or form.key in gazetteer().country):
        return [person for person in people if names.forms[person].spans[0] <= form.spans[0]]
    return people


def _of_the_generation(names: NamesOfText, form: Form, people: list[str]) -> list[str]:
    """Marsh Sr., of George Marsh Sr. and George Marsh Jr."""
    generation = generation_of(form.words)
    if not generation:
        return people
    named_so = [person for person in people if generation in names.forms[person].words]
    plain = [person for person in people if not generation_of(names.forms[person].words)]
    return named_so or (plain if generation in ("sr", "snr", "senior") else []) or people


def _with_this_surname(persons: Persons, form: Form) -> list[str]:
    return persons.by_surname.get(form.key) or persons.by_surname.get(surname(form.person_words[-1]), [])


def _with_this_part(persons: Persons, form: Form) -> list[str]:
    """Persons with this first name, middle name or half of a double surname."""
    people = persons.by_part.get(form.key, []) if _may_be_person(form) and not _is_where(persons, form) else []
    return people if people and not is_presented(persons.names, form, people) else []


def _is_where(persons: Persons, form: Form) -> bool:
    """Whether a listed place is where something is wherever it is named: Chelsea Roe spoke in Chelsea."""
    if form.kind != "place" or not (form.key in gazetteer().place or form.key in gazetteer().town):
        return False
    text = persons.names.text
    return all(text.endswith((" in ", " near ", " from "), max(0, start - 6), start) for start, _ in form.spans)


def _surname_misspelt(persons: Persons, form: Form) -> list[str]:
    """Persons of the only surname that differs in one letter, or lacks the first one; a plural is no misspelling."""
    key, surnames = form.key, persons.by_surname
    if not _may_be_person(form) or len(key) <= 4 or key in gazetteer().last or len(surnames) > FEW:
        return []
    near = [
        last
        for last in surnames
        if len(last) > 4
        and (last[0] == key[0] and one_letter_apart(last, key) and key != last + "s" or _first_letter_left(last, key))
    ]
    return surnames[near[0]] if len(near) == 1 else []


def _first_letter_left(last: str, key: str) -> bool:
    """Whether a long surname is another without its first letter, of two consonants: Diongue, of Ndiongue."""
    return len(key) > 5 and last[1:] == key and not {last[0], key[0]} & set("aeiouy")


def _without_last_s(persons: Persons, form: Form) -> list[str]:
    """Persons whose surname is this one with an s, where all mentions have 's: Mr Gate's, of Bill Gates."""
    text, owned = persons.names.text, ("'s", "’s")
    if not _may_be_person(form):
        return []
    surnames = persons.by_surname.get(form.key + "s", [])
    return surnames if surnames and all(text.startswith(owned, end) for _, end in form.spans) else []


def _first_name_begun(persons: Persons, form: Form) -> list[str]:
    """Persons whose first name begins with this one: Meg, of Meghan."""
    if not _may_be_person(form) or len(form.words) > 1 or len(persons.full) > FEW:
        return []
    found = [key for key, words in persons.full.items() if _begins(form.key, words[0])]
    return found if len(persons.names.clusters.roots(found)) == 1 else []


def _may_be_person(form: Form) -> bool:
    first = form.key in FAMILY_NAMES_FIRST and form.kind == "organisation" and not form.is_acronym  # Ryu Sam-yeong
    return first or form.kind == "person" or form.key in gazetteer().only_first


# The rules -------------------------------------------------------------------------------------------------------

# Ways to write a name in full; all are joined.
SAME_NAMES: tuple[Rule[Persons], ...] = (
    Rule("first and last name", _same_first_and_last, "Ann B. Lahti met Jo Berg in Oslo. Ann Lahti left on Monday."),
    Rule("same letters", _same_letters, "Kim Jong-un flew to Oslo on Monday. Kim Jong Un left."),
)
INITIALS: tuple[Rule[Persons], ...] = (
    Rule("initial of the first name", _with_this_initial, "Robert Keller sued on Monday. R. Keller wept."),
)
# Variants of a full name that does not begin with an initial, in the order in which they are asked.
VARIANTS: tuple[Rule[Persons], ...] = (
    Rule("part of a longer name", _longer_name, "Maria Lopez Garcia flew to Oslo. Maria Lopez left on Monday."),
    Rule("misspelt first name", _first_name_misspelt, "Kristin Moe flew to Oslo. Later Kristen Moe left."),
    Rule("shortened first name", _first_name_shortened, "Patrick Moe flew to Oslo. Later Pat Moe left."),
)
# Short names, in the order in which they are asked.
SHORT_NAMES: tuple[Rule[Persons], ...] = (
    Rule("surname", _with_this_surname, "Bashar al-Masri spoke on Monday. Critics of Masri left."),
    Rule("other part of the name", _with_this_part, "Angela Moe flew to Oslo on Monday. Then Angela left."),
    Rule("s taken for the mark of an owner", _without_last_s, "Ann Yates left. Ms Yate's hat fell."),
    Rule("misspelt surname", _surname_misspelt, "Ann Pelkonen flew to Oslo. Mr. Pelkonnen left on Monday."),
    Rule("first name begun", _first_name_begun, "Mikolaj Moe flew to Oslo. Critics of Mik left."),
)
RULES: tuple[Rule[Persons], ...] = (*SAME_NAMES, *INITIALS, *VARIANTS, *SHORT_NAMES)
