"""The counts behind every readability score, made once: of a document, or of any spans of it.

A form of a word is looked at once; all that is counted of it is packed into one integer, a field of 40 bits for each
counter, so that adding up the integers of a text's words adds up all counters together.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ._paths import resource
from .syllables import count_syllables, fullest, lookup
from .text import WORD, Document

FIELDS = (
    "words",
    "syllables",
    "letters",
    "polysyllables",
    "monosyllables",
    "complex_words",
    "long_words",
    "mini_words",
    "difficult_words",
)
BITS = 40
MASK = (1 << BITS) - 1
SAMPLE = 100  # words, the sample within which Spache counts an unfamiliar word once
PLAIN = str.maketrans("’‘ʼ‐‑", "'''--", "\u00ad\u200c\u200d\u2060\ufeff")
# Where speech opens inside a sentence: the capital of the next word says nothing.
AFTER_MARK = re.compile(r"""(?:(?<=[\w,;:—–-]\s)["“‘«]|(?<=\w:\s))(?=[A-Z])""")
PLACES = frozenset("US USA UK UAE DC NY NYC LA NJ NH NC SC ND SD RI USSR".split())
CAPITAL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@cache
def familiar_words(name: str) -> frozenset[str]:
    """The printed list of familiar words: dale_chall or spache."""
    lines = resource(f"{name}_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def is_familiar(key: str, listed: frozenset[str]) -> bool:
    """Whether a word in lower case is on a list, or a regular form of a word on it.

    The rules of Dale and Chall (1948): plurals (and singulars of listed plurals) and possessives; -s, -ies, -ing, -ed, -ied and -d of verbs,
    with or without a doubled consonant or a dropped e; -er, -est, -ier, -iest of adjectives; -ly; hyphenated words
    both parts of which are familiar; contractions of familiar words.
    """
    if key in listed or not key.isascii():
        return key in listed
    if "'" in key:
        base, _, tail = key.rpartition("'")
        return is_familiar(base + tail if base.endswith("n") and tail == "t" else base, listed) if base else False
    if "-" in key:
        return all(is_familiar(part, listed) for part in key.split("-") if part)
    return any(base in listed for base in _bases(key)) or (key.endswith("y") and key[:-1] + "ies" in listed)


def _bases(key: str):
    """What a regular form may come from."""
    for suffix in ("s", "es", "d", "ed", "ing", "er", "est", "r", "st", "ly"):
        stem = key[: -len(suffix)]
        if key.endswith(suffix) and len(stem) > 1:
            yield stem
            if suffix in ("ed", "ing", "er", "est"):
                yield stem + "e"
                if stem[-1] == stem[-2]:
                    yield stem[:-1]
            if suffix in ("es", "ed", "er", "est", "ly") and stem[-1] == "i":
                yield stem[:-1] + "y"
            if suffix == "ly" and stem[-1] != "e":
                yield stem + "le"


def is_hard(key: str) -> bool:
    """Gunning's hard words: three syllables or more, but not by joining easy words, nor by -es or -ed.

    A word counts with the fullest pronunciation the dictionary gives: sev-er-al.
    """
    if "-" in key:
        return any(is_hard(part) for part in key.split("-") if part)
    syllables = fullest(key) or count_syllables(key)
    if syllables < 3 or "." in key or key[0].isdigit():
        return False
    if syllables == 3 and key.endswith(("es", "ed")):
        stem = key[:-2]
        bases = (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
        return not any((fullest(base) or 3) < 3 for base in bases)
    return True


def is_initialism(form: str) -> bool:
    """NATO, TB, F.B.I.: names of organisations and terms, which Dale and Chall count; those of places they do not."""
    letters = form.replace(".", "")
    return len(letters) > 1 and letters.isalpha() and letters.isupper() and letters not in PLACES


class Forms(dict):
    """form -> its counters, packed; a form not met before is looked at when it is asked for."""

    def __init__(self):
        super().__init__()
        self.spache: dict[str, str] = {}  # unfamiliar form -> the same in lower case

    def __missing__(self, form: str) -> int:
        key = form.lower().translate(PLAIN)
        syllables = count_syllables(form)
        letters = sum(map(str.isalnum, form))
        name = form[0] in CAPITAL or form[0].isupper()
        figure = form[0].isdigit()
        ordinary = not figure and not (name and key != "i")
        counters = (
            1,
            syllables,
            letters,
            syllables > 2,
            syllables == 1,
            ordinary and is_hard(key),
            letters > 6,
            letters < 4,
            (ordinary or is_initialism(form)) and not is_familiar(key, familiar_words("dale_chall")),
        )
        packed = sum(int(n) << (BITS * i) for i, n in enumerate(counters))
        if ordinary and not is_familiar(key, familiar_words("spache")):
            self.spache[form] = key
        if len(self) < 400_000:
            self[form] = packed
        return packed


FORMS = Forms()


def unpack(packed: int) -> dict[str, int]:
    return {name: (packed >> (BITS * i)) & MASK for i, name in enumerate(FIELDS)}


class Prose(NamedTuple):
    """The words of a document's paragraphs, in order."""

    words: list[str]
    sentences: list[int]  # index of the first word of each sentence
    openings: list[int]  # indices of words whose capital says nothing: they open a sentence or speech


def prose_sentences(document: Document) -> list[tuple[int, int]]:
    """The sentences of a document's paragraphs."""
    return [span for block in document.blocks if block.kind == "paragraph" for span in document.sentences_of(block)]


def collect(document: Document) -> Prose:
    """The words of the paragraphs; sentences without a word are left out."""
    text = document.text
    words: list[str] = []
    sentences: list[int] = []
    openings: list[int] = []
    for start, end in prose_sentences(document):
        found = WORD.findall(text, start, end)
        if found:
            first = len(words)
            sentences.append(first)
            openings.append(first)
            for mark in AFTER_MARK.finditer(text, start, end):
                openings.append(first + len(WORD.findall(text, start, mark.end())))
            words += found
    return Prose(words, sentences, openings)


def without_opening_capitals(prose: Prose) -> list[str]:
    """The words, those that open a sentence as they would stand inside one; names keep their capital.

    An opening word is a name if it has its capital inside a sentence too, or if no dictionary has it.
    """
    words = list(prose.words)
    inside: set[str] | None = None
    for i in prose.openings:
        word = words[i] if i < len(words) else ""
        if word[:1] not in CAPITAL or (len(word) > 1 and word.isupper()):
            continue
        low = word[0].lower() + word[1:]
        if FORMS[low] == FORMS[word] and low not in FORMS.spache:
            continue  # familiar: whether it is a name makes no difference
        if inside is None:
            openings = set(prose.openings)
            inside = {w for k, w in enumerate(prose.words) if w[0] in CAPITAL and k not in openings}
        if word not in inside and all(lookup(part) is not None for part in low.lower().translate(PLAIN).split("-")):
            words[i] = low
    return words


def unfamiliar_indices(words: list[str]) -> list[int]:
    """Where words not on Spache's list stand, each word once in every hundred words."""
    spache = FORMS.spache
    found = []
    for begin in range(0, len(words), SAMPLE):
        seen: dict[str, int] = {}
        for i in range(begin, min(begin + SAMPLE, len(words))):
            if words[i] in spache:
                seen.setdefault(spache[words[i]], i)
        found += seen.values()
    return found


def count_words(words: list[str]) -> dict[str, int]:
    """All counters of a run of words."""
    counts = unpack(sum(map(FORMS.__getitem__, words)))
    spache = FORMS.spache
    counts["unfamiliar_words"] = sum(
        len({spache[word] for word in words[i : i + SAMPLE] if word in spache}) for i in range(0, len(words), SAMPLE)
    )
    return counts


def count_prose(document: Document) -> tuple[dict[str, int], list[str]]:
    """All counters over the paragraphs of a document, its headings and boilerplate beside them, and its words."""
    prose = collect(document)
    counts = {"sentences": len(prose.sentences)} | count_words(without_opening_capitals(prose))
    counts |= {"headings": 0, "heading_words": 0, "boilerplate_words": 0}
    for block in document.blocks:
        if block.kind != "paragraph":
            n = len(WORD.findall(document.text, block.start, block.end))
            if block.kind in ("headline", "subheading"):
                counts["headings"] += 1
                counts["heading_words"] += n
            else:
                counts["boilerplate_words"] += n
    return counts, prose.words
