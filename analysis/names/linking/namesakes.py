"""Whose surname is meant, where persons share it: what honorifics, offices, middle names and generations tell."""

from __future__ import annotations

import re
from itertools import takewhile

from analysis.english.gazetteer import gazetteer, given_names
from analysis.english.person_words import SHORT
from analysis.names.linking.surface_forms import Form

SEXES = {"mr": "m", "sir": "m", "lord": "m", "mrs": "f", "ms": "f", "miss": "f", "dame": "f"}
FEW = 20  # how many mentions of a name are looked at


def fit(marks: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether nothing that tells two namesakes apart differs."""
    return all(a == b or not a or not b for a, b in zip(marks, other, strict=True))


class Namesakes:
    """The persons of one text, by the form of their names, and what stands beside these."""

    def __init__(self, text: str, forms: dict[str, Form]):
        self.text, self.forms, self.lists = text, forms, gazetteer()

    def sex_at(self, position: int) -> str | None:
        """What the honorific before a name tells: Mrs. Lahti."""
        before = self.text[max(0, position - 8) : position].split()
        return SEXES.get(before[-1].lower().rstrip(".")) if before else None

    def of_the_sex(self, candidates: list[str], position: int) -> list[str]:
        """Those who can be called by the honorific before a surname."""
        sex = self.sex_at(position)
        if sex is None:
            return candidates
        return [c for c in candidates if given_names().get(self.forms[c].words[0], sex) == sex] or candidates

    def is_somebody_else(self, form: Form, candidates: list[str]) -> bool:
        """Whether honorifics and an office before a surname tell that it is not theirs: President Lahti and Mr. Lahti, where Ann Lahti
        alone is named in full, without that office."""
        told = {sex for start, _ in form.spans if (sex := self.sex_at(start))}
        known = {given_names().get(self.forms[c].words[0]) for c in candidates}
        if len(told) != 1 or None in known or told & known:
            return False
        theirs = {title for c in candidates for span in self.forms[c].spans[:FEW] for title in self.titles(*span)}
        return bool(
            {title for span in form.spans[:FEW] for title in self.titles(*span) if title in self.lists.role} - theirs
        )

    def of_the_office(self, candidates: list[str], position: int) -> list[str]:
        """Those whom the text gives the title that stands before a surname: Gov. Kemp, of "John Kemp, the governor"."""
        before = self.text[max(0, position - 16) : position].split()
        office = before[-1].lower().rstrip(".") if before else ""
        if office not in self.lists.title or office in self.lists.honorific:
            return candidates
        office = SHORT.get(office, office)
        return [
            c for c in candidates if any(office in self.titles(*span) for span in self.forms[c].spans[:FEW])
        ] or candidates

    def titles(self, start: int, end: int) -> set[str]:
        """The titles right before a name, and the words of an apposition right after it."""
        before = reversed(self.text[max(0, start - 40) : start].lower().split())
        after = re.match(r",([^,.;:]{1,60})", self.text[end : end + 64].lower())
        found = [
            *takewhile(lambda word: word.rstrip(".") in self.lists.title, before),
            *(after[1].split() if after else ()),
        ]
        return {SHORT.get(word.rstrip("."), word) for word in found}
