"""The stretches of a text that are taken for names, and the object that the rules correct."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import chain

from analysis.english import parts_of_speech as pos
from analysis.english.gazetteer import gazetteer
from analysis.english.pos_lexicon import classes
from analysis.names.tokens import Sentence, Tokens
from analysis.text.document import Document

NOUNS = pos.NOUN + pos.ADJ + pos.NOUN_OR_BASE + pos.NOUN_OR_VERB


@dataclass(slots=True)
class Span:
    """Tokens `first` to `last` (one past the end), what they seem to name, and how likely each kind is.

    `rule` names the last rule that made the span or changed its kind; "" for what the tagger says.
    """

    first: int
    last: int
    kind: str  # person, organisation, place or other
    weights: tuple[tuple[str, float], ...] = ()
    rule: str = ""

    @property
    def length(self) -> int:
        return self.last - self.first

    @property
    def range(self) -> range:
        """The numbers of its tokens."""
        return range(self.first, self.last)

    def become(self, kind: str, rule: str) -> None:
        """Take a kind for certain, because a rule says so."""
        self.kind, self.weights, self.rule = kind, ((kind, 1.0),), rule


def certain(first: int, last: int, kind: str, rule: str) -> Span:
    """A span that a rule made, with the kind that the rule gives it.

    >>> certain(3, 5, "person", "title").weights
    (('person', 1.0),)
    """
    return Span(first, last, kind, ((kind, 1.0),), rule)


class NameSpans:
    """A text and the spans that are taken for names so far. The rules read all of it and return new `spans`.

    words, keys
        the tokens as written, and as the lists write them (see `Tokens`)
    starts, ends
        where each token starts and ends in the text
    end
        the number of tokens
    headlines
        the numbers of the tokens in lines where capitals mean nothing: In Title Case or IN CAPITALS
    lower_case
        the words that the text writes in lower case
    spans
        in text order
    """

    __slots__ = (
        "document", "tokens", "sentences", "words", "keys", "starts", "ends", "end", "lower_case", "headlines", "spans",
        "lists",
    )  # fmt: skip

    def __init__(self, document: Document, tokens: Tokens, sentences: list[Sentence], spans: list[Span]) -> None:
        self.document, self.tokens, self.sentences, self.spans = document, tokens, sentences, spans
        self.words, self.keys, self.lower_case = tokens.words, tokens.keys, tokens.small
        self.starts, self.ends, self.end = tokens.starts, tokens.ends, len(tokens.words)
        self.headlines = {i for s in sentences if s.case != "plain" for i in range(s.first, s.last)}
        self.lists = gazetteer()

    def key(self, span: Span) -> str:
        """The whole name as the lists write it: "bank of england"."""
        if span.last - span.first == 1:
            return self.keys[span.first]
        return " ".join(self.keys[span.first : span.last])

    def before(self, i: int) -> str:
        """The key of the token before the one at i; "" before the first."""
        return self.keys[i - 1] if i > 0 else ""

    def after(self, span: Span) -> str:
        """The key of the token after a span; "" after the last."""
        return self.keys[span.last] if span.last < self.end else ""

    def spaced(self, i: int) -> bool:
        """Whether a single character lies between the token at i and the one before, and no end of a line."""
        return 0 < i < self.end and self.tokens.spaced(i)

    def touches(self, i: int) -> bool:
        """Whether nothing lies between the token at i and the one before: U.S.|-owned, Lee|'s."""
        return 0 < i < self.end and self.starts[i] == self.ends[i - 1]

    def capital(self, i: int) -> bool:
        """Whether there is a token at i, and it begins with a capital."""
        return 0 <= i < self.end and self.words[i][0].isupper()

    def may_be_noun(self, i: int) -> bool:
        """Whether the token at i is a word in lower case that may be a noun or before one: London | museums."""
        return i < self.end and self.words[i].islower() and classes().get(self.words[i], pos.NOUN) in NOUNS

    def sentence_of(self, i: int) -> int:
        """The number of the sentence that the token at i stands in."""
        return bisect_right(self.sentences, i, key=_first) - 1

    def beginning_at(self, i: int) -> Span | None:
        """The span that begins at a token."""
        at = bisect_left(self.spans, i, key=_first)
        return self.spans[at] if at < len(self.spans) and self.spans[at].first == i else None

    def ending_at(self, i: int) -> Span | None:
        """The span that ends right before the token at i."""
        at = bisect_left(self.spans, i, key=_first) - 1
        return self.spans[at] if at >= 0 and self.spans[at].last == i else None

    def covered(self) -> set[int]:
        """The numbers of all tokens in spans."""
        return set(chain.from_iterable([range(span.first, span.last) for span in self.spans]))

    def words_of_people(self) -> set[str]:
        """The words of all names of people that have several words."""
        people = (span for span in self.spans if span.kind == "person" and span.length > 1)
        return {key for span in people for key in self.keys[span.first : span.last]}

    def with_added(self, new: list[Span]) -> list[Span]:
        """The spans and new ones, in text order."""
        return sorted(self.spans + new, key=_first) if new else self.spans

    def with_all_called(self, keys: set[str], kind: str, rule: str) -> list[Span]:
        """The spans, with a kind for all mentions of some names of one word, also those that were passed over."""
        if not keys:
            return self.spans
        for span in self.spans:
            if self.key(span) in keys:
                span.become(kind, rule)
        covered = self.covered()
        free = [
            i for i in self.tokens.capitals if self.keys[i] in keys and i not in covered and i not in self.headlines
        ]
        alone = (i for i in free if not self.capital(i + 1) or self.keys[i + 1] in self.lists.title)  # Nowea CEO
        return self.with_added([certain(i, i + 1, kind, rule) for i in alone])

    def with_replaced(self, new: list[Span]) -> list[Span]:
        """The spans and new ones, which replace whatever they overlap."""
        if not new:
            return self.spans
        taken = {i for span in new for i in range(span.first, span.last)}
        kept = [s for s in self.spans if taken.isdisjoint(range(s.first, s.last))]
        return sorted(kept + new, key=_first)


def _first(span: Span | Sentence) -> int:
    return span.first
