"""The counts behind every readability score, made once: of a document, or of any part of it.

A token (what stands between white space, with its punctuation) is looked at once. All that is counted of the words
in it is packed into one integer, a field of 32 bits for each counter, so that adding up the integers of a text's
tokens adds up all counters together.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

import numpy as np

from analysis.english.pronunciation import NOTHING, Known, known
from analysis.english.vocab import Store, register, remembered
from analysis.text.document import Document
from analysis.text.language import ENGLISH, OTHER, PLAIN, count_letters, reason_of_counts
from analysis.text.syllables import count_syllables, is_plural_of_letters
from analysis.text.wordforms import WORD

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
    "english",  # function words of English
    "other",  # and of other languages
    "not_latin",  # letters of other scripts
)
BITS = 32
MASK = (1 << BITS) - 1
SAMPLE = 100  # words, the sample within which Spache counts an unfamiliar word once
ASIDE = ("headings", "heading_words", "boilerplate_words")
ASKED_OF_LANGUAGE = ("words", "letters", "english", "other", "not_latin")
ENOUGH = 500_000  # tokens remembered
LONGEST = 200  # characters of a token remembered
# The dictionary's first pronunciation is the strong form; in running text the weak one is heard.
WEAK = {"our": 1}
PLACES = frozenset("US USA UK UAE DC NY NYC LA NJ NH NC SC ND SD RI USSR".split())
PUNCTUATION = ".,;:!?…\"'“”‘’«»()[]—–-"
OPENING_MARKS = frozenset("\"“‘«'`([")
Numbers = int | np.ndarray  # of one word, or of each of many


@remembered(limit=2)
def familiar_words(name: str) -> frozenset[str]:
    """The words on a printed list, dale_chall or spache, and their regular forms.

    The rules of Dale and Chall (1948): plurals, and singulars of listed plurals; -s, -ies, -ing, -ed, -ied and -d of
    verbs, with or without a doubled consonant or a dropped e; -er, -est, -ier and -iest of adjectives; -ly.
    """
    lines = Path(__file__).with_name(f"{name}_words.txt").read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if line and not line.startswith("#")]
    return frozenset(stem + ending for stems, endings in _regular_forms(listed) for stem in stems for ending in endings)


def _regular_forms(listed: list[str]) -> Iterator[tuple[list[str], tuple[str, ...]]]:
    """Stems, and the endings that each of them takes."""
    yield listed, ("", "s", "es", "d", "ed", "ing", "er", "est", "r", "st", "ly")
    yield [word[:-1] for word in listed if word[-1] == "e"], ("ing",)
    yield [word[:-1] for word in listed if word[-1] == "y"], ("ies", "ied", "ier", "iest", "ily")
    yield [word + word[-1] for word in listed if word[-1] not in "aeiouwy"], ("ed", "ing", "er", "est")
    yield [word[:-1] for word in listed if word.endswith("le")], ("y",)
    yield [word[:-3] for word in listed if word.endswith("ies")], ("y",)


def is_familiar(key: str, familiar: frozenset[str]) -> bool:
    """Whether a word in lower case is familiar: as it is, as the base of a possessive or contraction, or because all
    parts of it are."""
    if key in familiar:
        return True
    if "-" in key:
        return all(is_familiar(part, familiar) for part in key.split("-") if part)
    if "'" in key:
        base, _, tail = key.partition("'")
        return (base[:-1] if tail[:1] == "t" and base[-1:] == "n" else base) in familiar
    return False


def is_listed(key: str) -> bool:
    """Whether a word is on a list itself, rather than only its parts."""
    return key in familiar_words("dale_chall") or key in familiar_words("spache")


def is_hard(key: str, syllables: int) -> bool:
    """Gunning's hard words: three syllables or more, but not by joining easy words, nor by -es or -ed.

    The syllables are those that are counted everywhere, so a hard word is a polysyllable: several (sev-ral) is neither.
    """
    if "-" in key:
        return any(is_hard(part, count_syllables(part)) for part in key.split("-") if part)
    if syllables < 3 or "." in key or key[0].isdigit():
        return False
    if syllables == 3 and key.endswith(("es", "ed")):
        stem = key[:-2]
        bases = (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
        return not any(0 < (known(base) or NOTHING).full < 3 for base in bases)
    return True


def is_initialism(form: str) -> bool:
    """NATO, TB, F.B.I.: names of organisations and terms, which Dale and Chall count; those of places they do not."""
    letters = form.replace(".", "")
    return len(letters) > 1 and letters.isalpha() and letters.isupper() and letters not in PLACES


class Facts(NamedTuple):
    """What is counted of a token."""

    packed: int  # the counters of the words in it
    unfamiliar: str | None  # the words as they stand in a list, if Spache's has not got them
    name: str | None  # its first word, if that has a capital
    low: str | None  # the same without the capital, if a dictionary has it so
    opens_speech: bool  # whether a mark stands before the capital


PACKED, UNFAMILIAR, NAME, OPENS_SPEECH = map(itemgetter, (0, 1, 2, 4))


class Tokens(dict[str, Facts]):
    """token -> Facts; a token not met before is looked at when it is asked for."""

    def bound(self) -> None:
        """Begin anew when many tokens are remembered."""
        if len(self) > ENOUGH:
            self.clear()

    def __missing__(self, token: str) -> Facts:
        bare = token.strip(PUNCTUATION)
        words = [bare] if bare.isalpha() else WORD.findall(token)
        if len(words) == 1:
            found = self.get(words[0]) or self._remember(words[0], word_facts(words[0]))
        else:
            found = self._several(token, words)
        if found.low and token[0] in OPENING_MARKS:
            found = found._replace(opens_speech=True)
        return self._remember(token, found)

    def _remember(self, token: str, facts: Facts) -> Facts:
        if len(token) <= LONGEST:
            self[token] = facts
        return facts

    def _several(self, token: str, words: list[str]) -> Facts:
        """The facts of a token that holds several words, or none."""
        if not words:
            return Facts(0, None, None, None, False)
        each = [self[word] for word in words]
        unfamiliar = " ".join([one.unfamiliar for one in each if one.unfamiliar]) or None
        low = each[0].low and token.replace(words[0], each[0].low, 1)
        return Facts(sum([one.packed for one in each]), unfamiliar, each[0].name, low, False)


TOKENS = Tokens()
register(Store(f"{__name__}.TOKENS", TOKENS.__len__, ENOUGH, TOKENS.clear))


def word_facts(word: str) -> Facts:
    """All counters of one word, and what its capital may mean."""
    key = word.lower()
    if not key.isascii():
        key = key.translate(PLAIN)
    found = known(key) or NOTHING
    full = found.full
    listed = full and len(word) > 2 and key not in WEAK and not is_plural_of_letters(word)
    if listed and word.isalpha() and word.isascii():
        return _known_facts(word, key, found)
    syllables = found.first if listed else WEAK.get(key) or count_syllables(word)
    letters, not_latin = count_letters(word)
    english, other = key in ENGLISH, key in OTHER
    capital = word[0].isupper()
    if key != "i" and (capital or word[0].isdigit()):
        difficult = capital and is_initialism(word) and not is_familiar(key, familiar_words("dale_chall"))
        packed = pack(syllables, letters, False, difficult, english, other, not_latin)
        low = word[0].lower() + word[1:] if capital and _may_be_low(word, key, full) else None
        return Facts(packed, None, word if capital else None, low, False)
    hard = syllables > 2 and is_hard(key, syllables)
    difficult = not is_familiar(key, familiar_words("dale_chall"))
    packed = pack(syllables, letters, hard, difficult, english, other, not_latin)
    if is_familiar(key, familiar_words("spache")):
        return _plain_facts(packed)
    return Facts(packed, key, None, None, False)


def _known_facts(word: str, key: str, found: Known) -> Facts:
    """The facts of a word of three plain letters or more that the dictionary has, as most are: fewer questions."""
    english, other = key in ENGLISH, key in OTHER
    if word[0].isupper():
        capitals = word.isupper()
        difficult = capitals and word not in PLACES and not found.dale_chall
        packed = pack(found.first, len(word), False, difficult, english, other, 0)
        return Facts(packed, None, word, None if capitals else word[0].lower() + word[1:], False)
    packed = pack(found.first, len(word), found.hard, not found.dale_chall, english, other, 0)
    return _plain_facts(packed) if found.spache else Facts(packed, key, None, None, False)


@remembered(limit=1 << 16)
def _plain_facts(packed: int) -> Facts:
    return Facts(packed, None, None, None, False)


@remembered(limit=1 << 16)
def pack(syllables: int, letters: int, hard: bool, difficult: bool, english: bool, other: bool, not_latin: int) -> int:
    """The counters of one word in one integer, in the order of FIELDS."""
    counters = word_counters(syllables, letters, hard, difficult, english, other, not_latin)
    return sum(int(n) << (BITS * i) for i, n in enumerate(counters))


def word_counters(
    syllables: Numbers, letters: Numbers, hard: Numbers, difficult: Numbers, english: Numbers, other: Numbers,
    not_latin: Numbers,
) -> tuple[Numbers, ...]:  # fmt: skip
    """The counters of one word, or of an array of words, in the order of FIELDS."""
    return (1, syllables, letters, syllables > 2, syllables == 1, hard, letters > 6, letters < 4, difficult,
            english, other, not_latin)  # fmt: skip


def _may_be_low(word: str, key: str, full: int) -> bool:
    if len(word) > 1 and word.isupper():
        return False
    return bool(full) or ("-" in key and all(known(part) is not None for part in key.split("-")))


def unpack(packed: int) -> dict[str, int]:
    return {name: (packed >> (BITS * i)) & MASK for i, name in enumerate(FIELDS)}


class Prose(NamedTuple):
    """The paragraphs of a document, token by token."""

    facts: list[Facts]  # of tokens that open a sentence or speech, as they would stand inside one; names stay names
    sentences: list[int]  # index of the first token of each sentence


def prose_sentences(document: Document) -> list[tuple[int, int]]:
    """The sentences of a document's paragraphs."""
    of_blocks = zip(document.blocks, document.sentences_by_block, strict=True)
    return [span for block, spans in of_blocks if block.kind == "paragraph" for span in spans]


