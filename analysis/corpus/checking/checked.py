"""Quotations checked against the documents that they are from."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.articles.given_tables import typed
from analysis.corpus.checking.alignment import SAME, Piece
from analysis.corpus.checking.differences import NOT_FOUND, TOO_SHORT, Opened, judge
from analysis.corpus.checking.index import Index
from analysis.corpus.checking.names import same_speaker
from analysis.corpus.checking.opened import OpenedDocument
from analysis.corpus.checking.places import FAR, LEAST_STRETCH, find_places
from analysis.corpus.checking.words import QuotedWords, quoted_words
from analysis.english.pronunciation import known
from analysis.english.vocab import no_collection
from analysis.quotes.extract import extract_quotes
from analysis.text.language import language_reason

NEEDED = ("doc_id", "quote_id", "start", "end", "text", "speaker", "verbatim")


LOOKED_AT = 20_000  # characters of a text that say in which language it is
NO_WORDS = "no words"
_SPEAKERS = (True, None, False)  # the same, unknown, another: in this order of equally good places


class Part(NamedTuple):
    """Words in quotation marks: start to end of an article."""

    doc_id: str
    quote_id: int
    start: int
    end: int
    text: str
    speaker: str | None
    person: bool  # whether the speaker is known to be a person with a name, or nothing is known of that


@no_collection()
def check_quotations(
    articles: pd.DataFrame | str | Sequence[str],
    against: pd.DataFrame | str | Sequence[str],
    *,
    quotes: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Are the words in quotation marks the words that were said? Each quotation beside the documents it may be from.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, or texts: news, or what a language model wrote.
    against : frame, str or list of str
        The documents: transcripts, releases, posts, other articles. A frame may have a column `speaker`, who says all
        of a document, where the document itself says nothing else.
    quotes : frame, optional
        What ``extract_quotes(articles)`` returned, so that quotations need not be found again.

    Returns
    -------
    frame
        The table checked (`codebook()`), one row for each stretch of words in quotation marks: a verdict (verbatim,
        cut, changed, spliced, not found, too short to check), whether changes are marked, the place in the document,
        the difference word by word, whether it touches a negation, a number or a name, and who says the words there.
        Of equally good places the one with the same speaker is given, then the first.

    Warns
    -----
    UserWarning
        For articles and documents that are not English.

    Notes
    -----
    No change are: letter case, punctuation, quotation marks, hyphens and dashes, spaces, ligatures, typographic
    apostrophes, small numbers in words or figures, "%" or "percent", "£3m" or "3 million pounds", sounds of hesitation
    and stage directions. Words in brackets are changes that are marked. A place is one if the words that are the same
    say more than comes together by chance, with those that differ counted against it, or if eight in a row are the
    same; copies of a document count once. The verdict rests on what is not the same, never on how much is.

    Examples
    --------
    >>> speech = "LAHTI: We will not close the old harbour, whatever the price may be. It feeds 400 families."
    >>> news = "“We will close the old harbour,” said Jo Berg. “It feeds 300 families,” said Ann Lahti."
    >>> found = check_quotations(news, against=speech)
    >>> found[["verdict", "difference", "said_by", "same_speaker"]].values.tolist()
    ... # doctest: +NORMALIZE_WHITESPACE
    [['changed', 'We will [-not-] close the old harbour', 'LAHTI', False],
     ['changed', 'It feeds [-400-] {+300+} families', 'LAHTI', True]]
    """
    articles, documents = as_articles(articles), as_articles(against)
    if quotes is None:
        _warn_of_languages(articles, "article", "articles", "no quotations are looked for there")
        quotes = extract_quotes(articles)
    _warn_of_languages(documents, "document", "documents", "what was translated from there is not found")
    schema.needs(quotes, NEEDED, "check_quotations")
    parts = list(_parts(typed(quotes, "quotes")))
    return schema.frame("checked", Checker(documents, parts).rows())


def _warn_of_languages(texts: pd.DataFrame, one: str, several: str, so: str) -> None:
    """Warn of texts that are not English."""
    reasons = [language_reason(text[:LOOKED_AT]) for text in texts["text"]]
    other = [doc_id for doc_id, why in zip(texts["doc_id"], reasons, strict=True) if why and why != NO_WORDS]
    if other:
        are = f"{len(other):,} {several} are" if len(other) > 1 else f"one {one} is"
        shown = ", ".join(map(repr, other[:3])) + ", …" * (len(other) > 3)
        warnings.warn(f"{are} not English ({shown}): {so}", UserWarning, stacklevel=4)


def _parts(quotes: pd.DataFrame) -> Iterator[Part]:
    """The stretches in quotation marks of a table of quotations."""
    kinds = quotes["source_type"] if "source_type" in quotes else [None] * len(quotes)
    columns = [quotes[name] for name in NEEDED]
    for doc_id, quote_id, start, _, text, speaker, verbatim, kind in zip(*columns, kinds, strict=True):
        person = not isinstance(kind, str) or kind == "named person"
        for first, last in schema.read_spans(verbatim):
            words = text[first - start : last - start]
            yield Part(doc_id, quote_id, first, last, words, speaker if isinstance(speaker, str) else None, person)


