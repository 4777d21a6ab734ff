"""Whose surname is meant where several persons share it: what honorifics, offices and the text around it say."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import takewhile
from typing import NamedTuple

from analysis.english.gazetteer import gazetteer, given_names
from analysis.english.patterns import compiled_later
from analysis.english.person_words import (
    ELDER_RELATIVES,
    NOUNS_FOR_MEN,
    NOUNS_FOR_WOMEN,
    OFFICE_OF_SHORT_TITLE,
    RELATIVES,
    SEX_OF_HONORIFIC,
    YOUNGER_RELATIVES,
)
from analysis.names.linking.clusters import NamesOfText
from analysis.names.linking.surface_forms import Form, generation_of

MANY = 100  # persons who share a name; of more, those are considered who are first named nearest to a place
FEW = 20  # how many mentions of a name are looked at
WORD = re.compile(r"[\w-]+")
WHICH_AGE = re.compile(r"\b[Tt]he (younger|elder|older|senior|junior) (?:\w+\.? )?$")  # the younger (Mr.) Lahti
RELATIVE_AFTER = compiled_later(rf", (?:his|her|their) (?:late |former |ex-)?(?:{'|'.join(sorted(RELATIVES))})\b")
OWNED = re.compile(r"\b([Hh]is|[Hh]er) (?:\w+ )?([\w-]+),? $")  # his (older) cousin,
AGE = re.compile(r"(?:, | \()([1-9]\d)[,.;)]")
APPOSITION = re.compile(r",([^,.;:]{1,60})")  # , the governor of Norland
Sexes = dict[str, str | None]  # of each person, if it is known


class Claim(NamedTuple):
    """How well a person fits a shared surname at one place; the first figure that differs decides."""

    in_paragraph: int  # where the person was last named in full in this paragraph; 0 if not
    clear_elsewhere: int  # how often an honorific or office leaves nobody but this person
    named_before: bool
    times_named: int  # 0 if named only later
    nearest: int  # the last time before, or minus the first time after


def choose_namesake(names: NamesOfText, key: str, position: int, clear: Counter[str]) -> str:
    """The actor (root) meant by a shared surname at one position.

    Only persons who fit the honorific and the office before it are considered. `clear` is what `clear_mentions` gives.
    """
    paragraph = names.text.rfind("\n", 0, position)
    people = _of_the_age(names, fitting_namesakes(names, names.shared[key], position), position)
    return names.clusters.root(max(people, key=lambda person: _claim(names, person, position, paragraph, clear)))


def _claim(names: NamesOfText, person: str, position: int, paragraph: int, clear: Counter[str]) -> Claim:
    spans = names.forms[person].spans
    times_before = bisect_right(spans, (position, position))
    root = names.clusters.root(person)
    if not times_before:
        return Claim(0, clear[root], False, 0, -spans[0][0])
    last = spans[times_before - 1][0]
    return Claim(last if last > paragraph else 0, clear[root], True, len(spans), last)


def clear_mentions(names: NamesOfText, key: str) -> Counter[str]:
    """How often an honorific or an office before a shared surname leaves one person only, by the person."""
    left = [people_left(names, names.shared[key], start) for start, _ in names.forms[key].spans]
    return Counter(people[0] for people in left if len(people) == 1)


def people_left(names: NamesOfText, people: list[str], position: int) -> list[str]:
    """The actors (roots) among the persons who fit the honorific and the office before a surname."""
    return names.clusters.roots(fitting_namesakes(names, people, position))


def fitting_namesakes(names: NamesOfText, people: list[str], position: int) -> list[str]:
    """The persons who fit the honorific and the office before a surname; all of them if nobody fits."""
    return _of_the_office(names, _of_the_sex(names, _near(names, people, position), position), position)


def _near(names: NamesOfText, people: list[str], position: int) -> list[str]:
    """The persons to consider at a place; `people` is in the order in which they are first named."""
    if len(people) <= MANY:
        return people
    at = bisect_left(people, position, key=lambda person: names.forms[person].spans[0][0])
    return people[max(0, at - MANY // 2) : at + MANY // 2]


def is_somebody_else(names: NamesOfText, form: Form, people: list[str]) -> bool:
    """Whether a surname belongs to somebody who is not named in full: Mr. Lahti, where only Ann Lahti is.

    That is so if its honorifics say another sex than the first names do, and it comes before the full names, or they
    are those of relatives, or it has an office that they do not have. (Else the first name may be one of both sexes.)
    Honorifics before the full names say it at once: Sir Jo Roe and Lady Roe.
    """
    sexes = {sex for start, _ in form.spans if (sex := _sex_at(names, start))}
    if len(sexes) != 1:
        return False
    titled = {
        sex for person in people for start, _ in names.forms[person].spans[:FEW] if (sex := _sex_at(names, start))
    }
    if len(titled) == 1 and sexes != titled:
        return True
    known = {_sex_of(names, person) for person in people}
    if None in known or sexes & known:
        return False
    first = [names.forms[person].spans[0][0] for person in people]
    if RELATIVE_AFTER.match(names.text, form.spans[0][1]):
        return True
    if form.spans[0][0] < min(first) or all(near_a_relative(names.text, start) for start in first):
        return True
    theirs = {title for person in people for title in _titles_of(names, names.forms[person])}
    return bool((_titles_of(names, form) & gazetteer().role) - theirs)


def is_presented(names: NamesOfText, form: Form, people: list[str]) -> bool:
    """Whether a first name is that of a relative with an age, before anybody is named in full: her husband Bo, 46."""
    start, end = form.spans[0]
    if start > min(names.forms[person].spans[0][0] for person in people):
        return False
    before = names.text[max(0, start - 20) : start].split()
    return bool(before) and before[-1].lower() in RELATIVES and AGE.match(names.text, end) is not None


def near_a_relative(text: str, start: int, before: int = 30) -> bool:
    """Whether a word for a relative is close before a name: his wife, the baker Ann Lahti."""
    return not RELATIVES.isdisjoint(WORD.findall(text[max(0, start - before) : start].lower()))


def _of_the_sex(names: NamesOfText, people: list[str], position: int) -> list[str]:
    """The persons who fit the honorific before a surname: Mrs. Lahti."""
    sex = _sex_at(names, position)
    if sex is None:
        return people
    known = {person: _sex_of(names, person) for person in people}
    if len(people) == 2 and None in known.values():
        known |= _sexes_of_two(names, people, known)
    return [person for person in people if (known[person] or sex) == sex] or people


def _sexes_of_two(names: NamesOfText, people: list[str], known: Sexes) -> Sexes:
    """The sexes of two who share a surname: one is his cousin, so the other is a man; or Ms. is right after one."""
    for one, other in (people, people[::-1]):
        owner = next(
            (o for start, _ in names.forms[one].spans[:FEW] if (o := _owner_of_relative(names.text, start))), None
        )
        if owner and known[other] is None and names.forms[other].spans[0] < names.forms[one].spans[0]:
            known = known | {other: owner}
    titled = [
        (start, sex)
        for key in names.shared
        if set(names.shared[key]) == set(people)
        for start, _ in names.forms[key].spans
        if (sex := _sex_at(names, start))
    ]
    if len({sex for _, sex in titled}) < 2:
        return known
    sexes = set(known.values()) - {None}
    if not sexes:
        start, sex = min(titled)
        nearest = max(people, key=lambda person: _last_before(names, person, start))
        known, sexes = known | {nearest: sex}, {sex}
    left = "m" if sexes == {"f"} else "f"
    return {person: sex or left for person, sex in known.items()} if len(sexes) == 1 else known


def _last_before(names: NamesOfText, person: str, position: int) -> int:
    """Where a person was last named in full before a place; -1 if nowhere."""
    return max((start for start, _ in names.forms[person].spans if start < position), default=-1)


def _owner_of_relative(text: str, start: int) -> str | None:
    """The sex of whose relative a name is: his cousin, Ann Lahti."""
    found = OWNED.search(text, max(0, start - 40), start)
    return None if not found or found[2] not in RELATIVES else "m" if found[1].lower() == "his" else "f"


def _sex_of(names: NamesOfText, person: str) -> str | None:
    """The sex of a person: by an honorific before the full name, a relative (her father, Wei Roe), or a first name."""
    for start, _ in names.forms[person].spans[:FEW]:
        if sex := _sex_at(names, start) or _sex_of_relative(names.text, start):
            return sex
    return given_names().get(names.forms[person].words[0])


def _sex_of_relative(text: str, start: int) -> str | None:
    """The sex that the last word for a relative close before a name implies."""
    words = RELATIVES.intersection(before := WORD.findall(text[max(0, start - 20) : start].lower()))
    last = next((word for word in reversed(before) if word in words), "")
    return "f" if last in NOUNS_FOR_WOMEN else "m" if last in NOUNS_FOR_MEN else None


def _sex_at(names: NamesOfText, position: int) -> str | None:
    """The sex that the honorific before a name implies: f for Mrs."""
    before = names.text[max(0, position - 14) : position].split()
    return SEX_OF_HONORIFIC.get(before[-1].lower().rstrip(".")) if before else None


def _of_the_office(names: NamesOfText, people: list[str], position: int) -> list[str]:
    """The persons whom the text gives the title before a surname: Gov. Kemp, of "John Kemp, the governor"."""
    before = names.text[max(0, position - 16) : position].split()
    title = before[-1].lower().rstrip(".") if before else ""
    if title not in gazetteer().title or title in gazetteer().honorific:
        return people
    office = OFFICE_OF_SHORT_TITLE.get(title, title)
    return [person for person in people if office in _titles_of(names, names.forms[person])] or people


def _of_the_age(names: NamesOfText, people: list[str], position: int) -> list[str]:
    """The persons meant by "the younger" or "the elder" before a surname, by their ages, relatives or Jr."""
    asked = WHICH_AGE.search(names.text, max(0, position - 20), position)
    if not asked or len(people) < 2:
        return people
    ages = {person: _age_of(names, person) for person in people}
    told = [(age, person) for person, age in ages.items() if age is not None]
    younger = asked[1].lower() in ("younger", "junior")
    if len(told) == len(people):
        return [min(told)[1] if younger else max(told)[1]]
    sides = {person: _side_of(names, person) * (1 if younger else -1) for person in people}
    return [p for p in people if sides[p] > 0] or [p for p in people if sides[p] == 0] or people


def _age_of(names: NamesOfText, person: str) -> int | None:
    """The age that follows the name of a person: Ann Lahti, 34."""
    found = (AGE.match(names.text, end) for _, end in names.forms[person].spans[:FEW])
    return next((int(age[1]) for age in found if age), None)


def _side_of(names: NamesOfText, person: str) -> int:
    """1 for somebody who is called a son or the like, or has Jr. behind the name, -1 for a father, else 0."""
    form = names.forms[person]
    if generation := generation_of(form.words):
        return -1 if generation in ("sr", "snr", "senior") else 1
    for start, _ in form.spans[:FEW]:
        before = WORD.findall(names.text[max(0, start - 25) : start].lower())
        for other, word in reversed(list(zip(["", *before], before, strict=False))):
            sibling = word in ("brother", "sister", "sibling")
            if word in YOUNGER_RELATIVES or sibling and other == "younger":
                return 1
            if word in ELDER_RELATIVES or sibling and other in ("older", "elder"):
                return -1
    return 0


def _titles_of(names: NamesOfText, form: Form) -> set[str]:
    return {title for span in form.spans[:FEW] for title in _titles_beside(names.text, *span)}


def _titles_beside(text: str, start: int, end: int) -> set[str]:
    """The titles right before a name, and the words of an apposition right after it."""
    before = reversed(text[max(0, start - 40) : start].lower().split())
    titles = takewhile(lambda word: word.rstrip(".") in gazetteer().title, before)
    apposition = APPOSITION.match(text[end : end + 64].lower())
    words = [*titles, *(apposition[1].split() if apposition else ())]
    return {OFFICE_OF_SHORT_TITLE.get(word.rstrip("."), word) for word in words}