def collect(document: Document) -> Prose:
    """The tokens of the paragraphs; sentences without a word are left out."""
    TOKENS.bound()
    text = document.text
    facts: list[Facts] = []
    sentences: list[int] = []
    for start, end in prose_sentences(document):
        found = list(map(TOKENS.__getitem__, text[start:end].split()))
        if found[0][0] or any([one[0] for one in found]):
            sentences.append(len(facts))
            facts += found
    if facts:
        _take_opening_capitals(facts, sentences)
    return Prose(facts, sentences)


def _take_opening_capitals(facts: list[Facts], sentences: list[int]) -> None:
    """A word that opens a sentence or speech is a name only if it has its capital elsewhere too, or if no dictionary
    has it."""
    inside = list(map(NAME, facts))
    opening = sentences + list(compress(range(len(facts)), map(OPENS_SPEECH, facts)))
    for i in opening:
        inside[i] = None
    names = set(inside)
    for i in opening:
        _, _, name, low, _ = facts[i]
        if low and name not in names:
            facts[i] = TOKENS[low]


def unfamiliar_indices(facts: list[Facts]) -> list[int]:
    """Where words not on Spache's list stand, each word once in every hundred tokens."""
    found: list[int] = []
    for begin in range(0, len(facts), SAMPLE):
        seen: dict[str, int] = {}
        for i, one in enumerate(facts[begin : begin + SAMPLE], begin):
            if one.unfamiliar:
                seen.setdefault(one.unfamiliar, i)
        found += seen.values()
    return found