class Sited(NamedTuple):
    """One way in which a part is made of the documents."""

    pieces: list[Opened]
    said_by: str | None
    same_speaker: bool | None

    @property
    def main(self) -> Opened:
        """The piece with most words."""
        return max(self.pieces, key=_same_words)


def _same_words(opened: Opened) -> int:
    return sum(step.end - step.start for step in opened.piece.steps if step.kind == SAME)


class Checker:
    """The documents, those opened in which something was found, and the parts that are checked one after the other."""

    def __init__(self, documents: pd.DataFrame, parts: list[Part]):
        self.doc_ids, self.texts = documents["doc_id"].tolist(), documents["text"].tolist()
        speakers = documents["speaker"].tolist() if "speaker" in documents else [None] * len(documents)
        self.speakers = [speaker if isinstance(speaker, str) and speaker else None for speaker in speakers]
        self.parts = parts
        self.words = [quoted_words(part.text) for part in parts]
        self.index = Index(self.texts, [words.words for words in self.words])
        self.opened: dict[int, OpenedDocument] = {}

    def rows(self) -> Iterator[schema.Row]:
        """The rows of the table checked."""
        last: tuple[Part, Piece] | None = None  # what was found before, and where
        for part, words in zip(self.parts, self.words, strict=True):
            before = last[1] if last and last[0][:2] == part[:2] else None
            sited = self._site(part, words, before)
            last = (part, sited.pieces[-1].piece) if sited else last if before else None
            yield self._row(part, words, sited)

    def _site(self, part: Part, words: QuotedWords, before: Piece | None) -> Sited | None:
        """The best way to make a part of the documents: with the same speaker, then behind the part before it."""
        ways = find_places(self.index, words)
        if is_short(words):
            ways = [way for way in ways if before and 0 <= _behind(before, way[0]) <= FAR]
            return self._best(part, ways, before)
        best = self._best(part, ways, before)
        if best is None or best.same_speaker or part.speaker is None:
            return best
        other = self._best(part, find_places(self.index, words, more=True), before)
        return other if other and other.same_speaker else best

    def _best(self, part: Part, ways: list[list[Piece]], before: Piece | None) -> Sited | None:
        sited = [self._sited(part, way) for way in ways]
        ranks = [(_SPEAKERS.index(one.same_speaker), _behind(before, one.pieces[0].piece)) for one in sited]
        return sited[min(range(len(sited)), key=ranks.__getitem__)] if sited else None

    def _sited(self, part: Part, way: list[Piece]) -> Sited:
        pieces = [self._open(piece) for piece in way]
        longest = max(pieces, key=_same_words)
        piece, document, offset = longest
        said_by = document.said_by(piece.start - offset, piece.end - offset)
        same = same_speaker(part.speaker, said_by)
        return Sited(pieces, said_by, same if same or part.person else None)

    def _open(self, piece: Piece) -> Opened:
        number = piece.document
        if number not in self.opened:
            self.opened[number] = OpenedDocument(self.doc_ids[number], self.texts[number], self.speakers[number])
        return Opened(piece, self.opened[number], int(self.index.bounds[number]))

    def _row(self, part: Part, words: QuotedWords, sited: Sited | None) -> schema.Row:
        own = len(words.words) - sum(words.marked)
        row: dict[str, schema.Cell] = {**part._asdict(), "words": own, "found": 0}
        if sited is None:
            return row | {"verdict": TOO_SHORT if is_short(words) else NOT_FOUND}
        document, offset = sited.main.document, sited.main.offset
        spans = [
            document.given(step.there_start - offset, step.there_end - offset)
            for opened in sited.pieces
            if opened.document is document
            for step in opened.piece.steps
            if step.kind == SAME
        ]
        return row | {
            **judge(words, sited.pieces)._asdict(),
            "document": document.doc_id,
            "document_start": min(start for start, _ in spans),
            "document_end": max(end for _, end in spans),
            "places": schema.write_spans(spans),
            "found": sum(map(_same_words, sited.pieces)),
            "said_by": sited.said_by,
            "same_speaker": sited.same_speaker,
        }


def _behind(before: Piece | None, piece: Piece) -> int:
    """How many words a piece is behind the one before it; a large number if it is not."""
    if before is None or before.document != piece.document or piece.start < before.end:
        return 1 << 40
    return piece.start - before.end


def is_short(words: QuotedWords) -> bool:
    """Whether a quotation is too short to check: three words or fewer, which Dale and Chall list as common.

    >>> is_short(quoted_words("in the water")), is_short(quoted_words("a disgrace"))
    (True, False)
    """
    return len(words.words) < LEAST_STRETCH and all(
        (entry := known(word)) is not None and entry.dale_chall for word in words.words
    )
