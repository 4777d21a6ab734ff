"""Names that the tagger passed over though their form or a list vouches for them: Hamas, Angela Day, Ann de la Tour."""

from __future__ import annotations

from .gazetteer import gazetteer
from .spans import LEADING, Span
from .syntax import classes
from .tokens import Sentence

PARTICLES = LEADING | {"la", "le", "ben"}
# Papers whose names are common words: only after "The" with a capital inside a sentence.
PAPERS = frozenset(
    "times sun guardian independent mirror telegraph observer spectator atlantic nation hill intercept onion verge "
    "conversation post star mail express scotsman herald australian athletic information".split()
)


def with_missed(found: list, sentences: list[Sentence], headlines: set[int], spans: list[Span]) -> list[Span]:
    """The spans, with listed names of one word, and first names with what follows them."""
    place = _Place(found, sentences, spans)
    extra = []
    for i in found.capitals:
        if i in headlines or i in place.covered:
            continue
        span = _listed(place, i) or _given(place, i)
        if span:
            extra.append(span)
            place.cover(span)
    for span in spans:
        if span.kind == "person" and span.first not in headlines:
            _complete(place, span)
    return sorted(extra + spans, key=lambda s: s.first) if extra else spans


class _Place:
    """Where names stand already, and what stands beside a token."""

    def __init__(self, found: list, sentences: list[Sentence], spans: list[Span]):
        self.found, self.words, self.lists = found, found.keys, gazetteer()
        self.firsts = {s.first for s in sentences}
        self.covered = {i for s in spans for i in range(s.first, s.last)}
        self.starting = {s.first: s for s in spans}

    def cover(self, span: Span) -> None:
        self.covered.update(range(span.first, span.last))

    def beside(self, i: int) -> bool:
        """Whether the token at i follows the one before it after a single character, in one sentence."""
        found = self.found
        return 0 < i < len(found) and i not in self.firsts and found[i].start - found[i - 1].end == 1

    def capital(self, i: int) -> bool:
        """Whether a word with a capital stands at i, right after another."""
        return self.beside(i) and self.found[i].word[0].isupper()

    def joined(self, i: int) -> bool:
        """Whether "and" joins the token at i to a capital that is no name: Test and Trace."""
        return i > 1 and self.words[i - 1] in ("and", "&") and i - 2 not in self.covered and self.found[i - 2].word[0].isupper()

    def opens(self, i: int) -> bool:
        """Whether the token at i owes its capital to its place: first in a sentence, in marks or after a colon."""
        return i in self.firsts or not self.found[i - 1].word[-1].isalnum() and self.found[i - 1].word != ","

    def ordinary(self, i: int) -> bool:
        """Whether the word at i may be no name: it opens a sentence, and is a common word or in small letters elsewhere."""
        return self.words[i] in self.found.small or self.opens(i) and self.words[i] in classes()


def _listed(place: _Place, i: int) -> Span | None:
    """A body, country or capital of one word that stands alone."""
    word, lists = place.words[i], place.lists
    before = place.found[i - 1].word if place.beside(i) else ""
    if before == "The" and word in PAPERS and not place.opens(i - 1) and not place.capital(i + 1):
        return Span(i, i + 1, "organisation", {"organisation": 1.0})
    kind = "organisation" if word in lists.body else "place" if word in lists.country or word in lists.capital else None
    if kind is None or place.ordinary(i) or not place.found[i].word.istitle() or before[:1].isupper() or place.capital(i + 1):
        return None
    return Span(i, i + 1, kind, {kind: 1.0})


def _given(place: _Place, i: int) -> Span | None:
    """A first name and a surname: Angela Day, Giulia di Stefano."""
    words, lists = place.words, place.lists
    if words[i] not in lists.first or words[i] in lists.title or words[i] in lists.place or place.ordinary(i):
        return None
    if place.beside(i) and place.found[i - 1].word[0].isupper() and words[i - 1] not in lists.title or place.joined(i):
        return None
    last = i + 1
    while place.beside(last) and place.found[last].word in PARTICLES:
        last += 1
    if not _surname(place, last, words[i] in lists.only_first) or place.capital(last + 1) and last + 1 not in place.covered:
        return None
    return Span(i, last + 1, "person", {"person": 1.0})


def _surname(place: _Place, i: int, sure: bool) -> bool:
    """Whether the token at i is a capitalised word that heads no other kind of name; `sure` after what is a first name only."""
    lists = place.lists
    if not place.capital(i) or i in place.covered or not place.found[i].word.istitle():
        return False
    kinds = (lists.organisation, lists.facility, lists.title, lists.month, lists.starter, lists.demonym, lists.never, lists.place)
    return not any(place.words[i] in kind for kind in kinds) and (sure or place.words[i] not in lists.other)


def _complete(place: _Place, span: Span) -> None:
    """Take in the surname after a particle at a person's end, and the first name before a surname: de la [Tour], [Will] Smith."""
    if place.found[span.last - 1].word in PARTICLES and place.capital(span.last) and span.last not in place.covered:
        span.last += 1
    before = span.first - 1
    if (
        span.last - span.first == 1 and place.beside(span.first) and before not in place.covered and place.words[before] in place.lists.first
        and place.found[before].word.istitle() and not place.opens(before) and place.words[before] not in place.lists.title
    ):  # fmt: skip
        span.first = before