def count_tokens(facts: list[Facts]) -> dict[str, int]:
    """All counters of a run of tokens."""
    counts = unpack(sum(map(PACKED, facts)))
    unfamiliar = list(map(UNFAMILIAR, facts))
    samples = [set(unfamiliar[i : i + SAMPLE]) for i in range(0, len(facts), SAMPLE)]
    counts["unfamiliar_words"] = sum([len(sample) - (None in sample) for sample in samples])
    return counts


def count_prose(document: Document) -> dict[str, int]:
    """All counters over the paragraphs of a document, its headings and boilerplate beside them."""
    prose = collect(document)
    counts = {"sentences": len(prose.sentences)} | count_tokens(prose.facts)
    if counts["words"]:  # then the document need not count for itself
        document.reason = reason_of_counts(*(counts[name] for name in ASKED_OF_LANGUAGE))
    return counts | dict(zip(ASIDE, count_aside(document), strict=True))


def count_aside(document: Document) -> tuple[int, int, int]:
    """What is no prose: headings, the words in them, and those of bylines, datelines and boilerplate."""
    headings = heading_words = boilerplate_words = 0
    for start, end, kind in document.blocks:
        if kind != "paragraph":
            n = len(WORD.findall(document.text, start, end))
            if kind in ("headline", "subheading"):
                headings += 1
                heading_words += n
            else:
                boilerplate_words += n
    return headings, heading_words, boilerplate_words
