"""How names are compared: the form under which they are looked up, and all the names of a text that share one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from analysis.english.gazetteer import fold, gazetteer
from analysis.english.person_words import GENERATIONS, GENERATIONS_AFTER_SURNAMES, PARTICLES_BETWEEN
from analysis.english.vocab import remembered
from analysis.names.tokens import Name

LONGEST = 8  # words of a name that are looked at
AS_PERSON = "\t"  # ends the key of a person's name of one word that places have too, so that the two stay apart
CERTAIN = (("person", 1.0),)  # the weights of a person that a rule is certain of
MARKS = ".,\"“”'‘’()"

_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]?")  # u.n.
_ARABIC_ARTICLE = re.compile(r"^(?:al|el|ul|ad|as|an|ar|az|ash|at)-")


@remembered(limit=20_000)
def key_of(name: str) -> str:
    """The form in which names are compared.

    >>> key_of("the U.N.'s"), key_of("Al-Assad"), key_of("AT&T Inc.")
    ('un', 'al-assad', 'at&t inc')
    """
    folded = " ".join(fold(name).split()).strip(" .,;:\"'“”()[]@#")
    folded = folded.replace(" 's", "'s").removesuffix("'s").removeprefix("the ")
    if _INITIALS.fullmatch(folded):
        folded = folded.replace(".", "")
    return folded.strip(" .'")


@remembered(limit=20_000)
def surname(word: str) -> str:
    """A surname without an Arabic article.

    >>> surname("al-assad"), surname("lahti")
    ('assad', 'lahti')
    """
    return _ARABIC_ARTICLE.sub("", word.strip(".,"))


def one_letter_apart(a: str, b: str) -> bool:
    """Whether adding, dropping or changing one letter turns one word into the other.

    >>> one_letter_apart("kristin", "kristen"), one_letter_apart("lahti", "lahtis"), one_letter_apart("roe", "lee")
    (True, True, False)
    """
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    i = next((i for i, letters in enumerate(zip(a, b, strict=False)) if letters[0] != letters[1]), len(a))
    return a[i:] == b[i + 1 :] or a[i + 1 :] == b[i + 1 :]


def may_be_misspelt(name: str, other: str) -> bool:
    """Whether a first name is a long one with one letter changed, added or left out, which is not the last.

    >>> may_be_misspelt("kristin", "kristen"), may_be_misspelt("christina", "christine")
    (True, False)
    """
    return name != other and len(other) > 5 and other[-1] == name[-1] and one_letter_apart(other, name)


@dataclass(eq=False)
class Form:
    """All names of a text that have the same key."""

    key: str
    words: list[str]  # of the key, without stops and possessives
    spans: list[tuple[int, int]] = field(default_factory=list)  # where it occurs, in text order
    kinds: dict[str, float] = field(default_factory=lambda: defaultdict(float))  # how much speaks for each kind
    written: dict[str, int] = field(default_factory=dict)  # how often it is written in which way

    kind: str = ""  # the likeliest, known when all names are collected

    @property
    def person_words(self) -> list[str]:
        """The words without junior and senior, if there are others."""
        generation = generation_of(self.words)
        return [word for word in self.words if word != generation] if generation else self.words

    @property
    def is_acronym(self) -> bool:
        """Whether it is one word of two to seven letters with two capitals or more."""
        if " " in self.key:
            return False
        letters = next(iter(self.written)).replace(".", "")
        return 2 <= len(letters) <= 7 and sum(map(str.isupper, letters)) >= 2


def is_particle(word: str) -> bool:
    """Whether a word is a particle of people's names in some language: von, ould, ní.

    >>> is_particle("von"), is_particle("ould"), is_particle("berg")
    (True, True, False)
    """
    return word in gazetteer().particle or word in PARTICLES_BETWEEN


def generation_of(words: list[str]) -> str:
    """What behind a name tells father from son; "" without it, and where it is the surname itself.

    >>> generation_of(["ann", "roe", "jr"]), generation_of(["jose", "roe", "filho"]), generation_of(["jose", "neto"])
    ('jr', 'filho', '')
    """
    last, lists = words[-1], gazetteer()
    if len(words) == 1:
        return ""
    if last in GENERATIONS:
        named_so = len(words) == 2 and len(last) > 3 and words[0] in lists.only_first  # Vinicius Junior
        return "" if named_so else last
    if last in GENERATIONS_AFTER_SURNAMES and (len(words) > 2 or words[0] not in lists.first):
        return last
    return next((word for word in words if word in GENERATIONS), "")


def collect_forms(text: str, names: Iterable[Name]) -> dict[str, Form]:
    """The names of a text by their key, in the order in which they first occur.

    >>> forms = collect_forms("The UN met. The U.N. left.", [Name(4, 6, "organisation"), Name(16, 20, "organisation")])
    >>> forms["un"].spans, forms["un"].written
    ([(4, 6), (16, 20)], {'UN': 1, 'U.N.': 1})
    """
    forms: dict[str, Form] = {}
    for name in names:
        written = text[name.start : name.end]
        key = key_of(written)
        if not key:
            continue
        if len(name.weights) == 1 and _called_like_a_place(key, name):
            key += AS_PERSON
        form = forms.get(key)
        if form is None:
            form = forms[key] = Form(key, _words(key))
        form.spans.append((name.start, name.end))
        for kind, weight in name.weights or ((name.kind, 1.0),):
            form.kinds[kind] += weight
        form.written[written] = form.written.get(written, 0) + 1
    for form in forms.values():
        form.kind = likeliest(form.kinds)
    return forms


def likeliest(kinds: dict[str, float]) -> str:
    """The kind for which most speaks; of equals the first by the alphabet.

    >>> likeliest({"place": 2.0, "person": 1.0, "organisation": 2.0})
    'organisation'
    """
    most = max(kinds.values())
    return min([kind for kind, weight in kinds.items() if weight == most])


def _called_like_a_place(key: str, name: Name) -> bool:
    """Whether a rule is certain that a single word is a person here, though a list has it as a place: Jim | Jordan."""
    if name.kind != "person" or name.weights != CERTAIN or " " in key:
        return False
    return key in gazetteer().place or key in gazetteer().capital


def _words(key: str) -> list[str]:
    """The words of a key, without the marks around them: calvin “snoop dogg” broadus."""
    words = key.removesuffix(AS_PERSON).split()
    return [word.strip(MARKS).removesuffix("'s") or word for word in words][:LONGEST]
