"""Find names and say what they name: a small conditional random field over the capitalised stretches of a text.

Only tokens that could belong to a name are tagged: those with a capital letter, and the few words that can stand
between two of them ("of", "de", "and"). Everything else is outside by definition, which halves the work. What a token
looks like on its own is turned into features once per word form and kept; see Nadeau and Sekine (2007) for the features,
Lafferty, McCallum and Pereira (2001) for the model. The weights are made by training/name_tagger.py.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache, partial
from string import ascii_lowercase, ascii_uppercase, digits
from typing import NamedTuple

from ._paths import resource
from .bodies import with_bodies, with_states
from .gazetteer import bare, clusters, fold, gazetteer
from .headlines import in_headlines, is_title_case
from .spans import Span, repair
from .teams import with_teams
from .text import Document

KINDS = {"PER": "person", "ORG": "organisation", "GPE": "place", "OTHER": "other"}
BEGINNINGS = [("B-" + label, kind) for label, kind in KINDS.items()]

# a plain word, to be quick | U.S. | Mr. | J. before a capital | numbers | web addresses, handles, hashtags | words with hyphens and apostrophes | 's | rest
TOKEN = re.compile(
    r"[a-z]++(?=[ ,])"
    r"|(?:[A-Za-z]\.){2,}[A-Za-z]?"
    r"|(?=[A-Z])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|No"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\."
    r"|[A-Z]\.(?=[ \xa0]?[A-Z])"
    r"|\d(?:[\d.,:/]*\d)?"
    r"|https?://\S+|www\.\S+|[@#]\w+"
    r"|\w+(?:(?:[&-]|\xad)\w+)*(?:['’](?![sS]\b)\w+)*"
    r"|['’][sS]\b|[^\s\xad]"
)
BETWEEN = frozenset("of the for and & de la du del and 's ’s - / , . on in to against".split()) | {"–"}
OPENING = frozenset("\"“‘'")
SHAPES = str.maketrans(ascii_uppercase + ascii_lowercase + digits, "X" * 26 + "x" * 26 + "d" * 10)
REPEATED = re.compile(r"(.)\1{2,}")
GAP = 3  # at most this many tokens without a capital inside a name


class Token(NamedTuple):
    start: int
    end: int
    word: str
    key: str  # the word as the lists have it, without a full stop


_token = partial(tuple.__new__, Token)  # several times as fast as Token(...)


def tokens(text: str) -> list[Token]:
    return [_token((m.start(), m.end(), word := m[0], bare(word))) for m in TOKEN.finditer(text)]


def _shape(word: str) -> str:
    """Capitals as X, small letters as x, figures as d, of each at most two in a row."""
    if word.isascii():
        kinds = word[:30].translate(SHAPES)
    else:
        kinds = "".join("X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c for c in word[:30])
    return REPEATED.sub(r"\1\1", kinds)


def _lists_with(word: str) -> tuple[str, ...]:
    """Letters for the word lists that have the word."""
    lists, key = gazetteer(), fold(word)
    bare = key.rstrip(".")
    if not (word[:1].isupper() or bare in lists.title or key in lists.speech or bare in lists.organisation):
        return ()
    tests = [
        ("M", key in lists.male), ("W", key in lists.female), ("F", key in lists.first), ("L", key in lists.last),
        ("N", key in lists.country or bare in lists.country), ("C", key in lists.place),
        ("D", key in lists.demonym or key[:-1] in lists.demonym and key.endswith("s")),
        ("T", bare in lists.title), ("H", bare in lists.honorific), ("O", bare in lists.organisation),
        ("S", bare in lists.suffix), ("Y", bare in lists.facility), ("V", key in lists.speech),
        ("A", bare in lists.month), ("K", bare in lists.known), ("P", key in lists.particle), ("E", key in lists.firm),
    ]  # fmt: skip
    return tuple(letter for letter, present in tests if present)


@lru_cache(maxsize=40_000)
def _known_of(word: str) -> tuple[str, str, tuple[str, ...], tuple[str, str, str] | None]:
    """A word folded, its shape, the lists that have it, its clusters."""
    word = word.encode("utf-8", "replace").decode().replace("\x00", "?")  # what the tagger cannot take: lone surrogates
    key = fold(word)
    return key, _shape(word), _lists_with(word), clusters().get(key.rstrip("."))


@lru_cache(maxsize=20_000)
def _here(word: str) -> list[str]:
    """What a word says where it stands."""
    key, shape, lists, cluster = _known_of(word)
    here = ["b", f"w={key}", f"s={shape}", f"p={key[:3]}", f"x={key[-3:]}", f"y={key[-2:]}", *(f"g={g}" for g in lists)]
    if len(lists) > 1:
        here.append("gg=" + "".join(lists))
    if cluster:
        here += [f"k={cluster[0]}", f"l={cluster[1]}", f"m={cluster[2]}"]
    return here


@lru_cache(maxsize=60_000)
def _seen_from(word: str, offset: str) -> list[str]:
    """What a word says to the token one or two after (-1, -2) or before it (+1, +2)."""
    key, shape, lists, cluster = _known_of(word)
    seen = [f"w{offset}={key}", f"s{offset}={shape}", *(f"g{offset}={g}" for g in lists)]
    if cluster and offset[1] == "1":
        seen += [f"l{offset}={cluster[1]}", f"m{offset}={cluster[2]}"]
    return seen


class Sentence(NamedTuple):
    """A range of tokens, and how it is written: plain, titled (Most Words With Capitals) or upper."""

    first: int
    last: int  # one past
    case: str


def token_sentences(document: Document, found: list[Token]) -> list[Sentence]:
    sentences, first = [], 0
    borders = [start for start, _ in document.sentences[1:]] + [len(document.text) + 1]
    uncapitalised = {t.word for t in found if t.word.islower()}
    opening = document.blocks[0].end if document.blocks else 0
    for border in borders:
        last = first
        while last < len(found) and found[last].start < border:
            last += 1
        if last > first:
            sentences.append(Sentence(first, last, _case([t.word for t in found[first:last]], found[first].start < opening, uncapitalised)))
        first = last
    return sentences


def _case(words: list[str], opening: bool, uncapitalised: set[str]) -> str:
    """How a sentence is written; one with a full stop can only be a headline in the first line."""
    letters = [w for w in words if w.isalpha()]
    small = sum(map(str.islower, letters))
    if len(letters) < 3 or small > 0.4 * len(letters):
        return "plain"
    if sum(map(str.isupper, letters)) > 0.6 * len(letters):
        return "upper"
    if words[-1] == ".":
        return "titled" if opening and is_title_case(words, uncapitalised) else "plain"
    return "titled" if len(letters) > 3 and small < 0.34 * len(letters) else "plain"


class Evidence:
    """How each word form of the text is written elsewhere in it: the best hint whether a capital means a name."""

    def __init__(self, found: list[Token], capitals: list[int], sentences: list[Sentence]):
        lists = gazetteer()
        self.lower = {t.word for t in found if t.word[0].islower()}
        self.inside: Counter[str] = Counter()  # with a capital, not first in a plain sentence
        self.titled: Counter[str] = Counter()  # after a title
        self.named: Counter[str] = Counter()  # after a first name
        self.capital: Counter[str] = Counter()
        following = iter(sentences)
        first, last, case = 0, 0, ""
        for i in capitals:
            while i >= last:
                first, last, case = next(following)
            if case == "plain":
                key = found[i].word.lower()
                self.capital[key] += 1
                before = found[i - 1]
                if i > first and before.word not in OPENING:
                    self.inside[key] += 1
                    if before.key in lists.title:
                        self.titled[key] += 1
                    elif before.key in lists.first and before.word[0].isupper():
                        self.named[key] += 1
        self._features: dict[str, list[str]] = {}

    def features(self, word: str) -> list[str]:
        found = self._features.get(word)
        if found is None:
            key = word.lower()
            found = ["low" if key in self.lower else "nolow", "mid" if self.inside[key] else "nomid"]
            if self.capital[key] > 2:
                found.append("often")
            if self.titled[key]:
                found.append("titled")
            if self.named[key]:
                found.append("named")
            self._features[word] = found
        return found


def _list_marks(found: list[Token], capitals: list[int]) -> dict[int, str]:
    """Tokens inside listed names of several words: New York, Saudi Arabia, European Central Bank."""
    lists, marks = gazetteer(), {}
    keys = [t.key for t in found]
    for i in capitals:
        for name in lists.starts.get(tuple(keys[i : i + 2]), ()):
            if tuple(keys[i : i + len(name)]) == name:
                which = "P" if " ".join(name) in lists.place else "O"
                marks[i] = f"mg=B{which}"
                marks.update((j, f"mg=I{which}") for j in range(i + 1, i + len(name)))
    return marks


def _islands(found: list[Token], sentence: Sentence) -> list[tuple[int, int]]:
    """Stretches of a sentence in which a name could stand."""
    out: list[list[int]] = []
    lists = gazetteer()
    for i in range(sentence.first, sentence.last):
        word = found[i].word
        if word.islower() or not word[0].isalpha() and word[0] != "@":
            continue
        first = i
        while first > sentence.first and i - first < 2 and found[first - 1].word in lists.particle:
            first -= 1
        if out and first - out[-1][1] <= GAP and all(
            t.word in BETWEEN or t.word in lists.particle or t.word[0].isdigit() for t in found[out[-1][1] : first]
        ):
            out[-1][1] = i + 1
        else:
            out.append([max(first, out[-1][1]) if out else first, i + 1])
    return [(a, b) for a, b in out]


class Island(NamedTuple):
    first: int
    last: int
    features: list[list[str]]


def islands(document: Document) -> tuple[list[Token], list[Sentence], list[Island]]:
    """The tokens and sentences of a text, and for each stretch that may hold names the features of its tokens."""
    found = tokens(document.text)
    sentences = token_sentences(document, found)
    capitals = [i for i, t in enumerate(found) if t.word[0].isupper()]
    evidence, marks = Evidence(found, capitals, sentences), _list_marks(found, capitals)
    out = []
    for sentence in sentences:
        for a, b in _islands(found, sentence):
            words = ["<>", "<>", *(t.word for t in found[max(a - 2, sentence.first) : min(b + 2, sentence.last)]), "<>", "<>"]
            at = 2 + min(2, a - sentence.first)  # where in these words the island begins
            rows = []
            for i, n in enumerate(range(at, at + b - a), a):
                before2, before, word, after, after2 = words[n - 2 : n + 3]
                here, last, following = _here(word), _seen_from(before, "-1"), _seen_from(after, "+1")
                row = [*here, *last, *following, *_seen_from(before2, "-2"), *_seen_from(after2, "+2")]
                row.append("c-=" + last[0] + here[2] if i > sentence.first else "c-")
                row.append("c+=" + here[2] + following[0] if i + 1 < sentence.last else "c+")
                if i in marks:
                    row.append(marks[i])
                if sentence.case != "plain":
                    row.append(sentence.case)
                if word[0].isupper():
                    hints = evidence.features(word)
                    row += hints
                    row.append("U" + ("p" if before[0].isupper() else "-") + ("n" if after[0].isupper() else "-"))
                    if i == sentence.first:
                        row.append("first+" + hints[0] + hints[1])
                if i == sentence.first:
                    row.append("first")
                rows.append(row)
            out.append(Island(a, b, rows))
    return found, sentences, out


@cache
def _tagger():
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(resource("name_tagger.crf")))
    return tagger


class Name(NamedTuple):
    start: int
    end: int
    kind: str  # person, organisation, place or other
    weights: tuple[tuple[str, float], ...] = ()  # how likely each kind is, if it is not certain


def find_names(document: Document) -> tuple[list[Name], list[Token]]:
    """Spans that name a person, an organisation, a place or something else, in text order, without titles; the tokens."""
    found, sentences, stretches = islands(document)
    headlines = {i for s in sentences if s.case != "plain" for i in range(s.first, s.last)}
    tagged = [span for stretch in stretches for span in _tag(stretch)]
    spans = with_states(found, repair(document, found, headlines, with_bodies(found, headlines, tagged)))
    spans = with_teams(found, headlines, in_headlines(document, found, headlines, spans))
    names = [
        Name(found[s.first].start, found[s.last - 1].end, s.kind, tuple(s.weights.items())) for s in spans
    ]
    return names, found


def _tag(stretch: Island) -> list[Span]:
    tagger = _tagger()
    tagger.set(stretch.features)
    labels = tagger.tag()
    spans, i = [], 0
    while i < len(labels):
        kind, first = labels[i][2:], i
        i += 1
        while kind and i < len(labels) and labels[i] == "I-" + kind:
            i += 1
        if kind:
            weights = {name: tagger.marginal(label, first) for label, name in BEGINNINGS}
            spans.append(Span(stretch.first + first, stretch.first + i, KINDS[kind], weights))
    return spans
