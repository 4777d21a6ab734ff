"""Find names and say what they name: a small conditional random field over the capitalised stretches of a text.

Only tokens that could belong to a name are tagged: those with a capital letter, and the few words that can stand
between two of them ("of", "de", "and"). Everything else is outside by definition, which halves the work. What a token
looks like on its own is turned into features once per word form and kept; see Nadeau and Sekine (2007) for the features,
Lafferty, McCallum and Pereira (2001) for the model. The weights are made by training/name_tagger.py.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import cache, lru_cache
from typing import NamedTuple

from analysis._paths import resource
from analysis.gazetteer import fold, gazetteer
from analysis.text import Document

KINDS = {"PER": "person", "ORG": "organisation", "GPE": "place"}

# U.S. | Mr. | J. before a capital | numbers | web addresses, handles, hashtags | words with hyphens and apostrophes | 's | rest
TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}[A-Za-z]?"
    r"|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|No"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\."
    r"|[A-Z]\.(?=[ \xa0]?[A-Z])"
    r"|\d(?:[\d.,:/]*\d)?"
    r"|https?://\S+|www\.\S+|[@#]\w+"
    r"|\w+(?:[&-]\w+)*(?:['’](?![sS]\b)\w+)*"
    r"|['’][sS]\b|\S"
)
# The second half of a compound whose first half is a name of its own: London-based, Saudi-led.
COMPOUND = re.compile(
    r"-(?:based|led|backed|born|style|owned|era|run|held|made|wide|sponsored|controlled|supported|dominated|occupied|listed"
    r"|trained|bound|friendly|linked|aligned|type|like|sized|related|themed|educated|inspired|appointed|brokered|funded"
    r"|registered|flagged|administered|area|bred|trained|built|raised|allied|drafted|imposed|mediated|ruled|speaking)\b"
)
BETWEEN = frozenset("of the for and & de la du del and 's ’s - / , . on in to against".split()) | {"–"}
OFFICE = frozenset("state national security defense defence foreign homeland justice health interior".split())  # parts of titles
GAP = 3  # at most this many tokens without a capital inside a name


class Token(NamedTuple):
    start: int
    end: int
    word: str


def tokens(text: str) -> list[Token]:
    found = []
    for m in TOKEN.finditer(text):
        word, start = m.group(), m.start()
        hyphen = word.find("-") if "-" in word else -1
        if hyphen > 0 and (COMPOUND.search(word, hyphen) or _two_places(word, hyphen)):
            for part in re.finditer(r"-|[^-]+", word):
                found.append(Token(start + part.start(), start + part.end(), part.group()))
        else:
            found.append(Token(start, m.end(), word))
    return found


def _two_places(word: str, hyphen: int) -> bool:
    lists = gazetteer()
    return all(fold(part) in lists.country or fold(part) in lists.demonym for part in word.split("-"))


@lru_cache(maxsize=100_000)
def _shape(word: str) -> str:
    kinds = "".join("X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c for c in word[:30])
    return re.sub(r"(.)\1{2,}", r"\1\1", kinds)


@lru_cache(maxsize=100_000)
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
        ("A", bare in lists.month), ("K", bare in lists.known), ("P", key in lists.particle),
    ]  # fmt: skip
    return tuple(letter for letter, present in tests if present)


@lru_cache(maxsize=50_000)
def _word_features(word: str) -> tuple[list[str], list[str], list[str], list[str], list[str]]:
    """What a word says where it stands, and to the tokens one and two before and after it."""
    key, shape, lists = fold(word), _shape(word), _lists_with(word)
    here = ["b", f"w={key}", f"s={shape}", f"p={key[:3]}", f"x={key[-3:]}", f"y={key[-2:]}", *(f"g={g}" for g in lists)]
    if len(lists) > 1:
        here.append("gg=" + "".join(lists))

    def seen_from(offset: str) -> list[str]:
        return [f"w{offset}={key}", f"s{offset}={shape}", *(f"g{offset}={g}" for g in lists)]

    return here, seen_from("-1"), seen_from("+1"), seen_from("-2"), seen_from("+2")


class Sentence(NamedTuple):
    """A range of tokens, and how it is written: plain, titled (Most Words With Capitals) or upper."""

    first: int
    last: int  # one past
    case: str


def token_sentences(document: Document, found: list[Token]) -> list[Sentence]:
    starts = [start for start, _ in document.sentences]
    bounds: list[int] = []
    previous = -1
    for i, token in enumerate(found):
        number = bisect_right(starts, token.start)
        if number != previous:
            bounds.append(i)
            previous = number
    bounds.append(len(found))
    sentences = []
    for a, b in zip(bounds, bounds[1:], strict=False):
        words = [t.word for t in found[a:b] if t.word.isalpha()]
        upper, capital = sum(w.isupper() for w in words), sum(w[0].isupper() for w in words)
        case = "upper" if len(words) > 2 and upper > 0.6 * len(words) else "plain"
        if case == "plain" and len(words) > 3 and capital > 0.66 * len(words):
            case = "titled"
        sentences.append(Sentence(a, b, case))
    return sentences


class Evidence:
    """How each word form of the text is written elsewhere in it: the best hint whether a capital means a name."""

    def __init__(self, found: list[Token], sentences: list[Sentence]):
        lists = gazetteer()
        self.lower: Counter[str] = Counter()
        self.inside: Counter[str] = Counter()  # with a capital, not first in a plain sentence
        self.titled: Counter[str] = Counter()  # after a title
        self.named: Counter[str] = Counter()  # after a first name
        self.capital: Counter[str] = Counter()
        for a, b, case in sentences:
            before = ""
            for i in range(a, b):
                word = found[i].word
                if word[0].islower():
                    self.lower[word] += 1
                elif word[0].isupper() and case == "plain":
                    key = word.lower()
                    self.capital[key] += 1
                    if i > a and before not in "\"“‘'":
                        self.inside[key] += 1
                        folded = fold(before)
                        if folded.rstrip(".") in lists.title:
                            self.titled[key] += 1
                        elif folded in lists.first and before[0].isupper():
                            self.named[key] += 1
                before = word
        self._features: dict[str, list[str]] = {}

    def features(self, word: str) -> list[str]:
        found = self._features.get(word)
        if found is None:
            key = word.lower()
            found = ["low" if self.lower[key] else "nolow", "mid" if self.inside[key] else "nomid"]
            if self.capital[key] > 2:
                found.append("often")
            if self.titled[key]:
                found.append("titled")
            if self.named[key]:
                found.append("named")
            self._features[word] = found
        return found


def _place_marks(found: list[Token]) -> dict[int, str]:
    """Tokens inside listed names of several words: New York, Saudi Arabia, European Central Bank."""
    starts, marks = gazetteer().starts, {}
    for i, token in enumerate(found):
        if token.word[:1].isupper():
            for name in starts.get(fold(token.word), ()):
                span = found[i : i + len(name)]
                if len(span) == len(name) and all(fold(t.word) == part for t, part in zip(span, name, strict=True)):
                    marks[i] = "mg=B"
                    marks.update((j, "mg=I") for j in range(i + 1, i + len(name)))
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


def islands(document: Document) -> tuple[list[Token], list[Island]]:
    """The tokens of a text, and for each stretch that may hold names the features of its tokens."""
    found = tokens(document.text)
    sentences = token_sentences(document, found)
    evidence, marks = Evidence(found, sentences), _place_marks(found)
    edge = _word_features("<>")
    by_word = [_word_features(t.word) for t in found]
    out = []
    for sentence in sentences:
        for a, b in _islands(found, sentence):
            rows = []
            for i in range(a, b):
                word = found[i].word
                before = found[i - 1].word if i > sentence.first else "<>"
                after = found[i + 1].word if i + 1 < sentence.last else "<>"
                row = by_word[i][0] + (by_word[i - 1] if i > sentence.first else edge)[1]
                row += (by_word[i + 1] if i + 1 < sentence.last else edge)[2]
                row += (by_word[i - 2] if i > sentence.first + 1 else edge)[3]
                row += (by_word[i + 2] if i + 2 < sentence.last else edge)[4]
                row.append(f"c-={fold(before)}|{_shape(word)}")
                row.append(f"c+={_shape(word)}|{fold(after)}")
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
    return found, out


@cache
def _tagger():
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(resource("name_tagger.crf")))
    return tagger


class Name(NamedTuple):
    start: int
    end: int
    kind: str  # person, organisation, place


def find_names(document: Document) -> tuple[list[Name], list[Token]]:
    """Spans that name a person, an organisation or a place, in text order, without titles; and the text's tokens."""
    found, stretches = islands(document)
    tagger, names = _tagger(), []
    for stretch in stretches:
        labels = tagger.tag(stretch.features)
        i = 0
        while i < len(labels):
            kind, first = labels[i][2:], i
            i += 1
            while kind and i < len(labels) and labels[i] == "I-" + kind:
                i += 1
            if kind in KINDS:
                name = _tidy(found, stretch.first + first, stretch.first + i, KINDS[kind])
                if name:
                    names.append(name)
            elif not kind and _well_known(found[stretch.first + first].word):
                token = found[stretch.first + first]
                country = fold(token.word).rstrip(".") in gazetteer().country
                names.append(Name(token.start, token.end, "place" if country else "organisation"))
    return names, found


def _well_known(word: str) -> bool:
    """A well-known acronym, whatever the tagger thinks: WHO, U.N."""
    letters = word.replace(".", "")
    return len(letters) > 1 and letters.isupper() and letters not in ("IS", "IT", "AM", "LA") and letters.lower() in gazetteer().known


def _tidy(found: list[Token], first: int, last: int, kind: str) -> Name | None:
    """The name without titles before it; nothing if no name is left."""
    lists = gazetteer()
    words = [fold(t.word).rstrip(".") for t in found[first:last]]
    if kind == "person":
        skip = 0
        while skip < len(words) - 1 and (words[skip] in lists.title or words[skip] in lists.demonym or words[skip] in ("us", "u.s", "uk", "of")):
            skip += 1
        if words[skip] in lists.title and len(words) - skip == 1 and skip:
            return None
        first += skip
    elif all(w in OFFICE or w in lists.title for w in words):
        return None
    return Name(found[first].start, found[last - 1].end, kind)
