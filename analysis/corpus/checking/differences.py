"""What was done to the words between a document and a quotation, and whether it touches what they say."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby, pairwise
from typing import NamedTuple

from analysis.corpus.checking.alignment import SAME, Piece, Step
from analysis.corpus.checking.opened import OpenedDocument
from analysis.corpus.checking.words import CURRENCIES, QuotedWords, is_name
from analysis.english.change_words import denies, is_number, is_opposite, negates

VERBATIM, CUT, CHANGED, SPLICED, NOT_FOUND = "verbatim", "cut", "changed", "spliced", "not found"
TOO_SHORT = "too short to check"
CONTEXT = 3  # words shown on each side of a change
MOST_SHOWN = 8  # words left out that are shown in full
FEW = 3  # words; so few of them left out are rather a change than a cut
_PAUSE = re.compile(r"[.!?…,;:()—–]|--|\s-\s")
_STOP = re.compile(r"[.!?]")
_EDGE = re.compile(r"[.!?:…“”\"\n]")
_HYPHEN = re.compile(r"^-(?=\S*\d)")  # for minus, which [--5-] would hide
_POSSESSIVE = re.compile(r"['’]s?\Z")


class Change(NamedTuple):
    """Words left out of the document and words put there instead; either may be none.

    marked
        the article says so, by an ellipsis or brackets
    open
        of the words left out, those of clauses that go on in the words that were kept; none of an aside that was set
        off by commas or the like, nor of whole sentences
    """

    left_out: tuple[str, ...]
    added: tuple[str, ...]
    marked: bool
    open: tuple[str, ...]
    names_left_out: tuple[str, ...]
    names_added: tuple[str, ...]

    @property
    def is_cut(self) -> bool:
        return not self.added

    @property
    def is_long_cut(self) -> bool:
        """Whether what is left out is a matter of its own."""
        return self.is_cut and (self.marked or not self.open or len(self.left_out) > FEW)

    @property
    def negation(self) -> bool:
        """Whether a negation came or went."""
        gone, come = self.open if self.is_cut else self.left_out, self.added
        turned = any(is_opposite(word, other) for word in gone for other in come)
        return turned or sum(map(negates, gone)) != sum(map(negates, come))

    @property
    def number(self) -> bool:
        gone, come = (Counter(word for word in words if _counts(word)) for words in (self.left_out, self.added))
        if not self.is_long_cut and gone != come:
            return bool(gone) and bool(come) or any(word != "1" for word in gone + come)  # one of us
        return False

    @property
    def name(self) -> bool:
        return not self.is_long_cut and sorted(self.names_left_out) != sorted(self.names_added)


def _counts(word: str) -> bool:
    return is_number(word) or word in CURRENCIES.values()


class Opened(NamedTuple):
    """A piece with its document, and where the words of that begin in the index."""

    piece: Piece
    document: OpenedDocument
    offset: int

    def in_sentences(self) -> Opened:
        """The same without words of other sentences beside it, which nobody would take for those replaced."""
        steps = list(self.piece.steps)
        if steps[0].kind != SAME:
            first, last = steps[0].there_start, steps[0].there_end
            first = max((k for k in range(first + 1, last + 1) if self._parts(k)), default=first)
            steps[0] = steps[0]._replace(there_start=first)
        if steps[-1].kind != SAME:
            first, last = steps[-1].there_start, steps[-1].there_end
            last = min((k for k in range(first, last) if self._parts(k)), default=last)
            steps[-1] = steps[-1]._replace(there_end=last)
        return self._replace(piece=self.piece._replace(steps=steps))

    def _parts(self, word: int) -> bool:
        """Whether a sentence or a quotation begins or ends before a word of the index."""
        return bool(_EDGE.search(self.document.between(word - self.offset)))


def changes(quoted: QuotedWords, opened: Opened) -> list[Change]:
    """The changes in one piece."""
    runs = groupby(opened.piece.steps, key=lambda step: step.kind == SAME)
    return [_change(quoted, opened, list(run)) for same, run in runs if not same]


def _change(quoted: QuotedWords, opened: Opened, steps: list[Step]) -> Change:
    start, end = steps[0].start, steps[-1].end
    first, last = steps[0].there_start - opened.offset, steps[-1].there_end - opened.offset
    document = opened.document
    added = [k for step in steps for k in range(step.start, step.end)]
    gone = _left_out(opened, steps)
    marked = all(quoted.marked[k] for k in added) and (
        bool(added) or not gone or any(k in quoted.gaps for k in range(start, end + 1))
    )
    return Change(
        tuple(document.keys[k] for k in gone),
        tuple(quoted.words[k] for k in added),
        marked,
        tuple(document.keys[k] for k in _open(document, first, last)),
        tuple(_bare(document.written(k)) for k in gone if is_name(document.text, *document.span(k, k + 1))),
        tuple(_bare(quoted.written[k]) for k in added if quoted.names[k]),
    )


def _open(document: OpenedDocument, first: int, last: int) -> list[int]:
    """Of words first to last, those before the first pause and after the last, where none is before or behind them.

    Of what is between pauses, those that deny the whole sentence: We will, not now and not ever, close it.
    """
    pauses = [k for k in range(first, last + 1) if _PAUSE.search(document.between(k))]
    before, behind = (pauses[0], pauses[-1]) if pauses else (last, last)
    denials = [
        k
        for start, end in pairwise(pauses)
        if not _STOP.search(document.between(start)) and denies(document.keys[start:end])
        for k in range(start, end)
    ]
    return [*range(first, before), *denials, *range(behind, last)]


def _bare(name: str) -> str:
    return _POSSESSIVE.sub("", name).casefold()


class Judged(NamedTuple):
    """What became of a quotation."""

    verdict: str
    marked: bool | None
    difference: str
    negation: bool
    number: bool
    name: bool


def judge(quoted: QuotedWords, pieces: list[Opened]) -> Judged:
    """The verdict on a quotation that was found, and the difference between it and the documents."""
    pieces = [opened.in_sentences() for opened in pieces]
    made = [change for opened in pieces for change in changes(quoted, opened)]
    joints = [opened.piece.steps[0].start in quoted.gaps for opened in pieces[1:]]
    marked = all(joints) and all(change.marked for change in made) if made or joints else None
    negation = any(change.negation for change in made)
    if joints:
        verdict = SPLICED
    elif not made:
        verdict = VERBATIM
    else:
        verdict = CUT if all(change.is_cut for change in made) and not negation else CHANGED
    shown = " ‖ ".join(_shown(quoted, opened) for opened in pieces) if made or joints else ""
    return Judged(
        verdict, marked, shown, negation, any(change.number for change in made), any(change.name for change in made)
    )


def _shown(quoted: QuotedWords, opened: Opened) -> str:
    """A piece with [-words left out-] and {+words added+}, and some words around these."""
    runs = [(same, list(run)) for same, run in groupby(opened.piece.steps, key=lambda step: step.kind == SAME)]
    changed = {k for k, (same, _) in enumerate(runs) if not same}
    own = [(k, quoted.written[j]) for k, (_, run) in enumerate(runs) for s in run for j in range(s.start, s.end)]
    there = [(k, opened.document.written(j)) for k, (_, run) in enumerate(runs) for j in _left_out(opened, run)]
    come, gone = ([(k, _HYPHEN.sub("−", word)) for k, word in _amounts(words, changed)] for words in (own, there))
    parts = []
    for k in range(len(runs)):
        here = [word for run, word in come if run == k]
        if k not in changed:
            parts.append(_around(here, k > 0, k < len(runs) - 1))
            continue
        lost = [word for run, word in gone if run == k]
        parts += [f"[-{_shortened(lost)}-]"] * bool(lost) + [f"{{+{' '.join(here)}+}}"] * bool(here)
    return " ".join(filter(None, parts))


def _amounts(words: list[tuple[int, str]], changed: set[int]) -> list[tuple[int, str]]:
    """Words, each with its run, and each amount of money once: the words of $3m are 3, m and, as its sign, $3m.

    An amount of which anything is changed is in that run.

    >>> _amounts([(0, "has"), (0, "3"), (0, "m"), (1, "$3m"), (2, "now")], {1})
    [(0, 'has'), (1, '$3m'), (2, 'now')]
    """
    shown: list[tuple[int, str]] = []
    for run, word in words:
        amount = re.sub(r"\s", "", word[1:]) if word[0] in CURRENCIES else ""
        again = next((n for n in range(1, 5) if amount and "".join(one for _, one in shown[-n:]) == amount), 0)
        runs = [run, *(own for own, _ in shown[len(shown) - again :])]
        shown = [*shown[: len(shown) - again], (next((k for k in runs if k in changed), run), word)]
    return shown


def _left_out(opened: Opened, steps: list[Step]) -> list[int]:
    """The words of the document that a change leaves out."""
    return [k - opened.offset for step in steps for k in range(step.there_start, step.there_end)]


def _around(words: list[str], after: bool, before: bool) -> str:
    """Words that are the same, as far as they are beside a change before or after them."""
    kept = CONTEXT * (after + before) or CONTEXT * 2
    if len(words) <= kept + 1:
        return " ".join(words)
    head = words[:CONTEXT] if after or not before else []
    tail = words[-CONTEXT:] if before or not after else []
    return " ".join([*head, "…", *tail])


def _shortened(words: list[str]) -> str:
    if len(words) <= MOST_SHOWN:
        return " ".join(words)
    return f"{' '.join(words[:CONTEXT])} … {' '.join(words[-CONTEXT:])}"
