"""Find names and say what they name: a small conditional random field over the capitalised stretches of a text.

Only tokens that could belong to a name are tagged: those with a capital letter, and the few words that can stand
between two of them ("of", "de", "and"). Everything else is outside by definition, which halves the work. What a token
looks like on its own is turned into features once per word form and kept; see Nadeau and Sekine (2007) for the features,
Lafferty, McCallum and Pereira (2001) for the model. The weights are made by training/name_tagger.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from string import ascii_lowercase, ascii_uppercase, digits
from typing import NamedTuple

from ._paths import resource
from .bodies import with_bodies, with_states
from .crf import Field, Table
from .gazetteer import clusters, fold, gazetteer
from .headlines import in_headlines
from .holders import with_holders
from .memo import Memo
from .missed import with_missed
from .spans import Span, repair
from .teams import with_teams
from .text import Document
from .tokens import Sentence, Token, Tokens, token_sentences, tokens

KINDS = {"PER": "person", "ORG": "organisation", "GPE": "place", "OTHER": "other"}
BETWEEN = frozenset("of the for and & de la du del and 's ’s - / , . on in to against".split()) | {"–"}
OPENING = frozenset("\"“‘'")
SHAPES = str.maketrans(ascii_uppercase + ascii_lowercase + digits, "X" * 26 + "x" * 26 + "d" * 10)
REPEATED = re.compile(r"(.)\1{2,}")
GAP = 3  # at most this many tokens without a capital inside a name


def _shape(word: str) -> str:
    """Capitals as X, small letters as x, figures as d, of each at most two in a row."""
    if word.isascii():
        kinds = word[:30].translate(SHAPES)
    else:
        kinds = "".join("X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c for c in word[:30])
    return _SHORTENED[kinds]


_SHORTENED = Memo(partial(REPEATED.sub, r"\1\1"))


def _lists_with(word: str) -> tuple[str, ...]:
    """Letters for the word lists that have the word."""
    lists, key = gazetteer(), fold(word)
    bare = key.rstrip(".")
    if not (word[:1].isupper() or bare in lists.title or key in lists.speech or bare in lists.organisation):
        return ()
    first = key in lists.first
    tests = [
        ("M", first and key in lists.male), ("W", first and key in lists.female), ("F", first), ("L", key in lists.last),
        ("N", key in lists.country or bare in lists.country), ("C", key in lists.place),
        ("D", key in lists.demonym or key[:-1] in lists.demonym and key.endswith("s")),
        ("T", bare in lists.title), ("H", bare in lists.honorific), ("O", bare in lists.organisation),
        ("S", bare in lists.suffix), ("Y", bare in lists.facility), ("V", key in lists.speech),
        ("A", bare in lists.month), ("K", bare in lists.known), ("P", key in lists.particle), ("E", key in lists.firm),
    ]  # fmt: skip
    return tuple(letter for letter, present in tests if present)


def _known_of(word: str) -> tuple[str, str, tuple[str, ...], tuple[str, str, str] | None]:
    """A word folded, its shape, the lists that have it, its clusters."""
    if not word.isascii() or "\x00" in word:
        word = word.encode("utf-8", "replace").decode().replace("\x00", "?")  # what the tagger has never seen: lone surrogates
    key = fold(word)
    return key, _shape(word), _lists_with(word), clusters().get(key.rstrip("."))


KNOWN = Memo(_known_of)


def _here(word: str) -> list[str]:
    """What a word says where it stands."""
    key, shape, lists, cluster = KNOWN[word]
    here = ["b", "w=" + key, "s=" + shape, "p=" + key[:3], "x=" + key[-3:], "y=" + key[-2:]]
    if lists:
        here += ["g=" + g for g in lists]
        if len(lists) > 1:
            here.append("gg=" + "".join(lists))
    if cluster:
        here += ["k=" + cluster[0], "l=" + cluster[1], "m=" + cluster[2]]
    return here


def _near(offset: str) -> Callable[[str], list[str]]:
    """What a word says to the token one or two after (-1, -2) or before it (+1, +2)."""

    def features(word: str) -> list[str]:
        key, shape, lists, cluster = KNOWN[word]
        seen = [f"w{offset}={key}", f"s{offset}={shape}"]
        if lists:
            seen += [f"g{offset}={g}" for g in lists]
        if cluster and offset[1] == "1":
            seen += [f"l{offset}={cluster[1]}", f"m{offset}={cluster[2]}"]
        return seen

    return features


PLACES = {0: _here, -1: _near("-1"), 1: _near("+1"), -2: _near("-2"), 2: _near("+2")}
EDGE = ["<>", "<>"]  # words before and after a sentence


class Evidence:
    """How each word form of the text is written elsewhere in it: the best hint whether a capital means a name."""

    def __init__(self, found: Tokens, sentences: list[Sentence]):
        lists, words, keys = gazetteer(), found.words, found.keys
        self.lower = {word for word in set(words) if word[0].islower()}
        self.inside: set[str] = set()  # with a capital, not first in a plain sentence
        self.titled: set[str] = set()  # after a title
        self.named: set[str] = set()  # after a first name
        self.capital: dict[str, int] = {}
        following = iter(sentences)
        first, last, case = 0, 0, ""
        for i in found.capitals:
            while i >= last:
                first, last, case = next(following)
            if case == "plain":
                key = words[i].lower()
                self.capital[key] = self.capital.get(key, 0) + 1
                if i > first and (before := words[i - 1]) not in OPENING:
                    self.inside.add(key)
                    if keys[i - 1] in lists.title:
                        self.titled.add(key)
                    elif keys[i - 1] in lists.first and before[0].isupper():
                        self.named.add(key)

    def features(self, word: str) -> tuple[str, ...]:
        key = word.lower()
        found = ["low" if key in self.lower else "nolow", "mid" if key in self.inside else "nomid"]
        if self.capital.get(key, 0) > 2:
            found.append("often")
        if key in self.titled:
            found.append("titled")
        if key in self.named:
            found.append("named")
        return tuple(found)


def _list_marks(found: Tokens) -> dict[int, str]:
    """Tokens inside listed names of several words: New York, Saudi Arabia, European Central Bank."""
    lists, marks = gazetteer(), {}
    keys = found.keys
    for i in found.capitals:
        for name in lists.starts.get(tuple(keys[i : i + 2]), ()):
            if tuple(keys[i : i + len(name)]) == name:
                which = "P" if " ".join(name) in lists.place else "O"
                marks[i] = f"mg=B{which}"
                marks.update((j, f"mg=I{which}") for j in range(i + 1, i + len(name)))
    return marks


def _islands(found: Tokens, sentences: list[Sentence]) -> list[tuple[int, int, int]]:
    """Stretches in which a name could stand: first token, one past the last, number of the sentence."""
    out, words, particles = [], found.words, gazetteer().particle
    candidates, at = [*found.candidates, len(words)], 0
    for number, sentence in enumerate(sentences):
        begin = end = -1
        while (i := candidates[at]) < sentence.last:
            at += 1
            first = i
            while first > sentence.first and i - first < 2 and words[first - 1] in particles:
                first -= 1
            if begin >= 0 and first - end <= GAP and all(
                [word in BETWEEN or word in particles or word[0].isdigit() for word in words[end:first]]
            ):
                end = i + 1
            else:
                if begin >= 0:
                    out.append((begin, end, number))
                begin, end = max(first, end), i + 1
        if begin >= 0:
            out.append((begin, end, number))
    return out


class Islands(NamedTuple):
    """Stretches of tokens (first, one past the last), and for their tokens one after the other what tells about them."""

    spans: list[tuple[int, int]]
    words: dict[int, list[str]]  # place, such as -1 for the word before -> the words that stand there
    joined: list[str]  # two features each, of the word together with the one before and the one after
    own: list[tuple[str, ...]]  # features that come from the text as a whole


def islands(document: Document) -> tuple[Tokens, list[Sentence], Islands]:
    """The tokens and sentences of a text, and the stretches of it that may hold names."""
    found = tokens(document.text)
    sentences = token_sentences(document, found)
    marks, hints = _list_marks(found), Memo(Evidence(found, sentences).features)
    stretches = _islands(found, sentences)
    padded, shifts = list(EDGE), []  # the words with edges, and how far each sentence is moved by them
    for sentence in sentences:
        shifts.append(len(padded) - sentence.first)
        padded += found.words[sentence.first : sentence.last] + EDGE
    spans, at, joined, own = [], [], [], []
    for a, b, number in stretches:
        shift, case = shifts[number], sentences[number].case
        spans.append((a, b))
        for i in range(a, b):
            n = i + shift
            before, word, after = padded[n - 1 : n + 2]
            at.append(n)
            first = before == EDGE[0]
            shape = KNOWN[word][1]
            joined.append("c-" if first else f"c-=w-1={KNOWN[before][0]}s={shape}")
            joined.append("c+" if after == EDGE[0] else f"c+=s={shape}w+1={KNOWN[after][0]}")
            features = (marks[i],) if i in marks else ()
            if case != "plain":
                features += (case,)
            if word[0].isupper():
                hint = hints[word]
                features += (*hint, ("Up" if before[0].isupper() else "U-") + ("n" if after[0].isupper() else "-"))
                if first:
                    features += ("first+" + hint[0] + hint[1],)
            own.append((*features, "first") if first else features)
    words = {place: [padded[n + place] for n in at] for place in PLACES}
    return found, sentences, Islands(spans, words, joined, own)


def feature_rows(stretches: Islands) -> Iterator[list[str]]:
    """All features of each token, as the tagger is trained on them."""
    for n, own in enumerate(stretches.own):
        row = [feature for place, features in PLACES.items() for feature in features(stretches.words[place][n])]
        yield [*row, *stretches.joined[2 * n : 2 * n + 2], *own]


class Tagger:
    """The trained field, and for each kind of feature what it has said so far."""

    def __init__(self):
        self.field = Field(resource("name_tagger.crf"))
        self.words = {place: Table(self.field, features) for place, features in PLACES.items()}
        self.own = Table(self.field, tuple)
        labels = self.field.labels
        self.kinds = [KINDS.get(label[2:]) for label in labels]  # of each label; None outside names
        self.inside = [labels.index("I-" + label[2:]) if label[2:] else -1 for label in labels]
        self.beginnings = [labels.index("B-" + label) for label in KINDS]

    def tag(self, stretches: Islands) -> list[Span]:
        """The names it sees, each with how likely every kind is."""
        if not stretches.spans:
            return []
        scores = self.own(stretches.own) + self.field.scores(stretches.joined).reshape(-1, 2, len(self.kinds)).sum(1)
        for place, words in stretches.words.items():
            scores += self.words[place](words)
        labels, probabilities = self.field.decode(scores, [b - a for a, b in stretches.spans])
        likely = probabilities[:, self.beginnings]
        spans, last = [], 0
        for a, b in stretches.spans:
            i, last = last, last + b - a
            while i < last:
                kind, inside, first = self.kinds[labels[i]], self.inside[labels[i]], i
                i += 1
                if kind:
                    while i < last and labels[i] == inside:
                        i += 1
                    weights = dict(zip(KINDS.values(), likely[first].tolist(), strict=True))
                    spans.append(Span(b - last + first, b - last + i, kind, weights))
        return spans


@cache
def _tagger() -> Tagger:
    return Tagger()


class Name(NamedTuple):
    start: int
    end: int
    kind: str  # person, organisation, place or other
    weights: tuple[tuple[str, float], ...] = ()  # how likely each kind is, if it is not certain


def find_names(document: Document) -> tuple[list[Name], list[Token]]:
    """Spans that name a person, an organisation, a place or something else, in text order, without titles; the tokens."""
    found, sentences, stretches = islands(document)
    headlines = {i for s in sentences if s.case != "plain" for i in range(s.first, s.last)}
    tagged = _tagger().tag(stretches)
    seen = with_missed(found, sentences, headlines, with_bodies(found, headlines, tagged))
    spans = with_states(found, repair(document, found, headlines, seen))
    spans = with_holders(found, headlines, spans)
    spans = with_teams(found, headlines, in_headlines(document, found, headlines, spans))
    names = [
        Name(found[s.first].start, found[s.last - 1].end, s.kind, tuple(s.weights.items())) for s in spans
    ]
    return names, found
